ahead-title = Próximas cuatro semanas
ahead-tab = Próximas cuatro semanas: { $project }
ahead-nothing = Nada empieza ni termina hasta el { $date }
ahead-critical-starts = { $task } empieza el { $date }, en la ruta crítica
ahead-critical-finishes = { $task } termina el { $date }, en la ruta crítica
ahead-weekday = { $weekday } { $date }
ahead-count = { $count ->
    [one] Queda una fecha por delante
   *[other] Quedan { SPELLED($count) } fechas por delante
}
ahead-none-critical = { $count ->
    [one] Queda una fecha por delante, fuera de la ruta crítica
   *[other] Quedan { SPELLED($count) } fechas por delante, ninguna en la ruta crítica
}

ahead-sub = Desde la fecha de estado hasta el { $date }: { $counts }.
ahead-sub-nothing = Desde la fecha de estado hasta el { $date } nada empieza, termina ni vence.
ahead-starts = { $count ->
    [one] una tarea empieza
   *[other] { SPELLED($count) } tareas empiezan
}
ahead-finishes = { $count ->
    [one] una tarea termina
   *[other] { SPELLED($count) } tareas terminan
}
ahead-take-place = { $count ->
    [one] una tarea dura un día
   *[other] { SPELLED($count) } tareas duran un día
}
ahead-reached = { $count ->
    [one] se alcanza un hito
   *[other] se alcanzan { SPELLED($count) } hitos
}
ahead-promises = { $count ->
    [one] vence una fecha prometida o límite
   *[other] vencen { SPELLED($count) } fechas prometidas o fechas límite
}
ahead-decisions = { $count ->
    [one] hace falta una decisión
   *[other] hacen falta { SPELLED($count) } decisiones
}
ahead-actions = { $count ->
    [one] vence una acción sobre un riesgo
   *[other] vencen { SPELLED($count) } acciones sobre riesgos
}
ahead-issues = { $count ->
    [one] vence una incidencia
   *[other] vencen { SPELLED($count) } incidencias
}
ahead-deliveries = { $count ->
    [one] vence una entrega
   *[other] vencen { SPELLED($count) } entregas
}
ahead-sub-overdue = { $count ->
    [one] Hay una fecha vencida.
   *[other] Hay { SPELLED($count) } fechas vencidas.
}
ahead-freeze = Congelación de cambios: { $name }, del { $from } al { $to }.

ahead-overdue = Vencido
ahead-overdue-heading = { $count ->
    [one] Una fecha ha pasado
   *[other] { CAPITAL(SPELLED($count)) } fechas han pasado
}
ahead-week = { $week }, del { $from } al { $to }
ahead-week-critical = { $what }, en la ruta crítica
ahead-week-critical-more = { $count ->
    [one] { $what }, y una fecha crítica más
   *[other] { $what }, y { SPELLED($count) } fechas críticas más
}
ahead-week-dates = { $count ->
    [one] Una fecha
   *[other] { CAPITAL(SPELLED($count)) } fechas
}
ahead-week-none-critical = { $count ->
    [one] Una fecha, no crítica
   *[other] { CAPITAL(SPELLED($count)) } fechas, ninguna crítica
}
ahead-week-due = { $count ->
    [one] Una fecha
   *[other] { CAPITAL(SPELLED($count)) } fechas
}, { $due ->
    [one] un vencimiento
   *[other] { SPELLED($due) } vencimientos
}
ahead-week-rest = { $count } más, ninguna crítica.
ahead-week-rest-plain = { $count } más.
ahead-path = Ruta
ahead-why = Por qué esta fecha
ahead-critical = crítica
ahead-weekdays = lun mar mié jue vie sáb dom
ahead-day = { $day }~{ $date }
ahead-days = { $days }~d
ahead-what-promised = { $task }: fecha prometida
ahead-what-deadline = { $task }: fecha límite
ahead-what-reached = { $task } se alcanza
ahead-what-finishes = { $task } termina
ahead-what-takes-place = { $task } tiene lugar
ahead-what-starts = { $task } empieza
ahead-kind-decision = decisión
ahead-kind-action = acción sobre un riesgo
ahead-kind-issue = incidencia
ahead-kind-delivery = entrega
ahead-delivery-promised = { $vendor }; ahora prometido para el { $date }

ahead-promised = La fecha prometida. La previsión es el { $date }.
ahead-promised-no-forecast = La fecha prometida. Aún no tiene previsión.
ahead-deadline = Su fecha límite. La previsión es el { $date }.
ahead-deadline-no-forecast = Su fecha límite. Aún no tiene previsión.
ahead-started = Empezó el { $date } y lleva hecho el { $share }.
ahead-takes = Dura { $span } desde el { $date }.
ahead-against = Contra el riesgo: { $risk }.
