date-full = { $month }~{ $day }, { $year }
date-short = { $month }~{ $day }
