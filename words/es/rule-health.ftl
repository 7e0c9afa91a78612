rule-health-plan = El plan en sí se valora en su propia página
rule-health-schedule-none = Ninguna tarea tiene fechas todavía
rule-health-schedule-no-baseline = No hay línea base con la que comparar
rule-health-schedule = { $subject ->
    [your-part] Fin previsto de su parte
    [what-is-shown] Fin previsto del trabajo que se muestra aquí
   *[project] Fin previsto
}: { $when ->
    [after] { $span } después de la línea base
    [before] { $span } antes de la línea base
   *[on] el de la línea base
}
rule-health-schedule-over = { $subject ->
    [your-part] Fin real de su parte
    [what-is-shown] Fin real del trabajo que se muestra aquí
   *[project] Fin real
}: { $when ->
    [after] { $span } después de la línea base
    [before] { $span } antes de la línea base
   *[on] el de la línea base
}
rule-health-schedule-promise = { $when ->
    [after] { $days ->
        [one] `{ $task }` { $days } día laborable después de la fecha prometida
       *[other] `{ $task }` { $days } días laborables después de la fecha prometida
    }
    [before] { $days ->
        [one] `{ $task }` { $days } día laborable antes de la fecha prometida
       *[other] `{ $task }` { $days } días laborables antes de la fecha prometida
    }
   *[on] `{ $task }` en la fecha prometida
}
rule-health-schedule-finish = { $when ->
    [after] { $days ->
        [one] el fin { $days } día laborable después de la línea base
       *[other] el fin { $days } días laborables después de la línea base
    }
    [before] { $days ->
        [one] el fin { $days } día laborable antes de la línea base
       *[other] el fin { $days } días laborables antes de la línea base
    }
   *[on] el fin en la línea base
}
rule-health-schedule-limit = { $amber ->
    [one] como máximo { $amber } día laborable de retraso
   *[other] como máximo { $amber } días laborables de retraso
}; { $red ->
    [one] fuera de plan con más de { $red } día laborable
   *[other] fuera de plan con más de { $red } días laborables
}
rule-health-deliveries-open = { $count ->
    [one] hay una entrega suya abierta, prevista para el { $date }
   *[other] hay { SPELLED($count) } entregas suyas abiertas, la última prevista para el { $date }
}
rule-health-deliveries-no-date = { $count ->
    [one] hay una entrega suya abierta, sin ningún día por venir prometido
   *[other] hay { SPELLED($count) } entregas suyas abiertas, y no todas tienen un día por venir
}
rule-health-deliveries-came = todas sus entregas han llegado
rule-health-deliveries-measured = { $overdue } vencidas, { $slipping } prometidas para más tarde de lo acordado
rule-health-deliveries-limit = ninguna vencida, ninguna prometida para más tarde de lo acordado
rule-health-cost-none = No hay presupuesto registrado
rule-health-cost-incomplete = No todo el dinero se muestra aquí
rule-health-cost-plan = No hay gasto registrado; el plan cuesta { $forecast }
rule-health-cost = Previsión de { $forecast } frente a { $approved } aprobados
rule-health-cost-under = { $amount } ({ $share }) por debajo de lo aprobado, { $approved }
rule-health-cost-over = { $beyond ->
    [yes] { $amount } ({ $share }) de más, fuera del límite del { $limit }
   *[no] { $amount } ({ $share }) de más, dentro del límite del { $limit }
}
rule-health-cost-measured = { $side ->
    [over] { $share } por encima de lo aprobado
    [under] { $share } por debajo de lo aprobado
   *[same] lo aprobado
}
rule-health-cost-limit = como máximo { $amber } de más; fuera de plan con más de { $red }
rule-health-scope-incomplete = No todos los cambios se muestran aquí
rule-health-scope-none = No hay ningún cambio aprobado ni a la espera de una decisión
rule-health-scope = { $count ->
    [one] { $count } cambio aprobado
   *[other] { $count } cambios aprobados
}, { $made ->
    [0] {""}
    [one] { $made } hecho sin aprobación,{" "}
   *[other] { $made } hechos sin aprobación,{" "}
}{ $pending } a la espera de una decisión
rule-health-scope-days = { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
}
rule-health-scope-days-share = { $days ->
    [one] { $days } día laborable ({ $share })
   *[other] { $days } días laborables ({ $share })
}
rule-health-scope-cost = { $cost } ({ $share })
rule-health-scope-measured = { $baseline ->
    [yes] { $added } añadidos desde la línea base
   *[no] { $added } añadidos hasta ahora
}
rule-health-scope-limit = como máximo { $share } de los días o del presupuesto
rule-health-risk = { $count ->
    [0] No hay riesgos abiertos registrados
    [one] { $count } riesgo abierto, y no es un riesgo grave sin responsable
   *[other] { $count } riesgos abiertos, ninguno grave sin responsable
}
rule-health-risk-measured = { $count ->
    [one] { $count } abierto
   *[other] { $count } abiertos
}, de ellos { $severe ->
    [one] { $severe } grave
   *[other] { $severe } graves
} y { $high ->
    [one] { $high } alto
   *[other] { $high } altos
}
rule-health-risk-limit = { $days ->
    [one] cada riesgo grave con responsable, cada riesgo alto o grave con respuesta, todos revisados en { $days } día
   *[other] cada riesgo grave con responsable, cada riesgo alto o grave con respuesta, todos revisados en { $days } días
}
rule-health-quality-no-tests = No hay pruebas registradas
rule-health-quality-no-count = Aún no se ha contado ninguna prueba
rule-health-quality-tests = { $run } de { $planned } pruebas ejecutadas, { $failed ->
    [one] { $failed } fallida
   *[other] { $failed } fallidas
}
rule-health-quality-defects = { $open ->
    [one] { $open } defecto abierto
   *[other] { $open } defectos abiertos
}
rule-health-quality-defects-critical = { $open ->
    [one] { $open } defecto abierto
   *[other] { $open } defectos abiertos
}, { $critical ->
    [one] { $critical } de ellos crítico
   *[other] { $critical } de ellos críticos
}
rule-health-quality-ready = { $all ->
    [one] { $done } de { $all } punto de preparación hecho
   *[other] { $done } de { $all } puntos de preparación hechos
}
rule-health-quality-limit = ninguna señal de alerta en pruebas, defectos y preparación de la puesta en marcha
rule-health-habits-none = No hay ningún informe ni decisión registrados
rule-health-habits = Los informes, las revisiones y las decisiones están al día
rule-health-habits-no-report = ninguna decisión abierta va con retraso
rule-health-habits-measured = { $days ->
    [0] el informe más reciente es del mismo día
    [one] el informe más reciente es de hace { $days } día
   *[other] el informe más reciente es de hace { $days } días
}
rule-health-habits-limit = { $days ->
    [one] un informe de hace como máximo { $days } día, decisiones el día en que hacen falta
   *[other] un informe de hace como máximo { $days } días, decisiones el día en que hacen falta
}
rule-health-severe = { $new ->
    [0] { $count ->
        [one] un riesgo grave
       *[other] { SPELLED($count) } riesgos graves
    }
   *[other] { $all ->
        [yes] { $count ->
            [one] un riesgo grave, y es nuevo
           *[other] { SPELLED($count) } riesgos graves, todos nuevos
        }
       *[no] { $new ->
            [one] { SPELLED($count) } riesgos graves, uno de ellos nuevo
           *[other] { SPELLED($count) } riesgos graves, { SPELLED($new) } de ellos nuevos
        }
    }
}
rule-setting-switch = `{ $rule }` en [health] admite true o false
rule-setting-crossed = { $sharp ->
    [red] { $side ->
        [below] el límite rojo está por debajo del ámbar en [health]
       *[above] el límite rojo está por encima del ámbar en [health]
    }
   *[amber] { $side ->
        [below] el límite ámbar está por debajo del de aviso en [health]
       *[above] el límite ámbar está por encima del de aviso en [health]
    }
}: `{ $key }` es { $value } y `{ $other }` es { $other_value }
rule-setting-long = `{ $key }` en [health] supera los diez años: ¿es lo que se quiere?
rule-setting-percent = `{ $key }` en [health] supera el 100 por ciento: ¿es lo que se quiere?
rule-setting-wants = { $unit ->
    [working-days] `{ $key }` en [health] necesita una duración como `"5d"`
    [days] `{ $key }` en [health] necesita un número de días, 0 o más
    [percent] `{ $key }` en [health] necesita un porcentaje, 0 o más, como `3` o `"3%"`
   *[count] `{ $key }` en [health] necesita un número, 0 o más
}
rule-setting-unknown = [health] no tiene ninguna regla ni umbral `{ $name }`; `milepost rules` los enumera
rule-setting-unknown-near = [health] no tiene ninguna regla ni umbral `{ $name }`; ¿se refiere a `{ $near }`?
rule-setting-silenced = { $reason } (hasta el { $date })
