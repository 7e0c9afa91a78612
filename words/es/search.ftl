search-title = Buscar
search-heading = { $count ->
    [one] Buscar en todo: { $count } entrada de la A a la Z
   *[other] Buscar en todo: { $count } entradas de la A a la Z
}
search-group = { $group }: { $count } de la A a la Z
search-group-part = { $group }: { $count } de la A a la Z, parte { $part } de { $parts }
search-group-title = Buscar: { $group }
search-group-title-part = Buscar: { $group }, parte { $part } de { $parts }
search-from-to = De { $from } a { $to }
search-pages = Páginas
search-reports = Informes
search-tasks = Tareas e hitos
search-risks = Riesgos
search-issues = Incidencias
search-decisions = Decisiones
search-changes = Cambios
search-budget = Partidas del presupuesto
search-tests = Pruebas
search-defects = Defectos
search-sprints = Sprints
search-people = Personas
search-stakeholders = Partes interesadas
search-communication = Comunicación
search-vendors = Proveedores
search-readiness = Preparación
search-objectives = Objetivos
search-acceptance = Conformidades
search-handover = Traspasos
search-left = Asuntos pendientes
search-lessons = Lecciones
