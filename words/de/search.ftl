search-title = Suche
search-heading = { $count ->
    [one] Alles finden: { $count } Eintrag von A bis Z
   *[other] Alles finden: { $count } Einträge von A bis Z
}
search-group = { $group }: { $count } von A bis Z
search-group-part = { $group }: { $count } von A bis Z, Teil { $part } von { $parts }
search-group-title = Suche: { $group }
search-group-title-part = Suche: { $group }, Teil { $part } von { $parts }
search-from-to = { $from } bis { $to }
search-pages = Seiten
search-reports = Berichte
search-tasks = Vorgänge und Meilensteine
search-risks = Risiken
search-issues = Probleme
search-decisions = Entscheidungen
search-changes = Änderungen
search-budget = Budgetpositionen
search-tests = Tests
search-defects = Fehler
search-sprints = Sprints
search-people = Personen
search-stakeholders = Stakeholder
search-communication = Kommunikation
search-vendors = Lieferanten
search-readiness = Bereitschaft
search-objectives = Ziele
search-acceptance = Abnahmen
search-handover = Übergaben
search-left = Folgeaufgaben
search-lessons = Erkenntnisse
