count-spelled = deux trois quatre cinq six sept huit neuf dix
count-list = { $first } et { $last }
count-list-before-i = { $first } et { $last }
count-either = { $first } ou { $last }
count-either-before-o = { $first } ou { $last }
count-clauses = { $first }~; { $then }
count-clauses-gap = ~{"; "}
count-days = { $count ->
    [one] { $count }~jour
   *[other] { $count }~jours
}
count-weeks = { $count ->
    [one] { $count }~semaine
   *[other] { $count }~semaines
}
count-work-days = { $count ->
    [one] { $count }~jour ouvré
   *[other] { $count }~jours ouvrés
}
count-calendar-days = { $count ->
    [one] { $count }~jour calendaire
   *[other] { $count }~jours calendaires
}
count-hours = { $count ->
    [one] { $count }~heure
   *[other] { $count }~heures
}
count-work-hours = { $count ->
    [one] { $count }~heure de travail
   *[other] { $count }~heures de travail
}
count-minutes = { $count ->
    [one] { $count }~minute
   *[other] { $count }~minutes
}
count-less-than-day = moins d’un jour
count-days-short = { $days }~j
count-today = aujourd’hui
count-ahead = dans { $count ->
    [one] { $count }~jour
   *[other] { $count }~jours
}
count-ago = il y a { $count ->
    [one] { $count }~jour
   *[other] { $count }~jours
}
count-overdue = en retard de { $count ->
    [one] { $count }~jour
   *[other] { $count }~jours
}
count-due-today = À échéance aujourd’hui
count-due-ahead = À échéance dans { $count ->
    [one] { $count }~jour
   *[other] { $count }~jours
}
count-due-ago = Échu il y a { $count ->
    [one] { $count }~jour
   *[other] { $count }~jours
}
count-late = { $count ->
    [one] { $count }~jour de retard
   *[other] { $count }~jours de retard
}
count-old-today = à la date d’état
count-newer = plus récents de { $count ->
    [1] { $count }~jour
   *[other] { $count }~jours
}
count-old = il y a { $count ->
    [one] { $count }~jour
   *[other] { $count }~jours
}
