timeline-title = Planning
timeline-title-all = Planning complet
timeline-tab = { $page }~: { $project }
timeline-nothing-planned = Rien n’est encore planifié
timeline-no-dates = Aucune tâche n’a encore de dates
timeline-finished-on = Terminé le { $date }
timeline-finished-on-baseline = Terminé le { $date }, comme dans la référence
timeline-finished-after = Terminé le { $date }, { $span } après la référence
timeline-finished-before = Terminé le { $date }, { $span } avant la référence
timeline-forecast-for = Fin prévue le { $date }
timeline-forecast-on-baseline = Fin prévue le { $date }, comme dans la référence
timeline-forecast-after = Fin prévue le { $date }, { $span } après la référence
timeline-forecast-before = Fin prévue le { $date }, { $span } avant la référence
timeline-part-finished-on = { CAPITAL($part) } s’est terminée le { $date }
timeline-part-finished-on-baseline = { CAPITAL($part) } s’est terminée le { $date }, comme dans la référence
timeline-part-finished-after = { CAPITAL($part) } s’est terminée le { $date }, { $span } après la référence
timeline-part-finished-before = { CAPITAL($part) } s’est terminée le { $date }, { $span } avant la référence
timeline-part-forecast-for = { CAPITAL($part) } devrait se terminer le { $date }
timeline-part-forecast-on-baseline = { CAPITAL($part) } devrait se terminer le { $date }, comme dans la référence
timeline-part-forecast-after = { CAPITAL($part) } devrait se terminer le { $date }, { $span } après la référence
timeline-part-forecast-before = { CAPITAL($part) } devrait se terminer le { $date }, { $span } avant la référence
timeline-sentence = { $heading }.

timeline-how-to-plan = Donnez aux tâches une durée et un début, ou un ordre, et elles apparaissent ici.
timeline-all-finished = Toutes les tâches et tous les jalons sont terminés.
timeline-all-shown-finished = Toutes les tâches et tous les jalons montrés ici sont terminés.
timeline-critical = { $count ->
    [0] Aucune tâche non terminée n’est sur le chemin critique.
    [1] Une tâche non terminée est sur le chemin critique. Chaque jour qu’elle perd déplace la date de fin d’un jour.
   *[other] { CAPITAL(SPELLED($count)) } tâches non terminées sont sur le chemin critique. Un jour perdu sur l’une d’elles déplace la date de fin.
}
timeline-no-links = Les dépendances ne sont pas enregistrées~: le chemin critique est inconnu.
timeline-no-links-shown = Aucune dépendance n’est montrée ici~: le chemin critique est inconnu.
timeline-no-baseline = Aucune référence n’est fixée~: aucun glissement n’est montré.
timeline-float-not-told = Combien cela pourrait encore glisser, et si c’est critique, n’est pas dit quand cela révélerait un travail qui n’est pas montré ici.
timeline-odds = Il y a { $odds } de finir au plus tard le { $date }.
timeline-odds-safe = 8 chances sur 10
timeline-next-freeze = Prochain gel des changements~: { $name }, du { $from } au { $to }.

timeline-gantt = Diagramme de Gantt
timeline-gantt-described = { $count ->
    [one] Barres pour { $count } tâche ou jalon. { $heading }. Les mêmes dates sont dans le tableau à côté.
   *[other] Barres pour { $count } tâches et jalons. { $heading }. Les mêmes dates sont dans le tableau à côté.
}
timeline-in-short = En bref~: { $pages }.
timeline-soon = Prochaines dates
timeline-soon-all = { $count ->
    [one] La seule date des quatre semaines à venir
   *[other] Les { $count } dates des quatre semaines à venir
}
timeline-go-to-status-date = Aller à la date d’état
timeline-key-work = fait, restant
timeline-key-work-baseline = fait, restant, référence dessous
timeline-key-critical = chemin critique
timeline-key-complete = terminé
timeline-key-float = marge
timeline-key-milestone = jalon
timeline-key-milestone-slip = jalon, de la référence à la prévision
timeline-open-all = Ouvrir le planning complet
timeline-back = Retour au planning
timeline-note-divided = Ce plan a { $all } lignes. Des barres sont dessinées pour { $drawn } d’entre elles~: ce qui est critique, en retard, en cours ou à venir. Chaque tâche, avec ce qui a fixé ses dates, est sur une page de son groupe.
timeline-note-listed = Ce plan a { $all } lignes. Des barres sont dessinées pour { $drawn } d’entre elles~: ce qui est critique, en retard, en cours ou à venir. Les autres sont listées avec leur fin.
timeline-note-finished = Ce plan a { $all } lignes. Ce qui est terminé depuis quelque temps est listé sans barre.
timeline-note-lite = Des barres sont dessinées pour { $drawn } des { $all } lignes du chemin critique.
timeline-lite-path = { $count ->
    [0] Rien de ce qui reste n’est sur le chemin critique
    [1] Le chemin critique~: il reste une tâche ou un jalon
   *[other] Le chemin critique~: il reste { SPELLED($count) } tâches et jalons
}
timeline-lite-no-path = On ne sait pas quelles tâches sont critiques
timeline-caption = { $slip ->
    [yes] { $float ->
        [yes] Tâches avec leur fin prévue, glissement en jours ouvrés par rapport à la référence et marge en jours ouvrés
       *[no] Tâches avec leur fin prévue, glissement en jours ouvrés par rapport à la référence
    }
   *[no] { $float ->
        [yes] Tâches avec leur fin prévue et marge en jours ouvrés
       *[no] Tâches avec leur fin prévue
    }
}
timeline-caption-of = { $slip ->
    [yes] { $float ->
        [yes] { $group }~: tâches avec leur fin prévue, glissement en jours ouvrés par rapport à la référence et marge en jours ouvrés
       *[no] { $group }~: tâches avec leur fin prévue, glissement en jours ouvrés par rapport à la référence
    }
   *[no] { $float ->
        [yes] { $group }~: tâches avec leur fin prévue et marge en jours ouvrés
       *[no] { $group }~: tâches avec leur fin prévue
    }
}
timeline-not-active = inactif
timeline-not-planned = non planifié
timeline-float-done = fait
timeline-float-critical = critique
timeline-float-days = { $days }~j
timeline-owner = Qui
timeline-bars = Barres de Gantt, défilent de côté
timeline-bars-of = Barres de Gantt, { $group }, défilent de côté
timeline-tip-group = { $name }~: du { $from } au { $to }
timeline-tip-milestone = { $name }~: { $date }
timeline-tip-task = { $name }~: du { $from } au { $to }, fait à { $share }
timeline-tip-baseline = { $own ->
    [yes] { $what }. Référence { $date }, { $slip } en jours ouvrés de son propre calendrier
   *[no] { $what }. Référence { $date }, { $slip }
}
timeline-tip-again = { $what }. { CAPITAL($again) }
timeline-group-milestones = Jalons
timeline-group-other = Autres travaux
timeline-group-all = Toutes les tâches
timeline-group-phases = Phases
timeline-group-rest = Autres groupes
timeline-group-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}, { $finished ->
    [one] { $finished } terminée
   *[other] { $finished } terminées
}
timeline-group-rows-until = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}, { $finished ->
    [one] { $finished } terminée
   *[other] { $finished } terminées
}, jusqu’au { $date }
timeline-group-slip = { $text }, { $slip }
timeline-folded-finished = { $count ->
    [one] { $count } tâche terminée
   *[other] { $count } tâches terminées
}
timeline-folded = { $count ->
    [one] { $count } tâche sans barre ici
   *[other] { $count } tâches sans barre ici
}
timeline-every-task = Chaque tâche avec ce qui a fixé ses dates~: { $pages }

timeline-blocked-heading = { $count ->
    [one] { $count } tâche attend que quelqu’un agisse
   *[other] { $count } tâches attendent que quelqu’un agisse
}
timeline-blocked-table = Travail bloqué
timeline-since = Depuis
timeline-who-acts = Qui agit
timeline-needs = Attend
timeline-blocked-for = { $date }, { $days }
timeline-blocked-nobody = Personne n’est désigné

timeline-why-dates = Pourquoi ces dates
timeline-chain = { $count ->
    [1] Une étape fixe la date de fin
   *[other] { $count } étapes fixent la date de fin, l’une après l’autre
}
timeline-chain-loose = { $count } étapes mènent à la date de fin, l’une après l’autre~; { $loose } d’entre elles peuvent encore glisser un peu
timeline-chain-before = { $count ->
    [one] Après { $count } étape terminée~:
   *[other] Après { $count } étapes terminées~:
}
timeline-chain-rest = et { $count } de plus.
timeline-why-ahead = Ce qui a fixé chaque date à venir
timeline-why-other = Autres travaux non terminés
timeline-span = du { $from } au { $to }

timeline-tally-kicker = Travail par état
timeline-tally-standing = { $count ->
    [1] L’une d’elles est un travail permanent, qui dure autant que le projet~: l’avancement et la qualité du plan ne la comptent pas.
   *[other] { CAPITAL(SPELLED($count)) } d’entre elles sont du travail permanent, qui dure autant que le projet~: l’avancement et la qualité du plan ne les comptent pas.
}
timeline-tally-only-finished = La seule tâche est terminée
timeline-tally-only-started = La seule tâche est en cours
timeline-tally-only-blocked = La seule tâche est bloquée
timeline-tally-only-waiting = La seule tâche n’a pas commencé
timeline-tally-all-finished = Toutes les tâches sont terminées
timeline-tally = { $finished ->
    [0] Aucune des { SPELLED($all) } tâches n’est terminée
    [1] Une des { SPELLED($all) } tâches est terminée
   *[other] { CAPITAL(SPELLED($finished)) } des { SPELLED($all) } tâches sont terminées
}, { $started ->
    [0] aucune en cours
    [1] une en cours
   *[other] { SPELLED($started) } en cours
}
timeline-tally-table = Tâches par chantier
timeline-tally-not-planned = Non planifié
timeline-tally-waiting = En attente
timeline-tally-under-way = En cours
timeline-tally-finished = Terminé

timeline-show-phases = { $count ->
    [one] Voir { $count } phase ou tâche parente
   *[other] Voir { $count } phases et tâches parentes
}
timeline-phase = Phase
timeline-phases-cut = Les dates sont celles de toutes les parties d’une phase~; ce qui est fait ne compte que les parties montrées ici.
timeline-every-phase = Chaque phase et tâche parente avec ce qui a fixé ses dates~: { $pages }
timeline-finished = Terminé dans les quatre dernières semaines
timeline-show-finished = { $kind ->
    [tasks] { $count ->
        [one] Voir { $count } tâche
       *[other] Voir { $count } tâches
    }
    [milestones] { $count ->
        [one] Voir { $count } jalon
       *[other] Voir { $count } jalons
    }
   *[work] { $count ->
        [one] Voir { $count } tâche ou jalon
       *[other] Voir { $count } tâches et jalons
    }
}

timeline-part-heading = { $kind ->
    [tasks] { $finished ->
        [one] { $part }~: { $finished } tâche sur { $count } est terminée
       *[other] { $part }~: { $finished } tâches sur { $count } sont terminées
    }
    [milestones] { $finished ->
        [one] { $part }~: { $finished } jalon sur { $count } est atteint
       *[other] { $part }~: { $finished } jalons sur { $count } sont atteints
    }
    [phases] { $finished ->
        [one] { $part }~: { $finished } phase sur { $count } est terminée
       *[other] { $part }~: { $finished } phases sur { $count } sont terminées
    }
    [work] { $finished ->
        [one] { $part }~: { $finished } tâche ou jalon sur { $count } est terminé
       *[other] { $part }~: { $finished } tâches et jalons sur { $count } sont terminés
    }
   *[several] { $finished ->
        [one] { $part }~: { $finished } ligne sur { $count } est terminée
       *[other] { $part }~: { $finished } lignes sur { $count } sont terminées
    }
}
timeline-part-of = { $group }, partie { $number } sur { $all }
timeline-part-tab = { $part }, tous les détails~: { $project }
timeline-part-sub = Chaque tâche dans l’ordre où elle est écrite~: ce qui a fixé ses dates, et tous les détails.
timeline-part-all = les { $count }
timeline-part-some = { $first } à { $last }
timeline-all-bars = toutes les barres
timeline-back-only = { $back }.
timeline-back-or = { $back }, ou { $bars }.
timeline-parts = Parties~: { $pages }.

timeline-fact-is = Nature
timeline-fact-phase = phase
timeline-fact-milestone = jalon
timeline-fact-part-of = Fait partie de
timeline-fact-site = Site
timeline-fact-not-active = Inactif
timeline-fact-on-record = gardé pour mémoire, ne fait pas partie du plan
timeline-fact-done-left = { $share }, reste { $left }
timeline-fact-started = Commencé
timeline-fact-finished = Terminé
timeline-fact-duration = Durée prévue
timeline-fact-estimate = Estimation
timeline-fact-estimate-range = { $shape ->
    [pert] { $low } à { $high }, probablement { $likely }, PERT
    [triangular] { $low } à { $high }, probablement { $likely }, triangulaire
    [uniform] { $low } à { $high }, probablement { $likely }, uniforme
   *[none] { $low } à { $high }, probablement { $likely }
}
timeline-fact-effort = Charge
timeline-fact-effort-planned = planifié~: { $planned }
timeline-fact-effort-spent = consommé~: { $spent }
timeline-fact-effort-both = planifié~: { $planned }~; consommé~: { $spent }
timeline-fact-again = Récurrent
timeline-fact-every = intervalle { $every }, { $count } fois
timeline-fact-earns = Acquiert son budget
timeline-fact-earns-at-end = une fois terminé
timeline-fact-earns-halves = moitié au début, moitié à la fin
timeline-fact-earns-milestones = par jalons
timeline-fact-earns-time = avec le temps qui passe
timeline-fact-steps = Étapes
timeline-step = { $step } ({ $share })
timeline-step-done = { $step } ({ $share }, fait)
timeline-step-done-on = { $step } ({ $share }, fait le { $date })
timeline-step-dated = { $step } ({ $share }, daté du { $date })
timeline-fact-waits-for = Attend
timeline-link-later = { $task } (+{ $wait })
timeline-link-earlier = { $task } (−{ $wait })
timeline-link-kind = { $task } ({ $kind })
timeline-link-kind-later = { $task } ({ $kind }, +{ $wait })
timeline-link-kind-earlier = { $task } ({ $kind }, −{ $wait })
timeline-link-starts = début-début
timeline-link-finishes = fin-fin
timeline-link-start-finish = début-fin
timeline-fact-not-before = Pas avant
timeline-fact-not-after = Début au plus tard
timeline-fact-finish-not-before = Fin au plus tôt
timeline-fact-finish-not-after = Fin au plus tard
timeline-fact-start-on = Début imposé
timeline-fact-finish-on = Fin imposée
timeline-fact-deadline = Date limite
timeline-fact-placed = Placement
timeline-fact-as-late = aussi tard que le permet la suite
timeline-fact-typed = Dates saisies
timeline-fact-calendar = Calendrier
timeline-fact-priority = Priorité
timeline-fact-promised = Promis pour
timeline-fact-assigned = Affecté à
timeline-fact-blocked-since = depuis le { $date }
timeline-fact-blocked-since-acts = depuis le { $date }, action~: { $who }
timeline-fact-delivers = Livre
timeline-fact-accepted = Critères d’acceptation
timeline-fact-elsewhere = Attend, dans d’autres projets
timeline-elsewhere = { $project }~: { $task }
timeline-fact-elsewhere-not-shown = { $project }~: un jalon qui n’est pas montré
timeline-fact-gate = Jalon décisionnel
timeline-fact-outage = Interruption
timeline-fact-outage-affects = { $from } – { $to }~; touche { $what }
