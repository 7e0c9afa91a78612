plan-title = Planqualität
plan-page-title = Planqualität: { $project }

plan-heading-none = Wie gut der Plan gebaut ist, lässt sich noch nicht sagen
plan-heading-pass = { $count ->
    [one] Die eine mögliche Prüfung des Plans ist bestanden
   *[other] Alle { SPELLED($count) } möglichen Prüfungen des Plans sind bestanden
}
plan-heading-look = { $pass ->
    [0] Keine
    [one] Eine
   *[other] { CAPITAL(SPELLED($pass)) }
} von { $known ->
    [one] einer Prüfung des Plans
   *[other] { SPELLED($known) } Prüfungen des Plans
} { $pass ->
    [0] ist bestanden
    [one] ist bestanden
   *[other] sind bestanden
}; { $look ->
    [one] eine ist einen Blick wert
   *[other] { SPELLED($look) } sind einen Blick wert
}
plan-sub = Von { $work ->
    [one] { $work } Vorgang
   *[other] { $work } Vorgängen
} { $open ->
    [one] ist { $open } offen.
   *[other] sind { $open } offen.
} Dies sind Stellen zum Hinsehen, kein Urteil: Sie ändern keine Farbe.
plan-sub-unknown = { $count ->
    [one] Eine der 14 Prüfungen ist nicht möglich, mit Grund.
   *[other] { CAPITAL(SPELLED($count)) } der 14 Prüfungen sind nicht möglich, jeweils mit Grund.
}
plan-sub-shown = Anteile beziehen sich auf das hier Gezeigte.

plan-points = 14 Punkte der DCMA
plan-points-table = Die 14 Punkte
plan-all-counted = Alle { $all } Punkte konnten gezählt werden
plan-not-counted = { $count ->
    [one] Einer von { $all } Punkten konnte nicht gezählt werden
   *[other] { CAPITAL(SPELLED($count)) } von { $all } Punkten konnten nicht gezählt werden
}
plan-check = Prüfung
plan-result = Ergebnis
plan-what-counted = Was gezählt wird
plan-counted = Gezählt
plan-status-passes = Bestanden
plan-status-look = Ansehen
plan-status-agreed = Vereinbart
plan-status-off = Abgeschaltet
plan-status-unknown = Nicht bekannt
plan-missing-agreed = { $count ->
    [one] { $count } fehlender ist vereinbart.
   *[other] { $count } fehlende sind vereinbart.
}
plan-more-agreed = { $count ->
    [one] { $count } weiterer ist vereinbart.
   *[other] { $count } weitere sind vereinbart.
}
plan-more-undated = { $count ->
    [one] { $count } weiterer hat noch keine Termine.
   *[other] { $count } weitere haben noch keine Termine.
}
plan-note = Grenze für großen Puffer: { $float }; Grenze für lange Vorgänge: { $task }.
plan-note-length = Länge des Projekts: { $length }. Grenze für großen Puffer: { $float }; Grenze für lange Vorgänge: { $task }.

plan-places-heading = { $count ->
    [0] Alles Gefundene liegt innerhalb der Grenzen
    [one] { $count } Vorgang ist einen Blick wert
   *[other] { $count } Vorgänge sind einen Blick wert
}
plan-point-heading = { $number }. { $title }: { $value }
plan-place-agreed = (vereinbart, nicht gezählt)
plan-places-rest = und { $count } weitere, aufgeführt in der Datendatei.

plan-practices = GAO-16-89G, zehn Praktiken
plan-practices-table = Zehn Praktiken der Terminplanung
plan-practices-heading = { $look ->
    [0] Keine von zehn Praktiken der Terminplanung ist einen Blick wert
    [one] Eine von zehn Praktiken der Terminplanung ist einen Blick wert
   *[other] { CAPITAL(SPELLED($look)) } von zehn Praktiken der Terminplanung sind einen Blick wert
}, { $ask ->
    [0] keine können nur Menschen beurteilen
    [one] eine können nur Menschen beurteilen
   *[other] { SPELLED($ask) } können nur Menschen beurteilen
}
plan-practice = Praktik
plan-practice-sees = Was die Dateien zeigen
plan-practice-asks = Was zu fragen ist
plan-seen = Gesehen
plan-ask = Frage
plan-status-ask = Fragen
plan-sources = Zählungen und Grenzen nach DCMA-EA PAM 200.1 (2012), Abschnitt 4; Praktiken nach GAO-16-89G (2015), Schedule Assessment Guide. Ein Plan kann jede Prüfung bestehen und trotzdem falsch sein; wo er eine nicht besteht, lohnt sich die Frage.
