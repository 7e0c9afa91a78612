overview-title = Resumen
overview-tab = { $status ->
    [ok] { $project }: según lo previsto a { $date }
    [warn] { $project }: en riesgo a { $date }
    [bad] { $project }: fuera de plan a { $date }
    [done] { $project }: terminado a { $date }
   *[unknown] { $project }: sin informe a { $date }
}
overview-tab-part = { $status ->
    [ok] { $project }, { $part }: según lo previsto a { $date }
    [warn] { $project }, { $part }: en riesgo a { $date }
    [bad] { $project }, { $part }: fuera de plan a { $date }
    [done] { $project }, { $part }: terminado a { $date }
   *[unknown] { $project }, { $part }: sin informe a { $date }
}
overview-part-label = { $part }:
overview-part-status = { $status ->
    [ok] { CAPITAL($part) }: según lo previsto
    [warn] { CAPITAL($part) }: en riesgo
    [bad] { CAPITAL($part) }: fuera de plan
    [done] { CAPITAL($part) }: terminado
   *[unknown] { CAPITAL($part) }: sin informe
}

overview-no-forecast = Aún sin previsión: ninguna tarea tiene fechas.
overview-finished = Terminado el { $date }.
overview-finished-on-baseline = Terminado el { $date }, como decía la línea base.
overview-finished-after = Terminado el { $date }, { $span } después de la línea base.
overview-finished-before = Terminado el { $date }, { $span } antes de la línea base.
overview-finish = Fin previsto para el { $date }; no hay línea base.
overview-finish-on-baseline = En camino de terminar el { $date }, como dice la línea base.
overview-finish-later = Fin previsto para el { $date }, { $span } después de la línea base.
overview-finish-earlier = En camino de terminar el { $date }, { $span } antes de la línea base.
overview-part-finished = { CAPITAL($part) }: terminado el { $date }.
overview-part-finished-on-baseline = { CAPITAL($part) }: terminado el { $date }, como decía la línea base.
overview-part-finished-after = { CAPITAL($part) }: terminado el { $date }, { $span } después de la línea base.
overview-part-finished-before = { CAPITAL($part) }: terminado el { $date }, { $span } antes de la línea base.
overview-part-finish = { CAPITAL($part) }: fin previsto para el { $date }; no hay línea base.
overview-part-finish-on-baseline = { CAPITAL($part) }: en camino de terminar el { $date }, como dice la línea base.
overview-part-finish-later = { CAPITAL($part) }: fin previsto para el { $date }, { $span } después de la línea base.
overview-part-finish-earlier = { CAPITAL($part) }: en camino de terminar el { $date }, { $span } antes de la línea base.
overview-part-promise = { CAPITAL($part) }: fin previsto para el { $date }, cuando vence «{ $what }».
overview-part-promise-later = { CAPITAL($part) }: fin previsto para el { $date }, día prometido para «{ $what }», { $days } más tarde de lo acordado.
overview-part-promise-over = No hay ningún día por venir prometido para «{ $what }», que vencía el { $date }.
overview-part-promise-undated = No hay ningún día prometido para «{ $what }».
overview-part-delivered = Todas las entregas han llegado, la última el { $date }.
overview-promise-broken = «{ $task }» está previsto para el { $forecast }, { $span } después de la fecha prometida, { $promised }.
overview-no-links = No hay dependencias registradas, así que se desconoce la ruta crítica.
overview-no-links-shown = Aquí no se muestra ninguna dependencia, así que se desconoce la ruta crítica.
overview-driver = «{ $task }» marca la fecha.
overview-no-driver = Ninguna tarea marca por sí sola la fecha.
overview-ask-nothing = No se le pide nada.
overview-ask-all-overdue = { $count ->
    [one] Una decisión abierta está vencida desde el { $date }.
   *[other] { CAPITAL(SPELLED($count)) } decisiones abiertas están vencidas, la primera desde el { $date }.
}
overview-ask-some-overdue = { $count ->
    [one] Una de las { SPELLED($all) } decisiones abiertas está vencida desde el { $date }.
   *[other] { CAPITAL(SPELLED($count)) } de las { SPELLED($all) } decisiones abiertas están vencidas, la primera desde el { $date }.
}
overview-ask-no-date = { $count ->
    [one] Hay una decisión abierta, sin fecha.
   *[other] Hay { SPELLED($count) } decisiones abiertas, sin fechas.
}
overview-ask-first = Hay { SPELLED($count) } decisiones abiertas; la primera es para el { $date }.
overview-ask-wins = Una decisión a más tardar el { $date } puede recuperar { $days }.
overview-ask-one = Hace falta una decisión a más tardar el { $date }.

overview-called-since = Calificado «{ $called }» desde el { $date }.
overview-called-by-since = Calificado «{ $called }» desde el { $date } ({ $who }).
overview-called-on = Calificado «{ $called }» el { $date }.
overview-called-by-on = Calificado «{ $called }» el { $date } ({ $who }).
overview-called-before = Antes: «{ $called }» durante { $count ->
    [one] un informe
   *[other] { SPELLED($count) } informes
}.
overview-called-differs = Los hechos dicen «{ $facts }»; la calificación, «{ $called }».
overview-called-against = Calificado «{ $called }», pero los hechos dicen «{ $facts }».
overview-called-read = { $sentence } Lea los motivos que siguen antes de confiar en la calificación.
overview-called-no-reason = No se indica el motivo de la diferencia
overview-called-no-reason-in = { $said } en el informe del { $date }.
overview-silenced-in-short = { $count ->
    [one] { $count } señal está silenciada
   *[other] { $count } señales están silenciadas
} ({ $names }) hasta el { $date }.
overview-reason-given = Motivo indicado: { $reason }
overview-what-is-recorded = Qué hay registrado
overview-why-it-is = { $status ->
    [ok] Por qué va según lo previsto
    [warn] Por qué está en riesgo
    [bad] Por qué está fuera de plan
   *[done] Por qué está terminado
}
overview-why-word = Por qué: { $word }
overview-status = Estado general

overview-sponsor = Patrocinador
overview-manager = Dirección del proyecto
overview-stage = Etapa
overview-stage-initiation = Inicio
overview-stage-planning = Planificación
overview-stage-execution = Ejecución
overview-stage-closing = Cierre
overview-stage-closed = Cerrado
overview-baseline-taken = { $name }, { $date }
overview-baseline-not-set = no fijada
overview-confidence = Fiabilidad de los datos
overview-update-expected = Próxima actualización
overview-update-was-expected = Actualización esperada

overview-figure-finish = { $subject ->
   *[project] Fin
    [your-part] Fin de su parte
    [what-is-shown] Fin del trabajo que se muestra aquí
}
overview-figure-finished = { $subject ->
   *[project] Terminado
    [your-part] Su parte, terminada
    [what-is-shown] El trabajo que se muestra aquí, terminado
}
overview-figure-not-planned = sin planificar
overview-figure-no-dates = Ninguna tarea tiene fechas todavía
overview-figure-no-baseline = No hay línea base con la que comparar
overview-figure-as-baseline = Como dice la línea base
overview-figure-later = { $span } más tarde
overview-figure-earlier = { $span } antes
overview-figure-than-baseline = { $slip } que la línea base, { $date }
overview-figure-odds = { $note }. { $odds } a más tardar el { $date }
overview-figure-odds-safe = 8 de cada 10
overview-figure-cost = Coste a la conclusión
overview-cost-as-shown = En lo que se muestra aquí del dinero
overview-cost-only-plan = Solo el plan: no hay gasto registrado, aunque hasta ahora se planificaron { $planned }
overview-cost-as-approved = Como se aprobó
overview-cost-over = { $over } por encima de lo aprobado, { $approved }
overview-cost-under = { $under } por debajo de lo aprobado, { $approved }
overview-cost-share = { $note } ({ $share })
overview-cost-left = { $note }, quedan { $left } de contingencia
overview-cost-beyond = { $note }, { $more } más que la contingencia
overview-cost-left-after = { $note }; quedan { $left } de contingencia, { $rest } tras la previsión
overview-figure-work = { $subject ->
   *[project] Trabajo hecho
    [your-part] Trabajo hecho de su parte
    [what-is-shown] Hecho del trabajo que se muestra aquí
}
overview-work-no-baseline = Ninguna línea base dice qué se planificó para hoy
overview-work-not-told = Lo planificado para hoy solo se dice de todo el proyecto
overview-work-as-planned = Según lo planificado para hoy
overview-work-points-behind = { $count ->
    [one] { $count } punto por detrás
   *[other] { $count } puntos por detrás
}
overview-work-points-ahead = { $count ->
    [one] { $count } punto por delante
   *[other] { $count } puntos por delante
}
overview-work-behind = { $points } del plan para hoy, { $planned }
overview-work-ahead = { $points } del plan para hoy, { $planned }
overview-work-aside = { $note }. { $aside }
overview-figure-velocity = Velocidad
overview-velocity-range = { $count ->
    [one] De { $low } a { $high } en el último sprint.
   *[other] De { $low } a { $high } en los últimos { SPELLED($count) } sprints.
}
overview-sprint-completed = { $sprint } completó { $done }
overview-sprint-completed-of = { $sprint } completó { $done } de { $all }
overview-late-approvals = { $count ->
    [one] Una decisión está vencida desde hace { $days }
   *[other] { CAPITAL(SPELLED($count)) } decisiones están vencidas, la más antigua desde hace { $days }
}
overview-promises-last = Cuando vence «{ $what }»
overview-promises-last-later = Día prometido para «{ $what }», { $later }
overview-promises-later = { $days } más tarde de lo acordado
overview-promises-not-known = no se conoce
overview-promises-no-day = No hay ningún día por venir prometido para «{ $what }»
overview-promises-all-came = Todas las entregas han llegado
overview-promises-made = Entregas hechas
overview-promises-came = { $came } de { $all }
overview-figure-risks = Riesgos abiertos
overview-figure-risks-shown = Riesgos abiertos que se muestran aquí
overview-risks-none-open = No hay ninguno abierto
overview-risks-not-scored = Ninguno está puntuado
overview-risks-severe = { $count ->
    [one] { $count } grave
   *[other] { $count } graves
}
overview-risks-high = { $count ->
    [one] { $count } alto
   *[other] { $count } altos
}
overview-risks-moderate = { $count ->
    [one] { $count } moderado
   *[other] { $count } moderados
}
overview-risks-low = { $count ->
    [one] { $count } bajo
   *[other] { $count } bajos
}
overview-risks-new = { $new ->
    [one] Uno nuevo
   *[other] { CAPITAL(SPELLED($new)) } nuevos
}
overview-risks-up = { $up ->
    [one] Uno sube
   *[other] { CAPITAL(SPELLED($up)) } suben
}
overview-risks-new-and-up = { $new ->
    [one] Uno nuevo
   *[other] { CAPITAL(SPELLED($new)) } nuevos
}, { $up ->
    [one] uno sube
   *[other] { SPELLED($up) } suben
}
overview-risks-moved = { $note }. { $moved } desde el { $date }

overview-part-kicker = Sus entregas y tareas
overview-part-blocked = { $count ->
    [one] Una de sus tareas está bloqueada
   *[other] { CAPITAL(SPELLED($count)) } de sus tareas están bloqueadas
}
overview-part-first = Lo próximo de su parte: «{ $task }», { $date }
overview-part-open = { $count ->
    [one] Una de sus tareas está abierta
   *[other] { CAPITAL(SPELLED($count)) } de sus tareas están abiertas
}
overview-part-what = Qué
overview-part-date = Cuándo
overview-part-late = { $span } de retraso
overview-part-then = { $work } a partir del { $date }
overview-part-more = { $count ->
    [one] Hay una fila más que no se muestra aquí.
   *[other] Hay { $count } filas más que no se muestran aquí.
}
overview-part-all-promises = Todas sus entregas
overview-part-all-tasks = Sus tareas en el cronograma
overview-part-waits = Lo que usted espera
overview-part-blocked-by = { $task }, bloqueo desde hace { $days }: { $why }.
overview-part-blocked-who = { $task }, bloqueo desde hace { $days }: { $why }. Quién actúa: { $who }.
overview-part-depends = { $task } depende de { $work }, previsto para el { $date }.
overview-part-not-shown = { $task }: marca la fecha algo que no se muestra aquí.

overview-decisions = Decisiones necesarias
overview-decision-due = Para el { $date }
overview-decision-set-one = fije una
overview-recommended = Recomendación: { $what }.
overview-recommended-effect = Recomendación: { $what } ({ $effect }).
overview-days-signed = { $count ->
    [one] { $days } día
   *[other] { $days } días
}
# On paper, beside the heading.
overview-decisions-printed = { $shown } de { $all }, las demás en la página Decisiones
overview-decisions-more = { $count ->
    [one] Hay una decisión abierta más
   *[other] Hay { SPELLED($count) } decisiones abiertas más
}

overview-health-red-and-amber = Fuera de plan: { $red }; requiere atención: { $amber }
overview-health-red = Fuera de plan: { $names }
overview-health-amber = Requiere atención: { $names }
overview-health-green = Según lo previsto: { $names }
overview-health-unknown = Hay muy poco registrado para valorarlo
overview-health-all = Todas las dimensiones van según lo previsto
overview-health-all-silenced = Todas las dimensiones van según lo previsto; { $count ->
    [one] { $count } señal está silenciada
   *[other] { $count } señales están silenciadas
}
overview-health-table = Salud por dimensión
overview-not-recorded = Sin registrar
overview-trend-since = Desde el { $date }
overview-trend-first = Aún no hay un informe anterior con que comparar: lo que se ha movido se verá desde el próximo.
overview-trend-better = Mejor
overview-trend-worse = Peor
overview-trend-same = Igual
overview-trend-mixed = Desigual
overview-trend-changed = Cambiado
overview-trend-unknown = no se sabe
overview-trend-not-kept = sin previsión anterior
overview-trend-late = { $count ->
    [one] { $count } tarea pasada de su fecha de la línea base ({ $before } entonces)
   *[other] { $count } tareas pasadas de su fecha de la línea base ({ $before } entonces)
}
overview-trend-defects = { $count ->
    [one] { $count } defecto abierto ({ $before } entonces)
   *[other] { $count } defectos abiertos ({ $before } entonces)
}
overview-trend-not-ready = { $count ->
    [one] { $count } punto de preparación vencido ({ $before } entonces)
   *[other] { $count } puntos de preparación vencidos ({ $before } entonces)
}
overview-trend-overdue = { $count ->
    [one] { $count } decisión o incidencia vencida ({ $before } entonces)
   *[other] { $count } decisiones e incidencias vencidas ({ $before } entonces)
}
overview-since = Desde el { $date }: { $what }.
overview-since-finished = { $count ->
    [0] nada terminado
    [one] una tarea terminada
   *[other] { SPELLED($count) } tareas terminadas
}
overview-since-nothing-spent = nada gastado
overview-since-spent = { $amount } de gasto
overview-since-asked = { $asked ->
    [one] un cambio solicitado
   *[other] { SPELLED($asked) } cambios solicitados
}
overview-since-decided = { $decided ->
    [one] un cambio decidido
   *[other] { SPELLED($decided) } cambios decididos
}
overview-since-asked-and-decided = { $asked ->
    [one] un cambio solicitado
   *[other] { SPELLED($asked) } cambios solicitados
}, { $decided ->
    [one] un cambio decidido
   *[other] { SPELLED($decided) } cambios decididos
}
overview-since-risks-higher = { $count ->
    [one] uno más alto
   *[other] { SPELLED($count) } más altos
}
overview-since-risks-new = { $count ->
    [one] uno nuevo
   *[other] { SPELLED($count) } nuevos
}
overview-since-risks-lower = { $count ->
    [one] uno más bajo
   *[other] { SPELLED($count) } más bajos
}
overview-silenced = { $count ->
    [one] { $count } señal está silenciada hasta el { $date }: { $reason }
   *[other] { $count } señales están silenciadas hasta el { $date }: { $reason }
}
overview-silenced-several = { $count ->
    [one] { $count } señal está silenciada, la primera hasta el { $date }; los motivos están en *¿Por qué?*.
   *[other] { $count } señales están silenciadas, la primera hasta el { $date }; los motivos están en *¿Por qué?*.
}
overview-more-signs = { $count ->
    [one] Hay una señal más detrás de esto.
   *[other] Hay { $count } señales más detrás de esto.
}
overview-no-sign = { $silenced ->
    [0] Ninguna regla encuentra aquí una señal de alerta.
    [one] La única señal de alerta está silenciada.
   *[other] Las { $silenced } señales de alerta están silenciadas.
}

overview-news-this-week = Esta semana
overview-news-last = Último informe, { $date }
overview-news-from-plan = Esta semana, según el plan
overview-news-changed = Cambios
overview-news-next = A continuación
overview-news-task-finished = { $task }: terminada
overview-news-task-blocked = { $task }: { $why }, { $days }
overview-news-task-starts = { $task } empieza, { $date }
overview-news-task-finishes = { $task } termina, { $date }
overview-news-milestone = { $milestone }, { $date }
overview-news-more = Leer el informe semanal

overview-plan-kicker = El plan en una página
overview-plan-finished = Todo el trabajo está terminado
overview-plan-shown-finished = Todo el trabajo que se muestra aquí está terminado
overview-plan-no-links = No hay dependencias registradas, así que se desconoce la ruta crítica
overview-plan-no-links-shown = Aquí no se muestra ninguna dependencia, así que se desconoce la ruta crítica
overview-plan-shown = El plan, en lo que se muestra aquí
overview-plan-critical = { $count ->
    [0] Ninguna tarea sin terminar está en la ruta crítica
    [one] Una tarea sin terminar está en la ruta crítica
   *[other] { CAPITAL(SPELLED($count)) } tareas sin terminar están en la ruta crítica
}
overview-plan-decides = { $count ->
    [one] { $names } decide la fecha de fin
   *[other] { $names } deciden la fecha de fin
}
overview-plan-all-critical = Todas las líneas de trabajo tienen trabajo crítico
overview-plan-some-critical = { CAPITAL(SPELLED($count)) } de las { SPELLED($all) } líneas de trabajo tienen trabajo crítico
overview-plan-float = { $heading }; las demás tienen { $span } de holgura o más
overview-plan-described = { $count ->
    [one] { $count } línea de trabajo con su avance. { CAPITAL($heading) }. { $finish }
   *[other] { $count } líneas de trabajo con su avance. { CAPITAL($heading) }. { $finish }
}
overview-bar-done = hecho
overview-bar-on-baseline = en línea base
overview-bar-was = era { $date }
overview-tip-span = { $what }: del { $from } al { $to }
overview-tip-done = { $what }, { $share } hecho
overview-tip-baseline = { $what }, fin en la línea base { $date }
overview-tip-milestone = { $milestone }: { $date }
overview-tip-was = { $what }, línea base { $date }
overview-tip-promised = { $what }, prometido { $date }
overview-plan-key-critical = ruta crítica, hecho y por hacer
overview-plan-key-other = otro trabajo
overview-plan-key-work = hecho y por hacer
overview-plan-key-baseline = línea base
overview-plan-key-milestone = hito
overview-plan-key-milestone-slip = hito, de la línea base a la previsión
overview-plan-left-streams = { $streams ->
    [one] { $streams } línea de trabajo más está solo en el cronograma completo.
   *[other] { $streams } líneas de trabajo más están solo en el cronograma completo.
}
overview-plan-left-milestones = { $milestones ->
    [one] { $milestones } de los { $all } hitos está solo en el cronograma completo.
   *[other] { $milestones } de los { $all } hitos están solo en el cronograma completo.
}
overview-plan-left-both = { $streams ->
    [one] { $streams } línea de trabajo más
   *[other] { $streams } líneas de trabajo más
} y { $milestones ->
    [one] { $milestones } de los { $all } hitos están solo en el cronograma completo.
   *[other] { $milestones } de los { $all } hitos están solo en el cronograma completo.
}
overview-plan-more = Abrir el cronograma completo
overview-plan-more-lite = Abrir el cronograma, con la ruta crítica

overview-cost-kicker = Coste acumulado, { $unit }
overview-cost-more = Presupuesto, con las cifras
overview-risks-kicker = Principales riesgos
overview-risk-is-new = nuevo
overview-risk-not-scored = sin puntuar
overview-risks-more = { $count ->
    [0] Riesgos
    [one] El riesgo abierto
   *[other] Los { $count } riesgos abiertos
}
overview-risks-more-shown = { $count ->
    [0] Riesgos
    [one] El riesgo abierto que se muestra aquí
   *[other] Los { $count } riesgos abiertos que se muestran aquí
}
overview-milestones-kicker = Próximos hitos
overview-milestone-not-planned = sin planificar
overview-milestones-note = Días laborables respecto a la línea base.
overview-milestones-note-of = Días laborables respecto a la línea base del { $date }.
overview-milestones-note-promised = Días laborables respecto a la fecha prometida; un signo más es más tarde.
overview-milestones-more = Todos los hitos

overview-objectives-kicker = Objetivos
overview-objectives-all-half = { $all ->
    [one] El objetivo ha pasado de la mitad del camino
   *[other] Los { SPELLED($all) } objetivos han pasado de la mitad del camino
}
overview-objectives-half = { $count ->
    [one] Uno de los { SPELLED($all) } objetivos ha pasado de la mitad del camino
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } objetivos han pasado de la mitad del camino
}
overview-objectives-all-reached = { $all ->
    [one] El objetivo está alcanzado
   *[other] Los { SPELLED($all) } objetivos están alcanzados
}
overview-objectives-reached = { $count ->
    [one] Uno de los { SPELLED($all) } objetivos está alcanzado
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } objetivos están alcanzados
}
overview-objectives-and-half = { $count ->
    [one] { $heading }, otro ha pasado de la mitad del camino
   *[other] { $heading }, otros { SPELLED($count) } han pasado de la mitad del camino
}
overview-objectives-not-measured = { $all ->
    [one] El objetivo aún no se ha medido
   *[other] Aún no se ha medido ningún objetivo
}
overview-objectives-none-half = { $all ->
    [one] El objetivo no ha llegado a la mitad del camino
   *[other] Ninguno de los { SPELLED($all) } objetivos ha pasado de la mitad del camino
}
overview-objective-measure = Medida
overview-objective-reading = { $amount }, { $date }
overview-objective-not-measured = aún sin medir
overview-scope = Qué está dentro del alcance y qué no
overview-scope-inside = Dentro del alcance
overview-scope-outside = Fuera del alcance
overview-scope-constraints = Fijado desde fuera
overview-scope-more = Mediciones, entregables y cambios del alcance
