# `actuals-missing`
rule-actuals-missing-sign = Un mois est passé pour lequel le plan d’une ligne contient de l’argent, ou pendant lequel le travail d’une ligne répartie selon son travail s’est poursuivi~; et tout le journal des dépenses n’y a rien de dépensé, alors qu’il a été tenu ensuite. Ou (une remarque) une ligne qui a des dépenses plusieurs mois de suite n’a rien le mois suivant, pour lequel de l’argent est planifié. Les mois antérieurs au dernier sont aussi une remarque. Ou rien du tout n’est comptabilisé, alors que le plan contient de l’argent dans des mois passés. Un journal que personne ne tient plus est signalé par `actuals-stale`.
rule-actuals-missing-why = Un mois non comptabilisé fait paraître le projet moins cher qu’il n’est. Le rythme de dépense, la prévision et toutes les décisions qui s’y appuient sont trop bas, jusqu’à ce que quelqu’un s’en aperçoive.
rule-actuals-missing-remedy = Demandez à la comptabilité les écritures de ce mois et ajoutez les lignes, datées du mois concerné. Si rien n’a été dépensé, ajoutez une ligne à 0 et dites-le dans sa note.
rule-actuals-missing-example = rien n’est comptabilisé comme dépensé en sept 2026, alors que 12,4~k£ y sont planifiés sur la ligne L-02 `Engineers` et 2 autres
rule-actuals-missing-found = rien n’est comptabilisé comme dépensé { $months ->
    [1] en { $from }
   *[other] { OF($from) } à { $to }
}, alors que { $planned } y sont planifiés sur la ligne { $id } `{ $line }`{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}
rule-actuals-missing-found-work = rien n’est comptabilisé comme dépensé { $months ->
    [1] en { $from }
   *[other] { OF($from) } à { $to }
}, alors que le travail de la ligne { $id } `{ $line }`{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
} s’est poursuivi
rule-actuals-missing-found-never = rien n’est comptabilisé comme dépensé, alors que { $planned } étaient planifiés à ce jour sur la ligne { $id } `{ $line }`{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}
rule-actuals-missing-found-stopped = rien n’est comptabilisé comme dépensé en { $month } sur la ligne { $id } `{ $line }`{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}, après { $months ->
    [one] { $months } mois
   *[other] { $months } mois
} de dépenses de suite
rule-actuals-missing-measured = { $months ->
    [one] { $months } mois sans dépense
   *[other] { $months } mois sans dépense
}
rule-actuals-missing-limit = au plus { $months } là où de l’argent est attendu
rule-actuals-missing-measured-never = aucune dépense
rule-actuals-missing-measured-stopped = rien en { $month }
rule-actuals-missing-limit-row = une écriture pour chaque mois où de l’argent est planifié

# `actuals-stale`
rule-actuals-stale-sign = Le projet est en réalisation, il y a un journal des dépenses, et sa dernière écriture dépensée ou commandée est plus ancienne que la limite. Silencieuse quand tout le travail est terminé et que rien n’est plus attendu.
rule-actuals-stale-why = Les chiffres de coût ont l’âge du journal. Un dépassement du mois dernier se voit le mois prochain, quand il n’y a plus de quoi piloter.
rule-actuals-stale-remedy = Demandez à la comptabilité ce qui a été enregistré depuis, et ajoutez les lignes à `actuals.csv`~; un jour fixe chaque mois en fait une habitude. Si rien n’a été dépensé, ajoutez une ligne à 0 et dites-le dans sa note.
rule-actuals-stale-example = la dernière écriture du journal est du 12~sept~2026, il y a 62 jours
rule-actuals-stale-found = la dernière écriture du journal est du { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}

# `change-without-funding`
rule-change-without-funding-sign = Un changement qui coûte de l’argent est approuvé ou réalisé, et son `funded_by` n’est pas rempli~: il n’augmente ni ce qui est approuvé ni ce qui est tiré de la provision pour aléas.
rule-change-without-funding-why = Il a été promis à quelqu’un, et il n’est dans aucun chiffre. La prévision paraît meilleure qu’elle n’est, jusqu’à ce que la facture arrive et que la ligne qui paie soit dépassée.
rule-change-without-funding-remedy = Demandez à la personne qui a approuvé de quel argent il s’agissait, et écrivez `funded_by = "budget"` ou `"contingency"` et la `line` sur laquelle il est dépensé.
rule-change-without-funding-example = le changement C-03 `Move 22 more mailboxes` est approuvé pour 3,4~k£, et rien ne dit quel argent le paie
rule-change-without-funding-found = le changement { $id } `{ $change }` est approuvé pour { $cost }, et rien ne dit quel argent le paie
rule-change-without-funding-measured = { $cost }, `funded_by` non rempli
rule-change-without-funding-limit = budget ou provision pour aléas pour chaque changement approuvé qui coûte de l’argent

# `commitment-without-budget`
rule-commitment-without-budget-sign = Les commandes ouvertes d’une ligne du budget dépassent ce qui y est approuvé et pas encore dépensé, changements payés par le budget ou la provision pour aléas compris~; ou rien du tout n’est approuvé pour la ligne. Une remarque jusqu’à la deuxième limite. Une ligne déjà dépassée sans ses commandes relève de `line-overdrawn`.
rule-commitment-without-budget-why = Une commande est le dernier moment où quelqu’un peut encore dire non. Quand la facture arrive, il faut trouver l’argent, et une autre ligne paie ce que personne n’a décidé.
rule-commitment-without-budget-remedy = Demandez qui a passé la dernière commande, et si elle peut attendre ou être réduite. Si elle est nécessaire, écrivez le changement qui la paie, sur le budget ou la provision pour aléas, et faites-le approuver avant la livraison.
rule-commitment-without-budget-example = 10,3~k£ sont commandés sur la ligne L-12 `Links at two sites`, et il reste 8,6~k£ des 18,2~k£ qui y sont approuvés
rule-commitment-without-budget-found = { $money ->
    [none] { $ordered } sont commandés sur la ligne { $id } `{ $line }`, pour laquelle rien n’est approuvé
    [gone] { $ordered } sont commandés sur la ligne { $id } `{ $line }`, et il ne reste rien des { $approved } qui y sont approuvés
   *[some] { $ordered } sont commandés sur la ligne { $id } `{ $line }`, et il reste { $left } des { $approved } qui y sont approuvés
}
rule-commitment-without-budget-measured = { $ordered } commandés
rule-commitment-without-budget-limit = { $left }, et { $share } de { $approved }

# `contingency-low`
rule-contingency-low-sign = Il reste moins de la provision pour aléas que la limite, alors que la part du travail encore à faire dépasse la deuxième limite. Ce qui est tiré au-delà est signalé par `contingency-overdrawn`.
rule-contingency-low-why = Le dernier quart d’un projet contient la bascule, les tests et les surprises. Sans réserve, chacune devient une demande d’argent, la semaine où personne n’a de temps pour elle.
rule-contingency-low-remedy = Dites dès maintenant au commanditaire ce qui reste et quels risques cela devrait payer. Demandez plus tant que c’est un plan et pas une urgence, ou réduisez le périmètre.
rule-contingency-low-example = il reste 4,2~k£ des 36~k£ de provision pour aléas (12~%), avec 41~% du travail encore à faire
rule-contingency-low-found = il reste { $left } des { $amount } de provision pour aléas ({ $share }), avec { $work } du travail encore à faire

# `contingency-on-scope`
rule-contingency-on-scope-sign = Un changement approuvé qui ajoute au périmètre (`impact.scope` dit quoi) est payé par la provision pour aléas~; un avertissement dès que de tels changements en ont pris plus que la limite.
rule-contingency-on-scope-why = La provision est là pour ce que personne ne pouvait savoir. Ce qui est dépensé pour plus de périmètre manque le jour où quelque chose casse, et ce jour vient tard, quand l’argent est le plus dur à obtenir.
rule-contingency-on-scope-remedy = Demandez si c’était une surprise dans le travail ou un souhait. Pour un souhait, demandez du budget au commanditaire~: `funded_by = "budget"`. Pour une surprise, mettez la règle en sourdine pour ce changement et dites pourquoi.
rule-contingency-on-scope-example = le changement C-03 `Move 22 more mailboxes` ajoute au périmètre et prend 3,4~k£ à la provision pour aléas (9,4~%)
rule-contingency-on-scope-found = le changement { $id } `{ $change }` ajoute au périmètre et prend { $cost } à la provision pour aléas ({ $share })
rule-contingency-on-scope-found-all = le changement { $id } `{ $change }` ajoute au périmètre et prend { $cost } à la provision pour aléas
rule-contingency-on-scope-measured = { $sum } pris pour le périmètre à ce jour{ $complete ->
    [yes] {""}
   *[no] , pour autant que les changements soient montrés ici
}
rule-contingency-on-scope-limit = rien, et au plus { $share } de la provision

# `contingency-overdrawn`
rule-contingency-overdrawn-sign = Des changements approuvés prennent plus à la provision pour aléas qu’elle ne contient~; ou ils prennent à une provision que `budget.toml` n’a pas.
rule-contingency-overdrawn-why = Quelqu’un a dit oui à de l’argent qui n’existe pas. Les changements ont l’air payés, personne ne demande donc plus, jusqu’à ce que les dernières factures ne trouvent ni budget ni réserve.
rule-contingency-overdrawn-remedy = Dites au commanditaire quels changements ne sont pas couverts. Demandez du budget pour eux (`funded_by = "budget"`), faites relever la provision et écrivez son nouvel `amount`, ou retirez l’un d’eux.
rule-contingency-overdrawn-example = des changements approuvés ont pris 41,2~k£ à une provision pour aléas de 36~k£~: il manque 5,2~k£
rule-contingency-overdrawn-found = des changements approuvés ont pris { $drawn } à une provision pour aléas de { $amount }~: il manque { $missing }
rule-contingency-overdrawn-found-empty = des changements approuvés ont pris { $drawn } à une provision pour aléas vide
rule-contingency-overdrawn-found-none = des changements approuvés prennent { $drawn } à la provision pour aléas, et le budget n’en a pas
rule-contingency-overdrawn-measured = { $drawn } utilisés
rule-contingency-overdrawn-limit = `[contingency]` dans `budget.toml`

# `contingency-short`
rule-contingency-short-sign = La prévision dépasse le budget approuvé de plus que la provision pour aléas, ce qui en a été tiré compris. Ou (une remarque) elle ne le dépasse pas, mais des changements qui demandent la provision en prendraient plus que la prévision n’en laisse. Ce qui est tiré au-delà de la provision est signalé par `contingency-overdrawn`.
rule-contingency-short-why = Il n’y a pas d’argent pour la fin du projet~: quelqu’un devra le trouver, et plus il l’apprend tard, moins il a de moyens de le faire.
rule-contingency-short-remedy = Portez-le au commanditaire, avec les lignes qui coûtent plus et ce qui pourrait être laissé de côté. Plus de budget, moins de périmètre ou une voie moins chère~: ces décisions se prennent maintenant~; écrivez ensuite le nouvel `amount`, ou le `forecast` de la ligne.
rule-contingency-short-example = la prévision dépasse de 41,2~k£ le budget approuvé, et la provision pour aléas contient 36~k£~: il manque 5,2~k£
rule-contingency-short-found = la prévision dépasse de { $above } le budget approuvé, et la provision pour aléas contient { $amount }~: il manque { $missing }
rule-contingency-short-found-pending = des changements demandent { $pending } à la provision pour aléas, dont la prévision laisse { $left }~: il manque { $missing }
rule-contingency-short-measured = { $above } de plus
rule-contingency-short-measured-pending = { $pending } demandés

# `cost-over`
rule-cost-over-sign = Le coût prévisionnel à l’achèvement dépasse de plus que la tolérance le budget approuvé (les lignes et les changements approuvés qu’il paie).
rule-cost-over-why = L’argent qui n’est pas approuvé doit être demandé, et demander prend des semaines. Un surcoût s’approuve avant d’être engagé, il ne s’explique pas après.
rule-cost-over-remedy = Regardez quelles lignes font le dépassement. Faites approuver une demande de changement pour ce qui est vraiment du périmètre en plus, et prenez des mesures sur le reste. Si la provision pour aléas doit payer, enregistrez le changement qui y puise.
rule-cost-over-example = la prévision de 1,82~M£ dépasse de 12~% les 1,63~M£ approuvés
rule-cost-over-found = la prévision de { $forecast } dépasse de { $share } les { $approved } approuvés
rule-cost-over-found-nothing = la prévision est de { $forecast }, et rien n’est approuvé
rule-cost-over-limit = au plus { $share } de plus

# `cpi-low`
rule-cpi-low-sign = Pour chaque unité d’argent dépensée, moins de travail est fait que la limite~: valeur acquise sur coût réel, l’indice de performance des coûts. Elle parle dès qu’assez de valeur est acquise pour donner un rythme, et quand ce qui est mesuré représente au moins la moitié du budget approuvé.
rule-cpi-low-why = Une fois un cinquième du travail fait, ce rythme s’améliore rarement, et il empire souvent. Rien dans le plan ne le montre~: chaque ligne tient dans son montant jusqu’à ce qu’elle n’y tienne plus, et alors il n’y a plus de choix.
rule-cpi-low-remedy = Regardez le tableau par chantier de la page du budget~: c’est rarement partout. Demandez aux personnes concernées ce qui rend le travail plus cher que planifié, et si le reste lui ressemble. Mettez ensuite ce que coûtera vraiment le reste dans le `forecast` des lignes, et portez le choix au commanditaire tant qu’il en reste un~: moins de périmètre, plus d’argent, ou une autre façon de faire.
rule-cpi-low-example = 0,78~£ de travail est fait pour chaque 1~£ dépensé (CPI 0,78), avec 42~% acquis~; à ce rythme il coûtera 641~k£, 141~k£ de plus que le budget
rule-cpi-low-found = { $work } de travail fait pour { $money } dépensé (CPI { $index }), avec { $share } acquis
rule-cpi-low-pace = à ce rythme le projet coûtera { $cost }, { $more } de plus que le budget

# `forecast-below-spent`
rule-forecast-below-spent-sign = Le `forecast` écrit pour une ligne du budget est inférieur, de plus que la tolérance, à ce qui y est dépensé et commandé. Les avoirs que le journal attend (lignes de type `forecast` inférieures à 0) sont pris en compte.
rule-forecast-below-spent-why = La prévision de tout le projet compte cette ligne pour moins qu’elle n’a déjà coûté. Qui décide d’après elle décide avec de l’argent qui n’est plus là.
rule-forecast-below-spent-remedy = Demandez au responsable de la ligne ce qui est encore à venir, et écrivez-le dans `forecast`, avec ce qui est dépensé et commandé~; ou retirez `forecast`, et il est calculé. Si un avoir est en route, saisissez-le comme ligne de type `forecast`.
rule-forecast-below-spent-example = la prévision de 18~k£ de la ligne L-12 `Links at two sites` est inférieure aux 19,9~k£ qui y sont dépensés et commandés
rule-forecast-below-spent-found = la prévision de { $given } de la ligne { $id } `{ $line }` est inférieure aux { $incurred } qui y sont dépensés et commandés
rule-forecast-below-spent-measured = une prévision de { $given }
rule-forecast-below-spent-limit = au moins { $least } moins { $share }

# `line-overdrawn`
rule-line-overdrawn-sign = Ce qui est dépensé sur une ligne du budget dépasse de plus que la tolérance ce qui y est approuvé, changements payés par le budget ou la provision pour aléas compris. Ce qui n’est que commandé est signalé par `commitment-without-budget`.
rule-line-overdrawn-why = Un surcoût s’approuve avant d’être engagé. Ici, il est payé~: il reste à savoir quelle autre ligne donne l’argent, et il faut le demander à quelqu’un.
rule-line-overdrawn-remedy = Regardez quelles factures n’étaient pas dans le plan, et si l’une est imputée sur la mauvaise ligne. Demandez un changement qui nomme cette ligne, sur le budget ou la provision pour aléas, ou déplacez de l’argent approuvé entre les lignes~; et convenez de qui peut commander désormais.
rule-line-overdrawn-example = 20,9~k£ sont dépensés sur la ligne L-12 `Links at two sites`, et 18,2~k£ sont approuvés~: 15~% de plus
rule-line-overdrawn-found = { $spent } sont dépensés sur la ligne { $id } `{ $line }`, et { $approved } sont approuvés~: { $share } de plus
rule-line-overdrawn-found-nothing = { $spent } sont dépensés sur la ligne { $id } `{ $line }`, pour laquelle rien n’est approuvé
rule-line-overdrawn-limit = { $approved }, et { $share } de plus

# `line-without-owner`
rule-line-without-owner-sign = Une ligne du budget n’a pas d’`owner`, et de l’argent y est encore attendu. Quand aucune ligne n’en a, c’est dit une seule fois.
rule-line-without-owner-why = Le responsable d’une ligne sait ce qui a été commandé et ce qui est encore à venir. Sans responsable, la prévision est ce qui reste, et chaque facture surprend tout le monde.
rule-line-without-owner-remedy = Désignez la personne qui donne son accord aux commandes de la ligne et dit chaque mois ce qu’elle coûtera à la fin. Ce n’est pas forcément celle qui paie.
rule-line-without-owner-example = la ligne L-12 `Links at two sites` n’a pas de responsable, et 10,3~k£ y sont encore attendus
rule-line-without-owner-found = la ligne { $id } `{ $line }` n’a pas de responsable, et { $expected } y sont encore attendus
rule-line-without-owner-found-none = aucune des { $count } lignes du budget n’a de responsable
rule-line-without-owner-measured = pas de responsable
rule-line-without-owner-measured-none = aucun responsable
rule-line-without-owner-limit = un responsable pour chaque ligne

# `money-ends-early`
rule-money-ends-early-sign = Au rythme de dépense, la moyenne des trois derniers mois passés, l’argent approuvé finit avant la fin du projet de plus que la limite. Silencieuse quand ces mois n’ont pas coûté plus que planifié et que le plan contient de l’argent jusqu’à la fin~: il sait alors que le rythme baisse.
rule-money-ends-early-why = Quand un projet dure plus longtemps, ses équipes continuent de coûter autant chaque mois, et la prévision par ligne ne le voit pas. Le mois où l’argent finit, si.
rule-money-ends-early-remedy = Demandez au responsable de chaque ligne ce que coûteront les mois jusqu’à la nouvelle fin, et mettez-le dans le `forecast` de la ligne. Portez le total au commanditaire maintenant~: plus d’argent, moins de périmètre ou moins de personnes, tout est encore possible.
rule-money-ends-early-example = à 42~k£ par mois, l’argent approuvé finit en févr 2027, 73 jours avant la fin le 12~mai~2027
rule-money-ends-early-found = à { $rate } par mois, l’argent approuvé finit en { $month }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} avant la fin le { $finish }
rule-money-ends-early-measured = { $days ->
    [one] { $days } jour avant la fin
   *[other] { $days } jours avant la fin
}
rule-money-ends-early-limit = { $days ->
    [one] au plus { $days } jour avant la fin
   *[other] au plus { $days } jours avant la fin
}

# `order-paid-elsewhere`
rule-order-paid-elsewhere-sign = Une commande est encore ouverte sur une ligne du budget, et sous sa référence on a payé sur une autre plus qu’il n’y était commandé, au même fournisseur ou à un fournisseur non nommé.
rule-order-paid-elsewhere-why = Une commande se solde par ce qui est payé sur sa propre ligne. Ce qui est payé sur une autre y compte comme dépensé, et ce qui est commandé ici reste ouvert~: le même argent est à la fois dépensé et à payer, et il semble en rester moins qu’en réalité.
rule-order-paid-elsewhere-remedy = Demandez à la comptabilité quelle ligne est la bonne, et faites-y imputer la commande ou le paiement. Si les deux lignes paient une part, divisez la commande, avec la même référence sur chacune.
rule-order-paid-elsewhere-example = PO-7 est commandée sur la ligne L-01 `Vans` et payée sur la ligne L-02 `Desks`~: 4~k£ de ce qui y est commandé restent ouverts, et comptent deux fois
rule-order-paid-elsewhere-found = { $order } est commandée sur la ligne { $id } `{ $line }` et payée sur la ligne { $other_id } `{ $other }`~: { $amount } de ce qui y est commandé restent ouverts, et comptent deux fois
rule-order-paid-elsewhere-measured = { $amount } deux fois
rule-order-paid-elsewhere-limit = payé sur la ligne de la commande

# `plan-off-amount`
rule-plan-off-amount-sign = Les mois du `plan` d’une ligne du budget totalisent plus ou moins que son `amount`.
rule-plan-off-amount-why = La courbe planifiée et la prévision suivent les mois, le budget approuvé suit le montant. Tant qu’ils diffèrent, la courbe finit à côté du budget, et une ligne peut paraître au-dessus ou au-dessous du budget sans qu’il se soit rien passé.
rule-plan-off-amount-remedy = Cherchez lequel des deux a été convenu, et alignez l’autre. Ce qui a été approuvé ensuite va dans un changement qui nomme la ligne~: il est planifié à part.
rule-plan-off-amount-example = Les mois de la ligne L-12 `Links at two sites` totalisent 17~200~£, et son montant est de 18~200~£
rule-plan-off-amount-found = Les mois de la ligne { $id } `{ $line }` totalisent { $sum }, et son montant est de { $amount }

# `risk-exposure-over-contingency`
rule-risk-exposure-over-contingency-sign = L’exposition des risques ouverts (la somme de probabilité × coût probable, pour ceux qui ont les deux) dépasse ce qui reste de la provision pour aléas~; ou (une remarque) ce que la prévision en laisse.
rule-risk-exposure-over-contingency-why = En moyenne, les risques coûteront plus qu’il n’y a pour les payer. Le jour où l’un survient, le travail s’arrête jusqu’à ce que quelqu’un trouve l’argent, et cela coûte plus que le risque.
rule-risk-exposure-over-contingency-remedy = Regardez les deux risques les plus exposés~: qu’est-ce qui les rendrait moins chers ou moins probables~? Montrez les deux totaux au commanditaire et demandez quels risques la réserve doit couvrir~; relevez-la, ou faites accepter le reste nommément.
rule-risk-exposure-over-contingency-example = les risques ouverts représentent 14,2~k£ (probabilité × coût probable), et il reste 9,1~k£ de la provision pour aléas
rule-risk-exposure-over-contingency-found = les risques ouverts représentent { $sum } (probabilité × coût probable), et { $by_forecast ->
    [yes] la prévision laisse { $any ->
        [yes] { $left }
       *[no] zéro
    }
   *[no] il reste { $any ->
        [yes] { $left }
       *[no] zéro
    }
} de la provision pour aléas
rule-risk-exposure-over-contingency-measured = exposition de { $sum }
rule-risk-exposure-over-contingency-limit = { $any ->
    [yes] au plus { $left }
   *[no] rien
}
rule-risk-exposure-over-contingency-limit-share = { $any ->
    [yes] au plus { $share } de ce qui reste, { $left }
   *[no] au plus { $share } de ce qui reste, rien
}

# `spend-ahead-of-work`
rule-spend-ahead-of-work-sign = La part dépensée de l’argent approuvé dépasse de plus que la limite la part du travail fait. Quand la référence elle-même dépense à ce jour en avance sur le travail, comme pour des licences achetées au début, cette avance est admise. Quand la valeur acquise peut être calculée, `cpi-low` parle à sa place.
rule-spend-ahead-of-work-why = La prévision paraît encore juste, car elle suppose que le reste coûte ce qui était planifié. Au rythme actuel ce ne sera pas le cas, et l’argent finit avant le travail.
rule-spend-ahead-of-work-remedy = Trouvez les lignes en avance sur leur travail. Réestimez le reste avec les personnes qui le font, mettez-le dans le `forecast` de la ligne, et dites au commanditaire ce qui en sort.
rule-spend-ahead-of-work-example = 78~% de l’argent approuvé est dépensé et 52~% du travail est fait~: 26 points d’avance, là où le plan en avait 4
rule-spend-ahead-of-work-found = { $spent } de l’argent approuvé est dépensé et { $done } du travail est fait~: { $points ->
    [one] { $points } point d’avance
   *[other] { $points } points d’avance
}{ $planned ->
    [yes] , là où le plan en avait { $meant }
   *[no] {""}
}
rule-spend-ahead-of-work-measured = { $points ->
    [one] { $points } point d’avance
   *[other] { $points } points d’avance
}

# `supplier-over-contract`
rule-supplier-over-contract-sign = Ce que le journal porte comme payé et commandé à un fournisseur dépasse son `contract_value`~; un avertissement à partir de la limite.
rule-supplier-over-contract-why = Au-delà du contrat il n’y a pas de prix convenu, et souvent personne n’a le droit de signer. C’est alors la facture du fournisseur qui dit ce que valait le travail.
rule-supplier-over-contract-remedy = Mettez les commandes à côté du contrat~: ce qui est du travail en plus est une demande de changement et un avenant~; ce qui est une réparation de leur fait ne se paie pas. Une fois l’avenant signé, écrivez le nouveau `contract_value`.
rule-supplier-over-contract-example = 18,7~k£ sont payés et commandés à Northlink, et le contrat est de 18,2~k£~: 2,7~% de plus
rule-supplier-over-contract-found = { $money ->
    [paid] { $sum } sont payés à { $vendor }, et le contrat est de { $contract }
    [ordered] { $sum } sont commandés à { $vendor }, et le contrat est de { $contract }
   *[both] { $sum } sont payés et commandés à { $vendor }, et le contrat est de { $contract }
}{ $known ->
    [yes] ~: { $share } de plus
   *[no] {""}
}
rule-supplier-over-contract-measured = { $sum } payés et commandés

# `tcpi-high`
rule-tcpi-high-sign = Pour tenir le budget approuvé, ou le coût prévisionnel à l’achèvement s’il est plus élevé, chaque unité d’argent restante devrait payer plus de travail que la limite (l’indice de performance à atteindre), et nettement plus que jusqu’ici. Elle parle dans les mêmes conditions que `cpi-low`.
rule-tcpi-high-why = Un projet qui n’a jamais été si peu cher ne le deviendra pas dans sa moitié la plus dure. Tant qu’on dit que le budget tient, personne ne décide rien, et l’argent s’épuise au milieu du travail.
rule-tcpi-high-remedy = Ne promettez plus l’ancien montant. Réestimez le reste avec ceux qui le font, sortez du périmètre ce qui peut attendre, et demandez ce qui manque avec un seul nouveau chiffre, qui tiendra.
rule-tcpi-high-example = le reste du travail, 290~k£ au budget, doit être fait pour 236~k£ afin de tenir le budget (TCPI 1,23), et jusqu’ici il a coûté plus que planifié (CPI 0,78)
rule-tcpi-high-found = le reste du travail, { $rest } au budget, doit être fait pour { $left } afin de tenir { $target ->
    [forecast] la prévision
   *[budget] le budget
} (TCPI { $tcpi }), et jusqu’ici il { $dear ->
    [yes] a coûté plus que planifié
   *[no] n’a pas été aussi peu cher
} (CPI { $cpi })
rule-tcpi-high-found-spent = { $target ->
    [forecast] la prévision de { $amount } est dépensée
   *[budget] le budget de { $amount } est dépensé
}, et il reste { $rest } de travail (CPI { $cpi })
rule-tcpi-high-measured-spent = argent restant~: aucun
rule-tcpi-high-limit = au plus { $most }, ou { $above } au-dessus du CPI
