records-part = { $title }, parte { $part } de { $parts }
records-parts = Partes: { $parts }.
records-page = { $title }: { $project }
records-about-risks = { $count ->
    [one] Todo sobre { $count } riesgo
   *[other] Todo sobre { $count } riesgos
}
records-about-issues = { $count ->
    [one] Todo sobre { $count } incidencia
   *[other] Todo sobre { $count } incidencias
}
records-about-lines = { $count ->
    [one] Todo sobre { $count } partida del presupuesto
   *[other] Todo sobre { $count } partidas del presupuesto
}
records-about-readiness = { $count ->
    [one] Todo sobre { $count } punto de preparación
   *[other] Todo sobre { $count } puntos de preparación
}
records-about-sign-offs = { $count ->
    [one] Todo sobre { $count } conformidad
   *[other] Todo sobre { $count } conformidades
}
records-about-handovers = { $count ->
    [one] Todo sobre { $count } traspaso
   *[other] Todo sobre { $count } traspasos
}
records-about-follow-ups = { $count ->
    [one] Todo sobre { $count } asunto pendiente
   *[other] Todo sobre { $count } asuntos pendientes
}
records-about-lessons = { $count ->
    [one] Todo sobre { $count } lección
   *[other] Todo sobre { $count } lecciones
}
records-risks = Todos los riesgos
records-issues = Todas las incidencias
records-lines = Todas las partidas del presupuesto
records-readiness = Todos los puntos de preparación
records-sign-offs = Todas las conformidades
records-handovers = Todos los traspasos
records-follow-ups = Todos los asuntos pendientes
records-lessons = Todas las lecciones
records-all-readiness = Los { $count } puntos de preparación
records-all-sign-offs = Las { $count } conformidades
records-all-handovers = Los { $count } traspasos
records-all-follow-ups = Los { $count } asuntos pendientes
records-all-lessons = Las { $count } lecciones
