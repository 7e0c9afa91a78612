closure-title = Cierre
closure-page-of = Cierre: { $project }
closure-back = Volver al cierre
closure-sub-closing = El proyecto se está cerrando: qué está aceptado, quién se hace cargo de qué y qué se ha aprendido.
closure-sub-closed = El proyecto está cerrado. Así terminó.
closure-sub-running = Las conformidades y los traspasos se reúnen mientras avanza el trabajo, no al final.

closure-headline = { CAPITAL($parts) }
closure-headline-none-given = { $all ->
    [one] la única conformidad no está dada
   *[other] ninguna de las { SPELLED($all) } conformidades está dada
}
closure-headline-all-given = todas las conformidades están dadas
closure-headline-some-given = { $count ->
    [one] una de las { SPELLED($all) } conformidades está dada
   *[other] { SPELLED($count) } de las { SPELLED($all) } conformidades están dadas
}
closure-headline-handed-over = todo está traspasado
closure-headline-to-come = { $count ->
    [one] falta un traspaso
   *[other] faltan { SPELLED($count) } traspasos
}
closure-headline-overdue = { $count ->
    [one] hay un asunto vencido
   *[other] hay { SPELLED($count) } asuntos vencidos
}
closure-headline-left = Qué queda por hacer
closure-headline-lessons = { $count ->
    [one] Una lección aprendida hasta ahora
   *[other] { CAPITAL(SPELLED($count)) } lecciones aprendidas hasta ahora
}

closure-acceptance-kicker = Aceptación
closure-sign-offs-table = Conformidades
closure-sign-offs-none = Aún no hay ninguna conformidad registrada
closure-sign-offs-none-given = { $all ->
    [one] La conformidad no está dada
   *[other] Ninguna de las { SPELLED($all) } conformidades está dada
}
closure-sign-offs-all-given = { $all ->
    [one] La conformidad está dada
   *[other] Las { SPELLED($all) } conformidades están dadas
}
closure-sign-offs-some-given = { $count ->
    [one] Una de las { SPELLED($all) } conformidades está dada
   *[other] { CAPITAL(SPELLED($count)) } de las { SPELLED($all) } conformidades están dadas
}
closure-deliverable = Entregable
closure-status = Estado
closure-by = Por
closure-date = Fecha
closure-more = Más
closure-owner = Responsable
closure-owner-is = Responsable: { $who }
closure-sign-off-pending = Pendiente
closure-sign-off-accepted = Aceptado
closure-sign-off-conditional = Aceptado con condiciones
closure-sign-off-rejected = Rechazado
closure-everything = { $all }, con todo al respecto.
closure-without = Entregables del plan sin conformidad
closure-without-of = { $task }, { $when }
closure-without-finished = fin el { $date }
closure-without-forecast = previsión: { $date }
closure-without-not-planned = sin planificar
closure-without-more = { $count } más

closure-handover-kicker = Traspaso
closure-handovers-table = Traspasos
closure-handovers-all-done = { $all ->
    [one] El traspaso está hecho
   *[other] Los { SPELLED($all) } traspasos están hechos
}
closure-handovers-all-open = { $all ->
    [one] El traspaso está abierto
   *[other] Los { SPELLED($all) } traspasos están abiertos
}
closure-handovers-some-open = { $count ->
    [one] Uno de los { SPELLED($all) } traspasos está abierto
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } traspasos están abiertos
}
closure-left-kicker = Por hacer
closure-follow-ups-table = Asuntos pendientes
closure-follow-ups-all-done = { $all ->
    [one] El asunto pendiente está hecho
   *[other] Los { SPELLED($all) } asuntos pendientes están hechos
}
closure-follow-ups-all-open = { $all ->
    [one] El asunto pendiente está abierto
   *[other] Los { SPELLED($all) } asuntos pendientes están abiertos
}
closure-follow-ups-some-open = { $count ->
    [one] Uno de los { SPELLED($all) } asuntos pendientes está abierto
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } asuntos pendientes están abiertos
}
closure-what = Qué
closure-to = A
closure-due = Vence
closure-nobody = Nadie
closure-due-overdue = { $date }, { $overdue }
closure-done = Hecho
closure-overdue = Vencido
closure-open = Abierto

closure-benefits-kicker = Beneficios
closure-benefits-heading = Qué ha aportado
closure-benefits-after = Los beneficios llegan después del proyecto.
closure-benefits-sponsor = Los beneficios llegan después del proyecto; responde de ellos { $who }, en el papel de patrocinador.
closure-benefits-readings = Todas las mediciones
closure-benefits-table = Beneficios
closure-objective = Objetivo
closure-objective-start = Al inicio
closure-objective-newest = Última medición
closure-objective-target = Meta
closure-objective-reached = Alcanzado

closure-lessons-kicker = Lecciones
closure-lessons-heading = { $count ->
    [one] Una lección para el próximo proyecto
   *[other] { CAPITAL(SPELLED($count)) } lecciones para el próximo proyecto
}
closure-lesson-well = Fue bien
closure-lesson-badly = Fue mal
closure-lesson-happened = Qué pasó
closure-lesson-next = La próxima vez
closure-lesson-next-time = La próxima vez:
