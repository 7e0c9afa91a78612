portfolio-all = Tous les projets
portfolio-page-title = { $portfolio }~: { SMALL($page) }
portfolio-projects = { $count ->
    [one] { $count } projet
   *[other] { $count } projets
}

portfolio-lead-only = { $state ->
    [red] Le seul projet est en dérive.
    [amber] Le seul projet est à risque.
    [failed] Le seul projet n’a pas pu être lu.
    [unknown] Le seul projet n’a pas d’état.
    [done] Le seul projet est terminé.
    [not-started] Le seul projet n’a pas commencé.
   *[green] Le seul projet est conforme.
}
portfolio-lead-every = { $all ->
    [2] Les deux projets sont
   *[other] Les { SPELLED($all) } projets sont tous
} { $state ->
    [done] terminés.
    [some-done] conformes ou terminés.
    [some-not-started] conformes, terminés ou pas encore commencés.
    [none-running] terminés ou pas encore commencés.
    [not-started] encore à commencer.
   *[green] conformes.
}
portfolio-lead-several = Sur { SPELLED($all) } projets, { $parts }.
portfolio-lead-red = { $count ->
    [1] un est en dérive
   *[other] { SPELLED($count) } sont en dérive
}
portfolio-lead-amber = { $count ->
    [1] un est à risque
   *[other] { SPELLED($count) } sont à risque
}
portfolio-lead-failed = { $count ->
    [1] un n’a pas pu être lu
   *[other] { SPELLED($count) } n’ont pas pu être lus
}
portfolio-lead-not-published = { $count ->
    [1] un n’a pas été publié
   *[other] { SPELLED($count) } n’ont pas été publiés
}
portfolio-lead-not-for-them = { $count ->
    [1] un ne produit rien pour ces lecteurs
   *[other] { SPELLED($count) } ne produisent rien pour ces lecteurs
}
portfolio-lead-unknown = { $count ->
    [1] un n’a pas d’état
   *[other] { SPELLED($count) } n’ont pas d’état
}
portfolio-lead-behind = Le plus en retard~: { $project }, { $span } après sa référence.
portfolio-verdict = Où en sont les projets
portfolio-not-known = Inconnu
portfolio-since = { $status ->
    [ok] Conforme depuis le { $date }, d’après les rapports.
    [bad] En dérive depuis le { $date }, d’après les rapports.
   *[warn] À risque depuis le { $date }, d’après les rapports.
}
portfolio-since-or-longer = { $status ->
    [ok] Conforme depuis le { $date } ou plus longtemps, d’après les rapports.
    [bad] En dérive depuis le { $date } ou plus longtemps, d’après les rapports.
   *[warn] À risque depuis le { $date } ou plus longtemps, d’après les rapports.
}
portfolio-why-rule = L’ensemble a l’état du pire de ses projets. Ceux qui sont terminés ou pas commencés ne comptent pas~; si l’un n’a pas pu être lu ou n’a pas d’état, l’ensemble n’est jamais conforme.
portfolio-why-limit = En dérive si un projet est en dérive, à risque si l’un est à risque
portfolio-why-cause = { $project }~: { $cause }

portfolio-figure-projects = Projets
portfolio-tally-red = { $count } en dérive
portfolio-tally-amber = { $count } à risque
portfolio-tally-green = { $count ->
    [one] { $count } conforme
   *[other] { $count } conformes
}
portfolio-tally-unknown = { $count } sans état
portfolio-tally-done = { $count ->
    [one] { $count } terminé
   *[other] { $count } terminés
}
portfolio-tally-not-started = { $count ->
    [one] { $count } pas commencé
   *[other] { $count } pas commencés
}
portfolio-tally-failed = { $count ->
    [one] { $count } non lu
   *[other] { $count } non lus
}
portfolio-tally-not-published = { $count ->
    [one] { $count } non publié
   *[other] { $count } non publiés
}
portfolio-tally-not-for-them = { $count } pas pour ces lecteurs
portfolio-cost = Coût prévu
portfolio-cost-as-approved = Comme approuvé.
portfolio-cost-over = { $over } que les { $limit } approuvés.
portfolio-cost-over-by = { $amount } de plus
portfolio-cost-under = { $under } que les { $limit } approuvés.
portfolio-cost-under-by = { $amount } de moins
portfolio-cost-some = { $count ->
    [1] Un projet sur { SPELLED($all) } tient un budget qui est montré.
   *[other] { CAPITAL(SPELLED($count)) } projets sur { SPELLED($all) } tiennent un budget qui est montré.
}
portfolio-cost-converted = Converti~: { $rates }.
portfolio-cost-apart = { $amounts }. { $why }
portfolio-cost-apart-one = { $forecast } pour { $approved } approuvés
portfolio-currencies = { $count } monnaies
portfolio-last-finish = Dernière fin
portfolio-part-finish = { $part }~: { $project }
portfolio-decisions-open = Décisions en attente
portfolio-decisions-no-date = Aucune n’a de date
portfolio-decisions-first = Première au plus tard le { $date }, { $distance }. Aucune n’est en retard.
portfolio-decisions-first-shown = Première au plus tard le { $date }, { $distance }, parmi celles montrées ici.
portfolio-decisions-late = { $overdue }, la première de { $days }
portfolio-decisions-late-count = { $count } en retard

portfolio-decisions-needed = { $count ->
    [1] Une décision à prendre
   *[other] { CAPITAL(SPELLED($count)) } décisions à prendre
}
portfolio-decisions-more = { $count ->
    [1] Une autre décision est en attente
   *[other] { CAPITAL(SPELLED($count)) } autres décisions sont en attente
}
portfolio-ask-no-date = Sans date
portfolio-ask-set-one = à fixer
portfolio-ask-was-due = Était à prendre au plus tard le { $date }
portfolio-ask-by = Au plus tard le { $date }
portfolio-ask-project = { $project }.
portfolio-ask-project-who = { $project }. Décide~: { $who }.

portfolio-by-status = Tous les projets, par état
portfolio-worst-first = Le pire d’abord~: { $project }, { $colour }
portfolio-range = { $from } à { $to }
portfolio-range-heading = Projets { $range } sur { $all }
portfolio-ranges = Autres projets, le pire d’abord~: { $parts }
portfolio-table = Projets
portfolio-caption = Projets avec leur état, leurs dates, leur coût et leur prochain jalon
portfolio-last-reports = Derniers rapports
portfolio-finish = Fin
portfolio-slip = Glissement
portfolio-done = Fait
portfolio-forecast = Prévision
portfolio-variance = Écart
portfolio-next-milestone = Prochain jalon
portfolio-decision-by = Décision pour le
portfolio-figures-of = Chiffres du
portfolio-part-status = { $part }~: { $status }
portfolio-called = déclaré { $colour }
portfolio-starts = Commence le { $date }
portfolio-as-approved = comme approuvé
portfolio-no-decision = aucune
portfolio-decision-overdue = { $date }, { $overdue }
portfolio-overdue = en retard
portfolio-decisions-undated = { $count ->
    [one] { $count } n’a pas de date
   *[other] { $count } n’ont pas de date
}
portfolio-slip-note = Le glissement est en jours ouvrés par rapport à la référence de chaque projet~; un signe plus veut dire plus tard.
portfolio-variance-note = L’écart est ce qui est approuvé moins le coût prévu~; un signe moins veut dire qu’il faut plus que ce qui est approuvé.
portfolio-reports-note = Derniers rapports~: ce que chacun a déclaré du projet, le plus récent en dernier~; un petit point est un rapport qui n’est pas venu.

portfolio-said-green = conforme
portfolio-said-amber = à risque
portfolio-said-red = en dérive
portfolio-said-nothing = sans état
portfolio-said-missing = pas de rapport

portfolio-failure-errors = { $count ->
    [one] Lecture impossible~: { $count } erreur dans ses fichiers
   *[other] Lecture impossible~: { $count } erreurs dans ses fichiers
}
portfolio-failure-other-format = Lecture impossible~: son export est d’une autre version de milepost
portfolio-failure-no-export = Lecture impossible~: son fichier n’est pas un export de milepost
portfolio-failure-no-edition = Ne produit rien pour ces lecteurs
portfolio-failure-left-out = Ses pages sont omises jusqu’à ce qu’il soit produit à nouveau
portfolio-failure-refused = N’a pas été publié~; qui le produit est informé du motif

portfolio-timeline = Planning du programme
portfolio-timeline-last = { $project } finit en dernier, le { $date }
portfolio-timeline-last-of = { $count ->
    [1] Le seul projet dessiné ici, { $project }, finit le { $date }
   *[other] Des { SPELLED($count) } projets dessinés ici, { $project } finit en dernier, le { $date }
}
portfolio-timeline-over = Tous les projets sont finis
portfolio-timeline-parts = Le travail montré ici, projet par projet
portfolio-timeline-over-of = { $count ->
    [1] Le seul projet dessiné ici est fini
   *[other] Les { SPELLED($count) } projets dessinés ici sont finis
}
portfolio-timeline-left-out = { $count ->
    [one] { $count } autre projet n’est pas dessiné~: les pires viennent d’abord, et certains n’ont pas de dates.
   *[other] { $count } autres projets ne sont pas dessinés~: les pires viennent d’abord, et certains n’ont pas de dates.
}
portfolio-timeline-on-baseline = en référence
portfolio-timeline-slip = { $count ->
    [1] { $days } jour
   *[other] { $days } jours
}
portfolio-timeline-span = { $project }~: du { $from } au { $to }
portfolio-timeline-done-left = fait et restant
portfolio-timeline-baseline = référence

portfolio-name-date = { $name }, { $date }
portfolio-of-project = { $what }, { $project }
portfolio-span = { $from } – { $to }
portfolio-list-more = { $list }~; et { $count } de plus
portfolio-list-and-more = { $list } et { $count } de plus
portfolio-more = { $count } de plus sont omis ici~; data/portfolio.json contient tout.
portfolio-silent = { CAPITAL($what) }.
portfolio-silent-names = { $count ->
    [1] { $names } est omis~: l’export est d’un milepost plus ancien, qui ne le disait pas
   *[other] { $names } sont omis~: l’export est d’un milepost plus ancien, qui ne le disait pas
}
portfolio-silent-count = { SPELLED($count) } sont omis~: l’export est d’un milepost plus ancien, qui ne le disait pas
portfolio-about-sum = environ { $amount }
portfolio-sums-in = Les totaux sont en { $currency }~: { $rates }.
portfolio-rate = 1 { $code } vaut { $rate }, taux du { $date } ({ $source })
portfolio-no-rates = Ils ne sont pas additionnés~: portfolio.toml ne nomme ni monnaie ni taux.
portfolio-no-rate = Ils ne sont pas additionnés~: portfolio.toml n’a pas de taux pour { $currencies }.

portfolio-missing-of = { $known ->
    [one] Compte seulement { $known } projet sur { $all }.
   *[other] Compte seulement { $known } projets sur { $all }.
}
portfolio-missing-without = Les totaux, les nombres et les dates donnés ici ne comprennent pas { $names }.
portfolio-missing-heading = Dans { $known } des { $all } projets~: { SMALL($heading) }
portfolio-missing-foot = Chiffres de { $known } des { $all } projets
portfolio-missing-page = { $known ->
    [one] Ces chiffres portent sur { $known } projet sur { $all }~: { $why }.
   *[other] Ces chiffres portent sur { $known } projets sur { $all }~: { $why }.
}
portfolio-missing-not-read = { $count ->
    [1] { $names } n’a pas pu être lu
   *[other] { $names } n’ont pas pu être lus
}
portfolio-missing-not-published = { $count ->
    [1] { $names } n’a pas été publié
   *[other] { $names } n’ont pas été publiés
}
portfolio-missing-not-for-them = { $count ->
    [1] { $names } ne produit rien pour ces lecteurs
   *[other] { $names } ne produisent rien pour ces lecteurs
}
portfolio-missing-many = { SPELLED($count) } projets
