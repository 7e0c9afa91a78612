budget-earned-kicker = Valor ganado a { $date }
budget-earned-finding-each = { $work } de trabajo por cada { $money } de gasto
budget-earned-finding-worth = Hay trabajo hecho por valor de { $amount }
budget-earned-finding-late = { $cost }, y { $late } (programación ganada)
budget-earned-in-step = al ritmo del plan de gasto
budget-earned-days-behind = { $count ->
    [one] un día por detrás del plan de gasto
   *[other] { SPELLED($count) } días por detrás del plan de gasto
}
budget-earned-days-ahead = { $count ->
    [one] un día por delante del plan de gasto
   *[other] { SPELLED($count) } días por delante del plan de gasto
}
budget-earned-weeks-behind = { $count ->
    [one] una semana por detrás del plan de gasto
   *[other] { SPELLED($count) } semanas por detrás del plan de gasto
}
budget-earned-weeks-ahead = { $count ->
    [one] una semana por delante del plan de gasto
   *[other] { SPELLED($count) } semanas por delante del plan de gasto
}
budget-earned-late = { CAPITAL($late) }

budget-earned-ev = Presupuesto del trabajo hecho (EV)
budget-earned-planned = Planificado hasta ahora: { $planned } (SPI { $spi })
budget-earned-planned-drawn = Planificado hasta ahora: { $planned }, más { $drawn } de la contingencia (SPI { $spi })
budget-earned-no-index = { CAPITAL($why) }
budget-earned-cpi = Trabajo por el dinero gastado (CPI)
budget-earned-for-each = por cada { $money } de gasto; { $difference }
budget-earned-cost-same = el trabajo hecho costó lo planificado
budget-earned-cost-more = el trabajo hecho costó { $amount } más de lo planificado (CV)
budget-earned-cost-less = el trabajo hecho costó { $amount } menos de lo planificado (CV)
budget-earned-eac = Coste a este ritmo (EAC)
budget-earned-eac-note = { $drawn ->
    [yes] presupuesto con la contingencia utilizada { $budget }
   *[no] presupuesto { $budget }
}
budget-earned-eac-range = de { $low } a { $high } con otras formas de cálculo; { $drawn ->
    [yes] presupuesto con la contingencia utilizada { $budget }
   *[no] presupuesto { $budget }
}
budget-earned-finish = Fin a este ritmo (programación ganada)
budget-earned-all-done = Todo el trabajo que se mide está hecho
budget-earned-not-known = Se desconoce: { $why }
budget-earned-missing = El valor ganado no se puede calcular: { $why }.
budget-earned-missing-lines = El valor ganado no se puede calcular: { $why }; indique en cada tarea la partida que la paga y esta página mostrará lo que se ha conseguido con el dinero.

budget-earned-rest-done = Todo el trabajo que se mide está hecho.
budget-earned-rest-unknown = { $drawn ->
    [yes] Lo que puede costar el resto para cumplir el presupuesto con la contingencia utilizada (TCPI) no se puede calcular: { $why }.
   *[no] Lo que puede costar el resto para cumplir el presupuesto (TCPI) no se puede calcular: { $why }.
}
budget-earned-keep-same = { $what ->
    [forecast] Para cumplir la previsión
    [drawn] Para cumplir el presupuesto con la contingencia utilizada
   *[budget] Para cumplir el presupuesto
}, el resto debe costar lo planificado (TCPI { $index }).
budget-earned-keep-less = { $what ->
    [forecast] Para cumplir la previsión
    [drawn] Para cumplir el presupuesto con la contingencia utilizada
   *[budget] Para cumplir el presupuesto
}, el resto debe costar un { $percent } menos de lo planificado (TCPI { $index }).
budget-earned-keep-more = { $what ->
    [forecast] La previsión se cumple
    [drawn] El presupuesto con la contingencia utilizada se cumple
   *[budget] El presupuesto se cumple
} si el resto cuesta hasta un { $percent } más de lo planificado (TCPI { $index }).
budget-earned-other-finish = el fin a este ritmo depende de lo rápido que se hace el trabajo presupuestado (programación ganada); el fin del cronograma, de las fechas y dependencias de las tareas
budget-earned-other-finish-on = el fin a este ritmo depende de lo rápido que se hace el trabajo presupuestado (programación ganada); el fin del cronograma, { $date }, de las fechas y dependencias de las tareas
budget-earned-other-cost = el coste a este ritmo supone que el resto cuesta en proporción lo mismo que lo hecho hasta ahora (EAC); la previsión del presupuesto, { $forecast }, suma lo gastado, lo pedido y lo que falta
budget-earned-other-one = Las cifras a este ritmo difieren de las otras previsiones: { $what }.
budget-earned-other-both = Las cifras a este ritmo difieren de las otras previsiones: { $finish }; { $cost }.
budget-earned-includes-drawn = El presupuesto que se mide aquí (BAC) incluye { $amount } que los cambios aprobados tomaron de la contingencia, porque su coste forma parte de lo gastado.
budget-earned-as-planned = { $amount } del presupuesto, el { $share }, está en partidas que ninguna tarea nombra: se da por ganado según lo planificado.
budget-earned-left-no-dates = { $count ->
    [one] No se mide { $lines } ({ $amount }): ningún plan ni ninguna tarea con fechas dice cuándo se gasta.
   *[other] No se miden { $lines } ({ $amount }): ningún plan ni ninguna tarea con fechas dice cuándo se gastan.
}
budget-earned-left-no-money = { $count ->
    [one] No se mide { $lines } ({ $amount }): el plan no contiene dinero.
   *[other] No se miden { $lines } ({ $amount }): el plan no contiene dinero.
}
budget-earned-left-no-line = Los cambios aprobados que no nombran ninguna partida ({ $amount }) no se miden.

budget-earned-streams-kicker = Por línea de trabajo, { $unit }
budget-earned-streams-table = Valor ganado por línea de trabajo
budget-earned-streams-budget = Presupuesto
budget-earned-streams-done = Trabajo hecho
budget-earned-streams-spent = Gastado
budget-earned-streams-ordered = Pedido
budget-earned-streams-ordered-tip = Pedido y aún sin pagar: no entra en ningún índice
budget-earned-streams-cpi = CPI
budget-earned-streams-cpi-tip = Valor ganado / coste real: por debajo de 1, el trabajo hecho costó más de lo planificado
budget-earned-streams-spi = SPI
budget-earned-streams-spi-tip = Valor ganado / valor planificado: por debajo de 1, hay menos hecho de lo planificado hasta ahora
budget-earned-streams-others = Varias o ninguna

budget-earned-show = Mostrar cada cifra y su fórmula
budget-earned-figure = Cifra
budget-earned-value = Valor
budget-earned-how = Cómo
budget-earned-none-why = – ({ $why })
budget-earned-row-bac = Presupuesto hasta la conclusión (BAC)
budget-earned-how-bac = lo aprobado de todas las partidas que se miden + lo tomado para ellas de la contingencia
budget-earned-row-pv = Valor planificado (PV)
budget-earned-how-pv = lo que su plan de gasto contenía hasta ahora
budget-earned-row-ev = Valor ganado (EV)
budget-earned-how-ev = presupuesto de las tareas × lo que han ganado de él
budget-earned-row-ac = Coste real (AC)
budget-earned-how-ac = lo contabilizado en estas partidas
budget-earned-row-sv = Variación del cronograma (SV)
budget-earned-how-sv = EV − PV
budget-earned-row-cv = Variación del coste (CV)
budget-earned-how-cv = EV − AC
budget-earned-row-spi = Índice de desempeño del cronograma (SPI)
budget-earned-how-spi = EV / PV
budget-earned-row-cpi = Índice de desempeño del coste (CPI)
budget-earned-how-cpi = EV / AC
budget-earned-row-eac = Coste estimado a la conclusión (EAC)
budget-earned-how-eac = BAC / CPI: el resto cuesta en proporción como lo hecho hasta ahora
budget-earned-row-eac-atypical = EAC, atípico
budget-earned-how-eac-atypical = AC + BAC − EV: el resto cuesta lo planificado
budget-earned-row-eac-both = EAC, ambos
budget-earned-how-eac-both = AC + (BAC − EV) / (CPI × SPI): el resto acusa el coste y el retraso
budget-earned-row-etc = Coste estimado hasta la conclusión (ETC)
budget-earned-how-etc = EAC − AC
budget-earned-row-vac = Variación a la conclusión (VAC)
budget-earned-how-vac = BAC − EAC
budget-earned-row-tcpi = Índice de desempeño del trabajo por completar (TCPI)
budget-earned-how-tcpi = (BAC − EV) / (BAC − AC)
budget-earned-row-es = Programación ganada (ES)
budget-earned-how-es-none = en meses del plan
budget-earned-how-es = meses tras los que el plan tenía el EV, { $date }
budget-earned-row-at = Tiempo real (AT)
budget-earned-how-at = meses desde el { $from }, donde empieza el primer mes del plan, hasta el { $to }
budget-earned-row-pd = Duración planificada (PD)
budget-earned-how-pd = meses del plan
budget-earned-row-sv-t = Variación del cronograma en tiempo, SV(t)
budget-earned-how-sv-t = ES − AT, en meses
budget-earned-row-spi-t = Índice de desempeño del cronograma en tiempo, SPI(t)
budget-earned-how-spi-t = ES / AT
budget-earned-row-ieac-t = Estimación a la conclusión en tiempo, IEAC(t)
budget-earned-how-ieac-t = PD / SPI(t), en meses
budget-earned-row-tspi = Índice de desempeño por completar en tiempo, TSPI
budget-earned-how-tspi = (PD − ES) / (PD − AT)
budget-earned-row-finish = Fin según la programación ganada
budget-earned-how-finish = el primer día del primer mes del plan + IEAC(t)

budget-reason-no-budget = no hay presupuesto con el que medir
budget-reason-no-work = ninguna tarea nombra la partida que la paga
budget-reason-nothing-spent = aún no se ha gastado nada
budget-reason-nothing-booked = no hay gasto registrado
budget-reason-credits = los abonos superan lo pagado
budget-reason-nothing-planned = no había nada planificado hasta ahora
budget-reason-negative-planned = el plan tiene hasta ahora más abonos que costes
budget-reason-nothing-earned = aún no hay trabajo ganado
budget-reason-negative-earned = hay partidas con importes negativos que hacen negativo el valor ganado
budget-reason-nothing-left = no queda trabajo
budget-reason-budget-spent = el presupuesto está gastado y queda trabajo
budget-reason-no-plan = el plan no contiene dinero en ningún mes
budget-reason-not-begun = el plan no ha empezado
budget-reason-time-spent = el tiempo planificado se ha agotado y queda trabajo
budget-reason-too-far = al ritmo actual harían falta más de cien años
budget-reason-too-large = las cifras son demasiado grandes
