closure-title = Clôture
closure-page-of = Clôture~: { $project }
closure-back = Retour à la clôture
closure-sub-closing = Le projet se termine~: ce qui est accepté, qui reprend quoi, et ce que l’on a appris.
closure-sub-closed = Le projet est clos. Voici comment il s’est terminé.
closure-sub-running = L’acceptation et le transfert se préparent pendant le projet, pas à la fin.

closure-headline = { CAPITAL($parts) }
closure-headline-none-given = { $all ->
    [1] la seule recette n’est pas prononcée
   *[other] aucune des { SPELLED($all) } recettes n’est prononcée
}
closure-headline-all-given = toutes les recettes sont prononcées
closure-headline-some-given = { $count ->
    [1] une recette sur { SPELLED($all) } est prononcée
   *[other] { SPELLED($count) } recettes sur { SPELLED($all) } sont prononcées
}
closure-headline-handed-over = tout est transféré
closure-headline-to-come = { $count ->
    [1] un transfert reste à faire
   *[other] { SPELLED($count) } transferts restent à faire
}
closure-headline-overdue = { $count ->
    [1] un point est en retard
   *[other] { SPELLED($count) } points sont en retard
}
closure-headline-left = Ce qui reste à faire
closure-headline-lessons = { $count ->
    [1] Un enseignement à ce jour
   *[other] { CAPITAL(SPELLED($count)) } enseignements à ce jour
}

closure-acceptance-kicker = Acceptation
closure-sign-offs-table = Recettes
closure-sign-offs-none = Aucune recette n’est enregistrée pour l’instant
closure-sign-offs-none-given = { $all ->
    [1] La recette n’est pas prononcée
   *[other] Aucune des { SPELLED($all) } recettes n’est prononcée
}
closure-sign-offs-all-given = { $all ->
    [1] La recette est prononcée
   *[other] Les { SPELLED($all) } recettes sont toutes prononcées
}
closure-sign-offs-some-given = { $count ->
    [1] Une recette sur { SPELLED($all) } est prononcée
   *[other] { CAPITAL(SPELLED($count)) } recettes sur { SPELLED($all) } sont prononcées
}
closure-deliverable = Livrable
closure-status = État
closure-by = Par
closure-date = Date
closure-more = Précisions
closure-owner = Responsable
closure-owner-is = Responsable~: { $who }
closure-sign-off-pending = En attente
closure-sign-off-accepted = Accepté
closure-sign-off-conditional = Accepté avec réserves
closure-sign-off-rejected = Refusé
closure-everything = { $all }, avec tous les détails.
closure-without = Livrables du plan sans recette
closure-without-of = { $task }, { $when }
closure-without-finished = terminé le { $date }
closure-without-forecast = prévu le { $date }
closure-without-not-planned = non planifié
closure-without-more = { $count } de plus

closure-handover-kicker = Transfert
closure-handovers-table = Transferts
closure-handovers-all-done = { $all ->
    [1] Le transfert est fait
   *[other] Les { SPELLED($all) } transferts sont tous faits
}
closure-handovers-all-open = { $all ->
    [1] Le transfert reste à faire
   *[other] Les { SPELLED($all) } transferts restent tous à faire
}
closure-handovers-some-open = { $count ->
    [1] Un transfert sur { SPELLED($all) } reste à faire
   *[other] { CAPITAL(SPELLED($count)) } transferts sur { SPELLED($all) } restent à faire
}
closure-left-kicker = Reste à faire
closure-follow-ups-table = Suites à donner
closure-follow-ups-all-done = { $all ->
    [1] La suite à donner est faite
   *[other] Les { SPELLED($all) } suites à donner sont toutes faites
}
closure-follow-ups-all-open = { $all ->
    [1] La suite à donner reste à faire
   *[other] Les { SPELLED($all) } suites à donner restent toutes à faire
}
closure-follow-ups-some-open = { $count ->
    [1] Une suite à donner sur { SPELLED($all) } reste à faire
   *[other] { CAPITAL(SPELLED($count)) } suites à donner sur { SPELLED($all) } restent à faire
}
closure-what = Quoi
closure-to = À qui
closure-due = Échéance
closure-nobody = Personne
closure-due-overdue = { $date }, { $overdue }
closure-done = Fait
closure-overdue = En retard
closure-open = À faire

closure-benefits-kicker = Bénéfices
closure-benefits-heading = Ce que le projet a apporté
closure-benefits-after = Les bénéfices viennent après le projet.
closure-benefits-sponsor = Les bénéfices viennent après le projet~; en répond, comme commanditaire~: { $who }.
closure-benefits-readings = Toutes les mesures
closure-benefits-table = Bénéfices
closure-objective = Objectif
closure-objective-start = Au départ
closure-objective-newest = Dernière mesure
closure-objective-target = Cible
closure-objective-reached = Atteint

closure-lessons-kicker = Enseignements
closure-lessons-heading = { $count ->
    [1] Un enseignement pour le prochain projet
   *[other] { CAPITAL(SPELLED($count)) } enseignements pour le prochain projet
}
closure-lesson-well = A bien marché
closure-lesson-badly = A mal marché
closure-lesson-happened = Ce qui s’est passé
closure-lesson-next = La prochaine fois
closure-lesson-next-time = La prochaine fois~:
