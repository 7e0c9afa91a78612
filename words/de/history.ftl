history-title = Verlauf
history-tab = Verlauf: { $project }
history-how = Wie das Projekt hierher kam
history-called-always = { $status ->
   *[ok] In jedem Bericht als im Plan gemeldet
    [warn] In jedem Bericht als gefährdet gemeldet
    [bad] In jedem Bericht als nicht im Plan gemeldet
}
history-called-since = { $status ->
   *[ok] Als im Plan gemeldet seit { $date }
    [warn] Als gefährdet gemeldet seit { $date }
    [bad] Als nicht im Plan gemeldet seit { $date }
}
history-no-reports = Hier wird kein Bericht gezeigt; dies ist, was vereinbart und was erreicht wurde.
history-reports = { $count ->
    [one] Ein Bericht seit { $date }.
   *[other] { CAPITAL(SPELLED($count)) } Berichte seit { $date }.
}

history-called = Was jeder Bericht gemeldet hat
history-called-table = Status nach Quartal
history-quarter = Quartal
history-quarter-reports = Berichte, älteste zuerst
history-quarter-name = { $quarter ->
    [1] Januar bis März { $year }
    [2] April bis Juni { $year }
    [3] Juli bis September { $year }
   *[4] Oktober bis Dezember { $year }
}
history-said-nothing = kein Bericht
history-said = { $status ->
   *[ok] { $date } im Plan
    [warn] { $date } gefährdet
    [bad] { $date } nicht im Plan
    [none] { $date } ohne Status
}
history-missing = Ein kleiner Punkt steht für einen ausgebliebenen Bericht.
history-called-note = Dies sind die Worte der Berichte. Was die Regeln an einem früheren Tag ergeben hätten, ist aus den heutigen Dateien nicht bekannt; darum steht dafür keine Farbe.

history-computed = Was die Regeln für den { $date } ergeben
history-computed-table = Heute berechnet

history-every-report = Alle Berichte
history-week-headline = { $week }: { $headline }
history-more-reports = { $count } ältere Berichte: Jeder führt zum vorherigen.

history-baselines = Basispläne
history-baselines-heading = { $count ->
    [one] Eine Fassung des Plans ist aufbewahrt
   *[other] { CAPITAL(SPELLED($count)) } Fassungen des Plans sind aufbewahrt
}
history-plans-table = Aufbewahrte Pläne
history-plan = Plan
history-in-use = in Gebrauch
history-taken = Erstellt
history-moved = Verschoben
history-agreed-with = Vereinbart mit
history-same-day = Am selben Tag: { $agreed }
history-not-recorded = nicht erfasst
history-moved-note = Verschoben: das Ende gegenüber dem des vorherigen Plans, in Arbeitstagen; ein Plus ist später.

history-log = Entschieden, geändert und erreicht
history-decided = Entschieden: { $decision }
history-change-approved = Änderung genehmigt: { $change }
history-reached = Erreicht: { $milestone }
history-reached-late = Erreicht: { $milestone }, { $span } später als zugesagt
history-reached-promised = Erreicht: { $milestone }, am zugesagten Tag
history-reached-early = Erreicht: { $milestone }, { $span } vor dem zugesagten Termin
history-more-entries = { $count } ältere Einträge stehen auf den Seiten der Entscheidungen und der Meilensteine.
