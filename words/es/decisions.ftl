# La página de las decisiones y de los cambios sobre lo acordado.
decisions-title = Decisiones
decisions-none-recorded = No hay ninguna decisión registrada
decisions-none-open = No hay ninguna decisión abierta
decisions-all-overdue = { $count ->
    [one] La única decisión abierta está vencida
   *[other] Las { SPELLED($count) } decisiones abiertas están vencidas
}
decisions-some-overdue = Hay { SPELLED($count) } decisiones abiertas, { $overdue ->
    [one] una de ellas vencida
   *[other] { SPELLED($overdue) } de ellas vencidas
}
decisions-open-first = { $count ->
    [one] Hay una decisión abierta, para el { $date }
   *[other] Hay { SPELLED($count) } decisiones abiertas; la primera es para el { $date }
}
decisions-open-no-date = { $count ->
    [one] Hay una decisión abierta, sin fecha
   *[other] Hay { SPELLED($count) } decisiones abiertas, ninguna con fecha
}
decisions-open-heading = { $count ->
    [one] Decisión abierta
   *[other] Decisiones abiertas
}
decisions-made-heading = { $count ->
    [0] No se ha tomado ninguna decisión
    [one] Se ha tomado una decisión
   *[other] Se han tomado { SPELLED($count) } decisiones
}
decisions-deferred = Aplazada
decisions-open = Abierta

decisions-needed-by = Necesaria para el { $date }
decisions-decides = Decide: { $who }
decisions-nobody-decides = No se ha designado a nadie para decidir
decisions-prepared-by = Preparada por { $who }
decisions-options-of = Opciones de { $record }
decisions-option = Opción
decisions-days = Días
decisions-cost = Coste
decisions-recommendation = Recomendación:

decisions-made-table = Decisiones tomadas
decisions-decision = Decisión
decisions-made = Tomada
decisions-by = Por
decisions-choice = Elección y motivo
decisions-no-date = sin fecha
decisions-chosen-between = Se eligió entre: { $options }.
decisions-advised = Se aconsejó: { $what }
decisions-prepared-sentence = Preparada por { $who }.
decisions-needed-sentence = Necesaria para el { $date }.

decisions-changes-kicker = Cambios sobre lo acordado
decisions-changes-table = Registro de cambios
decisions-change = Cambio
decisions-decided = Decidido
decisions-days-so-far = Días acumulados
decisions-cost-so-far = Coste acumulado
decisions-what-why = Qué y por qué
decisions-scope = Alcance: { $what }
decisions-quality = Calidad: { $what }
decisions-asked-for = Solicitado el { $date }.
decisions-asked-for-by = Solicitado el { $date } por { $who }.
decisions-paid-from = { $fund ->
   *[budget] Pagado con el presupuesto.
    [contingency] Pagado con la reserva de contingencia.
    [budget-to-come] Por pagar con el presupuesto.
    [contingency-to-come] Por pagar con la reserva de contingencia.
}
decisions-looks-after = { $who } se ocupa de ello.
decisions-told = Informados: { $whom }.
decisions-told-one = { $whom }, { $date }
decisions-status-requested = Solicitado
decisions-status-assessed = Evaluado, espera una decisión
decisions-status-approved = Aprobado
decisions-status-rejected = Rechazado
decisions-status-done-unapproved = Hecho sin aprobación
decisions-status-done = Hecho

decisions-changes-none = Ningún cambio está aprobado
decisions-changes-only-made = { $made ->
    [one] Ningún cambio está aprobado, uno se hizo sin aprobación: { $effect }
   *[other] Ningún cambio está aprobado, { SPELLED($made) } se hicieron sin aprobación: { $effect }
}
decisions-changes-approved = { $count ->
    [one] Un cambio aprobado hasta ahora: { $effect }
   *[other] { CAPITAL(SPELLED($count)) } cambios aprobados hasta ahora: { $effect }
}
decisions-changes-both = { $count ->
    [one] Un cambio aprobado
   *[other] { CAPITAL(SPELLED($count)) } cambios aprobados
} y { $made ->
    [one] uno hecho
   *[other] { SPELLED($made) } hechos
} sin aprobación hasta ahora: { $effect }
decisions-changes-touch-scope = { $count ->
    [one] Uno de los { SPELLED($all) } cambios aprobados afecta al alcance: { $effect }
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } cambios aprobados afectan al alcance: { $effect }
}
decisions-changes-waiting = { $heading }; { $count ->
    [one] uno espera una decisión
   *[other] { SPELLED($count) } esperan una decisión
}
decisions-effect-none = sin un día más
decisions-effect-both = { $days } y { $cost }
