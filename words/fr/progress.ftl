progress-title = Avancement
progress-page-title = Avancement~: { $project }

progress-tasks-none = { $all ->
    [1] La seule tâche n’est pas encore faite
   *[other] Aucune des { $all } tâches n’est encore faite
}
progress-tasks-not-lately = { $done ->
    [one] { $done } tâche sur { $all } est faite, aucune dans les quatre dernières semaines
   *[other] { $done } tâches sur { $all } sont faites, aucune dans les quatre dernières semaines
}
progress-tasks-lately = { $done ->
    [one] { $done } tâche sur { $all } est faite
   *[other] { $done } tâches sur { $all } sont faites
}, dont { $lately ->
    [1] une dans les quatre dernières semaines
   *[other] { SPELLED($lately) } dans les quatre dernières semaines
}
progress-tasks-all = { $all ->
    [1] La seule tâche est faite
   *[other] Les { $all } tâches sont toutes faites
}
progress-throughput-even = { $weeks ->
    [1] La semaine passée
   *[other] Chacune des { SPELLED($weeks) } dernières semaines
}, { $count ->
    [1] { $amount } tâche a été terminée.
   *[other] { $amount } tâches ont été terminées.
}
progress-throughput = { $weeks ->
    [1] La semaine passée
   *[other] Ces { SPELLED($weeks) } dernières semaines
}, de { $low } à { $high } tâches terminées par semaine, { $mean } en moyenne.

progress-burn-tasks = Burn-up~: tâches du plan
progress-burn-sprints = Burn-up~: sprints
progress-burn-by = { $of ->
   *[tasks] Tout le travail des tâches
    [sprints] Tout le travail des sprints
}, au rythme des { SPELLED($weeks) } dernières semaines, est fait au plus tard le { $date }
progress-burn-between = { $of ->
   *[tasks] Tout le travail des tâches
    [sprints] Tout le travail des sprints
}, au rythme des { SPELLED($weeks) } dernières semaines, est fait entre le { $first } et le { $last }
progress-burn-earliest = { $of ->
   *[tasks] Tout le travail des tâches
    [sprints] Tout le travail des sprints
}, au rythme des { SPELLED($weeks) } dernières semaines, est fait au plus tôt le { $date }~; des semaines lentes n’y arriveraient pas
progress-burn-too-little = Trop peu a été fait dans les { SPELLED($weeks) } dernières semaines pour dire quand { $of ->
   *[tasks] tout le travail des tâches
    [sprints] tout le travail des sprints
} sera fait
progress-burn-all-done = { $of ->
   *[tasks] Tout le travail des tâches
    [sprints] Tout le travail des sprints
} { $complete ->
   *[yes] du périmètre est fait
    [no] montré ici est fait
}
progress-burn-nothing-ahead = On ne sait pas combien il reste~: aucun sprint à venir ne dit ce qu’il prend
progress-burn-not-closed = { $sprint } est fini et ne dit pas ce qu’il a terminé~: on ne sait pas combien il reste
progress-burn-few-weeks = Trop tôt pour dire quand { $of ->
   *[tasks] tout le travail des tâches
    [sprints] tout le travail des sprints
} sera fait~: { $known ->
    [0] aucune semaine entière n’est connue
    [1] une semaine entière est connue
   *[other] { SPELLED($known) } semaines entières sont connues
}, et il en faut quatre
progress-burn-describe = { $done } sur { $scope } sont faits. { $heading }. Les chiffres sont dans le tableau ci-dessous.
progress-burn-scope = Le périmètre est ce qu’il y a à faire. { $what }
progress-burn-counts = Chaque tâche compte pour un, longue ou courte, et seul compte le nombre de tâches terminées par semaine.
progress-burn-counts-plan = Chaque tâche compte pour un, longue ou courte, et seul compte le nombre de tâches terminées par semaine~; les dates du plan lui-même mènent au { $date }.
progress-burn-standing = Le travail permanent, qui dure autant que le projet, n’est pas compté.
progress-burn-unit = Dans l’unité de l’équipe.
progress-burn-unit-plan = Dans l’unité de l’équipe~; seulement le travail pris par les sprints, sa fin peut donc précéder celle des tâches du plan.
progress-burn-rays = En tirets~: le rythme des semaines lentes, { $slow } par semaine, et des semaines rapides, { $fast } par semaine (20e et 80e centiles des { SPELLED($weeks) } dernières semaines).
progress-burn-unplanned = dans aucune référence
progress-burn-table = Semaine par semaine
progress-burn-week = Semaine au
progress-burn-in-week = Fait dans la semaine
progress-burn-in-all = Fait au total
progress-burn-scope-column = Périmètre
progress-chart-scope = Périmètre { $amount }
progress-chart-done = Fait { $amount }
progress-chart-done-above = Fait { $amount }, { $more } au-delà du périmètre
progress-chart-fast = rapide { $date }
progress-chart-fast-later = rapide { $date } →
progress-chart-fast-never = rapide~: sans fin
progress-chart-slow = lent { $date }
progress-chart-slow-later = lent { $date } →
progress-chart-slow-never = lent~: sans fin

progress-scope-kicker = Changements du périmètre
progress-scope-adds = Ajoute
progress-scope-no-date = sans date
progress-scope-sprints = { $grew ->
   *[yes] Le périmètre des sprints a augmenté de { $share }
    [no] Le périmètre des sprints a diminué de { $share }
}
progress-scope-plan = { $grew ->
   *[yes] Le plan a augmenté de { $share } depuis la première référence
    [no] Le plan a diminué de { $share } depuis la première référence
}
progress-scope-none-shown = Aucun changement montré ici ne touche le périmètre
progress-scope-same = Le périmètre est resté le même
progress-scope-and-changes = { $heading }~; touché par { $changes }
progress-scope-changes = Périmètre~: { $changes }
progress-changes-unapproved = { $count ->
    [1] un changement sans approbation
   *[other] { SPELLED($count) } changements sans approbation
}
progress-changes-approved = { $count ->
    [1] un changement approuvé
   *[other] { SPELLED($count) } changements approuvés
}
progress-changes-some = { $count ->
    [1] un des { SPELLED($all) } changements approuvés
   *[other] { SPELLED($count) } des { SPELLED($all) } changements approuvés
}
progress-changes-both = { $count ->
    [1] un changement approuvé
   *[other] { SPELLED($count) } changements approuvés
} et { $made ->
    [1] un sans approbation
   *[other] { SPELLED($made) } sans approbation
}
progress-change-approved = changement approuvé
progress-change-unapproved = changement réalisé sans approbation
progress-scope-baseline = Planifié dans la nouvelle référence, «~{ $name }~»
progress-scope-sprint = Ajouté pendant { $sprint }
progress-scope-unplanned = Travail absent de toute référence
progress-scope-tasks = { $count ->
    [1] { $by } tâche
   *[other] { $by } tâches
}
progress-scope-rest = { $count ->
    [one] { $count } changement plus ancien n’est pas listé ici.
   *[other] { $count } changements plus anciens ne sont pas listés ici.
}

progress-board-kicker = Travail par état
progress-board-heading = { $going ->
    [0] Rien n’est en cours
    [1] Une tâche est en cours
   *[other] { CAPITAL(SPELLED($going)) } tâches sont en cours
}, { $ready ->
    [0] aucune n’est prête à commencer
    [1] une est prête à commencer
   *[other] { SPELLED($ready) } sont prêtes à commencer
}
progress-board-heading-blocked = { $going ->
    [0] Rien n’est en cours
    [1] Une tâche est en cours
   *[other] { CAPITAL(SPELLED($going)) } tâches sont en cours
}, { $blocked ->
    [1] une est bloquée
   *[other] { SPELLED($blocked) } sont bloquées
}, { $ready ->
    [0] aucune n’est prête à commencer
    [1] une est prête à commencer
   *[other] { SPELLED($ready) } sont prêtes à commencer
}
progress-board-which = Lesquelles
progress-board-blocked = Bloqué
progress-board-going = En cours
progress-board-ready = Prêt
progress-board-waiting = En attente
progress-board-done = Fait
progress-board-rest = { $count } de plus dans le planning
progress-board-note = Prêt~: n’attend aucun travail ouvert et peut commencer dans les { $days } jours. En attente~: un travail qui précède est ouvert, ou le moment n’est pas venu.
progress-board-standing = { $count ->
    [1] L’une de ces tâches est un travail permanent, qui dure autant que le projet~: ce qui est fait se compte sans elle.
   *[other] { CAPITAL(SPELLED($count)) } de ces tâches sont du travail permanent, qui dure autant que le projet~: ce qui est fait se compte sans elles.
}
progress-board-see = Voir aussi { $page }.
progress-board-effort = charge planifiée et consommée par chantier
progress-board-table = Par chantier

progress-tests-kicker = Tests
progress-tests-not-run = { $count ->
    [1] Le seul test planifié n’a pas encore été exécuté
   *[other] Aucun des { $count } tests n’a encore été exécuté
}
progress-tests-all-passed = Les { $count } tests exécutés ont tous réussi
progress-tests-passed = { $passed } des { $run } tests exécutés ont réussi ({ $share })
progress-tests-share-passed = { $share } des tests exécutés ont réussi
progress-tests-unknown = Le nombre de tests réussis n’est pas enregistré
progress-tests-all-run = { $heading }~; tous les tests planifiés sont exécutés
progress-tests-some-run = { $heading }~; { $share } des tests planifiés sont exécutés
progress-tests-over = plus de { $percent }
progress-suite = Suite
progress-kind = Type
progress-tests-planned = Planifiés
progress-tests-run = Exécutés
progress-tests-passed-column = Réussis
progress-tests-failed = Échoués
progress-tests-rate = Taux de réussite
progress-tests-bar = Réussis sur planifiés
progress-suite-unit = Unitaire
progress-suite-integration = Intégration
progress-suite-system = Système
progress-suite-performance = Performance
progress-suite-security = Sécurité
progress-suite-acceptance = Acceptation
progress-suite-compatibility = Compatibilité
progress-suite-failover = Basculement
progress-tests-note = Taux de réussite~: réussis sur exécutés. Barre~: réussis sur planifiés~; le repère marque ce qui a été exécuté.
progress-tests-left-out = { $count ->
    [1] Une suite ne dit pas ce qui a été exécuté, et n’entre pas dans les parts.
   *[other] { CAPITAL(SPELLED($count)) } suites ne disent pas ce qui a été exécuté, et n’entrent pas dans les parts.
}

progress-defects-kicker = Anomalies
progress-defects-title = Anomalies dans le temps
progress-defects-uncounted = Aucune anomalie n’a été comptée jusqu’à la date d’état
progress-defects-unknown = Le nombre d’anomalies ouvertes n’est pas enregistré
progress-defects-none = Aucune anomalie n’était ouverte le { $date }
progress-defects-open = { $count ->
    [one] { $count } anomalie était ouverte le { $date }
   *[other] { $count } anomalies étaient ouvertes le { $date }
}
progress-defects-critical = { $count ->
    [one] { $count } anomalie était ouverte, { $critical } le { $date }
   *[other] { $count } anomalies étaient ouvertes, { $critical } le { $date }
}
progress-defects-of-them = { $count ->
    [one] dont { $count } critique,
   *[other] dont { $count } critiques,
}
progress-defects-trend = { $heading }~; { $trend }
progress-defects-rise = en hausse
progress-defects-fall = en baisse
progress-defects-describe = { $heading }. Tous les décomptes sont dans le tableau ci-dessous.
progress-defects-sum-share = À ce jour, { $opened } déclarées et { $closed } fermées ({ $share }).
progress-defects-sum = À ce jour, { $opened } déclarées et { $closed } fermées.
progress-defects-no-sum = Le nombre total d’anomalies déclarées et fermées n’est pas enregistré.
progress-defects-no-trend = Une tendance demande trois décomptes.
progress-defects-table = Tous les décomptes d’anomalies
progress-defects-day = Jour
progress-defects-opened = Déclarées
progress-defects-closed = Fermées
progress-defects-still-open = Ouvertes
progress-defects-critical-column = Critiques
progress-defects-counted-by = Compté par
progress-defects-later = après la date d’état
progress-chart-opened = Déclarées { $amount }
progress-chart-closed = Fermées { $amount }
progress-chart-open = Ouvertes { $amount }

progress-sprints-kicker = Sprints
progress-sprints-ahead = { $count ->
    [1] Un sprint est planifié
   *[other] { CAPITAL(SPELLED($count)) } sprints sont planifiés
}
progress-velocity-unknown = Aucun sprint n’est encore fini~: la vélocité est inconnue
progress-velocity-first = Le premier sprint fini a terminé { $amount }
progress-velocity-even = La vélocité est de { $amount } par sprint, à chaque fois
progress-velocity = La vélocité est de { $amount } par sprint, entre { $low } et { $high }
progress-velocity-share = { $count ->
    [1] La vélocité est ce que le seul sprint fini a terminé
   *[other] La vélocité est ce que les { SPELLED($count) } derniers sprints finis ont terminé
}~: { $share } de ce qui avait été pris.
progress-velocity-no-share = { $count ->
    [1] La vélocité est ce que le seul sprint fini a terminé
   *[other] La vélocité est ce que les { SPELLED($count) } derniers sprints finis ont terminé
}~; ce qui avait été pris n’est pas enregistré.
progress-velocity-note = La vélocité est ce que les sprints finis ont terminé.
progress-sprint = Sprint
progress-sprint-taken-on = Pris
progress-sprint-added = Ajouté
progress-sprint-completed = Terminé
progress-sprint-goal = But
progress-sprint-dates = du { $from } au { $to }
progress-sprint-over = terminé
progress-sprint-running = en cours
progress-sprint-ahead = à venir
