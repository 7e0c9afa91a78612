# Words in drawings. They have little room: keep them short.
# The flag on the line of the status date; the date has no year.
chart-status = Status { $date }
# On the axis of time. Numbers of quarters and years are texts.
chart-month-year = { $month } { $year }
chart-quarter = Q{ $quarter }
chart-quarter-year = Q{ $quarter } { $year }
# A name or a line of the drawing, and its amount.
chart-named = { $name } { $amount }
chart-named-date = { $name } { $date }

# The Gantt chart.
chart-not-planned = not planned

# The milestone trend.
chart-new-baseline = new baseline

# Spending over time.
chart-limit = Limit
# Both have the same amount.
chart-both = { $spent } and { SMALL($earned) }
chart-apart = { $amount } apart
chart-no-report = no report

# Amounts of a month or a quarter.
chart-month-spent = spent { $amount }
chart-month-forecast = forecast { $amount }
chart-month-planned = planned { $amount }
# `amounts` are some of those before, with commas.
chart-month = { $name }: { $amounts }

# The contingency.
chart-drawn = Drawn { $amount }
chart-draw = { $reason }: { $amount }
chart-left = Left { $amount }
chart-left-bar = Left: { $amount }
chart-overrun = Overrun { $amount }
chart-beyond = { $amount } more than approved
chart-overrun-beyond = Overrun { $amount }, { $more } more than approved

# The cost of open risks beside what is left of the contingency.
chart-exposure-left = Left { $amount }
chart-exposure-risks = Risks { $amount }
