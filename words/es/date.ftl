date-full = { $day }~{ $month }~{ $year }
date-short = { $day }~{ $month }
date-month = { $month } { $year }
date-moment = { $weekday }~{ $date }~{ $time }
date-weekday-short = { $day ->
   *[0] lun
    [1] mar
    [2] mié
    [3] jue
    [4] vie
    [5] sáb
    [6] dom
}
date-months = ene feb mar abr may jun jul ago sept oct nov dic
date-weekdays = lunes martes miércoles jueves viernes sábado domingo
