vendors-title = Proveedores
vendors-no-promise = { $count ->
    [one] Un proveedor, sin ningún compromiso registrado
   *[other] { CAPITAL(SPELLED($count)) } proveedores, sin ningún compromiso registrado
}
vendors-overdue = { $count ->
    [one] Una entrega está vencida desde hace { $days }
   *[other] { CAPITAL(SPELLED($count)) } entregas están vencidas, la más antigua desde hace { $days }
}
vendors-slipping = { $count ->
    [one] Una entrega está prometida para más tarde de lo acordado
   *[other] { CAPITAL(SPELLED($count)) } entregas están prometidas para más tarde de lo acordado
}
vendors-open-next = { $count ->
    [one] Hay una entrega abierta, para el { $date }
   *[other] Hay { SPELLED($count) } entregas abiertas, la próxima para el { $date }
}
vendors-open-no-date = { $count ->
    [one] Hay una entrega abierta, sin fecha
   *[other] Hay { SPELLED($count) } entregas abiertas, sin fecha
}
vendors-all-came = Todas las entregas han llegado, ninguna tarde
vendors-some-late = Todas las entregas han llegado; tarde, { $late ->
    [one] una
   *[other] { SPELLED($late) }
} de { $all ->
    [one] una
   *[other] { SPELLED($all) }
}
vendors-sub = De { $all ->
    [one] { $all } compromiso
   *[other] { $all } compromisos
}: a tiempo { $kept }, tarde { $late }, { $open ->
    [one] abierto { $open }
   *[other] abiertos { $open }
}. Los desvíos son en días naturales.
vendors-sub-none-due = { $all ->
    [one] { $all } compromiso, que aún no vence.
   *[other] { $all } compromisos, ninguno vence todavía.
} Los desvíos son en días naturales.

vendors-record = { $all ->
    [one] { $all } compromiso: { $counts }
   *[other] { $all } compromisos: { $counts }
}
vendors-record-late = { $all ->
    [one] { $all } compromiso: { $counts }, { $days } de retraso en total
   *[other] { $all } compromisos: { $counts }, { $days } de retraso en total
}
vendors-count-kept = { $count } a tiempo
vendors-count-late = { $count } tarde
vendors-count-overdue = { $count ->
    [one] { $count } vencido
   *[other] { $count } vencidos
}
vendors-count-open = { $count ->
    [one] { $count } abierto
   *[other] { $count } abiertos
}
vendors-owner = Responsable: { $who }
vendors-contact = Contacto: { $contact }
vendors-response = Tiempo de respuesta: { $time }
vendors-contract = Contrato { $amount }
vendors-paid = { $amount } pagado
vendors-ordered = { $amount } pedido
vendors-above = { $amount } por encima del contrato
vendors-left = quedan { $amount }
vendors-nothing-booked = Aún no hay nada pagado ni pedido a este nombre.
vendors-escalation = Escalado

vendors-promised-by = Compromisos de { $vendor }
vendors-promise = Compromiso
vendors-status = Estado
vendors-due = Vence
vendors-promised = Prometido
vendors-delivered = Entregado
vendors-slip = Desvío
vendors-what-waits = Qué espera
vendors-status-delivered = Entregado
vendors-status-late = Entregado { $late }
vendors-status-later = Prometido para más tarde
vendors-status-open = Abierto
vendors-goes-on = { $task } sigue sin ello
vendors-had-to-start = { $task } { $mark } { $date }
vendors-had-to-start-by = tenía que empezar el
vendors-can-wait = { $task } puede esperar hasta el { $date }
vendors-waits = { $task } depende de ello
vendors-on-critical-path = { $waits }, en la ruta crítica
vendors-then = { $waits }; después { $milestones }
vendors-then-more = { $waits }; después { $milestones } y { $count } más

vendors-orders-heading = { $count ->
    [one] Hay un pedido o una factura a este nombre
   *[other] Hay { SPELLED($count) } pedidos y facturas a este nombre
}
vendors-orders-heading-credits = { $count ->
    [one] Hay una nota de crédito a este nombre
   *[other] Hay { SPELLED($count) } pedidos, facturas y notas de crédito a este nombre
}
vendors-orders-older = { $count ->
    [one] y otro anterior
   *[other] y otros { SPELLED($count) } anteriores
}
vendors-order-date = Fecha
vendors-order-kind = Concepto
vendors-order-reference = Referencia
vendors-order-amount = Importe
vendors-order-placed = Pedido
vendors-order-invoiced = Facturado
vendors-order-credit = Nota de crédito
