# likelihood = probabilidad; impact = impacto; chance = probabilidad (en porcentaje); score = puntuación.
risks-title = Riesgos
risks-page-title = Riesgos: { $project }

risks-none-recorded = No hay riesgos registrados
risks-all-closed = No hay ningún riesgo abierto; { $count ->
    [one] uno está cerrado
   *[other] { SPELLED($count) } están cerrados
}
risks-none-scored = { $count ->
    [one] Un riesgo abierto, sin puntuar
   *[other] { CAPITAL(SPELLED($count)) } riesgos abiertos, ninguno puntuado
}
risks-worst-severe = { $count ->
    [one] Hay un riesgo grave abierto
   *[other] Hay { SPELLED($count) } riesgos graves abiertos
}
risks-worst-high = { $count ->
    [one] Hay un riesgo alto abierto
   *[other] Hay { SPELLED($count) } riesgos altos abiertos
}
risks-worst-moderate = { $count ->
    [one] Hay un riesgo moderado abierto
   *[other] Hay { SPELLED($count) } riesgos moderados abiertos
}
risks-worst-low = { $count ->
    [one] Hay un riesgo bajo abierto
   *[other] Hay { SPELLED($count) } riesgos bajos abiertos
}
risks-worst-not-new = { $heading }, ninguno nuevo
risks-worst-moved = { $heading }; { $what }
risks-worst-moved-both = { $heading }; { $new } y { $up }
risks-worst-new = { $all ->
    [yes] { $count ->
        [one] es nuevo
       *[other] todos son nuevos
    }
   *[no] { $count ->
        [one] uno es nuevo
       *[other] { SPELLED($count) } son nuevos
    }
}
risks-worst-up = { $all ->
    [yes] { $count ->
        [one] ha subido
       *[other] todos han subido
    }
   *[no] { $count ->
        [one] uno ha subido
       *[other] { SPELLED($count) } han subido
    }
}
risks-sub = { $open ->
    [one] Un riesgo abierto.
   *[other] { $open } riesgos abiertos.
}
risks-sub-closed = { $open ->
    [one] Un riesgo abierto
   *[other] { $open } riesgos abiertos
}, { $closed } { $how ->
    [closed] { $closed ->
        [one] cerrado
       *[other] cerrados
    }
    [occurred] { $closed ->
        [one] ocurrido
       *[other] ocurridos
    }
   *[both] { $closed ->
        [one] cerrado u ocurrido
       *[other] cerrados u ocurridos
    }
}.
risks-last-review = Última revisión el { $date }.
risks-not-reviewed = Ninguno se ha revisado.
risks-not-recorded = Los riesgos no se registran aquí.

risks-top-none = No hay ningún riesgo abierto
risks-top-open = { $count ->
    [one] Uno abierto, ni grave ni alto
   *[other] { CAPITAL(SPELLED($count)) } abiertos, ninguno grave ni alto
}
risks-top-high = { $count ->
    [one] Un riesgo alto
   *[other] { CAPITAL(SPELLED($count)) } riesgos altos
}
risks-top-severe = { $count ->
    [one] Un riesgo grave
   *[other] { CAPITAL(SPELLED($count)) } riesgos graves
}
risks-top-up = { $heading }, { $count ->
    [one] uno ha subido
   *[other] { SPELLED($count) } han subido
}
risks-top-new = { $heading }, { $count ->
    [one] uno nuevo
   *[other] { SPELLED($count) } nuevos
}

risks-exposure-few = { $all ->
    [one] De un riesgo abierto,
   *[other] De los { SPELLED($all) } riesgos abiertos,
} { $count ->
    [one] uno no tiene
   *[other] { SPELLED($count) } no tienen
} probabilidad o coste, así que su coste esperado no se suma.
risks-exposure = El coste esperado de los riesgos abiertos es de { $cost }.
risks-exposure-shown = El coste esperado de los riesgos abiertos que se muestran aquí es de { $cost }. Otros no se muestran, así que no es el de todo el proyecto.
risks-exposure-no-left = El coste esperado de los riesgos abiertos es de { $cost }. Algunos cambios no se muestran aquí, así que se desconoce lo que queda de la contingencia para compararlo.
risks-exposure-over = El coste esperado de los riesgos abiertos es de { $cost }, { $more }.
risks-exposure-more-than = más que la contingencia que queda, { $left }
risks-exposure-within = El coste esperado de los riesgos abiertos es de { $cost }, dentro de la contingencia que queda, { $left }.
risks-exposure-no-spending = El coste esperado de los riesgos abiertos es de { $cost }, dentro de la contingencia que queda, { $left }; se desconoce cuánto de eso necesita el trabajo, porque no hay gasto registrado.
risks-exposure-but = El coste esperado de los riesgos abiertos es de { $cost }, dentro de la contingencia que queda, { $left }; pero { $but }.
risks-exposure-forecast-all = la previsión necesita más que todo eso
risks-exposure-forecast-leaves = la previsión solo les deja { $after } de ese importe
risks-exposure-both = El coste esperado de los riesgos abiertos es de { $cost }, dentro de la contingencia que queda, { $left }, y de lo que deja la previsión, { $after }.
risks-exposure-without = { $all ->
    [one] De un riesgo,
   *[other] De los { SPELLED($all) } riesgos,
} { $count ->
    [one] uno no tiene probabilidad o coste y no está en la suma.
   *[other] { SPELLED($count) } no tienen probabilidad o coste y no están en la suma.
}

risks-map = Mapa de riesgos
risks-map-heading = Dónde están los riesgos
risks-map-still = Dónde están los riesgos; ninguno se ha movido
risks-map-new = Dónde están los riesgos; { $new ->
    [one] uno es nuevo
   *[other] { SPELLED($new) } son nuevos
}
risks-map-moved = Dónde están los riesgos; { $moved ->
    [one] uno se ha movido
   *[other] { SPELLED($moved) } se han movido
}
risks-map-both = Dónde están los riesgos; { $moved ->
    [one] uno se ha movido
   *[other] { SPELLED($moved) } se han movido
} y { $new ->
    [one] uno es nuevo
   *[other] { SPELLED($new) } son nuevos
}
risks-map-key = número del riesgo, enlaza con el registro
risks-map-moved-since = movido desde el { $date }
risks-map-note = Los niveles ordenan los riesgos por probabilidad e impacto. No miden dinero.
risks-map-unscored = { $count ->
    [one] { $count } riesgo abierto no tiene puntuación y está solo en el registro.
   *[other] { $count } riesgos abiertos no tienen puntuación y están solo en el registro.
}
risks-map-describe = { $count ->
    [one] { $count } riesgo abierto por probabilidad e impacto: { $counts }. El registro que sigue recoge todos los riesgos.
   *[other] { $count } riesgos abiertos por probabilidad e impacto: { $counts }. El registro que sigue recoge todos los riesgos.
}
risks-count-severe = { $count ->
    [one] { $count } grave
   *[other] { $count } graves
}
risks-count-high = { $count ->
    [one] { $count } alto
   *[other] { $count } altos
}
risks-count-moderate = { $count ->
    [one] { $count } moderado
   *[other] { $count } moderados
}
risks-count-low = { $count ->
    [one] { $count } bajo
   *[other] { $count } bajos
}
risks-likelihood = Probabilidad
risks-impact = Impacto
risks-likelihood-1 = Rara
risks-likelihood-2 = Poco probable
risks-likelihood-3 = Posible
risks-likelihood-4 = Probable
risks-likelihood-5 = Casi segura
risks-impact-1 = Menor
risks-impact-2 = Limitado
risks-impact-3 = Serio
risks-impact-4 = Mayor
risks-impact-5 = Crítico
risks-level-low = Bajo
risks-level-moderate = Moderado
risks-level-high = Alto
risks-level-severe = Grave
risks-chart-new = nuevo
risks-chart-crowd = { $count } riesgos
risks-chart-crowd-at = { $risks }: { $likelihood }, { $impact }
risks-marker = { $number }: { $risk }, { $likelihood ->
    [1] raro
    [2] poco probable
   *[3] posible
    [4] probable
    [5] casi seguro
}, { $impact ->
    [1] impacto menor
    [2] impacto limitado
   *[3] impacto serio
    [4] impacto mayor
    [5] impacto crítico
}, { $moved }
risks-marker-tooltip = { $risk }. Puntuación { $score }, { $moved }.
risks-marker-new = nuevo
risks-marker-up = sube
risks-marker-down = baja
risks-marker-same = igual
risks-marker-not-scored = sin puntuar

risks-severe-heading = Qué hacemos con los graves
risks-severe-worst = Qué hacemos con los graves: los { SPELLED($count) } peores
risks-severe-high = Ningún riesgo es grave; qué hacemos con los altos
risks-severe-high-worst = Ningún riesgo es grave; qué hacemos con los altos: los { SPELLED($count) } peores
risks-severe-none = Ningún riesgo abierto es grave ni alto
risks-no-response = No hay respuesta registrada.
risks-response-no-action = { $response }. { $nothing }
risks-no-action = No hay ninguna acción registrada.
risks-response-all-done = { $response }. Las { $count } acciones están hechas.
risks-response-some-done = { $response }. Acciones hechas: { $done } de { $all }.
risks-response-alone = { $response }.
risks-response-unsaid = Respuesta sin indicar
risks-response-avoid = Evitar
risks-response-reduce = Reducir
risks-response-transfer = Transferir
risks-response-accept = Aceptar
risks-response-share = Compartir
risks-next = A continuación: { $steps }.
risks-step-by = { $step }, para el { $date }
risks-step-overdue = { $step }, { $overdue }
risks-overdue-since = fuera de plazo desde el { $date }
risks-step-due = { $step }, para el { $date }
risks-step-done-on = { $step }, hecho el { $date }
risks-step-done = { $step }, hecho
risks-step-of = { $step }, { $who }
risks-affects-now = afecta a trabajo en curso
risks-affects-later = afecta a trabajo que empieza { $when }
risks-reviewed-on = revisado el { $date }
risks-never-reviewed = nunca revisado
risks-expected-cost = coste esperado { $cost }

risks-register = Registro de riesgos
risks-register-open = { $count ->
    [one] Un riesgo abierto, primero el peor
   *[other] { CAPITAL(SPELLED($count)) } riesgos abiertos, primero los peores
}
risks-register-owned = { $count ->
    [0] Ningún riesgo abierto, todos con responsable
    [one] Un riesgo abierto, con responsable
   *[other] { CAPITAL(SPELLED($count)) } riesgos abiertos, todos con responsable
}
risks-register-none-owned = Ningún riesgo abierto tiene responsable
risks-register-some-owned = { $count ->
    [one] Uno de los { SPELLED($all) } riesgos abiertos no tiene responsable
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } riesgos abiertos no tienen responsable
}
risks-register-note = Primero los peores. El rango muestra la puntuación al inicio (barra), ahora (punto) y la deseada (rombo), de 1 a 25.
risks-number = N.º
risks-risk-effect = Riesgo y efecto
risks-since = Desde el { $date }
risks-movement = Movimiento
risks-start-now-target = Inicio, ahora, meta
risks-response-next = Respuesta y próximo paso
risks-reviewed = Revisado
risks-range = Rango
risks-response = Respuesta
risks-range-start = inicio { $score }
risks-range-now = ahora { $score }
risks-range-target = meta { $score }
risks-not-scored = Sin puntuar
risks-moved-new = Nuevo
risks-moved-up = Sube
risks-moved-down = Baja
risks-moved-same = Igual
risks-moved-undated = { $moved }, no consta el día
risks-first-report = Primer informe
risks-accepted = Aceptado
risks-response-accepted = { $response }, aceptado
risks-none-recorded-short = Sin registrar
risks-reviewed-stale = { $date }, { $age }
risks-never = nunca
risks-all-risks = Los { $count } riesgos
risks-all-issues = Las { $count } incidencias
risks-rest = { $register }, con todo al respecto.
risks-assumptions = Qué damos por supuesto
risks-closed-heading = Riesgos cerrados
risks-closed-show = { $count ->
    [one] Mostrar { $count } riesgo
   *[other] Mostrar { $count } riesgos
}

risks-issues = Incidencias
risks-issues-open = { $count ->
    [0] No hay ninguna incidencia abierta
    [one] Hay una incidencia abierta
   *[other] Hay { SPELLED($count) } incidencias abiertas
}
risks-issues-overdue = { $count ->
    [one] Hay una incidencia abierta
   *[other] Hay { SPELLED($count) } incidencias abiertas
}; { $overdue ->
    [one] una está vencida
   *[other] { SPELLED($overdue) } están vencidas
}
risks-issues-escalated = { $count ->
    [one] Hay una incidencia abierta
   *[other] Hay { SPELLED($count) } incidencias abiertas
}; { $escalated ->
    [one] una está escalada
   *[other] { SPELLED($escalated) } están escaladas
}
risks-issues-both = { $count ->
    [one] Hay una incidencia abierta
   *[other] Hay { SPELLED($count) } incidencias abiertas
}; { $escalated ->
    [one] una está escalada
   *[other] { SPELLED($escalated) } están escaladas
} y { $overdue ->
    [one] una vencida
   *[other] { SPELLED($overdue) } vencidas
}
risks-issue = Incidencia
risks-blocks = Bloquea
risks-of-five = { $severity } de 5
risks-issue-open = Abierta
risks-issue-in-progress = En curso
risks-issue-escalated = Escalada
risks-issue-escalated-to = { $status } a { $who }
risks-issue-closed = Cerrada
risks-issue-overdue = { $date }, { $overdue }
risks-overdue = vencida
risks-issues-closed-show = { $count ->
    [one] Mostrar { $count } incidencia cerrada
   *[other] Mostrar { $count } incidencias cerradas
}
risks-issue-was-open = { $title }, abierta durante { $age }

risks-back = Volver a riesgos e incidencias
# The name that the projects of a portfolio have for it.
risks-elsewhere = El mismo riesgo en otros proyectos
risks-wanted = Deseado
risks-effect = Efecto
risks-actions = Acciones
risks-trigger = Desencadenante
risks-fallback = Si ocurre
risks-chance = Probabilidad
risks-delay = Retraso
risks-spread = de { $low } a { $high }, lo más probable { $likely }
risks-raised = Planteado
risks-before = Antes
risks-before-one = { $date }: { $position }
risks-level-band = { $position }, { $band }
risks-closed-on = Cerrado
risks-escalated-to = Escalado a
risks-resolution = Resolución
risks-status-open = abierto
risks-status-mitigating = en mitigación
risks-status-accepted = aceptado
risks-status-occurred = ocurrido
risks-status-closed = cerrado
risks-issue-status-open = abierta
risks-issue-status-in-progress = en curso
risks-issue-status-escalated = escalada
risks-issue-status-closed = cerrada
