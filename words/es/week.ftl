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
week-recommended = Recomendación: { $what }.

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

week-done-first = Hecho hasta ahora
week-done-since = Hecho desde el { $date }
week-done-nothing = No se terminó nada.
week-decided = Decidido: { $decision }
week-issue-closed = Incidencia cerrada: { $issue }
week-risks-first = Riesgos e incidencias
week-risks-since = Riesgos e incidencias desde el { $date }
week-risks-no-report = No hay ningún informe anterior con el que comparar.
week-risks-none = Ninguno es nuevo y ninguno se ha movido.
week-risk-new = Riesgo nuevo: { $risk }
week-risk-up = Riesgo que sube: { $risk }
week-risk-down = Riesgo que baja: { $risk }
week-risk-scored = { $text }, { $score } de 25
week-risk-rescored = { $text }, de { $before } a { $score } de 25
week-issue-new = Incidencia nueva: { $issue }
week-risks-more = { $count } más en los registros

week-says = Qué dice el informe
week-says-kicker = En palabras de su autor
week-permanent = Dirección permanente de este informe
week-earlier = Informes anteriores

week-write-changed = Qué ha cambiado
week-write-blocked = Qué está bloqueado
week-write-decisions = Decisiones pendientes
