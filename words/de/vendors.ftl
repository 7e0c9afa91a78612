vendors-title = Lieferanten
vendors-no-promise = { $count ->
    [one] Ein Lieferant, keine Zusage ist erfasst
   *[other] { CAPITAL(SPELLED($count)) } Lieferanten, keine Zusage ist erfasst
}
vendors-overdue = { $count ->
    [one] Eine Lieferung ist überfällig, um { $days }
   *[other] { CAPITAL(SPELLED($count)) } Lieferungen sind überfällig, die älteste um { $days }
}
vendors-slipping = { $count ->
    [one] Eine Lieferung ist später zugesagt als vereinbart
   *[other] { CAPITAL(SPELLED($count)) } Lieferungen sind später zugesagt als vereinbart
}
vendors-open-next = { $count ->
    [one] Eine Lieferung ist offen, am { $date }
   *[other] { CAPITAL(SPELLED($count)) } Lieferungen sind offen, die nächste am { $date }
}
vendors-open-no-date = { $count ->
    [one] Eine Lieferung ist offen, ohne Termin
   *[other] { CAPITAL(SPELLED($count)) } Lieferungen sind offen, ohne Termin
}
vendors-all-came = Jede Lieferung ist da, keine kam zu spät
vendors-some-late = Jede Lieferung ist da, { $late ->
    [one] eine
   *[other] { SPELLED($late) }
} von { $all ->
    [one] einer
   *[other] { SPELLED($all) }
} zu spät
vendors-sub = Von { $all ->
    [one] { $all } Zusage
   *[other] { $all } Zusagen
}: { $kept } pünktlich, { $late } zu spät, { $open } offen. Verzug in Kalendertagen.
vendors-sub-none-due = { $all ->
    [one] { $all } Zusage, noch nicht fällig.
   *[other] { $all } Zusagen, keine davon schon fällig.
} Verzug in Kalendertagen.

vendors-record = { $all ->
    [one] { $all } Zusage: { $counts }
   *[other] { $all } Zusagen: { $counts }
}
vendors-record-late = { $all ->
    [one] { $all } Zusage: { $counts }, insgesamt { $days } zu spät
   *[other] { $all } Zusagen: { $counts }, insgesamt { $days } zu spät
}
vendors-count-kept = { $count } pünktlich
vendors-count-late = { $count } zu spät
vendors-count-overdue = { $count } überfällig
vendors-count-open = { $count } offen
vendors-owner = Verantwortlich: { $who }
vendors-contact = Kontakt: { $contact }
vendors-response = Reaktionszeit { $time }
vendors-contract = Vertrag { $amount }
vendors-paid = { $amount } bezahlt
vendors-ordered = { $amount } bestellt
vendors-above = { $amount } über dem Vertrag
vendors-left = { $amount } übrig
vendors-nothing-booked = Unter diesem Namen ist noch nichts bezahlt oder bestellt.
vendors-escalation = Eskalation

vendors-promised-by = Zusagen: { $vendor }
vendors-promise = Zusage
vendors-status = Status
vendors-due = Fällig
vendors-promised = Zugesagt
vendors-delivered = Geliefert
vendors-slip = Verzug
vendors-what-waits = Was wartet
vendors-status-delivered = Geliefert
vendors-status-late = Geliefert, { $late }
vendors-status-later = Später zugesagt
vendors-status-open = Offen
vendors-goes-on = { $task } geht ohne sie weiter
vendors-had-to-start = { $task } { $mark } { $date }
vendors-had-to-start-by = hätte beginnen müssen bis
vendors-can-wait = { $task } kann bis { $date } warten
vendors-waits = { $task } wartet darauf
vendors-on-critical-path = { $waits }, auf dem kritischen Pfad
vendors-then = { $waits }; dann { $milestones }
vendors-then-more = { $waits }; dann { $milestones } und { $count ->
    [one] { $count } weiterer
   *[other] { $count } weitere
}

vendors-orders-heading = { $count ->
    [one] Eine Bestellung oder Rechnung ist unter diesem Namen gebucht
   *[other] { CAPITAL(SPELLED($count)) } Bestellungen und Rechnungen sind unter diesem Namen gebucht
}
vendors-orders-heading-credits = { $count ->
    [one] Eine Gutschrift ist unter diesem Namen gebucht
   *[other] { CAPITAL(SPELLED($count)) } Bestellungen, Rechnungen und Gutschriften sind unter diesem Namen gebucht
}
vendors-orders-older = { $count ->
    [one] und eine ältere
   *[other] und { SPELLED($count) } ältere
}
vendors-order-date = Datum
vendors-order-kind = Was
vendors-order-reference = Beleg
vendors-order-amount = Betrag
vendors-order-placed = Bestellt
vendors-order-invoiced = In Rechnung gestellt
vendors-order-credit = Gutschrift
