count-spelled = dos tres cuatro cinco seis siete ocho nueve diez
count-list = { $first } y { $last }
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
count-old = hace { $count ->
    [one] { $count }~día
   *[other] { $count }~días
}
