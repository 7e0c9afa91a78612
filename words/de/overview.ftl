overview-title = Übersicht
overview-tab = { $status ->
    [ok] { $project }: im Plan zum { $date }
    [warn] { $project }: gefährdet zum { $date }
    [bad] { $project }: nicht im Plan zum { $date }
    [done] { $project }: abgeschlossen zum { $date }
   *[unknown] { $project }: kein Bericht zum { $date }
}
overview-tab-part = { $status ->
    [ok] { $project }, { $part }: im Plan zum { $date }
    [warn] { $project }, { $part }: gefährdet zum { $date }
    [bad] { $project }, { $part }: nicht im Plan zum { $date }
    [done] { $project }, { $part }: abgeschlossen zum { $date }
   *[unknown] { $project }, { $part }: kein Bericht zum { $date }
}
overview-part-label = { $part }:
overview-part-status = { $status ->
    [ok] { CAPITAL($part) }: im Plan
    [warn] { CAPITAL($part) }: gefährdet
    [bad] { CAPITAL($part) }: nicht im Plan
    [done] { CAPITAL($part) }: abgeschlossen
   *[unknown] { CAPITAL($part) }: kein Bericht
}

overview-no-forecast = Noch keine Prognose: Kein Vorgang hat Termine.
overview-finished = Abgeschlossen am { $date }.
overview-finished-on-baseline = Abgeschlossen am { $date }, wie im Basisplan.
overview-finished-after = Abgeschlossen am { $date }, { $span } nach dem Basisplan.
overview-finished-before = Abgeschlossen am { $date }, { $span } vor dem Basisplan.
overview-finish = Voraussichtliches Ende am { $date }; ein Basisplan ist nicht gesetzt.
overview-finish-on-baseline = Voraussichtliches Ende am { $date }, wie im Basisplan.
overview-finish-later = Voraussichtliches Ende am { $date }, { $span } später als im Basisplan.
overview-finish-earlier = Voraussichtliches Ende am { $date }, { $span } früher als im Basisplan.
overview-part-finished = { CAPITAL($part) } wurde am { $date } abgeschlossen.
overview-part-finished-on-baseline = { CAPITAL($part) } wurde am { $date } abgeschlossen, wie im Basisplan.
overview-part-finished-after = { CAPITAL($part) } wurde am { $date } abgeschlossen, { $span } nach dem Basisplan.
overview-part-finished-before = { CAPITAL($part) } wurde am { $date } abgeschlossen, { $span } vor dem Basisplan.
overview-part-finish = { CAPITAL($part) } endet voraussichtlich am { $date }; ein Basisplan ist nicht gesetzt.
overview-part-finish-on-baseline = { CAPITAL($part) } endet voraussichtlich am { $date }, wie im Basisplan.
overview-part-finish-later = { CAPITAL($part) } endet voraussichtlich am { $date }, { $span } später als im Basisplan.
overview-part-finish-earlier = { CAPITAL($part) } endet voraussichtlich am { $date }, { $span } früher als im Basisplan.
overview-part-promise = { CAPITAL($part) } endet voraussichtlich am { $date }, wenn „{ $what }“ fällig ist.
overview-part-promise-later = { CAPITAL($part) } endet voraussichtlich am { $date }; dann ist „{ $what }“ zugesagt, { $days } später als vereinbart.
overview-part-promise-over = Für „{ $what }“, fällig am { $date }, ist kein künftiger Tag zugesagt.
overview-part-promise-undated = Für „{ $what }“ ist kein Tag zugesagt.
overview-part-delivered = Alle Lieferungen sind da, die letzte seit { $date }.
overview-promise-broken = „{ $task }“: Prognose { $forecast }, { $span } nach dem zugesagten { $promised }.
overview-no-links = Abhängigkeiten sind nicht erfasst, der kritische Pfad ist daher unbekannt.
overview-no-links-shown = Abhängigkeiten sind hier nicht gezeigt, der kritische Pfad ist daher unbekannt.
overview-driver = „{ $task }“ bestimmt den Termin.
overview-no-driver = Kein einzelner Vorgang bestimmt den Termin.
overview-ask-nothing = Von Ihnen wird nichts benötigt.
overview-ask-all-overdue = { $count ->
    [one] Eine offene Entscheidung ist überfällig, seit { $date }.
   *[other] { CAPITAL(SPELLED($count)) } offene Entscheidungen sind überfällig, die erste seit { $date }.
}
overview-ask-some-overdue = { $count ->
    [one] Eine von { SPELLED($all) } offenen Entscheidungen ist überfällig, seit { $date }.
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } offenen Entscheidungen sind überfällig, die erste seit { $date }.
}
overview-ask-no-date = { $count ->
    [one] Eine Entscheidung ist offen, ohne Datum.
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen sind offen, ohne Datum.
}
overview-ask-first = { CAPITAL(SPELLED($count)) } Entscheidungen sind offen; die erste ist bis { $date } fällig.
overview-ask-wins = Eine Entscheidung bis { $date } kann { $days } zurückgewinnen.
overview-ask-one = Eine Entscheidung ist bis { $date } nötig.

overview-called-since = Als { $called } gemeldet seit { $date }.
overview-called-by-since = Als { $called } gemeldet seit { $date } ({ $who }).
overview-called-on = Als { $called } gemeldet am { $date }.
overview-called-by-on = Als { $called } gemeldet am { $date } ({ $who }).
overview-called-before = Davor: { $called }, { $count ->
    [one] einen Bericht lang
   *[other] { SPELLED($count) } Berichte lang
}.
overview-called-differs = Die Fakten sagen: { $facts }. Gemeldet ist: { $called }.
overview-called-against = Als { $called } gemeldet, aber die Fakten sagen: { $facts }.
overview-called-read = { $sentence } Lesen Sie die Gründe unten, bevor Sie sich auf die Meldung verlassen.
overview-called-no-reason = Für den Unterschied ist kein Grund angegeben
overview-called-no-reason-in = { $said } im Bericht vom { $date }.
overview-silenced-in-short = { $count ->
    [one] { $count } Warnzeichen ist stummgeschaltet
   *[other] { $count } Warnzeichen sind stummgeschaltet
} ({ $names }), bis { $date }.
overview-reason-given = Angegebener Grund: { $reason }
overview-what-is-recorded = Was erfasst ist
overview-why-it-is = { $status ->
    [ok] Warum es im Plan ist
    [warn] Warum es gefährdet ist
    [bad] Warum es nicht im Plan ist
   *[done] Warum es abgeschlossen ist
}
overview-why-word = Warum der Status „{ $word }“ lautet
overview-status = Gesamtstatus

overview-sponsor = Auftraggeber
overview-manager = Projektleitung
overview-stage = Phase
overview-stage-initiation = Initiierung
overview-stage-planning = Planung
overview-stage-execution = Durchführung
overview-stage-closing = Abschluss
overview-stage-closed = Abgeschlossen
overview-baseline-taken = { $name }, { $date }
overview-baseline-not-set = nicht gesetzt
overview-confidence = Verlässlichkeit der Daten
overview-update-expected = Nächster Bericht erwartet
overview-update-was-expected = Bericht war erwartet

overview-figure-finish = { $subject ->
   *[project] Ende
    [your-part] Ende Ihres Teils
    [what-is-shown] Ende der hier gezeigten Arbeit
}
overview-figure-finished = { $subject ->
   *[project] Abgeschlossen
    [your-part] Ihr Teil abgeschlossen
    [what-is-shown] Hier gezeigte Arbeit abgeschlossen
}
overview-figure-not-planned = nicht geplant
overview-figure-no-dates = Noch hat kein Vorgang Termine
overview-figure-no-baseline = Kein Basisplan zum Vergleich gesetzt
overview-figure-as-baseline = Wie im Basisplan
overview-figure-later = { $span } später
overview-figure-earlier = { $span } früher
overview-figure-than-baseline = { $slip } als im Basisplan, { $date }
overview-figure-odds = { $note }. { $odds } bis { $date }
overview-figure-odds-safe = 8 von 10
overview-figure-cost = Kosten bei Fertigstellung
overview-cost-as-shown = Soweit das Geld hier gezeigt wird
overview-cost-only-plan = Nur der Plan: Keine Ausgaben sind erfasst, obwohl bis jetzt { $planned } geplant waren
overview-cost-as-approved = Wie genehmigt
overview-cost-over = { $over } über den genehmigten { $approved }
overview-cost-under = { $under } unter den genehmigten { $approved }
overview-cost-share = { $note } ({ $share })
overview-cost-left = { $note }, { $left } Risikoreserve übrig
overview-cost-beyond = { $note }, { $more } mehr als die Risikoreserve
overview-cost-left-after = { $note }; { $left } Risikoreserve übrig, { $rest } nach der Prognose
overview-figure-work = { $subject ->
   *[project] Arbeit erledigt
    [your-part] Arbeit an Ihrem Teil erledigt
    [what-is-shown] Hier gezeigte Arbeit erledigt
}
overview-work-no-baseline = Kein Basisplan sagt, was bis heute geplant war
overview-work-not-told = Was bis heute geplant war, steht nur im Bericht über das ganze Projekt
overview-work-as-planned = Wie bis heute geplant
overview-work-points-behind = { $count ->
    [one] { $count } Prozentpunkt hinter
   *[other] { $count } Prozentpunkte hinter
}
overview-work-points-ahead = { $count ->
    [one] { $count } Prozentpunkt vor
   *[other] { $count } Prozentpunkte vor
}
overview-work-behind = { $points } dem Plan bis heute, { $planned }
overview-work-ahead = { $points } dem Plan bis heute, { $planned }
overview-work-aside = { $note }. { $aside }
overview-figure-velocity = Velocity
overview-velocity-range = { $count ->
    [one] { $low } bis { $high } im letzten Sprint.
   *[other] { $low } bis { $high } in den letzten { SPELLED($count) } Sprints.
}
overview-sprint-completed = { $sprint }: { $done } erledigt
overview-sprint-completed-of = { $sprint }: { $done } von { $all } erledigt
overview-late-approvals = { $count ->
    [one] Eine Entscheidung ist überfällig: { $days }
   *[other] { CAPITAL(SPELLED($count)) } Entscheidungen sind überfällig: bis zu { $days }
}
overview-promises-last = Dann ist „{ $what }“ fällig
overview-promises-last-later = Dann ist „{ $what }“ zugesagt, { $later }
overview-promises-later = { $days } später als vereinbart
overview-promises-not-known = nicht bekannt
overview-promises-no-day = Für „{ $what }“ ist kein künftiger Tag zugesagt
overview-promises-all-came = Alle Lieferungen sind da
overview-promises-made = Erfolgte Lieferungen
overview-promises-came = { $came } von { $all }
overview-figure-risks = Offene Risiken
overview-figure-risks-shown = Hier gezeigte offene Risiken
overview-risks-none-open = Keines ist offen
overview-risks-not-scored = Keines davon bewertet
overview-risks-severe = { $count } gravierend
overview-risks-high = { $count } hoch
overview-risks-moderate = { $count } mittel
overview-risks-low = { $count } gering
overview-risks-new = { $new ->
    [one] Eines neu
   *[other] { CAPITAL(SPELLED($new)) } neu
}
overview-risks-up = { $up ->
    [one] Eines gestiegen
   *[other] { CAPITAL(SPELLED($up)) } gestiegen
}
overview-risks-new-and-up = { $new ->
    [one] Eines neu
   *[other] { CAPITAL(SPELLED($new)) } neu
}, { $up ->
    [one] eines gestiegen
   *[other] { SPELLED($up) } gestiegen
}
overview-risks-moved = { $note }. { $moved } seit { $date }

overview-part-kicker = Ihre Lieferungen und Vorgänge
overview-part-blocked = { $count ->
    [one] Einer Ihrer Vorgänge ist blockiert
   *[other] { CAPITAL(SPELLED($count)) } Ihrer Vorgänge sind blockiert
}
overview-part-first = Als Nächstes bei Ihnen: „{ $task }“, { $date }
overview-part-open = { $count ->
    [one] Einer Ihrer Vorgänge ist offen
   *[other] { CAPITAL(SPELLED($count)) } Ihrer Vorgänge sind offen
}
overview-part-what = Was
overview-part-date = Wann
overview-part-late = { $span } Verzug
overview-part-then = { $work } ab { $date }
overview-part-more = { $count ->
    [one] Ein weiterer Eintrag ist hier nicht aufgeführt.
   *[other] { $count } weitere Einträge sind hier nicht aufgeführt.
}
overview-part-all-promises = Alle Ihre Lieferungen
overview-part-all-tasks = Ihre Vorgänge im Zeitplan
overview-part-waits = Worauf Sie warten
overview-part-blocked-by = { $task }, blockiert: { $why } ({ $days }).
overview-part-blocked-who = { $task }, blockiert: { $why } ({ $days }). Es handelt: { $who }.
overview-part-depends = { $task } hängt ab von { $work }, voraussichtlich am { $date }.
overview-part-not-shown = { $task }: Etwas, das hier nicht gezeigt wird, bestimmt den Termin.

overview-decisions = Nötige Entscheidungen
overview-decision-due = Fällig { $date }
overview-decision-set-one = Datum festlegen
overview-recommended = Empfehlung: { $what }.
overview-recommended-effect = Empfehlung: { $what } ({ $effect }).
overview-days-signed = { $count ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
# On paper, beside the heading.
overview-decisions-printed = { $shown } von { $all }, die übrigen auf der Seite Entscheidungen
overview-decisions-more = { $count ->
    [one] Eine weitere Entscheidung ist offen
   *[other] { CAPITAL(SPELLED($count)) } weitere Entscheidungen sind offen
}

overview-health-red-and-amber = Nicht im Plan: { $red }; Aufmerksamkeit nötig: { $amber }
overview-health-red = Nicht im Plan: { $names }
overview-health-amber = Aufmerksamkeit nötig: { $names }
overview-health-green = Im Plan: { $names }
overview-health-unknown = Zu wenig ist erfasst, um zu urteilen
overview-health-all = Jede Dimension ist im Plan
overview-health-all-silenced = Jede Dimension ist im Plan; { $count ->
    [one] { $count } Warnzeichen ist stummgeschaltet
   *[other] { $count } Warnzeichen sind stummgeschaltet
}
overview-health-table = Status nach Dimension
overview-not-recorded = Nicht erfasst
overview-trend-since = Seit { $date }
overview-trend-first = Noch kein früherer Bericht zum Vergleich: Was sich bewegt hat, steht hier ab dem nächsten.
overview-trend-better = Besser
overview-trend-worse = Schlechter
overview-trend-same = Unverändert
overview-trend-mixed = Gemischt
overview-trend-changed = Geändert
overview-trend-unknown = nicht bekannt
overview-trend-not-kept = frühere Prognose fehlt
overview-trend-late = { $count ->
    [one] { $count } Vorgang über seinem Termin im Basisplan (zuvor { $before })
   *[other] { $count } Vorgänge über ihrem Termin im Basisplan (zuvor { $before })
}
overview-trend-defects = { $count ->
    [one] { $count } Fehler offen (zuvor { $before })
   *[other] { $count } Fehler offen (zuvor { $before })
}
overview-trend-not-ready = { $count ->
    [one] { $count } Punkt der Bereitschaft überfällig (zuvor { $before })
   *[other] { $count } Punkte der Bereitschaft überfällig (zuvor { $before })
}
overview-trend-overdue = { $count ->
    [one] { $count } Entscheidung oder Problem überfällig (zuvor { $before })
   *[other] { $count } Entscheidungen und Probleme überfällig (zuvor { $before })
}
overview-since = Seit { $date }: { $what }.
overview-since-finished = { $count ->
    [0] nichts abgeschlossen
    [one] ein Vorgang abgeschlossen
   *[other] { SPELLED($count) } Vorgänge abgeschlossen
}
overview-since-nothing-spent = nichts ausgegeben
overview-since-spent = { $amount } ausgegeben
overview-since-asked = { $asked ->
    [one] eine Änderung beantragt
   *[other] { SPELLED($asked) } Änderungen beantragt
}
overview-since-decided = { $decided ->
    [one] eine Änderung entschieden
   *[other] { SPELLED($decided) } Änderungen entschieden
}
overview-since-asked-and-decided = { $asked ->
    [one] eine Änderung beantragt
   *[other] { SPELLED($asked) } Änderungen beantragt
}, { $decided ->
    [one] eine Änderung entschieden
   *[other] { SPELLED($decided) } Änderungen entschieden
}
overview-since-risks-higher = { $count ->
    [one] eines höher
   *[other] { SPELLED($count) } höher
}
overview-since-risks-new = { $count ->
    [one] eines neu
   *[other] { SPELLED($count) } neu
}
overview-since-risks-lower = { $count ->
    [one] eines niedriger
   *[other] { SPELLED($count) } niedriger
}
overview-silenced = { $count ->
    [one] { $count } Warnzeichen ist bis { $date } stummgeschaltet: { $reason }
   *[other] { $count } Warnzeichen sind bis { $date } stummgeschaltet: { $reason }
}
overview-silenced-several = { $count ->
    [one] { $count } Warnzeichen ist stummgeschaltet, das erste bis { $date }; die Gründe stehen unter *Warum?*
   *[other] { $count } Warnzeichen sind stummgeschaltet, das erste bis { $date }; die Gründe stehen unter *Warum?*
}
overview-more-signs = { $count ->
    [one] Ein weiteres Warnzeichen steht dahinter.
   *[other] { $count } weitere Warnzeichen stehen dahinter.
}
overview-no-sign = { $silenced ->
    [0] Keine Regel dazu findet ein Warnzeichen.
    [one] Das eine Warnzeichen dazu ist stummgeschaltet.
   *[other] Alle { $silenced } Warnzeichen dazu sind stummgeschaltet.
}

overview-news-this-week = Diese Woche
overview-news-last = Letzter Bericht, { $date }
overview-news-from-plan = Diese Woche, aus dem Plan
overview-news-changed = Geändert
overview-news-next = Als Nächstes
overview-news-task-finished = { $task } abgeschlossen
overview-news-task-blocked = { $task }: { $why }, { $days }
overview-news-task-starts = { $task } beginnt, { $date }
overview-news-task-finishes = { $task } endet, { $date }
overview-news-milestone = { $milestone }, { $date }
overview-news-more = Zum Wochenbericht

overview-plan-kicker = Plan auf einer Seite
overview-plan-finished = Alle Arbeit ist abgeschlossen
overview-plan-shown-finished = Alle hier gezeigte Arbeit ist abgeschlossen
overview-plan-no-links = Abhängigkeiten sind nicht erfasst, der kritische Pfad ist daher unbekannt
overview-plan-no-links-shown = Abhängigkeiten sind hier nicht gezeigt, der kritische Pfad ist daher unbekannt
overview-plan-shown = Der Plan, soweit er hier gezeigt wird
overview-plan-critical = { $count ->
    [0] Kein offener Vorgang liegt auf dem kritischen Pfad
    [one] Ein offener Vorgang liegt auf dem kritischen Pfad
   *[other] { CAPITAL(SPELLED($count)) } offene Vorgänge liegen auf dem kritischen Pfad
}
overview-plan-decides = { $count ->
    [one] { $names } bestimmt das Ende
   *[other] { $names } bestimmen das Ende
}
overview-plan-all-critical = Jedes Teilprojekt hat kritische Arbeit
overview-plan-some-critical = { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Teilprojekten haben kritische Arbeit
overview-plan-float = { $heading }; die anderen haben { $span } Puffer oder mehr
overview-plan-described = { $count ->
    [one] { $count } Teilprojekt mit Fortschritt. { CAPITAL($heading) }. { $finish }
   *[other] { $count } Teilprojekte mit Fortschritt. { CAPITAL($heading) }. { $finish }
}
overview-bar-done = erledigt
overview-bar-on-baseline = wie Basisplan
overview-bar-was = war { $date }
overview-tip-span = { $what }: { $from } bis { $to }
overview-tip-done = { $what }, { $share } erledigt
overview-tip-baseline = { $what }, Ende im Basisplan { $date }
overview-tip-milestone = { $milestone }: { $date }
overview-tip-was = { $what }, Basisplan { $date }
overview-tip-promised = { $what }, zugesagt { $date }
overview-plan-key-critical = kritischer Pfad, erledigt und offen
overview-plan-key-other = andere Arbeit
overview-plan-key-work = erledigt und offen
overview-plan-key-baseline = Basisplan
overview-plan-key-milestone = Meilenstein
overview-plan-key-milestone-slip = Meilenstein, vom Basisplan zur Prognose
overview-plan-left-streams = { $streams ->
    [one] { $streams } weiteres Teilprojekt steht nur im vollständigen Zeitplan.
   *[other] { $streams } weitere Teilprojekte stehen nur im vollständigen Zeitplan.
}
overview-plan-left-milestones = { $milestones ->
    [one] { $milestones } von { $all } Meilensteinen steht nur im vollständigen Zeitplan.
   *[other] { $milestones } von { $all } Meilensteinen stehen nur im vollständigen Zeitplan.
}
overview-plan-left-both = { $streams ->
    [one] { $streams } weiteres Teilprojekt
   *[other] { $streams } weitere Teilprojekte
} und { $milestones } von { $all } Meilensteinen stehen nur im vollständigen Zeitplan.
overview-plan-more = Vollständigen Zeitplan öffnen
overview-plan-more-lite = Zeitplan mit dem kritischen Pfad öffnen

overview-cost-kicker = Kumulierte Kosten, { $unit }
overview-cost-more = Budget, mit den Zahlen
overview-risks-kicker = Größte Risiken
overview-risk-is-new = neu
overview-risk-not-scored = nicht bewertet
overview-risks-more = { $count ->
    [0] Risiken
    [one] Das offene Risiko
   *[other] Alle { $count } offenen Risiken
}
overview-risks-more-shown = { $count ->
    [0] Risiken
    [one] Das hier gezeigte offene Risiko
   *[other] Alle { $count } hier gezeigten offenen Risiken
}
overview-milestones-kicker = Nächste Meilensteine
overview-milestone-not-planned = nicht geplant
overview-milestones-note = Arbeitstage gegenüber dem Basisplan.
overview-milestones-note-of = Arbeitstage gegenüber dem Basisplan vom { $date }.
overview-milestones-note-promised = Arbeitstage gegenüber dem zugesagten Termin; ein Plus ist später.
overview-milestones-more = Alle Meilensteine

overview-objectives-kicker = Ziele
overview-objectives-all-half = { $all ->
    [one] Das Ziel ist mehr als zur Hälfte erreicht
   *[other] Alle { SPELLED($all) } Ziele sind mehr als zur Hälfte erreicht
}
overview-objectives-half = { $count ->
    [one] Eines von { SPELLED($all) } Zielen ist mehr als zur Hälfte erreicht
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Zielen sind mehr als zur Hälfte erreicht
}
overview-objectives-all-reached = { $all ->
    [one] Das Ziel ist erreicht
   *[other] Alle { SPELLED($all) } Ziele sind erreicht
}
overview-objectives-reached = { $count ->
    [one] Eines von { SPELLED($all) } Zielen ist erreicht
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } Zielen sind erreicht
}
overview-objectives-and-half = { $count ->
    [one] { $heading }, eines mehr als zur Hälfte
   *[other] { $heading }, { SPELLED($count) } mehr als zur Hälfte
}
overview-objectives-not-measured = { $all ->
    [one] Das Ziel ist noch nicht gemessen
   *[other] Noch ist kein Ziel gemessen
}
overview-objectives-none-half = { $all ->
    [one] Das Ziel ist weniger als zur Hälfte erreicht
   *[other] Von { SPELLED($all) } Zielen ist keines mehr als zur Hälfte erreicht
}
overview-objective-measure = Messgröße
overview-objective-reading = { $amount }, { $date }
overview-objective-not-measured = noch nicht gemessen
overview-scope = Was zum Umfang gehört und was nicht
overview-scope-inside = Im Umfang
overview-scope-outside = Nicht im Umfang
overview-scope-constraints = Von außen vorgegeben
overview-scope-more = Messwerte, Liefergegenstände und was den Umfang ändert
