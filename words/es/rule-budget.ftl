# budget line = partida; ledger = libro de gastos; row = apunte; booked = contabilizado; drawn = tomado/utilizado.
rule-actuals-missing-sign = Ha pasado un mes en el que el plan de una partida contiene dinero, o en el que avanzó el trabajo de una partida repartida según su trabajo, y en todo el libro no hay ningún gasto en él, aunque se siguió llevando después. O bien (un aviso) una partida con gasto en cada uno de varios meses no tiene nada en el siguiente, para el que hay dinero planificado. Los meses anteriores al último también son un aviso. O no hay ningún gasto contabilizado, aunque el plan tiene dinero en meses ya pasados. De un libro que nadie continúa informa `actuals-stale`.
rule-actuals-missing-why = Un mes sin contabilizar hace que el proyecto parezca más barato de lo que es. El ritmo de gasto, la previsión y todas las decisiones que se apoyan en ellos se quedan cortos hasta que alguien lo nota.
rule-actuals-missing-remedy = Pida a Finanzas los apuntes de ese mes y añádalos con fecha del mes al que pertenecen. Si no se gastó nada, contabilice un apunte de 0 y dígalo en su nota.
rule-actuals-missing-example = no hay gasto contabilizado en sept 2026, para el que hay 12,4 mil £ planificados en la partida L-02 `Ingenieros` y 2 más
rule-actuals-missing-found = no hay gasto contabilizado { $months ->
    [one] en { $from }
   *[other] de { $from } a { $to }
}, para lo que hay { $planned } planificados en la partida { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}
rule-actuals-missing-found-work = no hay gasto contabilizado { $months ->
    [one] en { $from }
   *[other] de { $from } a { $to }
}, aunque avanzó el trabajo de la partida { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}
rule-actuals-missing-found-never = no hay gasto contabilizado, aunque hasta ahora se planificaron { $planned } en la partida { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}
rule-actuals-missing-found-stopped = no hay gasto contabilizado en { $month } en la partida { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}, tras { $months ->
    [one] { $months } mes
   *[other] { $months } meses
} seguidos con gasto
rule-actuals-missing-measured = { $months ->
    [one] { $months } mes sin gasto
   *[other] { $months } meses sin gasto
}
rule-actuals-missing-limit = como máximo { $months } donde se espera gasto
rule-actuals-missing-measured-never = sin gasto
rule-actuals-missing-measured-stopped = nada en { $month }
rule-actuals-missing-limit-row = un apunte en cada mes con dinero planificado
rule-actuals-stale-sign = El proyecto está en ejecución, hay un libro de gastos y su apunte más reciente de dinero gastado o pedido es más antiguo que el límite. Calla si todo el trabajo está terminado y no se espera nada más.
rule-actuals-stale-why = Las cifras de coste son tan antiguas como el libro. Un sobrecoste del mes pasado se ve el mes que viene, cuando ya no queda con qué corregir el rumbo.
rule-actuals-stale-remedy = Pida a Finanzas lo contabilizado desde entonces y añada los apuntes a `actuals.csv`; un día fijo al mes lo convierte en costumbre. Si no se gastó nada, contabilice un apunte de 0 y dígalo en su nota.
rule-actuals-stale-example = el apunte más reciente del libro de gastos es del 12 sept 2026, hace 62 días
rule-actuals-stale-found = el apunte más reciente del libro de gastos es del { $date }, hace { $days ->
    [one] { $days } día
   *[other] { $days } días
}
rule-change-without-funding-sign = Un cambio que cuesta dinero está aprobado o hecho y su `funded_by` no está indicado, de modo que no aumenta ni lo aprobado ni lo tomado de la contingencia.
rule-change-without-funding-why = Se prometió a alguien y no está en ninguna cifra. La previsión parece mejor de lo que es hasta que llega la factura y la partida que paga queda superada.
rule-change-without-funding-remedy = Pregunte a quien lo aprobó a qué dinero se refería y escriba `funded_by = "budget"` o `"contingency"` y la `line` en que se gasta.
rule-change-without-funding-example = el cambio C-03 `Trasladar 22 buzones más` está aprobado por 3,4 mil £ y nada dice qué dinero lo paga
rule-change-without-funding-found = el cambio { $id } `{ $change }` está aprobado por { $cost } y nada dice qué dinero lo paga
rule-change-without-funding-measured = { $cost }, `funded_by` sin indicar
rule-change-without-funding-limit = presupuesto o contingencia para cada cambio aprobado que cuesta dinero
rule-commitment-without-budget-sign = Los pedidos abiertos de una partida superan lo aprobado y aún no gastado en ella, incluidos los cambios pagados con el presupuesto o la contingencia; o no hay nada aprobado para la partida. Hasta el segundo límite es un aviso. Una partida superada ya sin sus pedidos queda para `line-overdrawn`.
rule-commitment-without-budget-why = Un pedido es el último momento en que alguien puede decir que no. Cuando llega la factura hay que encontrar el dinero, y otra partida paga lo que nadie decidió.
rule-commitment-without-budget-remedy = Pregunte quién hizo el pedido más reciente y si puede esperar o reducirse. Si hace falta, escriba el cambio que lo paga, con el presupuesto o la contingencia, y consiga que se apruebe antes de que el proveedor entregue.
rule-commitment-without-budget-example = hay pedidos por 10,3 mil £ en la partida L-12 `Enlaces en dos sedes`, y quedan 8,6 mil £ de lo aprobado para ella, 18,2 mil £
rule-commitment-without-budget-found = { $money ->
    [none] hay pedidos por { $ordered } en la partida { $id } `{ $line }`, para la que no hay nada aprobado
    [gone] hay pedidos por { $ordered } en la partida { $id } `{ $line }`, y no queda nada de lo aprobado para ella, { $approved }
   *[some] hay pedidos por { $ordered } en la partida { $id } `{ $line }`, y quedan { $left } de lo aprobado para ella, { $approved }
}
rule-commitment-without-budget-measured = { $ordered } en pedidos
rule-commitment-without-budget-limit = { $left }, y { $share } de { $approved }
rule-contingency-low-sign = Queda menos contingencia que el límite mientras falta por hacer más trabajo que el segundo límite. De lo que se toma por encima de ella informa `contingency-overdrawn`.
rule-contingency-low-why = El último cuarto de un proyecto contiene el cambio (cut-over), las pruebas y las sorpresas. Sin reserva, cada una se convierte en una petición de dinero en la semana en que nadie tiene tiempo para ella.
rule-contingency-low-remedy = Cuente ya al patrocinador qué queda y qué riesgos tendría que pagar. Pida más mientras sea un plan y no una emergencia, o reduzca el alcance.
rule-contingency-low-example = de la contingencia de 36 mil £ quedan 4,2 mil £ (12~%), con el 41~% del trabajo por hacer
rule-contingency-low-found = de la contingencia de { $amount } quedan { $left } ({ $share }), con el { $work } del trabajo por hacer
rule-contingency-on-scope-sign = Un cambio aprobado que amplía el alcance (`impact.scope` dice qué) se paga con la contingencia; es una advertencia cuando esos cambios han tomado de ella más que el límite.
rule-contingency-on-scope-why = La contingencia está para lo que nadie podía saber. Lo que se gasta en más alcance falta el día en que algo se rompe, y ese día llega tarde, cuando más cuesta conseguir dinero.
rule-contingency-on-scope-remedy = Pregunte si fue una sorpresa del trabajo o un deseo. Para un deseo, pida presupuesto al patrocinador: `funded_by = "budget"`. Para una sorpresa, silencie la regla en este cambio y diga por qué.
rule-contingency-on-scope-example = el cambio C-03 `Trasladar 22 buzones más` amplía el alcance y toma 3,4 mil £ de la contingencia (9,4~%)
rule-contingency-on-scope-found = el cambio { $id } `{ $change }` amplía el alcance y toma { $cost } de la contingencia ({ $share })
rule-contingency-on-scope-found-all = el cambio { $id } `{ $change }` amplía el alcance y toma { $cost } de la contingencia
rule-contingency-on-scope-measured = { $sum } de ella gastados en alcance hasta ahora{ $complete ->
    [yes] {""}
   *[no] , según los cambios que se muestran aquí
}
rule-contingency-on-scope-limit = nada, y como máximo { $share } de ella
rule-contingency-overdrawn-sign = Los cambios aprobados toman de la contingencia más de lo que contiene, o toman de una contingencia que `budget.toml` no tiene.
rule-contingency-overdrawn-why = Alguien ha dicho que sí a un dinero que no existe. Los cambios parecen pagados, así que nadie pide más, hasta que las últimas facturas no encuentran ni presupuesto ni reserva.
rule-contingency-overdrawn-remedy = Diga al patrocinador qué cambios no están cubiertos. Pida presupuesto para ellos (`funded_by = "budget"`), haga que se amplíe la contingencia y escriba su nuevo `amount`, o retire uno de ellos.
rule-contingency-overdrawn-example = los cambios aprobados han tomado 41,2 mil £ de una contingencia de 36 mil £: faltan 5,2 mil £
rule-contingency-overdrawn-found = los cambios aprobados han tomado { $drawn } de una contingencia de { $amount }: faltan { $missing }
rule-contingency-overdrawn-found-empty = los cambios aprobados han tomado { $drawn } de una contingencia que no contiene nada
rule-contingency-overdrawn-found-none = los cambios aprobados toman { $drawn } de la contingencia, y el presupuesto no tiene ninguna
rule-contingency-overdrawn-measured = se han tomado { $drawn }
rule-contingency-overdrawn-limit = `[contingency]` en `budget.toml`
rule-contingency-short-sign = La previsión supera el presupuesto aprobado en más que la contingencia, incluido lo que se tomó de ella. O bien (un aviso) no la supera, pero los cambios que piden contingencia tomarían más de lo que la previsión deja de ella. De lo que se toma por encima de la contingencia informa `contingency-overdrawn`.
rule-contingency-short-why = No hay dinero para el final del proyecto: alguien tendrá que encontrarlo, y cuanto más tarde se entere, menos caminos tendrá.
rule-contingency-short-remedy = Llévelo al patrocinador con las partidas que cuestan más y lo que se podría dejar fuera. Más presupuesto, menos alcance o una forma más barata son decisiones de ahora; después, escriba el nuevo `amount` o el `forecast` de la partida.
rule-contingency-short-example = la previsión supera en 41,2 mil £ el presupuesto aprobado, y la contingencia contiene 36 mil £: faltan 5,2 mil £
rule-contingency-short-found = la previsión supera en { $above } el presupuesto aprobado, y la contingencia contiene { $amount }: faltan { $missing }
rule-contingency-short-found-pending = hay cambios que piden { $pending } de la contingencia, de la que la previsión deja { $left }: faltan { $missing }
rule-contingency-short-measured = { $above } por encima
rule-contingency-short-measured-pending = se solicitan { $pending }
rule-cost-over-sign = La previsión a la conclusión supera el presupuesto aprobado (las partidas y los cambios aprobados que paga) en más que la tolerancia.
rule-cost-over-why = El dinero no aprobado hay que pedirlo, y pedirlo lleva semanas. Un coste adicional se aprueba antes de incurrir en él, no se explica después.
rule-cost-over-remedy = Mire qué partidas causan el sobrecoste. Acuerde una solicitud de cambio para lo que de verdad es más alcance y tome medidas en el resto. Si debe pagar la contingencia, registre el cambio que la utiliza.
rule-cost-over-example = la previsión de 1,82 M £ supera en un 12~% lo aprobado, 1,63 M £
rule-cost-over-found = la previsión de { $forecast } supera en un { $share } lo aprobado, { $approved }
rule-cost-over-found-nothing = la previsión es { $forecast }, y no hay nada aprobado
rule-cost-over-limit = como máximo { $share } de más
rule-cpi-low-sign = Por cada unidad de dinero gastada se hace menos trabajo que el límite: valor ganado entre coste real, el índice de desempeño del coste. Habla desde que se ha ganado lo suficiente para ver un ritmo y si lo que se mide es al menos la mitad del presupuesto aprobado.
rule-cpi-low-why = Una vez hecha una quinta parte del trabajo, este ritmo rara vez mejora y a menudo empeora. Nada en el plan lo muestra: cada partida está dentro de su importe hasta que deja de estarlo, y entonces ya no quedan opciones.
rule-cpi-low-remedy = Mire la tabla por línea de trabajo en la página del presupuesto: rara vez son todas. Pregunte a quienes trabajan ahí qué encarece el trabajo respecto al plan y si el resto es igual. Ponga después en `forecast` de las partidas lo que el resto costará de verdad y lleve la elección al patrocinador mientras la haya: menos alcance, más dinero u otra forma de hacerlo.
rule-cpi-low-example = se hace trabajo por 0,78 £ por cada 1 £ de gasto (CPI 0,78), con el 42~% ganado; a este ritmo costará 641 mil £, 141 mil £ más de lo presupuestado
rule-cpi-low-found = se hace trabajo por { $work } por cada { $money } de gasto (CPI { $index }), con el { $share } ganado
rule-cpi-low-pace = a este ritmo costará { $cost }, { $more } más de lo presupuestado
rule-forecast-below-spent-sign = El `forecast` escrito para una partida queda por debajo de lo gastado y pedido en ella en más que la tolerancia. Se descuentan los abonos que el libro espera (apuntes de tipo `forecast` por debajo de 0).
rule-forecast-below-spent-why = La previsión de todo el proyecto cuenta esta partida por menos de lo que ya ha costado. Quien decide con ella decide con dinero que ya no está.
rule-forecast-below-spent-remedy = Pregunte al responsable de la partida qué falta y escriba en `forecast` eso más lo gastado y lo pedido; o quite `forecast` y se calculará. Si hay un abono en camino, contabilícelo como apunte de tipo `forecast`.
rule-forecast-below-spent-example = la previsión de 18 mil £ para la partida L-12 `Enlaces en dos sedes` queda por debajo de lo gastado y pedido en ella, 19,9 mil £
rule-forecast-below-spent-found = la previsión de { $given } para la partida { $id } `{ $line }` queda por debajo de lo gastado y pedido en ella, { $incurred }
rule-forecast-below-spent-measured = una previsión de { $given }
rule-forecast-below-spent-limit = como mínimo { $least } menos { $share }
rule-line-overdrawn-sign = Lo gastado en una partida supera lo aprobado para ella, incluidos los cambios pagados con el presupuesto o la contingencia, en más que la tolerancia. De lo que solo está pedido informa `commitment-without-budget`.
rule-line-overdrawn-why = Un coste adicional se aprueba antes de incurrir en él. Aquí ya se ha pagado: la pregunta que queda es qué otra partida pone el dinero, y hay que preguntárselo a alguien.
rule-line-overdrawn-remedy = Mire qué facturas no estaban en el plan y si alguna está contabilizada en una partida equivocada. Pida un cambio que nombre esta partida, con cargo al presupuesto o a la contingencia, o traspase dinero aprobado entre partidas; y acuerde quién puede hacer pedidos a partir de ahora.
rule-line-overdrawn-example = el gasto en la partida L-12 `Enlaces en dos sedes` es de 20,9 mil £ y lo aprobado, 18,2 mil £: un 15~% de más
rule-line-overdrawn-found = el gasto en la partida { $id } `{ $line }` es de { $spent } y lo aprobado, { $approved }: un { $share } de más
rule-line-overdrawn-found-nothing = el gasto en la partida { $id } `{ $line }` es de { $spent }, y no hay nada aprobado para ella
rule-line-overdrawn-limit = { $approved }, y { $share } más
rule-line-without-owner-sign = Una partida no tiene `owner` y aún se espera gasto en ella. Si ninguna partida lo tiene, se dice una sola vez.
rule-line-without-owner-why = Quien responde de una partida sabe qué se pidió y qué falta. Sin responsable, la previsión es lo que sobra, y cada factura es una sorpresa para todos.
rule-line-without-owner-remedy = Designe a la persona que da el visto bueno a los pedidos de la partida y dice cada mes lo que costará al final. No tiene por qué ser quien paga.
rule-line-without-owner-example = la partida L-12 `Enlaces en dos sedes` no tiene responsable, y aún se esperan 10,3 mil £ en ella
rule-line-without-owner-found = la partida { $id } `{ $line }` no tiene responsable, y aún se esperan { $expected } en ella
rule-line-without-owner-found-none = ninguna de las { $count } partidas del presupuesto tiene responsable
rule-line-without-owner-measured = sin responsable
rule-line-without-owner-measured-none = sin responsables
rule-line-without-owner-limit = un responsable para cada partida
rule-money-ends-early-sign = Al ritmo de gasto, la media de los últimos tres meses acabados, el dinero aprobado se acaba antes del fin en más que el límite. Calla si esos meses no costaron más de lo planificado y el plan contiene dinero hasta el fin: entonces sabe que el ritmo baja.
rule-money-ends-early-why = Cuando un proyecto se alarga, sus personas siguen costando lo mismo cada mes, y la previsión por partida no lo ve. El mes en que se acaba el dinero, sí.
rule-money-ends-early-remedy = Pregunte a cada responsable de partida cuánto costarán los meses hasta el nuevo fin y póngalo en `forecast` de la partida. Lleve ya la suma al patrocinador: más dinero, menos alcance o menos personas aún son posibles.
rule-money-ends-early-example = a 42 mil £ al mes, el dinero aprobado se acaba en feb 2027, 73 días antes del fin, el 12 may 2027
rule-money-ends-early-found = a { $rate } al mes, el dinero aprobado se acaba en { $month }, { $days ->
    [one] { $days } día
   *[other] { $days } días
} antes del fin, el { $finish }
rule-money-ends-early-measured = { $days ->
    [one] { $days } día antes del fin
   *[other] { $days } días antes del fin
}
rule-money-ends-early-limit = { $days ->
    [one] como máximo { $days } día antes del fin
   *[other] como máximo { $days } días antes del fin
}
rule-order-paid-elsewhere-sign = Un pedido sigue abierto en una partida y, con su referencia, en otra se pagó más de lo que allí se pidió, al mismo proveedor o a uno sin nombre.
rule-order-paid-elsewhere-why = Un pedido se cierra con lo que se paga en su propia partida. Lo que se paga en otra cuenta allí como gastado, y lo pedido aquí sigue abierto: el mismo dinero está a la vez gastado y por pagar, y parece quedar menos del que hay.
rule-order-paid-elsewhere-remedy = Pregunte a Finanzas qué partida es la correcta y haga que el pedido o el pago se contabilice en ella. Si cada partida paga una parte, divida el pedido, con la misma referencia en cada una.
rule-order-paid-elsewhere-example = PO-7 está pedido en la partida L-01 `Furgonetas` y pagado en la partida L-02 `Mesas`: 4 mil £ de lo pedido allí siguen abiertos y cuentan dos veces
rule-order-paid-elsewhere-found = { $order } está pedido en la partida { $id } `{ $line }` y pagado en la partida { $other_id } `{ $other }`: { $amount } de lo pedido allí siguen abiertos y cuentan dos veces
rule-order-paid-elsewhere-measured = { $amount } dos veces
rule-order-paid-elsewhere-limit = pagado en la partida del pedido
rule-plan-off-amount-sign = Los meses del `plan` de una partida suman más o menos que su `amount`.
rule-plan-off-amount-why = La curva planificada y la previsión siguen los meses; el presupuesto aprobado sigue el importe. Mientras difieran, la curva acaba fuera del presupuesto, y una partida puede parecer por encima o por debajo sin que haya pasado nada.
rule-plan-off-amount-remedy = Averigüe cuál de los dos se acordó y ajuste el otro. Lo que se aprobó después va en un cambio que nombre la partida: se planifica por sí solo.
rule-plan-off-amount-example = Los meses de la partida L-12 `Enlaces en dos sedes` suman 17.200 £, y su importe es 18.200 £
rule-plan-off-amount-found = Los meses de la partida { $id } `{ $line }` suman { $sum }, y su importe es { $amount }
rule-risk-exposure-over-contingency-sign = La exposición de los riesgos abiertos (la suma de probabilidad × coste probable de los que tienen ambos) supera lo que queda de la contingencia o (un aviso) lo que la previsión deja de ella.
rule-risk-exposure-over-contingency-why = De media, los riesgos costarán más de lo que hay para pagarlos. El día que uno ocurre, el trabajo se para hasta que alguien encuentra dinero, y eso cuesta más que el riesgo.
rule-risk-exposure-over-contingency-remedy = Mire los dos riesgos con más exposición: ¿qué los haría más baratos o menos probables? Enseñe las dos sumas al patrocinador y pregunte qué riesgos debe cubrir la reserva; amplíela o acepte el resto uno por uno.
rule-risk-exposure-over-contingency-example = los riesgos abiertos suman 14,2 mil £ (probabilidad × coste probable), y de la contingencia quedan 9,1 mil £
rule-risk-exposure-over-contingency-found = los riesgos abiertos suman { $sum } (probabilidad × coste probable), y { $by_forecast ->
    [yes] la previsión deja de la contingencia
   *[no] de la contingencia queda
}: { $any ->
    [yes] { $left }
   *[no] nada
}
rule-risk-exposure-over-contingency-measured = { $sum } de exposición
rule-risk-exposure-over-contingency-limit = { $any ->
    [yes] como máximo { $left }
   *[no] nada
}
rule-risk-exposure-over-contingency-limit-share = { $any ->
    [yes] como máximo { $share } de lo que queda, { $left }
   *[no] como máximo { $share } de lo que queda, nada
}
rule-spend-ahead-of-work-sign = La parte gastada del dinero aprobado supera la parte hecha del trabajo en más que el límite. Si la propia línea base gasta hasta hoy por delante del trabajo, como en licencias compradas al principio, eso se admite. Donde se puede calcular el valor ganado, habla en su lugar `cpi-low`.
rule-spend-ahead-of-work-why = La previsión aún parece correcta porque supone que el resto cuesta lo planificado. Al ritmo actual no será así, y el dinero se acaba antes que el trabajo.
rule-spend-ahead-of-work-remedy = Busque las partidas que van por delante de su trabajo. Vuelva a estimar el resto con quienes lo hacen, póngalo en `forecast` de la partida y cuente al patrocinador lo que resulte.
rule-spend-ahead-of-work-example = está gastado el 78~% del dinero aprobado y hecho el 52~% del trabajo: 26 puntos por delante, cuando el plan tenía 4
rule-spend-ahead-of-work-found = está gastado el { $spent } del dinero aprobado y hecho el { $done } del trabajo: { $points ->
    [one] { $points } punto por delante
   *[other] { $points } puntos por delante
}{ $planned ->
    [yes] , cuando el plan tenía { $meant }
   *[no] {""}
}
rule-spend-ahead-of-work-measured = { $points ->
    [one] { $points } punto por delante
   *[other] { $points } puntos por delante
}
rule-supplier-over-contract-sign = Lo que el libro tiene como pagado y pedido a un proveedor supera su `contract_value`; es una advertencia a partir del límite.
rule-supplier-over-contract-why = Más allá del contrato no hay precio acordado y a menudo nadie con derecho a firmar. Es entonces la factura del proveedor la que dice lo que valía el trabajo.
rule-supplier-over-contract-remedy = Ponga los pedidos junto al contrato: lo que es más trabajo es una solicitud de cambio y una adenda; lo que es un arreglo suyo no se debe pagar. Cuando la adenda esté firmada, escriba el nuevo `contract_value`.
rule-supplier-over-contract-example = los pagos y pedidos a Northlink suman 18,7 mil £, y el contrato es de 18,2 mil £: un 2,7~% de más
rule-supplier-over-contract-found = { $money ->
    [paid] los pagos a { $vendor } suman { $sum }, y el contrato es de { $contract }
    [ordered] los pedidos a { $vendor } suman { $sum }, y el contrato es de { $contract }
   *[both] los pagos y pedidos a { $vendor } suman { $sum }, y el contrato es de { $contract }
}{ $known ->
    [yes] : un { $share } de más
   *[no] {""}
}
rule-supplier-over-contract-measured = { $sum } entre pagos y pedidos
rule-tcpi-high-sign = Para cumplir el presupuesto aprobado, o la previsión a la conclusión si es mayor, cada unidad de dinero restante tendría que pagar más trabajo que el límite (el índice de desempeño del trabajo por completar) y claramente más que hasta ahora. Habla en las mismas condiciones que `cpi-low`.
rule-tcpi-high-why = Un proyecto que nunca ha sido tan barato no lo será en su mitad más difícil. Mientras se diga que el presupuesto se cumple, nadie decide nada, y el dinero se acaba en mitad del trabajo.
rule-tcpi-high-remedy = Deje de prometer el importe anterior. Vuelva a estimar el resto con quienes lo hacen, saque del alcance lo que puede esperar y pida lo que falta con una sola cifra nueva que se sostenga.
rule-tcpi-high-example = el resto del trabajo, 290 mil £ según el presupuesto, debe hacerse por 236 mil £ para cumplir el presupuesto (TCPI 1,23), y hasta ahora ha costado más de lo planificado (CPI 0,78)
rule-tcpi-high-found = el resto del trabajo, { $rest } según el presupuesto, debe hacerse por { $left } para cumplir { $target ->
    [forecast] la previsión
   *[budget] el presupuesto
} (TCPI { $tcpi }), y hasta ahora { $dear ->
    [yes] ha costado más de lo planificado
   *[no] no ha sido tan barato
} (CPI { $cpi })
rule-tcpi-high-found-spent = { $target ->
    [forecast] la previsión de { $amount } está gastada
   *[budget] el presupuesto de { $amount } está gastado
}, y queda trabajo por { $rest } (CPI { $cpi })
rule-tcpi-high-measured-spent = no queda dinero
rule-tcpi-high-limit = como máximo { $most }, o { $above } por encima del CPI
