# `actuals-missing`
rule-actuals-missing-sign = Ein Monat ist vorbei, für den der Plan einer Position Geld enthält oder in dem Arbeit lief, über die eine Position verteilt ist; und in allen Buchungen steht für ihn nichts Ausgegebenes, obwohl sie danach weitergeführt wurden. Oder (ein Hinweis) eine Position mit Ausgaben in mehreren Monaten hintereinander hat im nächsten, für den Geld geplant ist, keine. Auch frühere Monate als der letzte sind ein Hinweis. Oder es ist gar nichts als ausgegeben gebucht, obwohl der Plan in vergangenen Monaten Geld enthält. Buchungen, die niemand weiterführt, meldet `actuals-stale`.
rule-actuals-missing-why = Ein nicht gebuchter Monat lässt das Projekt billiger aussehen, als es ist. Verbrauch, Prognose und jede Entscheidung darauf sind zu niedrig, bis es jemand bemerkt.
rule-actuals-missing-remedy = Die Buchhaltung nach den Buchungen dieses Monats fragen und die Zeilen ergänzen, mit einem Datum in dem Monat, zu dem sie gehören. Wurde nichts ausgegeben, eine Zeile mit 0 buchen und das in der Notiz sagen.
rule-actuals-missing-example = nichts ist als ausgegeben gebucht im Sept 2026, für den 12.400~£ geplant sind auf Position L-02 `Engineers` und 2 weiteren
rule-actuals-missing-found = nichts ist als ausgegeben gebucht { $months ->
    [one] im { $from }
   *[other] von { $from } bis { $to }
}, geplant sind dafür { $planned } auf Position { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
}
rule-actuals-missing-found-work = nichts ist als ausgegeben gebucht { $months ->
    [one] im { $from }
   *[other] von { $from } bis { $to }
}, obwohl Arbeit von Position { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
} lief
rule-actuals-missing-found-never = nichts ist als ausgegeben gebucht, obwohl bis jetzt { $planned } geplant waren auf Position { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
}
rule-actuals-missing-found-stopped = nichts ist als ausgegeben gebucht im { $month } auf Position { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weiteren
}, nach { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
} hintereinander mit Ausgaben
rule-actuals-missing-measured = { $months ->
    [one] { $months } Monat ohne Ausgaben
   *[other] { $months } Monate ohne Ausgaben
}
rule-actuals-missing-limit = höchstens { $months }, wo Geld erwartet wird
rule-actuals-missing-measured-never = keine Ausgaben
rule-actuals-missing-measured-stopped = nichts im { $month }
rule-actuals-missing-limit-row = eine Zeile in jedem Monat, für den Geld geplant ist

# `actuals-stale`
rule-actuals-stale-sign = Das Projekt wird durchgeführt, es gibt Buchungen, und deren neueste Zeile über Ausgegebenes oder Bestelltes ist älter als die Grenze. Still, wo alle Arbeit abgeschlossen ist und nichts mehr erwartet wird.
rule-actuals-stale-why = Kostenzahlen sind so alt wie die Buchungen. Mehrkosten vom letzten Monat zeigen sich erst im nächsten, wenn nichts mehr zum Steuern da ist.
rule-actuals-stale-remedy = Die Buchhaltung fragen, was seither gebucht wurde, und die Zeilen in `actuals.csv` ergänzen; ein fester Tag im Monat macht es zur Gewohnheit. Wurde nichts ausgegeben, eine Zeile mit 0 buchen und das in der Notiz sagen.
rule-actuals-stale-example = die neueste Buchung ist vom 12. Sept 2026, vor 62 Tagen
rule-actuals-stale-found = die neueste Buchung ist vom { $date }, vor { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
}

# `change-without-funding`
rule-change-without-funding-sign = Eine Änderung, die Geld kostet, ist genehmigt oder umgesetzt, und ihr `funded_by` ist nicht gesetzt, sodass sie weder das Genehmigte noch das der Risikoreserve Entnommene erhöht.
rule-change-without-funding-why = Sie ist jemandem zugesagt und steht in keiner Zahl. Die Prognose sieht besser aus, als sie ist, bis die Rechnung kommt und die Position überzogen ist, die sie bezahlt.
rule-change-without-funding-remedy = Wer genehmigt hat, fragen, welches Geld gemeint war, und `funded_by = "budget"` oder `"contingency"` eintragen, dazu die Position in `line`, auf der es ausgegeben wird.
rule-change-without-funding-example = Änderung C-03 `Move 22 more mailboxes` ist für 3.400~£ genehmigt, und nirgends steht, welches Geld sie bezahlt
rule-change-without-funding-found = Änderung { $id } `{ $change }` ist für { $cost } genehmigt, und nirgends steht, welches Geld sie bezahlt
rule-change-without-funding-measured = { $cost }, `funded_by` nicht gesetzt
rule-change-without-funding-limit = Budget oder Risikoreserve für jede genehmigte Änderung, die Geld kostet

# `commitment-without-budget`
rule-commitment-without-budget-sign = Die offenen Bestellungen auf einer Budgetposition liegen über dem, was für sie genehmigt und noch nicht ausgegeben ist, einschließlich Änderungen aus Budget oder Risikoreserve; oder für die Position ist gar nichts genehmigt. Bis zur zweiten Grenze ein Hinweis. Eine Position, die schon ohne ihre Bestellungen überzogen ist, meldet `line-overdrawn`.
rule-commitment-without-budget-why = Die Bestellung ist der letzte Punkt, an dem noch jemand Nein sagen kann. Wenn die Rechnung kommt, muss das Geld gefunden werden, und eine andere Position bezahlt, was niemand entschieden hat.
rule-commitment-without-budget-remedy = Fragen, wer die neueste Bestellung aufgegeben hat und ob sie warten oder kleiner werden kann. Wird sie gebraucht, die Änderung schreiben, die sie aus Budget oder Risikoreserve bezahlt, und sie genehmigen lassen, bevor geliefert wird.
rule-commitment-without-budget-example = 10.300~£ sind auf Position L-12 `Links at two sites` bestellt, und von den dafür genehmigten 18.200~£ sind 8.600~£ übrig
rule-commitment-without-budget-found = { $money ->
    [none] { $ordered } sind auf Position { $id } `{ $line }` bestellt, für die nichts genehmigt ist
    [gone] { $ordered } sind auf Position { $id } `{ $line }` bestellt, und von den dafür genehmigten { $approved } ist nichts übrig
   *[some] { $ordered } sind auf Position { $id } `{ $line }` bestellt, und von den dafür genehmigten { $approved } sind { $left } übrig
}
rule-commitment-without-budget-measured = { $ordered } bestellt
rule-commitment-without-budget-limit = { $left } und { $share } von { $approved }

# `contingency-low`
rule-contingency-low-sign = Von der Risikoreserve ist weniger übrig als die Grenze, während noch mehr Arbeit zu tun ist, als die zweite Grenze sagt. Was darüber hinaus entnommen ist, meldet `contingency-overdrawn`.
rule-contingency-low-why = Im letzten Viertel eines Projekts liegen die Umstellung, der Test und die Überraschungen. Ohne Reserve wird jede davon zu einem Antrag auf Geld, in der Woche, in der niemand Zeit dafür hat.
rule-contingency-low-remedy = Dem Auftraggeber jetzt sagen, was übrig ist und welche Risiken es bezahlen müsste. Um mehr bitten, solange es ein Plan ist und kein Notfall, oder Umfang herausnehmen.
rule-contingency-low-example = 4.200~£ der Risikoreserve von 36.000~£ sind übrig (12~%), und 41~% der Arbeit sind noch zu tun
rule-contingency-low-found = { $left } der Risikoreserve von { $amount } sind übrig ({ $share }), und { $work } der Arbeit sind noch zu tun

# `contingency-on-scope`
rule-contingency-on-scope-sign = Eine genehmigte Änderung, die den Umfang erweitert (was, sagt `impact.scope`), wird aus der Risikoreserve bezahlt; eine Warnung, sobald solche Änderungen mehr davon entnommen haben als die Grenze.
rule-contingency-on-scope-why = Die Risikoreserve ist für das da, was niemand wissen konnte. Was für mehr Umfang ausgegeben ist, fehlt an dem Tag, an dem etwas schiefgeht, und der kommt spät, wenn Geld am schwersten zu bekommen ist.
rule-contingency-on-scope-remedy = Fragen, ob es eine Überraschung in der Arbeit war oder ein Wunsch. Für einen Wunsch den Auftraggeber um Budget bitten: `funded_by = "budget"`. Für eine Überraschung die Regel bei dieser Änderung stummschalten und den Grund nennen.
rule-contingency-on-scope-example = Änderung C-03 `Move 22 more mailboxes` erweitert den Umfang und entnimmt der Risikoreserve 3.400~£ (9,4~%)
rule-contingency-on-scope-found = Änderung { $id } `{ $change }` erweitert den Umfang und entnimmt der Risikoreserve { $cost } ({ $share })
rule-contingency-on-scope-found-all = Änderung { $id } `{ $change }` erweitert den Umfang und entnimmt der Risikoreserve { $cost }
rule-contingency-on-scope-measured = bisher { $sum } davon für Umfang ausgegeben{ $complete ->
    [yes] {""}
   *[no] , soweit Änderungen hier gezeigt werden
}
rule-contingency-on-scope-limit = nichts, und höchstens { $share } davon

# `contingency-overdrawn`
rule-contingency-overdrawn-sign = Genehmigte Änderungen entnehmen der Risikoreserve mehr, als sie enthält; oder sie entnehmen etwas einer Risikoreserve, die in `budget.toml` nicht steht.
rule-contingency-overdrawn-why = Jemand hat Ja zu Geld gesagt, das nicht da ist. Die Änderungen sehen bezahlt aus, also bittet niemand um mehr, bis die letzten Rechnungen weder Budget noch Reserve finden.
rule-contingency-overdrawn-remedy = Dem Auftraggeber sagen, welche Änderungen nicht gedeckt sind. Für sie um Budget bitten (`funded_by = "budget"`), die Risikoreserve erhöhen lassen und ihren neuen `amount` eintragen, oder eine davon zurücknehmen.
rule-contingency-overdrawn-example = genehmigte Änderungen haben 41.200~£ einer Risikoreserve von 36.000~£ entnommen: 5.200~£ sind nicht da
rule-contingency-overdrawn-found = genehmigte Änderungen haben { $drawn } einer Risikoreserve von { $amount } entnommen: { $missing } sind nicht da
rule-contingency-overdrawn-found-empty = genehmigte Änderungen haben { $drawn } einer Risikoreserve entnommen, die nichts enthält
rule-contingency-overdrawn-found-none = genehmigte Änderungen entnehmen der Risikoreserve { $drawn }, und das Budget hat keine
rule-contingency-overdrawn-measured = { $drawn } entnommen
rule-contingency-overdrawn-limit = `[contingency]` in `budget.toml`

# `contingency-short`
rule-contingency-short-sign = Die Prognose liegt um mehr als die Risikoreserve über dem genehmigten Budget, das schon Entnommene eingerechnet. Oder (ein Hinweis) sie tut es nicht, aber Änderungen, die Risikoreserve beantragen, würden mehr davon nehmen, als die Prognose übrig lässt. Was über die Risikoreserve hinaus entnommen ist, meldet `contingency-overdrawn`.
rule-contingency-short-why = Für das Ende des Projekts ist kein Geld da: Jemand muss es finden, und je später man es dort erfährt, desto weniger Wege bleiben.
rule-contingency-short-remedy = Zum Auftraggeber gehen, mit den Positionen, die mehr kosten, und dem, was wegfallen könnte. Mehr Budget, weniger Umfang oder ein billigerer Weg sind Entscheidungen für jetzt; danach den neuen `amount` eintragen oder den `forecast` der Position.
rule-contingency-short-example = die Prognose liegt 41.200~£ über dem genehmigten Budget, und die Risikoreserve enthält 36.000~£: 5.200~£ fehlen
rule-contingency-short-found = die Prognose liegt { $above } über dem genehmigten Budget, und die Risikoreserve enthält { $amount }: { $missing } fehlen
rule-contingency-short-found-pending = Änderungen beantragen { $pending } der Risikoreserve, von der die Prognose { $left } übrig lässt: { $missing } fehlen
rule-contingency-short-measured = { $above } darüber
rule-contingency-short-measured-pending = { $pending } beantragt

# `cost-over`
rule-cost-over-sign = Die Kosten bei Fertigstellung liegen nach der Prognose um mehr als die Toleranz über dem genehmigten Budget (den Positionen und den daraus bezahlten genehmigten Änderungen).
rule-cost-over-why = Um nicht genehmigtes Geld muss man bitten, und das dauert Wochen. Mehrkosten werden genehmigt, bevor sie entstehen, nicht hinterher erklärt.
rule-cost-over-remedy = Nachsehen, welche Positionen die Mehrkosten verursachen. Für das, was wirklich mehr Umfang ist, einen Änderungsantrag vereinbaren und beim Rest gegensteuern. Soll die Risikoreserve zahlen, die Änderung erfassen, die aus ihr schöpft.
rule-cost-over-example = die Prognose von 1,82~Mio.~£ liegt 12~% über den genehmigten 1,63~Mio.~£
rule-cost-over-found = die Prognose von { $forecast } liegt { $share } über den genehmigten { $approved }
rule-cost-over-found-nothing = die Prognose ist { $forecast }, und nichts ist genehmigt
rule-cost-over-limit = höchstens { $share } darüber

# `cpi-low`
rule-cpi-low-sign = Je ausgegebener Geldeinheit ist weniger Arbeit erledigt als die Grenze: Fertigstellungswert durch Istkosten, der Kostenentwicklungsindex (CPI). Die Regel spricht ab dem Punkt, an dem genug für ein Tempo erarbeitet ist, und wo das Gemessene mindestens die Hälfte des genehmigten Budgets ausmacht.
rule-cpi-low-why = Ist einmal ein Fünftel der Arbeit erledigt, wird dieses Tempo selten besser und oft schlechter. Im Plan zeigt es sich nicht: Jede Position liegt in ihrem Betrag, bis sie es nicht mehr tut, und dann gibt es keine Wahl mehr.
rule-cpi-low-remedy = Die Tabelle nach Teilprojekten auf der Seite des Budgets ansehen: Selten sind es alle. Die Leute dort fragen, was die Arbeit teurer macht als geplant und ob der Rest ebenso ist. Dann eintragen, was der Rest wirklich kosten wird (`forecast` der Positionen), und dem Auftraggeber die Wahl vorlegen, solange es eine gibt: weniger Umfang, mehr Geld oder ein anderer Weg.
rule-cpi-low-example = Arbeit für 0,78~£ ist je 1~£ Ausgaben erledigt (CPI 0,78), bei 42~% erarbeitet; in diesem Tempo kostet es 641.000~£, 141.000~£ mehr als budgetiert
rule-cpi-low-found = Arbeit für { $work } ist je { $money } Ausgaben erledigt (CPI { $index }), bei { $share } erarbeitet
rule-cpi-low-pace = in diesem Tempo kostet es { $cost }, { $more } mehr als budgetiert

# `forecast-below-spent`
rule-forecast-below-spent-sign = Der für eine Budgetposition eingetragene `forecast` liegt um mehr als die Toleranz unter dem, was auf ihr ausgegeben und bestellt ist. Gutschriften, die die Buchungen erwarten (Zeilen der Art `forecast` unter 0), sind berücksichtigt.
rule-forecast-below-spent-why = Die Prognose des ganzen Projekts rechnet diese Position mit weniger, als sie schon gekostet hat. Wer danach entscheidet, entscheidet mit Geld, das weg ist.
rule-forecast-below-spent-remedy = Wer für die Position verantwortlich ist, fragen, was noch kommt, und das zusammen mit dem Ausgegebenen und Bestellten in `forecast` eintragen; oder `forecast` herausnehmen, dann wird es berechnet. Ist eine Gutschrift unterwegs, sie als Zeile der Art `forecast` buchen.
rule-forecast-below-spent-example = die Prognose von 18.000~£ für Position L-12 `Links at two sites` liegt unter den 19.900~£, die auf ihr ausgegeben und bestellt sind
rule-forecast-below-spent-found = die Prognose von { $given } für Position { $id } `{ $line }` liegt unter den { $incurred }, die auf ihr ausgegeben und bestellt sind
rule-forecast-below-spent-measured = eine Prognose von { $given }
rule-forecast-below-spent-limit = mindestens { $least } minus { $share }

# `line-overdrawn`
rule-line-overdrawn-sign = Auf einer Budgetposition ist um mehr als die Toleranz mehr ausgegeben, als für sie genehmigt war, einschließlich Änderungen aus Budget oder Risikoreserve. Nur Bestelltes meldet `commitment-without-budget`.
rule-line-overdrawn-why = Mehrkosten werden genehmigt, bevor sie entstehen. Hier sind sie bezahlt: Es bleibt die Frage, welche andere Position das Geld hergibt, und jemand muss sie stellen.
rule-line-overdrawn-remedy = Nachsehen, welche Rechnungen nicht im Plan standen und ob eine auf der falschen Position gebucht ist. Eine Änderung beantragen, die diese Position nennt, aus Budget oder Risikoreserve, oder genehmigtes Geld umschichten; und vereinbaren, wer ab jetzt bestellen darf.
rule-line-overdrawn-example = 20.900~£ sind auf Position L-12 `Links at two sites` ausgegeben, genehmigt sind 18.200~£: 15~% darüber
rule-line-overdrawn-found = { $spent } sind auf Position { $id } `{ $line }` ausgegeben, genehmigt sind { $approved }: { $share } darüber
rule-line-overdrawn-found-nothing = { $spent } sind auf Position { $id } `{ $line }` ausgegeben, für die nichts genehmigt ist
rule-line-overdrawn-limit = { $approved } und { $share } mehr

# `line-without-owner`
rule-line-without-owner-sign = Eine Budgetposition hat keinen `owner`, und auf ihr wird noch Geld erwartet. Hat gar keine Position einen, wird es einmal gemeldet.
rule-line-without-owner-why = Wer für eine Position verantwortlich ist, weiß, was bestellt wurde und was noch kommt. Ist es niemand, ist die Prognose, was eben übrig bleibt, und jede Rechnung überrascht alle.
rule-line-without-owner-remedy = Die eine Person benennen, die Bestellungen auf der Position zustimmt und jeden Monat sagt, was sie am Ende kosten wird. Es muss nicht die Person sein, die bezahlt.
rule-line-without-owner-example = für Position L-12 `Links at two sites` ist niemand verantwortlich, und 10.300~£ werden auf ihr noch erwartet
rule-line-without-owner-found = für Position { $id } `{ $line }` ist niemand verantwortlich, und { $expected } werden auf ihr noch erwartet
rule-line-without-owner-found-none = für keine der { $count } Budgetpositionen ist jemand verantwortlich
rule-line-without-owner-measured = niemand verantwortlich
rule-line-without-owner-measured-none = nirgends jemand verantwortlich
rule-line-without-owner-limit = für jede Position jemand verantwortlich

# `money-ends-early`
rule-money-ends-early-sign = Beim bisherigen Verbrauch, dem Mittel der letzten drei vergangenen Monate, endet das genehmigte Geld um mehr als die Grenze vor dem Projektende. Still, wo diese Monate nicht mehr kosteten als geplant und der Plan bis zum Ende Geld enthält: Dann weiß er, dass das Tempo nachlässt.
rule-money-ends-early-why = Dauert ein Projekt länger, kosten seine Leute jeden Monat weiter dasselbe, und die Prognose nach Positionen sieht es nicht. Der Monat, in dem das Geld endet, sieht es.
rule-money-ends-early-remedy = Die Verantwortlichen jeder Position fragen, was die Monate bis zum neuen Ende kosten, und es in `forecast` der Position eintragen. Mit der Summe jetzt zum Auftraggeber gehen: Mehr Geld, weniger Umfang oder weniger Leute sind alle noch möglich.
rule-money-ends-early-example = bei 42.000~£ im Monat endet das genehmigte Geld im Feb 2027, 73 Tage vor dem Ende am 12. Mai 2027
rule-money-ends-early-found = bei { $rate } im Monat endet das genehmigte Geld im { $month }, { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
} vor dem Ende am { $finish }
rule-money-ends-early-measured = { $days ->
    [one] { $days } Tag vor dem Ende
   *[other] { $days } Tage vor dem Ende
}
rule-money-ends-early-limit = { $days ->
    [one] höchstens { $days } Tag vor dem Ende
   *[other] höchstens { $days } Tage vor dem Ende
}

# `order-paid-elsewhere`
rule-order-paid-elsewhere-sign = Eine Bestellung ist auf einer Budgetposition noch offen, und unter ihrer Nummer wurde auf einer anderen mehr bezahlt, als dort bestellt war, an denselben oder einen nicht genannten Lieferanten.
rule-order-paid-elsewhere-why = Eine Bestellung schließt sich durch das, was auf ihrer eigenen Position bezahlt wird. Was auf einer anderen bezahlt ist, zählt dort als ausgegeben, und das hier Bestellte bleibt offen: Dasselbe Geld ist ausgegeben und noch zu zahlen, und es scheint weniger übrig zu sein, als es ist.
rule-order-paid-elsewhere-remedy = Die Buchhaltung fragen, welche Position gemeint ist, und Bestellung oder Zahlung dorthin buchen lassen. Bezahlen beide Positionen einen Teil, die Bestellung aufteilen, mit derselben Nummer auf beiden.
rule-order-paid-elsewhere-example = PO-7 ist auf Position L-01 `Vans` bestellt und auf Position L-02 `Desks` bezahlt: 4.000~£ des dort Bestellten bleiben offen und zählen doppelt
rule-order-paid-elsewhere-found = { $order } ist auf Position { $id } `{ $line }` bestellt und auf Position { $other_id } `{ $other }` bezahlt: { $amount } des zuerst Bestellten bleiben offen und zählen doppelt
rule-order-paid-elsewhere-measured = { $amount } doppelt
rule-order-paid-elsewhere-limit = bezahlt auf der Position der Bestellung

# `plan-off-amount`
rule-plan-off-amount-sign = Die Monate im `plan` einer Budgetposition ergeben zusammen mehr oder weniger als ihr `amount`.
rule-plan-off-amount-why = Die geplante Kurve und die Prognose folgen den Monaten, das genehmigte Budget folgt dem Betrag. Solange beide abweichen, endet die Kurve neben dem Budget, und eine Position kann über oder unter Budget aussehen, obwohl nichts geschehen ist.
rule-plan-off-amount-remedy = Klären, was von beidem vereinbart war, und das andere angleichen. Was später genehmigt wurde, gehört in eine Änderung, die die Position nennt: Sie ist für sich geplant.
rule-plan-off-amount-example = die Monate von Position L-12 `Links at two sites` ergeben 17.200~£, und ihr Betrag ist 18.200~£
rule-plan-off-amount-found = die Monate von Position { $id } `{ $line }` ergeben { $sum }, und ihr Betrag ist { $amount }

# `risk-exposure-over-contingency`
rule-risk-exposure-over-contingency-sign = Der Risikowert der offenen Risiken (die Summe aus Wahrscheinlichkeit × wahrscheinlichen Kosten aller, die beides haben) liegt über dem, was von der Risikoreserve übrig ist; oder (ein Hinweis) über dem, was die Prognose davon übrig lässt.
rule-risk-exposure-over-contingency-why = Im Mittel werden die Risiken mehr kosten, als zum Bezahlen da ist. Tritt eines ein, steht die Arbeit, bis jemand Geld gefunden hat, und das kostet mehr als das Risiko.
rule-risk-exposure-over-contingency-remedy = Die beiden Risiken mit dem größten Risikowert ansehen: Was würde sie billiger oder unwahrscheinlicher machen? Dem Auftraggeber beide Summen zeigen und fragen, welche Risiken die Reserve decken soll; sie erhöhen, oder den Rest namentlich akzeptieren.
rule-risk-exposure-over-contingency-example = die offenen Risiken ergeben 14.200~£ (Wahrscheinlichkeit × wahrscheinliche Kosten), und von der Risikoreserve sind 9.100~£ übrig
rule-risk-exposure-over-contingency-found = die offenen Risiken ergeben { $sum } (Wahrscheinlichkeit × wahrscheinliche Kosten), und { $by_forecast ->
    [yes] die Prognose lässt von der Risikoreserve { $any ->
        [yes] { $left }
       *[no] nichts
    } übrig
   *[no] { $any ->
        [yes] { $left } der Risikoreserve sind übrig
       *[no] nichts der Risikoreserve ist übrig
    }
}
rule-risk-exposure-over-contingency-measured = Risikowert { $sum }
rule-risk-exposure-over-contingency-limit = { $any ->
    [yes] höchstens { $left }
   *[no] höchstens nichts
}
rule-risk-exposure-over-contingency-limit-share = { $any ->
    [yes] höchstens { $share } des Übrigen, { $left }
   *[no] höchstens { $share } des Übrigen, nichts
}

# `spend-ahead-of-work`
rule-spend-ahead-of-work-sign = Der Anteil des ausgegebenen genehmigten Geldes liegt um mehr als die Grenze über dem Anteil der erledigten Arbeit. Wo der Basisplan bis heute selbst mehr ausgibt, als gearbeitet ist, etwa für Lizenzen zu Beginn, ist das berücksichtigt. Wo sich der Fertigstellungswert berechnen lässt, spricht stattdessen `cpi-low`.
rule-spend-ahead-of-work-why = Die Prognose sieht noch richtig aus, weil sie annimmt, dass der Rest kostet, was geplant war. Im bisherigen Tempo tut er das nicht, und das Geld endet vor der Arbeit.
rule-spend-ahead-of-work-remedy = Die Positionen finden, die ihrer Arbeit voraus sind. Den Rest mit denen neu schätzen, die ihn machen, das Ergebnis in `forecast` der Position eintragen und dem Auftraggeber sagen, was herauskommt.
rule-spend-ahead-of-work-example = 78~% des genehmigten Geldes sind ausgegeben und 52~% der Arbeit erledigt: 26 Prozentpunkte voraus, im Plan waren es 4
rule-spend-ahead-of-work-found = { $spent } des genehmigten Geldes sind ausgegeben und { $done } der Arbeit erledigt: { $points ->
    [one] { $points } Prozentpunkt voraus
   *[other] { $points } Prozentpunkte voraus
}{ $planned ->
    [yes] , im Plan waren es { $meant }
   *[no] {""}
}
rule-spend-ahead-of-work-measured = { $points ->
    [one] { $points } Prozentpunkt voraus
   *[other] { $points } Prozentpunkte voraus
}

# `supplier-over-contract`
rule-supplier-over-contract-sign = Was nach den Buchungen an einen Lieferanten bezahlt und bei ihm bestellt ist, liegt über seinem `contract_value`; ab der Grenze eine Warnung.
rule-supplier-over-contract-why = Jenseits des Vertrags gibt es keinen vereinbarten Preis und oft niemanden, der unterschreiben darf. Was die Arbeit wert war, sagt dann die Rechnung des Lieferanten.
rule-supplier-over-contract-remedy = Die Bestellungen neben den Vertrag legen: Was Mehrarbeit ist, wird ein Änderungsantrag und ein Nachtrag; was Nachbesserung ist, sollte nicht bezahlt werden. Ist der Nachtrag unterschrieben, den neuen `contract_value` eintragen.
rule-supplier-over-contract-example = 18.700~£ sind an Northlink bezahlt und dort bestellt, und der Vertrag lautet auf 18.200~£: 2,7~% darüber
rule-supplier-over-contract-found = { $money ->
    [paid] { $sum } sind an { $vendor } bezahlt, und der Vertrag lautet auf { $contract }
    [ordered] { $sum } sind bei { $vendor } bestellt, und der Vertrag lautet auf { $contract }
   *[both] { $sum } sind an { $vendor } bezahlt und dort bestellt, und der Vertrag lautet auf { $contract }
}{ $known ->
    [yes] : { $share } darüber
   *[no] {""}
}
rule-supplier-over-contract-measured = { $sum } bezahlt und bestellt

# `tcpi-high`
rule-tcpi-high-sign = Um das genehmigte Budget einzuhalten, oder die Kosten bei Fertigstellung nach der Prognose, wo diese höher sind, müsste jede übrige Geldeinheit mehr Arbeit bezahlen als die Grenze (der zu erreichende Kostenentwicklungsindex, TCPI) und deutlich mehr als bisher. Die Regel spricht unter denselben Bedingungen wie `cpi-low`.
rule-tcpi-high-why = Ein Projekt, das noch nie so billig war, wird es in seiner schwereren Hälfte nicht werden. Solange es heißt, das Budget halte, entscheidet niemand etwas, und das Geld geht mitten in der Arbeit aus.
rule-tcpi-high-remedy = Den alten Betrag nicht länger zusagen. Den Rest mit denen neu schätzen, die ihn machen, aus dem Umfang nehmen, was warten kann, und um das Fehlende mit einer neuen Zahl bitten, die hält.
rule-tcpi-high-example = der Rest der Arbeit, laut Budget 290.000~£, muss für 236.000~£ erledigt werden, um das Budget einzuhalten (TCPI 1,23), und bisher kostete sie mehr als geplant (CPI 0,78)
rule-tcpi-high-found = der Rest der Arbeit, laut Budget { $rest }, muss für { $left } erledigt werden, um { $target ->
    [forecast] die Prognose
   *[budget] das Budget
} einzuhalten (TCPI { $tcpi }), und bisher { $dear ->
    [yes] kostete sie mehr als geplant
   *[no] war sie nicht so billig
} (CPI { $cpi })
rule-tcpi-high-found-spent = { $target ->
    [forecast] die Prognose
   *[budget] das Budget
} von { $amount } ist ausgegeben, und Arbeit für { $rest } ist übrig (CPI { $cpi })
rule-tcpi-high-measured-spent = kein Geld übrig
rule-tcpi-high-limit = höchstens { $most }, oder { $above } über CPI
