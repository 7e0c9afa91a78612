budget-title = Budget
budget-page-of = Budget~: { $project }

budget-headline-only-plan = Coût planifié de { $amount }~; les dépenses ne sont pas enregistrées
budget-headline-partly = { $ended ->
    [yes] Le projet a coûté { $amount }, pour autant que ce soit montré ici
   *[no] Coût prévu de { $amount }, pour autant que ce soit montré ici
}
budget-headline-approved = { $ended ->
    [yes] Le projet a coûté { $amount }, comme approuvé
   *[no] Coût prévu de { $amount }, comme approuvé
}
budget-headline-less = { $ended ->
    [yes] Le projet a coûté { $amount }, { $difference } de moins que le budget
   *[no] Coût prévu de { $amount }, { $difference } de moins que le budget
}
budget-headline-more = { $ended ->
    [yes] Le projet a coûté { $amount }, { $difference } de plus que le budget
   *[no] Coût prévu de { $amount }, { $difference } de plus que le budget
}

budget-unrecorded-plan = Aucune dépense n’est enregistrée, alors que { $planned } étaient planifiés à ce jour~: la prévision n’est que le plan.
budget-unrecorded-plan-orders = Aucune dépense n’est enregistrée, alors que { $planned } étaient planifiés à ce jour~: la prévision n’est que le plan et ce qui est commandé.
budget-unrecorded-sentence = Aucune dépense n’est enregistrée, alors que { $planned } étaient planifiés à ce jour.
budget-missing-lines = Certaines lignes ne sont pas montrées ici~: les totaux ne sont pas ceux de tout le projet.
budget-missing-changes = Certains changements ne sont pas montrés ici~: l’approuvé et l’attendu ne sont pas ceux de tout le projet.
budget-missing-both = Certaines lignes et certains changements ne sont pas montrés ici~: les totaux ne sont pas ceux de tout le projet.
budget-missing-words = Les montants comptent tous les changements~; tous ne sont pas montrés ici.
budget-overspent = Le budget approuvé est épuisé~: { $more } de plus sont comptabilisés.

budget-cause-costs-less = { $ended ->
    [yes] { $name } a coûté { $less } de moins, { $other } { $more } de plus.
   *[no] { $name } coûte { $less } de moins, { $other } { $more } de plus.
}
budget-cause-saves-all = Toute l’économie vient de { $name }.
budget-cause-saves-most = L’essentiel de l’économie vient de { $name }~: { $amount }.
budget-cause-all-changes = Le tout vient de changements que paie la provision pour aléas.
budget-cause-changes-rest-saves = Les changements que paie la provision pour aléas coûtent { $changes }~; le reste du travail économise { $saved }.
budget-cause-changes-open = Dont { $changes } de changements que paie la provision pour aléas~; { $open } ne sont pas approuvés.
budget-cause-changes-open-all = Dont { $changes } de changements que paie la provision pour aléas~; { $open } ne sont pas approuvés, en totalité pour { $name }.
budget-cause-changes-open-most = Dont { $changes } de changements que paie la provision pour aléas~; { $open } ne sont pas approuvés, pour l’essentiel { $name }~: { $amount }.
budget-cause-changes-open-part = Dont { $changes } de changements que paie la provision pour aléas~; { $open } ne sont pas approuvés, dont { $amount } pour { $name }.
budget-cause-all = Le tout est pour { $name }.
budget-cause-most = L’essentiel est pour { $name }~: { $amount }.
budget-cause-part = La plus grande part est pour { $name }~: { $amount }.

budget-cover-none-for-it = Aucune provision pour aléas n’est enregistrée pour couvrir l’écart.
budget-cover-none = Aucune provision pour aléas n’est enregistrée.
budget-cover-overdrawn = La provision pour aléas de { $amount } est dépassée de { $more }.
budget-cover-left = { $ended ->
    [yes] Il restait { $left } des { $amount } de provision pour aléas.
   *[no] Il reste { $left } des { $amount } de provision pour aléas.
}
budget-cover-too-little = { $ended ->
    [yes] Pour cela, il manquait { $missing } aux { $left } restants de provision pour aléas.
   *[no] Pour cela, il manque { $missing } aux { $left } restants de provision pour aléas.
}
budget-cover-was-enough = Les { $left } restants de provision pour aléas y suffisaient, avec { $after } de reste.
budget-cover-is-enough = Les { $left } restants de provision pour aléas y suffisent et laisseraient { $after }.

budget-changes-wait = Des changements pour { $amount } du budget attendent une décision.
budget-changes-ask = Des changements demandent { $amount } de plus à la provision pour aléas.
budget-changes-ask-left = Des changements demandent { $amount } de plus à la provision pour aléas~; avec eux et la prévision, il resterait { $after }.
budget-changes-ask-missing = Des changements demandent { $amount } de plus à la provision pour aléas~; avec eux et la prévision, il manquerait { $after }.
budget-pace-more = { $contingency ->
    [yes] À ce rythme { $cost }~: { $difference } de plus que le budget et la provision pour aléas réunis.
   *[no] À ce rythme { $cost }~: { $difference } de plus que le budget.
}
budget-pace-within = { $contingency ->
    [yes] À ce rythme { $cost }, soit { $difference } de moins que le budget et la provision pour aléas réunis.
   *[no] À ce rythme { $cost }, soit { $difference } de moins que le budget.
}
budget-lasts = { $contingency ->
    [yes] Le budget sans provision pour aléas
   *[no] Le budget
} durerait jusqu’à { $part ->
    [early] début { $month }
    [mid] mi-{ $month }
   *[late] fin { $month }
} à { $rate } par mois ({ $from } à { $to })~; la fin du projet est prévue le { $date }.

budget-figure-budget = Budget
budget-figure-spent = Dépensé
budget-figure-unrecorded = non enregistré
budget-figure-planned-by-now = planifié à ce jour~: { $amount }
budget-figure-contingency-left = Provision restante
budget-figure-contingency-drawn = sur { $amount }~; utilisé par des changements~: { $drawn }
budget-figure-ordered = Commandé, pas encore payé
budget-figure-orders-open = Commandes ouvertes
budget-forecast-cost = Coût
budget-forecast-at-completion = Coût prévisionnel à l’achèvement
budget-figure-without-changes = Sans les changements qui ne sont pas montrés ici
budget-figure-as-agreed = Comme convenu au départ, sans changements
budget-figure-agreed-less = { $agreed } convenus au départ, { $change } de moins par des changements approuvés
budget-figure-agreed-more = { $agreed } convenus au départ, { $change } de plus par des changements approuvés
budget-figure-share = { $share } du budget
budget-figure-over = { $amount }, { $share }
budget-figure-more-ordered = commandé en plus~: { $amount }
budget-figure-neither = ni l’un ni l’autre~: { $amount }
budget-figure-not-spent = non dépensé~: { $amount }
budget-figure-only-plan = Le plan seul~: aucune dépense n’est enregistrée
budget-figure-as-approved = Comme approuvé

budget-bridge-kicker-baseline = De la référence à la prévision, { $unit }
budget-bridge-kicker-baseline-cost = De la référence au coût, { $unit }
budget-bridge-kicker-lines = Du montant convenu au départ à la prévision, { $unit }
budget-bridge-kicker-lines-cost = Du montant convenu au départ au coût, { $unit }
budget-bridge-step = Étape
budget-bridge-amount = Montant
budget-bridge-baseline = Référence «~{ $name }~»{ $changes ->
    [yes] , avec les changements approuvés jusque-là
   *[no] {""}
}
budget-bridge-baseline-of = Référence «~{ $name }~», { $date }{ $changes ->
    [yes] , avec les changements approuvés jusque-là
   *[no] {""}
}
budget-bridge-first-agreed = Les lignes convenues au départ
budget-bridge-approved = { $count ->
    [1] Un changement approuvé
   *[other] { CAPITAL(SPELLED($count)) } changements approuvés
}{ $since ->
    [yes] {" "}depuis
   *[no] {""}
}{ $fund ->
    [budget] , sur le budget
    [contingency] , sur la provision pour aléas
   *[none] {""}
}
budget-bridge-unapproved = { $count ->
    [1] Un changement réalisé sans approbation
   *[other] { CAPITAL(SPELLED($count)) } changements réalisés sans approbation
}
budget-bridge-rewritten = { $line }, montant réécrit
budget-bridge-removed = Lignes retirées du budget
budget-bridge-overrun = { $line }, dépassement
budget-bridge-underrun = { $line }, économie
budget-bridge-other-lines = { $count } autres lignes
budget-bridge-unexplained = Non expliqué par une ligne ou un changement
budget-bridge-line-by-line = Chaque étape ligne par ligne
budget-bridge-same = { $from ->
    [baseline] La prévision est la référence
   *[agreed] La prévision est le montant convenu au départ
}
budget-bridge-over = { $from ->
    [baseline] { $amount } de plus que la référence
   *[agreed] { $amount } de plus que convenu au départ
}
budget-bridge-under = { $from ->
    [baseline] { $amount } de moins que la référence
   *[agreed] { $amount } de moins que convenu au départ
}
budget-bridge-none-approved = { $whole }, rien n’en est approuvé par un changement
budget-bridge-all-approved = { $whole }, le tout approuvé par des changements
budget-bridge-part-unapproved = { $whole }, dont { $rest } sans approbation
budget-bridge-saved = { $whole }~: { $approved } par des changements approuvés, { $rest } économisés
budget-bridge-without = { $whole }~: { $approved } par des changements approuvés, { $rest } sans approbation
budget-bridge-show = Voir les étapes de chaque ligne
budget-bridge-line = Ligne
budget-bridge-agreed = Convenu
budget-bridge-changes = Changements approuvés
budget-bridge-nobody-approved = Changements non approuvés
budget-bridge-written-anew = Réécrit
budget-bridge-overruns = Dépassement
budget-bridge-forecast = Prévision
budget-bridge-without-line = Sans ligne
budget-bridge-all-others = Toutes les autres lignes


budget-curve-kicker = Coût cumulé, { $unit }
budget-curve-kicker-to = Coût cumulé, { $unit }, jusqu’au { $date }
budget-curve-heading = { $now }~; { $forecast }
budget-curve-partly = { $now }, pour autant que ce soit montré ici
budget-curve-as-approved = la prévision est ce qui a été approuvé
budget-curve-under = la prévision est inférieure de { $amount }
budget-curve-over = la prévision est supérieure de { $amount }
budget-curve-cost-approved = Le projet a coûté ce qui avait été approuvé
budget-curve-cost-less = Le projet a coûté { $amount } de moins qu’approuvé
budget-curve-cost-more = Le projet a coûté { $amount } de plus qu’approuvé
budget-curve-unrecorded = Aucune dépense n’est enregistrée, alors que { $planned } étaient planifiés à ce jour
budget-curve-nothing-spent = Rien n’est encore dépensé
budget-curve-spent = Dépensé~: { $amount }
budget-curve-spent-as-planned = Les dépenses sont celles planifiées pour aujourd’hui
budget-curve-spent-less = { $amount } de dépenses de moins que planifié pour aujourd’hui
budget-curve-spent-more = { $amount } de dépenses de plus que planifié pour aujourd’hui
budget-curve-done-same = { $drawn ->
    [yes] Autant est fait que planifié, provision utilisée comprise
   *[no] Autant est fait que planifié
}
budget-curve-done-less = { $drawn ->
    [yes] Moins est fait que planifié, provision utilisée comprise
   *[no] Moins est fait que planifié
}
budget-curve-done-more = { $drawn ->
    [yes] Plus est fait que planifié, provision utilisée comprise
   *[no] Plus est fait que planifié
}
budget-curve-earned-same = { $done }, au coût planifié
budget-curve-earned-more = { $done }, pour { $amount } de plus
budget-curve-earned-less = { $done }, pour { $amount } de moins
budget-curve-short-partly = L’argent montré ici
budget-curve-short-only-plan = Aucune dépense n’est enregistrée~; la prévision n’est que le plan
budget-curve-short-cost-less = Le projet a coûté moins qu’approuvé
budget-curve-short-cost-more = Le projet a coûté plus qu’approuvé
budget-curve-short-holds = la prévision tient
budget-curve-short-under = la prévision est sous le budget
budget-curve-short-over = la prévision dépasse le budget
budget-curve-short-earned-more = { $done }, et cela a coûté plus
budget-curve-short-earned-less = { $done }, et cela a coûté moins
budget-curve-short-unrecorded = Aucune dépense n’est enregistrée
budget-curve-short-as-planned = Les dépenses suivent le plan
budget-curve-short-less = Moins est dépensé que planifié
budget-curve-short-more = Plus est dépensé que planifié
budget-curve-chart = Coût dans le temps
budget-curve-chart-words = Dépensé { $spent } au { $date }, planifié { $planned } à cette date. { $label } { $forecast }{ $told ->
    [yes] {" "}pour { $approved } approuvés
   *[no] {""}
}.
budget-curve-chart-words-earned = Dépensé { $spent } au { $date }, planifié { $planned } à cette date. Le travail fait a un budget de { $earned }. { $label } { $forecast }{ $told ->
    [yes] {" "}pour { $approved } approuvés
   *[no] {""}
}.
budget-curve-limit = Limite
budget-curve-budget = Budget
budget-curve-plan = Plan
budget-curve-planned = Planifié
budget-curve-spent-line = Dépensé
budget-curve-earned = Acquis
budget-curve-forecast = Prévision
budget-curve-note-limit = La limite est le budget avec sa provision pour aléas.
budget-curve-note-earned = L’acquis est le budget du travail fait~: celui d’aujourd’hui est exact~; avant, le travail terminé compte dès sa fin, et le travail en cours régulièrement depuis son début.
budget-curve-note-drawn = Il comprend le travail payé par la provision pour aléas, { $drawn } en tout~; la courbe planifiée est le budget sans elle.
budget-curve-show = Voir les chiffres de la courbe
budget-curve-to-end-of = Jusqu’à fin
budget-curve-spent-to = { $month }~; dépensé au { $date }
budget-curve-spent-and-earned-to = { $month }~; dépensé et acquis au { $date }

budget-categories-kicker = Par catégorie, { $unit }
budget-categories-table = Coût par catégorie et par ligne
budget-categories-what = Catégorie et ligne
budget-table-budget = Budget
budget-table-spent = Dépensé
budget-table-ordered = Commandé
budget-table-left = Reste
budget-table-forecast = Prévision
budget-table-against = Prévision − budget
budget-table-difference = Écart
budget-table-difference-percent = Écart en~%
budget-table-from-contingency = De la provision
budget-table-bars = Dépensé, commandé, prévision~; le trait est le budget
budget-table-without-line = Changements approuvés sans ligne
budget-table-total = Total
budget-categories-unnamed = { $text }.
budget-categories-listed = Sont listées les lignes qui s’écartent le plus~; voir { $all }.
budget-categories-all = les { $count } lignes

budget-note-newest = La dépense la plus récente est du { $date }.
budget-note-all-given = La prévision de chaque ligne est donnée.
budget-note-all-ledger = La prévision de chaque ligne est ce qu’attend le journal des dépenses.
budget-note-given-and-ledger = La prévision de { $given ->
    [one] { $given } ligne
   *[other] { $given } lignes
} est donnée, et celle de { $ledger ->
    [one] { $ledger } ligne
   *[other] { $ledger } lignes
} est ce qu’attend le journal des dépenses.
budget-note-computed = La prévision d’une ligne est ce qui est dépensé et ce qui reste à venir~: ce qui est commandé, ce que le plan garde pour plus tard, et ce qui est approuvé et non comptabilisé tant que son travail est ouvert.
budget-note-some-given = La prévision de { $given ->
    [one] { $given } ligne
   *[other] { $given } lignes
} est donnée~; celle des autres est ce qui est dépensé et ce qui reste à venir~: ce qui est commandé, ce que le plan garde pour plus tard, et ce qui est approuvé et non comptabilisé tant que son travail est ouvert.
budget-note-some-ledger = La prévision de { $ledger ->
    [one] { $ledger } ligne
   *[other] { $ledger } lignes
} est ce qu’attend le journal des dépenses~; celle des autres est ce qui est dépensé et ce qui reste à venir~: ce qui est commandé, ce que le plan garde pour plus tard, et ce qui est approuvé et non comptabilisé tant que son travail est ouvert.
budget-note-some-both = La prévision de { $given ->
    [one] { $given } ligne
   *[other] { $given } lignes
} est donnée, et celle de { $ledger ->
    [one] { $ledger } ligne
   *[other] { $ledger } lignes
} est ce qu’attend le journal des dépenses~; celle des autres est ce qui est dépensé et ce qui reste à venir~: ce qui est commandé, ce que le plan garde pour plus tard, et ce qui est approuvé et non comptabilisé tant que son travail est ouvert.
budget-note-unbooked = { $amount } de la prévision ne sont ni comptabilisés, ni commandés, ni planifiés pour plus tard~: factures en retard, travail en retard, ou une économie que personne n’a confirmée.
budget-note-unspread = { $count ->
    [1] Aucune tâche datée ne nomme { $lines }~: cette ligne n’est dans aucun mois du plan.
   *[other] Aucune tâche datée ne nomme { $lines }~: ces lignes ne sont dans aucun mois du plan.
}
budget-note-timeless = Sans dates, donc ni mois ni courbe.
budget-note-other-lines = { $count } autres lignes
budget-note-rounded = Les montants sont arrondis après addition~: un total peut différer d’un chiffre de ses parties.
budget-unit-thousand = milliers de { $sign }

budget-months-kicker = Mois par mois
budget-months-unrecorded = Aucune dépense n’est enregistrée pour aucun mois
budget-months-as-planned = { $amount } attendus { $when }, comme planifié
budget-months-none-planned = { $amount } attendus { $when }, rien n’était planifié
budget-months-other-planned = { $amount } attendus { $when }, { $planned } planifiés
budget-months-in = en { $month }
budget-months-in-two = en { $first } et { $second }
budget-months-from-to = { OF($from) } à { $to }
budget-months-none = Aucun montant n’est encore planifié ni dépensé
budget-months-peak-moves = Le pic passe { OF($from) } à { $to }
budget-months-peak-ahead = Le mois le plus cher est encore à venir~: { $month }
budget-months-peak-was = Le mois le plus cher a été { $month }
budget-months-alike = Le maximum par mois est { $amount }, pour { SPELLED($count) } mois
budget-months-alike-ahead = Le maximum par mois est { $amount }, à venir, pour { SPELLED($count) } mois
budget-months-spent = dépensé
budget-months-expected = encore attendu
budget-months-planned = planifié
budget-months-chart = Coût par mois
budget-months-chart-words = { $count ->
    [one] { $heading }. Montants dépensés, encore attendus et planifiés de { $count } mois.
   *[other] { $heading }. Montants dépensés, encore attendus et planifiés de { $count } mois.
}
budget-months-unit = { $unit } par mois
budget-months-show = Voir les chiffres des mois
budget-months-show-quarters = Voir les chiffres des trimestres
budget-months-month = Mois
budget-months-quarter = Trimestre
budget-months-quarter-of = T{ $quarter } { $year }
budget-months-column-planned = Planifié
budget-months-column-spent = Dépensé
budget-months-column-ordered = Commandé
budget-months-column-open = dont ouvert
budget-months-column-expected = Encore attendu

budget-exposure-kicker = Risques ouverts, { $unit }
budget-exposure-too-few = Trop peu de risques ont une probabilité et un coût pour les additionner
budget-exposure-shown = Coût attendu des risques ouverts montrés ici~: { $amount }
budget-exposure-all = Coût attendu des risques ouverts~: { $amount }
budget-exposure-more = Le coût attendu des risques ouverts dépasse ce qui reste
budget-exposure-covered = La provision restante couvre le coût attendu des risques ouverts
budget-exposure-not-both = La provision restante couvre les risques ouverts ou la prévision, pas les deux
budget-exposure-both = La provision restante couvre la prévision et les risques ouverts
budget-exposure-chart = Risques ouverts et provision restante
budget-exposure-chart-words = { $heading }, à chaque jour où l’un des deux a changé.
budget-exposure-from = À partir du
budget-exposure-risks = Risques ouverts, attendu
budget-exposure-left = Provision restante
budget-exposure-show = Voir les chiffres des risques ouverts

budget-contingency-kicker = Provision pour aléas, { $unit }
budget-contingency-partly = Tout ce qui l’utilise n’est pas montré ici
budget-contingency-unknown = Ce que le travail en demande est inconnu~: aucune dépense n’est enregistrée
budget-contingency-was-not-enough = Elle n’a pas suffi au dépassement
budget-contingency-was-enough = Elle a suffi
budget-contingency-overdrawn = Il en est utilisé plus qu’approuvé
budget-contingency-not-enough = Insuffisante pour la prévision
budget-contingency-not-for-asked = Suffisante pour la prévision, mais pas en plus pour ce qui est demandé
budget-contingency-untouched = Rien n’est utilisé, et la prévision n’en demande rien
budget-contingency-enough = Suffisante pour la prévision
budget-contingency-no-more = Une partie est utilisée~; la prévision n’en demande pas plus
budget-contingency-chart = Provision pour aléas
budget-contingency-chart-words = { $drawn } utilisés sur { $amount }, reste { $left }. { $ended ->
    [yes] Coût~: { $against }.
   *[no] Prévision~: { $against }.
}
budget-contingency-against-same = ce qui est approuvé
budget-contingency-against-under = { $amount } de moins qu’approuvé
budget-contingency-against-over = { $amount } de plus qu’approuvé
budget-contingency-chart-note = { $unit }, sur { $amount } approuvés
budget-contingency-table = Ce qui utilise la provision pour aléas
budget-contingency-change = Changement
budget-contingency-status = État
budget-contingency-approval = Approbation
budget-contingency-approved-by = Approuvé par
budget-contingency-asked-of = demandé à { $who }
budget-contingency-amount = Montant
budget-contingency-days = Jours
budget-contingency-left = Reste
budget-contingency-left-shown = Reste, pour autant que les changements soient montrés ici
budget-contingency-unlisted = Changements qui ne sont pas montrés ici
budget-contingency-days-left = { $days } j
budget-contingency-older = { $count } plus anciens
budget-contingency-approved = Approuvé
budget-contingency-approved-on = Approuvé le { $date }
budget-contingency-unapproved = Réalisé sans approbation
budget-contingency-asked-for = Demandé
budget-contingency-marked-on = { $words } le { $date }
budget-contingency-note-partly = { $amount } ont été approuvés. Certains changements ne sont pas montrés ici, et ce qu’ils utilisent n’est pas déduit.
budget-contingency-note-missing = Des changements pour { $amount } attendent une décision~; après eux et la prévision, il manquerait { $after }.
budget-contingency-note-left = Des changements pour { $amount } attendent une décision~; après eux et la prévision, il resterait { $after }.
budget-contingency-note-reserve = Réserve de délai~: { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}, dont { $used } utilisés par { $all ->
    [yes] des changements
   *[no] les changements montrés ici
}.
budget-contingency-note-reserve-asked = Réserve de délai~: { $days ->
    [one] { $days } jour ouvré
   *[other] { $days } jours ouvrés
}, dont { $used } utilisés par { $all ->
    [yes] des changements
   *[no] les changements montrés ici
}, { $asked } de plus demandés.

budget-changes-kicker = Changements qui déplacent de l’argent, { $unit }
budget-changes-table = Changements avec un montant
budget-changes-number = N°
budget-changes-change = Changement
budget-changes-status = État
budget-changes-cost = Coût
budget-changes-days = Jours
budget-changes-paid-by = Payé par
budget-changes-line = Ligne
budget-changes-all = Les { $count } changements
budget-changes-all-sentence = { $all }.
budget-changes-none = Aucun changement avec un coût n’a été approuvé
budget-changes-approved = { $count ->
    [1] Un changement avec un coût est approuvé, aucun n’attend
   *[other] { CAPITAL(SPELLED($count)) } changements avec un coût sont approuvés, aucun n’attend
}
budget-changes-waiting = { $count ->
    [1] Un changement attend une décision
   *[other] { CAPITAL(SPELLED($count)) } changements attendent une décision
}
budget-changes-both = { $approved ->
    [1] Un changement est approuvé
   *[other] { CAPITAL(SPELLED($approved)) } changements sont approuvés
}, { $pending ->
    [1] un attend une décision
   *[other] { SPELLED($pending) } attendent une décision
}
budget-changes-made = { $heading }~; { $count ->
    [1] un réalisé sans approbation
   *[other] { SPELLED($count) } réalisés sans approbation
}
budget-changes-small = { CAPITAL(SPELLED($count)) } changements, chacun sous { $limit } du budget convenu au départ, coûtent ensemble { $sum }, soit { $share }~: { $from }.
budget-changes-from-budget = { $amount } du budget
budget-changes-from-contingency = { $amount } de la provision pour aléas
budget-changes-from-nobody = { $amount } d’origine non indiquée
budget-changes-unapproved = { $count ->
    [1] Un changement a été réalisé sans que personne ne l’approuve~: { $cost } en tout.
   *[other] { CAPITAL(SPELLED($count)) } changements ont été réalisés sans que personne ne les approuve~: { $cost } en tout.
}
budget-changes-unapproved-days = { $count ->
    [1] Un changement a été réalisé sans que personne ne l’approuve~: { $cost } et { $days } en tout.
   *[other] { CAPITAL(SPELLED($count)) } changements ont été réalisés sans que personne ne les approuve~: { $cost } et { $days } en tout.
}
budget-changes-asked-for = Demandé
budget-changes-marked-on = { $words } le { $date }
budget-changes-assessed = Évalué
budget-changes-assessed-on = { $words }, demandé le { $date }
budget-changes-is-approved = Approuvé
budget-changes-approved-on = Approuvé le { $date }
budget-changes-rejected = Refusé
budget-changes-rejected-on = Refusé le { $date }
budget-changes-done-unapproved = Réalisé sans approbation
budget-changes-done = Réalisé
budget-changes-done-on = Approuvé le { $date }, réalisé
budget-changes-purse-budget = Budget
budget-changes-purse-contingency = Provision pour aléas
budget-changes-purse-nobody = Non indiqué

budget-own-kicker = Travail interne par chantier
budget-own-kicker-unit = Travail interne par chantier, { $unit }
budget-own-workstream = Chantier
budget-own-effort-for-done = Charge pour ce qui est fait
budget-own-effort-done = Charge, fait
budget-own-effort-spent = Charge consommée
budget-own-planned = Planifié
budget-own-planned-for-done = Planifié pour ce qui est fait
budget-own-planned-done = Planifié, fait
budget-own-spent = Dépensé
budget-own-difference = Écart
budget-own-other = Autres travaux
budget-own-none-done = Du travail interne a été payé, et rien de ce qui était planifié n’est encore fait
budget-own-as-planned = { $money ->
    [yes] Le travail interne a coûté ce qui était planifié pour ce qui est fait
   *[no] Le travail interne a pris ce qui était planifié pour ce qui est fait
}
budget-own-more = { $money ->
    [yes] Le travail interne a coûté { $percent } de plus que planifié pour ce qui est fait
   *[no] Le travail interne a pris { $percent } de charge de plus que planifié pour ce qui est fait
}
budget-own-less = { $money ->
    [yes] Le travail interne a coûté { $percent } de moins que planifié pour ce qui est fait
   *[no] Le travail interne a pris { $percent } de charge de moins que planifié pour ce qui est fait
}
budget-own-days = { $days }~j
budget-own-note-effort = La charge est en jours de huit heures~; ce qui est fait est planifié × avancement.
budget-own-note-rates = L’argent n’est montré que s’il ne révèle le taux de personne.
budget-own-note-money = En argent~: { $what }.
budget-own-note-one = { $workstream } { $spent } dépensés, { $planned } planifiés pour ce qui est fait
budget-own-note-ledger = { $count ->
    [1] Le journal des dépenses porte { $amount } sur la ligne { $lines }, qui paie ce travail.
   *[other] Le journal des dépenses porte { $amount } sur les lignes { $lines }, qui paient ce travail.
}
budget-own-note-ledger-rates = { $count ->
    [1] Le journal des dépenses porte { $amount } sur la ligne { $lines }, qui paie ce travail~; la charge consommée représente { $effort }.
   *[other] Le journal des dépenses porte { $amount } sur les lignes { $lines }, qui paient ce travail~; la charge consommée représente { $effort }.
}
