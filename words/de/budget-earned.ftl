budget-earned-kicker = Fertigstellungswert am { $date }
budget-earned-finding-each = Arbeit für { $work } je { $money } Ausgaben
budget-earned-finding-worth = Arbeit im Wert von { $amount } ist erledigt
budget-earned-finding-late = { $cost }, und { $late } (zeitlicher Fertigstellungswert)
budget-earned-in-step = im Gleichschritt mit dem Ausgabenplan
budget-earned-days-behind = { $count ->
    [one] einen Tag hinter dem Ausgabenplan
   *[other] { SPELLED($count) } Tage hinter dem Ausgabenplan
}
budget-earned-days-ahead = { $count ->
    [one] einen Tag vor dem Ausgabenplan
   *[other] { SPELLED($count) } Tage vor dem Ausgabenplan
}
budget-earned-weeks-behind = { $count ->
    [one] eine Woche hinter dem Ausgabenplan
   *[other] { SPELLED($count) } Wochen hinter dem Ausgabenplan
}
budget-earned-weeks-ahead = { $count ->
    [one] eine Woche vor dem Ausgabenplan
   *[other] { SPELLED($count) } Wochen vor dem Ausgabenplan
}
budget-earned-late = { CAPITAL($late) }

budget-earned-ev = Budget der erledigten Arbeit (EV)
budget-earned-planned = { $planned } waren bis jetzt geplant (SPI { $spi })
budget-earned-planned-drawn = { $planned } und { $drawn } aus der Risikoreserve waren bis jetzt geplant (SPI { $spi })
budget-earned-no-index = { CAPITAL($why) }
budget-earned-cpi = Arbeit für das ausgegebene Geld (CPI)
budget-earned-for-each = je { $money } Ausgaben; { $difference }
budget-earned-cost-same = die erledigte Arbeit kostete, was geplant war
budget-earned-cost-more = die erledigte Arbeit kostete { $amount } mehr als geplant (CV)
budget-earned-cost-less = die erledigte Arbeit kostete { $amount } weniger als geplant (CV)
budget-earned-eac = Kosten in diesem Tempo (EAC)
budget-earned-eac-note = { $drawn ->
    [yes] Budget mit entnommener Risikoreserve { $budget }
   *[no] Budget { $budget }
}
budget-earned-eac-range = { $low } bis { $high } nach anderen Rechenwegen; { $drawn ->
    [yes] Budget mit entnommener Risikoreserve { $budget }
   *[no] Budget { $budget }
}
budget-earned-finish = Ende in diesem Tempo (zeitlicher Fertigstellungswert)
budget-earned-all-done = Alle gemessene Arbeit ist erledigt
budget-earned-not-known = Nicht bekannt: { $why }
budget-earned-missing = Der Fertigstellungswert lässt sich nicht berechnen: { $why }.
budget-earned-missing-lines = Der Fertigstellungswert lässt sich nicht berechnen: { $why }; sobald jeder Vorgang die Position nennt, die ihn bezahlt, zeigt diese Seite, was das Geld gebracht hat.

budget-earned-rest-done = Alle gemessene Arbeit ist erledigt.
budget-earned-rest-unknown = { $drawn ->
    [yes] Was der Rest kosten darf, um das Budget mit entnommener Risikoreserve einzuhalten (TCPI), lässt sich nicht berechnen: { $why }.
   *[no] Was der Rest kosten darf, um das Budget einzuhalten (TCPI), lässt sich nicht berechnen: { $why }.
}
budget-earned-keep-same = { $what ->
    [forecast] Um die Prognose einzuhalten
    [drawn] Um das Budget mit entnommener Risikoreserve einzuhalten
   *[budget] Um das Budget einzuhalten
}, muss der Rest kosten, was geplant war (TCPI { $index }).
budget-earned-keep-less = { $what ->
    [forecast] Um die Prognose einzuhalten
    [drawn] Um das Budget mit entnommener Risikoreserve einzuhalten
   *[budget] Um das Budget einzuhalten
}, muss der Rest { $percent } weniger kosten als geplant (TCPI { $index }).
budget-earned-keep-more = { $what ->
    [forecast] Die Prognose hält
    [drawn] Das Budget mit entnommener Risikoreserve hält
   *[budget] Das Budget hält
}, wenn der Rest bis zu { $percent } mehr kostet als geplant (TCPI { $index }).
budget-earned-other-finish = das Ende in diesem Tempo folgt daraus, wie schnell budgetierte Arbeit erledigt wird (zeitlicher Fertigstellungswert), das Ende im Zeitplan aus den Terminen und Verknüpfungen der Vorgänge
budget-earned-other-finish-on = das Ende in diesem Tempo folgt daraus, wie schnell budgetierte Arbeit erledigt wird (zeitlicher Fertigstellungswert), das Ende im Zeitplan, { $date }, aus den Terminen und Verknüpfungen der Vorgänge
budget-earned-other-cost = die Kosten in diesem Tempo lassen den Rest so viel kosten wie die Arbeit bisher (EAC), die Prognose des Budgets, { $forecast }, addiert das Ausgegebene, das Bestellte und das noch Kommende
budget-earned-other-one = Die Zahlen in diesem Tempo weichen von den anderen Prognosen ab: { CAPITAL($what) }.
budget-earned-other-both = Die Zahlen in diesem Tempo weichen von den anderen Prognosen ab: { CAPITAL($finish) }; { $cost }.
budget-earned-includes-drawn = Das hier gemessene Budget (BAC) enthält { $amount }, die genehmigte Änderungen der Risikoreserve entnommen haben, weil deren Kosten in den Ausgaben stehen.
budget-earned-as-planned = { $amount } des Budgets, { $share }, stehen in Positionen, die kein Vorgang nennt: Dort gilt als erarbeitet, was geplant ist.
budget-earned-left-no-dates = { $count ->
    [one] { $lines } ({ $amount }) ist nicht gemessen: Weder ein Plan noch ein Vorgang mit Terminen sagt, wann es ausgegeben wird.
   *[other] { $lines } ({ $amount }) sind nicht gemessen: Weder ein Plan noch ein Vorgang mit Terminen sagt, wann es ausgegeben wird.
}
budget-earned-left-no-money = { $count ->
    [one] { $lines } ({ $amount }) ist nicht gemessen: Der Plan enthält kein Geld.
   *[other] { $lines } ({ $amount }) sind nicht gemessen: Der Plan enthält kein Geld.
}
budget-earned-left-no-line = Genehmigte Änderungen, die keine Position nennen ({ $amount }), sind nicht gemessen.

budget-earned-streams-kicker = Nach Teilprojekt, { $unit }
budget-earned-streams-table = Fertigstellungswert nach Teilprojekt
budget-earned-streams-budget = Budget
budget-earned-streams-done = Arbeit erledigt
budget-earned-streams-spent = Ausgegeben
budget-earned-streams-ordered = Bestellt
budget-earned-streams-ordered-tip = Bestellt und noch nicht bezahlt: in keinem der Indizes
budget-earned-streams-cpi = CPI
budget-earned-streams-cpi-tip = Fertigstellungswert / Istkosten: Unter 1 kostete die erledigte Arbeit mehr als geplant
budget-earned-streams-spi = SPI
budget-earned-streams-spi-tip = Fertigstellungswert / Planwert: Unter 1 ist weniger erledigt als bis jetzt geplant
budget-earned-streams-others = Mehrere oder keines

budget-earned-show = Jede Zahl mit ihrer Formel zeigen
budget-earned-figure = Zahl
budget-earned-value = Wert
budget-earned-how = Wie
budget-earned-none-why = – ({ $why })
budget-earned-row-bac = Budget bei Fertigstellung (BAC)
budget-earned-how-bac = Genehmigtes aller gemessenen Positionen + dafür der Risikoreserve Entnommenes
budget-earned-row-pv = Planwert (PV)
budget-earned-how-pv = was ihr Ausgabenplan davon bis jetzt enthielt
budget-earned-row-ev = Fertigstellungswert (EV)
budget-earned-how-ev = Budget der Vorgänge × was sie davon erarbeitet haben
budget-earned-row-ac = Istkosten (AC)
budget-earned-how-ac = was auf diesen Positionen gebucht ist
budget-earned-row-sv = Terminabweichung (SV)
budget-earned-how-sv = EV − PV
budget-earned-row-cv = Kostenabweichung (CV)
budget-earned-how-cv = EV − AC
budget-earned-row-spi = Terminentwicklungsindex (SPI)
budget-earned-how-spi = EV / PV
budget-earned-row-cpi = Kostenentwicklungsindex (CPI)
budget-earned-how-cpi = EV / AC
budget-earned-row-eac = Geschätzte Kosten bei Fertigstellung (EAC)
budget-earned-how-eac = BAC / CPI: Der Rest kostet so viel wie die Arbeit bisher
budget-earned-row-eac-atypical = EAC, atypisch
budget-earned-how-eac-atypical = AC + BAC − EV: Der Rest kostet, was geplant war
budget-earned-row-eac-both = EAC, beides
budget-earned-how-eac-both = AC + (BAC − EV) / (CPI × SPI): Der Rest spürt die Kosten und die Verzögerung
budget-earned-row-etc = Geschätzte Restkosten (ETC)
budget-earned-how-etc = EAC − AC
budget-earned-row-vac = Abweichung bei Fertigstellung (VAC)
budget-earned-how-vac = BAC − EAC
budget-earned-row-tcpi = Zu erreichender Kostenentwicklungsindex (TCPI)
budget-earned-how-tcpi = (BAC − EV) / (BAC − AC)
budget-earned-row-es = Zeitlicher Fertigstellungswert (ES)
budget-earned-how-es-none = in Monaten des Plans
budget-earned-how-es = Monate, nach denen der Plan EV enthielt, { $date }
budget-earned-row-at = Vergangene Zeit (AT)
budget-earned-how-at = Monate vom { $from }, an dem der erste Monat des Plans beginnt, bis zum { $to }
budget-earned-row-pd = Geplante Dauer (PD)
budget-earned-how-pd = Monate des Plans
budget-earned-row-sv-t = Zeitliche Terminabweichung, SV(t)
budget-earned-how-sv-t = ES − AT, in Monaten
budget-earned-row-spi-t = Zeitlicher Terminentwicklungsindex, SPI(t)
budget-earned-how-spi-t = ES / AT
budget-earned-row-ieac-t = Geschätzte Dauer bei Fertigstellung, IEAC(t)
budget-earned-how-ieac-t = PD / SPI(t), in Monaten
budget-earned-row-tspi = Zu erreichender zeitlicher Index, TSPI
budget-earned-how-tspi = (PD − ES) / (PD − AT)
budget-earned-row-finish = Ende nach zeitlichem Fertigstellungswert
budget-earned-how-finish = der erste Tag des ersten Monats im Plan + IEAC(t)

budget-reason-no-budget = es gibt kein Budget, an dem sich messen ließe
budget-reason-no-work = kein Vorgang nennt die Budgetposition, die ihn bezahlt
budget-reason-nothing-spent = noch ist nichts ausgegeben
budget-reason-nothing-booked = keine Ausgaben sind erfasst
budget-reason-credits = die Gutschriften sind höher als das Bezahlte
budget-reason-nothing-planned = bis jetzt war nichts geplant
budget-reason-negative-planned = der Plan hat bis jetzt mehr Gutschriften als Kosten
budget-reason-nothing-earned = noch ist keine Arbeit erarbeitet
budget-reason-negative-earned = Positionen mit negativen Beträgen machen den Fertigstellungswert negativ
budget-reason-nothing-left = keine Arbeit ist mehr übrig
budget-reason-budget-spent = das Budget ist ausgegeben, und Arbeit ist noch übrig
budget-reason-no-plan = der Plan enthält in keinem Monat Geld
budget-reason-not-begun = der Plan hat noch nicht begonnen
budget-reason-time-spent = die geplante Zeit ist vorbei, und Arbeit ist noch übrig
budget-reason-too-far = im bisherigen Tempo würde es mehr als ein Jahrhundert dauern
budget-reason-too-large = die Zahlen sind zu groß
