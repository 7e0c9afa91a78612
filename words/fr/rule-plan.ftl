# `missing-logic`
rule-missing-logic-sign = Plus de 5~% des tâches ouvertes n’ont pas de prédécesseur ou pas de successeur. Un lien d’une tâche parente vaut pour ses parties~; ce par quoi le projet commence et finit n’a besoin que d’un lien.
rule-missing-logic-why = Une tâche sans liens ne bouge pas quand d’autres glissent, et son propre glissement ne déplace rien. La date de fin paraît alors plus sûre qu’elle n’est.
rule-missing-logic-remedy = Dites avec `after` ce qu’attend chaque tâche, et veillez à ce que quelque chose l’attende~: au moins le jalon pour lequel elle est faite.
rule-missing-logic-example = 4 des 31 tâches ouvertes n’ont pas de prédécesseur ou pas de successeur (13~%)~: `Train the service desk`, `Order labels`, `Clear the store` et 1 de plus
rule-missing-logic-title = Liens manquants
rule-missing-logic-within = liens manquants
rule-missing-logic-definition = Tâches ouvertes qui n’attendent rien, ou que rien n’attend. Ce par quoi le projet commence et finit n’est pas compté.
rule-missing-logic-found = { $count ->
    [one] { $count } des { $of } tâches ouvertes n’a pas de prédécesseur ou pas de successeur
   *[other] { $count } des { $of } tâches ouvertes n’ont pas de prédécesseur ou pas de successeur
} ({ $share })

# `lead`
rule-lead-sign = Une dépendance d’une tâche ouverte a une avance (un décalage négatif), comme `after = ["build - 2d"]`.
rule-lead-why = Une avance dit qu’un travail commence quelques jours avant une fin que personne ne connaît encore. La marge et le chemin critique sont difficiles à suivre à travers elle.
rule-lead-remedy = Divisez la première tâche au point où la seconde peut commencer, et liez à cette partie~; ou utilisez un lien début-début.
rule-lead-example = 1 des 44 liens vers des tâches ouvertes a une avance (2,3~%)~: `Write the handover`
rule-lead-title = Avances
rule-lead-within = avances
rule-lead-definition = Liens vers des tâches ouvertes avec un décalage négatif.
rule-lead-found = { $count ->
    [one] { $count } des { $of } liens vers des tâches ouvertes a une avance
   *[other] { $count } des { $of } liens vers des tâches ouvertes ont une avance
} ({ $share })

# `lag`
rule-lag-sign = Plus de 5~% des dépendances de tâches ouvertes ont un décalage, comme `after = ["order + 6w"]`.
rule-lag-why = Un décalage est un temps où il se passe quelque chose que le plan ne nomme pas~: une livraison, un test, une approbation. Personne n’en est responsable, n’en rend compte ni ne peut le raccourcir.
rule-lag-remedy = Faites de l’attente une tâche, avec un nom et quelqu’un qui la surveille. Gardez les décalages pour ce qui n’est vraiment que du temps, comme un béton qui sèche.
rule-lag-example = 5 des 44 liens vers des tâches ouvertes ont un décalage (11~%)~: `Link at Derby`, `Move the files` et 3 de plus
rule-lag-title = Décalages
rule-lag-within = décalages
rule-lag-definition = Liens vers des tâches ouvertes avec un décalage positif.
rule-lag-found = { $count ->
    [one] { $count } des { $of } liens vers des tâches ouvertes a un décalage
   *[other] { $count } des { $of } liens vers des tâches ouvertes ont un décalage
} ({ $share })

# `few-finish-to-start`
rule-few-finish-to-start-sign = Moins de 90~% des dépendances de tâches ouvertes vont de fin à début.
rule-few-finish-to-start-why = Fin-début, c’est ce que les gens entendent par «~après~». Les autres types attachent un bout de la tâche et laissent l’autre libre~: un retard peut s’y arrêter sans être vu.
rule-few-finish-to-start-remedy = Regardez chaque lien SS, FF et SF~: la tâche peut-elle être divisée pour qu’un lien simple suffise~? Sinon, gardez-le, et veillez à ce que l’autre bout de la tâche soit lié aussi.
rule-few-finish-to-start-example = 9 des 44 liens vers des tâches ouvertes ne vont pas de fin à début (20~%)~: `Enrol laptops`, `Move the files` et 7 de plus
rule-few-finish-to-start-title = Liens autres que fin-début
rule-few-finish-to-start-within = liens autres que fin-début
rule-few-finish-to-start-definition = Liens vers des tâches ouvertes, de type SS, FF et SF.
rule-few-finish-to-start-found = { $count ->
    [one] { $count } des { $of } liens vers des tâches ouvertes ne va pas de fin à début
   *[other] { $count } des { $of } liens vers des tâches ouvertes ne vont pas de fin à début
} ({ $share })

# `hard-constraint`
rule-hard-constraint-sign = Plus de 5~% des tâches et jalons ouverts doivent commencer ou finir un jour donné, ou pas après un jour donné, ou ont des dates saisies.
rule-hard-constraint-why = Une date figée ne bouge pas quand le travail qui précède est en retard. Le plan montre alors ce qui est souhaité, pas ce qui va se passer.
rule-hard-constraint-remedy = Retirez la contrainte et liez la tâche. Mettez une date promise dans `committed` ou `deadline`~: elles servent de comparaison et ne contraignent rien. Quand la date est vraiment imposée de l’extérieur, comme la fin d’un bail, mettez la règle en sourdine pour cet élément, avec le motif.
rule-hard-constraint-example = 3 des 38 tâches et jalons ouverts sont tenus par une date quoi qu’il y ait avant (7,9~%)~: `Go-live`, `Press day`, `Lease end`
rule-hard-constraint-title = Contraintes fortes
rule-hard-constraint-within = contraintes fortes
rule-hard-constraint-definition = Tâches et jalons ouverts avec `start_on`, `finish_on`, `not_after`, `finish_not_after` ou des dates saisies.
rule-hard-constraint-found = { $count ->
    [one] { $count } des { $of } tâches et jalons ouverts est tenu par une date quoi qu’il y ait avant
   *[other] { $count } des { $of } tâches et jalons ouverts sont tenus par une date quoi qu’il y ait avant
} ({ $share })

# `high-float`
rule-high-float-sign = Plus de 5~% des tâches ouvertes ont plus de 44 jours ouvrés de marge totale~; dans un projet de moins de 220 jours ouvrés, plus d’un cinquième de sa durée.
rule-high-float-why = Autant de marge est rare dans un vrai projet. Le plus souvent, il manque un successeur~: la tâche est attendue plus tôt que le plan ne le sait.
rule-high-float-remedy = Demandez pour chacune de ces tâches ce qui ne peut pas continuer sans elle, et écrivez ce lien. Ce qui peut vraiment attendre peut rester ainsi.
rule-high-float-example = 4 des 31 tâches ouvertes ont plus de marge que vraisemblable (13~%)~: `Label the cables`, `Clear the store` et 2 de plus
rule-high-float-title = Marge forte
rule-high-float-within = marge forte
rule-high-float-definition = Tâches ouvertes dont la marge totale dépasse la limite.
rule-high-float-found = { $count ->
    [one] { $count } des { $of } tâches ouvertes a plus de marge que vraisemblable
   *[other] { $count } des { $of } tâches ouvertes ont plus de marge que vraisemblable
} ({ $share })

# `negative-float`
rule-negative-float-sign = Une tâche ou un jalon ouvert a une marge inférieure à zéro~: le travail jusqu’à une contrainte dure plus longtemps qu’il n’y a de temps.
rule-negative-float-why = Le plan se contredit. D’après ses propres chiffres la date ne sera pas tenue, et personne ne l’a encore dit.
rule-negative-float-remedy = Le planning nomme la contrainte qui laisse trop peu de temps. Raccourcissez le travail qui précède, convenez d’une date plus tardive, ou retirez la contrainte.
rule-negative-float-example = 6 des 38 tâches et jalons ouverts ont une marge négative (16~%)~: `Cut-over`, `Test`, `Go-live` et 3 de plus
rule-negative-float-title = Marge négative
rule-negative-float-within = marge négative
rule-negative-float-definition = Tâches et jalons ouverts dont la marge totale est inférieure à zéro.
rule-negative-float-found = { $count ->
    [one] { $count } des { $of } tâches et jalons ouverts a une marge négative
   *[other] { $count } des { $of } tâches et jalons ouverts ont une marge négative
} ({ $share })

# `long-task`
rule-long-task-sign = Plus de 5~% des tâches ouvertes durent plus de 44 jours ouvrés~; dans un projet de moins de 220 jours ouvrés, plus d’un cinquième de sa durée.
rule-long-task-why = D’une tâche de plusieurs mois, personne ne peut dire si elle est en retard avant qu’elle le soit. L’avancement devient une impression.
rule-long-task-remedy = Divisez-la selon des résultats que quelqu’un peut regarder, pour que quelque chose se termine entre deux rapports. Donnez à un travail encore lointain l’étiquette `rolling-wave` jusqu’à ce que vienne son tour~: il n’est pas compté.
rule-long-task-example = 2 des 31 tâches ouvertes durent trop longtemps pour être suivies (6,5~%)~: `Migrate all mailboxes`, `Documentation`
rule-long-task-title = Tâches longues
rule-long-task-within = tâches longues
rule-long-task-definition = Tâches ouvertes plus longues que la limite. Le travail permanent et celui qui porte l’étiquette rolling-wave ne sont pas comptés.
rule-long-task-found = { $count ->
    [one] { $count } des { $of } tâches ouvertes dure trop longtemps pour être suivie
   *[other] { $count } des { $of } tâches ouvertes durent trop longtemps pour être suivies
} ({ $share })

# `invalid-date`
rule-invalid-date-sign = Un travail encore à venir a des dates antérieures à la date d’état, ou quelque chose est dit s’être passé après elle.
rule-invalid-date-why = Ce qui devait être fait la semaine dernière et ne l’est pas ne peut pas être fait la semaine dernière. Toutes les dates qui en découlent sont fausses d’autant.
rule-invalid-date-remedy = Les dates saisies (`manual`) restent où elles sont~: mettez-en de nouvelles, ou retirez-les pour que les dates soient calculées. Corrigez les faits datés du futur, ou avancez `status_date`.
rule-invalid-date-example = 1 des 52 tâches et jalons a une date impossible (1,9~%)~: `Order switches`
rule-invalid-date-title = Dates impossibles
rule-invalid-date-within = dates impossibles
rule-invalid-date-definition = Travail à venir daté d’avant la date d’état, et faits datés d’après elle.
rule-invalid-date-found = { $count ->
    [one] { $count } des { $of } tâches et jalons a une date impossible
   *[other] { $count } des { $of } tâches et jalons ont des dates impossibles
} ({ $share })

# `no-resource`
rule-no-resource-sign = Une tâche ouverte d’un jour ou plus n’a ni responsable, ni personne affectée, ni fournisseur.
rule-no-resource-why = Un travail qui n’est à personne ne commence pas. Et un plan qui ne sait pas qui est occupé quand ne sait pas s’il est faisable.
rule-no-resource-remedy = Nommez un `owner`~; avec `assign` et `effort`, le plan peut aussi dire qui a trop à faire.
rule-no-resource-example = 3 des 31 tâches ouvertes d’un jour ou plus n’ont personne pour les faire (9,7~%)~: `Train the service desk`, `Order labels`, `Clear the store`
rule-no-resource-title = Personne de désigné
rule-no-resource-within = personne de désigné
rule-no-resource-definition = Tâches ouvertes d’un jour ou plus sans `owner`, `assign` ni `vendor`.
rule-no-resource-found = { $count ->
    [one] { $count } des { $of } tâches ouvertes d’un jour ou plus n’a personne pour la faire
   *[other] { $count } des { $of } tâches ouvertes d’un jour ou plus n’ont personne pour les faire
} ({ $share })

# `missed-task`
rule-missed-task-sign = Plus de 5~% des tâches qui auraient dû être terminées à ce jour l’ont été après leur date de référence, ou sont encore ouvertes~; ou toutes, si peu nombreuses soient-elles.
rule-missed-task-why = La façon dont le plan a été tenu jusqu’ici est la meilleure indication de la façon dont il sera tenu ensuite.
rule-missed-task-remedy = Cherchez ce que les tâches en retard ont en commun~: une équipe, un fournisseur, un type d’estimation. Corrigez la même chose dans ce qui vient, puis convenez d’une nouvelle référence si l’ancienne ne dit plus rien.
rule-missed-task-example = 9 des 40 tâches dues à ce jour sont plus tard que leur référence (23~%)~: `Clean up the directory`, `Pilot`, `Fix what the pilot found` et 6 de plus
rule-missed-task-title = Tâches en retard
rule-missed-task-within = tâches en retard
rule-missed-task-definition = Parmi les tâches que la référence termine avant la date d’état, celles qui ont fini plus tard ou ne sont pas terminées.
rule-missed-task-found = { $count ->
    [one] { $count } des { $of } tâches dues à ce jour est plus tard que sa référence
   *[other] { $count } des { $of } tâches dues à ce jour sont plus tard que leur référence
} ({ $share })

# `broken-critical-path`
rule-broken-critical-path-sign = Sur le chemin le plus long d’aujourd’hui à la fin, une étape est fixée par une contrainte, par des dates saisies ou par «~au plus tard~» au lieu du travail qui précède.
rule-broken-critical-path-why = Un retard avant cette étape est absorbé, et ne se voit que s’il dépasse l’intervalle. Jusque-là, le plan ne peut pas dire ce qui détermine la date de fin.
rule-broken-critical-path-remedy = Demandez ce que la date représente~: une livraison, un gel, l’absence de quelqu’un. Mettez-le dans le plan comme tâche, calendrier ou lien, pour que le chemin aille d’aujourd’hui à la fin.
rule-broken-critical-path-example = 1 des 9 étapes qui fixent la date de fin est tenue par une date, pas par le travail qui précède (11~%)~: `Link at Preston`
rule-broken-critical-path-title = Test du chemin critique
rule-broken-critical-path-within = test du chemin critique
rule-broken-critical-path-definition = Étapes du chemin le plus long, d’aujourd’hui à la fin, que fixe une contrainte ou des dates saisies au lieu de l’étape précédente.
rule-broken-critical-path-found = { $count ->
    [one] { $count } des { $of } étapes qui fixent la date de fin est tenue par une date, pas par le travail qui précède
   *[other] { $count } des { $of } étapes qui fixent la date de fin sont tenues par une date, pas par le travail qui précède
} ({ $share })

# `cpli-low`
rule-cpli-low-sign = L’indice de longueur du chemin critique est inférieur à 0,95~: (jours ouvrés restants + marge jusqu’à la fin convenue) ÷ jours ouvrés restants.
rule-cpli-low-why = Un indice de 0,9 dit que dix jours de travail doivent être faits en neuf, chaque fois d’ici à la fin. Plus la fin approche, moins quelques jours se rattrapent.
rule-cpli-low-remedy = Suivez l’enchaînement de travaux qui fixe la date de fin, et raccourcissez ce qui s’y trouve~; ou convenez d’une fin plus tardive et mettez-la dans la référence.
rule-cpli-low-example = il reste 60 jours ouvrés de travail jusqu’à la fin et 51 jusqu’à celle convenue~: un indice de 0,85
rule-cpli-low-title = Indice de longueur du chemin critique (CPLI)
rule-cpli-low-within = indice de longueur du chemin critique (CPLI)
rule-cpli-low-definition = (Jours ouvrés restants + marge jusqu’à la fin convenue) ÷ jours ouvrés restants. La fin convenue est celle de la référence, sinon la date promise.
rule-cpli-low-index = { $days ->
    [one] il reste { $days }~jour ouvré jusqu’à la fin prévue et { $agreed } jusqu’à celle convenue
   *[other] il reste { $days }~jours ouvrés jusqu’à la fin prévue et { $agreed } jusqu’à celle convenue
}
rule-cpli-low-index-passed = { $days ->
    [one] il reste { $days }~jour ouvré jusqu’à la fin prévue, et celle convenue est passée
   *[other] il reste { $days }~jours ouvrés jusqu’à la fin prévue, et celle convenue est passée
}

# `bei-low`
rule-bei-low-sign = L’indice d’exécution de la référence est inférieur à 0,95~: tâches terminées ÷ (tâches que la référence termine à ce jour + tâches absentes de la référence). Une peut manquer, sauf si aucune des tâches dues n’est terminée.
rule-bei-low-why = Il compte ce qui est terminé, quoi qu’on dise de l’avancement. Le travail qui n’est pas terminé à temps s’accumule devant ce qui vient ensuite.
rule-bei-low-remedy = Terminez ce qui est presque fait avant d’en commencer d’autres. Si des tâches ont été ajoutées, convenez d’une nouvelle référence qui les contient.
rule-bei-low-example = 38 tâches sont terminées là où 44 devraient l’être~: un indice de 0,86
rule-bei-low-title = Indice d’exécution de la référence (BEI)
rule-bei-low-within = indice d’exécution de la référence (BEI)
rule-bei-low-definition = Tâches terminées ÷ (tâches que la référence termine avant la date d’état + tâches absentes de la référence).
rule-bei-low-index = { $count ->
    [one] { $count } tâche est terminée là où { $of } devraient l’être
   *[other] { $count } tâches sont terminées là où { $of } devraient l’être
}
