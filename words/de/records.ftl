records-part = { $title }, Teil { $part } von { $parts }
records-parts = Teile: { $parts }.
records-page = { $title }: { $project }
records-about-risks = { $count ->
    [one] { $count } Risiko im Einzelnen
   *[other] { $count } Risiken im Einzelnen
}
records-about-issues = { $count ->
    [one] { $count } Problem im Einzelnen
   *[other] { $count } Probleme im Einzelnen
}
records-about-lines = { $count ->
    [one] { $count } Budgetposition im Einzelnen
   *[other] { $count } Budgetpositionen im Einzelnen
}
records-about-readiness = { $count ->
    [one] { $count } Bereitschaftspunkt im Einzelnen
   *[other] { $count } Bereitschaftspunkte im Einzelnen
}
records-about-sign-offs = { $count ->
    [one] { $count } Abnahme im Einzelnen
   *[other] { $count } Abnahmen im Einzelnen
}
records-about-handovers = { $count ->
    [one] { $count } Übergabe im Einzelnen
   *[other] { $count } Übergaben im Einzelnen
}
records-about-follow-ups = { $count ->
    [one] { $count } Folgeaufgabe im Einzelnen
   *[other] { $count } Folgeaufgaben im Einzelnen
}
records-about-lessons = { $count ->
    [one] { $count } Erkenntnis im Einzelnen
   *[other] { $count } Erkenntnisse im Einzelnen
}
records-risks = Alle Risiken
records-issues = Alle Probleme
records-lines = Alle Budgetpositionen
records-readiness = Alle Bereitschaftspunkte
records-sign-offs = Alle Abnahmen
records-handovers = Alle Übergaben
records-follow-ups = Alle Folgeaufgaben
records-lessons = Alle Erkenntnisse
records-all-readiness = Alle { $count } Bereitschaftspunkte
records-all-sign-offs = Alle { $count } Abnahmen
records-all-handovers = Alle { $count } Übergaben
records-all-follow-ups = Alle { $count } Folgeaufgaben
records-all-lessons = Alle { $count } Erkenntnisse
