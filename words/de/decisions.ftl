# Die Seite der Entscheidungen und der Änderungen am Vereinbarten.
decisions-title = Entscheidungen
decisions-none-recorded = Keine Entscheidung ist erfasst
decisions-none-open = Keine Entscheidung ist offen
decisions-all-overdue = { $count ->
    [one] Die eine offene Entscheidung ist überfällig
   *[other] Alle { SPELLED($count) } offenen Entscheidungen sind überfällig
}
decisions-some-overdue = { CAPITAL(SPELLED($count)) } Entscheidungen sind offen, { $overdue ->
    [one] eine davon ist überfällig
   *[other] { SPELLED($overdue) } davon sind überfällig
}
decisions-open-first = { $count ->
    [one] Eine Entscheidung ist offen, fällig bis { $date }
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen sind offen; die erste ist bis { $date } fällig
}
decisions-open-no-date = { $count ->
    [one] Eine Entscheidung ist offen, ohne Datum
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen sind offen, keine mit Datum
}
decisions-open-heading = { $count ->
    [one] Offene Entscheidung
   *[other] Offene Entscheidungen
}
decisions-made-heading = { $count ->
    [0] Keine Entscheidung ist gefallen
    [one] Eine Entscheidung ist gefallen
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen sind gefallen
}
decisions-deferred = Zurückgestellt
decisions-open = Offen

decisions-needed-by = Nötig bis { $date }
decisions-decides = Es entscheidet: { $who }
decisions-nobody-decides = Niemand ist benannt, der entscheidet
decisions-prepared-by = Vorbereitet von { $who }
decisions-options-of = Möglichkeiten zu { $record }
decisions-option = Möglichkeit
decisions-days = Tage
decisions-cost = Kosten
decisions-recommendation = Empfehlung:

decisions-made-table = Gefallene Entscheidungen
decisions-decision = Entscheidung
decisions-made = Gefallen
decisions-by = Durch
decisions-choice = Wahl und Grund
decisions-no-date = ohne Datum
decisions-chosen-between = Zur Wahl standen: { $options }.
decisions-advised = Empfohlen war: { $what }
decisions-prepared-sentence = Vorbereitet von { $who }.
decisions-needed-sentence = Nötig bis { $date }.

decisions-changes-kicker = Änderungen am Vereinbarten
decisions-changes-table = Änderungsprotokoll
decisions-change = Änderung
decisions-decided = Entschieden
decisions-days-so-far = Tage bisher
decisions-cost-so-far = Kosten bisher
decisions-what-why = Was und warum
decisions-scope = Umfang: { $what }
decisions-quality = Qualität: { $what }
decisions-asked-for = Beantragt am { $date }.
decisions-asked-for-by = Beantragt am { $date } von { $who }.
decisions-paid-from = { $fund ->
   *[budget] Bezahlt aus dem Budget.
    [contingency] Bezahlt aus der Risikoreserve.
    [budget-to-come] Zu bezahlen aus dem Budget.
    [contingency-to-come] Zu bezahlen aus der Risikoreserve.
}
decisions-looks-after = { $who } kümmert sich darum.
decisions-told = Informiert: { $whom }.
decisions-told-one = { $whom }, { $date }
decisions-status-requested = Beantragt
decisions-status-assessed = Bewertet, wartet auf Entscheidung
decisions-status-approved = Genehmigt
decisions-status-rejected = Abgelehnt
decisions-status-done-unapproved = Ohne Genehmigung umgesetzt
decisions-status-done = Umgesetzt

decisions-changes-none = Keine Änderung ist genehmigt
decisions-changes-only-made = { $made ->
    [one] Keine Änderung ist genehmigt, eine ohne Genehmigung umgesetzt: { $effect }
   *[other] Keine Änderung ist genehmigt, { SPELLED($made) } ohne Genehmigung umgesetzt: { $effect }
}
decisions-changes-approved = { $count ->
    [one] Bisher eine genehmigte Änderung: { $effect }
   *[other] Bisher { SPELLED($count) } genehmigte Änderungen: { $effect }
}
decisions-changes-both = Bisher { $count ->
    [one] eine genehmigte Änderung
   *[other] { SPELLED($count) } genehmigte Änderungen
} und { $made ->
    [one] eine
   *[other] { SPELLED($made) }
} ohne Genehmigung: { $effect }
decisions-changes-touch-scope = { $count ->
    [one] Eine von { SPELLED($all) } genehmigten Änderungen betrifft den Umfang: { $effect }
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } genehmigten Änderungen betreffen den Umfang: { $effect }
}
decisions-changes-waiting = { $heading }; { $count ->
    [one] eine wartet auf Entscheidung
   *[other] { SPELLED($count) } warten auf Entscheidung
}
decisions-effect-none = ohne zusätzlichen Tag
decisions-effect-both = { $days } und { $cost }
