# Numbers of things. A count below a thousand chooses the plural; `SPELLED($count)` writes two to ten as words.
# The words for two to ten, with blanks between them.
count-spelled = two three four five six seven eight nine ten
# All but the last of a list are in `first`, with commas.
count-list = { $first } and { $last }
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
count-old = { $count ->
    [one] { $count }~day old
   *[other] { $count }~days old
}
