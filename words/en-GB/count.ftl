# Numbers of things. A count below a thousand chooses the plural; `SPELLED($count)` writes two to ten as words.
# The words for two to ten, with blanks between them.
count-spelled = two three four five six seven eight nine ten
# All but the last of a list are in `first`, with commas.
count-list = { $first } and { $last }
# The same where a Spanish “y” would stand before its own sound.
count-list-before-i = { $first } and { $last }
count-either = { $first } or { $last }
# The same where a Spanish “o” would stand before its own sound.
count-either-before-o = { $first } or { $last }
# Clauses or entries one after the other.
count-clauses = { $first }; { $then }
# What stands between them where a template lists them.
count-clauses-gap = {"; "}
count-days = { $count ->
    [one] { $count }~day
   *[other] { $count }~days
}
count-weeks = { $count ->
    [one] { $count }~week
   *[other] { $count }~weeks
}
# Working time.
count-work-days = { $count ->
    [one] { $count }~working~day
   *[other] { $count }~working~days
}
# Time of the calendar and of the clock.
count-calendar-days = { $count ->
    [one] { $count }~calendar~day
   *[other] { $count }~calendar~days
}
count-hours = { $count ->
    [one] { $count }~hour
   *[other] { $count }~hours
}
count-work-hours = { $count ->
    [one] { $count }~hour of work
   *[other] { $count }~hours of work
}
count-minutes = { $count ->
    [one] { $count }~minute
   *[other] { $count }~minutes
}
count-less-than-day = less than a day
# A difference in days within a table; the number has its sign.
count-days-short = { $days }~d
# How far a day is from the status date.
count-today = today
count-ahead = in { $count ->
    [one] { $count }~day
   *[other] { $count }~days
}
count-ago = { $count ->
    [one] { $count }~day ago
   *[other] { $count }~days ago
}
count-overdue = { $count ->
    [one] { $count }~day overdue
   *[other] { $count }~days overdue
}
count-due-today = Due today
count-due-ahead = Due in { $count ->
    [one] { $count }~day
   *[other] { $count }~days
}
count-due-ago = Due { $count ->
    [one] { $count }~day ago
   *[other] { $count }~days ago
}
count-late = { $count ->
    [one] { $count }~day late
   *[other] { $count }~days late
}
count-old-today = on the status date
count-newer = { $count ->
    [one] { $count }~day newer
   *[other] { $count }~days newer
}
count-old = { $count ->
    [one] { $count }~day old
   *[other] { $count }~days old
}
