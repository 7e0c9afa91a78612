budget-cuts-page-of = Budget nach Teilprojekt, Phase und Lieferant: { $project }
budget-cuts-back = Zurück zum Budget
budget-cuts-line-by-line = Das Budget nach Positionen
budget-cuts-heading = Das Budget nach { $parts }
budget-cuts-part-workstream = Teilprojekt
budget-cuts-part-phase = Phase
budget-cuts-part-supplier = Lieferant
budget-cuts-kicker = Dasselbe Geld nach Teilprojekt, Phase und Lieferant
budget-cuts-where = Wohin es fließt
budget-cuts-link-workstream = Nach Teilprojekt
budget-cuts-link-phase = Nach Phase
budget-cuts-link-supplier = Nach Lieferant
budget-cuts-finding = { $finding }; { $note }
budget-cuts-link-finding = { $link }: { $finding }

budget-cuts-kicker-workstream = Nach Teilprojekt, { $unit }
budget-cuts-kicker-phase = Nach Phase, { $unit }
budget-cuts-column-workstream = Teilprojekt
budget-cuts-column-phase = Phase
budget-cuts-others = { $count } andere
budget-cuts-no-category = Keine Kategorie
budget-cuts-no-workstream = Kein Teilprojekt
budget-cuts-no-phase = Keine Phase
budget-cuts-without-line = Änderungen ohne Position
budget-cuts-note = { $text }.

budget-cuts-unrecorded = Keine Ausgaben sind erfasst: Die voraussichtlichen Kosten sind überall nur der Plan
budget-cuts-not-told = Einige Änderungen werden hier nicht gezeigt; was darüber liegt, ist daher nicht bekannt
budget-cuts-explains = { $drawn ->
    [yes] { CAPITAL($name) } erklärt, was nicht genehmigt ist: { $amount } darüber
   *[no] { CAPITAL($name) } erklärt die Mehrkosten: { $amount } darüber
}
budget-cuts-explains-part = { $drawn ->
    [yes] { CAPITAL($name) } erklärt { $part } dessen, was nicht genehmigt ist
   *[no] { CAPITAL($name) } erklärt { $part } der Mehrkosten
}
budget-cuts-three-quarters = etwa drei Viertel
budget-cuts-two-thirds = etwa zwei Drittel
budget-cuts-half = etwa die Hälfte
budget-cuts-third = etwa ein Drittel
budget-cuts-quarter = etwa ein Viertel
budget-cuts-one-over = { $drawn ->
    [yes] { CAPITAL($name) } liegt { $amount } über dem Genehmigten
   *[no] { CAPITAL($name) } liegt { $amount } darüber
}
budget-cuts-some-over = { CAPITAL(SPELLED($count)) } { $by ->
    [category] Kategorien
    [line] Positionen
    [workstream] Teilprojekte
   *[phase] Phasen
} liegen { $drawn ->
    [yes] über dem Genehmigten
   *[no] darüber
}; am weitesten { $name }, mit { $amount }
budget-cuts-under-over = { CAPITAL($name) } liegt { $under } darunter, { $other } { $over } darüber
budget-cuts-saves-most = { CAPITAL($name) } spart am meisten: { $amount } darunter
budget-cuts-balanced = { $by ->
    [category] Was in einer Kategorie zu viel ist, wird in einer anderen gespart
    [line] Was in einer Position zu viel ist, wird in einer anderen gespart
    [workstream] Was in einem Teilprojekt zu viel ist, wird in einem anderen gespart
   *[phase] Was in einer Phase zu viel ist, wird in einer anderen gespart
}
budget-cuts-over-unnamed = { $by ->
    [category] { $amount } liegen darüber, nichts davon in einer benannten Kategorie
    [line] { $amount } liegen darüber, nichts davon in einer benannten Position
    [workstream] { $amount } liegen darüber, nichts davon in einem benannten Teilprojekt
   *[phase] { $amount } liegen darüber, nichts davon in einer benannten Phase
}
budget-cuts-as-approved = { $by ->
    [category] Jede Kategorie ist wie genehmigt
    [line] Jede Position ist wie genehmigt
    [workstream] Jedes Teilprojekt ist wie genehmigt
   *[phase] Jede Phase ist wie genehmigt
}
budget-cuts-none-over-approved = { $by ->
    [category] Keine Kategorie liegt über dem, was genehmigt ist und die Risikoreserve bezahlt
    [line] Keine Position liegt über dem, was genehmigt ist und die Risikoreserve bezahlt
    [workstream] Kein Teilprojekt liegt über dem, was genehmigt ist und die Risikoreserve bezahlt
   *[phase] Keine Phase liegt über dem, was genehmigt ist und die Risikoreserve bezahlt
}
budget-cuts-none-over = { $by ->
    [category] Keine Kategorie liegt darüber
    [line] Keine Position liegt darüber
    [workstream] Kein Teilprojekt liegt darüber
   *[phase] Keine Phase liegt darüber
}
budget-cuts-unnamed = { $amount } { $drawn ->
    [yes] dessen, was nicht genehmigt ist, stehen
   *[no] der Mehrkosten stehen
} in Positionen { $by ->
    [category] ohne Kategorie
    [line] ohne Namen
    [workstream] ohne Teilprojekt
   *[phase] ohne Phase
}
budget-cuts-unnamed-share = { $amount } ({ $share }) { $drawn ->
    [yes] dessen, was nicht genehmigt ist,
   *[no] der Mehrkosten
} stehen in Positionen { $by ->
    [category] ohne Kategorie
    [line] ohne Namen
    [workstream] ohne Teilprojekt
   *[phase] ohne Phase
}

budget-suppliers-kicker = Nach Lieferant, { $unit }
budget-suppliers-table = Kosten nach Lieferant
budget-suppliers-supplier = Lieferant
budget-suppliers-contract = Vertrag
budget-suppliers-left = Davon übrig
budget-suppliers-orders = Offene Bestellungen
budget-suppliers-none = Keinem Lieferanten zugeordnet
budget-suppliers-others = { $count } andere
budget-suppliers-order = { $order }: { $amount }
budget-suppliers-more-orders = { $count ->
    [one] eine weitere: { $amount }
   *[other] { SPELLED($count) } weitere: { $amount }
}
budget-suppliers-without-reference = ohne Nummer: { $amount }
budget-suppliers-above-one = { $name } liegt { $amount } über dem Vertrag
budget-suppliers-above-some = { CAPITAL(SPELLED($count)) } Lieferanten liegen über ihren Verträgen
budget-suppliers-most = { $name } bekommt am meisten; weiter ist nichts bestellt
budget-suppliers-most-ordered = { $name } bekommt am meisten; { $amount } sind bestellt und noch nicht bezahlt
budget-suppliers-most-share = { $name } bekommt am meisten, { $share } der Prognose; weiter ist nichts bestellt
budget-suppliers-most-share-ordered = { $name } bekommt am meisten, { $share } der Prognose; { $amount } sind bestellt und noch nicht bezahlt

budget-line-amount = Betrag vor Änderungen
budget-line-amount-labour = { $amount }, der geplante Aufwand ihrer Vorgänge zu deren Sätzen
budget-line-owner = Verantwortlich
budget-line-category = Kategorie
budget-line-workstream = Teilprojekt
budget-line-phase = Phase
budget-line-planned = Geplant
budget-line-month = { $month }: { $amount }
budget-line-spread-even = gleichmäßig vom { $from } bis { $to }
budget-line-spread-front = anfangs mehr, von { $from } bis { $to }
budget-line-spread-back = gegen Ende mehr, von { $from } bis { $to }
budget-line-spread-bell = in Glockenform, in der Mitte am meisten, von { $from } bis { $to }
budget-line-spread-s = in einer S-Kurve von { $from } bis { $to }
budget-line-tasks-even = über die Vorgänge, die die Position nennen
budget-line-tasks-front = anfangs mehr, über die Vorgänge, die die Position nennen
budget-line-tasks-back = gegen Ende mehr, über die Vorgänge, die die Position nennen
budget-line-tasks-bell = in Glockenform, in der Mitte am meisten, über die Vorgänge, die die Position nennen
budget-line-tasks-s = in einer S-Kurve über die Vorgänge, die die Position nennen
budget-line-forecast-given = Vorgegebene Prognose
budget-line-approved = Genehmigt
budget-line-spent = Ausgegeben
budget-line-ordered = Bestellt
budget-line-forecast = Prognose
budget-line-unlisted = Änderungen, die hier nicht gezeigt werden
budget-line-as-approved = { $forecast }, wie genehmigt
budget-line-less = { $forecast }, { $difference } weniger als genehmigt
budget-line-more = { $forecast }, { $difference } mehr als genehmigt
budget-line-all-drawn = { $forecast }, { $difference } mehr als das Budget, alles davon aus der Risikoreserve genehmigt ({ $changes })
budget-line-part-drawn = { $forecast }, { $difference } mehr als das Budget, davon { $drawn } aus der Risikoreserve genehmigt ({ $changes })
budget-ledger-show = { $count ->
    [one] Eine Buchung zeigen
   *[other] { CAPITAL(SPELLED($count)) } Buchungen zeigen
}
budget-ledger-show-newest = Die neuesten { $shown } von { $count } Buchungen zeigen
budget-ledger-date = Datum
budget-ledger-kind = Art
budget-ledger-amount = Betrag
budget-ledger-supplier = Lieferant
budget-ledger-reference = Nummer
budget-ledger-note = Notiz
budget-ledger-source = Quelle
budget-ledger-paid = bezahlt
budget-ledger-ordered = bestellt
budget-ledger-expected = erwartet
budget-ledger-older = { $count } ältere Buchungen sind hier nicht aufgeführt: { $sums }.
budget-ledger-sum-paid = { $amount } bezahlt
budget-ledger-sum-ordered = { $amount } bestellt
budget-ledger-sum-expected = { $amount } erwartet
