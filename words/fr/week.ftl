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
week-recommended = Recommandation~: { $what }.

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

week-done-first = Fait à ce jour
week-done-since = Fait depuis le { $date }
week-done-nothing = Rien n’a été terminé.
week-decided = Décidé~: { $decision }
week-issue-closed = Problème clos~: { $issue }
week-risks-first = Risques et problèmes
week-risks-since = Risques et problèmes depuis le { $date }
week-risks-no-report = Il n’y a pas de rapport précédent pour comparer.
week-risks-none = Rien de nouveau, et rien n’a bougé.
week-risk-new = Nouveau risque~: { $risk }
week-risk-up = Risque en hausse~: { $risk }
week-risk-down = Risque en baisse~: { $risk }
week-risk-scored = { $text }, { $score } sur 25
week-risk-rescored = { $text }, de { $before } à { $score } sur 25
week-issue-new = Nouveau problème~: { $issue }
week-risks-more = { $count } de plus dans les registres

week-says = Ce que dit le rapport
week-says-kicker = Les mots de l’auteur
week-permanent = Adresse permanente de ce rapport
week-earlier = Rapports précédents

week-write-changed = Ce qui a changé
week-write-blocked = Ce qui est bloqué
week-write-decisions = Décisions à prendre
