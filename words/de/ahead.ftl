ahead-title = Nächste vier Wochen
ahead-tab = Nächste vier Wochen: { $project }
ahead-nothing = Bis { $date } beginnt und endet nichts
ahead-critical-starts = { $task } beginnt am { $date }, auf dem kritischen Pfad
ahead-critical-finishes = { $task } endet am { $date }, auf dem kritischen Pfad
ahead-weekday = { $weekday }, { $date }
ahead-count = { $count ->
    [one] Ein Termin steht an
   *[other] { CAPITAL(SPELLED($count)) } Termine stehen an
}
ahead-none-critical = { $count ->
    [one] Ein Termin steht an, nicht auf dem kritischen Pfad
   *[other] { CAPITAL(SPELLED($count)) } Termine stehen an, keiner davon auf dem kritischen Pfad
}

ahead-sub = Vom Stichtag bis { $date }: { $counts }.
ahead-sub-nothing = Vom Stichtag bis { $date } beginnt und endet nichts, und nichts wird fällig.
ahead-starts = { $count ->
    [one] ein Vorgang beginnt
   *[other] { SPELLED($count) } Vorgänge beginnen
}
ahead-finishes = { $count ->
    [one] ein Vorgang endet
   *[other] { SPELLED($count) } Vorgänge enden
}
ahead-take-place = { $count ->
    [one] ein Vorgang dauert einen Tag
   *[other] { SPELLED($count) } Vorgänge dauern einen Tag
}
ahead-reached = { $count ->
    [one] ein Meilenstein wird erreicht
   *[other] { SPELLED($count) } Meilensteine werden erreicht
}
ahead-promises = { $count ->
    [one] eine Zusage oder Frist wird fällig
   *[other] { SPELLED($count) } Zusagen und Fristen werden fällig
}
ahead-decisions = { $count ->
    [one] eine Entscheidung ist nötig
   *[other] { SPELLED($count) } Entscheidungen sind nötig
}
ahead-actions = { $count ->
    [one] eine Risikomaßnahme ist fällig
   *[other] { SPELLED($count) } Risikomaßnahmen sind fällig
}
ahead-issues = { $count ->
    [one] ein Problem ist fällig
   *[other] { SPELLED($count) } Probleme sind fällig
}
ahead-deliveries = { $count ->
    [one] eine Lieferung ist fällig
   *[other] { SPELLED($count) } Lieferungen sind fällig
}
ahead-sub-overdue = { $count ->
    [one] Ein Termin ist überfällig.
   *[other] { CAPITAL(SPELLED($count)) } Termine sind überfällig.
}
ahead-freeze = Sperrzeit für Änderungen: { $name }, { $from } bis { $to }.

ahead-overdue = Überfällig
ahead-overdue-heading = { $count ->
    [one] Ein Termin ist verstrichen
   *[other] { CAPITAL(SPELLED($count)) } Termine sind verstrichen
}
ahead-week = { $week }, { $from } bis { $to }
ahead-week-critical = { $what }, auf dem kritischen Pfad
ahead-week-critical-more = { $count ->
    [one] { $what }, dazu ein weiterer kritischer Termin
   *[other] { $what }, dazu { SPELLED($count) } weitere kritische Termine
}
ahead-week-dates = { $count ->
    [one] Ein Termin
   *[other] { CAPITAL(SPELLED($count)) } Termine
}
ahead-week-none-critical = { $count ->
    [one] Ein Termin, nicht kritisch
   *[other] { CAPITAL(SPELLED($count)) } Termine, keiner kritisch
}
ahead-week-due = { $count ->
    [one] Ein Termin
   *[other] { CAPITAL(SPELLED($count)) } Termine
}, { $due ->
    [one] einer fällig
   *[other] { SPELLED($due) } fällig
}
ahead-week-rest = { $count ->
    [one] { $count } weiterer, nicht kritisch.
   *[other] { $count } weitere, keiner davon kritisch.
}
ahead-week-rest-plain = { $count } weitere.
ahead-path = Pfad
ahead-why = Warum dieser Termin
ahead-critical = kritisch
ahead-weekdays = Mo Di Mi Do Fr Sa So
ahead-day = { $day }~{ $date }
ahead-days = { $days }~T
ahead-what-promised = { $task } ist zugesagt
ahead-what-deadline = Frist: { $task }
ahead-what-reached = { $task } wird erreicht
ahead-what-finishes = { $task } endet
ahead-what-takes-place = { $task } findet statt
ahead-what-starts = { $task } beginnt
ahead-kind-decision = Entscheidung
ahead-kind-action = Risikomaßnahme
ahead-kind-issue = Problem
ahead-kind-delivery = Lieferung
ahead-delivery-promised = { $vendor }; jetzt zugesagt für { $date }

ahead-promised = Der zugesagte Termin. Prognose: { $date }.
ahead-promised-no-forecast = Der zugesagte Termin. Eine Prognose gibt es noch nicht.
ahead-deadline = Die Frist. Prognose: { $date }.
ahead-deadline-no-forecast = Die Frist. Eine Prognose gibt es noch nicht.
ahead-started = Begonnen am { $date }, zu { $share } erledigt.
ahead-takes = Dauer ab { $date }: { $span }.
ahead-against = Gegen das Risiko: { $risk }.
