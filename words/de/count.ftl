count-spelled = zwei drei vier fünf sechs sieben acht neun zehn
count-list = { $first } und { $last }
count-list-before-i = { $first } und { $last }
count-either = { $first } oder { $last }
count-either-before-o = { $first } oder { $last }
count-clauses = { $first }; { $then }
count-clauses-gap = {"; "}
count-days = { $count ->
    [one] { $count }~Tag
   *[other] { $count }~Tage
}
count-weeks = { $count ->
    [one] { $count }~Woche
   *[other] { $count }~Wochen
}
count-work-days = { $count ->
    [one] { $count }~Arbeitstag
   *[other] { $count }~Arbeitstage
}
count-calendar-days = { $count ->
    [one] { $count }~Kalendertag
   *[other] { $count }~Kalendertage
}
count-hours = { $count ->
    [one] { $count }~Stunde
   *[other] { $count }~Stunden
}
count-work-hours = { $count ->
    [one] { $count }~Arbeitsstunde
   *[other] { $count }~Arbeitsstunden
}
count-minutes = { $count ->
    [one] { $count }~Minute
   *[other] { $count }~Minuten
}
count-less-than-day = weniger als ein Tag
count-days-short = { $days }~T
count-today = heute
count-ahead = in { $count ->
    [one] { $count }~Tag
   *[other] { $count }~Tagen
}
count-ago = vor { $count ->
    [one] { $count }~Tag
   *[other] { $count }~Tagen
}
count-overdue = { $count ->
    [one] { $count }~Tag überfällig
   *[other] { $count }~Tage überfällig
}
count-due-today = Heute fällig
count-due-ahead = Fällig in { $count ->
    [one] { $count }~Tag
   *[other] { $count }~Tagen
}
count-due-ago = War fällig vor { $count ->
    [one] { $count }~Tag
   *[other] { $count }~Tagen
}
count-late = { $count ->
    [one] { $count }~Tag zu spät
   *[other] { $count }~Tage zu spät
}
count-old-today = vom Stichtag
count-newer = { $count ->
    [one] { $count }~Tag neuer
   *[other] { $count }~Tage neuer
}
count-old = { $count ->
    [one] { $count }~Tag alt
   *[other] { $count }~Tage alt
}
