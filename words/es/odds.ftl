# Probabilidades como recuentos: «8 de cada 10».
odds-in = { $bound ->
    [fewer] menos de { $count }
    [more] más de { $count }
   *[about] { $count }
} de~cada~{ $of }
odds-of = { $bound ->
    [fewer] menos de { $count }
    [more] más de { $count }
   *[about] { $count }
} de~cada~{ $of }
odds-count = { $bound ->
    [fewer] menos de { $count }
    [more] más de { $count }
   *[about] { $count }
}
