overview-title = Vue d’ensemble
overview-tab = { $status ->
    [ok] { $project }~: conforme au { $date }
    [warn] { $project }~: à risque au { $date }
    [bad] { $project }~: en dérive au { $date }
    [done] { $project }~: terminé au { $date }
   *[unknown] { $project }~: pas de rapport au { $date }
}
overview-tab-part = { $status ->
    [ok] { $project }, { $part }~: conforme au { $date }
    [warn] { $project }, { $part }~: à risque au { $date }
    [bad] { $project }, { $part }~: en dérive au { $date }
    [done] { $project }, { $part }~: terminé au { $date }
   *[unknown] { $project }, { $part }~: pas de rapport au { $date }
}
overview-part-label = { $part }~:
overview-part-status = { $status ->
    [ok] { CAPITAL($part) }~: conforme
    [warn] { CAPITAL($part) }~: à risque
    [bad] { CAPITAL($part) }~: en dérive
    [done] { CAPITAL($part) }~: terminé
   *[unknown] { CAPITAL($part) }~: pas de rapport
}

overview-no-forecast = Pas encore de prévision~: aucune tâche n’a de dates.
overview-finished = Terminé le { $date }.
overview-finished-on-baseline = Terminé le { $date }, comme dans la référence.
overview-finished-after = Terminé le { $date }, { $span } après la référence.
overview-finished-before = Terminé le { $date }, { $span } avant la référence.
overview-finish = Fin prévue le { $date }~; aucune référence n’est fixée.
overview-finish-on-baseline = Fin en bonne voie pour le { $date }, comme dans la référence.
overview-finish-later = Fin prévue le { $date }, { $span } après la référence.
overview-finish-earlier = Fin en bonne voie pour le { $date }, { $span } avant la référence.
overview-part-finished = { CAPITAL($part) } s’est terminée le { $date }.
overview-part-finished-on-baseline = { CAPITAL($part) } s’est terminée le { $date }, comme dans la référence.
overview-part-finished-after = { CAPITAL($part) } s’est terminée le { $date }, { $span } après la référence.
overview-part-finished-before = { CAPITAL($part) } s’est terminée le { $date }, { $span } avant la référence.
overview-part-finish = { CAPITAL($part) } devrait se terminer le { $date }~; aucune référence n’est fixée.
overview-part-finish-on-baseline = { CAPITAL($part) } est en bonne voie pour se terminer le { $date }, comme dans la référence.
overview-part-finish-later = { CAPITAL($part) } devrait se terminer le { $date }, { $span } après la référence.
overview-part-finish-earlier = { CAPITAL($part) } est en bonne voie pour se terminer le { $date }, { $span } avant la référence.
overview-part-promise = { CAPITAL($part) } devrait se terminer le { $date }, à l’échéance de «~{ $what }~».
overview-part-promise-later = { CAPITAL($part) } devrait se terminer le { $date }~: «~{ $what }~» est promis pour ce jour, { $days } plus tard que convenu.
overview-part-promise-over = Aucun jour à venir n’est promis pour «~{ $what }~», dû le { $date }.
overview-part-promise-undated = Aucun jour n’est promis pour «~{ $what }~».
overview-part-delivered = Toutes les livraisons sont arrivées, la dernière le { $date }.
overview-promise-broken = «~{ $task }~» est prévu le { $forecast }, { $span } après la date promise du { $promised }.
overview-no-links = Les dépendances ne sont pas enregistrées~: le chemin critique est inconnu.
overview-no-links-shown = Aucune dépendance n’est montrée ici~: le chemin critique est inconnu.
overview-driver = «~{ $task }~» détermine la date.
overview-no-driver = Aucune tâche ne détermine seule la date.
overview-ask-nothing = Rien n’est attendu de vous.
overview-ask-all-overdue = { $count ->
    [1] Une décision en attente est en retard, depuis le { $date }.
   *[other] { CAPITAL(SPELLED($count)) } décisions en attente sont en retard, la première depuis le { $date }.
}
overview-ask-some-overdue = { $count ->
    [1] Une des { SPELLED($all) } décisions en attente est en retard, depuis le { $date }.
   *[other] { CAPITAL(SPELLED($count)) } des { SPELLED($all) } décisions en attente sont en retard, la première depuis le { $date }.
}
overview-ask-no-date = { $count ->
    [1] Une décision est en attente, sans date.
   *[other] { CAPITAL(SPELLED($count)) } décisions sont en attente, sans dates.
}
overview-ask-first = { CAPITAL(SPELLED($count)) } décisions sont en attente~; la première est à prendre au plus tard le { $date }.
overview-ask-wins = Une décision au plus tard le { $date } peut faire regagner { $days }.
overview-ask-one = Une décision est à prendre au plus tard le { $date }.

overview-called-since = Déclaré { $called } depuis le { $date }.
overview-called-by-since = Déclaré { $called } depuis le { $date } ({ $who }).
overview-called-on = Déclaré { $called } le { $date }.
overview-called-by-on = Déclaré { $called } le { $date } ({ $who }).
overview-called-before = Auparavant~: { $called } dans { $count ->
    [1] un rapport
   *[other] { SPELLED($count) } rapports
}.
overview-called-differs = Les faits disent «~{ $facts }~»~; la déclaration dit «~{ $called }~».
overview-called-against = Déclaré { $called }, mais les faits disent «~{ $facts }~».
overview-called-read = { $sentence } Lisez les raisons ci-dessous avant de vous fier à la déclaration.
overview-called-no-reason = Aucun motif n’est donné pour cette différence
overview-called-no-reason-in = { $said } dans le rapport du { $date }.
overview-silenced-in-short = { $count ->
    [one] { $count } signal est mis en sourdine
   *[other] { $count } signaux sont mis en sourdine
} ({ $names }) jusqu’au { $date }.
overview-reason-given = Motif donné~: { $reason }
overview-what-is-recorded = Ce qui est enregistré
overview-why-it-is = { $status ->
    [ok] Pourquoi c’est conforme
    [warn] Pourquoi c’est à risque
    [bad] Pourquoi c’est en dérive
   *[done] Pourquoi c’est terminé
}
overview-why-word = Pourquoi c’est { $word }
overview-status = État général

overview-sponsor = Commanditaire
overview-manager = Chef de projet
overview-stage = Phase
overview-stage-initiation = Démarrage
overview-stage-planning = Planification
overview-stage-execution = Réalisation
overview-stage-closing = Clôture
overview-stage-closed = Clos
overview-baseline-taken = { $name }, { $date }
overview-baseline-not-set = non fixée
overview-confidence = Confiance dans les données
overview-update-expected = Prochain rapport attendu
overview-update-was-expected = Rapport attendu le

overview-figure-finish = { $subject ->
   *[project] Fin
    [your-part] Fin de votre partie
    [what-is-shown] Fin de la partie montrée ici
}
overview-figure-finished = { $subject ->
   *[project] Terminé
    [your-part] Votre partie, terminée
    [what-is-shown] Partie montrée ici, terminée
}
overview-figure-not-planned = non planifié
overview-figure-no-dates = Aucune tâche n’a encore de dates
overview-figure-no-baseline = Aucune référence n’est fixée pour comparer
overview-figure-as-baseline = Comme dans la référence
overview-figure-later = { $span } plus tard
overview-figure-earlier = { $span } plus tôt
overview-figure-than-baseline = { $slip } que la référence, { $date }
overview-figure-odds = { $note }. { $odds } au plus tard le { $date }
overview-figure-odds-safe = 8 chances sur 10
overview-figure-cost = Coût à l’achèvement
overview-cost-as-shown = Pour autant que l’argent soit montré ici
overview-cost-only-plan = Le plan seul~: aucune dépense n’est enregistrée, alors que { $planned } étaient planifiés à ce jour
overview-cost-as-approved = Comme approuvé
overview-cost-over = { $over } de plus que les { $approved } approuvés
overview-cost-under = { $under } de moins que les { $approved } approuvés
overview-cost-share = { $note } ({ $share })
overview-cost-left = { $note }, reste { $left } de provision pour aléas
overview-cost-beyond = { $note }, { $more } de plus que la provision pour aléas
overview-cost-left-after = { $note }~; il reste { $left } de provision pour aléas, { $rest } après la prévision
overview-figure-work = { $subject ->
   *[project] Travail fait
    [your-part] Travail fait de votre partie
    [what-is-shown] Travail fait de la partie montrée ici
}
overview-work-no-baseline = Aucune référence ne dit ce qui était planifié pour aujourd’hui
overview-work-not-told = Ce qui était planifié pour aujourd’hui n’est dit que pour tout le projet
overview-work-as-planned = Comme planifié pour aujourd’hui
overview-work-points-behind = { $count ->
    [one] { $count } point de retard
   *[other] { $count } points de retard
}
overview-work-points-ahead = { $count ->
    [one] { $count } point d’avance
   *[other] { $count } points d’avance
}
overview-work-behind = { $points } sur le plan du jour, { $planned }
overview-work-ahead = { $points } sur le plan du jour, { $planned }
overview-work-aside = { $note }. { $aside }
overview-figure-velocity = Vélocité
overview-velocity-range = { $count ->
    [1] { $low } à { $high } au dernier sprint.
   *[other] { $low } à { $high } sur les { SPELLED($count) } derniers sprints.
}
overview-sprint-completed = { $sprint }~: { $done } terminés
overview-sprint-completed-of = { $sprint }~: { $done } terminés sur { $all }
overview-late-approvals = { $count ->
    [1] Une décision est en retard de { $days }
   *[other] { CAPITAL(SPELLED($count)) } décisions sont en retard, jusqu’à { $days }
}
overview-promises-last = À l’échéance de «~{ $what }~»
overview-promises-last-later = Jour promis pour «~{ $what }~», { $later }
overview-promises-later = { $days } plus tard que convenu
overview-promises-not-known = pas connue
overview-promises-no-day = Aucun jour à venir n’est promis pour «~{ $what }~»
overview-promises-all-came = Toutes les livraisons sont arrivées
overview-promises-made = Livraisons faites
overview-promises-came = { $came } sur { $all }
overview-figure-risks = Risques ouverts
overview-figure-risks-shown = Risques ouverts montrés ici
overview-risks-none-open = Aucun n’est ouvert
overview-risks-not-scored = Aucun n’est coté
overview-risks-severe = { $count ->
    [one] { $count } critique
   *[other] { $count } critiques
}
overview-risks-high = { $count ->
    [one] { $count } élevé
   *[other] { $count } élevés
}
overview-risks-moderate = { $count ->
    [one] { $count } modéré
   *[other] { $count } modérés
}
overview-risks-low = { $count ->
    [one] { $count } faible
   *[other] { $count } faibles
}
overview-risks-new = { $new ->
    [1] Un nouveau
   *[other] { CAPITAL(SPELLED($new)) } nouveaux
}
overview-risks-up = { $up ->
    [1] Un en hausse
   *[other] { CAPITAL(SPELLED($up)) } en hausse
}
overview-risks-new-and-up = { $new ->
    [1] Un nouveau
   *[other] { CAPITAL(SPELLED($new)) } nouveaux
}, { $up ->
    [1] un en hausse
   *[other] { SPELLED($up) } en hausse
}
overview-risks-moved = { $note }. { $moved } depuis le { $date }

overview-part-kicker = Vos livraisons et vos tâches
overview-part-blocked = { $count ->
    [1] Une de vos tâches est bloquée
   *[other] { CAPITAL(SPELLED($count)) } de vos tâches sont bloquées
}
overview-part-first = La prochaine chez vous~: «~{ $task }~», { $date }
overview-part-open = { $count ->
    [1] Une de vos tâches est ouverte
   *[other] { CAPITAL(SPELLED($count)) } de vos tâches sont ouvertes
}
overview-part-what = Quoi
overview-part-date = Quand
overview-part-late = { $span } de retard
overview-part-then = { $work } à partir du { $date }
overview-part-more = { $count ->
    [one] { $count } autre ligne n’est pas affichée ici.
   *[other] { $count } autres lignes ne sont pas affichées ici.
}
overview-part-all-promises = Toutes vos livraisons
overview-part-all-tasks = Vos tâches dans le planning
overview-part-waits = Ce que vous attendez
overview-part-blocked-by = { $task }, bloqué depuis { $days }~: { $why }.
overview-part-blocked-who = { $task }, bloqué depuis { $days }~: { $why }. Qui agit~: { $who }.
overview-part-depends = { $task } dépend de { $work }, prévu pour le { $date }.
overview-part-not-shown = { $task }~: un élément qui n’est pas montré ici fixe la date.

overview-decisions = Décisions à prendre
overview-decision-due = À prendre au plus tard le { $date }
overview-decision-set-one = à fixer
overview-recommended = Recommandation~: { $what }.
overview-recommended-effect = Recommandation~: { $what } ({ $effect }).
overview-days-signed = { $count ->
    [1] { $days } jour
   *[other] { $days } jours
}
# On paper, beside the heading.
overview-decisions-printed = { $shown } sur { $all }, les autres à la page Décisions
overview-decisions-more = { $count ->
    [1] Une autre décision est en attente
   *[other] { CAPITAL(SPELLED($count)) } autres décisions sont en attente
}

overview-health-red-and-amber = En dérive~: { $red }~; à surveiller~: { $amber }
overview-health-red = En dérive~: { $names }
overview-health-amber = À surveiller~: { $names }
overview-health-green = Conforme~: { $names }
overview-health-unknown = Trop peu est enregistré pour juger
overview-health-all = Toutes les dimensions sont conformes
overview-health-all-silenced = Toutes les dimensions sont conformes~; { $count ->
    [one] { $count } signal est mis en sourdine
   *[other] { $count } signaux sont mis en sourdine
}
overview-health-table = Santé par dimension
overview-not-recorded = Non enregistré
overview-trend-since = Depuis le { $date }
overview-trend-first = Aucun rapport antérieur pour comparer~: ce qui a bougé se lira à partir du prochain.
overview-trend-better = Mieux
overview-trend-worse = Moins bien
overview-trend-same = Inchangé
overview-trend-mixed = Contrasté
overview-trend-changed = Modifié
overview-trend-unknown = inconnu
overview-trend-not-kept = pas de prévision antérieure
overview-trend-late = { $count ->
    [one] { $count } tâche au-delà de sa date de référence ({ $before } alors)
   *[other] { $count } tâches au-delà de leur date de référence ({ $before } alors)
}
overview-trend-defects = { $count ->
    [one] { $count } défaut ouvert ({ $before } alors)
   *[other] { $count } défauts ouverts ({ $before } alors)
}
overview-trend-not-ready = { $count ->
    [one] { $count } point de préparation en retard ({ $before } alors)
   *[other] { $count } points de préparation en retard ({ $before } alors)
}
overview-trend-overdue = { $count ->
    [one] { $count } décision ou problème en retard ({ $before } alors)
   *[other] { $count } décisions et problèmes en retard ({ $before } alors)
}
overview-since = Depuis le { $date }~: { $what }.
overview-since-finished = { $count ->
    [0] rien de terminé
    [1] une tâche terminée
   *[other] { SPELLED($count) } tâches terminées
}
overview-since-nothing-spent = rien de dépensé
overview-since-spent = { $amount } dépensés
overview-since-asked = { $asked ->
    [1] un changement demandé
   *[other] { SPELLED($asked) } changements demandés
}
overview-since-decided = { $decided ->
    [1] un changement décidé
   *[other] { SPELLED($decided) } changements décidés
}
overview-since-asked-and-decided = { $asked ->
    [1] un changement demandé
   *[other] { SPELLED($asked) } changements demandés
}, { $decided ->
    [1] un changement décidé
   *[other] { SPELLED($decided) } changements décidés
}
overview-since-risks-higher = { $count ->
    [1] un plus élevé
   *[other] { SPELLED($count) } plus élevés
}
overview-since-risks-new = { $count ->
    [1] un nouveau
   *[other] { SPELLED($count) } nouveaux
}
overview-since-risks-lower = { $count ->
    [1] un plus faible
   *[other] { SPELLED($count) } plus faibles
}
overview-silenced = { $count ->
    [one] { $count } signal est mis en sourdine jusqu’au { $date }~: { $reason }
   *[other] { $count } signaux sont mis en sourdine jusqu’au { $date }~: { $reason }
}
overview-silenced-several = { $count ->
    [one] { $count } signal est mis en sourdine, le premier jusqu’au { $date }~; les motifs sont sous *Pourquoi~?*
   *[other] { $count } signaux sont mis en sourdine, le premier jusqu’au { $date }~; les motifs sont sous *Pourquoi~?*
}
overview-more-signs = { $count ->
    [1] Un autre signal se trouve derrière.
   *[other] { $count } autres signaux se trouvent derrière.
}
overview-no-sign = { $silenced ->
    [0] Aucune règle n’y trouve de signal d’alerte.
    [1] Le seul signal d’alerte est mis en sourdine.
   *[other] Les { $silenced } signaux d’alerte sont tous mis en sourdine.
}

overview-news-this-week = Cette semaine
overview-news-last = Dernier rapport, { $date }
overview-news-from-plan = Cette semaine, d’après le plan
overview-news-changed = Changé
overview-news-next = À venir
overview-news-task-finished = { $task }~: terminé
overview-news-task-blocked = { $task }~: { $why }, { $days }
overview-news-task-starts = { $task }~: début, { $date }
overview-news-task-finishes = { $task }~: fin, { $date }
overview-news-milestone = { $milestone }, { $date }
overview-news-more = Lire le rapport de la semaine

overview-plan-kicker = Le plan en une page
overview-plan-finished = Tout le travail est terminé
overview-plan-shown-finished = Tout le travail montré ici est terminé
overview-plan-no-links = Les dépendances ne sont pas enregistrées~: le chemin critique est inconnu
overview-plan-no-links-shown = Aucune dépendance n’est montrée ici~: le chemin critique est inconnu
overview-plan-shown = Le plan, pour autant qu’il soit montré ici
overview-plan-critical = { $count ->
    [0] Aucune tâche non terminée n’est sur le chemin critique
    [1] Une tâche non terminée est sur le chemin critique
   *[other] { CAPITAL(SPELLED($count)) } tâches non terminées sont sur le chemin critique
}
overview-plan-decides = { $count ->
    [1] { $names } détermine la date de fin
   *[other] { $names } déterminent la date de fin
}
overview-plan-all-critical = Tous les chantiers ont du travail critique
overview-plan-some-critical = { CAPITAL(SPELLED($count)) } des { SPELLED($all) } chantiers ont du travail critique
overview-plan-float = { $heading }~; les autres ont au moins { $span } de marge
overview-plan-described = { $count ->
    [one] { $count } chantier avec son avancement. { CAPITAL($heading) }. { $finish }
   *[other] { $count } chantiers avec leur avancement. { CAPITAL($heading) }. { $finish }
}
overview-bar-done = fait
overview-bar-on-baseline = en référence
overview-bar-was = était { $date }
overview-tip-span = { $what }~: du { $from } au { $to }
overview-tip-done = { $what }, fait à { $share }
overview-tip-baseline = { $what }, fin de référence { $date }
overview-tip-milestone = { $milestone }~: { $date }
overview-tip-was = { $what }, référence { $date }
overview-tip-promised = { $what }, promis le { $date }
overview-plan-key-critical = chemin critique, fait et restant
overview-plan-key-other = autre travail
overview-plan-key-work = fait et restant
overview-plan-key-baseline = référence
overview-plan-key-milestone = jalon
overview-plan-key-milestone-slip = jalon, de la référence à la prévision
overview-plan-left-streams = { $streams ->
    [one] { $streams } autre chantier n’est que dans le planning complet.
   *[other] { $streams } autres chantiers ne sont que dans le planning complet.
}
overview-plan-left-milestones = { $milestones ->
    [one] { $milestones } jalon sur { $all } n’est que dans le planning complet.
   *[other] { $milestones } jalons sur { $all } ne sont que dans le planning complet.
}
overview-plan-left-both = { $streams ->
    [one] { $streams } autre chantier
   *[other] { $streams } autres chantiers
} et { $milestones ->
    [one] { $milestones } jalon sur { $all } ne sont que dans le planning complet.
   *[other] { $milestones } jalons sur { $all } ne sont que dans le planning complet.
}
overview-plan-more = Ouvrir le planning complet
overview-plan-more-lite = Ouvrir le planning, avec le chemin critique

overview-cost-kicker = Coût cumulé, { $unit }
overview-cost-more = Budget, avec les chiffres
overview-risks-kicker = Principaux risques
overview-risk-is-new = nouveau
overview-risk-not-scored = non coté
overview-risks-more = { $count ->
    [0] Risques
    [1] Le risque ouvert
   *[other] Les { $count } risques ouverts
}
overview-risks-more-shown = { $count ->
    [0] Risques
    [1] Le risque ouvert montré ici
   *[other] Les { $count } risques ouverts montrés ici
}
overview-milestones-kicker = Prochains jalons
overview-milestone-not-planned = non planifié
overview-milestones-note = Jours ouvrés par rapport à la référence.
overview-milestones-note-of = Jours ouvrés par rapport à la référence du { $date }.
overview-milestones-note-promised = Jours ouvrés par rapport à la date promise~; un signe plus veut dire plus tard.
overview-milestones-more = Tous les jalons

overview-objectives-kicker = Objectifs
overview-objectives-all-half = { $all ->
    [1] L’objectif a dépassé la moitié du chemin
   *[other] Les { SPELLED($all) } objectifs ont tous dépassé la moitié du chemin
}
overview-objectives-half = { $count ->
    [1] Un des { SPELLED($all) } objectifs a dépassé la moitié du chemin
   *[other] { CAPITAL(SPELLED($count)) } des { SPELLED($all) } objectifs ont dépassé la moitié du chemin
}
overview-objectives-all-reached = { $all ->
    [1] L’objectif est atteint
   *[other] Les { SPELLED($all) } objectifs sont tous atteints
}
overview-objectives-reached = { $count ->
    [1] Un des { SPELLED($all) } objectifs est atteint
   *[other] { CAPITAL(SPELLED($count)) } des { SPELLED($all) } objectifs sont atteints
}
overview-objectives-and-half = { $count ->
    [1] { $heading }, un a dépassé la moitié du chemin
   *[other] { $heading }, { SPELLED($count) } ont dépassé la moitié du chemin
}
overview-objectives-not-measured = { $all ->
    [1] L’objectif n’est pas encore mesuré
   *[other] Aucun objectif n’est encore mesuré
}
overview-objectives-none-half = { $all ->
    [1] L’objectif n’est pas à la moitié du chemin
   *[other] Aucun des { SPELLED($all) } objectifs n’a dépassé la moitié du chemin
}
overview-objective-measure = Mesure
overview-objective-reading = { $amount }, { $date }
overview-objective-not-measured = pas encore mesuré
overview-scope = Ce qui est dans le périmètre, et ce qui ne l’est pas
overview-scope-inside = Dans le périmètre
overview-scope-outside = Hors périmètre
overview-scope-constraints = Imposé de l’extérieur
overview-scope-more = Mesures, livrables et changements du périmètre
