count-spelled = dos tres cuatro cinco seis siete ocho nueve diez
count-list = { $first } y { $last }
count-list-before-i = { $first } e { $last }
count-either = { $first } o { $last }
count-either-before-o = { $first } u { $last }
count-clauses = { $first }; { $then }
count-clauses-gap = {"; "}
count-days = { $count ->
    [one] { $count }~día
   *[other] { $count }~días
}
count-weeks = { $count ->
    [one] { $count }~semana
   *[other] { $count }~semanas
}
count-work-days = { $count ->
    [one] { $count }~día laborable
   *[other] { $count }~días laborables
}
count-calendar-days = { $count ->
    [one] { $count }~día natural
   *[other] { $count }~días naturales
}
count-hours = { $count ->
    [one] { $count }~hora
   *[other] { $count }~horas
}
count-work-hours = { $count ->
    [one] { $count }~hora de trabajo
   *[other] { $count }~horas de trabajo
}
count-minutes = { $count ->
    [one] { $count }~minuto
   *[other] { $count }~minutos
}
count-less-than-day = menos de un día
count-days-short = { $days }~d
count-today = hoy
count-ahead = dentro de { $count ->
    [one] { $count }~día
   *[other] { $count }~días
}
count-ago = hace { $count ->
    [one] { $count }~día
   *[other] { $count }~días
}
count-overdue = { $count ->
    [one] { $count }~día de retraso
   *[other] { $count }~días de retraso
}
count-due-today = Vence hoy
count-due-ahead = Vence dentro de { $count ->
    [one] { $count }~día
   *[other] { $count }~días
}
count-due-ago = Venció hace { $count ->
    [one] { $count }~día
   *[other] { $count }~días
}
count-late = { $count ->
    [one] { $count }~día tarde
   *[other] { $count }~días tarde
}
count-old-today = de la fecha de estado
count-newer = { $count ->
    [one] { $count }~día más reciente
   *[other] { $count }~días más reciente
}
count-old = hace { $count ->
    [one] { $count }~día
   *[other] { $count }~días
}
