budget-title = Presupuesto
budget-page-of = Presupuesto: { $project }

budget-headline-only-plan = Coste planificado: { $amount }; el gasto no está registrado
budget-headline-partly = { $ended ->
    [yes] Costó { $amount }, en lo que se muestra aquí
   *[no] Coste previsto: { $amount }, en lo que se muestra aquí
}
budget-headline-approved = { $ended ->
    [yes] Costó { $amount }, lo aprobado
   *[no] Coste previsto: { $amount }, lo aprobado
}
budget-headline-less = { $ended ->
    [yes] Costó { $amount }, { $difference } menos que el presupuesto
   *[no] Coste previsto: { $amount }, { $difference } menos que el presupuesto
}
budget-headline-more = { $ended ->
    [yes] Costó { $amount }, { $difference } más que el presupuesto
   *[no] Coste previsto: { $amount }, { $difference } más que el presupuesto
}

budget-unrecorded-plan = No hay gasto registrado, aunque hasta ahora se planificaron { $planned }: la previsión es solo el plan.
budget-unrecorded-plan-orders = No hay gasto registrado, aunque hasta ahora se planificaron { $planned }: la previsión es solo el plan y lo pedido.
budget-unrecorded-sentence = No hay gasto registrado, aunque hasta ahora se planificaron { $planned }.
budget-missing-lines = Algunas partidas no se muestran aquí, así que las sumas no son las de todo el proyecto.
budget-missing-changes = Algunos cambios no se muestran aquí, así que lo aprobado y lo esperado no son los de todo el proyecto.
budget-missing-both = Algunas partidas y algunos cambios no se muestran aquí, así que las sumas no son las de todo el proyecto.
budget-missing-words = Los importes cuentan todos los cambios; no todos se muestran aquí.
budget-overspent = El dinero aprobado está gastado: se han contabilizado { $more } más.

budget-cause-costs-less = { $ended ->
    [yes] { $name } costó { $less } menos; { $other }, { $more } más.
   *[no] { $name } cuesta { $less } menos; { $other }, { $more } más.
}
budget-cause-saves-all = El ahorro viene de { $name }.
budget-cause-saves-most = La mayor parte se ahorra en { $name }: { $amount }.
budget-cause-all-changes = Todo se debe a cambios que paga la contingencia.
budget-cause-changes-rest-saves = Los cambios que paga la contingencia cuestan { $changes }; el resto del trabajo ahorra { $saved }.
budget-cause-changes-open = De ello, { $changes } son cambios que paga la contingencia; sin aprobar: { $open }.
budget-cause-changes-open-all = De ello, { $changes } son cambios que paga la contingencia; sin aprobar: { $open }, todo para { $name }.
budget-cause-changes-open-most = De ello, { $changes } son cambios que paga la contingencia; sin aprobar: { $open }, la mayor parte para { $name }: { $amount }.
budget-cause-changes-open-part = De ello, { $changes } son cambios que paga la contingencia; sin aprobar: { $open }, de los cuales { $amount } para { $name }.
budget-cause-all = Todo es para { $name }.
budget-cause-most = La mayor parte es para { $name }: { $amount }.
budget-cause-part = La parte más grande es para { $name }: { $amount }.

budget-cover-none-for-it = No hay contingencia registrada que cubra la diferencia.
budget-cover-none = No hay contingencia registrada.
budget-cover-overdrawn = La contingencia de { $amount } se ha superado en { $more }.
budget-cover-left = { $ended ->
    [yes] De la contingencia de { $amount } sobraron { $left }.
   *[no] De la contingencia de { $amount } quedan { $left }.
}
budget-cover-too-little = { $ended ->
    [yes] La contingencia que quedaba, { $left }, no bastó: faltaron { $missing }.
   *[no] La contingencia que queda, { $left }, no basta: faltan { $missing }.
}
budget-cover-was-enough = La contingencia que quedaba, { $left }, bastó y sobraron { $after }.
budget-cover-is-enough = La contingencia que queda, { $left }, basta y sobrarían { $after }.

budget-changes-wait = Hay cambios por { $amount } del presupuesto que esperan una decisión.
budget-changes-ask = Los cambios piden { $amount } más de la contingencia.
budget-changes-ask-left = Los cambios piden { $amount } más de la contingencia; con ellos y la previsión, sobrarían { $after }.
budget-changes-ask-missing = Los cambios piden { $amount } más de la contingencia; con ellos y la previsión, faltarían { $after }.
budget-pace-more = { $contingency ->
    [yes] A este ritmo, { $cost }: { $difference } más que el presupuesto y la contingencia juntos.
   *[no] A este ritmo, { $cost }: { $difference } más que el presupuesto.
}
budget-pace-within = { $contingency ->
    [yes] A este ritmo, { $cost }: dentro del presupuesto y la contingencia juntos, con { $difference } de margen.
   *[no] A este ritmo, { $cost }: dentro del presupuesto, con { $difference } de margen.
}
budget-lasts = { $contingency ->
    [yes] El presupuesto sin contingencia
   *[no] El presupuesto
} duraría hasta { $part ->
    [early] principios
    [mid] mediados
   *[late] finales
} de { $month } a razón de { $rate } al mes (de { $from } a { $to }); el fin del proyecto está previsto para el { $date }.

budget-figure-budget = Presupuesto
budget-figure-spent = Gastado
budget-figure-unrecorded = sin registrar
budget-figure-planned-by-now = Planificado hasta ahora: { $amount }
budget-figure-contingency-left = Contingencia restante
budget-figure-contingency-drawn = de { $amount }; { $drawn } para cambios
budget-figure-ordered = Pedido, aún sin pagar
budget-figure-orders-open = Pedidos de compra abiertos
budget-forecast-cost = Coste
budget-forecast-at-completion = Previsión a la conclusión
budget-figure-without-changes = Sin los cambios que no se muestran aquí
budget-figure-as-agreed = Como se acordó al principio, sin cambios
budget-figure-agreed-less = { $agreed } al principio, { $change } menos por cambios aprobados
budget-figure-agreed-more = { $agreed } al principio, { $change } más por cambios aprobados
budget-figure-share = el { $share } del presupuesto
budget-figure-over = { $amount }, { $share }
budget-figure-more-ordered = { $amount } más en pedidos
budget-figure-neither = { $amount } sin gastar ni pedir
budget-figure-not-spent = { $amount } sin gastar
budget-figure-only-plan = Solo el plan: no hay gasto registrado
budget-figure-as-approved = Como se aprobó

budget-bridge-kicker-baseline = De la línea base a la previsión, { $unit }
budget-bridge-kicker-baseline-cost = De la línea base al coste, { $unit }
budget-bridge-kicker-lines = De lo acordado al principio a la previsión, { $unit }
budget-bridge-kicker-lines-cost = De lo acordado al principio al coste, { $unit }
budget-bridge-step = Paso
budget-bridge-amount = Importe
budget-bridge-baseline = Línea base «{ $name }»{ $changes ->
    [yes] , con los cambios aprobados hasta entonces
   *[no] {""}
}
budget-bridge-baseline-of = Línea base «{ $name }», { $date }{ $changes ->
    [yes] , con los cambios aprobados hasta entonces
   *[no] {""}
}
budget-bridge-first-agreed = Las partidas como se acordaron al principio
budget-bridge-approved = { $count ->
    [one] Un cambio aprobado
   *[other] { CAPITAL(SPELLED($count)) } cambios aprobados
}{ $since ->
    [yes] {" "}desde entonces
   *[no] {""}
}{ $fund ->
    [budget] , con cargo al presupuesto
    [contingency] , con cargo a la contingencia
   *[none] {""}
}
budget-bridge-unapproved = { $count ->
    [one] Un cambio hecho sin aprobación
   *[other] { CAPITAL(SPELLED($count)) } cambios hechos sin aprobación
}
budget-bridge-rewritten = { $line }, importe reescrito
budget-bridge-removed = Partidas retiradas del presupuesto
budget-bridge-overrun = { $line }, sobrecoste
budget-bridge-underrun = { $line }, ahorro
budget-bridge-other-lines = { $count ->
    [one] Otra partida
   *[other] Otras { $count } partidas
}
budget-bridge-unexplained = No lo explica ninguna partida ni ningún cambio
budget-bridge-line-by-line = Cada paso, partida a partida
budget-bridge-same = { $from ->
    [baseline] La previsión es la línea base
   *[agreed] La previsión es lo acordado al principio
}
budget-bridge-over = { $from ->
    [baseline] { $amount } por encima de la línea base
   *[agreed] { $amount } por encima de lo acordado al principio
}
budget-bridge-under = { $from ->
    [baseline] { $amount } por debajo de la línea base
   *[agreed] { $amount } por debajo de lo acordado al principio
}
budget-bridge-none-approved = { $whole }, nada de ello aprobado mediante un cambio
budget-bridge-all-approved = { $whole }, todo aprobado mediante cambios
budget-bridge-part-unapproved = { $whole }: { $rest } que nadie aprobó
budget-bridge-saved = { $whole }: { $approved } por cambios aprobados, { $rest } de ahorro
budget-bridge-without = { $whole }: { $approved } por cambios aprobados, { $rest } sin aprobación
budget-bridge-show = Mostrar los pasos de cada partida
budget-bridge-line = Partida
budget-bridge-agreed = Acordado
budget-bridge-changes = Cambios aprobados
budget-bridge-nobody-approved = Cambios que nadie aprobó
budget-bridge-written-anew = Reescrito
budget-bridge-overruns = Sobrecoste
budget-bridge-forecast = Previsión
budget-bridge-without-line = Sin partida
budget-bridge-all-others = Todas las demás partidas


budget-curve-kicker = Coste acumulado, { $unit }
budget-curve-kicker-to = Coste acumulado, { $unit }, hasta { $date }
budget-curve-heading = { $now }; { $forecast }
budget-curve-partly = { $now }, en lo que se muestra aquí
budget-curve-as-approved = la previsión es lo aprobado
budget-curve-under = la previsión queda { $amount } por debajo
budget-curve-over = la previsión queda { $amount } por encima
budget-curve-cost-approved = Costó lo aprobado
budget-curve-cost-less = Costó { $amount } menos de lo aprobado
budget-curve-cost-more = Costó { $amount } más de lo aprobado
budget-curve-unrecorded = No hay gasto registrado, aunque hasta ahora se planificaron { $planned }
budget-curve-nothing-spent = Aún no se ha gastado nada
budget-curve-spent = Gastado: { $amount }
budget-curve-spent-as-planned = El gasto es el planificado para hoy
budget-curve-spent-less = El gasto es { $amount } menor de lo planificado para hoy
budget-curve-spent-more = El gasto es { $amount } mayor de lo planificado para hoy
budget-curve-done-same = { $drawn ->
    [yes] Hay tanto hecho como se planificó con la contingencia utilizada
   *[no] Hay tanto hecho como se planificó
}
budget-curve-done-less = { $drawn ->
    [yes] Hay menos hecho de lo planificado con la contingencia utilizada
   *[no] Hay menos hecho de lo planificado
}
budget-curve-done-more = { $drawn ->
    [yes] Hay más hecho de lo planificado con la contingencia utilizada
   *[no] Hay más hecho de lo planificado
}
budget-curve-earned-same = { $done }, al coste planificado para ello
budget-curve-earned-more = { $done }, y costó { $amount } más
budget-curve-earned-less = { $done }, y costó { $amount } menos
budget-curve-short-partly = El dinero que se muestra aquí
budget-curve-short-only-plan = No hay gasto registrado; la previsión es solo el plan
budget-curve-short-cost-less = Costó menos de lo aprobado
budget-curve-short-cost-more = Costó más de lo aprobado
budget-curve-short-holds = la previsión se cumple
budget-curve-short-under = la previsión está por debajo del presupuesto
budget-curve-short-over = la previsión está por encima del presupuesto
budget-curve-short-earned-more = { $done }, y costó más
budget-curve-short-earned-less = { $done }, y costó menos
budget-curve-short-unrecorded = No hay gasto registrado
budget-curve-short-as-planned = El gasto es el planificado
budget-curve-short-less = Se ha gastado menos de lo planificado
budget-curve-short-more = Se ha gastado más de lo planificado
budget-curve-chart = Coste a lo largo del tiempo
budget-curve-chart-words = Gastado { $spent } a { $date }, planificado hasta entonces { $planned }. { $label } { $forecast }{ $told ->
    [yes] {" "}frente a { $approved } aprobados
   *[no] {""}
}.
budget-curve-chart-words-earned = Gastado { $spent } a { $date }, planificado hasta entonces { $planned }. El trabajo hecho tiene un presupuesto de { $earned }. { $label } { $forecast }{ $told ->
    [yes] {" "}frente a { $approved } aprobados
   *[no] {""}
}.
budget-curve-limit = Límite
budget-curve-budget = Presupuesto
budget-curve-plan = Plan
budget-curve-planned = Planificado
budget-curve-spent-line = Gastado
budget-curve-earned = Ganado
budget-curve-forecast = Previsión
budget-curve-note-limit = El límite es el presupuesto con su contingencia.
budget-curve-note-earned = Lo ganado es el presupuesto del trabajo hecho: el de hoy es exacto; antes, el trabajo terminado cuenta desde su fin y el trabajo en curso, de manera uniforme desde su inicio.
budget-curve-note-drawn = Incluye trabajo pagado con la contingencia, { $drawn } en total; la línea de lo planificado es el presupuesto sin ella.
budget-curve-show = Mostrar las cifras de la curva
budget-curve-to-end-of = Hasta el fin de
budget-curve-spent-to = { $month }; gastado hasta el { $date }
budget-curve-spent-and-earned-to = { $month }; gastado y ganado hasta el { $date }

budget-categories-kicker = Por categoría, { $unit }
budget-categories-table = Coste por categoría y partida
budget-categories-what = Categoría y partida
budget-table-budget = Presupuesto
budget-table-spent = Gastado
budget-table-ordered = Pedido
budget-table-left = Restante
budget-table-forecast = Previsión
budget-table-against = Previsión frente a presupuesto
budget-table-difference = Diferencia
budget-table-difference-percent = Diferencia, %
budget-table-from-contingency = De la contingencia
budget-table-bars = Gastado, pedido, previsión; la línea es el presupuesto
budget-table-without-line = Cambios aprobados sin partida
budget-table-total = Total
budget-categories-unnamed = { $text }.
budget-categories-listed = Figuran las partidas con más diferencia; véanse { $all }.
budget-categories-all = las { $count } partidas

budget-note-newest = El gasto más reciente es del { $date }.
budget-note-all-given = La previsión de todas las partidas está indicada.
budget-note-all-ledger = La previsión de todas las partidas es la que espera el libro de gastos.
budget-note-given-and-ledger = La previsión de { $given ->
    [one] { $given } partida
   *[other] { $given } partidas
} está indicada y la de { $ledger ->
    [one] { $ledger } partida
   *[other] { $ledger } partidas
} es la que espera el libro de gastos.
budget-note-computed = La previsión de una partida es lo gastado más lo que falta: lo pedido, lo que el plan contiene para más adelante y lo aprobado y no contabilizado mientras su trabajo siga abierto.
budget-note-some-given = La previsión de { $given ->
    [one] { $given } partida
   *[other] { $given } partidas
} está indicada; la de las demás es lo gastado más lo que falta: lo pedido, lo que el plan contiene para más adelante y lo aprobado y no contabilizado mientras su trabajo siga abierto.
budget-note-some-ledger = La previsión de { $ledger ->
    [one] { $ledger } partida
   *[other] { $ledger } partidas
} es la que espera el libro de gastos; la de las demás es lo gastado más lo que falta: lo pedido, lo que el plan contiene para más adelante y lo aprobado y no contabilizado mientras su trabajo siga abierto.
budget-note-some-both = La previsión de { $given ->
    [one] { $given } partida
   *[other] { $given } partidas
} está indicada y la de { $ledger ->
    [one] { $ledger } partida
   *[other] { $ledger } partidas
} es la que espera el libro de gastos; la de las demás es lo gastado más lo que falta: lo pedido, lo que el plan contiene para más adelante y lo aprobado y no contabilizado mientras su trabajo siga abierto.
budget-note-unbooked = { $amount } de la previsión no está ni contabilizado, ni pedido, ni planificado para más adelante: facturas atrasadas, trabajo atrasado o un ahorro que nadie ha confirmado.
budget-note-unspread = { $count ->
    [one] Ninguna tarea con fechas nombra { $lines }, así que no figura en ningún mes del plan.
   *[other] Ninguna tarea con fechas nombra { $lines }, así que no figuran en ningún mes del plan.
}
budget-note-timeless = Sin fechas: no hay meses ni curva.
budget-note-other-lines = { $count ->
    [one] otra partida
   *[other] otras { $count } partidas
}
budget-note-rounded = Los importes se redondean después de sumarlos, así que una suma puede diferir en una cifra de sus partes.
budget-unit-thousand = miles de { $sign }

budget-months-kicker = Mes a mes
budget-months-unrecorded = No hay gasto registrado en ningún mes
budget-months-as-planned = Se esperan { $amount } { $when }, según lo planificado
budget-months-none-planned = Se esperan { $amount } { $when }, sin nada planificado
budget-months-other-planned = Se esperan { $amount } { $when }; lo planificado eran { $planned }
budget-months-in = en { $month }
budget-months-in-two = en { $first } y { $second }
budget-months-from-to = de { $from } a { $to }
budget-months-none = Aún no hay importes planificados ni gastados
budget-months-peak-moves = El pico pasa de { $from } a { $to }
budget-months-peak-ahead = El mes más caro aún está por llegar: { $month }
budget-months-peak-was = El mes más caro fue { $month }
budget-months-alike = El máximo mensual es { $amount }, igual en { SPELLED($count) } meses
budget-months-alike-ahead = El máximo mensual es { $amount }, aún por llegar, igual en { SPELLED($count) } meses
budget-months-spent = gastado
budget-months-expected = aún esperado
budget-months-planned = planificado
budget-months-chart = Coste por mes
budget-months-chart-words = { $count ->
    [one] { $heading }. Importes gastados, aún esperados y planificados de { $count } mes.
   *[other] { $heading }. Importes gastados, aún esperados y planificados de { $count } meses.
}
budget-months-unit = { $unit } al mes
budget-months-show = Mostrar las cifras de los meses
budget-months-show-quarters = Mostrar las cifras de los trimestres
budget-months-month = Mes
budget-months-quarter = Trimestre
budget-months-quarter-of = T{ $quarter } { $year }
budget-months-column-planned = Planificado
budget-months-column-spent = Gastado
budget-months-column-ordered = Pedido
budget-months-column-open = De ello, abierto
budget-months-column-expected = Aún esperado

budget-exposure-kicker = Riesgos abiertos, { $unit }
budget-exposure-too-few = Muy pocos riesgos tienen probabilidad y coste para poder sumarlos
budget-exposure-shown = El coste esperado de los riesgos abiertos que se muestran aquí es de { $amount }
budget-exposure-all = El coste esperado de los riesgos abiertos es de { $amount }
budget-exposure-more = El coste esperado de los riesgos abiertos supera lo que queda
budget-exposure-covered = La contingencia restante cubre el coste esperado de los riesgos abiertos
budget-exposure-not-both = La contingencia restante cubre los riesgos abiertos o la previsión, pero no ambos
budget-exposure-both = La contingencia restante cubre la previsión y los riesgos abiertos
budget-exposure-chart = Riesgos abiertos y contingencia restante
budget-exposure-chart-words = { $heading }, en cada día en que cambió alguno de los dos.
budget-exposure-from = Desde
budget-exposure-risks = Riesgos abiertos, coste esperado
budget-exposure-left = Contingencia restante
budget-exposure-show = Mostrar las cifras de los riesgos abiertos

budget-contingency-kicker = Contingencia, { $unit }
budget-contingency-partly = No todo lo que la utiliza se muestra aquí
budget-contingency-unknown = Se desconoce cuánta necesita el trabajo: no hay gasto registrado
budget-contingency-was-not-enough = No bastó para el exceso
budget-contingency-was-enough = Bastó
budget-contingency-overdrawn = Se ha utilizado más de lo aprobado
budget-contingency-not-enough = No basta para la previsión
budget-contingency-not-for-asked = Basta para la previsión, pero no también para lo solicitado
budget-contingency-untouched = Sin utilizar, y la previsión no necesita nada
budget-contingency-enough = Basta para la previsión
budget-contingency-no-more = Utilizada en parte; la previsión no necesita más
budget-contingency-chart = Contingencia
budget-contingency-chart-words = Utilizado { $drawn } de { $amount }, quedan { $left }. { $ended ->
    [yes] El coste es { $against }.
   *[no] La previsión es { $against }.
}
budget-contingency-against-same = lo aprobado
budget-contingency-against-under = { $amount } menos de lo aprobado
budget-contingency-against-over = { $amount } más de lo aprobado
budget-contingency-chart-note = { $unit }, de { $amount } aprobados
budget-contingency-table = Qué utiliza la contingencia
budget-contingency-change = Cambio
budget-contingency-status = Estado
budget-contingency-approval = Aprobación
budget-contingency-approved-by = Aprobado por
budget-contingency-asked-of = solicitado a { $who }
budget-contingency-amount = Importe
budget-contingency-days = Días
budget-contingency-left = Restante
budget-contingency-left-shown = Restante, según los cambios que se muestran aquí
budget-contingency-unlisted = Cambios que no se muestran aquí
budget-contingency-days-left = { $days }~d
budget-contingency-older = { $count ->
    [one] { $count } anterior
   *[other] { $count } anteriores
}
budget-contingency-approved = Aprobado
budget-contingency-approved-on = Aprobado el { $date }
budget-contingency-unapproved = Hecho sin aprobación
budget-contingency-asked-for = Solicitado
budget-contingency-marked-on = { $words } el { $date }
budget-contingency-note-partly = Se aprobaron { $amount }. Algunos cambios no se muestran aquí y lo que utilizan no está descontado.
budget-contingency-note-missing = Hay cambios por { $amount } que esperan una decisión; tras la previsión y esos cambios faltarían { $after }.
budget-contingency-note-left = Hay cambios por { $amount } que esperan una decisión; tras la previsión y esos cambios sobrarían { $after }.
budget-contingency-note-reserve = Reserva de plazo: { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
}, de ellos { $used ->
    [one] { $used } utilizado
   *[other] { $used } utilizados
} por { $all ->
    [yes] cambios
   *[no] los cambios que se muestran aquí
}.
budget-contingency-note-reserve-asked = Reserva de plazo: { $days ->
    [one] { $days } día laborable
   *[other] { $days } días laborables
}, de ellos { $used ->
    [one] { $used } utilizado
   *[other] { $used } utilizados
} por { $all ->
    [yes] cambios
   *[no] los cambios que se muestran aquí
}; se solicitan { $asked } más.

budget-changes-kicker = Cambios que mueven dinero, { $unit }
budget-changes-table = Cambios con dinero
budget-changes-number = N.º
budget-changes-change = Cambio
budget-changes-status = Estado
budget-changes-cost = Coste
budget-changes-days = Días
budget-changes-paid-by = Paga
budget-changes-line = Partida
budget-changes-all = Los { $count } cambios
budget-changes-all-sentence = { $all }.
budget-changes-none = No se aprobó ningún cambio con coste
budget-changes-approved = { $count ->
    [one] Un cambio con coste está aprobado, ninguno espera
   *[other] { CAPITAL(SPELLED($count)) } cambios con coste están aprobados, ninguno espera
}
budget-changes-waiting = { $count ->
    [one] Un cambio espera una decisión
   *[other] { CAPITAL(SPELLED($count)) } cambios esperan una decisión
}
budget-changes-both = { $approved ->
    [one] Un cambio está aprobado
   *[other] { CAPITAL(SPELLED($approved)) } cambios están aprobados
}, { $pending ->
    [one] uno espera una decisión
   *[other] { SPELLED($pending) } esperan una decisión
}
budget-changes-made = { $heading }; { $count ->
    [one] uno hecho sin aprobación
   *[other] { SPELLED($count) } hechos sin aprobación
}
budget-changes-small = { CAPITAL(SPELLED($count)) } cambios, cada uno por debajo del { $limit } del presupuesto acordado al principio, cuestan juntos { $sum }, el { $share } de él: { $from }.
budget-changes-from-budget = { $amount } del presupuesto
budget-changes-from-contingency = { $amount } de la contingencia
budget-changes-from-nobody = { $amount } sin que nadie haya dicho de dónde
budget-changes-unapproved = { $count ->
    [one] Nadie aprobó un cambio que se hizo: { $cost } en total.
   *[other] Nadie aprobó { SPELLED($count) } cambios que se hicieron: { $cost } en total.
}
budget-changes-unapproved-days = { $count ->
    [one] Nadie aprobó un cambio que se hizo: { $cost } y { $days } en total.
   *[other] Nadie aprobó { SPELLED($count) } cambios que se hicieron: { $cost } y { $days } en total.
}
budget-changes-asked-for = Solicitado
budget-changes-marked-on = { $words } el { $date }
budget-changes-assessed = Evaluado
budget-changes-assessed-on = { $words }, solicitado el { $date }
budget-changes-is-approved = Aprobado
budget-changes-approved-on = Aprobado el { $date }
budget-changes-rejected = Rechazado
budget-changes-rejected-on = Rechazado el { $date }
budget-changes-done-unapproved = Hecho sin aprobación
budget-changes-done = Hecho
budget-changes-done-on = Aprobado el { $date }, hecho
budget-changes-purse-budget = Presupuesto
budget-changes-purse-contingency = Contingencia
budget-changes-purse-nobody = Sin indicar

budget-own-kicker = Trabajo propio por línea de trabajo
budget-own-kicker-unit = Trabajo propio por línea de trabajo, { $unit }
budget-own-workstream = Línea de trabajo
budget-own-effort-for-done = Esfuerzo para lo hecho
budget-own-effort-done = Esfuerzo, hecho
budget-own-effort-spent = Esfuerzo empleado
budget-own-planned = Planificado
budget-own-planned-for-done = Planificado para lo hecho
budget-own-planned-done = Planificado, hecho
budget-own-spent = Empleado
budget-own-difference = Diferencia
budget-own-other = Otro trabajo
budget-own-none-done = Se ha pagado trabajo propio y aún no hay hecho nada del que se planificó
budget-own-as-planned = { $money ->
    [yes] El trabajo propio ha costado lo planificado para lo hecho
   *[no] El trabajo propio ha llevado lo planificado para lo hecho
}
budget-own-more = { $money ->
    [yes] El trabajo propio ha costado un { $percent } más de lo planificado para lo hecho
   *[no] El trabajo propio ha llevado un { $percent } más de esfuerzo de lo planificado para lo hecho
}
budget-own-less = { $money ->
    [yes] El trabajo propio ha costado un { $percent } menos de lo planificado para lo hecho
   *[no] El trabajo propio ha llevado un { $percent } menos de esfuerzo de lo planificado para lo hecho
}
budget-own-days = { $days }~d
budget-own-note-effort = El esfuerzo se cuenta en días de ocho horas; lo hecho es lo planificado × avance.
budget-own-note-rates = El dinero solo se muestra donde no revela la tarifa de nadie.
budget-own-note-money = En dinero: { $what }.
budget-own-note-one = { $workstream } { $spent } empleados, { $planned } planificados para lo hecho
budget-own-note-ledger = { $count ->
    [one] El libro de gastos tiene { $amount } en la partida { $lines }, que paga este trabajo.
   *[other] El libro de gastos tiene { $amount } en las partidas { $lines }, que pagan este trabajo.
}
budget-own-note-ledger-rates = { $count ->
    [one] El libro de gastos tiene { $amount } en la partida { $lines }, que paga este trabajo; el esfuerzo empleado asciende a { $effort }.
   *[other] El libro de gastos tiene { $amount } en las partidas { $lines }, que pagan este trabajo; el esfuerzo empleado asciende a { $effort }.
}
