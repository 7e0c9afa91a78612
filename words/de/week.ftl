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
week-recommended = Empfehlung: { $what }.

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

week-done-first = Bisher erledigt
week-done-since = Erledigt seit { $date }
week-done-nothing = Nichts wurde abgeschlossen.
week-decided = Entschieden: { $decision }
week-issue-closed = Problem gelöst: { $issue }
week-risks-first = Risiken und Probleme
week-risks-since = Risiken und Probleme seit { $date }
week-risks-no-report = Es gibt keinen früheren Bericht zum Vergleich.
week-risks-none = Keines ist neu, und keines hat sich bewegt.
week-risk-new = Neues Risiko: { $risk }
week-risk-up = Risiko gestiegen: { $risk }
week-risk-down = Risiko gesunken: { $risk }
week-risk-scored = { $text }, { $score } von 25
week-risk-rescored = { $text }, von { $before } auf { $score } von 25
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
