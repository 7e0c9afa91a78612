closure-title = Abschluss
closure-page-of = Abschluss: { $project }
closure-back = Zurück zum Abschluss
closure-sub-closing = Das Projekt schließt ab: was abgenommen ist, wer was übernimmt und was gelernt wurde.
closure-sub-closed = Das Projekt ist abgeschlossen. So ist es ausgegangen.
closure-sub-running = Abnahmen und Übergaben werden während der Arbeit gesammelt, nicht erst am Ende.

closure-headline = { CAPITAL($parts) }
closure-headline-none-given = { $all ->
    [one] die eine Abnahme ist nicht erteilt
   *[other] keine von { SPELLED($all) } Abnahmen ist erteilt
}
closure-headline-all-given = jede Abnahme ist erteilt
closure-headline-some-given = { $count ->
    [one] eine von { SPELLED($all) } Abnahmen ist erteilt
   *[other] { SPELLED($count) } von { SPELLED($all) } Abnahmen sind erteilt
}
closure-headline-handed-over = alles ist übergeben
closure-headline-to-come = { $count ->
    [one] eine Übergabe steht noch aus
   *[other] { SPELLED($count) } Übergaben stehen noch aus
}
closure-headline-overdue = { $count ->
    [one] ein Punkt ist überfällig
   *[other] { SPELLED($count) } Punkte sind überfällig
}
closure-headline-left = Was noch zu tun ist
closure-headline-lessons = { $count ->
    [one] Bisher eine Erkenntnis
   *[other] Bisher { SPELLED($count) } Erkenntnisse
}

closure-acceptance-kicker = Abnahme
closure-sign-offs-table = Abnahmen
closure-sign-offs-none = Noch ist keine Abnahme erfasst
closure-sign-offs-none-given = { $all ->
    [one] Die Abnahme ist nicht erteilt
   *[other] Keine von { SPELLED($all) } Abnahmen ist erteilt
}
closure-sign-offs-all-given = { $all ->
    [one] Die Abnahme ist erteilt
   *[other] Alle { SPELLED($all) } Abnahmen sind erteilt
}
closure-sign-offs-some-given = { $count ->
    [one] Eine von { SPELLED($all) } Abnahmen ist erteilt
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Abnahmen sind erteilt
}
closure-deliverable = Liefergegenstand
closure-status = Status
closure-by = Von
closure-date = Datum
closure-more = Mehr
closure-owner = Verantwortlich
closure-owner-is = Verantwortlich: { $who }
closure-sign-off-pending = Ausstehend
closure-sign-off-accepted = Abgenommen
closure-sign-off-conditional = Mit Auflagen abgenommen
closure-sign-off-rejected = Abgelehnt
closure-everything = { $all } mit allem dazu.
closure-without = Liefergegenstände des Plans ohne Abnahme
closure-without-of = { $task }, { $when }
closure-without-finished = abgeschlossen { $date }
closure-without-forecast = Prognose { $date }
closure-without-not-planned = nicht geplant
closure-without-more = { $count ->
    [one] { $count } weiterer
   *[other] { $count } weitere
}

closure-handover-kicker = Übergabe
closure-handovers-table = Übergaben
closure-handovers-all-done = { $all ->
    [one] Die Übergabe ist erledigt
   *[other] Alle { SPELLED($all) } Übergaben sind erledigt
}
closure-handovers-all-open = { $all ->
    [one] Die Übergabe ist offen
   *[other] Alle { SPELLED($all) } Übergaben sind offen
}
closure-handovers-some-open = { $count ->
    [one] Eine von { SPELLED($all) } Übergaben ist offen
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Übergaben sind offen
}
closure-left-kicker = Noch zu tun
closure-follow-ups-table = Folgeaufgaben
closure-follow-ups-all-done = { $all ->
    [one] Die Folgeaufgabe ist erledigt
   *[other] Alle { SPELLED($all) } Folgeaufgaben sind erledigt
}
closure-follow-ups-all-open = { $all ->
    [one] Die Folgeaufgabe ist offen
   *[other] Alle { SPELLED($all) } Folgeaufgaben sind offen
}
closure-follow-ups-some-open = { $count ->
    [one] Eine von { SPELLED($all) } Folgeaufgaben ist offen
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Folgeaufgaben sind offen
}
closure-what = Was
closure-to = An
closure-due = Fällig
closure-nobody = Niemand
closure-due-overdue = { $date }, { $overdue }
closure-done = Erledigt
closure-overdue = Überfällig
closure-open = Offen

closure-benefits-kicker = Nutzen
closure-benefits-heading = Was es gebracht hat
closure-benefits-after = Der Nutzen kommt nach dem Projekt.
closure-benefits-sponsor = Der Nutzen kommt nach dem Projekt; als Auftraggeber steht dafür ein: { $who }.
closure-benefits-readings = Alle Messwerte
closure-benefits-table = Nutzen
closure-objective = Ziel
closure-objective-start = Zu Beginn
closure-objective-newest = Neuester Messwert
closure-objective-target = Zielwert
closure-objective-reached = Erreicht

closure-lessons-kicker = Erkenntnisse
closure-lessons-heading = { $count ->
    [one] Eine Erkenntnis für das nächste Projekt
   *[other] { CAPITAL(SPELLED($count)) } Erkenntnisse für das nächste Projekt
}
closure-lesson-well = Ging gut
closure-lesson-badly = Ging schlecht
closure-lesson-happened = Was geschah
closure-lesson-next = Nächstes Mal
closure-lesson-next-time = Nächstes Mal:
