week-title = Diese Woche
week-headline = { $week }: { $headline }
week-span = { $from } bis { $to }.
week-report = Bericht vom { $date }.
week-report-by = Bericht vom { $date }, von { $who }.
week-before = Davor: { $report }.

week-called-by = gemeldet von: { $who }
week-called-in-report = im Bericht gemeldet
week-by-rules = nach den Regeln dieses Projekts
week-no-reason = Der Bericht sagt nicht, warum beides voneinander abweicht.

week-asks = { $count ->
    [0] In den nächsten vier Wochen ist keine Entscheidung nötig
    [one] Eine Entscheidung ist nötig
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen sind nötig
}

week-blocked-for = Blockiert: { $days }, seit { $date }.
week-blocked-owner = Verantwortlich: { $who }.
week-blocked-unowned = Niemand ist verantwortlich.
week-blocked-needs = Braucht „{ $record }“.
week-none-blocked = Keine Arbeit ist blockiert.
week-critical = Auf dem kritischen Pfad: Jeder Tag verschiebt das Ende.
week-float-days = { $count ->
    [0] Weniger als ein Tag Puffer, bevor sich das Ende verschiebt.
    [one] { $count }~Arbeitstag Puffer, bevor sich das Ende verschiebt.
   *[other] { $count }~Arbeitstage Puffer, bevor sich das Ende verschiebt.
}
week-float-weeks = { $weeks } Puffer, bevor sich das Ende verschiebt.
week-more-on-timeline = { $count ->
    [one] { $count } weiterer im Zeitplan
   *[other] { $count } weitere im Zeitplan
}

week-next = Nächste sieben Tage
week-starts = beginnt { $date }
week-finishes = endet { $date }
week-milestone = Meilenstein { $date }
week-is-critical = kritisch
week-next-nothing = Nichts beginnt oder endet.
week-next-more = { $count ->
    [one] { $count } weiterer Termin, und die Wochen danach
   *[other] { $count } weitere, und die Wochen danach
}
week-freeze = Sperrzeit: { $name }, { $from } bis { $to }.

week-why-at-risk = Warum es gefährdet ist
week-why-off-track = Warum es nicht im Plan ist
week-reasons-concern = { $count ->
    [one] Ein Grund zur Sorge
   *[other] { CAPITAL(SPELLED($count)) } Gründe zur Sorge
}
week-reasons-why = { $count ->
    [one] Ein Grund dafür
   *[other] { CAPITAL(SPELLED($count)) } Gründe dafür
}
week-reasons-both = { $count ->
    [one] Ein Grund dafür
   *[other] { CAPITAL(SPELLED($count)) } Gründe dafür
} und { $warnings ->
    [one] ein Grund zur Sorge
   *[other] { SPELLED($warnings) } Gründe zur Sorge
}
week-reasons-more = { $count ->
    [one] { $count } weiterer ist hier nicht aufgeführt. Der Befehl milepost check zeigt alle.
   *[other] { $count } weitere sind hier nicht aufgeführt. Der Befehl milepost check zeigt alle.
}
week-makes-it = Ergibt
week-what-is-wrong = Was nicht stimmt
week-rule-and-source = Regel und Quelle

week-bridge = Vom Basisplan zur Prognose
week-bridge-none = Änderungen wurden genehmigt; die Prognose ist wie im Basisplan
week-bridge-days = { $late ->
    [yes] { $span } später als im Basisplan
   *[no] { $span } früher als im Basisplan
}
week-bridge-money = { $over ->
    [yes] { $amount } mehr als im Basisplan
   *[no] { $amount } weniger als im Basisplan
}
week-bridge-both = { $late ->
    [yes] { $over ->
        [yes] { $span } später und { $amount } mehr als im Basisplan
       *[no] { $span } später und { $amount } weniger als im Basisplan
    }
   *[no] { $over ->
        [yes] { $span } früher und { $amount } mehr als im Basisplan
       *[no] { $span } früher und { $amount } weniger als im Basisplan
    }
}
week-bridge-approved = { $heading }; davon durch genehmigte Änderungen { $amount }
week-bridge-baseline = Basisplan „{ $name }“
week-bridge-baseline-taken = Basisplan „{ $name }“, { $date }
week-bridge-changes = Seither genehmigte Änderungen
week-bridge-changes-shown = Hier gezeigte, seither genehmigte Änderungen
week-bridge-slip = Nicht genehmigt: Verzug und Mehrkosten
week-bridge-slip-and-hidden = Verzug, und Änderungen, die hier nicht gezeigt werden
week-bridge-steps = Schritt für Schritt: { $pages }.
week-bridge-to-milestones = Meilensteine

# Numbers that moved since the report before. The two columns of figures are headed by dates.
week-moved = Was sich bewegt hat
week-moved-measure = Messgröße
week-moved-change = Änderung
# Nothing moved since that day.
week-moved-none = Nichts, was gezählt wird, hat sich seit { $date } bewegt
# `what` is one or two of the clauses below, that begin with `week-moved-says`.
week-moved-heading = { CAPITAL($what) }
week-moved-finish = Ende laut Prognose
# `milestone` is its name.
week-moved-milestone = Prognose: { $milestone }
week-moved-approved = Genehmigtes Budget
week-moved-contingency = Verbleibende Risikoreserve
week-moved-spent = Ausgegeben
week-moved-ordered = Bestellt, noch nicht bezahlt
week-moved-tasks = Abgeschlossene Vorgänge
week-moved-reached = Erreichte Meilensteine
week-moved-defects = Offene Fehler
week-moved-ready = Erledigte Bereitschaftspunkte
week-moved-risks = Offene Risiken
week-moved-severe = Gravierende Risiken
week-moved-issues = Offene Probleme
week-moved-decisions = Gefallene Entscheidungen
week-moved-changes = Änderungen, die auf eine Entscheidung warten
# `date` is the day on which the plan that is compared with was kept.
week-moved-kept = Plan, festgehalten am { $date }
week-moved-undated = { $count ->
    [one] ein Eintrag mehr ohne Datum
   *[other] { SPELLED($count) } Einträge mehr ohne Datum
}
# `up` is whether it is more, or later. `span` is such as `7 working days`.
week-moved-says-finish = { $up ->
    [yes] das prognostizierte Ende liegt { $span } später
   *[no] das prognostizierte Ende liegt { $span } früher
}
week-moved-says-milestone = { $up ->
    [yes] { $milestone } liegt { $span } später
   *[no] { $milestone } liegt { $span } früher
}
week-moved-says-approved = { $up ->
    [yes] das genehmigte Budget ist um { $amount } gewachsen
   *[no] das genehmigte Budget ist um { $amount } gesunken
}
week-moved-says-contingency = { $up ->
    [yes] die Risikoreserve ist um { $amount } gewachsen
   *[no] die Risikoreserve ist um { $amount } gesunken
}
week-moved-says-spent = { $up ->
    [yes] { $amount } ausgegeben
   *[no] { $amount } zurückgeflossen
}
week-moved-says-ordered = { $up ->
    [yes] die offenen Bestellungen sind um { $amount } gewachsen
   *[no] die offenen Bestellungen sind um { $amount } gesunken
}
week-moved-says-tasks = { $count ->
    [one] ein Vorgang abgeschlossen
   *[other] { SPELLED($count) } Vorgänge abgeschlossen
}
week-moved-says-reached = { $count ->
    [one] ein Meilenstein erreicht
   *[other] { SPELLED($count) } Meilensteine erreicht
}
week-moved-says-defects = { $up ->
    [yes] { $count ->
        [one] ein offener Fehler mehr
       *[other] { SPELLED($count) } offene Fehler mehr
    }
   *[no] { $count ->
        [one] ein offener Fehler weniger
       *[other] { SPELLED($count) } offene Fehler weniger
    }
}
week-moved-says-ready = { $count ->
    [one] ein Bereitschaftspunkt erledigt
   *[other] { SPELLED($count) } Bereitschaftspunkte erledigt
}
week-moved-says-risks = { $up ->
    [yes] { $count ->
        [one] ein offenes Risiko mehr
       *[other] { SPELLED($count) } offene Risiken mehr
    }
   *[no] { $count ->
        [one] ein offenes Risiko weniger
       *[other] { SPELLED($count) } offene Risiken weniger
    }
}
week-moved-says-severe = { $up ->
    [yes] { $count ->
        [one] ein gravierendes Risiko mehr
       *[other] { SPELLED($count) } gravierende Risiken mehr
    }
   *[no] { $count ->
        [one] ein gravierendes Risiko weniger
       *[other] { SPELLED($count) } gravierende Risiken weniger
    }
}
week-moved-says-issues = { $up ->
    [yes] { $count ->
        [one] ein offenes Problem mehr
       *[other] { SPELLED($count) } offene Probleme mehr
    }
   *[no] { $count ->
        [one] ein offenes Problem weniger
       *[other] { SPELLED($count) } offene Probleme weniger
    }
}
week-moved-says-decisions = { $count ->
    [one] eine Entscheidung gefallen
   *[other] { SPELLED($count) } Entscheidungen gefallen
}
week-moved-says-changes = { $up ->
    [yes] { $count ->
        [one] eine Änderung mehr wartet auf eine Entscheidung
       *[other] { SPELLED($count) } Änderungen mehr warten auf eine Entscheidung
    }
   *[no] { $count ->
        [one] eine Änderung weniger wartet auf eine Entscheidung
       *[other] { SPELLED($count) } Änderungen weniger warten auf eine Entscheidung
    }
}
# `measure` is what an objective measures; the others are values with their unit.
week-moved-says-objective = { $measure }: von { $before } auf { $now }
week-moved-more = { $count } weitere haben sich bewegt und stehen hier nicht.
# `list` has measures with their values, `Open issues (3)`.
week-moved-same = Unverändert: { $list }.
week-moved-same-item = { $measure } ({ $value })
week-moved-note = Beide Tage sind nach den Datumsangaben gezählt, die heute in den Dateien des Projekts stehen.
# To whoever works on the project. `list` has measures that cannot be compared; `first` is the id of a record.
week-moved-gaps = Nicht verglichen, weil ein Datum fehlt: { $list }.
week-moved-gap = { $measure } ({ $count ->
    [one] { $first }
   *[other] { $count } Einträge, zuerst { $first }
})
week-moved-not-kept = Prognosetermine sind nicht verglichen: Um den { $date } wurde kein Plan festgehalten. Der Befehl milepost baseline hält einen fest; am besten zu jedem Bericht.

week-done-first = Bisher erledigt
week-done-since = Erledigt seit { $date }
week-done-nothing = Nichts wurde abgeschlossen.
week-decided = Entschieden: { $decision }
week-issue-closed = Problem gelöst: { $issue }
week-risk-closed = Risiko geschlossen: { $risk }
week-risks-first = Risiken und Probleme
week-risks-since = Risiken und Probleme seit { $date }
week-risks-no-report = Es gibt keinen früheren Bericht zum Vergleich.
week-risks-none = Keines ist neu, und keines hat sich bewegt.
week-risk-new = Neues Risiko: { $risk }
week-risk-up = Risiko gestiegen: { $risk }
week-risk-down = Risiko gesunken: { $risk }
week-risk-scored = { $text }, { $score } von 25
week-risk-rescored = { $dated ->
    [yes] { $text }, von { $before } auf { $score } von 25
   *[no] { $text }, von { $before } auf { $score } von 25; an welchem Tag, ist nicht festgehalten
}
week-issue-new = Neues Problem: { $issue }
week-risks-more = { $count ->
    [one] { $count } weiterer Eintrag in den Registern
   *[other] { $count } weitere in den Registern
}

week-says = Was der Bericht sagt
week-says-kicker = Im Wortlaut
week-permanent = Dauerhafte Adresse dieses Berichts
week-earlier = Frühere Berichte

week-write-changed = Was sich geändert hat
week-write-blocked = Was blockiert ist
week-write-decisions = Welche Entscheidungen nötig sind
