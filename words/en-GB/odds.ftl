# Chances as counts. `bound` tells whether the count is exact, `of` is 10 or 100.
odds-in = { $bound ->
    [fewer] fewer than { $count }
    [more] more than { $count }
   *[about] { $count }
}~in~{ $of }
odds-of = { $bound ->
    [fewer] fewer than { $count }
    [more] more than { $count }
   *[about] { $count }
}~of~{ $of }
# The count alone, in a column that says of how many.
odds-count = { $bound ->
    [fewer] fewer than { $count }
    [more] more than { $count }
   *[about] { $count }
}
