vendors-title = Fournisseurs
vendors-no-promise = { $count ->
    [1] Un fournisseur, aucun engagement n’est enregistré
   *[other] { CAPITAL(SPELLED($count)) } fournisseurs, aucun engagement n’est enregistré
}
vendors-overdue = { $count ->
    [1] Une livraison est en retard, de { $days }
   *[other] { CAPITAL(SPELLED($count)) } livraisons sont en retard, la plus ancienne de { $days }
}
vendors-slipping = { $count ->
    [1] Une livraison est promise plus tard que convenu
   *[other] { CAPITAL(SPELLED($count)) } livraisons sont promises plus tard que convenu
}
vendors-open-next = { $count ->
    [1] Une livraison est attendue, le { $date }
   *[other] { CAPITAL(SPELLED($count)) } livraisons sont attendues, la prochaine le { $date }
}
vendors-open-no-date = { $count ->
    [1] Une livraison est attendue, sans date
   *[other] { CAPITAL(SPELLED($count)) } livraisons sont attendues, sans date
}
vendors-all-came = Toutes les livraisons sont arrivées, aucune en retard
vendors-some-late = Toutes les livraisons sont arrivées, { $late ->
    [1] une
   *[other] { SPELLED($late) }
} sur { $all ->
    [1] une
   *[other] { SPELLED($all) }
} en retard
vendors-sub = Sur { $all ->
    [one] { $all } engagement
   *[other] { $all } engagements
}, tenu à temps~: { $kept }, tenu en retard~: { $late }, en cours~: { $open }. Les glissements sont en jours calendaires.
vendors-sub-none-due = { $all ->
    [1] { $all } engagement, pas encore échu.
   *[other] { $all } engagements, aucun n’est encore échu.
} Les glissements sont en jours calendaires.

vendors-record = { $all ->
    [one] { $all } engagement~: { $counts }
   *[other] { $all } engagements~: { $counts }
}
vendors-record-late = { $all ->
    [one] { $all } engagement~: { $counts }, { $days } de retard en tout
   *[other] { $all } engagements~: { $counts }, { $days } de retard en tout
}
vendors-count-kept = { $count } à temps
vendors-count-late = { $count ->
    [one] { $count } tenu en retard
   *[other] { $count } tenus en retard
}
vendors-count-overdue = { $count ->
    [one] { $count } échu
   *[other] { $count } échus
}
vendors-count-open = { $count } en cours
vendors-owner = Responsable { $who }
vendors-contact = Contact { $contact }
vendors-response = Délai de réponse { $time }
vendors-contract = Contrat { $amount }
vendors-paid = { $amount } payés
vendors-ordered = { $amount } commandés
vendors-above = { $amount } au-delà du contrat
vendors-left = reste { $amount }
vendors-nothing-booked = Rien n’est encore payé ni commandé sous ce nom.
vendors-escalation = Escalade

vendors-promised-by = Engagements de { $vendor }
vendors-promise = Engagement
vendors-status = État
vendors-due = Échéance
vendors-promised = Promis
vendors-delivered = Livré
vendors-slip = Glissement
vendors-what-waits = Ce qui attend
vendors-status-delivered = Livré
vendors-status-late = Livré avec { $late }
vendors-status-later = Promis plus tard
vendors-status-open = En cours
vendors-goes-on = { $task } avance sans cela
vendors-had-to-start = { $task } { $mark } { $date }
vendors-had-to-start-by = devait commencer au plus tard le
vendors-can-wait = { $task } peut attendre jusqu’au { $date }
vendors-waits = { $task } attend cela
vendors-on-critical-path = { $waits }, sur le chemin critique
vendors-then = { $waits }~; puis { $milestones }
vendors-then-more = { $waits }~; puis { $milestones } et { $count } de plus

vendors-orders-heading = { $count ->
    [1] Une commande ou facture est enregistrée sous ce nom
    [one] { $count } commande ou facture est enregistrée sous ce nom
   *[other] { CAPITAL(SPELLED($count)) } commandes et factures sont enregistrées sous ce nom
}
vendors-orders-heading-credits = { $count ->
    [1] Un avoir est enregistré sous ce nom
   *[other] { CAPITAL(SPELLED($count)) } commandes, factures et avoirs sont enregistrés sous ce nom
}
vendors-orders-older = { $count ->
    [1] et une plus ancienne
    [one] et { $count } plus ancienne
   *[other] et { SPELLED($count) } plus anciennes
}
vendors-order-date = Date
vendors-order-kind = Type
vendors-order-reference = Référence
vendors-order-amount = Montant
vendors-order-placed = Commandé
vendors-order-invoiced = Facturé
vendors-order-credit = Avoir
