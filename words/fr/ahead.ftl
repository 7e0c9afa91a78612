ahead-title = Quatre semaines à venir
ahead-tab = Quatre semaines à venir~: { $project }
ahead-nothing = Rien ne commence ni ne se termine d’ici au { $date }
ahead-critical-starts = { $task }~: début le { $date }, sur le chemin critique
ahead-critical-finishes = { $task }~: fin le { $date }, sur le chemin critique
ahead-weekday = { $weekday } { $date }
ahead-count = { $count ->
    [1] Une date est à venir
   *[other] { CAPITAL(SPELLED($count)) } dates sont à venir
}
ahead-none-critical = { $count ->
    [1] Une date est à venir, elle n’est pas sur le chemin critique
   *[other] { CAPITAL(SPELLED($count)) } dates sont à venir, aucune sur le chemin critique
}

ahead-sub = De la date d’état au { $date }~: { $counts }.
ahead-sub-nothing = De la date d’état au { $date }, rien ne commence, ne se termine ni n’arrive à échéance.
ahead-starts = { $count ->
    [1] une tâche commence
   *[other] { SPELLED($count) } tâches commencent
}
ahead-finishes = { $count ->
    [1] une tâche se termine
   *[other] { SPELLED($count) } tâches se terminent
}
ahead-take-place = { $count ->
    [1] une tâche dure un jour
   *[other] { SPELLED($count) } tâches durent un jour
}
ahead-reached = { $count ->
    [1] un jalon est atteint
   *[other] { SPELLED($count) } jalons sont atteints
}
ahead-promises = { $count ->
    [1] une date promise ou limite arrive
   *[other] { SPELLED($count) } dates promises ou limites arrivent
}
ahead-decisions = { $count ->
    [1] une décision est à prendre
   *[other] { SPELLED($count) } décisions sont à prendre
}
ahead-actions = { $count ->
    [1] une action sur un risque arrive à échéance
   *[other] { SPELLED($count) } actions sur des risques arrivent à échéance
}
ahead-issues = { $count ->
    [1] un problème arrive à échéance
   *[other] { SPELLED($count) } problèmes arrivent à échéance
}
ahead-deliveries = { $count ->
    [1] une livraison arrive à échéance
   *[other] { SPELLED($count) } livraisons arrivent à échéance
}
ahead-sub-overdue = { $count ->
    [1] Une échéance est dépassée.
   *[other] { CAPITAL(SPELLED($count)) } échéances sont dépassées.
}
ahead-freeze = Gel des changements~: { $name }, du { $from } au { $to }.

ahead-overdue = En retard
ahead-overdue-heading = { $count ->
    [1] Une date est passée
   *[other] { CAPITAL(SPELLED($count)) } dates sont passées
}
ahead-week = { $week }, du { $from } au { $to }
ahead-week-critical = { $what }, sur le chemin critique
ahead-week-critical-more = { $count ->
    [1] { $what }, et une autre date critique
   *[other] { $what }, et { SPELLED($count) } autres dates critiques
}
ahead-week-dates = { $count ->
    [1] Une date
   *[other] { CAPITAL(SPELLED($count)) } dates
}
ahead-week-none-critical = { $count ->
    [1] Une date, non critique
   *[other] { CAPITAL(SPELLED($count)) } dates, aucune critique
}
ahead-week-due = { $count ->
    [1] Une date
   *[other] { CAPITAL(SPELLED($count)) } dates
}, dont { $due ->
    [1] une échéance
   *[other] { SPELLED($due) } échéances
}
ahead-week-rest = { $count } de plus, aucune critique.
ahead-week-rest-plain = { $count } de plus.
ahead-path = Chemin
ahead-why = Raison de la date
ahead-critical = critique
ahead-weekdays = lun. mar. mer. jeu. ven. sam. dim.
ahead-day = { $day }~{ $date }
ahead-days = { $days }~j
ahead-what-promised = { $task }~: date promise
ahead-what-deadline = { $task }~: date limite
ahead-what-reached = { $task }~: jalon atteint
ahead-what-finishes = { $task }~: fin
ahead-what-takes-place = { $task }~: journée prévue
ahead-what-starts = { $task }~: début
ahead-kind-decision = décision
ahead-kind-action = action sur un risque
ahead-kind-issue = problème
ahead-kind-delivery = livraison
ahead-delivery-promised = { $vendor }~; désormais promis pour le { $date }

ahead-promised = La date promise. La prévision est au { $date }.
ahead-promised-no-forecast = La date promise. Il n’y a pas encore de prévision.
ahead-deadline = La date limite. La prévision est au { $date }.
ahead-deadline-no-forecast = La date limite. Il n’y a pas encore de prévision.
ahead-started = Commencé le { $date }, fait à { $share }.
ahead-takes = Durée~: { $span } à partir du { $date }.
ahead-against = Contre le risque~: { $risk }.
