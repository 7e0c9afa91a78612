week-title = Cette semaine
week-headline = { $week }~: { $headline }
week-span = Du { $from } au { $to }.
week-report = Rapport du { $date }.
week-report-by = Rapport du { $date } par { $who }.
week-before = Précédent~: { $report }.

week-called-by = déclaré par~: { $who }
week-called-in-report = déclaré dans le rapport
week-by-rules = selon les règles de ce projet
week-no-reason = Le rapport ne dit pas pourquoi ils diffèrent.

week-asks = { $count ->
    [0] Aucune décision n’est à prendre dans les quatre semaines à venir
    [1] Une décision est à prendre
   *[other] { CAPITAL(SPELLED($count)) } décisions sont à prendre
}

week-blocked-for = Bloqué depuis le { $date }, soit { $days }.
week-blocked-owner = Responsable~: { $who }.
week-blocked-unowned = Personne n’en est responsable.
week-blocked-needs = Attend «~{ $record }~».
week-none-blocked = Aucun travail n’est bloqué.
week-critical = Sur le chemin critique~: chaque jour déplace la date de fin.
week-float-days = { $count ->
    [0] Marge avant de déplacer la date de fin~: moins d’un jour.
    [one] Marge avant de déplacer la date de fin~: { $count }~jour ouvré.
   *[other] Marge avant de déplacer la date de fin~: { $count }~jours ouvrés.
}
week-float-weeks = Marge avant de déplacer la date de fin~: { $weeks }.
week-more-on-timeline = { $count } de plus dans le planning

week-next = Sept jours à venir
week-starts = début { $date }
week-finishes = fin { $date }
week-milestone = jalon { $date }
week-is-critical = critique
week-next-nothing = Rien ne commence ni ne se termine.
week-next-more = { $count } de plus, et les semaines suivantes
week-freeze = Gel~: { $name }, du { $from } au { $to }.

week-why-at-risk = Pourquoi c’est à risque
week-why-off-track = Pourquoi c’est en dérive
week-reasons-concern = { $count ->
    [1] Un motif d’inquiétude
   *[other] { CAPITAL(SPELLED($count)) } motifs d’inquiétude
}
week-reasons-why = { $count ->
    [1] Une raison
   *[other] { CAPITAL(SPELLED($count)) } raisons
}
week-reasons-both = { $count ->
    [1] Une raison
   *[other] { CAPITAL(SPELLED($count)) } raisons
}, et { $warnings ->
    [1] un motif d’inquiétude
   *[other] { SPELLED($warnings) } motifs d’inquiétude
}
week-reasons-more = { $count } de plus ne sont pas listés ici. La commande milepost check les liste tous.
week-makes-it = Effet
week-what-is-wrong = Ce qui ne va pas
week-rule-and-source = Règle et source

week-bridge = De la référence à la prévision
week-bridge-none = Des changements ont été approuvés~; la prévision est celle de la référence
week-bridge-days = { $late ->
    [yes] { $span } plus tard que la référence
   *[no] { $span } plus tôt que la référence
}
week-bridge-money = { $over ->
    [yes] { $amount } de plus que la référence
   *[no] { $amount } de moins que la référence
}
week-bridge-both = { $late ->
    [yes] { $over ->
        [yes] { $span } plus tard et { $amount } de plus que la référence
       *[no] { $span } plus tard et { $amount } de moins que la référence
    }
   *[no] { $over ->
        [yes] { $span } plus tôt et { $amount } de plus que la référence
       *[no] { $span } plus tôt et { $amount } de moins que la référence
    }
}
week-bridge-approved = { $heading }~; part des changements approuvés~: { $amount }
week-bridge-baseline = Référence «~{ $name }~»
week-bridge-baseline-taken = Référence «~{ $name }~», { $date }
week-bridge-changes = Changements approuvés depuis
week-bridge-changes-shown = Changements montrés ici, approuvés depuis
week-bridge-slip = Non approuvé~: glissement et dépassement
week-bridge-slip-and-hidden = Glissement, et changements qui ne sont pas montrés ici
week-bridge-steps = Étape par étape~: { $pages }.
week-bridge-to-milestones = Jalons

# Numbers that moved since the report before. The two columns of figures are headed by dates.
week-moved = Ce qui a bougé
week-moved-measure = Mesure
week-moved-change = Évolution
# Nothing moved since that day.
week-moved-none = Rien de ce qui est compté n’a bougé depuis le { $date }
# `what` is one or two of the clauses below, that begin with `week-moved-says`.
week-moved-heading = { CAPITAL($what) }
week-moved-finish = Fin prévue
# `milestone` is its name.
week-moved-milestone = Prévision~: { $milestone }
week-moved-approved = Budget approuvé
week-moved-contingency = Provision pour aléas restante
week-moved-spent = Dépensé
week-moved-ordered = Commandé, pas encore payé
week-moved-tasks = Tâches terminées
week-moved-reached = Jalons atteints
week-moved-defects = Anomalies ouvertes
week-moved-ready = Points de préparation faits
week-moved-risks = Risques ouverts
week-moved-severe = Risques critiques
week-moved-issues = Problèmes ouverts
week-moved-decisions = Décisions prises
week-moved-changes = Changements en attente de décision
# `date` is the day on which the plan that is compared with was kept.
week-moved-kept = plan conservé le { $date }
week-moved-undated = { $count ->
    [1] un de plus sans date
   *[other] { SPELLED($count) } de plus sans date
}
# `up` is whether it is more, or later. `span` is such as `7 working days`.
week-moved-says-finish = { $up ->
    [yes] la fin prévue recule de { $span }
   *[no] la fin prévue avance de { $span }
}
week-moved-says-milestone = { $up ->
    [yes] { $milestone }~: { $span } plus tard
   *[no] { $milestone }~: { $span } plus tôt
}
week-moved-says-approved = { $up ->
    [yes] le budget approuvé augmente de { $amount }
   *[no] le budget approuvé diminue de { $amount }
}
week-moved-says-contingency = { $up ->
    [yes] la provision pour aléas augmente de { $amount }
   *[no] la provision pour aléas diminue de { $amount }
}
week-moved-says-spent = { $up ->
    [yes] { $amount } dépensés
   *[no] { $amount } remboursés
}
week-moved-says-ordered = { $up ->
    [yes] les commandes à payer augmentent de { $amount }
   *[no] les commandes à payer diminuent de { $amount }
}
week-moved-says-tasks = { $count ->
    [1] une tâche terminée
   *[other] { SPELLED($count) } tâches terminées
}
week-moved-says-reached = { $count ->
    [1] un jalon atteint
   *[other] { SPELLED($count) } jalons atteints
}
week-moved-says-defects = { $up ->
    [yes] { $count ->
        [1] une anomalie ouverte de plus
       *[other] { SPELLED($count) } anomalies ouvertes de plus
    }
   *[no] { $count ->
        [1] une anomalie ouverte de moins
       *[other] { SPELLED($count) } anomalies ouvertes de moins
    }
}
week-moved-says-ready = { $count ->
    [1] un point de préparation fait
   *[other] { SPELLED($count) } points de préparation faits
}
week-moved-says-risks = { $up ->
    [yes] { $count ->
        [1] un risque ouvert de plus
       *[other] { SPELLED($count) } risques ouverts de plus
    }
   *[no] { $count ->
        [1] un risque ouvert de moins
       *[other] { SPELLED($count) } risques ouverts de moins
    }
}
week-moved-says-severe = { $up ->
    [yes] { $count ->
        [1] un risque critique de plus
       *[other] { SPELLED($count) } risques critiques de plus
    }
   *[no] { $count ->
        [1] un risque critique de moins
       *[other] { SPELLED($count) } risques critiques de moins
    }
}
week-moved-says-issues = { $up ->
    [yes] { $count ->
        [1] un problème ouvert de plus
       *[other] { SPELLED($count) } problèmes ouverts de plus
    }
   *[no] { $count ->
        [1] un problème ouvert de moins
       *[other] { SPELLED($count) } problèmes ouverts de moins
    }
}
week-moved-says-decisions = { $count ->
    [1] une décision prise
   *[other] { SPELLED($count) } décisions prises
}
week-moved-says-changes = { $up ->
    [yes] { $count ->
        [1] un changement de plus en attente de décision
       *[other] { SPELLED($count) } changements de plus en attente de décision
    }
   *[no] { $count ->
        [1] un changement de moins en attente de décision
       *[other] { SPELLED($count) } changements de moins en attente de décision
    }
}
# `measure` is what an objective measures; the others are values with their unit.
week-moved-says-objective = { $measure }~: de { $before } à { $now }
week-moved-more = { $count } de plus ont bougé et ne sont pas listés ici.
# `list` has measures with their values, `Open issues (3)`.
week-moved-same = Inchangé~: { $list }.
week-moved-same-item = { $measure } ({ $value })
week-moved-note = Les deux jours sont comptés d’après les dates que portent aujourd’hui les fichiers du projet.
# To whoever works on the project. `list` has measures that cannot be compared; `first` is the id of a record.
week-moved-gaps = Non comparé, faute de dates~: { $list }.
week-moved-gap = { $measure } ({ $count ->
    [1] { $first }
   *[other] { $count } entrées, d’abord { $first }
})
week-moved-not-kept = Les dates prévues ne sont pas comparées~: aucun plan n’a été conservé vers le { $date }. La commande milepost baseline en conserve un~; lancez-la à chaque rapport.

week-done-first = Fait à ce jour
week-done-since = Fait depuis le { $date }
week-done-nothing = Rien n’a été terminé.
week-decided = Décidé~: { $decision }
week-issue-closed = Problème clos~: { $issue }
week-risk-closed = Risque clos~: { $risk }
week-risks-first = Risques et problèmes
week-risks-since = Risques et problèmes depuis le { $date }
week-risks-no-report = Il n’y a pas de rapport précédent pour comparer.
week-risks-none = Rien de nouveau, et rien n’a bougé.
week-risk-new = Nouveau risque~: { $risk }
week-risk-up = Risque en hausse~: { $risk }
week-risk-down = Risque en baisse~: { $risk }
week-risk-scored = { $text }, { $score } sur 25
week-risk-rescored = { $dated ->
    [yes] { $text }, de { $before } à { $score } sur 25
   *[no] { $text }, de { $before } à { $score } sur 25~; le jour n’est pas noté
}
week-issue-new = Nouveau problème~: { $issue }
week-risks-more = { $count } de plus dans les registres

week-says = Ce que dit le rapport
week-says-kicker = Les mots de l’auteur
week-permanent = Adresse permanente de ce rapport
week-earlier = Rapports précédents

week-write-changed = Ce qui a changé
week-write-blocked = Ce qui est bloqué
week-write-decisions = Décisions à prendre
