odds-in = { $bound ->
    [fewer] moins de { $count }
    [more] plus de { $count }
   *[about] { $count }
}~sur~{ $of }
# Always of runs: `forecast-runs` stands on it.
odds-of = { $bound ->
    [fewer] moins de { $count }
    [more] plus de { $count }
   *[about] { $count }
}~{ $count ->
    [1] simulation
   *[other] simulations
} sur~{ $of }
odds-count = { $bound ->
    [fewer] moins de { $count }
    [more] plus de { $count }
   *[about] { $count }
}
