date-full = { $day ->
    [1] 1er
   *[other] { $day }
}~{ $month }~{ $year }
date-short = { $day ->
    [1] 1er
   *[other] { $day }
}~{ $month }
date-month = { $month } { $year }
date-moment = { $weekday }~{ $date }~{ $time }
date-weekday-short = { $day ->
   *[0] lun.
    [1] mar.
    [2] mer.
    [3] jeu.
    [4] ven.
    [5] sam.
    [6] dim.
}
date-months = janv févr mars avr mai juin juil août sept oct nov déc
date-weekdays = lundi mardi mercredi jeudi vendredi samedi dimanche
