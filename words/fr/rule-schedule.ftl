# `commitment-overdue`
rule-commitment-overdue-sign = Un engagement d’un fournisseur a dépassé sa date `due`, ou à défaut celle de `promised`, et n’est pas livré.
rule-commitment-overdue-why = Une livraison en retard dont personne ne parle prend plus de retard. Le travail qui suit attend, et qui doit le faire est pris ailleurs quand il peut enfin commencer.
rule-commitment-overdue-remedy = Appelez le fournisseur aujourd’hui et demandez une nouvelle date par écrit~; mettez-la dans `promised`. Si la date ne tient pas, escaladez avant le jour où le travail qui attend doit commencer. Saisissez `delivered` à l’arrivée.
rule-commitment-overdue-example = Keldbeck Telecom~: `Link at Preston` était dû le 3~août~2026, il y a 102 jours, et est promis pour le 30~nov~2026~; `Faster link at Preston` l’attend, jusqu’au 30~nov~2026 au plus tard
rule-commitment-overdue-found = { $own ->
    [yes] `{ $what }`
   *[no] { $vendor }~: `{ $what }`
} était { $agreed ->
    [yes] dû le
   *[no] promis pour le
} { $due }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}{ $promised ->
    [yes] , et est promis pour le { $expected }
   *[no] {""}
}
rule-commitment-overdue-goes-on = `{ $task }` avance sans cela
rule-commitment-overdue-too-late = `{ $task }` l’attend et devait commencer au plus tard le { $latest }
rule-commitment-overdue-latest = `{ $task }` l’attend, jusqu’au { $latest } au plus tard
rule-commitment-overdue-waits = `{ $task }` l’attend
rule-commitment-overdue-measured = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
rule-commitment-overdue-limit = livré au plus tard le { $due }

# `commitment-slipping`
rule-commitment-slipping-sign = Un engagement ouvert est promis pour un jour postérieur à son échéance, ou, comme avertissement, postérieur au début au plus tard de la tâche qui en a besoin. Pour le fournisseur lui-même, sur le site qui lui est destiné, c’est toujours un avertissement.
rule-commitment-slipping-why = La première nouvelle date est rarement la dernière. Tant qu’elle n’est pas passée, il est encore temps de tenir le fournisseur au jour convenu, ou de déplacer le travail qui attend.
rule-commitment-slipping-remedy = Demandez de quoi dépend la nouvelle date, et ce qui ramènerait l’ancienne. Vérifiez que la tâche qui attend la livraison est planifiée après la nouvelle date, et prévenez qui est réservé pour elle.
rule-commitment-slipping-example = Dunmere Supplies~: `Firewall for Preston` était convenu pour le 20~nov~2026 et est maintenant promis pour le 2~déc~2026, 12 jours plus tard~; `Firewall at Preston` doit commencer au plus tard le 27~nov~2026
rule-commitment-slipping-found = { $own ->
    [yes] `{ $what }`
   *[no] { $vendor }~: `{ $what }`
} était convenu pour le { $due } et est maintenant promis pour le { $expected }, { $days ->
    [one] { $days } jour plus tard
   *[other] { $days } jours plus tard
}
rule-commitment-slipping-effect = `{ $task }` doit commencer au plus tard le { $latest }
rule-commitment-slipping-measured = { $days ->
    [one] { $days } jour plus tard
   *[other] { $days } jours plus tard
}
rule-commitment-slipping-limit = le jour convenu, { $due }

# `committed-date-unlikely`
rule-committed-date-unlikely-sign = D’après le plan, un jalon tient sa date promise, mais moins de simulations de la prévision que le seuil la tiennent. Un jalon déjà en retard d’après le plan relève de `schedule-late`.
rule-committed-date-unlikely-why = Un plan additionne des durées probables, et les risques n’y sont pas. Là où plusieurs travaux se rejoignent, ou qu’une tâche peut durer bien plus que prévu, la somme est tenue moins souvent que chacune de ses parties.
rule-committed-date-unlikely-remedy = Voyez sur la page de la prévision ce qui déplace le plus la fin, et agissez là~: commencez-le plus tôt, réduisez son risque, ou donnez au jalon des jours de réserve. Sinon, convenez d’une date que tiennent 8 simulations sur 10.
rule-committed-date-unlikely-example = `Go-live` est planifié le 11~déc~2026, à temps pour le 11~déc~2026 promis, mais seulement 3 simulations sur 10 tiennent cette date
rule-committed-date-unlikely-found = `{ $task }` est planifié le { $planned }, à temps pour le { $committed } promis, mais { $runs ->
    [none] aucune simulation de la prévision ne tient cette date
    [fewer] moins de { $count } simulation sur { $of } de la prévision tient cette date
    [more] à peine plus de { $count } simulations sur { $of } de la prévision tiennent cette date
   *[about] seulement { $count } simulations sur { $of } de la prévision tiennent cette date
}

# `critical-task-without-owner`
rule-critical-task-without-owner-sign = Une tâche d’un jour ou plus du chemin critique doit commencer dans la limite, et elle n’a ni `owner`, ni personne affectée, ni `vendor`. Silencieuse quand le plan ne nomme personne du tout.
rule-critical-task-without-owner-why = Les personnes qui la feraient remplissent en ce moment ces semaines avec d’autres travaux. Le jour où elle devrait commencer, quelqu’un demande à qui elle est, et chaque jour de recherche déplace la fin.
rule-critical-task-without-owner-remedy = Nommez une personne cette semaine et demandez-lui si elle a le temps~: `owner`, ou `assign` avec la part de la semaine. Si personne ne peut, mieux vaut le dire aujourd’hui, tant que le plan peut encore changer.
rule-critical-task-without-owner-example = `Copy the file shares` est sur le chemin critique et doit commencer le 23~nov~2026, dans 10 jours, et personne n’est désigné pour le faire
rule-critical-task-without-owner-found = `{ $task }` est sur le chemin critique et doit commencer le { $start }, et personne n’est désigné pour le faire
rule-critical-task-without-owner-found-ahead = `{ $task }` est sur le chemin critique et doit commencer le { $start }, dans { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, et personne n’est désigné pour le faire
rule-critical-task-without-owner-measured = { $days ->
    [one] { $days } jour avant son début
   *[other] { $days } jours avant son début
}
rule-critical-task-without-owner-limit = { $days ->
    [one] désigné { $days } jour avant
   *[other] désigné { $days } jours avant
}

# `deadline-missed`
rule-deadline-missed-sign = Une tâche, un jalon ou une phase non terminés devraient finir après leur `deadline`.
rule-deadline-missed-why = Une date limite ne déplace rien dans le plan, pour que les dates restent honnêtes. Il faut dire qu’elle est manquée, sinon personne ne le voit avant que le jour soit passé.
rule-deadline-missed-remedy = Remontez par «~Raison de la date~» jusqu’à ce qui détermine la fin. Raccourcissez ensuite ce travail, avancez-le, ou convenez d’une nouvelle `deadline`.
rule-deadline-missed-example = `Rack servers` devrait finir le 16~oct~2026, 9 jours ouvrés après sa date limite, le 5~oct~2026
rule-deadline-missed-found = `{ $task }` devrait finir le { $finish }, { $days ->
    [0] après sa date limite
    [one] { $days } jour ouvré après sa date limite
   *[other] { $days } jours ouvrés après sa date limite
}, le { $deadline }
rule-deadline-missed-limit = `deadline` { $deadline }

# `effort-over`
rule-effort-over-sign = Dans un chantier qui a du travail ouvert, la charge réelle dépasse de plus que la limite ce qui était planifié pour le travail fait jusqu’ici. Comptent les tâches qui ont à la fois `planned` et `actual` dans `effort`, dès qu’au moins cinq jours planifiés sont faits.
rule-effort-over-why = Qui a eu besoin d’un tiers de plus pour la première moitié en aura besoin pour la seconde. Les dates ont encore bonne mine, parce que quelqu’un travaille le soir~; puis elles ne l’ont plus, et le temps et l’argent manquent d’un coup.
rule-effort-over-remedy = Demandez ce qui a duré plus que pensé, et donnez aux tâches ouvertes de ce chantier de nouveaux `remaining` et `estimate` en conséquence. Si les dates ne tiennent plus, dites-le maintenant~: moins de choses, plus de monde ou une date plus tardive.
rule-effort-over-example = `Mail` a pris 61 jours de charge pour un travail planifié à 41, 49~% de plus, et 5 de ses tâches sont ouvertes
rule-effort-over-found = `{ $workstream }` a pris { $count ->
    [one] { $actual } jour
   *[other] { $actual } jours
} de charge pour un travail planifié à { $planned }, { $share } de plus, et { $open ->
    [one] { $open } de ses tâches est ouverte
   *[other] { $open } de ses tâches sont ouvertes
}
rule-effort-over-other-work = Autres travaux
rule-effort-over-limit = au plus +{ $share }

# `fact-in-future`
rule-fact-in-future-sign = La date d’une chose qui s’est passée est postérieure à la date à laquelle les chiffres sont arrêtés~: `started` ou `finished` d’une tâche, `made`, `decided`, `closed`, `delivered`, `done`, `communicated`, `reviewed`, une mesure, une recette.
rule-fact-in-future-why = Ce qui est terminé est tenu pour fait, et tout ce qui suit bouge. Une seule année fausse transforme un travail en retard en travail fini, sur toutes les pages.
rule-fact-in-future-remedy = Corrigez la date. Si c’est un plan et pas un fait, retirez-la~: les dates à venir sont calculées, et `finish_on` ou `not_before` les fixent. Ce qui est daté plus tard compte comme ouvert dans les registres. Si c’est vrai, avancez `status_date`.
rule-fact-in-future-example = `Order switches` est dit terminé le 9~oct~2027, après le 13~nov~2026, date des chiffres
rule-fact-in-future-found = `{ $name }` est dit { $what ->
    [finished] terminé
    [started] commencé
    [measured] mesuré
    [reviewed] revu
    [scored] coté
    [closed] clos
    [made] pris
    [decided] décidé
    [communicated] communiqué
    [delivered] livré
    [told] annoncé
    [signed-off] accepté
   *[done] fait
} le { $date }, après le { $speaks_for }, date des chiffres
rule-fact-in-future-limit = pas après le { $speaks_for }

# `go-live-in-freeze`
rule-go-live-in-freeze-sign = Une mise en service ou une interruption planifiée tombe dans une période de gel du calendrier. Une mise en service est un jalon dont le `gate` est du type `go/no-go`, ou qui a go-live, live, launch ou cut-over dans son nom ou son type, ou qui porte ou suit directement une interruption~; un nom qui ne parle que d’approbation n’en est pas une. Tout autre jalon décisionnel ou promis dans un gel est une remarque.
rule-go-live-in-freeze-why = Un gel marque les jours où le métier peut le moins se permettre une panne et où personne n’est libre pour y aider. Les bascules qui y tombent sont annulées tard, ou regrettées.
rule-go-live-in-freeze-remedy = Déplacez la mise en service au premier jour ouvré après le gel, ou avancez le travail qui précède. Si le métier accepte une exception, mettez la règle en sourdine pour cet élément, avec le motif et une date de fin.
rule-go-live-in-freeze-example = `Go-live` est prévu le 29~déc~2026, dans le gel `Quarter-end billing` (du 28~déc au 4~janv)
rule-go-live-in-freeze-found = `{ $task }` est prévu le { $date }, dans le gel `{ $freeze }` (du { $from } au { $to })
rule-go-live-in-freeze-found-outage = l’interruption de `{ $task }` est planifiée le { $date }, dans le gel `{ $freeze }` (du { $from } au { $to })
rule-go-live-in-freeze-measured = dans le gel
rule-go-live-in-freeze-limit = en dehors du { $from } au { $to }

# `no-reserve`
rule-no-reserve-sign = Un projet en planification ou en réalisation finit le jour même qu’il a promis (`committed` de son dernier jalon, sinon la référence), et rien dans le plan ne peut absorber une surprise~: pas de `reserve_days` dans `[contingency]`, pas de tâche ouverte avec un `estimate` qui a une étendue, pas de tâche tampon.
rule-no-reserve-why = Quelque chose dure toujours plus longtemps. Un plan sans place fait de chaque petit retard une promesse rompue, et apprend à tous à cacher les retards aussi longtemps qu’ils le peuvent.
rule-no-reserve-remedy = Demandez pour chaque grosse tâche ce qu’elle prend un mauvais jour, et écrivez `estimate = {"{"} low, likely, high {"}"}`. Convenez ensuite de quelques jours entre le plan et la promesse avec le commanditaire, et gardez-les ouvertement comme `reserve_days`~: une réserve que personne ne voit est dépensée la première.
rule-no-reserve-example = `Go-live` est planifié le 11~déc~2026, le jour promis, et le plan n’a pas de réserve~: une tâche en retard d’un jour met le projet en retard
rule-no-reserve-found = `{ $task }` est planifié le { $date }, le jour promis, et le plan n’a pas de réserve~: une tâche en retard d’un jour met le projet en retard
rule-no-reserve-found-finish = La fin est planifiée le { $date }, le jour promis, et le plan n’a pas de réserve~: une tâche en retard d’un jour met le projet en retard
rule-no-reserve-measured = aucun jour d’avance
rule-no-reserve-limit = une réserve, une fourchette ou de la marge

# `only-build-effort`
rule-only-build-effort-sign = Dans un plan d’une certaine taille, aucune tâche, aucun jalon, phase ou chantier n’est par son nom, ni par sa nature (un `gate`, un `outage`), une revue, une approbation, un test, une formation ou une fenêtre de changement. La règle lit l’anglais, l’allemand, le français, l’espagnol, le portugais, l’italien et le néerlandais, selon la `language` de `[site]`.
rule-only-build-effort-why = La réalisation est la partie que tout le monde voit. Les revues, les recettes, la correction de ce que trouvent les tests et l’attente d’une fenêtre de maintenance durent autant encore, et viennent en dernier, quand il n’y a plus de temps.
rule-only-build-effort-remedy = Parcourez chaque livrable et demandez~: qui le regarde, qui dit oui, qui doit l’apprendre, et quand peut-on l’activer~? Mettez les réponses dans le plan comme tâches avec un responsable. Si vos mots pour cela sont autres, mettez la règle en sourdine.
rule-only-build-effort-example = aucune des 24 tâches du plan n’est une revue, une approbation, un test, une formation ou une fenêtre de changement~: ce qui vient après la réalisation n’a pas de temps
rule-only-build-effort-found = aucune des { $count } tâches du plan n’est une revue, une approbation, un test, une formation ou une fenêtre de changement~: ce qui vient après la réalisation n’a pas de temps
rule-only-build-effort-measured = aucune trouvée
rule-only-build-effort-limit = revue, approbation, test, formation ou fenêtre de changement

# `outage-in-working-hours`
rule-outage-in-working-hours-sign = Une interruption planifiée prend du temps de travail du calendrier du projet, et aucune décision prise ne nomme sa tâche dans `affects`.
rule-outage-in-working-hours-why = Tous ceux dont le service est coupé sont à l’arrêt, et l’assistance qui devrait aider au changement répond à leurs appels. Ce qui tourne mal est vu de tous.
rule-outage-in-working-hours-remedy = Déplacez-la le soir ou le week-end. Si la journée est la seule voie, faites-le décider par qui répond des personnes touchées, et nommez la tâche dans l’`affects` de cette décision.
rule-outage-in-working-hours-example = l’interruption de `Firewall at York` prend 4 heures de temps de travail, du ven.~20~nov~2026~13:00 au sam.~21~nov~2026~06:00
rule-outage-in-working-hours-found = l’interruption de `{ $task }` prend { $time } de temps de travail, du { $from } au { $to }
rule-outage-in-working-hours-measured = { $time } de temps de travail
rule-outage-in-working-hours-limit = hors du temps de travail, ou décidé
rule-outage-in-working-hours-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
rule-outage-in-working-hours-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}

# `plan-conflict`
rule-plan-conflict-sign = Une contrainte que les dépendances rompent, des dates saisies antérieures à ce qu’attend une tâche, un travail commencé avant la fin de ce qu’il attend, ou, quand le travail est nivelé, une tâche qui demande plus de quelqu’un qu’il ne pourra jamais donner.
rule-plan-conflict-why = L’une des deux affirmations n’est plus vraie. Les dates sont calculées autour d’elle, et le plan paraît entier alors qu’une promesse y est déjà rompue.
rule-plan-conflict-remedy = Demandez laquelle des deux vaut. Déplacez ou retirez la contrainte ou les dates saisies, ou changez la dépendance~: raccourcissez le travail qui précède, faites-le chevaucher, ou retirez le lien là où personne n’attend vraiment.
rule-plan-conflict-example = `Rack servers` devrait commencer le 9~juil~2026, mais son `not_after` est le 7~juil~2026
rule-plan-conflict-found-limit = { $typed ->
    [yes] { $starts ->
        [yes] `{ $task }` a des dates saisies qui commencent le { $day }, mais son `{ $key }` est le { $date }
       *[no] `{ $task }` a des dates saisies qui finissent le { $day }, mais son `{ $key }` est le { $date }
    }
   *[no] { $starts ->
        [yes] `{ $task }` devrait commencer le { $day }, mais son `{ $key }` est le { $date }
       *[no] `{ $task }` devrait finir le { $day }, mais son `{ $key }` est le { $date }
    }
}
rule-plan-conflict-limit = `{ $key }` { $date }
rule-plan-conflict-found-typed = les dates saisies de `{ $task }` sont antérieures à ce que permet `{ $other }`, qu’elle attend
rule-plan-conflict-found-typed-hidden = les dates saisies de `{ $task }` sont antérieures à ce que permet un élément qui n’est pas montré ici, qu’elle attend
rule-plan-conflict-measured-typed = du { $from } au { $to }
rule-plan-conflict-limit-typed = pas avant ce qu’elle attend
rule-plan-conflict-found-started = `{ $task }` a commencé le { $day }, avant la fin de `{ $other }`, qui doit précéder
rule-plan-conflict-found-started-hidden = `{ $task }` a commencé le { $day }, avant la fin d’un élément qui n’est pas montré ici, qui doit précéder
rule-plan-conflict-limit-started = pas avant la fin de ce qu’elle attend
rule-plan-conflict-found-person = `{ $task }` demande plus de { $person } qu’il n’y en a, si longtemps qu’on attende
rule-plan-conflict-measured-person = plus que ce qui peut être donné
rule-plan-conflict-limit-person = ce que { $person } peut donner

# `schedule-late`
rule-schedule-late-sign = Un jalon est prévu plus tard que sa date promise, ou, si rien n’est promis, la fin est plus tard que la référence, de plus que la tolérance.
rule-schedule-late-why = Des gens hors du projet se sont organisés autour de cette date. Un glissement annoncé tôt coûte un coup de téléphone~; annoncé tard, il coûte un week-end, une pénalité ou un second lancement.
rule-schedule-late-remedy = Remontez par «~Raison de la date~» du jalon à la tâche qui la détermine. Choisissez ensuite ouvertement~: moins de périmètre, plus de monde sur cette tâche, ou une nouvelle date convenue et mise dans `committed`.
rule-schedule-late-example = `Go-live` est prévu le 15~janv~2027, 23 jours ouvrés après le 11~déc~2026 promis
rule-schedule-late-found = `{ $task }` est prévu le { $forecast }, { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
} après le { $committed } promis
rule-schedule-late-found-finish = { $subject ->
    [your-part] la fin de votre partie
    [what-is-shown] la fin de la partie montrée ici
   *[project] la fin
} est prévue le { $forecast }, { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
} après le { $baseline } de la référence
rule-schedule-late-measured = { $days ->
    [one] { $days } jour ouvré de retard
   *[other] { $days } jours ouvrés de retard
}

# `start-overdue`
rule-start-overdue-sign = Une tâche n’a pas de `started` et n’est pas `blocked`, et seule la date d’état la retient~: selon la référence elle aurait dû commencer depuis plus que la limite, ou, sans référence, ce qu’elle attend est là depuis aussi longtemps. C’est un avertissement quand la référence le dit et qu’il reste peu de marge.
rule-start-overdue-why = Le plan déplace une telle tâche à demain, chaque jour, et tout ce qui la suit avec elle. Soit le travail a commencé et le plan ne le sait pas, soit quelque chose le retient que personne n’a écrit.
rule-start-overdue-remedy = Demandez aujourd’hui au responsable. Si elle a commencé, écrivez `started`. Sinon, écrivez ce qui la retient~: `blocked` avec le motif, un lien dans `after`, ou un `not_before` honnête.
rule-start-overdue-example = `Cable the racks` aurait dû commencer le 2~nov~2026, il y a 11 jours~; personne n’a dit que c’est le cas, ni ce qui le retient
rule-start-overdue-found = `{ $task }` aurait pu commencer le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}~; personne n’a dit que c’est le cas, ni ce qui le retient
rule-start-overdue-found-agreed = `{ $task }` aurait dû commencer le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}~; personne n’a dit que c’est le cas, ni ce qui le retient

# `work-before-delivery`
rule-work-before-delivery-sign = Une tâche non commencée devrait commencer avant le jour où est attendue la livraison dont elle a besoin.
rule-work-before-delivery-why = L’intervenant arrive et le matériel non. La journée est payée, le créneau est perdu, et le prochain libre est dans des semaines.
rule-work-before-delivery-remedy = Donnez à la tâche un `not_before` au lendemain de la livraison et voyez ce que cela déplace. Si c’est trop tard, avancez la livraison, ou détachez ce qui peut se faire sans elle.
rule-work-before-delivery-example = `Rack the switches` doit commencer le 9~nov~2026, avant que Dunmere Supplies livre `Twelve switches` le 16~nov~2026
rule-work-before-delivery-found = `{ $task }` doit commencer le { $start }, avant que { $own ->
    [yes] vous livriez
   *[no] { $vendor } livre
} `{ $what }` le { $expected }
rule-work-before-delivery-measured = commence le { $start }
rule-work-before-delivery-limit = pas avant le { $expected }

# `workstream-misses-dates`
rule-workstream-misses-dates-sign = Parmi les dernières dates d’un chantier, plusieurs ont été manquées~: la tâche a fini après sa fin de référence ou sa `deadline`, ou est encore ouverte après elle, et elle est plus en retard que ce qu’elle attendait. Un chantier fini est laissé tranquille.
rule-workstream-misses-dates-why = Une tâche en retard, c’est de la malchance. La troisième au même endroit a une cause, que la prochaine tâche rencontrera aussi~: une estimation trop basse, une personne avec deux postes, un fournisseur qui ne répond pas.
rule-workstream-misses-dates-remedy = Parlez à ceux qui font le travail avant de changer une date~: qu’est-ce qui a retenu chacune de ces tâches, et qu’ont-elles en commun~? Supprimez cette cause, ou planifiez le reste avec ce que vous avez appris.
rule-workstream-misses-dates-example = `Network` a manqué 3 de ses 5 dernières dates~: `Order the firewalls` (9 jours de retard), `Cable the racks` (4 jours de retard) et `Firewall at Preston` (3 jours de retard, encore ouvert)
rule-workstream-misses-dates-found = `{ $workstream }` a manqué { $count } de ses { $of } dernières dates~: { $tasks }
rule-workstream-misses-dates-found-all = { $count ->
    [1] `{ $workstream }` a manqué sa dernière date~: { $tasks }
   *[other] `{ $workstream }` a manqué ses { $count } dernières dates~: { $tasks }
}
rule-workstream-misses-dates-task = `{ $task }` ({ $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de retard{ $open ->
    [yes] , encore ouvert
   *[no] {""}
})
rule-workstream-misses-dates-measured = { $count } manquées sur { $of }
rule-workstream-misses-dates-limit = moins de { $count } manquées
