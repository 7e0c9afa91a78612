people-title = Personen
people-over-title = Überlastung
people-plan-title = Stakeholder und Zuständigkeiten
people-back-to = Zurück: { $pages }
people-more-pages = Mehr: { $pages }
people-nobody = Niemand
people-no-time = keine Zeit
people-other-work = andere Arbeit
people-hours = { $hours }~Std.
people-span = { $from } bis { $to }

people-heading-none = Wer wofür einsteht und wer was erfährt
people-heading-work = { $count ->
    [one] Eine Person arbeitet daran
   *[other] { CAPITAL(SPELLED($count)) } Personen arbeiten daran
}
people-heading-concerns = Betroffen { $count ->
    [one] ist eine Partei
   *[other] sind { SPELLED($count) } Parteien
}
people-heading-both = { $people ->
    [one] Eine Person arbeitet
   *[other] { CAPITAL(SPELLED($people)) } Personen arbeiten
} daran, und betroffen { $parties ->
    [one] ist eine Partei
   *[other] sind { SPELLED($parties) } Parteien
}
people-no-workload = Niemandem ist offene Arbeit zugewiesen, daher wird keine Auslastung gezeigt.
people-workload-none = Von niemandem wird mehr Zeit verlangt, als vorhanden ist
people-workload-percent = { $name } ist in der Woche vom { $date } zu { $percent } ausgelastet
people-workload-no-time = { $name } hat in der Woche vom { $date } Arbeit, aber keine Zeit
people-workload-others = { $heading }; { $count ->
    [one] eine weitere Person ist
   *[other] { SPELLED($count) } weitere sind
} zeitweise überlastet
people-of-shown = Nach der hier gezeigten Arbeit: { $heading }
people-of-shown-name = Nach der hier gezeigten Arbeit: { $heading }
people-shown-only = Arbeit, die hier nicht gezeigt wird, ist nicht mitgezählt.
people-workload-shown = { $count ->
    [one] Eine Person hat
   *[other] { CAPITAL(SPELLED($count)) } Personen haben
} offene Arbeit. Gezeigt sind die nächsten { $weeks } Wochen: zugewiesene Arbeit und Arbeit anderswo, in Prozent der Zeit, die jede Person hat, abzüglich Urlaub und Feiertagen.
people-workload-levelled = Die Arbeit ist nach Kapazität abgeglichen: Sie wartet, bis die nötigen Personen frei sind.

people-heat-section = Auslastung nach Woche
people-heat-table = Auslastung nach Person und Woche, seitlich scrollbar
people-heat-caption = Arbeit nach Person und Woche, in Prozent der Zeit jeder Person. Ein Strich ist eine Woche ohne Arbeitszeit.
people-heat-none = keine Arbeit
people-heat-room = noch Zeit
people-heat-full = voll
people-heat-over = überlastet
people-heat-away = abwesend
people-heat-week-of = Woche vom
people-heat-week = Woche { $number }
people-heat-sideways = Die Tabelle hat { $count } Wochen; sie lässt sich seitlich scrollen.
people-heat-rest = { $count ->
    [one] { $count } weitere Person ist nicht aufgeführt; Überlastete stehen zuerst. Der Datenexport enthält alle.
   *[other] { $count } weitere Personen sind nicht aufgeführt; Überlastete stehen zuerst. Der Datenexport enthält alle.
}
people-heat-note = Nur was noch zu tun ist, zählt. In Urlaub und Feiertage fällt keine Arbeit; 100 ist die ganze Zeit, die jemand in dieser Woche hat.

people-over-kicker = Überlastung
people-over-none = Niemand hat mehr Arbeit als Zeit
people-over-heading = { $count ->
    [one] Eine Person hat zeitweise mehr Arbeit als Zeit
   *[other] { CAPITAL(SPELLED($count)) } Personen haben zeitweise mehr Arbeit als Zeit
}
people-how-much = Wie viel
people-over-work = Arbeit in diesen Wochen
people-work-short = Arbeit
people-over-week = Woche vom { $date }
people-over-weeks = { $count } Wochen, { $from } bis { $to }
people-over-up-to = bis zu { $percent }
people-over-much = { $much }, { $hours } zu viel
people-over-tasks-rest = { $tasks } und { $count ->
    [one] { $count } weiterer
   *[other] { $count } weitere
}
people-over-task = { $task } { $hours }
people-over-elsewhere = anderswo: { $what } { $hours }
people-over-rest = { $count ->
    [one] { $count } spätere Zeit ist nicht aufgeführt.
   *[other] { $count } spätere Zeiten sind nicht aufgeführt.
}
people-cadence-once = Einmal
people-cadence-daily = Täglich
people-cadence-weekly = Wöchentlich
people-cadence-fortnightly = Alle zwei Wochen
people-cadence-monthly = Monatlich
people-cadence-quarterly = Vierteljährlich
people-cadence-every = Alle { $span }

people-absences-kicker = Abwesenheiten
people-absences-table = Abwesenheiten, die kritische Arbeit treffen
people-absences-heading = { $count ->
    [0] Kein geplanter Urlaub trifft kritische Arbeit
    [one] Eine Abwesenheit trifft kritische oder beinahe kritische Arbeit
   *[other] { CAPITAL(SPELLED($count)) } Abwesenheiten treffen kritische oder beinahe kritische Arbeit
}
people-absences-away = Abwesend
people-absences-work = Betroffene Arbeit
people-absences-leads-to = Führt zu
people-absences-could-cover = Mögliche Vertretung
people-absence-critical = { $work }: { $days }; { $part ->
   *[works] arbeitet daran, auf dem kritischen Pfad
    [leads] verantwortlich, andere arbeiten daran, auf dem kritischen Pfad
}
people-absence-float = { $work }: { $days }; { $part ->
   *[works] arbeitet daran, Puffer { $float }
    [leads] verantwortlich, andere arbeiten daran, Puffer { $float }
}
people-absence-plain = { $work }: { $days }; { $part ->
   *[works] arbeitet daran
    [leads] verantwortlich, andere arbeiten daran
}
people-absence-milestone = { $milestone }, { $date }
people-cover-works = { $person } arbeitet auch daran
people-cover-owns = { $person } ist dafür verantwortlich
people-cover-responsible = { $person } führt es ebenfalls aus
people-cover-none = Sonst ist niemand dafür benannt
people-absences-rest = { $count ->
    [one] { $count } spätere ist nicht aufgeführt; der Datenexport enthält alle.
   *[other] { $count } spätere sind nicht aufgeführt; der Datenexport enthält alle.
}

people-moved-kicker = Kapazitätsabgleich
people-moved-table = Durch Kapazitätsabgleich verschoben
people-moved-heading = { $count ->
    [0] Nichts muss auf jemanden warten
    [one] Ein Vorgang wartet auf Personen, die nicht früher frei sind
   *[other] { CAPITAL(SPELLED($count)) } Vorgänge warten auf Personen, die nicht früher frei sind
}
people-moved-end = Ohne Kapazitätsabgleich wäre die Arbeit am { $before } fertig, mit ihm am { $now }.
people-moved-same-end = Das Projektende verschiebt sich dadurch nicht: { $date }.
people-moved-shown-end = Das Ende der hier gezeigten Arbeit verschiebt sich dadurch nicht: { $date }.
people-moved-now = Jetzt
people-moved-before = Ohne Abgleich
people-moved-reason = { CAPITAL($why) }.
people-moved-rest = { $count ->
    [one] { $count } späterer Vorgang ist nicht aufgeführt.
   *[other] { $count } spätere Vorgänge sind nicht aufgeführt.
}

people-effort-kicker = Aufwand
people-effort-table = Aufwand nach Teilprojekt
people-effort-no-work = Aufwand ist angefallen, aber noch keine geplante Arbeit erledigt
people-effort-more = Die erledigte Arbeit brauchte { $percent } mehr Aufwand als geplant
people-effort-less = Die erledigte Arbeit brauchte { $percent } weniger Aufwand als geplant
people-effort-same = Die erledigte Arbeit brauchte den geplanten Aufwand
people-effort-earned = Geplant für das Erledigte
people-effort-spent = Geleistet
people-effort-other = Andere Arbeit
people-effort-days = { $days }~T
people-effort-note = Vorgänge, für die geplanter und geleisteter Aufwand erfasst sind. Das Erledigte ist geplanter Aufwand × Fortschritt.

people-contacts-kicker = Rollen und Kontakte
people-contacts-organisations = { CAPITAL(SPELLED($count)) } Personen arbeiten daran, aus { SPELLED($organisations) } Organisationen
people-contacts-role = Rolle
people-contacts-there = Verfügbar
people-contacts-owns = Zuständig für
people-contacts-answers-to = Berichtet an: { $who }
people-hours-a-week = { $hours }~Stunden pro Woche
people-calendar = Kalender: { $name }
people-away = abwesend { $span }
people-elsewhere = { $percent } anderswo, { $what }, { $span }

people-duty-one = { $duties }: { $first }
people-duty-first = { $duties }, zuerst { $first }
people-duty-decisions = { $count ->
    [one] Eine Entscheidung zu treffen
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen zu treffen
}
people-duty-blockers = { $count ->
    [one] Eine Blockade zu lösen
   *[other] { CAPITAL(SPELLED($count)) } Blockaden zu lösen
}
people-duty-issues = { $count ->
    [one] Ein offenes Problem
   *[other] { CAPITAL(SPELLED($count)) } offene Probleme
}
people-duty-tasks-now = { $count ->
    [one] Ein Vorgang in Arbeit
   *[other] { CAPITAL(SPELLED($count)) } Vorgänge in Arbeit
}
people-duty-tasks-next = { $count ->
    [one] Ein Vorgang in den nächsten vier Wochen
   *[other] { CAPITAL(SPELLED($count)) } Vorgänge in den nächsten vier Wochen
}
people-duty-tasks-later = { $count ->
    [one] Ein späterer Vorgang
   *[other] { CAPITAL(SPELLED($count)) } spätere Vorgänge
}
people-duty-milestones = { $count ->
    [one] Ein Meilenstein
   *[other] { CAPITAL(SPELLED($count)) } Meilensteine
}
people-duty-actions = { $count ->
    [one] Eine Maßnahme
   *[other] { CAPITAL(SPELLED($count)) } Maßnahmen
}
people-duty-risks = { $count ->
    [one] Ein Risiko
   *[other] { CAPITAL(SPELLED($count)) } Risiken
}
people-duty-changes = { $count ->
    [one] Eine Änderung zu entscheiden
   *[other] { CAPITAL(SPELLED($count)) } Änderungen zu entscheiden
}
people-duty-readiness = { $count ->
    [one] Ein Bereitschaftspunkt
   *[other] { CAPITAL(SPELLED($count)) } Bereitschaftspunkte
}
people-duty-communications = { $count ->
    [one] Eine Mitteilung
   *[other] { CAPITAL(SPELLED($count)) } Mitteilungen
}
people-duty-handovers = { $count ->
    [one] Eine Übergabe
   *[other] { CAPITAL(SPELLED($count)) } Übergaben
}
people-duty-follow-ups = { $count ->
    [one] Eine Folgeaufgabe
   *[other] { CAPITAL(SPELLED($count)) } Folgeaufgaben
}
people-duty-sign-offs = { $count ->
    [one] Eine Abnahme zu erteilen
   *[other] { CAPITAL(SPELLED($count)) } Abnahmen zu erteilen
}
people-duty-vendors = { $count ->
    [one] Ein Lieferant
   *[other] { CAPITAL(SPELLED($count)) } Lieferanten
}
people-duty-objectives = { $count ->
    [one] Ein Ziel
   *[other] { CAPITAL(SPELLED($count)) } Ziele
}
people-duty-needed-by = { $line }, nötig bis { $date }
people-duty-since = { $line }, seit { $date }
people-duty-due = { $line }, fällig { $date }
people-duty-until = { $line }, bis { $date }
people-duty-from = { $line }, ab { $date }
people-duty-forecast = { $line }, Prognose { $date }
people-duty-overdue = { $line }, { $overdue }
people-overdue = überfällig
people-duties-rest = { $count ->
    [one] und { $count } weitere Art
   *[other] und { $count } weitere Arten
}

people-raci-kicker = Zuständigkeiten
people-raci-table = Wer wofür einsteht
people-raci-good = Für jeden Punkt ist genau eine Person rechenschaftspflichtig
people-raci-one-faulty = Für den einen Punkt ist nicht genau eine Person rechenschaftspflichtig
people-raci-faulty = { $count ->
    [one] Für einen von { SPELLED($all) } Punkten ist nicht genau eine Person rechenschaftspflichtig
   *[other] Für { SPELLED($count) } von { SPELLED($all) } Punkten ist nicht genau eine Person rechenschaftspflichtig
}
people-raci-several = { SPELLED($count) } sind rechenschaftspflichtig
people-raci-item = Punkt
people-raci-accountable = Rechenschaft
people-raci-responsible = Ausführung
people-raci-consulted = Konsultiert
people-raci-informed = Informiert

people-stakeholders-kicker = Stakeholder
people-stakeholders-heading = { $count ->
    [one] Ein Stakeholder
   *[other] { CAPITAL(SPELLED($count)) } Stakeholder
}
people-stakeholders-gaps = { $count ->
    [one] Ein Stakeholder
   *[other] { CAPITAL(SPELLED($count)) } Stakeholder
}; { $gaps ->
    [one] einer erfährt nichts oder zu wenig
   *[other] { SPELLED($gaps) } erfahren nichts oder zu wenig
}
people-grid-table = Einfluss und Interesse
people-grid-caption = Stakeholder nach Einfluss und Interesse
people-grid-influence = Einfluss
people-grid-little-interest = Wenig Interesse
people-grid-interest = Interesse
people-grid-high = Großer Einfluss
people-grid-less = Weniger Einfluss
people-grid-satisfied = Zufriedenstellen
people-grid-closely = Eng einbinden
people-grid-monitor = Beobachten
people-grid-informed = Informieren
people-grid-nobody = niemand
people-grid-note = Einfluss zählt als groß, wo er als hoch angegeben ist, Interesse ab mittel.
people-stakeholder = Stakeholder
people-involved = Eingebunden
people-reached-by = Erreicht durch
people-needs = Braucht
people-is-told = Erfährt
people-looks-after = Kümmert sich: { $who }
people-involved-weekly = Wöchentlich
people-involved-monthly = Monatlich
people-involved-decisions = Nur Entscheidungen
people-involved-escalations = Nur Eskalationen
people-degrees = Einfluss { $influence ->
    [low] gering
    [medium] mittel
    [high] hoch
   *[none] nicht angegeben
}, Interesse { $interest ->
    [low] gering
    [medium] mittel
    [high] hoch
   *[none] nicht angegeben
}
people-told-nothing = Nichts im Plan nennt sie
people-told-once = einmal, nicht öfter
people-told-rarely = bestenfalls alle { $days }~Tage

people-told-kicker = Kommunikationsplan
people-told-heading = { $count ->
    [one] Eine Mitteilung ist geplant
   *[other] { CAPITAL(SPELLED($count)) } Mitteilungen sind geplant
}, { $overdue ->
    [0] keine ist überfällig
    [one] eine ist überfällig
   *[other] { SPELLED($overdue) } sind überfällig
}
people-told-whom = An wen
people-told-how-often = Wie oft
people-told-last = Zuletzt
people-told-next = Nächstes Mal
people-told-not-yet = noch nicht
people-told-no-date = kein Datum
people-told-due = { $date }, { $overdue }
