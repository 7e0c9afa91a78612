portfolio-week = Cette semaine
portfolio-week-sub = Nouvelles du { $from } au { $to }~; les retards valent au jour des chiffres de chaque projet.
portfolio-week-heading = { $turned ->
    [0] Aucun rapport ne donne de nouvel état
    [1] Un projet a un nouvel état
   *[other] { CAPITAL(SPELLED($turned)) } projets ont un nouvel état
}, { $late ->
    [0] rien n’est en retard
    [1] une échéance est dépassée
   *[other] { SPELLED($late) } échéances sont dépassées
}
portfolio-week-turned = { $count ->
    [1] Un projet a un nouvel état
   *[other] { CAPITAL(SPELLED($count)) } projets ont un nouvel état
}
portfolio-week-overdue = { $count ->
    [0] Ce qui s’est passé dans chaque projet
    [1] Une échéance est dépassée
   *[other] { CAPITAL(SPELLED($count)) } échéances sont dépassées
}
portfolio-week-before = Avant
portfolio-week-now = Maintenant
portfolio-week-report-of = Rapport du
portfolio-week-turned-note = Les mots des rapports, tels que les chefs de projet les ont donnés.
portfolio-week-happened = Ce qui s’est passé
portfolio-week-late = En retard
portfolio-week-blocked = À l’arrêt
portfolio-week-late-by = { $name } ({ $what }), { $days }
portfolio-week-since = { $name } depuis le { $date }
portfolio-owed-decision = décision
portfolio-owed-action = action sur un risque
portfolio-owed-issue = problème
portfolio-owed-delivery = livraison
portfolio-owed-promise = date promise
portfolio-owed-deadline = date limite
portfolio-owed-date = date

portfolio-dates = Dates clés
portfolio-dates-none = Aucun conflit dans les 13 semaines à venir
portfolio-dates-heading = { $count ->
    [1] Un conflit dans les 13 semaines à venir, le { $date }
   *[other] { CAPITAL(SPELLED($count)) } conflits dans les 13 semaines à venir, le pire le { $date }
}
portfolio-dates-sub = Du { $from } au { $to }~: mises en service et jalons selon leur prévision, interruptions selon leur plan, et gels de chaque projet.
portfolio-collisions = { $count ->
    [1] Un conflit
   *[other] { CAPITAL(SPELLED($count)) } conflits
}
portfolio-collision-when = Quand
portfolio-collision-what = En conflit
portfolio-collision-how = Comment
portfolio-collision-common = En commun
portfolio-collision-event = { $name } ({ $project }, { $span })
portfolio-collision-same-days = mêmes jours
portfolio-collision-freeze = dans un gel
portfolio-collision-same-week = même semaine
portfolio-collision-weekend = même week-end
portfolio-collision-nothing-else = rien qui soit écrit
portfolio-collision-note = Deux mises en service ou interruptions sont en conflit quand elles ont en commun des jours, ou une semaine, et un site, un service, un fournisseur ou une personne~; quand l’une tombe dans un gel, le sien ou celui d’un autre projet~; et quand elles partagent un week-end. Ce que touche une mise en service est ce que nomment sa propre fiche et le travail juste avant elle.
portfolio-touch-site = le site { $name }
portfolio-touch-service = le service { $name }
portfolio-touch-vendor = le fournisseur { $name }
portfolio-freeze-of = { $freeze } de { $project }
portfolio-freezes = { $count ->
    [1] Un gel est à venir
   *[other] { CAPITAL(SPELLED($count)) } gels sont à venir
}
portfolio-freeze = Gel
portfolio-freeze-from = Du
portfolio-freeze-to = Au
portfolio-freeze-projects = Projets
portfolio-freeze-note = Pendant un gel le travail continue, mais rien n’est mis en service et aucun service n’est interrompu.
portfolio-dates-week = { CAPITAL($list) }
portfolio-go-lives = { $count ->
    [1] une mise en service
   *[other] { SPELLED($count) } mises en service
}
portfolio-outages = { $count ->
    [1] une interruption
   *[other] { SPELLED($count) } interruptions
}
portfolio-milestones = { $count ->
    [1] un jalon
   *[other] { SPELLED($count) } jalons
}
portfolio-dates-week-of = Semaine { $week }, { $span }
portfolio-dates-day = Jour
portfolio-dates-what = Quoi
portfolio-dates-kind = Type
portfolio-dates-touches = Touche
portfolio-go-live = mise en service
portfolio-outage = interruption
portfolio-milestone = jalon
portfolio-calendar-day = { $name } ({ $what }, { $project })
portfolio-calendar-decision = décision
portfolio-dates-left-out = { $kept } dates sur { $all } sont listées, mises en service et interruptions d’abord, jusqu’au { $until }~; data/portfolio.json contient tout.

portfolio-handovers = Où les projets se touchent
portfolio-handovers-fine = { $count ->
    [1] Le seul passage de relais a au moins deux semaines d’avance
   *[other] Les { SPELLED($count) } passages de relais ont tous au moins deux semaines d’avance
}
portfolio-handovers-lost = { $count ->
    [1] Un
   *[other] { CAPITAL(SPELLED($count)) }
} sur { $all ->
    [1] un
   *[other] { SPELLED($all) }
} { $count ->
    [1] attend ce qui n’a pas de date ici
   *[other] attendent ce qui n’a pas de date ici
}
portfolio-handovers-near = { $count ->
    [1] Un passage de relais a moins de deux semaines d’avance
   *[other] { CAPITAL(SPELLED($count)) } passages de relais ont moins de deux semaines d’avance
}
portfolio-handovers-late = { $count ->
    [1] Un passage de relais vient plus tard qu’attendu
   *[other] { CAPITAL(SPELLED($count)) } passages de relais viennent plus tard qu’attendu
}
portfolio-handover-work = Travail
portfolio-handover-waits = Attend
portfolio-handover-needed = Attendu le
portfolio-handover-forecast = Prévision
portfolio-handover-slip = Glissement
portfolio-handover-margin = Avance
portfolio-handover-no-date = sans date
portfolio-handover-no-baseline = pas de référence
portfolio-handover-not-shown = un jalon que { $project } n’a pas, ou ne montre pas
portfolio-handover-not-read = un projet qui n’a pas pu être lu
portfolio-handover-no-project = un projet absent de ce portefeuille
portfolio-handover-reached = atteint
portfolio-handover-too-late = { $days } trop tard
portfolio-handover = Passage de relais
portfolio-handover-before = { $milestone } avant { $work }
portfolio-handover-lacks = { $work } attend { $what }
portfolio-handovers-margin-note = Avance~: jours entre la prévision du jalon et le jour où le travail doit commencer.
portfolio-handovers-more = Tous les passages de relais
portfolio-handovers-note = Avance~: jours entre la prévision du jalon et le jour où le travail doit commencer. Glissement~: jours ouvrés du jalon par rapport à sa propre référence.

portfolio-decisions-heading = { $count ->
    [1] Une décision est en attente, pas en retard
   *[other] { CAPITAL(SPELLED($count)) } décisions sont en attente, aucune en retard
}
portfolio-decisions-all-overdue = { $count ->
    [1] Une décision est en attente, et en retard
   *[other] { CAPITAL(SPELLED($count)) } décisions sont en attente, toutes en retard
}
portfolio-decisions-some-overdue = { CAPITAL(SPELLED($count)) } décisions sont en attente, dont { $overdue ->
    [1] une en retard
   *[other] { SPELLED($overdue) } en retard
}
portfolio-decisions-sub = Ce qui est en retard vient d’abord, puis ce qui est à prendre ensuite.
portfolio-decisions-left-out = { $more } des { $all } décisions en attente sont à prendre plus tard, ou sans date~; les pages des projets les ont.
portfolio-decider = { $who }~: { $count } en attente
portfolio-decider-overdue = { $who }~: { $count } en attente, { $overdue } en retard
portfolio-decider-nobody = Personne n’est désigné~: { $count } en attente
portfolio-decider-nobody-overdue = Personne n’est désigné~: { $count } en attente, { $overdue } en retard
portfolio-decision = Décision
portfolio-decision-needed-by = Au plus tard le
portfolio-decision-when = Quand
portfolio-decision-no-date = sans date

portfolio-risks = Risques partagés
portfolio-risks-none-shared = Aucun risque n’est partagé, { $severe ->
    [0] aucun n’est élevé ni critique
    [1] un risque est élevé ou critique
   *[other] { SPELLED($severe) } risques sont élevés ou critiques
}
portfolio-risks-heading = { $shared ->
    [1] Un risque touche plusieurs projets
   *[other] { CAPITAL(SPELLED($shared)) } risques touchent plusieurs projets
}, { $severe ->
    [0] aucun risque n’est élevé ni critique
    [1] un risque est élevé ou critique
   *[other] { SPELLED($severe) } risques sont élevés ou critiques
}
portfolio-risks-sub = Risques ouverts au jour des chiffres de chaque projet.
portfolio-risks-shared = { $count ->
    [1] Un risque partagé
   *[other] { CAPITAL(SPELLED($count)) } risques partagés
}
portfolio-risks-shared-as = Partagé comme
portfolio-risks-projects = Projets
portfolio-risks-where = Où
portfolio-risks-worst = Pire cote
portfolio-risks-exposure = Exposition
portfolio-risks-tag = étiquette~: { $tag }
portfolio-risks-shared-note = Un risque est partagé quand plusieurs projets lui donnent le même nom avec shared, ou que leurs risques ouverts ont le même titre ou la même étiquette. La pire cote est la plus élevée~; l’exposition est la somme de probabilité × coût probable.
portfolio-risks-severe = { $count ->
    [1] Un risque est élevé ou critique
   *[other] { CAPITAL(SPELLED($count)) } risques sont élevés ou critiques
}
portfolio-risks-score = Cote
portfolio-risks-severe-note = Risques ouverts des niveaux élevé et critique, d’après la carte des risques de chaque projet.
portfolio-risks-map-heading = { $count ->
    [1] Un risque est marqué, { $severe ->
        [0] et il n’est pas critique
       *[other] et il est critique
    }
   *[other] { CAPITAL(SPELLED($count)) } risques sont marqués, { $severe ->
        [0] aucun n’est critique
        [1] dont un critique
       *[other] dont { SPELLED($severe) } critiques
    }
}
portfolio-risks-map-note = Chaque marque est un risque commun, élevé ou critique, avec le code de son projet~: { $codes }. Les cases ont les niveaux habituels~; un projet peut en avoir fixé d’autres pour sa propre carte.
portfolio-risks-map-code = { $code } { $project }
portfolio-risks-map-rest = { $count ->
    [one] { $count } de ces risques n’est pas dessiné~: il n’a ni probabilité ni impact, ou son export ne les donne pas.
   *[other] { $count } de ces risques ne sont pas dessinés~: ils n’ont ni probabilité ni impact, ou leur export ne les donne pas.
}
portfolio-risks-marker = { $code }~: { $risk }, { $project }~; probabilité { $likelihood }, impact { $impact }

portfolio-vendors = Fournisseurs partagés
portfolio-vendors-count = { $count ->
    [1] Un fournisseur travaille pour plusieurs projets
   *[other] { CAPITAL(SPELLED($count)) } fournisseurs travaillent pour plusieurs projets
}
portfolio-vendors-heading = { $count ->
    [1] Un fournisseur travaille pour plusieurs projets
   *[other] { CAPITAL(SPELLED($count)) } fournisseurs travaillent pour plusieurs projets
}, { $overdue ->
    [0] aucun avec une livraison en retard
    [1] un avec une livraison en retard
   *[other] { SPELLED($overdue) } avec des livraisons en retard
}
portfolio-vendors-sub = Les fournisseurs dont des livraisons sont en retard viennent d’abord. Un fournisseur est le même quand son nom est le même.
portfolio-vendor = Fournisseur
portfolio-vendor-projects = Projets
portfolio-vendor-contracts = Contrats
portfolio-vendor-ordered = Commandé, non payé
portfolio-vendor-open = Livraisons attendues
portfolio-vendor-overdue = En retard
portfolio-vendor-late = Arrivé en retard
portfolio-vendor-next = Prochaine livraison
portfolio-vendor-known = { $amount } ({ $known } connus sur { $all })
portfolio-vendors-note = Contrats et commandes sont ce que les projets en montrent~; un projet qui n’en montre pas compte pour zéro, et la cellule dit pour combien c’est connu.

portfolio-people = Équipe
portfolio-people-heading = { $count ->
    [1] Une personne travaille dans plusieurs projets
   *[other] { CAPITAL(SPELLED($count)) } personnes travaillent dans plusieurs projets
}, { $over ->
    [0] aucune en surcharge
    [1] une en surcharge
   *[other] { SPELLED($over) } en surcharge
}
portfolio-people-sub = Le travail de tous les projets ensemble, sur { $count } semaines.
portfolio-people-section = Travail dans tous les projets par semaine
portfolio-people-table = Travail par personne et par semaine, défile de côté
portfolio-people-caption = Travail dans tous les projets par personne et par semaine, en pourcentage du temps de chacun.
portfolio-people-week-of = Semaine du
portfolio-people-week = semaine { $week }
portfolio-people-none = pas de travail
portfolio-people-room = du temps libre
portfolio-people-full = complet
portfolio-people-over = en surcharge
portfolio-people-no-time = aucun temps
portfolio-people-shared = Personnes partagées, en pour cent de leur temps
portfolio-people-front-note = Les { $shown } premières semaines sur { $all }, chacune à partir de son lundi~; plus de 100, c’est plus de travail que de temps.
portfolio-people-more = Toutes les semaines et personnes
portfolio-people-note = Une personne est la même quand l’identifiant et le nom sont les mêmes~; un people.toml à côté de portfolio.toml les tient pour tous les projets. 100 est tout le temps que quelqu’un a dans la semaine~: de plusieurs capacités, la plus grande. Le travail ailleurs compte quand chaque projet de la personne le note, car l’ailleurs d’un projet peut en être un autre ici.
portfolio-parts-kick = Par projet
portfolio-parts-heading = De quoi les semaines sont faites
portfolio-parts = { $who }~: heures par projet et par semaine
portfolio-parts-others = { $count ->
    [one] { $count } autre projet
   *[other] { $count } autres projets
}
portfolio-parts-elsewhere = Ailleurs
portfolio-parts-time = Temps disponible
portfolio-over = En surcharge
portfolio-over-heading = { $count ->
    [1] Une personne a plus de travail que de temps
   *[other] { CAPITAL(SPELLED($count)) } personnes ont plus de travail que de temps
}
portfolio-over-who = Qui
portfolio-over-weeks = Semaines en surcharge
portfolio-over-most = Maximum
portfolio-over-work = Travail de ces semaines
portfolio-over-work-short = Travail
portfolio-over-when = { $count ->
    [one] { $count } semaine, à partir du { $date }
   *[other] { $count } semaines, à partir du { $date }
}
portfolio-over-hours = { $project } { $hours }~h

portfolio-find = Rechercher
portfolio-find-heading = Tous les projets, de A à Z
portfolio-find-sub = Chaque projet liste tout son contenu sur une page à lui.
portfolio-find-group = Groupe
portfolio-find-everything = Tout son contenu
portfolio-find-link = A à Z

portfolio-about = À propos
portfolio-about-heading = À propos de { $portfolio }
portfolio-about-sub = Les chiffres sont arrêtés au { $date }~; ceux de chaque projet au jour indiqué à côté. Ils sont faits de ce que ces lecteurs peuvent voir de chaque projet.
portfolio-about-projects = { $count ->
    [one] { $count } projet, les chiffres les plus anciens d’abord
   *[other] { $count } projets, les chiffres les plus anciens d’abord
}
portfolio-about-read-from = Lu dans
portfolio-about-age = Âge
portfolio-about-export = l’export { $name }
portfolio-about-folder = le dossier { $name }
portfolio-about-sums = Les totaux sont en { $currency }
portfolio-about-currency = Monnaie
portfolio-about-rate = Taux
portfolio-about-rate-of = Du
portfolio-about-rates-note = Les taux sont ceux de portfolio.toml~: montant × taux, arrondi au centime. Les montants d’une monnaie sans taux ne sont pas additionnés.
portfolio-about-data = Tout ce que ces pages comparent, pour d’autres programmes
portfolio-about-file = Fichier
portfolio-about-holds = Ce qu’il contient
