# site (del proyecto) = sede.
sites-title = Sedes
sites-page = Sedes: { $project }
sites-all-finished = Las { SPELLED($all) } sedes están terminadas
sites-one-late = De las { SPELLED($all) } sedes, { $site } va más tarde de lo acordado
sites-all-late = Las { SPELLED($all) } sedes van más tarde de lo acordado
sites-some-late = { CAPITAL(SPELLED($late)) } de las { SPELLED($all) } sedes van más tarde de lo acordado
sites-side-by-side = { CAPITAL(SPELLED($all)) } sedes en paralelo
sites-blocked-at = En { $blocked ->
    [one] una
   *[other] { SPELLED($blocked) }
} de las { SPELLED($all) } sedes hay trabajo bloqueado
sites-sub = Cada sede tiene su propio plan y todas se llevan como un solo proyecto.

sites-list = Sedes en paralelo
sites-table = Sedes
sites-site = Sede
sites-start = Inicio
sites-finish = Fin
sites-slip = Desvío
sites-done = Hecho
sites-next-milestone = Próximo hito
sites-blocked = Bloqueado
sites-done-percent = { $percent }, { $finished } de { $all }
sites-done-count = { $finished } de { $all }
sites-next = { $milestone }, { $date }
sites-blocked-tasks = { $count ->
    [one] { $count } tarea
   *[other] { $count } tareas
}
sites-slip-note = Desvío en días laborables, del último fin en la línea base al previsto; un signo más es más tarde.

sites-same-kicker = ¿Lo mismo en todas partes?
sites-same-all = Lo que recibe una sede lo reciben las demás
sites-same-lacking = { $count ->
    [one] Un tipo de trabajo no está planificado en todas las sedes
   *[other] { CAPITAL(SPELLED($count)) } tipos de trabajo no están planificados en todas las sedes
}
sites-same-table = Trabajo por sede
sites-work = Trabajo
sites-differs = Diferencia
sites-not-planned = sin planificar
sites-work-done = hecho
sites-differs-time = Tiempo
sites-differs-deliverable = Entregable
sites-differs-both = Tiempo y entregable
sites-matched = Las tareas se emparejan por su nombre, sin la sede y sin números.
sites-more = { $count ->
    [one] Otro tipo de trabajo está en varias sedes.
   *[other] Otros { $count } tipos de trabajo están en varias sedes.
}
