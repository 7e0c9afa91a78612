# La page des décisions et des changements par rapport à ce qui était convenu.
decisions-title = Décisions
decisions-none-recorded = Aucune décision n’est enregistrée
decisions-none-open = Aucune décision n’est en attente
decisions-all-overdue = { $count ->
    [1] La seule décision en attente est en retard
   *[other] Les { SPELLED($count) } décisions en attente sont toutes en retard
}
decisions-some-overdue = { CAPITAL(SPELLED($count)) } décisions sont en attente, dont { $overdue ->
    [1] une en retard
   *[other] { SPELLED($overdue) } en retard
}
decisions-open-first = { $count ->
    [1] Une décision est en attente, à prendre au plus tard le { $date }
   *[other] { CAPITAL(SPELLED($count)) } décisions sont en attente~; la première est à prendre au plus tard le { $date }
}
decisions-open-no-date = { $count ->
    [1] Une décision est en attente, sans date
   *[other] { CAPITAL(SPELLED($count)) } décisions sont en attente, aucune n’a de date
}
decisions-open-heading = { $count ->
    [1] Décision ouverte
   *[other] Décisions ouvertes
}
decisions-made-heading = { $count ->
    [0] Aucune décision n’est prise
    [1] Une décision est prise
   *[other] { CAPITAL(SPELLED($count)) } décisions sont prises
}
decisions-deferred = Reportée
decisions-open = En attente

decisions-needed-by = À prendre au plus tard le { $date }
decisions-decides = Décide~: { $who }
decisions-nobody-decides = Personne n’est désigné pour décider
decisions-prepared-by = Préparée par { $who }
decisions-options-of = Options de { $record }
decisions-option = Option
decisions-days = Jours
decisions-cost = Coût
decisions-recommendation = Recommandation~:

decisions-made-table = Décisions prises
decisions-decision = Décision
decisions-made = Prise le
decisions-by = Par
decisions-choice = Choix et motif
decisions-no-date = sans date
decisions-chosen-between = Choix entre~: { $options }.
decisions-advised = Conseillé~: { $what }
decisions-prepared-sentence = Préparée par { $who }.
decisions-needed-sentence = À prendre au plus tard le { $date }.

decisions-changes-kicker = Changements par rapport à ce qui était convenu
decisions-changes-table = Journal des changements
decisions-change = Changement
decisions-decided = Décidé
decisions-days-so-far = Jours cumulés
decisions-cost-so-far = Coût cumulé
decisions-what-why = Quoi et pourquoi
decisions-scope = Périmètre~: { $what }
decisions-quality = Qualité~: { $what }
decisions-asked-for = Demandé le { $date }.
decisions-asked-for-by = Demandé le { $date } par { $who }.
decisions-paid-from = { $fund ->
   *[budget] Payé sur le budget.
    [contingency] Payé sur la provision pour aléas.
    [budget-to-come] À payer sur le budget.
    [contingency-to-come] À payer sur la provision pour aléas.
}
decisions-looks-after = { $who } s’en occupe.
decisions-told = Informés~: { $whom }.
decisions-told-one = { $whom }, { $date }
decisions-status-requested = Demandé
decisions-status-assessed = Évalué, en attente de décision
decisions-status-approved = Approuvé
decisions-status-rejected = Refusé
decisions-status-done-unapproved = Réalisé sans approbation
decisions-status-done = Réalisé

decisions-changes-none = Aucun changement n’est approuvé
decisions-changes-only-made = { $made ->
    [1] Aucun changement n’est approuvé, un est réalisé sans approbation~: { $effect }
   *[other] Aucun changement n’est approuvé, { SPELLED($made) } sont réalisés sans approbation~: { $effect }
}
decisions-changes-approved = { $count ->
    [1] Un changement approuvé à ce jour~: { $effect }
   *[other] { CAPITAL(SPELLED($count)) } changements approuvés à ce jour~: { $effect }
}
decisions-changes-both = { $count ->
    [1] Un changement approuvé
   *[other] { CAPITAL(SPELLED($count)) } changements approuvés
} et { $made ->
    [1] un réalisé
   *[other] { SPELLED($made) } réalisés
} sans approbation à ce jour~: { $effect }
decisions-changes-touch-scope = { $count ->
    [1] Un des { SPELLED($all) } changements approuvés touche le périmètre~: { $effect }
   *[other] { CAPITAL(SPELLED($count)) } des { SPELLED($all) } changements approuvés touchent le périmètre~: { $effect }
}
decisions-changes-waiting = { $heading }~; { $count ->
    [1] un attend une décision
   *[other] { SPELLED($count) } attendent une décision
}
decisions-effect-none = sans un jour de plus
decisions-effect-both = { $days } et { $cost }
