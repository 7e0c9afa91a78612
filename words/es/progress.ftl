progress-title = Avance
progress-page-title = Avance: { $project }

progress-tasks-none = { $all ->
    [one] De { $all } tarea, ninguna está hecha todavía
   *[other] De { $all } tareas, ninguna está hecha todavía
}
progress-tasks-not-lately = { $done ->
    [one] { $done } de las { $all } tareas está hecha, ninguna en las últimas cuatro semanas
   *[other] { $done } de las { $all } tareas están hechas, ninguna en las últimas cuatro semanas
}
progress-tasks-lately = { $done ->
    [one] { $done } de las { $all } tareas está hecha
   *[other] { $done } de las { $all } tareas están hechas
}, { $lately ->
    [one] una en las últimas cuatro semanas
   *[other] { SPELLED($lately) } en las últimas cuatro semanas
}
progress-tasks-all = { $all ->
    [one] La única tarea está hecha
   *[other] Las { $all } tareas están hechas
}
progress-throughput-even = { $weeks ->
    [one] En la última semana
   *[other] En cada una de las últimas { SPELLED($weeks) } semanas
} { $count ->
    [one] se terminó { $amount } tarea.
   *[other] se terminaron { $amount } tareas.
}
progress-throughput = { $weeks ->
    [one] En la última semana
   *[other] En cada una de las últimas { SPELLED($weeks) } semanas
} se terminaron entre { $low } y { $high } tareas, { $mean } de media.

progress-burn-tasks = Burn-up: tareas del plan
progress-burn-sprints = Burn-up: sprints
progress-burn-by = { $of ->
   *[tasks] Todo el trabajo en tareas
    [sprints] Todo el trabajo de los sprints
}, al ritmo de las últimas { SPELLED($weeks) } semanas, está hecho el { $date }
progress-burn-between = { $of ->
   *[tasks] Todo el trabajo en tareas
    [sprints] Todo el trabajo de los sprints
}, al ritmo de las últimas { SPELLED($weeks) } semanas, está hecho entre el { $first } y el { $last }
progress-burn-earliest = { $of ->
   *[tasks] Todo el trabajo en tareas
    [sprints] Todo el trabajo de los sprints
}, al ritmo de las últimas { SPELLED($weeks) } semanas, está hecho el { $date } como muy pronto; con semanas lentas no se llegaría
progress-burn-too-little = En las últimas { SPELLED($weeks) } semanas se hizo muy poco para decir cuándo está hecho { $of ->
   *[tasks] todo el trabajo en tareas
    [sprints] todo el trabajo de los sprints
}
progress-burn-all-done = { $of ->
   *[tasks] Todo el trabajo en tareas
    [sprints] Todo el trabajo de los sprints
} { $complete ->
   *[yes] dentro del alcance está hecho
    [no] que se muestra aquí está hecho
}
progress-burn-nothing-ahead = Se desconoce cuánto queda: ningún sprint pendiente dice qué asume
progress-burn-not-closed = { $sprint } ha acabado y no dice qué completó: se desconoce cuánto queda
progress-burn-few-weeks = Aún es pronto para decir cuándo está hecho { $of ->
   *[tasks] todo el trabajo en tareas
    [sprints] todo el trabajo de los sprints
}: { $known ->
    [0] no se conoce ninguna semana entera
    [one] se conoce una semana entera
   *[other] se conocen { SPELLED($known) } semanas enteras
} y hacen falta cuatro
progress-burn-describe = Hecho: { $done } de { $scope }. { $heading }. Las cifras están en la tabla siguiente.
progress-burn-scope = El alcance es lo que hay que hacer. { $what }
progress-burn-counts = Cada tarea cuenta como una, sea larga o corta, y solo importa cuántas se terminaron por semana.
progress-burn-counts-plan = Cada tarea cuenta como una, sea larga o corta, y solo importa cuántas se terminaron por semana; las fechas del propio plan llevan al { $date }.
progress-burn-standing = No se cuenta el trabajo continuo, que dura lo que dura el proyecto.
progress-burn-unit = En la unidad del propio equipo.
progress-burn-unit-plan = En la unidad del propio equipo; solo el trabajo que los sprints asumieron, así que su fin puede llegar antes que el de las tareas del plan.
progress-burn-rays = Discontinuas: el ritmo de las semanas lentas, { $slow } por semana, y el de las rápidas, { $fast } por semana (percentiles 20 y 80 de las últimas { SPELLED($weeks) } semanas).
progress-burn-unplanned = en ninguna línea base
progress-burn-table = Semana a semana
progress-burn-week = Semana hasta
progress-burn-in-week = Hecho en ella
progress-burn-in-all = Hecho en total
progress-burn-scope-column = Alcance
progress-chart-scope = Alcance { $amount }
progress-chart-done = Hecho { $amount }
progress-chart-done-above = Hecho { $amount }, { $more } sobre el alcance
progress-chart-fast = rápido { $date }
progress-chart-fast-later = rápido { $date } →
progress-chart-fast-never = rápido: sin fin
progress-chart-slow = lento { $date }
progress-chart-slow-later = lento { $date } →
progress-chart-slow-never = lento: sin fin

progress-scope-kicker = Cambios del alcance
progress-scope-adds = Añade
progress-scope-no-date = sin fecha
progress-scope-sprints = { $grew ->
   *[yes] El alcance de los sprints creció un { $share }
    [no] El alcance de los sprints disminuyó un { $share }
}
progress-scope-plan = { $grew ->
   *[yes] El plan creció un { $share } desde la primera línea base
    [no] El plan disminuyó un { $share } desde la primera línea base
}
progress-scope-none-shown = Ningún cambio de los que se muestran aquí mueve el alcance
progress-scope-same = El alcance es el que era
progress-scope-and-changes = { $heading }; afectado por { $changes }
progress-scope-changes = Alcance: { $changes }
progress-changes-unapproved = { $count ->
    [one] un cambio sin aprobación
   *[other] { SPELLED($count) } cambios sin aprobación
}
progress-changes-approved = { $count ->
    [one] un cambio aprobado
   *[other] { SPELLED($count) } cambios aprobados
}
progress-changes-some = { $count ->
    [one] uno de los { SPELLED($all) } cambios aprobados
   *[other] { SPELLED($count) } de los { SPELLED($all) } cambios aprobados
}
progress-changes-both = { $count ->
    [one] un cambio aprobado
   *[other] { SPELLED($count) } cambios aprobados
} y { $made ->
    [one] uno sin aprobación
   *[other] { SPELLED($made) } sin aprobación
}
progress-change-approved = cambio aprobado
progress-change-unapproved = cambio hecho sin aprobación
progress-scope-baseline = Planificado en la nueva línea base, «{ $name }»
progress-scope-sprint = Añadido durante { $sprint }
progress-scope-unplanned = Trabajo que no está en ninguna línea base
progress-scope-tasks = { $count ->
    [one] { $by } tarea
   *[other] { $by } tareas
}
progress-scope-rest = { $count ->
    [one] { $count } anterior no figura aquí.
   *[other] { $count } anteriores no figuran aquí.
}

progress-board-kicker = Trabajo por estado
progress-board-heading = { $going ->
    [0] No hay nada en curso
    [one] Una tarea está en curso
   *[other] { CAPITAL(SPELLED($going)) } tareas están en curso
}, { $ready ->
    [0] ninguna está lista para empezar
    [one] una está lista para empezar
   *[other] { SPELLED($ready) } están listas para empezar
}
progress-board-heading-blocked = { $going ->
    [0] No hay nada en curso
    [one] Una tarea está en curso
   *[other] { CAPITAL(SPELLED($going)) } tareas están en curso
}, { $blocked ->
    [one] una está bloqueada
   *[other] { SPELLED($blocked) } están bloqueadas
}, { $ready ->
    [0] ninguna está lista para empezar
    [one] una está lista para empezar
   *[other] { SPELLED($ready) } están listas para empezar
}
progress-board-which = Cuáles
progress-board-blocked = Bloqueado
progress-board-going = En curso
progress-board-ready = Listo
progress-board-waiting = En espera
progress-board-done = Hecho
progress-board-rest = { $count } más en el cronograma
progress-board-note = Listo: no espera a ningún trabajo abierto y puede empezar en { $days } días. En espera: algo previo está abierto o aún no ha llegado su momento.
progress-board-standing = { $count ->
    [one] Una de estas tareas es trabajo continuo, que dura lo que dura el proyecto: lo hecho se cuenta sin ella.
   *[other] { CAPITAL(SPELLED($count)) } de estas tareas son trabajo continuo, que dura lo que dura el proyecto: lo hecho se cuenta sin ellas.
}
progress-board-see = Véase también { $page }.
progress-board-effort = esfuerzo planificado y empleado por línea de trabajo
progress-board-table = Por línea de trabajo

progress-tests-kicker = Pruebas
progress-tests-not-run = { $count ->
    [one] La única prueba planificada aún no se ha ejecutado
   *[other] Aún no se ha ejecutado ninguna de las { $count } pruebas
}
progress-tests-all-passed = Las { $count } pruebas ejecutadas se han superado
progress-tests-passed = Se han superado { $passed } de { $run } pruebas ejecutadas ({ $share })
progress-tests-share-passed = Se ha superado el { $share } de las pruebas ejecutadas
progress-tests-unknown = No está registrado cuántas pruebas se han superado
progress-tests-all-run = { $heading }; están ejecutadas todas las planificadas
progress-tests-some-run = { $heading }; está ejecutado el { $share } de las planificadas
progress-tests-over = más del { $percent }
progress-suite = Conjunto
progress-kind = Tipo
progress-tests-planned = Planificadas
progress-tests-run = Ejecutadas
progress-tests-passed-column = Superadas
progress-tests-failed = Fallidas
progress-tests-rate = Tasa de éxito
progress-tests-bar = Superadas del plan
progress-suite-unit = Unitarias
progress-suite-integration = Integración
progress-suite-system = Sistema
progress-suite-performance = Rendimiento
progress-suite-security = Seguridad
progress-suite-acceptance = Aceptación
progress-suite-compatibility = Compatibilidad
progress-suite-failover = Conmutación por error
progress-tests-note = Tasa de éxito: superadas de ejecutadas. Barra: superadas de planificadas; la marca es lo ejecutado.
progress-tests-left-out = { $count ->
    [one] Un conjunto no dice qué se ha ejecutado y no entra en los porcentajes.
   *[other] { CAPITAL(SPELLED($count)) } conjuntos no dicen qué se ha ejecutado y no entran en los porcentajes.
}

progress-defects-kicker = Defectos
progress-defects-title = Defectos a lo largo del tiempo
progress-defects-uncounted = No se han contado defectos hasta la fecha de estado
progress-defects-unknown = No está registrado cuántos defectos hay abiertos
progress-defects-none = El { $date } no había ningún defecto abierto
progress-defects-open = { $count ->
    [one] Había { $count } defecto abierto el { $date }
   *[other] Había { $count } defectos abiertos el { $date }
}
progress-defects-critical = { $count ->
    [one] Había { $count } defecto abierto, { $critical } el { $date }
   *[other] Había { $count } defectos abiertos, { $critical } el { $date }
}
progress-defects-of-them = { $count ->
    [one] { $count } de ellos crítico,
   *[other] { $count } de ellos críticos,
}
progress-defects-trend = { $heading }; { $trend }
progress-defects-rise = aumentan
progress-defects-fall = disminuyen
progress-defects-describe = { $heading }. Todos los recuentos están en la tabla siguiente.
progress-defects-sum-share = Hasta ahora se registraron { $opened } y se cerraron { $closed } ({ $share }).
progress-defects-sum = Hasta ahora se registraron { $opened } y se cerraron { $closed }.
progress-defects-no-sum = No está registrado cuántos se registraron y cerraron en total.
progress-defects-no-trend = Una tendencia necesita tres recuentos.
progress-defects-table = Todos los recuentos de defectos
progress-defects-day = Día
progress-defects-opened = Registrados
progress-defects-closed = Cerrados
progress-defects-still-open = Abiertos
progress-defects-critical-column = Críticos
progress-defects-counted-by = Contados por
progress-defects-later = después de la fecha de estado
progress-chart-opened = Registrados { $amount }
progress-chart-closed = Cerrados { $amount }
progress-chart-open = Abiertos { $amount }

progress-sprints-kicker = Sprints
progress-sprints-ahead = { $count ->
    [one] Hay un sprint planificado
   *[other] Hay { SPELLED($count) } sprints planificados
}
progress-velocity-unknown = Aún no ha acabado ningún sprint, así que se desconoce la velocidad
progress-velocity-first = El primer sprint acabado completó { $amount }
progress-velocity-even = La velocidad es de { $amount } por sprint, cada vez
progress-velocity = La velocidad es de { $amount } por sprint, entre { $low } y { $high }
progress-velocity-share = { $count ->
    [one] La velocidad es lo que completó el único sprint acabado
   *[other] La velocidad es lo que completaron los últimos { SPELLED($count) } sprints acabados
}: el { $share } de lo asumido.
progress-velocity-no-share = { $count ->
    [one] La velocidad es lo que completó el único sprint acabado
   *[other] La velocidad es lo que completaron los últimos { SPELLED($count) } sprints acabados
}; lo asumido no está registrado.
progress-velocity-note = La velocidad es lo que completaron los sprints acabados.
progress-sprint = Sprint
progress-sprint-taken-on = Asumido
progress-sprint-added = Añadido
progress-sprint-completed = Completado
progress-sprint-goal = Objetivo
progress-sprint-dates = del { $from } al { $to }
progress-sprint-over = acabado
progress-sprint-running = en curso
progress-sprint-ahead = pendiente
