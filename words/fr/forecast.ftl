forecast-title = Prévision
forecast-page-of = Prévision~: { $project }

forecast-headline = 8 chances sur 10 de finir au plus tard le { $date }
forecast-headline-promised = 8 chances sur 10 de finir au plus tard le { $date }~; la date promise du { $promised } est tenue dans { $runs }
forecast-headline-baseline = 8 chances sur 10 de finir au plus tard le { $date }~; la référence du { $baseline } est tenue dans { $runs }
forecast-runs = { $odds }
forecast-runs-none = aucune simulation
forecast-runs-every = toutes les simulations
forecast-played-partly = Le plan a été simulé { $runs } fois (graine { $seed }). Ce qui n’est pas montré ici compte dans ces dates.
forecast-played = Le plan a été simulé { $runs } fois (graine { $seed })~: { $tasks ->
    [one] { $tasks } tâche a une fourchette de durées.
   *[other] { $tasks } tâches ont une fourchette de durées.
}
forecast-played-risks = Le plan a été simulé { $runs } fois (graine { $seed })~: { $tasks ->
    [one] { $tasks } tâche a une fourchette de durées
   *[other] { $tasks } tâches ont une fourchette de durées
}, et { $risks ->
    [1] un risque survient ou non.
   *[other] { SPELLED($risks) } risques surviennent ou non.
}
forecast-not-counted = Non compté~: { $what }.
forecast-not-counted-tasks = { $count ->
    [one] { $count } tâche sans fourchette, qui dure ce qui est planifié
   *[other] { $count } tâches sans fourchette, qui durent ce qui est planifié
}
forecast-not-counted-risks = { $count ->
    [one] { $count } risque ouvert sans probabilité, ou sans retard ni coût
   *[other] { $count } risques ouverts sans probabilité, ou sans retard ni coût
}
forecast-plan-is = Le plan est la date que les autres pages appellent prévision~: chaque tâche dure ce que dit sa durée.

forecast-none-plan = Pas encore de chances~: aucune tâche n’a de dates
forecast-none-plan-next = Donnez aux tâches une durée et un début, ou un ordre, et elles pourront être simulées.
forecast-none-finished = Tout le travail est terminé
forecast-none-finished-next = Il n’y a plus rien à prévoir.
forecast-none-uncertain = Pas encore de chances~: rien dans le plan n’est incertain
forecast-none-uncertain-next = Donnez aux tâches non terminées un `estimate = {"{"} low = "4d", likely = "5d", high = "12d" {"}"}`, ou aux risques ouverts une `chance` et un `delay` des tâches qu’ils touchent. Un seul suffit pour dire combien chaque date est probable~; à partir de cinq tâches estimées, les chances sont aussi dessinées.
forecast-none-runs = Pas de chances~: le paramétrage ne demande aucune simulation
forecast-none-runs-next = Mettez `runs` à 10000 dans `[forecast]` de `project.toml`, ou omettez-le.
forecast-none-shown = Le plan n’est pas montré

forecast-finish-kicker = Fin
forecast-finish-same = Le { $date } est probable, et peut être promis
forecast-finish-both = Le { $even }~: une chance sur deux~; le { $safe } peut être promis
forecast-finish-chart = Chances de la fin
forecast-finish-words = La moitié des simulations finissent au plus tard le { $even }, 8 sur 10 au plus tard le { $safe }.
forecast-finish-words-promised = La moitié des simulations finissent au plus tard le { $even }, 8 sur 10 au plus tard le { $safe }~; la date promise du { $promised } est tenue dans { $runs }.
forecast-finish-words-baseline = La moitié des simulations finissent au plus tard le { $even }, 8 sur 10 au plus tard le { $safe }~; la référence du { $baseline } est tenue dans { $runs }.
forecast-finish-undrawn = Pas de graphique~: il paraîtrait plus sûr qu’il ne l’est.
forecast-finish-undrawn-risks = Pas de graphique~: aucune tâche n’a de fourchette de durées, et un graphique des seuls risques paraîtrait plus sûr qu’il ne l’est.
forecast-finish-undrawn-few = { $count ->
    [1] Pas de graphique~: une seule tâche a une fourchette de durées, et un graphique de moins de cinq paraîtrait plus sûr qu’il ne l’est.
   *[other] Pas de graphique~: seules { SPELLED($count) } tâches ont une fourchette de durées, et un graphique de moins de cinq paraîtrait plus sûr qu’il ne l’est.
}
forecast-finish-one-bar = Toutes les simulations finissent dans la même barre~: { $bin }.
forecast-finish-how = Les barres pleines vont jusqu’à la date que tiennent 8 simulations sur 10~; les barres claires viennent après.
forecast-bin-week = semaine du { $date }
forecast-bin-fortnight = deux semaines à partir du { $date }
forecast-bin-months = { $from } à { $to }
forecast-bin-row = { CAPITAL($bin) }
forecast-bin-tip = { CAPITAL($bin) }~: { $odds }, à sa fin { $by_end }
forecast-bars-week = Semaine de fin. Nombre de simulations sur 100.
forecast-bars-fortnight = Quinzaine de fin. Nombre de simulations sur 100.
forecast-bars-month = Mois de fin. Nombre de simulations sur 100.
forecast-bars-months = Groupes de mois de fin. Nombre de simulations sur 100.
forecast-flag-promised = Promis { $date }~: { $odds }
forecast-flag-baseline = Référence { $date }~: { $odds }
forecast-flag-plan = Plan { $date }~: { $odds }
forecast-flag-both = Plan et promesse { $date }~: { $odds }
forecast-flag-safe = { $date }~: 8 sur 10
forecast-finish-show = Voir les chiffres
forecast-finish-column = Fin
forecast-finish-in-hundred = Simulations sur 100
forecast-finish-by-end = À sa fin, sur 100

forecast-milestones-kicker = Jalons
forecast-milestones-table = Chances des jalons
forecast-milestones-milestone = Jalon
forecast-milestones-plan = Plan
forecast-milestones-likely = Probable, 5 sur 10
forecast-milestones-safe = Sûr, 8 sur 10
forecast-milestones-promised = Promis
forecast-milestones-keep = Chance de la tenir
forecast-milestones-chance = Chance
forecast-milestones-of-baseline = { $date } (référence)
forecast-milestones-none = Quand les jalons devraient être atteints
forecast-milestones-all-safe = { $promised ->
    [yes] Chaque date promise est sûre~: 8 chances sur 10 ou plus
   *[no] Chaque date convenue est sûre~: 8 chances sur 10 ou plus
}
forecast-milestones-only-low = { $promised ->
    [yes] La date promise a moins de 8 chances sur 10
   *[no] La date convenue a moins de 8 chances sur 10
}
forecast-milestones-only-missed = { $promised ->
    [yes] La date promise sera probablement manquée
   *[no] La date convenue sera probablement manquée
}
forecast-milestones-both-low = { $promised ->
    [yes] Les deux dates promises ont moins de 8 chances sur 10
   *[no] Les deux dates convenues ont moins de 8 chances sur 10
}
forecast-milestones-both-missed = { $promised ->
    [yes] Les deux dates promises seront probablement manquées
   *[no] Les deux dates convenues seront probablement manquées
}
forecast-milestones-all-low = { $promised ->
    [yes] Les { SPELLED($count) } dates promises ont toutes moins de 8 chances sur 10
   *[no] Les { SPELLED($count) } dates convenues ont toutes moins de 8 chances sur 10
}
forecast-milestones-all-missed = { $promised ->
    [yes] Les { SPELLED($count) } dates promises seront probablement toutes manquées
   *[no] Les { SPELLED($count) } dates convenues seront probablement toutes manquées
}
forecast-milestones-some-low = { $count ->
    [1] Une
   *[other] { CAPITAL(SPELLED($count)) }
} des { SPELLED($all) } dates { $promised ->
    [yes] promises
   *[no] convenues
} { $count ->
    [1] a moins de 8 chances sur 10
   *[other] ont moins de 8 chances sur 10
}
forecast-milestones-some-missed = { $count ->
    [1] Une
   *[other] { CAPITAL(SPELLED($count)) }
} des { SPELLED($all) } dates { $promised ->
    [yes] promises
   *[no] convenues
} { $count ->
    [1] sera probablement manquée
   *[other] seront probablement manquées
}

forecast-drivers-kicker = Ce qui déplace la fin
forecast-drivers-task = «~{ $task }~» déplace le plus la fin
forecast-drivers-risk = Le risque «~{ $risk }~» déplace le plus la fin
forecast-drivers-a-task = une tâche
forecast-drivers-a-risk = un risque
forecast-drivers-words = { $name } déplace la fin de { $days }. Le tableau ci-dessous donne les { $count } lignes.
forecast-days = { $days ->
    [one] { $days }~jour ouvré
   *[other] { $days }~jours ouvrés
}
forecast-days-less = moins d’un dixième de jour
forecast-drivers-what = Tâche ou risque
forecast-drivers-moves = Déplace la fin de
forecast-drivers-moves-short = Déplace de
forecast-drivers-often = Fréquence
forecast-drivers-varies = Sa durée varie de
forecast-drivers-varies-short = Varie de
forecast-drivers-with = Lié à la fin
forecast-drivers-with-short = Lien
forecast-drivers-source = Source
forecast-drivers-is-risk = risque
forecast-drivers-critical = critique dans { $runs }
forecast-drivers-happens = survient dans { $runs }
forecast-drivers-under = moins de { $number }
forecast-drivers-strongly = fortement
forecast-drivers-moderately = moyennement
forecast-drivers-weakly = faiblement
forecast-drivers-hardly = à peine
forecast-drivers-note = En jours ouvrés.
forecast-drivers-note-cut = Ne figure ici que ce qui déplace le plus la fin.
forecast-drivers-note-rare = Une tâche qui déplace la fin et qui est rarement critique a le plus souvent quelques jours de marge, par exemple jusqu’à un travail qui n’a lieu que le week-end~: un retard plus grand déplace la fin.

forecast-risks-kicker = Ce que pèse chaque risque
forecast-risks-without = Sans «~{ $risk }~», gain sur la date sûre~: { $days }
forecast-risks-none-shown = Aucun risque montré ici ne déplace la date sûre d’un jour
forecast-risks-none = Aucun risque à lui seul ne déplace la date sûre d’un jour
forecast-risks-number = N°
forecast-risks-risk = Risque
forecast-risks-happens = Survient dans
forecast-risks-safe = Date sûre avancée de
forecast-risks-safe-short = Date sûre
forecast-risks-mean = Moyenne avancée de
forecast-risks-mean-short = Moyenne
forecast-risks-cost = Coût attendu
forecast-risks-note = En jours ouvrés~: la prévision a été refaite sans chacun des risques.
forecast-risks-note-cost = Le coût attendu est la probabilité multipliée par le coût.
forecast-risks-note-more = { $count } autres pèsent moins.

forecast-cost-kicker = Coût à l’achèvement
forecast-cost-heading = 8 chances sur 10 de ne pas coûter plus de { $amount }~; { $approved } sont approuvés
forecast-cost-note = La prévision du budget, { $amount }, plus ce que coûteraient les risques qui surviennent et les personnes qui travaillent plus longtemps que prévu. Les prix et les commandes sont tenus pour certains.
forecast-cost-table = Chances du coût à l’achèvement
forecast-cost-chance = Chance
forecast-cost-no-more = Coûte au plus
forecast-cost-against = Par rapport à l’approuvé
forecast-cost-in-ten = { $count } sur 10
forecast-cost-as-approved = comme approuvé
forecast-cost-under = { $amount } de moins
forecast-cost-over = { $amount } de plus

forecast-how = Comment c’est calculé
forecast-how-runs = Simulations
forecast-how-runs-text = Analyse des risques de délai par Monte-Carlo (Schedule risk analysis, GAO-16-89G, chapitre 8). Chaque simulation tire une durée pour le reste de chaque tâche qui a une fourchette, décide quels risques surviennent, et recalcule tout le plan avec ses liens, ses contraintes et ses calendriers. Ce qui est fait reste fait. La même graine donne les mêmes chiffres.
forecast-how-ranges = Fourchettes
forecast-how-ranges-text = Les valeurs basse, probable et haute deviennent une loi bêta-PERT, sauf si la tâche ou le projet demande une loi triangulaire ou uniforme. Les tâches d’un même chantier ou d’un même responsable varient ensemble, dans la mesure fixée par la corrélation du projet.
forecast-how-odds = 5 sur 10, 8 sur 10
forecast-how-odds-text = Le 50e et le 80e centile~: le premier jour où au moins autant de simulations sont terminées.
forecast-how-critical = Critique dans
forecast-how-critical-text = L’indice de criticité~: la part des simulations où la tâche n’a aucune marge. Un travail qui attend la fin d’un week-end ou d’un gel en a un peu, et peut quand même déplacer la fin.
forecast-how-with = Lié à la fin
forecast-how-with-text = La corrélation de rang de Spearman entre la durée de la tâche et la fin~: à partir de { $strong } fortement, de { $moderate } moyennement, de { $weak } faiblement, en dessous à peine.
forecast-how-moves = Déplace la fin de
forecast-how-moves-text = Pour une tâche~: cette corrélation multipliée par les jours ouvrés entre une fin précoce (1 sur 10) et une fin tardive (9 sur 10), sans dépasser la variation de sa propre durée~; les retards des risques qui la frappent en font partie. Une tâche qui n’est critique dans aucune simulation est laissée de côté~: elle ne fait qu’accompagner ce qui déplace la fin. Pour un risque~: les jours ouvrés que gagnerait, sans lui, la date sûre ou la date moyenne, selon le plus grand des deux.
forecast-how-cost = Coût
forecast-how-cost-text = Le coût prévisionnel à l’achèvement du budget, plus, dans chaque simulation, le coût des risques qui surviennent et des jours supplémentaires des personnes qui ont un taux.
