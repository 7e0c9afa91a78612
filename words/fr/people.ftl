people-title = Équipe
people-over-title = Surcharge
people-plan-title = Parties prenantes et responsabilités
people-back-to = Retour~: { $pages }
people-more-pages = Plus~: { $pages }
people-nobody = Personne
people-no-time = aucun temps
people-other-work = autres travaux
people-hours = { $hours }~h
people-span = du { $from } au { $to }

people-heading-none = Qui répond de quoi, et qui est informé de quoi
people-heading-work = { $count ->
    [1] Une personne y travaille
   *[other] { CAPITAL(SPELLED($count)) } personnes y travaillent
}
people-heading-concerns = { $count ->
    [1] Une partie prenante est concernée
   *[other] { CAPITAL(SPELLED($count)) } parties prenantes sont concernées
}
people-heading-both = { $people ->
    [1] Une personne y travaille
   *[other] { CAPITAL(SPELLED($people)) } personnes y travaillent
}, et { $parties ->
    [1] une partie prenante est concernée
   *[other] { SPELLED($parties) } parties prenantes sont concernées
}
people-no-workload = Personne n’a de travail non terminé~: aucune charge n’est montrée.
people-workload-none = Personne ne doit fournir plus de temps qu’il n’en a
people-workload-percent = { $name }~: charge de { $percent } la semaine du { $date }
people-workload-no-time = { $name }~: du travail et aucun temps la semaine du { $date }
people-workload-others = { $heading }~; { $count ->
    [1] une autre personne est
   *[other] { SPELLED($count) } autres sont
} en surcharge par moments
people-of-shown = D’après le travail montré ici, { SMALL($heading) }
people-of-shown-name = D’après le travail montré ici, { $heading }
people-shown-only = Le travail qui n’est pas montré ici n’est pas compté.
people-workload-shown = { $count ->
    [1] Une personne a du travail non terminé
   *[other] { CAPITAL(SPELLED($count)) } personnes ont du travail non terminé
}. Sont montrées les { $weeks } prochaines semaines~: le travail affecté et le travail ailleurs, en pourcentage du temps de chacun, congés et jours fériés déduits.
people-workload-levelled = Le travail est nivelé~: il attend que les personnes nécessaires soient libres.

people-heat-section = Charge par semaine
people-heat-table = Charge par personne et par semaine, défile de côté
people-heat-caption = Travail par personne et par semaine, en pourcentage du temps de chacun. Un tiret est une semaine sans temps de travail.
people-heat-none = pas de travail
people-heat-room = du temps libre
people-heat-full = complet
people-heat-over = en surcharge
people-heat-away = absent
people-heat-week-of = Semaine du
people-heat-week = semaine { $number }
people-heat-sideways = Le tableau a { $count } semaines~; il défile de côté.
people-heat-rest = { $count ->
    [one] { $count } autre personne est omise~; celles en surcharge viennent d’abord. L’export des données contient tout.
   *[other] { $count } autres personnes sont omises~; celles en surcharge viennent d’abord. L’export des données contient tout.
}
people-heat-note = Seul compte ce qui reste à faire. Les congés et jours fériés ne portent pas de travail~; 100 est tout le temps que quelqu’un a dans la semaine.

people-over-kicker = Surcharge
people-over-none = Personne n’a plus de travail que de temps
people-over-heading = { $count ->
    [1] Une personne a par moments plus de travail que de temps
   *[other] { CAPITAL(SPELLED($count)) } personnes ont par moments plus de travail que de temps
}
people-how-much = Combien
people-over-work = Travail de ces semaines
people-work-short = Travail
people-over-week = Semaine du { $date }
people-over-weeks = { $count } semaines, du { $from } au { $to }
people-over-up-to = jusqu’à { $percent }
people-over-much = { $much }, { $hours } de trop
people-over-tasks-rest = { $tasks } et { $count } de plus
people-over-task = { $task } { $hours }
people-over-elsewhere = ailleurs~: { $what } { $hours }
people-over-rest = { $count ->
    [one] { $count } période suivante est omise.
   *[other] { $count } périodes suivantes sont omises.
}
people-cadence-once = Une fois
people-cadence-daily = Chaque jour
people-cadence-weekly = Chaque semaine
people-cadence-fortnightly = Toutes les deux semaines
people-cadence-monthly = Chaque mois
people-cadence-quarterly = Chaque trimestre
people-cadence-every = Intervalle~: { $span }

people-absences-kicker = Absences
people-absences-table = Absences qui touchent le travail critique
people-absences-heading = { $count ->
    [0] Aucun congé planifié ne touche le travail critique
    [1] Une absence touche un travail critique ou presque
   *[other] { CAPITAL(SPELLED($count)) } absences touchent un travail critique ou presque
}
people-absences-away = Absence
people-absences-work = Travail concerné
people-absences-leads-to = Mène à
people-absences-could-cover = Remplaçants possibles
people-absence-critical = { $work }~: { $days }~; { $part ->
   *[works] y travaille, sur le chemin critique
    [leads] en est responsable, d’autres y travaillent, sur le chemin critique
}
people-absence-float = { $work }~: { $days }~; { $part ->
   *[works] y travaille, marge { $float }
    [leads] en est responsable, d’autres y travaillent, marge { $float }
}
people-absence-plain = { $work }~: { $days }~; { $part ->
   *[works] y travaille
    [leads] en est responsable, d’autres y travaillent
}
people-absence-milestone = { $milestone }, { $date }
people-cover-works = { $person } y travaille aussi
people-cover-owns = { $person } en est responsable
people-cover-responsible = { $person } en est aussi chargé (R)
people-cover-none = Personne d’autre n’est désigné
people-absences-rest = { $count } absences suivantes sont omises~; l’export des données contient tout.

people-moved-kicker = Nivellement
people-moved-table = Déplacé par le nivellement
people-moved-heading = { $count ->
    [0] Rien ne doit attendre personne
    [1] Une tâche attend des personnes qui ne sont pas libres plus tôt
   *[other] { CAPITAL(SPELLED($count)) } tâches attendent des personnes qui ne sont pas libres plus tôt
}
people-moved-end = Sans nivellement, le travail finirait le { $before }~; avec, le { $now }.
people-moved-same-end = Cela ne déplace pas la fin du projet~: { $date }.
people-moved-shown-end = Cela ne déplace pas la fin du travail montré ici~: { $date }.
people-moved-now = Maintenant
people-moved-before = Sans nivellement
people-moved-reason = { CAPITAL($why) }.
people-moved-rest = { $count ->
    [one] { $count } tâche suivante est omise.
   *[other] { $count } tâches suivantes sont omises.
}

people-effort-kicker = Charge
people-effort-table = Charge par chantier
people-effort-no-work = De la charge a été consommée, et aucun travail planifié n’est encore fait
people-effort-more = Le travail fait a demandé { $percent } de charge de plus que planifié
people-effort-less = Le travail fait a demandé { $percent } de charge de moins que planifié
people-effort-same = Le travail fait a demandé la charge planifiée
people-effort-earned = Planifié pour ce qui est fait
people-effort-spent = Consommé
people-effort-other = Autres travaux
people-effort-days = { $days }~j
people-effort-note = Tâches dont la charge planifiée et la charge consommée sont enregistrées. Ce qui est fait est la charge planifiée × l’avancement.

people-contacts-kicker = Rôles et contacts
people-contacts-organisations = { CAPITAL(SPELLED($count)) } personnes y travaillent, issues de { SPELLED($organisations) } organisations
people-contacts-role = Rôle
people-contacts-there = Présence
people-contacts-owns = En charge de
people-contacts-answers-to = Rend compte à { $who }
people-hours-a-week = { $hours }~heures par semaine
people-calendar = calendrier~: { $name }
people-away = absence~: { $span }
people-elsewhere = { $percent } ailleurs, { $what }, { $span }

people-duty-one = { $duties }~: { $first }
people-duty-first = { $duties }, d’abord { $first }
people-duty-decisions = { $count ->
    [1] Une décision à prendre
   *[other] { CAPITAL(SPELLED($count)) } décisions à prendre
}
people-duty-blockers = { $count ->
    [1] Un point bloquant à lever
   *[other] { CAPITAL(SPELLED($count)) } points bloquants à lever
}
people-duty-issues = { $count ->
    [1] Un problème ouvert
   *[other] { CAPITAL(SPELLED($count)) } problèmes ouverts
}
people-duty-tasks-now = { $count ->
    [1] Une tâche en cours
   *[other] { CAPITAL(SPELLED($count)) } tâches en cours
}
people-duty-tasks-next = { $count ->
    [1] Une tâche dans les quatre semaines à venir
   *[other] { CAPITAL(SPELLED($count)) } tâches dans les quatre semaines à venir
}
people-duty-tasks-later = { $count ->
    [1] Une tâche plus tard
   *[other] { CAPITAL(SPELLED($count)) } tâches plus tard
}
people-duty-milestones = { $count ->
    [1] Un jalon
   *[other] { CAPITAL(SPELLED($count)) } jalons
}
people-duty-actions = { $count ->
    [1] Une action
   *[other] { CAPITAL(SPELLED($count)) } actions
}
people-duty-risks = { $count ->
    [1] Un risque
   *[other] { CAPITAL(SPELLED($count)) } risques
}
people-duty-changes = { $count ->
    [1] Un changement à décider
   *[other] { CAPITAL(SPELLED($count)) } changements à décider
}
people-duty-readiness = { $count ->
    [1] Un point de préparation
   *[other] { CAPITAL(SPELLED($count)) } points de préparation
}
people-duty-communications = { $count ->
    [1] Une communication
   *[other] { CAPITAL(SPELLED($count)) } communications
}
people-duty-handovers = { $count ->
    [1] Un transfert
   *[other] { CAPITAL(SPELLED($count)) } transferts
}
people-duty-follow-ups = { $count ->
    [1] Une suite à donner
   *[other] { CAPITAL(SPELLED($count)) } suites à donner
}
people-duty-sign-offs = { $count ->
    [1] Une recette à prononcer
   *[other] { CAPITAL(SPELLED($count)) } recettes à prononcer
}
people-duty-vendors = { $count ->
    [1] Un fournisseur
   *[other] { CAPITAL(SPELLED($count)) } fournisseurs
}
people-duty-objectives = { $count ->
    [1] Un objectif
   *[other] { CAPITAL(SPELLED($count)) } objectifs
}
people-duty-needed-by = { $line }, à prendre au plus tard le { $date }
people-duty-since = { $line }, depuis le { $date }
people-duty-due = { $line }, échéance { $date }
people-duty-until = { $line }, jusqu’au { $date }
people-duty-from = { $line }, à partir du { $date }
people-duty-forecast = { $line }, prévision { $date }
people-duty-overdue = { $line }, { $overdue }
people-overdue = en retard
people-duties-rest = { $count ->
    [one] et { $count } autre sorte
   *[other] et { $count } autres sortes
}

people-raci-kicker = Responsabilités
people-raci-table = Qui répond de quoi
people-raci-good = Chaque élément a une personne qui en répond
people-raci-one-faulty = Le seul élément n’a pas une personne unique qui en répond
people-raci-faulty = { $count ->
    [1] Un élément sur { SPELLED($all) } n’a pas une personne unique qui en répond
   *[other] { CAPITAL(SPELLED($count)) } éléments sur { SPELLED($all) } n’ont pas une personne unique qui en répond
}
people-raci-several = { SPELLED($count) } personnes en répondent
people-raci-item = Élément
people-raci-accountable = Répond (A)
people-raci-responsible = Réalise (R)
people-raci-consulted = Consulté (C)
people-raci-informed = Informé (I)

people-stakeholders-kicker = Parties prenantes
people-stakeholders-heading = { $count ->
    [1] Une partie prenante
   *[other] { CAPITAL(SPELLED($count)) } parties prenantes
}
people-stakeholders-gaps = { $count ->
    [1] Une partie prenante
   *[other] { CAPITAL(SPELLED($count)) } parties prenantes
}~; { $gaps ->
    [1] une n’est pas ou trop peu informée
   *[other] { SPELLED($gaps) } ne sont pas ou trop peu informées
}
people-grid-table = Influence et intérêt
people-grid-caption = Parties prenantes par influence et intérêt
people-grid-influence = Influence
people-grid-little-interest = Peu d’intérêt
people-grid-interest = Intérêt
people-grid-high = Forte influence
people-grid-less = Moindre influence
people-grid-satisfied = Satisfaire
people-grid-closely = Impliquer de près
people-grid-monitor = Suivre
people-grid-informed = Tenir informé
people-grid-nobody = personne
people-grid-note = L’influence compte comme forte quand elle est indiquée comme forte, l’intérêt à partir de moyen.
people-stakeholder = Partie prenante
people-involved = Implication
people-reached-by = Canal
people-needs = Attentes
people-is-told = Reçoit
people-looks-after = Interlocuteur~: { $who }
people-involved-weekly = Hebdomadaire
people-involved-monthly = Mensuelle
people-involved-decisions = Décisions seulement
people-involved-escalations = Escalades seulement
people-degrees = influence { $influence ->
    [low] faible
    [medium] moyenne
    [high] forte
   *[none] non indiquée
}, intérêt { $interest ->
    [low] faible
    [medium] moyen
    [high] fort
   *[none] non indiqué
}
people-told-nothing = Rien dans le plan ne la mentionne
people-told-once = une fois, pas plus
people-told-rarely = tous les { $days }~jours au mieux

people-told-kicker = Plan de communication
people-told-heading = { $count ->
    [1] Une communication est planifiée
   *[other] { CAPITAL(SPELLED($count)) } communications sont planifiées
}, { $overdue ->
    [0] aucune n’est en retard
    [1] une est en retard
   *[other] { SPELLED($overdue) } sont en retard
}
people-told-whom = À qui
people-told-how-often = Fréquence
people-told-last = Dernière
people-told-next = Prochaine
people-told-not-yet = pas encore
people-told-no-date = sans date
people-told-due = { $date }, { $overdue }
