records-part = { $title }, Teil { $part } von { $parts }
records-parts = Teile: { $parts }.
records-page = { $title }: { $project }
records-about-risks = { $count ->
    [one] Alles über { $count } Risiko
   *[other] Alles über { $count } Risiken
}
records-about-issues = { $count ->
    [one] Alles über { $count } Problem
   *[other] Alles über { $count } Probleme
}
records-about-lines = { $count ->
    [one] Alles über { $count } Budgetposition
   *[other] Alles über { $count } Budgetpositionen
}
records-about-readiness = { $count ->
    [one] Alles über { $count } Bereitschaftspunkt
   *[other] Alles über { $count } Bereitschaftspunkte
}
records-about-sign-offs = { $count ->
    [one] Alles über { $count } Abnahme
   *[other] Alles über { $count } Abnahmen
}
records-about-handovers = { $count ->
    [one] Alles über { $count } Übergabe
   *[other] Alles über { $count } Übergaben
}
records-about-follow-ups = { $count ->
    [one] Alles über { $count } Folgeaufgabe
   *[other] Alles über { $count } Folgeaufgaben
}
records-about-lessons = { $count ->
    [one] Alles über { $count } Erkenntnis
   *[other] Alles über { $count } Erkenntnisse
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
