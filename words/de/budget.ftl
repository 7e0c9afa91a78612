budget-title = Budget
budget-page-of = Budget: { $project }

budget-headline-only-plan = Geplante Kosten { $amount }; Ausgaben sind nicht erfasst
budget-headline-partly = { $ended ->
    [yes] Kosten { $amount }, soweit hier gezeigt
   *[no] Voraussichtliche Kosten { $amount }, soweit hier gezeigt
}
budget-headline-approved = { $ended ->
    [yes] Kosten { $amount }, wie genehmigt
   *[no] Voraussichtliche Kosten { $amount }, wie genehmigt
}
budget-headline-less = { $ended ->
    [yes] Kosten { $amount }, { $difference } weniger als das Budget
   *[no] Voraussichtliche Kosten { $amount }, { $difference } weniger als das Budget
}
budget-headline-more = { $ended ->
    [yes] Kosten { $amount }, { $difference } mehr als das Budget
   *[no] Voraussichtliche Kosten { $amount }, { $difference } mehr als das Budget
}

budget-unrecorded-plan = Keine Ausgaben sind erfasst, obwohl bis jetzt { $planned } geplant waren: Die Prognose ist nur der Plan.
budget-unrecorded-plan-orders = Keine Ausgaben sind erfasst, obwohl bis jetzt { $planned } geplant waren: Die Prognose ist nur der Plan und das Bestellte.
budget-unrecorded-sentence = Keine Ausgaben sind erfasst, obwohl bis jetzt { $planned } geplant waren.
budget-missing-lines = Einige Positionen werden hier nicht gezeigt; die Summen sind daher nicht die des ganzen Projekts.
budget-missing-changes = Einige Änderungen werden hier nicht gezeigt; das Genehmigte und Erwartete ist daher nicht das des ganzen Projekts.
budget-missing-both = Einige Positionen und einige Änderungen werden hier nicht gezeigt; die Summen sind daher nicht die des ganzen Projekts.
budget-missing-words = Die Beträge enthalten alle Änderungen; nicht alle werden hier aufgeführt.
budget-overspent = Das genehmigte Geld ist ausgegeben: { $more } mehr sind gebucht.

budget-cause-costs-less = { $name }: { $less } weniger, { $other }: { $more } mehr.
budget-cause-saves-all = Eingespart bei { $name }.
budget-cause-saves-most = Am meisten eingespart bei { $name }, { $amount }.
budget-cause-all-changes = Alles davon sind Änderungen, die die Risikoreserve bezahlt.
budget-cause-changes-rest-saves = Änderungen, die die Risikoreserve bezahlt, kosten { $changes }; die übrige Arbeit spart { $saved }.
budget-cause-changes-open = { $changes } davon sind Änderungen, die die Risikoreserve bezahlt; { $open } sind nicht genehmigt.
budget-cause-changes-open-all = { $changes } davon sind Änderungen, die die Risikoreserve bezahlt; { $open } sind nicht genehmigt, alles davon für { $name }.
budget-cause-changes-open-most = { $changes } davon sind Änderungen, die die Risikoreserve bezahlt; { $open } sind nicht genehmigt, das meiste davon für { $name }: { $amount }.
budget-cause-changes-open-part = { $changes } davon sind Änderungen, die die Risikoreserve bezahlt; { $open } sind nicht genehmigt, davon { $amount } für { $name }.
budget-cause-all = Alles davon ist für { $name }.
budget-cause-most = Das meiste davon ist für { $name }: { $amount }.
budget-cause-part = Der größte Teil ist für { $name }: { $amount }.

budget-cover-none-for-it = Keine Risikoreserve ist erfasst, die die Abweichung decken könnte.
budget-cover-none = Keine Risikoreserve ist erfasst.
budget-cover-overdrawn = Die Risikoreserve von { $amount } ist um { $more } überzogen.
budget-cover-left = { $ended ->
    [yes] Von der Risikoreserve von { $amount } waren { $left } übrig.
   *[no] Von der Risikoreserve von { $amount } sind { $left } übrig.
}
budget-cover-too-little = { $ended ->
    [yes] Die übrigen { $left } der Risikoreserve waren dafür { $missing } zu wenig.
   *[no] Die übrigen { $left } der Risikoreserve sind dafür { $missing } zu wenig.
}
budget-cover-was-enough = Die übrigen { $left } der Risikoreserve reichten dafür; { $after } blieben übrig.
budget-cover-is-enough = Die übrigen { $left } der Risikoreserve reichen dafür; { $after } blieben übrig.

budget-changes-wait = Änderungen über { $amount } aus dem Budget warten auf eine Entscheidung.
budget-changes-ask = Änderungen beantragen weitere { $amount } aus der Risikoreserve.
budget-changes-ask-left = Änderungen beantragen weitere { $amount } aus der Risikoreserve; mit ihnen und der Prognose blieben { $after } übrig.
budget-changes-ask-missing = Änderungen beantragen weitere { $amount } aus der Risikoreserve; mit ihnen und der Prognose würden { $after } fehlen.
budget-pace-more = { $contingency ->
    [yes] In diesem Tempo { $cost }: { $difference } mehr als Budget und Risikoreserve zusammen.
   *[no] In diesem Tempo { $cost }: { $difference } mehr als das Budget.
}
budget-pace-within = { $contingency ->
    [yes] In diesem Tempo { $cost }, um { $difference } unter Budget und Risikoreserve zusammen.
   *[no] In diesem Tempo { $cost }, um { $difference } unter dem Budget.
}
budget-lasts = { $contingency ->
    [yes] Das Budget ohne Risikoreserve
   *[no] Das Budget
} würde bei { $rate } im Monat ({ $from } bis { $to }) bis { $part ->
    [early] Anfang
    [mid] Mitte
   *[late] Ende
} { $month } reichen; voraussichtliches Ende des Projekts ist der { $date }.

budget-figure-budget = Budget
budget-figure-spent = Ausgegeben
budget-figure-unrecorded = nicht erfasst
budget-figure-planned-by-now = { $amount } waren bis jetzt geplant
budget-figure-contingency-left = Risikoreserve übrig
budget-figure-contingency-drawn = von { $amount }; { $drawn } durch Änderungen entnommen
budget-figure-ordered = Bestellt, noch nicht bezahlt
budget-figure-orders-open = Offene Bestellungen
budget-forecast-cost = Kosten
budget-forecast-at-completion = Kosten bei Fertigstellung
budget-figure-without-changes = Ohne die Änderungen, die hier nicht gezeigt werden
budget-figure-as-agreed = Wie zuerst vereinbart, keine Änderungen
budget-figure-agreed-less = Zuerst { $agreed } vereinbart, { $change } weniger durch genehmigte Änderungen
budget-figure-agreed-more = Zuerst { $agreed } vereinbart, { $change } mehr durch genehmigte Änderungen
budget-figure-share = { $share } des Budgets
budget-figure-over = { $amount }, { $share }
budget-figure-more-ordered = weitere { $amount } bestellt
budget-figure-neither = { $amount } keines von beiden
budget-figure-not-spent = { $amount } nicht ausgegeben
budget-figure-only-plan = Nur der Plan: Keine Ausgaben sind erfasst
budget-figure-as-approved = Wie genehmigt

budget-bridge-kicker-baseline = Vom Basisplan zur Prognose, { $unit }
budget-bridge-kicker-baseline-cost = Vom Basisplan zu den Kosten, { $unit }
budget-bridge-kicker-lines = Vom zuerst Vereinbarten zur Prognose, { $unit }
budget-bridge-kicker-lines-cost = Vom zuerst Vereinbarten zu den Kosten, { $unit }
budget-bridge-step = Schritt
budget-bridge-amount = Betrag
budget-bridge-baseline = Basisplan „{ $name }“{ $changes ->
    [yes] , mit den bis dahin genehmigten Änderungen
   *[no] {""}
}
budget-bridge-baseline-of = Basisplan „{ $name }“, { $date }{ $changes ->
    [yes] , mit den bis dahin genehmigten Änderungen
   *[no] {""}
}
budget-bridge-first-agreed = Die Positionen wie zuerst vereinbart
budget-bridge-approved = { $count ->
    [one] Eine Änderung
   *[other] { CAPITAL(SPELLED($count)) } Änderungen
} { $since ->
    [yes] seither genehmigt
   *[no] genehmigt
}{ $fund ->
    [budget] , bezahlt aus dem Budget
    [contingency] , bezahlt aus der Risikoreserve
   *[none] {""}
}
budget-bridge-unapproved = { $count ->
    [one] Eine Änderung ohne Genehmigung
   *[other] { CAPITAL(SPELLED($count)) } Änderungen ohne Genehmigung
}
budget-bridge-rewritten = { $line }, Betrag neu geschrieben
budget-bridge-removed = Aus dem Budget genommene Positionen
budget-bridge-overrun = { $line }, Mehrkosten
budget-bridge-underrun = { $line }, Minderkosten
budget-bridge-other-lines = { $count ->
    [one] { $count } andere Position
   *[other] { $count } andere Positionen
}
budget-bridge-unexplained = Durch keine Position oder Änderung erklärt
budget-bridge-line-by-line = Jeder Schritt nach Positionen
budget-bridge-same = { $from ->
    [baseline] Die Prognose entspricht dem Basisplan
   *[agreed] Die Prognose entspricht dem zuerst Vereinbarten
}
budget-bridge-over = { $from ->
    [baseline] { $amount } über dem Basisplan
   *[agreed] { $amount } über dem zuerst Vereinbarten
}
budget-bridge-under = { $from ->
    [baseline] { $amount } unter dem Basisplan
   *[agreed] { $amount } unter dem zuerst Vereinbarten
}
budget-bridge-none-approved = { $whole }, nichts davon durch eine Änderung genehmigt
budget-bridge-all-approved = { $whole }, alles davon durch Änderungen genehmigt
budget-bridge-part-unapproved = { $whole }: { $rest } davon hat niemand genehmigt
budget-bridge-saved = { $whole }: { $approved } durch genehmigte Änderungen, { $rest } gespart
budget-bridge-without = { $whole }: { $approved } durch genehmigte Änderungen, { $rest } ohne Genehmigung
budget-bridge-show = Schritte jeder Position zeigen
budget-bridge-line = Position
budget-bridge-agreed = Vereinbart
budget-bridge-changes = Genehmigte Änderungen
budget-bridge-nobody-approved = Nicht genehmigte Änderungen
budget-bridge-written-anew = Neu geschrieben
budget-bridge-overruns = Mehrkosten
budget-bridge-forecast = Prognose
budget-bridge-without-line = Ohne Position
budget-bridge-all-others = Alle anderen Positionen


budget-curve-kicker = Kumulierte Kosten, { $unit }
budget-curve-kicker-to = Kumulierte Kosten, { $unit }, bis { $date }
budget-curve-heading = { $now }; { $forecast }
budget-curve-partly = { $now }, soweit hier gezeigt
budget-curve-as-approved = die Prognose entspricht dem Genehmigten
budget-curve-under = die Prognose liegt { $amount } darunter
budget-curve-over = die Prognose liegt { $amount } darüber
budget-curve-cost-approved = Es kostete, was genehmigt war
budget-curve-cost-less = Es kostete { $amount } weniger als genehmigt
budget-curve-cost-more = Es kostete { $amount } mehr als genehmigt
budget-curve-unrecorded = Keine Ausgaben sind erfasst, obwohl bis jetzt { $planned } geplant waren
budget-curve-nothing-spent = Noch ist nichts ausgegeben
budget-curve-spent = { $amount } sind ausgegeben
budget-curve-spent-as-planned = Ausgegeben ist so viel wie bis heute geplant
budget-curve-spent-less = Ausgegeben sind { $amount } weniger als bis heute geplant
budget-curve-spent-more = Ausgegeben sind { $amount } mehr als bis heute geplant
budget-curve-done-same = { $drawn ->
    [yes] So viel ist erledigt wie geplant, mit entnommener Risikoreserve
   *[no] So viel ist erledigt wie geplant
}
budget-curve-done-less = { $drawn ->
    [yes] Weniger ist erledigt als geplant, mit entnommener Risikoreserve
   *[no] Weniger ist erledigt als geplant
}
budget-curve-done-more = { $drawn ->
    [yes] Mehr ist erledigt als geplant, mit entnommener Risikoreserve
   *[no] Mehr ist erledigt als geplant
}
budget-curve-earned-same = { $done }, zu den dafür geplanten Kosten
budget-curve-earned-more = { $done }, und es kostete { $amount } mehr
budget-curve-earned-less = { $done }, und es kostete { $amount } weniger
budget-curve-short-partly = Das hier gezeigte Geld
budget-curve-short-only-plan = Keine Ausgaben sind erfasst; die Prognose ist nur der Plan
budget-curve-short-cost-less = Es kostete weniger als genehmigt
budget-curve-short-cost-more = Es kostete mehr als genehmigt
budget-curve-short-holds = die Prognose hält
budget-curve-short-under = die Prognose liegt unter dem Budget
budget-curve-short-over = die Prognose liegt über dem Budget
budget-curve-short-earned-more = { $done }, und es kostete mehr
budget-curve-short-earned-less = { $done }, und es kostete weniger
budget-curve-short-unrecorded = Keine Ausgaben sind erfasst
budget-curve-short-as-planned = Die Ausgaben sind wie geplant
budget-curve-short-less = Ausgegeben ist weniger als geplant
budget-curve-short-more = Ausgegeben ist mehr als geplant
budget-curve-chart = Kosten im Zeitverlauf
budget-curve-chart-words = Ausgegeben { $spent } bis { $date }, bis dahin geplant { $planned }. { $label } { $forecast }{ $told ->
    [yes] , genehmigt { $approved }
   *[no] {""}
}.
budget-curve-chart-words-earned = Ausgegeben { $spent } bis { $date }, bis dahin geplant { $planned }. Das Budget der erledigten Arbeit ist { $earned }. { $label } { $forecast }{ $told ->
    [yes] , genehmigt { $approved }
   *[no] {""}
}.
budget-curve-limit = Grenze
budget-curve-budget = Budget
budget-curve-plan = Plan
budget-curve-planned = Geplant
budget-curve-spent-line = Ausgegeben
budget-curve-earned = Erarbeitet
budget-curve-forecast = Prognose
budget-curve-note-limit = Die Grenze ist das Budget mit seiner Risikoreserve.
budget-curve-note-earned = Erarbeitet ist das Budget der erledigten Arbeit: Der heutige Wert ist genau; davor zählt abgeschlossene Arbeit ab ihrem Ende und laufende Arbeit gleichmäßig ab ihrem Beginn.
budget-curve-note-drawn = Enthalten ist Arbeit, die aus der Risikoreserve bezahlt wird, insgesamt { $drawn }; die geplante Linie ist das Budget ohne sie.
budget-curve-show = Zahlen der Kurve zeigen
budget-curve-to-end-of = Bis Ende
budget-curve-spent-to = { $month }; ausgegeben bis { $date }
budget-curve-spent-and-earned-to = { $month }; ausgegeben und erarbeitet bis { $date }

budget-categories-kicker = Nach Kategorie, { $unit }
budget-categories-table = Kosten nach Kategorie und Position
budget-categories-what = Kategorie und Position
budget-table-budget = Budget
budget-table-spent = Ausgegeben
budget-table-ordered = Bestellt
budget-table-left = Übrig
budget-table-forecast = Prognose
budget-table-against = Prognose gegenüber Budget
budget-table-difference = Abweichung
budget-table-difference-percent = Abweichung, %
budget-table-from-contingency = Aus der Risikoreserve
budget-table-bars = Ausgegeben, bestellt, Prognose; der Strich ist das Budget
budget-table-without-line = Genehmigte Änderungen ohne Position
budget-table-total = Summe
budget-categories-unnamed = { $text }.
budget-categories-listed = Aufgeführt sind die Positionen mit der größten Abweichung; siehe { $all }.
budget-categories-all = alle { $count } Positionen

budget-note-newest = Die neueste Ausgabe ist vom { $date }.
budget-note-all-given = Die Prognose jeder Position ist vorgegeben.
budget-note-all-ledger = Die Prognose jeder Position ist, was die Buchungen erwarten.
budget-note-given-and-ledger = Die Prognose von { $given ->
    [one] { $given } Position
   *[other] { $given } Positionen
} ist vorgegeben, die Prognose von { $ledger ->
    [one] { $ledger } Position
   *[other] { $ledger } Positionen
} ist, was die Buchungen erwarten.
budget-note-computed = Die Prognose einer Position ist das Ausgegebene und das noch Kommende: was bestellt ist, was der Plan für später enthält und was genehmigt und nicht gebucht ist, solange die Arbeit offen ist.
budget-note-some-given = Die Prognose von { $given ->
    [one] { $given } Position
   *[other] { $given } Positionen
} ist vorgegeben; die der anderen ist das Ausgegebene und das noch Kommende: was bestellt ist, was der Plan für später enthält und was genehmigt und nicht gebucht ist, solange die Arbeit offen ist.
budget-note-some-ledger = Die Prognose von { $ledger ->
    [one] { $ledger } Position
   *[other] { $ledger } Positionen
} ist, was die Buchungen erwarten; die der anderen ist das Ausgegebene und das noch Kommende: was bestellt ist, was der Plan für später enthält und was genehmigt und nicht gebucht ist, solange die Arbeit offen ist.
budget-note-some-both = Die Prognose von { $given ->
    [one] { $given } Position
   *[other] { $given } Positionen
} ist vorgegeben, die Prognose von { $ledger ->
    [one] { $ledger } Position
   *[other] { $ledger } Positionen
} ist, was die Buchungen erwarten; die der anderen ist das Ausgegebene und das noch Kommende: was bestellt ist, was der Plan für später enthält und was genehmigt und nicht gebucht ist, solange die Arbeit offen ist.
budget-note-unbooked = { $amount } der Prognose sind weder gebucht noch bestellt noch für später geplant: späte Rechnungen, späte Arbeit oder eine Einsparung, die niemand bestätigt hat.
budget-note-unspread = { $count ->
    [one] Kein Vorgang mit Terminen nennt { $lines }, daher steht die Position in keinem Monat des Plans.
   *[other] Kein Vorgang mit Terminen nennt { $lines }, daher stehen die Positionen in keinem Monat des Plans.
}
budget-note-timeless = Keine Termine, daher keine Monate und keine Kurve.
budget-note-other-lines = { $count ->
    [one] { $count } andere Position
   *[other] { $count } andere Positionen
}
budget-note-rounded = Beträge werden nach dem Addieren gerundet; eine Summe kann daher um eine Ziffer von ihren Teilen abweichen.
budget-unit-thousand = Tausend { $sign }

budget-months-kicker = Monat für Monat
budget-months-unrecorded = Für keinen Monat sind Ausgaben erfasst
budget-months-as-planned = { CAPITAL($when) } werden { $amount } erwartet, wie geplant
budget-months-none-planned = { CAPITAL($when) } werden { $amount } erwartet, geplant war nichts
budget-months-other-planned = { CAPITAL($when) } werden { $amount } erwartet, geplant waren { $planned }
budget-months-in = im { $month }
budget-months-in-two = im { $first } und { $second }
budget-months-from-to = von { $from } bis { $to }
budget-months-none = Noch sind keine Beträge geplant oder ausgegeben
budget-months-peak-moves = Die Spitze verschiebt sich von { $from } auf { $to }
budget-months-peak-ahead = Der teuerste Monat kommt noch: { $month }
budget-months-peak-was = Der teuerste Monat war { $month }
budget-months-alike = Höchstens { $amount } im Monat, in { SPELLED($count) } Monaten gleich
budget-months-alike-ahead = Höchstens { $amount } im Monat, noch kommend, in { SPELLED($count) } Monaten gleich
budget-months-spent = ausgegeben
budget-months-expected = noch erwartet
budget-months-planned = geplant
budget-months-chart = Kosten pro Monat
budget-months-chart-words = { $count ->
    [one] { $heading }. Ausgegebene, noch erwartete und geplante Beträge von { $count } Monat.
   *[other] { $heading }. Ausgegebene, noch erwartete und geplante Beträge von { $count } Monaten.
}
budget-months-unit = { $unit } pro Monat
budget-months-show = Zahlen der Monate zeigen
budget-months-show-quarters = Zahlen der Quartale zeigen
budget-months-month = Monat
budget-months-quarter = Quartal
budget-months-quarter-of = Q{ $quarter } { $year }
budget-months-column-planned = Geplant
budget-months-column-spent = Ausgegeben
budget-months-column-ordered = Bestellt
budget-months-column-open = davon offen
budget-months-column-expected = Noch erwartet

budget-exposure-kicker = Offene Risiken, { $unit }
budget-exposure-too-few = Zu wenige Risiken haben Wahrscheinlichkeit und Kosten, um sie zu summieren
budget-exposure-shown = Erwartete Kosten der hier gezeigten offenen Risiken: { $amount }
budget-exposure-all = Erwartete Kosten der offenen Risiken: { $amount }
budget-exposure-more = Die erwarteten Kosten der offenen Risiken sind höher als der Rest der Reserve
budget-exposure-covered = Die übrige Risikoreserve deckt die erwarteten Kosten der offenen Risiken
budget-exposure-not-both = Die übrige Risikoreserve deckt die offenen Risiken oder die Prognose, nicht beides
budget-exposure-both = Die übrige Risikoreserve deckt die Prognose und die offenen Risiken
budget-exposure-chart = Offene Risiken und übrige Risikoreserve
budget-exposure-chart-words = { $heading }, an jedem Tag, an dem sich eines von beiden änderte.
budget-exposure-from = Ab
budget-exposure-risks = Offene Risiken, erwartet
budget-exposure-left = Risikoreserve übrig
budget-exposure-show = Zahlen der offenen Risiken zeigen

budget-contingency-kicker = Risikoreserve, { $unit }
budget-contingency-partly = Nicht alles, was daraus schöpft, wird hier gezeigt
budget-contingency-unknown = Was die Arbeit davon braucht, ist nicht bekannt: Keine Ausgaben sind erfasst
budget-contingency-was-not-enough = Sie reichte nicht für die Mehrkosten
budget-contingency-was-enough = Sie reichte
budget-contingency-overdrawn = Mehr ist entnommen als genehmigt
budget-contingency-not-enough = Reicht nicht für die Prognose
budget-contingency-not-for-asked = Reicht für die Prognose, nicht aber auch für das Beantragte
budget-contingency-untouched = Nichts ist entnommen, und die Prognose braucht nichts
budget-contingency-enough = Reicht für die Prognose
budget-contingency-no-more = Ein Teil ist entnommen; die Prognose braucht nicht mehr
budget-contingency-chart = Risikoreserve
budget-contingency-chart-words = { $drawn } von { $amount } entnommen, { $left } übrig. { $ended ->
    [yes] Die Kosten: { $against }.
   *[no] Die Prognose: { $against }.
}
budget-contingency-against-same = wie genehmigt
budget-contingency-against-under = { $amount } unter dem Genehmigten
budget-contingency-against-over = { $amount } über dem Genehmigten
budget-contingency-chart-note = { $unit }, von { $amount } genehmigt
budget-contingency-table = Was aus der Risikoreserve schöpft
budget-contingency-change = Änderung
budget-contingency-status = Status
budget-contingency-approval = Genehmigung
budget-contingency-approved-by = Genehmigt von
budget-contingency-asked-of = angefragt bei { $who }
budget-contingency-amount = Betrag
budget-contingency-days = Tage
budget-contingency-left = Übrig
budget-contingency-left-shown = Übrig, soweit Änderungen hier gezeigt werden
budget-contingency-unlisted = Änderungen, die hier nicht gezeigt werden
budget-contingency-days-left = { $days }~T
budget-contingency-older = { $count } ältere
budget-contingency-approved = Genehmigt
budget-contingency-approved-on = Genehmigt { $date }
budget-contingency-unapproved = Ohne Genehmigung umgesetzt
budget-contingency-asked-for = Beantragt
budget-contingency-marked-on = { $words } { $date }
budget-contingency-note-partly = { $amount } waren genehmigt. Einige Änderungen werden hier nicht gezeigt, und was sie entnehmen, ist nicht abgezogen.
budget-contingency-note-missing = Änderungen über { $amount } warten auf eine Entscheidung; nach der Prognose und ihnen würden { $after } fehlen.
budget-contingency-note-left = Änderungen über { $amount } warten auf eine Entscheidung; nach der Prognose und ihnen blieben { $after } übrig.
budget-contingency-note-reserve = Zeitreserve: { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstage
}, davon { $used } verbraucht durch { $all ->
    [yes] Änderungen
   *[no] die hier gezeigten Änderungen
}.
budget-contingency-note-reserve-asked = Zeitreserve: { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstage
}, davon { $used } verbraucht durch { $all ->
    [yes] Änderungen
   *[no] die hier gezeigten Änderungen
}, weitere { $asked } beantragt.

budget-changes-kicker = Änderungen mit Kosten, { $unit }
budget-changes-table = Änderungen mit Kosten
budget-changes-number = Nr.
budget-changes-change = Änderung
budget-changes-status = Status
budget-changes-cost = Kosten
budget-changes-days = Tage
budget-changes-paid-by = Bezahlt aus
budget-changes-line = Position
budget-changes-all = Alle { $count } Änderungen
budget-changes-all-sentence = { $all }.
budget-changes-none = Keine Änderung mit Kosten wurde genehmigt
budget-changes-approved = { $count ->
    [one] Eine Änderung mit Kosten ist genehmigt, keine wartet
   *[other] { CAPITAL(SPELLED($count)) } Änderungen mit Kosten sind genehmigt, keine wartet
}
budget-changes-waiting = { $count ->
    [one] Eine Änderung wartet auf eine Entscheidung
   *[other] { CAPITAL(SPELLED($count)) } Änderungen warten auf eine Entscheidung
}
budget-changes-both = { $approved ->
    [one] Eine Änderung ist genehmigt
   *[other] { CAPITAL(SPELLED($approved)) } Änderungen sind genehmigt
}, { $pending ->
    [one] eine wartet auf eine Entscheidung
   *[other] { SPELLED($pending) } warten auf eine Entscheidung
}
budget-changes-made = { $heading }; { $count ->
    [one] eine ohne Genehmigung umgesetzt
   *[other] { SPELLED($count) } ohne Genehmigung umgesetzt
}
budget-changes-small = { CAPITAL(SPELLED($count)) } Änderungen, jede unter { $limit } des zuerst vereinbarten Budgets, kosten zusammen { $sum }, { $share } davon: { $from }.
budget-changes-from-budget = { $amount } aus dem Budget
budget-changes-from-contingency = { $amount } aus der Risikoreserve
budget-changes-from-nobody = { $amount } ohne Angabe, woraus
budget-changes-unapproved = { $count ->
    [one] Eine umgesetzte Änderung hat niemand genehmigt: insgesamt { $cost }.
   *[other] { CAPITAL(SPELLED($count)) } umgesetzte Änderungen hat niemand genehmigt: insgesamt { $cost }.
}
budget-changes-unapproved-days = { $count ->
    [one] Eine umgesetzte Änderung hat niemand genehmigt: insgesamt { $cost } und { $days }.
   *[other] { CAPITAL(SPELLED($count)) } umgesetzte Änderungen hat niemand genehmigt: insgesamt { $cost } und { $days }.
}
budget-changes-asked-for = Beantragt
budget-changes-marked-on = { $words } { $date }
budget-changes-assessed = Bewertet
budget-changes-assessed-on = { $words }, beantragt { $date }
budget-changes-is-approved = Genehmigt
budget-changes-approved-on = Genehmigt { $date }
budget-changes-rejected = Abgelehnt
budget-changes-rejected-on = Abgelehnt { $date }
budget-changes-done-unapproved = Ohne Genehmigung umgesetzt
budget-changes-done = Umgesetzt
budget-changes-done-on = Genehmigt { $date }, umgesetzt
budget-changes-purse-budget = Budget
budget-changes-purse-contingency = Risikoreserve
budget-changes-purse-nobody = Nicht angegeben

budget-own-kicker = Eigene Arbeit nach Teilprojekt
budget-own-kicker-unit = Eigene Arbeit nach Teilprojekt, { $unit }
budget-own-workstream = Teilprojekt
budget-own-effort-for-done = Aufwand für das Erledigte
budget-own-effort-done = Aufwand, erledigt
budget-own-effort-spent = Aufwand geleistet
budget-own-planned = Geplant
budget-own-planned-for-done = Geplant für das Erledigte
budget-own-planned-done = Geplant, erledigt
budget-own-spent = Ausgegeben
budget-own-difference = Abweichung
budget-own-other = Andere Arbeit
budget-own-none-done = Eigene Arbeit wurde bezahlt, und von der geplanten ist noch keine erledigt
budget-own-as-planned = { $money ->
    [yes] Die eigene Arbeit kostete, was für das Erledigte geplant war
   *[no] Die eigene Arbeit brauchte, was für das Erledigte geplant war
}
budget-own-more = { $money ->
    [yes] Die eigene Arbeit kostete { $percent } mehr, als für das Erledigte geplant war
   *[no] Die eigene Arbeit brauchte { $percent } mehr Aufwand, als für das Erledigte geplant war
}
budget-own-less = { $money ->
    [yes] Die eigene Arbeit kostete { $percent } weniger, als für das Erledigte geplant war
   *[no] Die eigene Arbeit brauchte { $percent } weniger Aufwand, als für das Erledigte geplant war
}
budget-own-days = { $days }~T
budget-own-note-effort = Aufwand in Tagen von acht Stunden; das Erledigte ist geplant × Fortschritt.
budget-own-note-rates = Geld wird nur gezeigt, wo es niemandes Satz verrät.
budget-own-note-money = In Geld: { $what }.
budget-own-note-one = { $workstream } { $spent } ausgegeben, { $planned } für das Erledigte geplant
budget-own-note-ledger = { $count ->
    [one] Die Buchungen enthalten { $amount } auf Position { $lines }, aus der diese Arbeit bezahlt wird.
   *[other] Die Buchungen enthalten { $amount } auf den Positionen { $lines }, aus denen diese Arbeit bezahlt wird.
}
budget-own-note-ledger-rates = { $count ->
    [one] Die Buchungen enthalten { $amount } auf Position { $lines }, aus der diese Arbeit bezahlt wird; der geleistete Aufwand ergibt { $effort }.
   *[other] Die Buchungen enthalten { $amount } auf den Positionen { $lines }, aus denen diese Arbeit bezahlt wird; der geleistete Aufwand ergibt { $effort }.
}
