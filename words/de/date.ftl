date-full = { $day }.~{ $month }~{ $year }
date-short = { $day }.~{ $month }
date-month = { $month } { $year }
date-months = Jan Feb März Apr Mai Juni Juli Aug Sept Okt Nov Dez
date-weekdays = Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
