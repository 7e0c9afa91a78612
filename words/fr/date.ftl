date-full = { $day }~{ $month }~{ $year }
date-short = { $day }~{ $month }
date-month = { $month } { $year }
date-months = janv févr mars avr mai juin juil août sept oct nov déc
date-weekdays = lundi mardi mercredi jeudi vendredi samedi dimanche
