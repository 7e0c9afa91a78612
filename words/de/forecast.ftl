forecast-title = Prognose
forecast-page-of = Prognose: { $project }

forecast-headline = Chance 8 von 10 auf ein Ende bis { $date }
forecast-headline-promised = Chance 8 von 10 auf ein Ende bis { $date }; der zugesagte { $promised } wird in { $runs } gehalten
forecast-headline-baseline = Chance 8 von 10 auf ein Ende bis { $date }; der Basisplan, { $baseline }, wird in { $runs } gehalten
forecast-runs = { $odds } Durchläufen
forecast-runs-none = keinem Durchlauf
forecast-runs-every = jedem Durchlauf
forecast-played-partly = Der Plan wurde { $runs }-mal durchgespielt (Startwert { $seed }). Was hier nicht gezeigt wird, ist in diesen Terminen enthalten.
forecast-played = Der Plan wurde { $runs }-mal durchgespielt (Startwert { $seed }): { $tasks ->
    [one] { $tasks } Vorgang hat eine Spanne von Dauern.
   *[other] { $tasks } Vorgänge haben eine Spanne von Dauern.
}
forecast-played-risks = Der Plan wurde { $runs }-mal durchgespielt (Startwert { $seed }): { $tasks ->
    [one] { $tasks } Vorgang hat eine Spanne von Dauern
   *[other] { $tasks } Vorgänge haben eine Spanne von Dauern
}, und { $risks ->
    [one] ein Risiko tritt ein oder nicht.
   *[other] { SPELLED($risks) } Risiken treten ein oder nicht.
}
forecast-not-counted = Nicht eingerechnet: { $what }.
forecast-not-counted-tasks = { $count ->
    [one] { $count } Vorgang ohne Spanne, der so lange dauert wie geplant
   *[other] { $count } Vorgänge ohne Spanne, die so lange dauern wie geplant
}
forecast-not-counted-risks = { $count ->
    [one] { $count } offenes Risiko ohne Wahrscheinlichkeit oder ohne Verzögerung und Kosten
   *[other] { $count } offene Risiken ohne Wahrscheinlichkeit oder ohne Verzögerung und Kosten
}
forecast-plan-is = Plan ist der Termin, den andere Seiten Prognose nennen: jeder Vorgang so lang, wie seine Dauer sagt.

forecast-none-plan = Noch keine Chancen: Kein Vorgang hat Termine
forecast-none-plan-next = Sobald Vorgänge eine Dauer und einen Beginn oder eine Reihenfolge haben, lassen sie sich durchspielen.
forecast-none-finished = Alle Arbeit ist abgeschlossen
forecast-none-finished-next = Es gibt nichts mehr zu prognostizieren.
forecast-none-uncertain = Noch keine Chancen: Nichts im Plan ist unsicher
forecast-none-uncertain-next = Offenen Vorgängen ein `estimate = {"{"} low = "4d", likely = "5d", high = "12d" {"}"}` geben, oder offenen Risiken eine `chance` und ein `delay` der Vorgänge, die sie betreffen. Eines davon genügt, um zu sagen, wie wahrscheinlich jeder Termin ist; ab fünf Vorgängen mit Schätzung werden die Chancen auch gezeichnet.
forecast-none-runs = Keine Chancen: Die Einstellungen verlangen keine Durchläufe
forecast-none-runs-next = `runs` unter `[forecast]` in `project.toml` auf 10000 setzen oder weglassen.
forecast-none-shown = Der Plan wird nicht gezeigt

forecast-finish-kicker = Ende
forecast-finish-same = Der { $date } ist wahrscheinlich und kann zugesagt werden
forecast-finish-both = Zum { $even } steht es fünfzig zu fünfzig; der { $safe } kann zugesagt werden
forecast-finish-chart = Chancen für das Ende
forecast-finish-words = Die Hälfte der Durchläufe endet bis { $even }, 8 von 10 bis { $safe }.
forecast-finish-words-promised = Die Hälfte der Durchläufe endet bis { $even }, 8 von 10 bis { $safe }; der zugesagte { $promised } wird in { $runs } gehalten.
forecast-finish-words-baseline = Die Hälfte der Durchläufe endet bis { $even }, 8 von 10 bis { $safe }; der Basisplan, { $baseline }, wird in { $runs } gehalten.
forecast-finish-undrawn = Es ist kein Bild gezeichnet: Es sähe sicherer aus, als es ist.
forecast-finish-undrawn-risks = Es ist kein Bild gezeichnet: Kein Vorgang hat eine Spanne von Dauern, und ein Bild nur aus Risiken sähe sicherer aus, als es ist.
forecast-finish-undrawn-few = { $count ->
    [one] Es ist kein Bild gezeichnet: Nur ein Vorgang hat eine Spanne von Dauern, und ein Bild aus weniger als fünf sähe sicherer aus, als es ist.
   *[other] Es ist kein Bild gezeichnet: Nur { SPELLED($count) } Vorgänge haben eine Spanne von Dauern, und ein Bild aus weniger als fünf sähe sicherer aus, als es ist.
}
forecast-finish-one-bar = Jeder Durchlauf endet in einem Balken: { $bin }.
forecast-finish-how = Kräftige Balken reichen bis zu dem Termin, den 8 von 10 Durchläufen halten; helle liegen danach.
forecast-bin-week = Woche vom { $date }
forecast-bin-fortnight = zwei Wochen ab { $date }
forecast-bin-months = { $from } bis { $to }
forecast-bin-row = { CAPITAL($bin) }
forecast-bin-tip = { CAPITAL($bin) }: { $odds }, bis zum Ende davon { $by_end }
forecast-bars-week = Woche des Endes. Die Zahlen sind Durchläufe von 100.
forecast-bars-fortnight = Zwei Wochen des Endes. Die Zahlen sind Durchläufe von 100.
forecast-bars-month = Monat des Endes. Die Zahlen sind Durchläufe von 100.
forecast-bars-months = Monate des Endes. Die Zahlen sind Durchläufe von 100.
forecast-flag-promised = Zugesagt { $date }: { $odds }
forecast-flag-baseline = Basisplan { $date }: { $odds }
forecast-flag-plan = Plan { $date }: { $odds }
forecast-flag-both = Plan und Zusage { $date }: { $odds }
forecast-flag-safe = { $date }: 8 von 10
forecast-finish-show = Zahlen zeigen
forecast-finish-column = Ende
forecast-finish-in-hundred = Durchläufe von 100
forecast-finish-by-end = Bis dahin, von 100

forecast-milestones-kicker = Meilensteine
forecast-milestones-table = Chancen der Meilensteine
forecast-milestones-milestone = Meilenstein
forecast-milestones-plan = Plan
forecast-milestones-likely = Wahrscheinlich, 5 von 10
forecast-milestones-safe = Sicher, 8 von 10
forecast-milestones-promised = Zugesagt
forecast-milestones-keep = Chance, ihn zu halten
forecast-milestones-chance = Chance
forecast-milestones-of-baseline = { $date } (Basisplan)
forecast-milestones-none = Wann die Meilensteine wahrscheinlich erreicht werden
forecast-milestones-all-safe = { $promised ->
    [yes] Jeder zugesagte Termin ist sicher: 8 von 10 oder besser
   *[no] Jeder vereinbarte Termin ist sicher: 8 von 10 oder besser
}
forecast-milestones-only-low = { $promised ->
    [yes] Der zugesagte Termin hat eine Chance unter 8 von 10
   *[no] Der vereinbarte Termin hat eine Chance unter 8 von 10
}
forecast-milestones-only-missed = { $promised ->
    [yes] Der zugesagte Termin wird wahrscheinlich verfehlt
   *[no] Der vereinbarte Termin wird wahrscheinlich verfehlt
}
forecast-milestones-both-low = { $promised ->
    [yes] Beide zugesagten Termine haben eine Chance unter 8 von 10
   *[no] Beide vereinbarten Termine haben eine Chance unter 8 von 10
}
forecast-milestones-both-missed = { $promised ->
    [yes] Beide zugesagten Termine werden wahrscheinlich verfehlt
   *[no] Beide vereinbarten Termine werden wahrscheinlich verfehlt
}
forecast-milestones-all-low = { $promised ->
    [yes] Alle { SPELLED($count) } zugesagten Termine haben eine Chance unter 8 von 10
   *[no] Alle { SPELLED($count) } vereinbarten Termine haben eine Chance unter 8 von 10
}
forecast-milestones-all-missed = { $promised ->
    [yes] Alle { SPELLED($count) } zugesagten Termine werden wahrscheinlich verfehlt
   *[no] Alle { SPELLED($count) } vereinbarten Termine werden wahrscheinlich verfehlt
}
forecast-milestones-some-low = { $count ->
    [one] Einer
   *[other] { CAPITAL(SPELLED($count)) }
} von { SPELLED($all) } { $promised ->
    [yes] zugesagten
   *[no] vereinbarten
} Terminen { $count ->
    [one] hat eine Chance unter 8 von 10
   *[other] haben eine Chance unter 8 von 10
}
forecast-milestones-some-missed = { $count ->
    [one] Einer
   *[other] { CAPITAL(SPELLED($count)) }
} von { SPELLED($all) } { $promised ->
    [yes] zugesagten
   *[no] vereinbarten
} Terminen { $count ->
    [one] wird wahrscheinlich verfehlt
   *[other] werden wahrscheinlich verfehlt
}

forecast-drivers-kicker = Was das Ende verschiebt
forecast-drivers-task = „{ $task }“ verschiebt das Ende am meisten
forecast-drivers-risk = Das Risiko „{ $risk }“ verschiebt das Ende am meisten
forecast-drivers-a-task = ein Vorgang
forecast-drivers-a-risk = ein Risiko
forecast-drivers-words = { CAPITAL($name) } verschiebt das Ende um { $days }. Die Tabelle unten enthält alle { $count } Zeilen.
forecast-days = { $days ->
    [one] { $days }~Arbeitstag
   *[other] { $days }~Arbeitstage
}
forecast-days-less = weniger als ein Zehntel Tag
forecast-drivers-what = Vorgang oder Risiko
forecast-drivers-moves = Verschiebt das Ende um
forecast-drivers-moves-short = Verschiebt um
forecast-drivers-often = Wie oft
forecast-drivers-varies = Eigene Dauer schwankt um
forecast-drivers-varies-short = Schwankt um
forecast-drivers-with = Zusammenhang mit dem Ende
forecast-drivers-with-short = Zusammenhang
forecast-drivers-source = Quelle
forecast-drivers-is-risk = Risiko
forecast-drivers-critical = kritisch in { $runs }
forecast-drivers-happens = tritt ein in { $runs }
forecast-drivers-under = unter { $number }
forecast-drivers-strongly = stark
forecast-drivers-moderately = mäßig
forecast-drivers-weakly = schwach
forecast-drivers-hardly = kaum
forecast-drivers-note = In Arbeitstagen.
forecast-drivers-note-cut = Aufgeführt ist nur, was es am meisten verschiebt.
forecast-drivers-note-rare = Ein Vorgang, der das Ende verschiebt und selten kritisch ist, hat meist ein paar Tage Luft, etwa bis zu einer Arbeit, die nur an Wochenenden stattfindet: Was sich darüber hinaus verspätet, verschiebt das Ende.

forecast-risks-kicker = Was jedes Risiko ausmacht
forecast-risks-without = Ohne „{ $risk }“ läge der sichere Termin { $days } früher
forecast-risks-none-shown = Kein hier gezeigtes Risiko verschiebt den sicheren Termin um einen Tag
forecast-risks-none = Kein einzelnes Risiko verschiebt den sicheren Termin um einen Tag
forecast-risks-number = Nr.
forecast-risks-risk = Risiko
forecast-risks-happens = Tritt ein in
forecast-risks-safe = Sicherer Termin früher um
forecast-risks-safe-short = Sicher früher um
forecast-risks-mean = Mittel früher um
forecast-risks-mean-short = Mittel um
forecast-risks-cost = Erwartete Kosten
forecast-risks-note = In Arbeitstagen: Die Prognose wurde ohne jedes Risiko noch einmal gerechnet.
forecast-risks-note-cost = Die erwarteten Kosten sind Wahrscheinlichkeit mal Kosten.
forecast-risks-note-more = { $count ->
    [one] { $count } weiteres macht weniger aus.
   *[other] { $count } weitere machen weniger aus.
}

forecast-cost-kicker = Kosten bei Fertigstellung
forecast-cost-heading = Chance 8 von 10 auf Kosten von höchstens { $amount }; genehmigt: { $approved }
forecast-cost-note = Die Prognose des Budgets von { $amount }, dazu was eintretende Risiken kosten würden und was Personen kosten, die länger arbeiten als geplant. Preise und Bestellungen selbst gelten als sicher.
forecast-cost-table = Chancen der Kosten bei Fertigstellung
forecast-cost-chance = Chance
forecast-cost-no-more = Kostet höchstens
forecast-cost-against = Gegenüber dem Genehmigten
forecast-cost-in-ten = { $count } von 10
forecast-cost-as-approved = wie genehmigt
forecast-cost-under = { $amount } darunter
forecast-cost-over = { $amount } darüber

forecast-how = Wie das berechnet ist
forecast-how-runs = Durchläufe
forecast-how-runs-text = Monte-Carlo-Simulation der Terminrisiken (GAO-16-89G, Kapitel 8). Jeder Durchlauf zieht für den Rest jedes Vorgangs mit Spanne eine Dauer, entscheidet, welche Risiken eintreten, und rechnet den ganzen Plan mit Verknüpfungen, Grenzen und Kalendern neu. Was erledigt ist, bleibt erledigt. Derselbe Startwert ergibt dieselben Zahlen.
forecast-how-ranges = Spannen
forecast-how-ranges-text = Aus kürzester, wahrscheinlicher und längster Dauer wird eine Beta-PERT-Verteilung, wenn der Vorgang oder das Projekt nicht Dreiecks- oder Gleichverteilung verlangt. Vorgänge eines Teilprojekts oder einer verantwortlichen Person schwanken gemeinsam, soweit es die Korrelation des Projekts sagt.
forecast-how-odds = 5 von 10, 8 von 10
forecast-how-odds-text = Das 50. und das 80. Perzentil: der erste Tag, bis zu dem mindestens so viele Durchläufe fertig sind.
forecast-how-critical = Kritisch in
forecast-how-critical-text = Der Kritikalitätsindex: der Anteil der Durchläufe, in denen der Vorgang keinen Puffer hat. Arbeit, die auf ein Wochenende oder das Ende einer Sperrzeit wartet, hat welchen und kann das Ende trotzdem verschieben.
forecast-how-with = Zusammenhang mit dem Ende
forecast-how-with-text = Rangkorrelation nach Spearman zwischen der Dauer des Vorgangs und dem Ende: ab { $strong } stark, ab { $moderate } mäßig, ab { $weak } schwach, darunter kaum.
forecast-how-moves = Verschiebt das Ende um
forecast-how-moves-text = Bei einem Vorgang: diese Korrelation mal die Arbeitstage zwischen einem frühen Ende (1 von 10) und einem späten (9 von 10), aber höchstens, worum seine eigene Dauer schwankt; Verzögerungen durch Risiken, die ihn treffen, gehören dazu. Ein Vorgang, der in keinem Durchlauf kritisch ist, fehlt: Er kann nur mit dem einhergehen, was das Ende verschiebt. Bei einem Risiko: die Arbeitstage, um die der sichere oder der mittlere Termin ohne es früher läge, je nachdem, was mehr ist.
forecast-how-cost = Kosten
forecast-how-cost-text = Die Kosten bei Fertigstellung nach dem Budget, dazu in jedem Durchlauf die Kosten der eintretenden Risiken und der zusätzlichen Tage von Personen mit einem Satz.
