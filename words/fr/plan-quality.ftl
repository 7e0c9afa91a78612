plan-title = Qualité du plan
plan-page-title = Qualité du plan~: { $project }

plan-heading-none = Rien ne peut encore être dit de la qualité du plan
plan-heading-pass = { $count ->
    [1] Le seul contrôle du plan possible est satisfait
   *[other] Les { SPELLED($count) } contrôles du plan possibles sont tous satisfaits
}
plan-heading-look = { $pass ->
    [0] Aucun contrôle du plan satisfait
    [1] Un contrôle du plan satisfait
   *[other] { CAPITAL(SPELLED($pass)) } contrôles du plan satisfaits
} sur { $known ->
    [1] un
   *[other] { SPELLED($known) }
}~; { $look ->
    [1] un mérite un coup d’œil
   *[other] { SPELLED($look) } méritent un coup d’œil
}
plan-sub = Sur { $work ->
    [one] { $work } tâche
   *[other] { $work } tâches
}, { $open ->
    [one] { $open } est ouverte.
   *[other] { $open } sont ouvertes.
} Ce sont des endroits à regarder, pas un verdict~: ils ne changent aucune couleur.
plan-sub-unknown = { $count ->
    [1] Un des 14 contrôles ne peut pas être fait, le motif est indiqué.
   *[other] { CAPITAL(SPELLED($count)) } des 14 contrôles ne peuvent pas être faits, le motif est indiqué pour chacun.
}
plan-sub-shown = Les parts se rapportent à ce qui est montré ici.

plan-points = Les 14 points de la DCMA
plan-points-table = Les 14 points
plan-all-counted = Les { $all } points ont tous pu être comptés
plan-not-counted = { $count ->
    [1] Un des { $all } points n’a pas pu être compté
   *[other] { CAPITAL(SPELLED($count)) } des { $all } points n’ont pas pu être comptés
}
plan-check = Contrôle
plan-result = Résultat
plan-what-counted = Ce qui est compté
plan-counted = Compté
plan-status-passes = Satisfait
plan-status-look = À voir
plan-status-agreed = Convenu
plan-status-off = Désactivé
plan-status-unknown = Inconnu
plan-missing-agreed = { $count ->
    [one] { $count } absence est convenue.
   *[other] { $count } absences sont convenues.
}
plan-more-agreed = { $count ->
    [one] { $count } de plus est convenu.
   *[other] { $count } de plus sont convenus.
}
plan-more-undated = { $count ->
    [one] { $count } de plus n’a pas encore de dates.
   *[other] { $count } de plus n’ont pas encore de dates.
}
plan-note = La marge est forte au-delà de { $float }, et une tâche est longue au-delà de { $task }.
plan-note-length = Durée du projet~: { $length }. La marge est forte au-delà de { $float }, et une tâche est longue au-delà de { $task }.

plan-places-heading = { $count ->
    [0] Ce qui a été trouvé est dans les limites
    [one] { $count } tâche mérite un coup d’œil
   *[other] { $count } tâches méritent un coup d’œil
}
plan-point-heading = { $number }. { $title }~: { $value }
plan-place-agreed = (convenu, non compté)
plan-places-rest = et { $count } de plus, que liste le fichier de données.

plan-practices = GAO-16-89G, dix pratiques
plan-practices-table = Dix pratiques de planification
plan-practices-heading = { $look ->
    [0] Aucune des dix pratiques de planification ne demande un coup d’œil
    [1] Une des dix pratiques de planification demande un coup d’œil
   *[other] { CAPITAL(SPELLED($look)) } des dix pratiques de planification demandent un coup d’œil
}, et { $ask ->
    [0] aucune ne relève du seul jugement humain
    [1] une relève du seul jugement humain
   *[other] { SPELLED($ask) } relèvent du seul jugement humain
}
plan-practice = Pratique
plan-practice-sees = Ce que montrent les fichiers
plan-practice-asks = Ce qu’il faut demander
plan-seen = Constaté
plan-ask = À demander
plan-status-ask = À demander
plan-sources = Décomptes et limites d’après DCMA-EA PAM 200.1 (2012), section 4~; pratiques d’après GAO-16-89G (2015), Schedule Assessment Guide. Un plan peut satisfaire tous les contrôles et être faux~; un plan qui n’en satisfait pas un mérite qu’on pose la question.
