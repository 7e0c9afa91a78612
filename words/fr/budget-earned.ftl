budget-earned-kicker = Valeur acquise au { $date }
budget-earned-finding-each = { $work } de travail pour { $money } dépensé
budget-earned-finding-worth = Travail fait d’une valeur de { $amount }
budget-earned-finding-late = { $cost }, et { $late } (durée acquise)
budget-earned-in-step = en phase avec le plan de dépenses
budget-earned-days-behind = { $count ->
    [1] un jour de retard sur le plan de dépenses
   *[other] { SPELLED($count) } jours de retard sur le plan de dépenses
}
budget-earned-days-ahead = { $count ->
    [1] un jour d’avance sur le plan de dépenses
   *[other] { SPELLED($count) } jours d’avance sur le plan de dépenses
}
budget-earned-weeks-behind = { $count ->
    [1] une semaine de retard sur le plan de dépenses
   *[other] { SPELLED($count) } semaines de retard sur le plan de dépenses
}
budget-earned-weeks-ahead = { $count ->
    [1] une semaine d’avance sur le plan de dépenses
   *[other] { SPELLED($count) } semaines d’avance sur le plan de dépenses
}
budget-earned-late = { CAPITAL($late) }

budget-earned-ev = Budget du travail fait (EV)
budget-earned-planned = planifié à ce jour~: { $planned } (SPI { $spi })
budget-earned-planned-drawn = planifié à ce jour~: { $planned }, et { $drawn } de la provision pour aléas (SPI { $spi })
budget-earned-no-index = { CAPITAL($why) }
budget-earned-cpi = Travail pour l’argent dépensé (CPI)
budget-earned-for-each = pour { $money } dépensé~; { $difference }
budget-earned-cost-same = le travail fait a coûté ce qui était planifié
budget-earned-cost-more = le travail fait a coûté { $amount } de plus que planifié (CV)
budget-earned-cost-less = le travail fait a coûté { $amount } de moins que planifié (CV)
budget-earned-eac = Coût à ce rythme (EAC)
budget-earned-eac-note = { $drawn ->
    [yes] budget avec la provision utilisée { $budget }
   *[no] budget { $budget }
}
budget-earned-eac-range = { $low } à { $high } par d’autres calculs~; { $drawn ->
    [yes] budget avec la provision utilisée { $budget }
   *[no] budget { $budget }
}
budget-earned-finish = Fin à ce rythme (durée acquise)
budget-earned-all-done = Tout le travail mesuré est fait
budget-earned-not-known = Inconnu~: { $why }
budget-earned-missing = La valeur acquise ne peut pas être calculée~: { $why }.
budget-earned-missing-lines = La valeur acquise ne peut pas être calculée~: { $why }~; écrivez sur chaque tâche la ligne qui la paie, et cette page montre ce que l’argent a acheté.

budget-earned-rest-done = Tout le travail mesuré est fait.
budget-earned-rest-unknown = { $drawn ->
    [yes] Ce que le reste peut coûter pour tenir le budget avec la provision utilisée (TCPI) ne peut pas être calculé~: { $why }.
   *[no] Ce que le reste peut coûter pour tenir le budget (TCPI) ne peut pas être calculé~: { $why }.
}
budget-earned-keep-same = { $what ->
    [forecast] Pour tenir la prévision
    [drawn] Pour tenir le budget avec la provision utilisée
   *[budget] Pour tenir le budget
}, le reste doit coûter ce qui était planifié (TCPI { $index }).
budget-earned-keep-less = { $what ->
    [forecast] Pour tenir la prévision
    [drawn] Pour tenir le budget avec la provision utilisée
   *[budget] Pour tenir le budget
}, le reste doit coûter { $percent } de moins que planifié (TCPI { $index }).
budget-earned-keep-more = { $what ->
    [forecast] La prévision tient
    [drawn] Le budget avec la provision utilisée tient
   *[budget] Le budget tient
} si le reste coûte jusqu’à { $percent } de plus que planifié (TCPI { $index }).
budget-earned-other-finish = la fin à ce rythme se fonde sur la vitesse à laquelle le travail budgété se fait (durée acquise), la fin du planning sur les dates et les liens des tâches
budget-earned-other-finish-on = la fin à ce rythme se fonde sur la vitesse à laquelle le travail budgété se fait (durée acquise), la fin du planning, le { $date }, sur les dates et les liens des tâches
budget-earned-other-cost = le coût à ce rythme suppose que le reste coûte comme le travail fait jusqu’ici (EAC), la prévision du budget, { $forecast }, additionne ce qui est dépensé, commandé et encore à venir
budget-earned-other-one = Les chiffres à ce rythme diffèrent des autres prévisions~: { $what }.
budget-earned-other-both = Les chiffres à ce rythme diffèrent des autres prévisions~: { $finish }~; { $cost }.
budget-earned-includes-drawn = Le budget mesuré ici (BAC) comprend { $amount } que des changements approuvés ont tirés de la provision pour aléas, car leur coût est dans les dépenses.
budget-earned-as-planned = { $amount } du budget, { $share }, sont dans des lignes qu’aucune tâche ne nomme~: leur valeur s’acquiert comme planifié.
budget-earned-left-no-dates = { $count ->
    [1] { $lines } ({ $amount }) n’est pas mesurée~: ni plan ni tâche datée ne dit quand elle est dépensée.
   *[other] { $lines } ({ $amount }) ne sont pas mesurées~: ni plan ni tâche datée ne dit quand elles sont dépensées.
}
budget-earned-left-no-money = { $count ->
    [1] { $lines } ({ $amount }) n’est pas mesurée~: le plan ne contient pas d’argent.
   *[other] { $lines } ({ $amount }) ne sont pas mesurées~: le plan ne contient pas d’argent.
}
budget-earned-left-no-line = Les changements approuvés qui ne nomment pas de ligne ({ $amount }) ne sont pas mesurés.

budget-earned-streams-kicker = Par chantier, { $unit }
budget-earned-streams-table = Valeur acquise par chantier
budget-earned-streams-budget = Budget
budget-earned-streams-done = Travail fait
budget-earned-streams-spent = Dépensé
budget-earned-streams-ordered = Commandé
budget-earned-streams-ordered-tip = Commandé et pas encore payé~: dans aucun des deux indices
budget-earned-streams-cpi = CPI
budget-earned-streams-cpi-tip = Valeur acquise / coût réel~: sous 1, le travail fait a coûté plus que planifié
budget-earned-streams-spi = SPI
budget-earned-streams-spi-tip = Valeur acquise / valeur planifiée~: sous 1, moins est fait que planifié à ce jour
budget-earned-streams-others = Plusieurs, ou aucun

budget-earned-show = Voir chaque chiffre et sa formule
budget-earned-figure = Grandeur
budget-earned-value = Valeur
budget-earned-how = Calcul
budget-earned-none-why = – ({ $why })
budget-earned-row-bac = Budget à l’achèvement (BAC)
budget-earned-how-bac = approuvé de toutes les lignes mesurées + ce qu’elles ont tiré de la provision pour aléas
budget-earned-row-pv = Valeur planifiée (PV)
budget-earned-how-pv = ce que leur plan de dépenses en prévoyait à ce jour
budget-earned-row-ev = Valeur acquise (EV)
budget-earned-how-ev = budget des tâches × ce qu’elles en ont acquis
budget-earned-row-ac = Coût réel (AC)
budget-earned-how-ac = ce qui est comptabilisé sur ces lignes
budget-earned-row-sv = Écart de délais (SV)
budget-earned-how-sv = EV − PV
budget-earned-row-cv = Écart de coûts (CV)
budget-earned-how-cv = EV − AC
budget-earned-row-spi = Indice de performance des délais (SPI)
budget-earned-how-spi = EV / PV
budget-earned-row-cpi = Indice de performance des coûts (CPI)
budget-earned-how-cpi = EV / AC
budget-earned-row-eac = Coût prévisionnel à l’achèvement (EAC)
budget-earned-how-eac = BAC / CPI~: le reste coûte comme le travail fait jusqu’ici
budget-earned-row-eac-atypical = EAC, atypique
budget-earned-how-eac-atypical = AC + BAC − EV~: le reste coûte ce qui était planifié
budget-earned-row-eac-both = EAC, les deux
budget-earned-how-eac-both = AC + (BAC − EV) / (CPI × SPI)~: le reste subit le coût et le retard
budget-earned-row-etc = Coût prévisionnel pour achever (ETC)
budget-earned-how-etc = EAC − AC
budget-earned-row-vac = Écart à l’achèvement (VAC)
budget-earned-how-vac = BAC − EAC
budget-earned-row-tcpi = Indice de performance à atteindre (TCPI)
budget-earned-how-tcpi = (BAC − EV) / (BAC − AC)
budget-earned-row-es = Durée acquise (ES)
budget-earned-how-es-none = en mois du plan
budget-earned-how-es = mois après lesquels le plan avait EV, { $date }
budget-earned-row-at = Durée écoulée (AT)
budget-earned-how-at = mois du { $from }, où commence le premier mois du plan, au { $to }
budget-earned-row-pd = Durée planifiée (PD)
budget-earned-how-pd = mois du plan
budget-earned-row-sv-t = Écart de délais en temps, SV(t)
budget-earned-how-sv-t = ES − AT, en mois
budget-earned-row-spi-t = Indice de performance des délais en temps, SPI(t)
budget-earned-how-spi-t = ES / AT
budget-earned-row-ieac-t = Durée prévisionnelle à l’achèvement, IEAC(t)
budget-earned-how-ieac-t = PD / SPI(t), en mois
budget-earned-row-tspi = Indice à atteindre en temps, TSPI
budget-earned-how-tspi = (PD − ES) / (PD − AT)
budget-earned-row-finish = Fin selon la durée acquise
budget-earned-how-finish = le premier jour du premier mois du plan + IEAC(t)

budget-reason-no-budget = il n’y a pas de budget auquel se mesurer
budget-reason-no-work = aucune tâche ne nomme la ligne du budget qui la paie
budget-reason-nothing-spent = rien n’est encore dépensé
budget-reason-nothing-booked = aucune dépense n’est enregistrée
budget-reason-credits = les avoirs dépassent ce qui a été payé
budget-reason-nothing-planned = rien n’était planifié à ce jour
budget-reason-negative-planned = à ce jour, le plan a plus d’avoirs que de coûts
budget-reason-nothing-earned = aucun travail n’est encore acquis
budget-reason-negative-earned = des lignes à montant négatif rendent la valeur acquise négative
budget-reason-nothing-left = il ne reste pas de travail
budget-reason-budget-spent = le budget est dépensé et il reste du travail
budget-reason-no-plan = le plan ne contient d’argent dans aucun mois
budget-reason-not-begun = le plan n’a pas commencé
budget-reason-time-spent = le temps planifié est écoulé et il reste du travail
budget-reason-too-far = au rythme actuel, il faudrait plus d’un siècle
budget-reason-too-large = les nombres sont trop grands
