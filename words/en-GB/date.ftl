# How dates are written. The day is a number, the year a text of digits.
date-full = { $day }~{ $month }~{ $year }
date-short = { $day }~{ $month }
date-month = { $month }~{ $year }
# A time of the clock: `Sat 5 Dec 2026 08:00`.
date-moment = { $weekday }~{ $date }~{ $time }
# `day` is 0 on Monday.
date-weekday-short = { $day ->
   *[0] Mon
    [1] Tue
    [2] Wed
    [3] Thu
    [4] Fri
    [5] Sat
    [6] Sun
}
# Twelve short names with blanks between them, and seven long ones from Monday.
date-months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
date-weekdays = Monday Tuesday Wednesday Thursday Friday Saturday Sunday
