# Glossar: ein Begriff, ein Wort, in allen Dateien.
# task Vorgang · phase, parent, summary Phase, Sammelvorgang · workstream Teilprojekt · milestone Meilenstein · gate Gate · step Schritt
# baseline Basisplan · forecast Prognose · slip Verzug · float Puffer, total float Gesamtpuffer · status date Stichtag
# critical path kritischer Pfad · dependency Abhängigkeit · link Verknüpfung · lag, lead Wartezeit, Überlappung · deadline Frist
# promise, commitment (date) Zusage · finish Ende · finished abgeschlossen · done erledigt · under way in Arbeit · blocked blockiert · open offen
# effort Aufwand · workload Auslastung · capacity Kapazität · levelling Kapazitätsabgleich · leave Urlaub · absence Abwesenheit
# planned value Planwert · earned value Fertigstellungswert · earned schedule zeitlicher Fertigstellungswert · actual cost Istkosten
# forecast at completion Kosten bei Fertigstellung (Prognose) · variance Abweichung · contingency Risikoreserve · budget line Budgetposition
# entry, ledger Buchung, Buchungen · committed gebunden · ordered bestellt · tolerance Toleranz · limit Grenze
# risk Risiko (gravierend, hoch, mittel, gering) · response Strategie · action Maßnahme · exposure Risikowert · fallback Ausweichlösung · issue Problem (closed: gelöst) · score Punktzahl · trigger Auslöser
# decision Entscheidung (fällt) · change, change request Änderung, Änderungsantrag · approved genehmigt · scope Umfang · objective Ziel · deliverable Liefergegenstand
# owner Verantwortlich · accountable rechenschaftspflichtig · responsible ausführend · sponsor Auftraggeber · manager Projektleitung · steering committee Lenkungsausschuss
# vendor, supplier Lieferant · delivery Lieferung · sign-off Abnahme · handover Übergabe · follow-up Folgeaufgabe · lesson Erkenntnis
# readiness Bereitschaft · readiness item Bereitschaftspunkt · go-live Go-live · cut-over Umstellung · freeze Sperrzeit · outage Abschaltung · rollback Rollback
# called at risk als gefährdet gemeldet · the call die gemeldete Einschätzung · finding Befund · warning sign Warnzeichen · silenced stummgeschaltet
# notice, warning, alarm Hinweis, Warnung, Alarm · rule Regel · check Prüfung · data confidence Verlässlichkeit der Daten · range (of durations) Spanne
# run (of the forecast) Durchlauf · 8 in 10 8 von 10 · velocity Velocity · sprint Sprint · burn-up Burn-up · defect Fehler · test suite Testreihe · register Register

# Words that several pages say, each in the same meaning. What one page says alone is in its own file.

# The status of a project, a dimension of its health, a task or a commitment: it stands alone, beside a mark.
shared-status-ok = Im Plan
shared-status-warn = Gefährdet
shared-status-bad = Nicht im Plan
shared-status-done = Abgeschlossen
shared-status-none = Nicht begonnen
shared-status-hold = Ruht
shared-status-unknown = Kein Bericht

# The same within a sentence: `called at risk`, `the facts say off track`.
shared-colour-unknown = nicht bekannt
shared-colour-green = im Plan
shared-colour-amber = gefährdet
shared-colour-red = nicht im Plan

# The dimensions of health, and how the plan is built.
shared-topic-schedule = Termine
shared-topic-cost = Kosten
shared-topic-scope = Umfang
shared-topic-risk = Risiko
shared-topic-quality = Qualität
shared-topic-governance = Steuerung
shared-topic-plan = Planqualität
# The same within a sentence.
shared-within-schedule = Termine
shared-within-cost = Kosten
shared-within-scope = Umfang
shared-within-risk = Risiko
shared-within-quality = Qualität
shared-within-governance = Steuerung
shared-within-plan = Planqualität

# The bands of a risk, by probability and impact: after its number, or within a list of counts: `2 severe, 3 high`.
shared-band-severe = gravierend
shared-band-high = hoch
shared-band-moderate = mittel
shared-band-low = gering

# Heads of columns, and labels before a value.
shared-status = Status
shared-owner = Verantwortlich
shared-who = Wer
shared-by = Von
shared-what = Was
shared-when = Wann
shared-why = Warum
shared-date = Datum
shared-due = Fällig
shared-start = Beginn
shared-finish = Ende
shared-forecast = Prognose
shared-baseline = Basisplan
# How many working days later something is than in the baseline.
shared-slip = Verzug
shared-own-days = * In Arbeitstagen des eigenen Kalenders, der andere Wochentage hat als der des Projekts.
shared-float = Puffer
shared-promised = Zugesagt
shared-planned = Geplant
shared-target = Zielwert
shared-now = Jetzt
shared-at-start = Zu Beginn
# How much of the work is done.
shared-done = Erledigt
shared-days = Tage
shared-cost = Kosten
shared-budget = Budget
shared-difference = Abweichung
shared-value = Wert
shared-age = Alter
shared-limit = Grenze
shared-level = Stufe
shared-severity = Schwere
shared-rule = Regel
shared-measured = Gemessen
shared-cause = Ursache
shared-source = Quelle
shared-reason = Grund
shared-dimension = Dimension
shared-task = Vorgang
shared-tasks = Vorgänge
shared-step = Schritt
shared-milestone = Meilenstein
shared-blocked = Blockiert
shared-workstream = Teilprojekt
shared-objective = Ziel
shared-risk = Risiko
shared-project = Projekt
shared-supplier = Lieferant
shared-category = Kategorie
# Nobody is named to look after it.
shared-no-owner = Niemand verantwortlich
shared-no-date = Kein Datum
# A decision that is waited for.
shared-was-due = War fällig am { $date }
shared-by-date = Bis { $date }
shared-decides = Es entscheidet: { $who }.
shared-nobody-decides = Niemand ist benannt, der entscheidet.
# Opens what stands behind a status.
shared-why-open = Warum?
# A finding that is not counted, and until when.
shared-silenced = Stummgeschaltet
shared-quoted = „{ $text }“
shared-told = { $name }: { $told }
shared-id-title = { $id }: { $title }
# The way to everything about a task.
shared-all-about = Alles dazu{ $name }
shared-all-about-name = : { $name }

# `week` is the number of the ISO week.
shared-week = Woche { $week }
shared-report-of = Bericht vom { $date }
# Before a heading about changes, where others are not shown.
shared-of-those-shown = Von den hier gezeigten: { $heading }
# Working time within a sentence.
shared-work-days = { $count ->
    [one] { $count }~Arbeitstag
   *[other] { $count }~Arbeitstage
}
