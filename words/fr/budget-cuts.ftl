budget-cuts-page-of = Budget par chantier, phase et fournisseur~: { $project }
budget-cuts-back = Retour au budget
budget-cuts-line-by-line = Le budget ligne par ligne
budget-cuts-heading = Le budget par { $parts }
budget-cuts-part-workstream = chantier
budget-cuts-part-phase = phase
budget-cuts-part-supplier = fournisseur
budget-cuts-kicker = Le même argent par chantier, phase et fournisseur
budget-cuts-where = Où va l’argent
budget-cuts-link-workstream = Par chantier
budget-cuts-link-phase = Par phase
budget-cuts-link-supplier = Par fournisseur
budget-cuts-finding = { $finding }~; { $note }
budget-cuts-link-finding = { $link }~: { $finding }

budget-cuts-kicker-workstream = Par chantier, { $unit }
budget-cuts-kicker-phase = Par phase, { $unit }
budget-cuts-column-workstream = Chantier
budget-cuts-column-phase = Phase
budget-cuts-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
budget-cuts-no-category = Sans catégorie
budget-cuts-no-workstream = Sans chantier
budget-cuts-no-phase = Sans phase
budget-cuts-without-line = Changements sans ligne
budget-cuts-note = { $text }.

budget-cuts-unrecorded = Aucune dépense n’est enregistrée~: le coût prévu de chacun est son plan
budget-cuts-not-told = Certains changements ne sont pas montrés ici~: le dépassement n’est pas indiqué
budget-cuts-explains = { $drawn ->
    [yes] { CAPITAL($name) } explique ce qui n’est pas approuvé~: { $amount } de plus
   *[no] { CAPITAL($name) } explique le dépassement~: { $amount } de plus
}
budget-cuts-explains-part = { $drawn ->
    [yes] { CAPITAL($name) } explique { $part } de ce qui n’est pas approuvé
   *[no] { CAPITAL($name) } explique { $part } du dépassement
}
budget-cuts-three-quarters = environ les trois quarts
budget-cuts-two-thirds = environ les deux tiers
budget-cuts-half = environ la moitié
budget-cuts-third = environ un tiers
budget-cuts-quarter = environ un quart
budget-cuts-one-over = { $drawn ->
    [yes] { CAPITAL($name) } dépasse ce qui est approuvé de { $amount }
   *[no] { CAPITAL($name) } dépasse de { $amount }
}
budget-cuts-some-over = { CAPITAL(SPELLED($count)) } { $by ->
    [category] catégories
    [line] lignes
    [workstream] chantiers
   *[phase] phases
} { $drawn ->
    [yes] dépassent ce qui est approuvé
   *[no] sont en dépassement
}~; le plus fort~: { $name }, de { $amount }
budget-cuts-under-over = { CAPITAL($name) }~: { $under } de moins, { $other }~: { $over } de plus
budget-cuts-saves-most = { CAPITAL($name) } économise le plus~: { $amount } de moins
budget-cuts-balanced = { $by ->
    [category] Ce qui dépasse dans une catégorie est économisé dans une autre
    [line] Ce qui dépasse dans une ligne est économisé dans une autre
    [workstream] Ce qui dépasse dans un chantier est économisé dans un autre
   *[phase] Ce qui dépasse dans une phase est économisé dans une autre
}
budget-cuts-over-unnamed = { $by ->
    [category] { $amount } de dépassement, hors de toute catégorie nommée
    [line] { $amount } de dépassement, hors de toute ligne nommée
    [workstream] { $amount } de dépassement, hors de tout chantier nommé
   *[phase] { $amount } de dépassement, hors de toute phase nommée
}
budget-cuts-as-approved = { $by ->
    [category] Chaque catégorie est comme approuvé
    [line] Chaque ligne est comme approuvé
    [workstream] Chaque chantier est comme approuvé
   *[phase] Chaque phase est comme approuvé
}
budget-cuts-none-over-approved = { $by ->
    [category] Aucune catégorie ne dépasse ce qui est approuvé et payé par la provision pour aléas
    [line] Aucune ligne ne dépasse ce qui est approuvé et payé par la provision pour aléas
    [workstream] Aucun chantier ne dépasse ce qui est approuvé et payé par la provision pour aléas
   *[phase] Aucune phase ne dépasse ce qui est approuvé et payé par la provision pour aléas
}
budget-cuts-none-over = { $by ->
    [category] Aucune catégorie n’est en dépassement
    [line] Aucune ligne n’est en dépassement
    [workstream] Aucun chantier n’est en dépassement
   *[phase] Aucune phase n’est en dépassement
}
budget-cuts-unnamed = { $amount } { $drawn ->
    [yes] de ce qui n’est pas approuvé
   *[no] du dépassement
} sont dans des lignes { $by ->
    [category] sans catégorie
    [line] sans nom
    [workstream] sans chantier
   *[phase] sans phase
}
budget-cuts-unnamed-share = { $amount } { $drawn ->
    [yes] de ce qui n’est pas approuvé
   *[no] du dépassement
}, { $share }, sont dans des lignes { $by ->
    [category] sans catégorie
    [line] sans nom
    [workstream] sans chantier
   *[phase] sans phase
}

budget-suppliers-kicker = Par fournisseur, { $unit }
budget-suppliers-table = Coût par fournisseur
budget-suppliers-supplier = Fournisseur
budget-suppliers-contract = Contrat
budget-suppliers-left = Reste
budget-suppliers-orders = Commandes ouvertes
budget-suppliers-none = Non confié à un fournisseur
budget-suppliers-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
budget-suppliers-order = { $order }~: { $amount }
budget-suppliers-more-orders = { $count ->
    [1] une de plus~: { $amount }
   *[other] { SPELLED($count) } de plus~: { $amount }
}
budget-suppliers-without-reference = sans référence de commande~: { $amount }
budget-suppliers-above-one = { $name } dépasse le contrat de { $amount }
budget-suppliers-above-some = { CAPITAL(SPELLED($count)) } fournisseurs dépassent leurs contrats
budget-suppliers-most = { $name } reçoit le plus~; rien d’autre n’est commandé
budget-suppliers-most-ordered = { $name } reçoit le plus~; { $amount } commandés et pas encore payés
budget-suppliers-most-share = { $name } reçoit le plus, { $share } de la prévision~; rien d’autre n’est commandé
budget-suppliers-most-share-ordered = { $name } reçoit le plus, { $share } de la prévision~; { $amount } commandés et pas encore payés

budget-line-amount = Montant avant changements
budget-line-amount-labour = { $amount }, la charge planifiée de ses tâches à leurs taux
budget-line-owner = Responsable
budget-line-category = Catégorie
budget-line-workstream = Chantier
budget-line-phase = Phase
budget-line-planned = Planifié
budget-line-month = { $month }~: { $amount }
budget-line-spread-even = régulièrement du { $from } au { $to }
budget-line-spread-front = surtout au début, du { $from } au { $to }
budget-line-spread-back = surtout à la fin, du { $from } au { $to }
budget-line-spread-bell = en cloche, surtout au milieu, du { $from } au { $to }
budget-line-spread-s = en courbe en S, du { $from } au { $to }
budget-line-tasks-even = sur les tâches qui nomment la ligne
budget-line-tasks-front = surtout au début, sur les tâches qui nomment la ligne
budget-line-tasks-back = surtout à la fin, sur les tâches qui nomment la ligne
budget-line-tasks-bell = en cloche, surtout au milieu, sur les tâches qui nomment la ligne
budget-line-tasks-s = en courbe en S, sur les tâches qui nomment la ligne
budget-line-forecast-given = Prévision donnée
budget-line-approved = Approuvé
budget-line-spent = Dépensé
budget-line-ordered = Commandé
budget-line-forecast = Prévision
budget-line-unlisted = changements qui ne sont pas montrés ici
budget-line-as-approved = { $forecast }, comme approuvé
budget-line-less = { $forecast }, { $difference } de moins qu’approuvé
budget-line-more = { $forecast }, { $difference } de plus qu’approuvé
budget-line-all-drawn = { $forecast }, { $difference } de plus que le budget, le tout approuvé sur la provision pour aléas ({ $changes })
budget-line-part-drawn = { $forecast }, { $difference } de plus que le budget, dont { $drawn } approuvés sur la provision pour aléas ({ $changes })
budget-ledger-show = { $count ->
    [1] Voir une écriture du journal des dépenses
   *[other] Voir { SPELLED($count) } écritures du journal des dépenses
}
budget-ledger-show-newest = Voir les { $shown } dernières écritures sur { $count } du journal des dépenses
budget-ledger-date = Date
budget-ledger-kind = Type
budget-ledger-amount = Montant
budget-ledger-supplier = Fournisseur
budget-ledger-reference = N° de pièce
budget-ledger-note = Note
budget-ledger-source = Source
budget-ledger-paid = payé
budget-ledger-ordered = commandé
budget-ledger-expected = attendu
budget-ledger-older = { $count ->
    [one] { $count } écriture plus ancienne n’est pas listée ici~: { $sums }.
   *[other] { $count } écritures plus anciennes ne sont pas listées ici~: { $sums }.
}
budget-ledger-sum-paid = { $amount } payés
budget-ledger-sum-ordered = { $amount } commandés
budget-ledger-sum-expected = { $amount } attendus
