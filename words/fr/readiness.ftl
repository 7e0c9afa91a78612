readiness-title = Préparation du lancement
readiness-menu = Préparation
readiness-no-gate = Pour aucun jalon en particulier

readiness-all-passed = Tous les jalons décisionnels sont passés
readiness-next-gate = Prochain jalon décisionnel~: { $gate }, { $when }
readiness-next-gate-no-date = Prochain jalon décisionnel~: { $gate }, sans date
readiness-all-done = { $gate }~: tout ce qui est demandé est fait
readiness-all-done-left = { $gate }~: tout ce qui est demandé est fait, il reste { $left }
readiness-not-yet-heading = { $gate }~: pas encore prêt, { $reason }
readiness-not-yet-heading-left = { $gate }~: pas encore prêt, { $reason }, il reste { $left }
readiness-not-ready-heading = { $gate }~: pas prêt, { $reason }
readiness-not-ready-heading-left = { $gate }~: pas prêt, { $reason }, il reste { $left }

readiness-not-shown = ce qui doit être en place n’est pas montré ici
readiness-nothing-recorded = aucun point de préparation n’est enregistré
readiness-done-of = { $count ->
    [1] un fait sur un
   *[other] { SPELLED($count) } faits sur { SPELLED($count) }
}
readiness-open-of = { $open ->
    [1] un
   *[other] { SPELLED($open) }
} à faire sur { $all ->
    [1] un
   *[other] { SPELLED($all) }
}
readiness-overdue-of = { $open ->
    [1] un
   *[other] { SPELLED($open) }
} à faire sur { $all ->
    [1] un
   *[other] { SPELLED($all) }
}, dont { $overdue ->
    [1] un
   *[other] { SPELLED($overdue) }
} en retard
readiness-of-shown = sur ce qui est montré ici, { $reason }

readiness-status-not-shown = Pas montré ici
readiness-status-not-all-shown = Pas tout montré ici
readiness-status-nothing = Rien de demandé
readiness-status-ready = Prêt
readiness-status-not-yet = Pas encore prêt
readiness-status-not-ready = Pas prêt
readiness-status-not-ready-left = Pas prêt, il reste { $left }
readiness-status-passed = Passé
readiness-status-passed-open = Passé, pas tout fait
readiness-decided-on = prise le { $date }
readiness-decided = prise
readiness-deferred = reportée
readiness-decision-missed = non prise, attendue le { $date }
readiness-decision-open = pas encore prise, attendue le { $date }
readiness-decision-no-date = pas encore prise, sans date
readiness-decision-by = { $decision }, par { $who }
readiness-gate-heading = { $gate }~: { $reason }
readiness-category = { $category }~: { $status }
readiness-day = { $date }, { $distance }
readiness-no-category = Sans catégorie
readiness-category-done = { $done ->
    [one] { $done } fait sur { $all }
   *[other] { $done } faits sur { $all }
}
readiness-category-overdue = { $done ->
    [one] { $done } fait sur { $all }, { $overdue } en retard
   *[other] { $done } faits sur { $all }, { $overdue } en retard
}

readiness-items = Ce qui doit être en place
readiness-items-of = Ce qui doit être en place~: { $gate }
readiness-done = Fait
readiness-evidence = Preuve
readiness-item-done = Fait
readiness-item-open = À faire
readiness-nobody = personne
readiness-after-gate = après le jalon
readiness-rest = { $register }, avec tous les détails.
readiness-back = Retour à la préparation du lancement

readiness-calendar = Interruptions et périodes de gel
readiness-no-outage = Aucune interruption n’est à venir
readiness-one-collides = La seule interruption à venir tombe dans un gel ou dans le temps de travail
readiness-none-collides = { $count ->
    [1] Une interruption est à venir, le { $date }~; elle ne tombe ni dans un gel ni dans le temps de travail
   *[other] { CAPITAL(SPELLED($count)) } interruptions sont à venir, la première le { $date }~; aucune ne tombe dans un gel ni dans le temps de travail
}
readiness-some-collide = { $count ->
    [1] Une des { SPELLED($all) } interruptions à venir tombe dans un gel ou dans le temps de travail
   *[other] { CAPITAL(SPELLED($count)) } des { SPELLED($all) } interruptions à venir tombent dans un gel ou dans le temps de travail
}
readiness-affects = Touche
readiness-announced = Annoncé
readiness-collides-with = Conflit avec
readiness-rollback = Retour arrière
readiness-freeze = Gel~: { $name }
readiness-in-freeze = Dans le gel «~{ $name }~»
readiness-working-time = { $hours }~h de temps de travail
readiness-moved = Le travail est maintenant prévu le { $date }
readiness-told-on = annoncé le { $date }
readiness-planned-for = prévu le { $date }
readiness-no-date = sans date
readiness-no-rollback = aucun n’est écrit
readiness-span = { $from } – { $to }
readiness-show-past = { $count ->
    [one] Voir { $count } interruption passée
   *[other] Voir { $count } interruptions passées
}
readiness-affected = touchait { $what }
readiness-past = { $what }, { $when }
readiness-announced-one = { $what }, { $when }
readiness-past-rollback = { $past }. Retour arrière~: { $what }
