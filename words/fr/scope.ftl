scope-title = Périmètre
scope-page-of = Périmètre~: { $project }
scope-sub = À quoi sert le projet, ce qui en fait partie, et quand c’est assez bon.
scope-sub-deliverables = Ce que livre le plan, et quand c’est assez bon.

scope-headline-deliverables = Ce qui sera livré
scope-headline-edges = Ce qui est dans le périmètre, et ce qui ne l’est pas
scope-headline-unmeasured = { $count ->
    [1] Un objectif, pas encore mesuré
   *[other] { CAPITAL(SPELLED($count)) } objectifs, pas encore mesurés
}
scope-headline-none-reached = { $count ->
    [1] L’objectif n’est pas encore atteint
   *[other] Aucun des { SPELLED($count) } objectifs n’est encore atteint
}
scope-headline-all-reached = { $count ->
    [1] L’objectif est atteint
   *[other] Les { SPELLED($count) } objectifs sont tous atteints
}
scope-headline-some-reached = { $count ->
    [1] Un des { SPELLED($all) } objectifs est atteint
   *[other] { CAPITAL(SPELLED($count)) } des { SPELLED($all) } objectifs sont atteints
}

scope-objectives-kicker = Objectifs
scope-objectives-heading = Ce qui doit aller mieux après
scope-objective = Objectif
scope-objective-start = Au départ
scope-objective-now = Actuel
scope-objective-target = Cible
scope-objective-way = Chemin parcouru
scope-objective-measure = Mesure, et ce qui le sert
scope-objective-measured = Mesuré par~: { $measure }.
scope-objective-no-measure = Aucune mesure n’est écrite.
scope-objective-reading = { $value }, { $date }
scope-objective-not-measured = pas encore mesuré
scope-objective-reached = Atteint
scope-objective-further = Plus loin qu’au départ
scope-objective-part = { $percent } du chemin
scope-objective-readings = Toutes les mesures~: { $objective }
scope-objective-date = Date
scope-objective-value = Valeur
scope-objectives-note = La ligne va tout droit de la valeur de départ à la cible, à la fin du plan~; le point est la dernière mesure.

scope-edges-heading = Ce qui est dans le périmètre, et ce qui ne l’est pas
scope-edge-in = Dans le périmètre
scope-edge-out = Hors périmètre
scope-edge-assumed = Ce que nous supposons
scope-edge-fixed = Imposé de l’extérieur

scope-changes-kicker = Ce qui change le périmètre
scope-changes-table = Changements du périmètre
scope-changes-change = Changement
scope-changes-what = Ce qui est ajouté
scope-changes-added = Ajouté
scope-changes-status = État
scope-changes-days = Jours
scope-changes-cost = Coût
scope-change-requested = Demandé
scope-change-assessed = Évalué
scope-change-approved = Approuvé
scope-change-rejected = Refusé
scope-change-done-unapproved = Réalisé sans approbation
scope-change-done = Réalisé

scope-deliverables-kicker = Livrables
scope-deliverable = Livrable
scope-deliverable-status = État
scope-deliverable-accepted-when = Critères d’acceptation
scope-deliverable-no-criteria = Aucun critère n’est écrit.
scope-deliverables-accepted = { $all ->
    [1] Le livrable est accepté
   *[other] { $count ->
        [1] Un livrable sur { SPELLED($all) } est accepté
       *[other] { CAPITAL(SPELLED($count)) } livrables sur { SPELLED($all) } sont acceptés
    }
}
scope-deliverables-none-done = { $all ->
    [1] Le seul livrable n’est pas encore fait
   *[other] Aucun des { SPELLED($all) } livrables n’est encore fait
}
scope-deliverables-done = { $all ->
    [1] Le livrable est fait
   *[other] { $count ->
        [1] Un livrable sur { SPELLED($all) } est fait
       *[other] { CAPITAL(SPELLED($count)) } livrables sur { SPELLED($all) } sont faits
    }
}
scope-deliverables-more = { $count } de plus sont dans le planning.
scope-deliverable-open = À faire
scope-deliverable-done-unaccepted = Fait, non accepté
scope-deliverable-done = Fait
scope-deliverable-accepted = Accepté
scope-deliverable-conditional = Accepté avec réserves
scope-deliverable-rejected = Refusé
scope-deliverable-forecast = prévu le { $date }
scope-deliverable-since = depuis le { $date }
scope-deliverable-done-on = (fait le { $date })
scope-deliverable-on = le { $date }
