budget-cuts-page-of = Presupuesto por línea de trabajo, fase y proveedor: { $project }
budget-cuts-back = Volver al presupuesto
budget-cuts-line-by-line = El presupuesto partida a partida
budget-cuts-heading = El presupuesto por { $parts }
budget-cuts-part-workstream = línea de trabajo
budget-cuts-part-phase = fase
budget-cuts-part-supplier = proveedor
budget-cuts-kicker = El mismo dinero por línea de trabajo, fase y proveedor
budget-cuts-where = A dónde va
budget-cuts-link-workstream = Por línea de trabajo
budget-cuts-link-phase = Por fase
budget-cuts-link-supplier = Por proveedor
budget-cuts-finding = { $finding }; { $note }
budget-cuts-link-finding = { $link }: { $finding }

budget-cuts-kicker-workstream = Por línea de trabajo, { $unit }
budget-cuts-kicker-phase = Por fase, { $unit }
budget-cuts-column-workstream = Línea de trabajo
budget-cuts-column-phase = Fase
budget-cuts-others = { $count ->
    [one] Otra
   *[other] Otras { $count }
}
budget-cuts-no-category = Sin categoría
budget-cuts-no-workstream = Sin línea de trabajo
budget-cuts-no-phase = Sin fase
budget-cuts-without-line = Cambios sin partida
budget-cuts-note = { $text }.

budget-cuts-unrecorded = No hay gasto registrado: lo que se prevé que cueste cada parte es su plan
budget-cuts-not-told = Algunos cambios no se muestran aquí, así que no se indica lo que se excede
budget-cuts-explains = { $drawn ->
    [yes] { CAPITAL($name) } explica lo que no está aprobado: { $amount } de más
   *[no] { CAPITAL($name) } explica el sobrecoste: { $amount } de más
}
budget-cuts-explains-part = { $drawn ->
    [yes] { CAPITAL($name) }: { $part } de lo que no está aprobado
   *[no] { CAPITAL($name) }: { $part } del sobrecoste
}
budget-cuts-three-quarters = unas tres cuartas partes
budget-cuts-two-thirds = unos dos tercios
budget-cuts-half = cerca de la mitad
budget-cuts-third = cerca de un tercio
budget-cuts-quarter = cerca de una cuarta parte
budget-cuts-one-over = { $drawn ->
    [yes] { CAPITAL($name) } supera lo aprobado en { $amount }
   *[no] { CAPITAL($name) } supera su presupuesto en { $amount }
}
budget-cuts-some-over = { CAPITAL(SPELLED($count)) } { $by ->
    [category] categorías
    [line] partidas
    [workstream] líneas de trabajo
   *[phase] fases
} superan { $drawn ->
    [yes] lo aprobado
   *[no] su presupuesto
}; la que más, { $name }: { $amount }
budget-cuts-under-over = { CAPITAL($name) } queda { $under } por debajo, { $other } { $over } por encima
budget-cuts-saves-most = { CAPITAL($name) } es lo que más ahorra: { $amount } por debajo
budget-cuts-balanced = { $by ->
    [category] Lo que una categoría gasta de más se ahorra en otra
    [line] Lo que una partida gasta de más se ahorra en otra
    [workstream] Lo que una línea de trabajo gasta de más se ahorra en otra
   *[phase] Lo que una fase gasta de más se ahorra en otra
}
budget-cuts-over-unnamed = { $by ->
    [category] Hay { $amount } de más, nada de ello en una categoría con nombre
    [line] Hay { $amount } de más, nada de ello en una partida con nombre
    [workstream] Hay { $amount } de más, nada de ello en una línea de trabajo con nombre
   *[phase] Hay { $amount } de más, nada de ello en una fase con nombre
}
budget-cuts-as-approved = { $by ->
    [category] Todas las categorías están como se aprobaron
    [line] Todas las partidas están como se aprobaron
    [workstream] Todas las líneas de trabajo están como se aprobaron
   *[phase] Todas las fases están como se aprobaron
}
budget-cuts-none-over-approved = { $by ->
    [category] Ninguna categoría supera lo aprobado y lo que paga la contingencia
    [line] Ninguna partida supera lo aprobado y lo que paga la contingencia
    [workstream] Ninguna línea de trabajo supera lo aprobado y lo que paga la contingencia
   *[phase] Ninguna fase supera lo aprobado y lo que paga la contingencia
}
budget-cuts-none-over = { $by ->
    [category] Ninguna categoría supera su presupuesto
    [line] Ninguna partida supera su presupuesto
    [workstream] Ninguna línea de trabajo supera su presupuesto
   *[phase] Ninguna fase supera su presupuesto
}
budget-cuts-unnamed = { $amount } { $drawn ->
    [yes] de lo no aprobado
   *[no] del sobrecoste
} está en partidas sin { $by ->
    [category] categoría
    [line] nombre
    [workstream] línea de trabajo
   *[phase] fase
}
budget-cuts-unnamed-share = { $amount } { $drawn ->
    [yes] de lo no aprobado
   *[no] del sobrecoste
}, el { $share }, está en partidas sin { $by ->
    [category] categoría
    [line] nombre
    [workstream] línea de trabajo
   *[phase] fase
}

budget-suppliers-kicker = Por proveedor, { $unit }
budget-suppliers-table = Coste por proveedor
budget-suppliers-supplier = Proveedor
budget-suppliers-contract = Contrato
budget-suppliers-left = Resto del contrato
budget-suppliers-orders = Pedidos abiertos
budget-suppliers-none = Sin proveedor
budget-suppliers-others = { $count ->
    [one] Otro
   *[other] Otros { $count }
}
budget-suppliers-order = { $order }: { $amount }
budget-suppliers-more-orders = { $count ->
    [one] uno más: { $amount }
   *[other] { SPELLED($count) } más: { $amount }
}
budget-suppliers-without-reference = sin referencia: { $amount }
budget-suppliers-above-one = { $name } supera su contrato en { $amount }
budget-suppliers-above-some = { CAPITAL(SPELLED($count)) } proveedores superan sus contratos
budget-suppliers-most = { $name } es quien más recibe; no hay más pedidos
budget-suppliers-most-ordered = { $name } es quien más recibe; hay { $amount } en pedidos aún sin pagar
budget-suppliers-most-share = { $name } es quien más recibe, el { $share } de la previsión; no hay más pedidos
budget-suppliers-most-share-ordered = { $name } es quien más recibe, el { $share } de la previsión; hay { $amount } en pedidos aún sin pagar

budget-line-amount = Importe antes de cambios
budget-line-amount-labour = { $amount }, el esfuerzo planificado de sus tareas a sus tarifas
budget-line-owner = Responsable
budget-line-category = Categoría
budget-line-workstream = Línea de trabajo
budget-line-phase = Fase
budget-line-planned = Planificado
budget-line-month = { $month }: { $amount }
budget-line-spread-even = uniforme del { $from } al { $to }
budget-line-spread-front = más al principio, del { $from } al { $to }
budget-line-spread-back = más al final, del { $from } al { $to }
budget-line-spread-bell = en campana, más en el centro, del { $from } al { $to }
budget-line-spread-s = en curva S del { $from } al { $to }
budget-line-tasks-even = a lo largo de las tareas que nombran la partida
budget-line-tasks-front = más al principio de las tareas que nombran la partida
budget-line-tasks-back = más al final de las tareas que nombran la partida
budget-line-tasks-bell = en campana, más en el centro, a lo largo de las tareas que nombran la partida
budget-line-tasks-s = en curva S a lo largo de las tareas que nombran la partida
budget-line-forecast-given = Previsión indicada
budget-line-approved = Aprobado
budget-line-spent = Gastado
budget-line-ordered = Pedido
budget-line-forecast = Previsión
budget-line-unlisted = cambios que no se muestran aquí
budget-line-as-approved = { $forecast }, como se aprobó
budget-line-less = { $forecast }, { $difference } menos de lo aprobado
budget-line-more = { $forecast }, { $difference } más de lo aprobado
budget-line-all-drawn = { $forecast }, { $difference } más que el presupuesto, todo aprobado con cargo a la contingencia ({ $changes })
budget-line-part-drawn = { $forecast }, { $difference } más que el presupuesto, de ello { $drawn } aprobado con cargo a la contingencia ({ $changes })
budget-ledger-show = { $count ->
    [one] Mostrar un apunte del libro de gastos
   *[other] Mostrar { SPELLED($count) } apuntes del libro de gastos
}
budget-ledger-show-newest = Mostrar los { $shown } apuntes más recientes de { $count } del libro de gastos
budget-ledger-date = Fecha
budget-ledger-kind = Tipo
budget-ledger-amount = Importe
budget-ledger-supplier = Proveedor
budget-ledger-reference = Referencia
budget-ledger-note = Nota
budget-ledger-source = Fuente
budget-ledger-paid = pagado
budget-ledger-ordered = pedido
budget-ledger-expected = esperado
budget-ledger-older = { $count ->
    [one] { $count } apunte anterior no figura aquí: { $sums }.
   *[other] { $count } apuntes anteriores no figuran aquí: { $sums }.
}
budget-ledger-sum-paid = { $amount } pagado
budget-ledger-sum-ordered = { $amount } pedido
budget-ledger-sum-expected = { $amount } esperado
