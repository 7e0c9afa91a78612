scope-title = Umfang
scope-page-of = Umfang: { $project }
scope-sub = Wozu das Projekt da ist, was dazugehört und wann es gut genug ist.
scope-sub-deliverables = Was der Plan liefert und wann es gut genug ist.

scope-headline-deliverables = Was geliefert wird
scope-headline-edges = Was zum Umfang gehört und was nicht
scope-headline-unmeasured = { $count ->
    [one] Ein Ziel, noch nicht gemessen
   *[other] { CAPITAL(SPELLED($count)) } Ziele, noch nicht gemessen
}
scope-headline-none-reached = { $count ->
    [one] Das Ziel ist noch nicht erreicht
   *[other] Von { SPELLED($count) } Zielen ist noch keines erreicht
}
scope-headline-all-reached = { $count ->
    [one] Das Ziel ist erreicht
   *[other] Alle { SPELLED($count) } Ziele sind erreicht
}
scope-headline-some-reached = { $count ->
    [one] Eines von { SPELLED($all) } Zielen ist erreicht
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Zielen sind erreicht
}

scope-objectives-kicker = Ziele
scope-objectives-heading = Was danach besser sein muss
scope-objective = Ziel
scope-objective-start = Zu Beginn
scope-objective-now = Jetzt
scope-objective-target = Zielwert
scope-objective-way = Auf dem Weg
scope-objective-measure = Messgröße und was dem Ziel dient
scope-objective-measured = Gemessen: { $measure }.
scope-objective-no-measure = Keine Messgröße ist niedergeschrieben.
scope-objective-reading = { $value }, { $date }
scope-objective-not-measured = noch nicht gemessen
scope-objective-reached = Erreicht
scope-objective-further = Weiter weg als zu Beginn
scope-objective-part = { $percent } des Wegs
scope-objective-readings = Alle Messwerte: { $objective }
scope-objective-date = Datum
scope-objective-value = Wert
scope-objectives-note = Die Linie verläuft gerade vom Wert zu Beginn zum Zielwert am Ende des Plans; der Punkt ist der neueste Messwert.

scope-edges-heading = Was zum Umfang gehört und was nicht
scope-edge-in = Im Umfang
scope-edge-out = Nicht im Umfang
scope-edge-assumed = Was wir annehmen
scope-edge-fixed = Von außen vorgegeben

scope-changes-kicker = Was den Umfang ändert
scope-changes-table = Änderungen des Umfangs
scope-changes-change = Änderung
scope-changes-what = Was hinzukommt
scope-changes-added = Hinzugekommen
scope-changes-status = Status
scope-changes-days = Tage
scope-changes-cost = Kosten
scope-change-requested = Beantragt
scope-change-assessed = Bewertet
scope-change-approved = Genehmigt
scope-change-rejected = Abgelehnt
scope-change-done-unapproved = Ohne Genehmigung umgesetzt
scope-change-done = Umgesetzt

scope-deliverables-kicker = Liefergegenstände
scope-deliverable = Liefergegenstand
scope-deliverable-status = Status
scope-deliverable-accepted-when = Abgenommen, wenn
scope-deliverable-no-criteria = Keine Kriterien sind niedergeschrieben.
scope-deliverables-accepted = { $count ->
    [one] Einer von { $all ->
        [one] einem Liefergegenstand ist abgenommen
       *[other] { SPELLED($all) } Liefergegenständen ist abgenommen
    }
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Liefergegenständen sind abgenommen
}
scope-deliverables-none-done = { $all ->
    [one] Der eine Liefergegenstand ist noch nicht fertig
   *[other] Von { SPELLED($all) } Liefergegenständen ist noch keiner fertig
}
scope-deliverables-done = { $count ->
    [one] Einer von { $all ->
        [one] einem Liefergegenstand ist fertig
       *[other] { SPELLED($all) } Liefergegenständen ist fertig
    }
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Liefergegenständen sind fertig
}
scope-deliverables-more = { $count ->
    [one] { $count } weiterer steht im Zeitplan.
   *[other] { $count } weitere stehen im Zeitplan.
}
scope-deliverable-open = Offen
scope-deliverable-done-unaccepted = Fertig, nicht abgenommen
scope-deliverable-done = Fertig
scope-deliverable-accepted = Abgenommen
scope-deliverable-conditional = Mit Auflagen abgenommen
scope-deliverable-rejected = Abgelehnt
scope-deliverable-forecast = Prognose { $date }
scope-deliverable-since = seit { $date }
scope-deliverable-done-on = (fertig am { $date })
scope-deliverable-on = am { $date }
