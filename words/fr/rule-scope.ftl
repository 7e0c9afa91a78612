# `change-before-approval`
rule-change-before-approval-sign = Un changement est réalisé sans `approver` ni jour où il a été décidé (`decided`) (un avertissement quand l’un des deux manque)~; ou le journal des dépenses a de l’argent dépensé ou commandé pour lui, par son identifiant dans la note ou la référence, avant qu’il soit décidé ou après son refus. Ce qui a été annulé et remboursé n’est pas signalé.
rule-change-before-approval-why = L’argent et les jours sont partis, et la seule décision qui reste est de le dire ou non. Qui doit l’approuver après coup n’a plus eu le choix, et s’en souvient.
rule-change-before-approval-remedy = Arrêtez ce qui peut encore l’être. Portez-le aujourd’hui à qui doit approuver, avec ce qu’il a coûté et ce que coûterait l’annulation, et écrivez qui a décidé et quand.
rule-change-before-approval-example = 3,9~k£ ont été commandés pour le changement C-05 `Rent a radio link` le 10~nov~2026, et personne ne l’a approuvé
rule-change-before-approval-found = le changement { $id } `{ $change }` est réalisé, et { $missing ->
    [approver] il n’est pas écrit qui l’a approuvé
    [day] il n’est pas écrit quand il a été approuvé
   *[both] il n’est écrit ni qui l’a approuvé ni quand
}
rule-change-before-approval-measured = { $missing ->
    [approver] il n’est pas écrit qui l’a approuvé
    [day] il n’est pas écrit quand il a été approuvé
   *[both] il n’est écrit ni qui l’a approuvé ni quand
}
rule-change-before-approval-limit = approuvé avant d’être réalisé
rule-change-before-approval-found-money = { $spent ->
    [yes] { $amount } ont été dépensés pour le changement { $id } `{ $change }` le { $date }
   *[no] { $amount } ont été commandés pour le changement { $id } `{ $change }` le { $date }
}, { $fault ->
    [rejected] qui avait été refusé
    [early] avant qu’il soit décidé le { $decided }
   *[open] et personne ne l’a approuvé
}
rule-change-before-approval-measured-money = { $amount } le { $date }
rule-change-before-approval-limit-money = approuvé avant toute dépense

# `change-not-communicated`
rule-change-not-communicated-sign = Un changement est approuvé ou réalisé, décidé depuis plus longtemps que la limite, et `communicated` ne nomme personne.
rule-change-not-communicated-why = Ceux que l’on n’a pas prévenus continuent comme avant~: ils construisent, commandent, testent ou enseignent l’ancien, et découvrent le changement par ses effets.
rule-change-not-communicated-remedy = Listez qui doit maintenant faire autrement~: ceux qui font le travail, ceux qui ont demandé, le fournisseur, les utilisateurs. Prévenez-les cette semaine, et écrivez `communicated = [{"{"} to, date {"}"}]`.
rule-change-not-communicated-example = le changement C-04 `Extend the contractor` a été décidé le 23~oct~2026, il y a 21 jours, et communiqué à personne
rule-change-not-communicated-found = le changement { $id } `{ $change }` a été décidé le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}, et n’a été communiqué à personne
rule-change-not-communicated-measured = { $days ->
    [one] { $days } jour, personne prévenu
   *[other] { $days } jours, personne prévenu
}
rule-change-not-communicated-limit = { $days ->
    [one] communiqué dans { $days } jour
   *[other] communiqué dans les { $days } jours
}

# `change-waiting`
rule-change-waiting-sign = Un changement est demandé ou évalué, et n’est pas décidé dans la limite après sa demande.
rule-change-waiting-why = Qui a demandé prend le silence pour un oui ou pour un non, et s’organise en conséquence. Plus la réponse est tardive, plus elle défait de travail.
rule-change-waiting-remedy = Soumettez-le cette semaine à qui doit approuver, avec ses jours, son coût et ce qui cède pour lui. Un non est une réponse~; une date à laquelle ce sera décidé aussi.
rule-change-waiting-example = le changement C-05 `Rent a radio link` a été demandé le 20~oct~2026 et attend une décision depuis 24 jours
rule-change-waiting-found = le changement { $id } `{ $change }` a été demandé le { $date } et attend une décision depuis { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}

# `change-without-approver`
rule-change-without-approver-sign = Un changement attend une décision, et aucun `approver` n’est nommé~; s’il est déjà approuvé, c’est un avertissement. Un changement réalisé relève de `change-before-approval`.
rule-change-without-approver-why = Un changement que personne ne doit décider est décidé par qui commence le premier. Et une approbation sans nom est retirée par le premier qui la paie.
rule-change-without-approver-remedy = Demandez au commanditaire qui peut dire oui à autant de jours et d’argent, et écrivez cette personne ou instance dans `approver`.
rule-change-without-approver-example = le changement C-07 `Keep the room for a month` attend une décision, et personne n’est désigné pour la prendre
rule-change-without-approver-found = le changement { $id } `{ $change }` { $approved ->
    [yes] est approuvé, et il n’est pas dit par qui
   *[no] attend une décision, et personne n’est désigné pour la prendre
}
rule-change-without-approver-measured = pas d’approbateur
rule-change-without-approver-limit = un approbateur pour chaque changement

# `change-without-impact`
rule-change-without-impact-sign = Un changement est approuvé ou réalisé, et son `impact` sur les jours, le coût et le périmètre n’est pas évalué~; quand il n’en manque qu’une partie, une remarque.
rule-change-without-impact-why = Un oui sans prix est un chèque en blanc. Les jours et l’argent apparaissent plus tard, en glissement et en dépassement que personne n’a décidés.
rule-change-without-impact-remedy = Faites-le estimer par ceux qui font le travail, même grossièrement, et écrivez `impact = {"{"} days, cost, scope {"}"}`~; 0 est une réponse. Si le résultat surprend, rapportez-le à qui a approuvé.
rule-change-without-impact-example = le changement C-03 `Move 22 more mailboxes` est approuvé, et personne n’a évalué ses jours, son coût et son périmètre
rule-change-without-impact-found = le changement { $id } `{ $change }` est approuvé, et personne n’a évalué { $missing ->
    [days] ses jours
    [cost] son coût
    [scope] son périmètre
    [days-cost] ses jours et son coût
    [days-scope] ses jours et son périmètre
    [cost-scope] son coût et son périmètre
   *[all] ses jours, son coût et son périmètre
}
rule-change-without-impact-measured = { $missing ->
    [days] jours non évalués
    [cost] coût non évalué
    [scope] périmètre non évalué
    [days-cost] jours et coût non évalués
    [days-scope] jours et périmètre non évalués
    [cost-scope] coût et périmètre non évalués
   *[all] jours, coût et périmètre non évalués
}
rule-change-without-impact-limit = jours, coût et périmètre évalués

# `deliverable-without-acceptance`
rule-deliverable-without-acceptance-sign = Une tâche ou un jalon non terminé a un `deliverable` et pas de critères d’`acceptance`.
rule-deliverable-without-acceptance-why = Sans critères, c’est fini quand celui qui le fait le dit, et ce n’est pas accepté tant que celui qui le reçoit ne le dit pas. Les semaines entre les deux ne sont dans aucun plan.
rule-deliverable-without-acceptance-remedy = Demandez à qui signera~: que vérifierez-vous~? Écrivez dans `acceptance` deux ou trois choses que l’on peut regarder, et auxquelles on répond par oui ou non.
rule-deliverable-without-acceptance-example = `Move the archive` livre `Search over all years`, et aucun critère d’acceptation ne dit quand c’est assez bon
rule-deliverable-without-acceptance-found = `{ $task }` livre `{ $deliverable }`, et aucun critère d’acceptation ne dit quand c’est assez bon
rule-deliverable-without-acceptance-measured = pas de critères
rule-deliverable-without-acceptance-limit = des critères d’acceptation pour chaque livrable

# `many-small-additions`
rule-many-small-additions-sign = Beaucoup de changements approuvés, chacun petit face au budget convenu au départ, y ajoutent ensemble plus que la limite.
rule-many-small-additions-why = Un petit changement passe parce qu’il est petit. Dix d’entre eux coûtent ce qu’aurait coûté un grand, et celui-là aurait été refusé.
rule-many-small-additions-remedy = Montrez-les comme une seule somme au prochain comité de pilotage. Rassemblez les autres petits souhaits, et faites-les décider ensemble une fois par mois, les uns contre les autres.
rule-many-small-additions-example = 7 changements, chacun sous 2~% du budget, y ajoutent ensemble 96~k£, 5,9~%
rule-many-small-additions-found = { $count } changements, chacun sous { $each } du budget, y ajoutent ensemble { $sum }, { $share }

# `nothing-out-of-scope`
rule-nothing-out-of-scope-sign = `[scope]` dit ce qui est dedans (`in`), et rien de ce qui est dehors (`out`).
rule-nothing-out-of-scope-why = Ce qui n’est pas écrit comme exclu, quelqu’un le croit inclus. Il le découvre à la recette, quand il est trop tard pour le planifier et gênant de le refuser.
rule-nothing-out-of-scope-remedy = Demandez à chaque partie prenante ce qu’elle serait déçue de ne pas avoir. Mettez dans `out` trois à cinq choses que vous ne ferez pas, et faites approuver la liste par le commanditaire.
rule-nothing-out-of-scope-example = 5 éléments sont dans le périmètre, et rien n’est dit en être exclu
rule-nothing-out-of-scope-found = { $count ->
    [one] { $count } élément est dans le périmètre, et rien n’est dit en être exclu
   *[other] { $count } éléments sont dans le périmètre, et rien n’est dit en être exclu
}
rule-nothing-out-of-scope-measured = rien n’est exclu
rule-nothing-out-of-scope-limit = une liste de ce qui est hors périmètre

# `objective-off-course`
rule-objective-off-course-sign = La dernière mesure d’un objectif est plus loin de sa `target` que la précédente (ou que `from`, si c’est la seule), de plus de 5~% du chemin~; ou elle a plus de retard que la limite à la fois sur le temps écoulé et sur le travail qui le sert.
rule-objective-off-course-why = Toutes les tâches peuvent être faites le jour dit sans que le résultat vienne. Tant qu’il y a du monde et de l’argent, quelque chose peut changer~; après le rapport de clôture, plus rien.
rule-objective-off-course-remedy = Prenez d’abord une nouvelle mesure. Si elle se confirme, demandez à son responsable ce qui doit encore se passer, et mettez-le dans le plan comme travail~; ou convenez d’une `target` que l’on peut atteindre.
rule-objective-off-course-example = l’objectif O1 `Files open in under 2 seconds` est à 15~% du chemin de 4,6 à 2, alors que 70~% du temps et 64~% du travail qui le sert sont passés
rule-objective-off-course-found = l’objectif { $id } `{ $objective }` est à { $way } du chemin de { $from } à { $target }, alors que { $time } du temps et { $work } du travail qui le sert sont passés
rule-objective-off-course-measured = { $points ->
    [one] { $points } point de retard
   *[other] { $points } points de retard
}
rule-objective-off-course-limit = { $points ->
    [one] au plus { $points } point
   *[other] au plus { $points } points
}
rule-objective-off-course-found-away = l’objectif { $id } `{ $objective }` s’éloigne de sa cible { $target }~: { $value } le { $date }, après { $before }
rule-objective-off-course-limit-away = vers { $target }

# `objective-without-measure`
rule-objective-without-measure-sign = Un objectif n’a pas de `measure`, ou pas de `target` pour elle.
rule-objective-without-measure-why = Tout le monde est d’accord avec «~plus vite~» et entend autre chose par là. À la fin, rien ne permet de dire si l’argent a été bien dépensé, et chaque camp a raison.
rule-objective-without-measure-remedy = Demandez à son responsable ce qu’il regarderait dans un an pour savoir que cela a marché. Écrivez-le dans `measure` avec son `unit`, la valeur d’aujourd’hui dans `from` et celle voulue dans `target`.
rule-objective-without-measure-example = l’objectif O2 `Staff find files faster` n’a pas de mesure
rule-objective-without-measure-found = l’objectif { $id } `{ $objective }` { $measure ->
    [yes] a une mesure, mais pas de cible
   *[no] n’a pas de mesure
}
rule-objective-without-measure-measured = { $measure ->
    [yes] une mesure, mais pas de cible
   *[no] pas de mesure
}
rule-objective-without-measure-limit = une mesure et une cible pour chaque objectif

# `scope-growth`
rule-scope-growth-sign = Les changements approuvés depuis la référence, ou jusqu’ici s’il n’y en a pas, ajoutent plus de jours que la limite ne le permet sur la durée du projet, ou plus de coût que sur le budget convenu au départ. Ce que des changements économisent est déduit.
rule-scope-growth-why = Chaque changement a été approuvé pour lui-même, avec une bonne raison. Personne n’a approuvé la somme, et la somme est un autre projet que celui qui a été convenu.
rule-scope-growth-remedy = Montrez la somme au commanditaire et demandez une seule décision~: retirer quelque chose, ou convenir d’une nouvelle référence avec sa date et son budget, `milepost baseline NAME`.
rule-scope-growth-example = 6 changements approuvés depuis la référence ajoutent 34 jours ouvrés (14~%) et 212~k£ (13~%)
rule-scope-growth-found = { $count ->
    [1] { $baseline ->
        [yes] { $count } changement approuvé depuis la référence ajoute
       *[no] { $count } changement approuvé à ce jour ajoute
    }
   *[other] { $baseline ->
        [yes] { $count } changements approuvés depuis la référence ajoutent
       *[no] { $count } changements approuvés à ce jour ajoutent
    }
} { $added }
rule-scope-growth-part = { $amount } ({ $share })
