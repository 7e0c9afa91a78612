history-title = Historial
history-tab = Historial: { $project }
history-how = Cómo ha llegado el proyecto hasta aquí
history-called-always = { $status ->
   *[ok] Calificado «según lo previsto» en todos los informes
    [warn] Calificado «en riesgo» en todos los informes
    [bad] Calificado «fuera de plan» en todos los informes
}
history-called-since = { $status ->
   *[ok] Calificado «según lo previsto» desde el { $date }
    [warn] Calificado «en riesgo» desde el { $date }
    [bad] Calificado «fuera de plan» desde el { $date }
}
history-no-reports = Aquí no se muestra ningún informe; esto es lo que se acordó y lo que se alcanzó.
history-reports = { $count ->
    [one] Un informe desde el { $date }.
   *[other] { CAPITAL(SPELLED($count)) } informes desde el { $date }.
}

history-called = Cómo lo calificó cada informe
history-called-table = Estado por trimestre
history-quarter = Trimestre
history-quarter-reports = Informes, del más antiguo al más reciente
history-quarter-name = { $quarter ->
    [1] Enero a marzo de { $year }
    [2] Abril a junio de { $year }
    [3] Julio a septiembre de { $year }
   *[4] Octubre a diciembre de { $year }
}
history-said-nothing = sin informe
history-said = { $status ->
   *[ok] { $date } según lo previsto
    [warn] { $date } en riesgo
    [bad] { $date } fuera de plan
    [none] { $date } sin estado
}
history-missing = Un punto pequeño es un informe que no llegó.
history-called-note = Son las palabras de los informes. Lo que las reglas habrían calculado en un día anterior no se puede saber por los archivos de hoy, así que no se muestra ningún color.

history-computed = Qué calculan las reglas para el { $date }
history-computed-table = Calculado hoy

history-every-report = Todos los informes
history-week-headline = { $week }: { $headline }
history-more-reports = { $count ->
    [one] { $count } informe anterior: cada uno lleva al que le precede.
   *[other] { $count } informes anteriores: cada uno lleva al que le precede.
}

history-baselines = Líneas base
history-baselines-heading = { $count ->
    [one] Se conserva una versión del plan
   *[other] Se conservan { SPELLED($count) } versiones del plan
}
history-plans-table = Planes conservados
history-plan = Plan
history-in-use = en uso
history-taken = Fijado
history-moved = Movimiento
history-agreed-with = Acordado con
history-same-day = El mismo día: { $agreed }
history-not-recorded = sin registrar
history-moved-note = El movimiento es el del fin respecto al plan anterior, en días laborables; un signo más es más tarde.

history-log = Decidido, cambiado y alcanzado
history-decided = Decidido: { $decision }
history-change-approved = Cambio aprobado: { $change }
history-reached = Alcanzado: { $milestone }
history-reached-late = Alcanzado: { $milestone }, { $span } más tarde de lo prometido
history-reached-promised = Alcanzado: { $milestone }, el día prometido
history-reached-early = Alcanzado: { $milestone }, { $span } antes de la fecha prometida
history-more-entries = { $count ->
    [one] { $count } entrada anterior está en las páginas de decisiones y de hitos.
   *[other] { $count } entradas anteriores están en las páginas de decisiones y de hitos.
}
