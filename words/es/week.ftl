week-title = Esta semana
week-headline = { $week }: { $headline }
week-span = Del { $from } al { $to }.
week-report = Informe del { $date }.
week-report-by = Informe del { $date }, de { $who }.
week-before = Anterior: { $report }.

week-called-by = según: { $who }
week-called-in-report = según el informe
week-by-rules = según las reglas de este proyecto
week-no-reason = El informe no dice por qué no coinciden.

week-asks = { $count ->
    [0] No hace falta ninguna decisión en las próximas cuatro semanas
    [one] Hace falta una decisión
   *[other] Hacen falta { SPELLED($count) } decisiones
}

week-blocked-for = Bloqueado durante { $days }, desde el { $date }.
week-blocked-owner = Responsable: { $who }.
week-blocked-unowned = No tiene responsable.
week-blocked-needs = Necesita «{ $record }».
week-none-blocked = No hay trabajo bloqueado.
week-critical = Está en la ruta crítica: cada día mueve la fecha de fin.
week-float-days = { $count ->
    [0] Tiene menos de un día de margen antes de mover la fecha de fin.
    [one] Tiene { $count }~día~laborable de margen antes de mover la fecha de fin.
   *[other] Tiene { $count }~días~laborables de margen antes de mover la fecha de fin.
}
week-float-weeks = Tiene { $weeks } de margen antes de mover la fecha de fin.
week-more-on-timeline = { $count } más en el cronograma

week-next = Próximos siete días
week-starts = empieza el { $date }
week-finishes = termina el { $date }
week-milestone = hito el { $date }
week-is-critical = crítica
week-next-nothing = Nada empieza ni termina.
week-next-more = { $count } más, y las semanas siguientes
week-freeze = Congelación: { $name }, del { $from } al { $to }.

week-why-at-risk = Por qué está en riesgo
week-why-off-track = Por qué está fuera de plan
week-reasons-concern = { $count ->
    [one] Un motivo de preocupación
   *[other] { CAPITAL(SPELLED($count)) } motivos de preocupación
}
week-reasons-why = { $count ->
    [one] Un motivo
   *[other] { CAPITAL(SPELLED($count)) } motivos
}
week-reasons-both = { $count ->
    [one] Un motivo
   *[other] { CAPITAL(SPELLED($count)) } motivos
}, y { $warnings ->
    [one] uno más de preocupación
   *[other] { SPELLED($warnings) } más de preocupación
}
week-reasons-more = { $count ->
    [one] Otro no figura aquí. La orden milepost check los muestra todos.
   *[other] Otros { $count } no figuran aquí. La orden milepost check los muestra todos.
}
week-makes-it = Estado
week-what-is-wrong = Qué va mal
week-rule-and-source = Regla y fuente

week-bridge = De la línea base a la previsión
week-bridge-none = Se aprobaron cambios; la previsión es la de la línea base
week-bridge-days = { $late ->
    [yes] { $span } más tarde que la línea base
   *[no] { $span } antes que la línea base
}
week-bridge-money = { $over ->
    [yes] { $amount } más que la línea base
   *[no] { $amount } menos que la línea base
}
week-bridge-both = { $late ->
    [yes] { $over ->
        [yes] { $span } más tarde y { $amount } más que la línea base
       *[no] { $span } más tarde y { $amount } menos que la línea base
    }
   *[no] { $over ->
        [yes] { $span } antes y { $amount } más que la línea base
       *[no] { $span } antes y { $amount } menos que la línea base
    }
}
week-bridge-approved = { $heading }; de ello, { $amount } por cambios aprobados
week-bridge-baseline = Línea base «{ $name }»
week-bridge-baseline-taken = Línea base «{ $name }», { $date }
week-bridge-changes = Cambios aprobados desde entonces
week-bridge-changes-shown = Cambios que se muestran aquí, aprobados desde entonces
week-bridge-slip = Sin aprobar: desvío y sobrecoste
week-bridge-slip-and-hidden = Desvío y cambios que no se muestran aquí
week-bridge-steps = Paso a paso: { $pages }.
week-bridge-to-milestones = Hitos

# Numbers that moved since the report before. The two columns of figures are headed by dates.
week-moved = Lo que se ha movido
week-moved-measure = Medida
week-moved-change = Variación
# Nothing moved since that day.
week-moved-none = Nada de lo que se cuenta se ha movido desde el { $date }
# `what` is one or two of the clauses below, that begin with `week-moved-says`.
week-moved-heading = { CAPITAL($what) }
week-moved-finish = Fin previsto
# `milestone` is its name.
week-moved-milestone = Previsión: { $milestone }
week-moved-approved = Presupuesto aprobado
week-moved-contingency = Contingencia restante
week-moved-spent = Gastado
week-moved-ordered = Pedido, aún sin pagar
week-moved-tasks = Tareas terminadas
week-moved-reached = Hitos alcanzados
week-moved-defects = Defectos abiertos
week-moved-ready = Puntos de preparación hechos
week-moved-risks = Riesgos abiertos
week-moved-severe = Riesgos graves
week-moved-issues = Incidencias abiertas
week-moved-decisions = Decisiones tomadas
week-moved-changes = Cambios a la espera de decisión
# `date` is the day on which the plan that is compared with was kept.
week-moved-kept = plan guardado el { $date }
week-moved-undated = { $count ->
    [one] uno más sin fecha
   *[other] { SPELLED($count) } más sin fecha
}
# `up` is whether it is more, or later. `span` is such as `7 working days`.
week-moved-says-finish = { $up ->
    [yes] el fin previsto se retrasa { $span }
   *[no] el fin previsto se adelanta { $span }
}
week-moved-says-milestone = { $up ->
    [yes] { $milestone } se retrasa { $span }
   *[no] { $milestone } se adelanta { $span }
}
week-moved-says-approved = { $up ->
    [yes] el presupuesto aprobado aumenta en { $amount }
   *[no] el presupuesto aprobado baja en { $amount }
}
week-moved-says-contingency = { $up ->
    [yes] la contingencia aumenta en { $amount }
   *[no] la contingencia baja en { $amount }
}
week-moved-says-spent = { $up ->
    [yes] { $amount } de gasto
   *[no] { $amount } de devolución
}
week-moved-says-ordered = { $up ->
    [yes] los pedidos sin pagar aumentan en { $amount }
   *[no] los pedidos sin pagar bajan en { $amount }
}
week-moved-says-tasks = { $count ->
    [one] una tarea terminada
   *[other] { SPELLED($count) } tareas terminadas
}
week-moved-says-reached = { $count ->
    [one] un hito alcanzado
   *[other] { SPELLED($count) } hitos alcanzados
}
week-moved-says-defects = { $up ->
    [yes] { $count ->
        [one] un defecto abierto más
       *[other] { SPELLED($count) } defectos abiertos más
    }
   *[no] { $count ->
        [one] un defecto abierto menos
       *[other] { SPELLED($count) } defectos abiertos menos
    }
}
week-moved-says-ready = { $count ->
    [one] un punto de preparación hecho
   *[other] { SPELLED($count) } puntos de preparación hechos
}
week-moved-says-risks = { $up ->
    [yes] { $count ->
        [one] un riesgo abierto más
       *[other] { SPELLED($count) } riesgos abiertos más
    }
   *[no] { $count ->
        [one] un riesgo abierto menos
       *[other] { SPELLED($count) } riesgos abiertos menos
    }
}
week-moved-says-severe = { $up ->
    [yes] { $count ->
        [one] un riesgo grave más
       *[other] { SPELLED($count) } riesgos graves más
    }
   *[no] { $count ->
        [one] un riesgo grave menos
       *[other] { SPELLED($count) } riesgos graves menos
    }
}
week-moved-says-issues = { $up ->
    [yes] { $count ->
        [one] una incidencia abierta más
       *[other] { SPELLED($count) } incidencias abiertas más
    }
   *[no] { $count ->
        [one] una incidencia abierta menos
       *[other] { SPELLED($count) } incidencias abiertas menos
    }
}
week-moved-says-decisions = { $count ->
    [one] una decisión tomada
   *[other] { SPELLED($count) } decisiones tomadas
}
week-moved-says-changes = { $up ->
    [yes] { $count ->
        [one] un cambio más espera decisión
       *[other] { SPELLED($count) } cambios más esperan decisión
    }
   *[no] { $count ->
        [one] un cambio menos espera decisión
       *[other] { SPELLED($count) } cambios menos esperan decisión
    }
}
# `measure` is what an objective measures; the others are values with their unit.
week-moved-says-objective = { $measure }: de { $before } a { $now }
week-moved-more = { $count } más se han movido y no figuran aquí.
# `list` has measures with their values, `Open issues (3)`.
week-moved-same = Sin cambios: { $list }.
week-moved-same-item = { $measure } ({ $value })
week-moved-note = Los dos días se cuentan a partir de las fechas que tienen hoy los archivos del proyecto.
# To whoever works on the project. `list` has measures that cannot be compared; `first` is the id of a record.
week-moved-gaps = Sin comparar, por falta de fechas: { $list }.
week-moved-gap = { $measure } ({ $count ->
    [one] { $first }
   *[other] { $count } registros, primero { $first }
})
week-moved-not-kept = Las fechas previstas no se comparan: no se guardó ningún plan en torno al { $date }. La orden milepost baseline guarda uno; ejecútela con cada informe.

week-done-first = Hecho hasta ahora
week-done-since = Hecho desde el { $date }
week-done-nothing = No se terminó nada.
week-decided = Decidido: { $decision }
week-issue-closed = Incidencia cerrada: { $issue }
week-risk-closed = Riesgo cerrado: { $risk }
week-risks-first = Riesgos e incidencias
week-risks-since = Riesgos e incidencias desde el { $date }
week-risks-no-report = No hay ningún informe anterior con el que comparar.
week-risks-none = Ninguno es nuevo y ninguno se ha movido.
week-risk-new = Riesgo nuevo: { $risk }
week-risk-up = Riesgo que sube: { $risk }
week-risk-down = Riesgo que baja: { $risk }
week-risk-scored = { $text }, { $score } de 25
week-risk-rescored = { $dated ->
    [yes] { $text }, de { $before } a { $score } de 25
   *[no] { $text }, de { $before } a { $score } de 25; no consta qué día
}
week-issue-new = Incidencia nueva: { $issue }
week-risks-more = { $count } más en los registros

week-says = Qué dice el informe
week-says-kicker = En palabras de su autor
week-permanent = Dirección permanente de este informe
week-earlier = Informes anteriores

week-write-changed = Qué ha cambiado
week-write-blocked = Qué está bloqueado
week-write-decisions = Decisiones pendientes
