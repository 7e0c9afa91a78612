confidence-heading = { $mark ->
    [good] Die Verlässlichkeit der Daten ist gut
    [fair] Die Verlässlichkeit der Daten ist mittel
   *[poor] Die Verlässlichkeit der Daten ist gering
}
confidence-heading-none = Wie aktuell die Daten sind
confidence-none = Nichts hier hat ein Datum, nach dem es sich bewerten ließe.
confidence-of-part = Die Verlässlichkeit der Daten wird an allen Einträgen bewertet; hier ist ein Teil davon zu sehen.
confidence-fresh = Jeder Teil, der beurteilt wird, wurde innerhalb seiner Grenze durchgesehen.
confidence-stale-one = Nicht innerhalb der Grenze aktualisiert: { $part }.
confidence-stale-many = Nicht innerhalb ihrer Grenzen aktualisiert: { $parts }.
confidence-mark = { $mark ->
    [good] Gut
    [fair] Mittel
   *[poor] Gering
}
confidence-short = { $mark }; nicht aktuell: { $parts }

confidence-plan = Plan
confidence-risks = Risiken
confidence-issues = Probleme
confidence-decisions = Entscheidungen
confidence-changes = Änderungen
confidence-money = Buchungen
confidence-quality = Tests und Fehler
confidence-reports = Berichte
confidence-within-plan = Plan
confidence-within-risks = Risiken
confidence-within-issues = Probleme
confidence-within-decisions = Entscheidungen
confidence-within-changes = Änderungen
confidence-within-money = Ausgaben
confidence-within-quality = Tests und Fehler
confidence-within-reports = Berichte
confidence-facts-plan = Angaben des Plans
confidence-facts-money = Angaben zu den Ausgaben
