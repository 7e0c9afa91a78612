# `critical-defects-open`
rule-critical-defects-open-sign = Le dernier décompte d’anomalies en a de critiques qui sont ouvertes. C’est une alarme quand le prochain jalon décisionnel ouvert (si aucun n’existe, le prochain avec une date promise) n’est pas plus loin que la limite.
rule-critical-defects-open-why = Une anomalie critique est celle avec laquelle vous avez dit que vous ne mettriez pas en service. Près de la date, elle est fermée à la hâte, reclassée en mineure, ou la date tombe le dernier jour.
rule-critical-defects-open-remedy = Nommez une personne pour chacune et demandez chaque jour. Si l’une ne peut pas être fermée à temps, portez-la maintenant à ceux qui décident au jalon~: date plus tardive, périmètre réduit, ou contournement accepté par les utilisateurs.
rule-critical-defects-open-example = 2 anomalies critiques sont ouvertes le 13~nov~2026, 11 jours avant `Go-live`
rule-critical-defects-open-found = { $count ->
    [one] { $count } anomalie critique est ouverte
   *[other] { $count } anomalies critiques sont ouvertes
} le { $date }
rule-critical-defects-open-found-milestone = { $count ->
    [one] { $count } anomalie critique est ouverte
   *[other] { $count } anomalies critiques sont ouvertes
} le { $date }, { $days ->
    [0] et `{ $milestone }` est à échéance
    [one] { $days } jour avant `{ $milestone }`
   *[other] { $days } jours avant `{ $milestone }`
}
rule-critical-defects-open-measured = { $count ->
    [one] { $count } ouverte
   *[other] { $count } ouvertes
}
rule-critical-defects-open-limit = { $days ->
    [one] aucune, surtout pas à { $days } jour d’une mise en service
   *[other] aucune, surtout pas à { $days } jours d’une mise en service
}

# `defects-rising`
rule-defects-rising-sign = Dans les derniers décomptes d’anomalies, en nombre égal à la limite, il y en avait chaque fois plus d’ouvertes que la fois d’avant~; ou dans chacun, plus ont été déclarées que fermées.
rule-defects-rising-why = Des anomalies trouvées plus vite qu’elles ne sont fermées éloignent la fin des tests jour après jour, alors que le plan montre encore l’ancienne date. Les dernières trouvées partent alors en production.
rule-defects-rising-remedy = Regardez ce que les nouvelles ont en commun~: souvent, une partie en cause la plupart. Affectez à leur correction des personnes prises sur le nouveau travail jusqu’à ce que le nombre baisse, ou sortez cette partie de la version.
rule-defects-rising-example = les anomalies ouvertes ont augmenté dans 3 décomptes de suite~: 7, 12 et 19 le 13~nov~2026
rule-defects-rising-found = les anomalies ouvertes ont augmenté dans { $counts } décomptes de suite~: { $open } le { $date }
rule-defects-rising-found-outpaced = plus d’anomalies sont déclarées que fermées dans { $counts } décomptes de suite jusqu’au { $date }~: { $opened ->
    [one] { $opened } déclarée
   *[other] { $opened } déclarées
}, { $closed ->
    [one] { $closed } fermée
   *[other] { $closed } fermées
}
rule-defects-rising-measured = { $counts } décomptes de suite
rule-defects-rising-limit = moins de { $counts }

# `gate-passed-open`
rule-gate-passed-open-sign = Un jalon décisionnel est terminé alors que sa décision n’est pas prise ou ne l’a été qu’après, ou que des points de préparation sont à faire. Une remarque quand rien ne montre que les critères d’un go/no-go passé étaient remplis~: il ne nomme aucune décision, et aucun point ne le nomme.
rule-gate-passed-open-why = Un jalon que l’on traverse apprend à tous que les jalons sont pour la forme. Ce qui y est resté à faire n’est plus à personne, et revient après le lancement.
rule-gate-passed-open-remedy = Faites prendre et dater la décision, même après coup, et dites sur quoi elle repose. Donnez à chaque point à faire un responsable et un jour, ou fermez-le avec l’accord de qui a décidé.
rule-gate-passed-open-example = `Pilot accepted` est passé, mais sa décision D-05 n’est pas prise et 2 points sur 6 sont à faire
rule-gate-passed-open-found = `{ $task }` est passé, mais { $reasons }
rule-gate-passed-open-decision = sa décision { $id } n’est pas prise
rule-gate-passed-open-decision-late = sa décision { $id } a été prise après, le { $date }
rule-gate-passed-open-items = { $open ->
    [one] { $open } point sur { $all } est à faire
   *[other] { $open } points sur { $all } sont à faire
}
rule-gate-passed-open-both = { $decision } et { $items }
rule-gate-passed-open-limit = décidé, et rien à faire
rule-gate-passed-open-found-bare = `{ $task }` est passé, et rien ne montre que ses critères étaient remplis~: ni décision, ni point de préparation
rule-gate-passed-open-measured-bare = ni décision ni point
rule-gate-passed-open-limit-bare = une décision, ou des points faits

# `gate-without-criteria`
rule-gate-without-criteria-sign = Un jalon ouvert a un `gate` sans `criteria`, et aucun point de préparation ne le nomme.
rule-gate-without-criteria-why = Sans critères, un jalon décisionnel est une réunion où la date gagne. Ce qui était assez bon se discute alors après le lancement.
rule-gate-without-criteria-remedy = Écrivez, avant que quiconque soit sous pression, les trois à six choses qui doivent être vraies pour continuer, chacune de sorte qu’on y réponde par oui ou non. Mettez-les dans `criteria`.
rule-gate-without-criteria-example = le jalon décisionnel `Go-live` n’a pas de critères
rule-gate-without-criteria-found = le jalon décisionnel `{ $task }` n’a pas de critères
rule-gate-without-criteria-measured = pas de critères
rule-gate-without-criteria-limit = des critères pour chaque jalon décisionnel

# `gate-without-decision`
rule-gate-without-decision-sign = Un jalon ouvert a un `gate` sans `decision`, dans un projet qui tient un registre des décisions.
rule-gate-without-decision-why = Un jalon décisionnel sans décision se passe en continuant à travailler. Personne n’a dit oui, donc personne n’a regardé.
rule-gate-without-decision-remedy = Créez une décision pour lui dans le registre, avec un `decider` et le jour où il la faut, et nommez-la dans la `decision` du jalon.
rule-gate-without-decision-example = le jalon décisionnel `Go-live` ne nomme aucune décision, donc on ne demande à personne de décider
rule-gate-without-decision-found = le jalon décisionnel `{ $task }` ne nomme aucune décision, donc on ne demande à personne de décider
rule-gate-without-decision-measured = pas de décision
rule-gate-without-decision-limit = une décision pour chaque jalon décisionnel

# `go-live-not-ready`
rule-go-live-not-ready-sign = Un jalon décisionnel est proche et des points de préparation sont à faire~; une alarme quand il est très proche.
rule-go-live-not-ready-why = Ce qui est à faire une semaine avant un lancement est fait à la hâte ou pas du tout. Ceux qui le découvrent sont ceux à qui l’on a promis que cela marche.
rule-go-live-not-ready-remedy = Parcourez aujourd’hui les points à faire avec leurs responsables~: ce qui peut être fait à temps, ce qui peut être laissé, et qui y consent. S’il en reste trop, déplacez le jalon maintenant, tant que c’est une décision et pas un accident.
rule-go-live-not-ready-example = `Go-live` est dans 9 jours et 4 points sur 11 sont à faire, dont 2 en retard
rule-go-live-not-ready-found = `{ $task }` est { $days ->
    [0] aujourd’hui
    [one] dans { $days } jour
   *[other] dans { $days } jours
} et { $open ->
    [one] { $open } point sur { $all } est à faire
   *[other] { $open } points sur { $all } sont à faire
}{ $overdue ->
    [0] {""}
   *[other] , dont { $overdue } en retard
}
rule-go-live-not-ready-measured = { $open } à faire sur { $all }
rule-go-live-not-ready-limit = { $days ->
    [one] rien à faire { $days } jour avant
   *[other] rien à faire { $days } jours avant
}

# `no-acceptance-test`
rule-no-acceptance-test-sign = Un jalon avec un `gate` `go/no-go` est planifié, des tests sont enregistrés, et aucun n’est du type `acceptance`.
rule-no-acceptance-test-why = Les tests de ceux qui l’ont fait montrent que cela marche comme construit. Seuls ceux qui travailleront avec peuvent dire si leur journée marche~: la facturation, la relève, la fin de mois.
rule-no-acceptance-test-remedy = Demandez à deux ou trois utilisateurs de chaque équipe de dérouler leur vrai travail avant le jalon, et enregistrez-le comme `[[suite]]` avec `kind = "acceptance"`. S’il y en a déjà une, donnez-lui ce type.
rule-no-acceptance-test-example = `Go-live` est dans 28 jours, et aucune des 3 suites n’est un test d’acceptation par des utilisateurs
rule-no-acceptance-test-found = { $days ->
    [0] `{ $milestone }` est à échéance
    [one] `{ $milestone }` est dans { $days } jour
   *[other] `{ $milestone }` est dans { $days } jours
}, et { $suites ->
    [1] la seule suite n’est pas un test d’acceptation par des utilisateurs
   *[other] aucune des { $suites } suites n’est un test d’acceptation par des utilisateurs
}
rule-no-acceptance-test-found-planned = `{ $milestone }` est planifié, et { $suites ->
    [1] la seule suite n’est pas un test d’acceptation par des utilisateurs
   *[other] aucune des { $suites } suites n’est un test d’acceptation par des utilisateurs
}
rule-no-acceptance-test-measured = pas de test d’acceptation
rule-no-acceptance-test-limit = un, par des utilisateurs

# `no-rollback`
rule-no-rollback-sign = Un jalon décisionnel qui met quelque chose en service est proche~: le plan a une interruption, ou un point de préparation du jalon est de la catégorie deployment, training ou support, ou d’aucune. Aucun point n’est de la catégorie rollback, et aucune interruption n’a de `rollback`. `launch_amber` fixe ce que proche veut dire.
rule-no-rollback-why = La plupart des lancements qui ont mal tourné auraient pu être annulés dans la première heure, par quelqu’un qui l’avait déjà essayé. Plus tard, il y a de nouvelles données, et plus de retour arrière.
rule-no-rollback-remedy = Ajoutez un point de catégorie `rollback`~: qui décide de revenir, jusqu’à quand, combien de temps cela prend, et que cela a été essayé une fois. Si revenir est impossible, dites-le à qui décide au jalon.
rule-no-rollback-example = `Go-live` est dans 9 jours, et rien n’y prépare un retour arrière
rule-no-rollback-found = `{ $task }` est { $days ->
    [0] aujourd’hui
    [one] dans { $days } jour
   *[other] dans { $days } jours
}, et rien n’y prépare un retour arrière
rule-no-rollback-measured = pas de retour arrière
rule-no-rollback-limit = { $days ->
    [one] un retour arrière { $days } jour avant
   *[other] un retour arrière { $days } jours avant
}

# `outage-without-rollback`
rule-outage-without-rollback-sign = Une interruption planifiée encore à venir n’a pas de `rollback`.
rule-outage-without-rollback-why = La nuit du changement, personne n’est assez frais pour inventer un retour arrière. Qui n’en a pas continue en avant jusqu’au matin, avec le service de tous coupé.
rule-outage-without-rollback-remedy = Écrivez comment revenir, combien de temps cela prend, et le dernier moment où l’on peut commencer~; mettez-le dans le `rollback` de l’interruption. Si aucun retour n’est possible, dites-le là, et laissez le jalon décisionnel en décider.
rule-outage-without-rollback-example = l’interruption de `Firewall at Preston` le 5~déc~2026 n’a pas de retour arrière
rule-outage-without-rollback-found = l’interruption de `{ $task }` le { $date } n’a pas de retour arrière
rule-outage-without-rollback-measured = pas de retour arrière
rule-outage-without-rollback-limit = un retour arrière pour chaque interruption

# `quality-stale`
rule-quality-stale-sign = Le dernier décompte d’anomalies est plus ancien que la limite alors que des tests sont en cours~: des anomalies étaient ouvertes à ce décompte, ou une suite est commencée et a encore des tests à exécuter. La règle regarde dans les phases `execution` et `closing`, et quand aucune phase n’est indiquée.
rule-quality-stale-why = C’est d’après ces nombres que l’on juge si c’est prêt. Les vieux ont aussi bonne mine que le jour où on les a écrits, quoi que l’on ait trouvé depuis.
rule-quality-stale-remedy = Comptez aujourd’hui et écrivez-le~: déclarées, fermées, ouvertes, critiques. Que le responsable des tests le fasse chaque semaine le même jour~; cela prend cinq minutes.
rule-quality-stale-example = le dernier décompte d’anomalies est du 16~oct~2026, il y a 28 jours, et des tests sont encore en cours
rule-quality-stale-found = le dernier décompte d’anomalies est du { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, et { $running ->
    [yes] des tests sont encore en cours
   *[no] des anomalies étaient alors ouvertes
}

# `readiness-overdue`
rule-readiness-overdue-sign = Un point de préparation a dépassé sa date `due` et n’est pas fait, et son jalon est encore à venir.
rule-readiness-overdue-why = La préparation est ce qui cède quand la réalisation a du retard~: le guide, la répétition, l’astreinte. Elle manque le seul jour où tout le monde en a besoin.
rule-readiness-overdue-remedy = Demandez à son responsable ce qui gêne et convenez d’un jour avant le jalon. S’il n’est finalement pas nécessaire, dites-le dans `notes` et retirez-le, avec l’accord de qui décide au jalon.
rule-readiness-overdue-example = `Service desk trained on the new sign-in` était dû le 6~nov~2026, il y a 7 jours~; `Go-live` est le 11~déc~2026
rule-readiness-overdue-found = `{ $what }` était dû le { $due }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
rule-readiness-overdue-gate = `{ $milestone }` est le { $date }
rule-readiness-overdue-limit = fait au plus tard le { $due }

# `readiness-without-evidence`
rule-readiness-without-evidence-sign = Un point de préparation est fait et n’a pas d’`evidence`, et son jalon est proche.
rule-readiness-without-evidence-why = Au jalon, quelqu’un demandera comment on le sait. Une coche est une opinion~; un lien vers le rapport de test, le formulaire signé ou le journal est une réponse.
rule-readiness-without-evidence-remedy = Demandez à qui l’a coché ce qu’il a regardé, et mettez-le dans `evidence`~: une phrase et un lien suffisent.
rule-readiness-without-evidence-example = `Rollback rehearsed` est coché pour `Go-live`, dans 9 jours, et rien ne montre que c’est fait
rule-readiness-without-evidence-found = `{ $what }` est coché pour `{ $milestone }`, { $days ->
    [0] aujourd’hui
    [one] dans { $days } jour
   *[other] dans { $days } jours
}, et rien ne montre que c’est fait
rule-readiness-without-evidence-measured = pas de preuve
rule-readiness-without-evidence-limit = { $days ->
    [one] une preuve à partir de { $days } jour avant le jalon
   *[other] une preuve à partir de { $days } jours avant le jalon
}

# `readiness-without-owner`
rule-readiness-without-owner-sign = Un point de préparation n’est pas fait, son jalon est encore à venir, et il n’a pas d’`owner`.
rule-readiness-without-owner-why = Une liste de contrôle qui appartient à l’équipe n’appartient à personne. Chacun voit la ligne ouverte et la croit à quelqu’un d’autre.
rule-readiness-without-owner-remedy = Demandez à la prochaine réunion qui le prend, et mettez cette personne dans `owner`. Un seul nom, même si plusieurs aident.
rule-readiness-without-owner-example = `Support rota for the first two weeks`, qu’attend `Go-live`, n’a pas de responsable
rule-readiness-without-owner-found = `{ $what }` n’a pas de responsable
rule-readiness-without-owner-found-needed = `{ $what }`, qu’attend `{ $milestone }`, n’a pas de responsable
rule-readiness-without-owner-limit = un responsable pour chaque point

# `sprint-not-closed`
rule-sprint-not-closed-sign = Un sprint a pris du travail, a fini depuis plus longtemps que la limite, et n’a pas de `completed`.
rule-sprint-not-closed-why = Personne ne sait combien est fait et combien reste, et l’on ne peut donc pas dire quel jour tout sera fait~; et le sprint manque à la vélocité avec laquelle le suivant est planifié.
rule-sprint-not-closed-remedy = Écrivez `completed` dans le sprint, dans l’unité de `committed`~; 0 si rien n’a été terminé. Ce qui reste va dans le sprint qui le reprend.
rule-sprint-not-closed-example = `Sprint 7` a fini le 6~nov~2026, il y a 7 jours, et ne dit pas ce qu’il a terminé
rule-sprint-not-closed-found = `{ $sprint }` a fini le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, et ne dit pas ce qu’il a terminé

# `sprint-scope-added`
rule-sprint-scope-added-sign = Au dernier sprint commencé, plus a été ajouté que la limite, en part de ce qui avait été pris.
rule-sprint-scope-added-why = Ce qui entre par la porte de côté chasse ce qui était promis, et personne ne l’a décidé. Un peu, c’est la vie~; beaucoup, et l’engagement ne vaut plus rien.
rule-sprint-scope-added-remedy = Laissez une seule personne décider de ce qui entre pendant un sprint, et sortez-en autant. Ce qui peut attendre deux semaines va à la prochaine planification~; ce qui est du nouveau périmètre devient une demande de changement.
rule-sprint-scope-added-example = ajouté à `Sprint 7` pendant qu’il durait~: 9, soit 41~% des 22 pris
rule-sprint-scope-added-found = { $one ->
    [yes] ajouté à `{ $sprint }` pendant qu’il durait~: { $added }, soit { $share } des { $committed } pris
   *[no] ajoutés à `{ $sprint }` pendant qu’il durait~: { $added }, soit { $share } des { $committed } pris
}

# `sprint-short`
rule-sprint-short-sign = Chacun des deux derniers sprints finis a terminé moins de ce qui avait été pris que la limite.
rule-sprint-short-why = Une fois, c’est une mauvaise quinzaine~; deux fois, l’équipe prend plus qu’elle ne peut faire. Personne au dehors ne peut alors compter sur un but de sprint, et la prévision bâtie sur les engagements est trop précoce.
rule-sprint-short-remedy = Prenez ce que les derniers sprints ont terminé, pas ce que l’on espère. Demandez à la rétrospective ce qui s’est mis en travers, et gardez-y de la place.
rule-sprint-short-example = `Sprint 7` a terminé 14 sur 22, et `Sprint 6` 15 sur 21 avant lui
rule-sprint-short-found = `{ $sprint }` a terminé { $completed } sur { $committed }, et `{ $before }` { $before_completed } sur { $before_committed } avant lui

# `suite-without-owner`
rule-suite-without-owner-sign = Une suite n’a pas d’`owner`, et ses tests planifiés n’ont pas tous été exécutés.
rule-suite-without-owner-why = Des tests qui appartiennent à tout le monde s’exécutent quand tout le reste est fait, trop tard pour réparer ce qu’ils trouvent.
rule-suite-without-owner-remedy = Nommez la personne qui dit quand les tests s’exécutent et ce que veut dire leur résultat. Ce n’est pas forcément celle qui les exécute.
rule-suite-without-owner-example = les tests `Mail flow` n’ont pas de responsable
rule-suite-without-owner-found = les tests `{ $suite }` n’ont pas de responsable
rule-suite-without-owner-limit = un responsable

# `tests-behind`
rule-tests-behind-sign = Une suite a des tests planifiés qui n’ont pas été exécutés, et le prochain jalon décisionnel ouvert (si aucun n’existe, le prochain avec une date promise~; sinon la fin) n’est pas plus loin que la limite.
rule-tests-behind-why = Les tests des derniers jours trouvent des défauts que personne n’a le temps de réparer. C’est alors la date ou la qualité qui cède, et le plus souvent personne ne décide laquelle.
rule-tests-behind-remedy = Exécutez d’abord ce qui arrêterait la mise en service. Dites ouvertement quels tests vous laisserez et qui accepte le risque, ou déplacez la date tant qu’elle peut encore l’être.
rule-tests-behind-example = 26 des 64 tests planifiés de `Acceptance` n’ont pas été exécutés, et `Go-live` est dans 12 jours
rule-tests-behind-found = { $recorded ->
    [yes] { $open } des { $planned } tests planifiés de `{ $suite }` n’ont pas été exécutés
   *[no] aucun des { $planned } tests planifiés de `{ $suite }` n’est enregistré comme exécuté
}, et { $named ->
    [yes] `{ $milestone }`
   *[no] la fin
} { $past ->
    [yes] { $days ->
        [one] était il y a { $days } jour
       *[other] était il y a { $days } jours
    }
   *[no] { $days ->
        [0] est aujourd’hui
        [one] est dans { $days } jour
       *[other] est dans { $days } jours
    }
}
rule-tests-behind-measured = { $open ->
    [one] { $open } non exécuté
   *[other] { $open } non exécutés
}
rule-tests-behind-limit = { $days ->
    [one] tous exécutés { $days } jour avant
   *[other] tous exécutés { $days } jours avant
}

# `tests-failing`
rule-tests-failing-sign = Une suite a plus de tests échoués, parmi ceux exécutés, que ne le permet la limite.
rule-tests-failing-why = Chaque test échoué en coûte au moins deux de plus~: la réparation et l’exécution suivante. Une suite qui échoue souvent cache aussi ce qui se trouverait derrière son premier défaut.
rule-tests-failing-remedy = Triez les échecs par cause avant que quiconque n’en répare un. Si la plupart ont une même cause, réparez-la et relancez~; si les tests sont faux, corrigez-les et dites-le. Prévoyez le temps d’une deuxième exécution.
rule-tests-failing-example = 9 des 40 tests exécutés de `Mail flow` ont échoué, 23~%
rule-tests-failing-found = { $failed } des { $run } tests exécutés de `{ $suite }` ont échoué, { $share }

# `training-after-go-live`
rule-training-after-go-live-sign = Un point de préparation de la catégorie training est dû après son jalon~; ou une tâche dont le nom contient le mot training devrait finir après le dernier jalon décisionnel du projet, sans en découler.
rule-training-after-go-live-why = Les gens découvrent le nouveau système avant que quelqu’un le leur ait montré. Ils le contournent à leur façon, appellent l’assistance, et gardent les habitudes des premiers jours.
rule-training-after-go-live-remedy = Déplacez les formations dans les deux dernières semaines avant le lancement, ou le lancement après elles. Si seules quelques personnes sont en retard, nommez qui les aide d’ici là.
rule-training-after-go-live-example = `Courses at Preston` devrait finir le 4~déc~2026, après `Go-live` le 30~nov~2026
rule-training-after-go-live-found = `{ $task }` devrait finir le { $finish }, après `{ $milestone }` le { $date }
rule-training-after-go-live-found-item = `{ $what }` est dû le { $due }, après `{ $milestone }` le { $date }
rule-training-after-go-live-limit = au plus tard le { $date }

# `velocity-falling`
rule-velocity-falling-sign = Chacun des deux derniers sprints finis a terminé moins que le précédent, et la baisse totale dépasse la limite.
rule-velocity-falling-why = Une vélocité qui baisse se répare rarement toute seule. Elle montre des anomalies qui mangent le temps, des personnes appelées ailleurs, ou un travail plus dur qu’il ne paraissait, des semaines avant qu’une date soit manquée.
rule-velocity-falling-remedy = Demandez à l’équipe où est passé le temps, et regardez les anomalies ouvertes, les absences et le travail imprévu de ces sprints. Déplacez la prévision maintenant~: elle utilise le rythme des dernières semaines.
rule-velocity-falling-example = la vélocité est passée de 24 à 19, puis 15 dans `Sprint 7`
rule-velocity-falling-found = la vélocité est passée de { $first } à { $second }, puis { $third } dans `{ $sprint }`
rule-velocity-falling-measured = { $share } de moins
rule-velocity-falling-limit = au plus { $share } de moins
