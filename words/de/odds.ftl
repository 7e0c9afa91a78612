odds-in = { $bound ->
    [fewer] weniger als { $count }
    [more] mehr als { $count }
   *[about] { $count }
}~von~{ $of }
odds-of = { $bound ->
    [fewer] weniger als { $count }
    [more] mehr als { $count }
   *[about] { $count }
}~von~{ $of }
odds-count = { $bound ->
    [fewer] weniger als { $count }
    [more] mehr als { $count }
   *[about] { $count }
}
