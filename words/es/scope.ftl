scope-title = Alcance
scope-page-of = Alcance: { $project }
scope-sub = Para qué es el proyecto, qué le pertenece y cuándo es lo bastante bueno.
scope-sub-deliverables = Qué entrega el plan y cuándo es lo bastante bueno.

scope-headline-deliverables = Qué se entregará
scope-headline-edges = Qué está dentro del alcance y qué no
scope-headline-unmeasured = { $count ->
    [one] Un objetivo, aún sin medir
   *[other] { CAPITAL(SPELLED($count)) } objetivos, aún sin medir
}
scope-headline-none-reached = { $count ->
    [one] El objetivo aún no está alcanzado
   *[other] Ninguno de los { SPELLED($count) } objetivos está alcanzado todavía
}
scope-headline-all-reached = { $count ->
    [one] El objetivo está alcanzado
   *[other] Los { SPELLED($count) } objetivos están alcanzados
}
scope-headline-some-reached = { $count ->
    [one] Uno de los { SPELLED($all) } objetivos está alcanzado
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } objetivos están alcanzados
}

scope-objectives-kicker = Objetivos
scope-objectives-heading = Qué debe ser mejor después
scope-objective = Objetivo
scope-objective-start = Al inicio
scope-objective-now = Ahora
scope-objective-target = Meta
scope-objective-way = En camino
scope-objective-measure = Medida y qué contribuye a ella
scope-objective-measured = Se mide: { $measure }.
scope-objective-no-measure = No hay ninguna medida escrita.
scope-objective-reading = { $value }, { $date }
scope-objective-not-measured = aún sin medir
scope-objective-reached = Alcanzado
scope-objective-further = Más lejos que al inicio
scope-objective-part = { $percent } del camino
scope-objective-readings = Todas las mediciones de { $objective }
scope-objective-date = Fecha
scope-objective-value = Valor
scope-objectives-note = La línea va recta desde el valor al inicio hasta la meta al final del plan; el punto es la última medición.

scope-edges-heading = Qué está dentro del alcance y qué no
scope-edge-in = Dentro del alcance
scope-edge-out = Fuera del alcance
scope-edge-assumed = Qué damos por supuesto
scope-edge-fixed = Fijado desde fuera

scope-changes-kicker = Qué cambia el alcance
scope-changes-table = Cambios del alcance
scope-changes-change = Cambio
scope-changes-what = Qué se añade
scope-changes-added = Añadido
scope-changes-status = Estado
scope-changes-days = Días
scope-changes-cost = Coste
scope-change-requested = Solicitado
scope-change-assessed = Evaluado
scope-change-approved = Aprobado
scope-change-rejected = Rechazado
scope-change-done-unapproved = Hecho sin aprobación
scope-change-done = Hecho

scope-deliverables-kicker = Entregables
scope-deliverable = Entregable
scope-deliverable-status = Estado
scope-deliverable-accepted-when = Se acepta cuando
scope-deliverable-no-criteria = No hay criterios escritos.
scope-deliverables-accepted = { $count ->
    [one] { $all ->
        [one] El único entregable está aceptado
       *[other] Uno de los { SPELLED($all) } entregables está aceptado
    }
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } entregables están aceptados
}
scope-deliverables-none-done = { $all ->
    [one] El único entregable aún no está hecho
   *[other] Ninguno de los { SPELLED($all) } entregables está hecho todavía
}
scope-deliverables-done = { $count ->
    [one] { $all ->
        [one] El único entregable está hecho
       *[other] Uno de los { SPELLED($all) } entregables está hecho
    }
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } entregables están hechos
}
scope-deliverables-more = { $count ->
    [one] Otro está en el cronograma.
   *[other] Otros { $count } están en el cronograma.
}
scope-deliverable-open = Abierto
scope-deliverable-done-unaccepted = Hecho, sin aceptar
scope-deliverable-done = Hecho
scope-deliverable-accepted = Aceptado
scope-deliverable-conditional = Aceptado con condiciones
scope-deliverable-rejected = Rechazado
scope-deliverable-forecast = previsto para el { $date }
scope-deliverable-since = desde el { $date }
scope-deliverable-done-on = (hecho el { $date })
scope-deliverable-on = el { $date }
