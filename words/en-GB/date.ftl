# How dates are written. The day and the year are texts of digits.
date-full = { $day }~{ $month }~{ $year }
date-short = { $day }~{ $month }
date-month = { $month }~{ $year }
# Twelve short names with blanks between them, and seven long ones from Monday.
date-months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
date-weekdays = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
