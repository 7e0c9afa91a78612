date-full = { $day }.~{ $month }~{ $year }
date-short = { $day }.~{ $month }
date-month = { $month } { $year }
date-moment = { $weekday }~{ $date }~{ $time }
date-weekday-short = { $day ->
   *[0] Mo
    [1] Di
    [2] Mi
    [3] Do
    [4] Fr
    [5] Sa
    [6] So
}
date-months = Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez
date-weekdays = Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
