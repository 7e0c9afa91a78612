date-full = { $day }~{ $month }~{ $year }
date-short = { $day }~{ $month }
date-month = { $month } { $year }
date-months = ene feb mar abr may jun jul ago sept oct nov dic
date-weekdays = lunes martes miércoles jueves viernes sábado domingo
