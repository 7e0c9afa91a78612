risks-title = Risiken
risks-page-title = Risiken: { $project }

risks-none-recorded = Keine Risiken sind erfasst
risks-all-closed = Kein Risiko ist offen; { $count ->
    [one] eines ist geschlossen
   *[other] { SPELLED($count) } sind geschlossen
}
risks-none-scored = { $count ->
    [one] Ein offenes Risiko, nicht bewertet
   *[other] { CAPITAL(SPELLED($count)) } offene Risiken, keines davon bewertet
}
risks-worst-severe = { $count ->
    [one] Ein gravierendes Risiko ist offen
   *[other] { CAPITAL(SPELLED($count)) } gravierende Risiken sind offen
}
risks-worst-high = { $count ->
    [one] Ein hohes Risiko ist offen
   *[other] { CAPITAL(SPELLED($count)) } hohe Risiken sind offen
}
risks-worst-moderate = { $count ->
    [one] Ein mittleres Risiko ist offen
   *[other] { CAPITAL(SPELLED($count)) } mittlere Risiken sind offen
}
risks-worst-low = { $count ->
    [one] Ein geringes Risiko ist offen
   *[other] { CAPITAL(SPELLED($count)) } geringe Risiken sind offen
}
risks-worst-not-new = { $heading }, keines davon neu
risks-worst-moved = { $heading }; { $what }
risks-worst-moved-both = { $heading }; { $new } und { $up }
risks-worst-new = { $all ->
    [yes] { $count ->
        [one] es ist neu
       *[other] alle sind neu
    }
   *[no] { $count ->
        [one] eines ist neu
       *[other] { SPELLED($count) } sind neu
    }
}
risks-worst-up = { $all ->
    [yes] { $count ->
        [one] es ist gestiegen
       *[other] alle sind gestiegen
    }
   *[no] { $count ->
        [one] eines ist gestiegen
       *[other] { SPELLED($count) } sind gestiegen
    }
}
risks-sub = { $open ->
    [one] Ein offenes Risiko.
   *[other] { $open } offene Risiken.
}
risks-sub-closed = { $open ->
    [one] Ein offenes Risiko
   *[other] { $open } offene Risiken
}, { $closed } { $how ->
    [closed] geschlossen
    [occurred] eingetreten
   *[both] geschlossen oder eingetreten
}.
risks-last-review = Letzte Überprüfung am { $date }.
risks-not-reviewed = Keines davon wurde überprüft.
risks-not-recorded = Risiken sind hier nicht erfasst.

risks-top-none = Kein Risiko ist offen
risks-top-open = { $count ->
    [one] Eines offen, nicht gravierend oder hoch
   *[other] { CAPITAL(SPELLED($count)) } offen, keines gravierend oder hoch
}
risks-top-high = { $count ->
    [one] Ein hohes Risiko
   *[other] { CAPITAL(SPELLED($count)) } hohe Risiken
}
risks-top-severe = { $count ->
    [one] Ein gravierendes Risiko
   *[other] { CAPITAL(SPELLED($count)) } gravierende Risiken
}
risks-top-up = { $heading }, { $count ->
    [one] eines gestiegen
   *[other] { SPELLED($count) } gestiegen
}
risks-top-new = { $heading }, { $count ->
    [one] eines neu
   *[other] { SPELLED($count) } neu
}

risks-exposure-few = { $count ->
    [one] Eines
   *[other] { CAPITAL(SPELLED($count)) }
} von { $all ->
    [one] einem
   *[other] { SPELLED($all) }
} offenen { $all ->
    [one] Risiko
   *[other] Risiken
} { $count ->
    [one] hat
   *[other] haben
} keine Wahrscheinlichkeit oder keine Kosten, daher werden die erwarteten Kosten nicht summiert.
risks-exposure = Erwartete Kosten der offenen Risiken: { $cost }.
risks-exposure-shown = Erwartete Kosten der hier gezeigten offenen Risiken: { $cost }. Andere werden nicht gezeigt; es ist also nicht der Wert des ganzen Projekts.
risks-exposure-no-left = Erwartete Kosten der offenen Risiken: { $cost }. Einige Änderungen werden hier nicht gezeigt, daher ist nicht bekannt, was zum Vergleich von der Risikoreserve übrig ist.
risks-exposure-over = Erwartete Kosten der offenen Risiken: { $cost }, { $more }.
risks-exposure-more-than = mehr als die übrigen { $left } der Risikoreserve
risks-exposure-within = Erwartete Kosten der offenen Risiken: { $cost }, gedeckt durch die übrigen { $left } der Risikoreserve.
risks-exposure-no-spending = Erwartete Kosten der offenen Risiken: { $cost }, gedeckt durch die übrigen { $left } der Risikoreserve; was die Arbeit davon braucht, ist nicht bekannt, da keine Ausgaben erfasst sind.
risks-exposure-but = Erwartete Kosten der offenen Risiken: { $cost }, gedeckt durch die übrigen { $left } der Risikoreserve; aber { $but }.
risks-exposure-forecast-all = die Prognose braucht mehr als das alles
risks-exposure-forecast-leaves = die Prognose lässt davon nur { $after } für sie übrig
risks-exposure-both = Erwartete Kosten der offenen Risiken: { $cost }, gedeckt durch die übrigen { $left } der Risikoreserve und durch die { $after }, die die Prognose davon übrig lässt.
risks-exposure-without = { $count ->
    [one] Eines
   *[other] { CAPITAL(SPELLED($count)) }
} von { $all ->
    [one] einem
   *[other] { SPELLED($all) }
} { $count ->
    [one] hat keine Wahrscheinlichkeit oder keine Kosten und ist nicht in der Summe.
   *[other] haben keine Wahrscheinlichkeit oder keine Kosten und sind nicht in der Summe.
}

risks-map = Risikomatrix
risks-map-heading = Wo die Risiken liegen
risks-map-still = Wo die Risiken liegen; keines hat sich bewegt
risks-map-new = Wo die Risiken liegen; { $new ->
    [one] eines ist neu
   *[other] { SPELLED($new) } sind neu
}
risks-map-moved = Wo die Risiken liegen; { $moved ->
    [one] eines hat sich bewegt
   *[other] { SPELLED($moved) } haben sich bewegt
}
risks-map-both = Wo die Risiken liegen; { $moved ->
    [one] eines hat sich bewegt
   *[other] { SPELLED($moved) } haben sich bewegt
} und { $new ->
    [one] eines ist neu
   *[other] { SPELLED($new) } sind neu
}
risks-map-key = Risikonummer, führt zum Register
risks-map-moved-since = bewegt seit { $date }
risks-map-note = Stufen ordnen Risiken nach Wahrscheinlichkeit und Auswirkung. Sie messen kein Geld.
risks-map-unscored = { $count ->
    [one] { $count } offenes Risiko ist nicht bewertet und steht nur im Register.
   *[other] { $count } offene Risiken sind nicht bewertet und stehen nur im Register.
}
risks-map-describe = { $count ->
    [one] { $count } offenes Risiko nach Wahrscheinlichkeit und Auswirkung: { $counts }. Das Register unten führt jedes Risiko auf.
   *[other] { $count } offene Risiken nach Wahrscheinlichkeit und Auswirkung: { $counts }. Das Register unten führt jedes Risiko auf.
}
risks-count-severe = { $count } gravierend
risks-count-high = { $count } hoch
risks-count-moderate = { $count } mittel
risks-count-low = { $count } gering
risks-likelihood = Eintritt
risks-impact = Wirkung
risks-likelihood-1 = Sehr selten
risks-likelihood-2 = Selten
risks-likelihood-3 = Möglich
risks-likelihood-4 = Häufig
risks-likelihood-5 = Fast sicher
risks-impact-1 = Klein
risks-impact-2 = Mäßig
risks-impact-3 = Ernst
risks-impact-4 = Groß
risks-impact-5 = Kritisch
risks-level-low = Gering
risks-level-moderate = Mittel
risks-level-high = Hoch
risks-level-severe = Gravierend
risks-chart-new = neu
risks-chart-crowd = { $count } Risiken
risks-chart-crowd-at = { $risks }: { $likelihood }, { $impact }
risks-marker = { $number }: { $risk }, { $likelihood ->
    [1] sehr selten
    [2] selten
   *[3] möglich
    [4] häufig
    [5] fast sicher
}, { $impact ->
    [1] klein
    [2] mäßig
   *[3] ernst
    [4] groß
    [5] kritisch
}, { $moved }
risks-marker-tooltip = { $risk }. Punktzahl { $score }, { $moved }.
risks-marker-new = neu
risks-marker-up = gestiegen
risks-marker-down = gesunken
risks-marker-same = unverändert
risks-marker-not-scored = nicht bewertet

risks-severe-heading = Was wir gegen die gravierenden tun
risks-severe-worst = Was wir gegen die gravierenden tun: die { SPELLED($count) } größten
risks-severe-high = Kein Risiko ist gravierend; was wir gegen die hohen tun
risks-severe-high-worst = Kein Risiko ist gravierend; was wir gegen die hohen tun: die { SPELLED($count) } größten
risks-severe-none = Kein offenes Risiko ist gravierend oder hoch
risks-no-response = Keine Strategie ist erfasst.
risks-response-no-action = { $response }. { $nothing }
risks-no-action = Keine Maßnahme ist erfasst.
risks-response-all-done = { $count ->
    [one] { $response }. Die einzige Maßnahme ist erledigt.
   *[other] { $response }. Alle { $count } Maßnahmen sind erledigt.
}
risks-response-some-done = { $response }. { $done ->
    [one] { $done } von { $all } Maßnahmen ist erledigt.
   *[other] { $done } von { $all } Maßnahmen sind erledigt.
}
risks-response-alone = { $response }.
risks-response-unsaid = Strategie nicht angegeben
risks-response-avoid = Vermeiden
risks-response-reduce = Vermindern
risks-response-transfer = Übertragen
risks-response-accept = Akzeptieren
risks-response-share = Teilen
risks-next = Als Nächstes: { $steps }.
risks-step-by = { $step }, bis { $date }
risks-step-overdue = { $step }, { $overdue }
risks-overdue-since = überfällig seit { $date }
risks-step-due = { $step }, fällig { $date }
risks-step-done-on = { $step }, erledigt { $date }
risks-step-done = { $step }, erledigt
risks-step-of = { $step }, { $who }
risks-affects-now = betrifft Arbeit, die schon läuft
risks-affects-later = betrifft Arbeit, die { $when } beginnt
risks-reviewed-on = überprüft { $date }
risks-never-reviewed = nie überprüft
risks-expected-cost = erwartete Kosten { $cost }

risks-register = Risikoregister
risks-register-open = { $count ->
    [one] Ein offenes Risiko
   *[other] { CAPITAL(SPELLED($count)) } offene Risiken, größte zuerst
}
risks-register-owned = { $count ->
    [0] Keine offenen Risiken
    [one] Ein offenes Risiko, jemand ist verantwortlich
   *[other] { CAPITAL(SPELLED($count)) } offene Risiken, für jedes ist jemand verantwortlich
}
risks-register-none-owned = Für kein offenes Risiko ist jemand verantwortlich
risks-register-some-owned = { $count ->
    [one] Für eines von { SPELLED($all) } offenen Risiken ist niemand verantwortlich
   *[other] Für { SPELLED($count) } von { SPELLED($all) } offenen Risiken ist niemand verantwortlich
}
risks-register-note = Größte zuerst. Die Spanne zeigt die Punktzahl zu Beginn (Strich), jetzt (Punkt) und wie angestrebt (Raute), von 1 bis 25.
risks-number = Nr.
risks-risk-effect = Risiko und Wirkung
risks-since = Seit { $date }
risks-movement = Bewegung
risks-start-now-target = Beginn, jetzt, Ziel
risks-response-next = Strategie und nächster Schritt
risks-reviewed = Überprüft
risks-range = Spanne
risks-response = Strategie
risks-range-start = Beginn { $score }
risks-range-now = jetzt { $score }
risks-range-target = Ziel { $score }
risks-not-scored = Nicht bewertet
risks-moved-new = Neu
risks-moved-up = Gestiegen
risks-moved-down = Gesunken
risks-moved-same = Unverändert
risks-moved-undated = { $moved }, Tag nicht festgehalten
risks-first-report = Erster Bericht
risks-accepted = Akzeptiert
risks-response-accepted = { $response }, akzeptiert
risks-none-recorded-short = Nichts erfasst
risks-reviewed-stale = { $date }, { $age }
risks-never = nie
risks-all-risks = Alle { $count } Risiken
risks-all-issues = Alle { $count } Probleme
risks-rest = { $register } mit allem dazu.
risks-assumptions = Was wir annehmen
risks-closed-heading = Geschlossene Risiken
risks-closed-show = { $count ->
    [one] { $count } Risiko zeigen
   *[other] { $count } Risiken zeigen
}

risks-issues = Probleme
risks-issues-open = { $count ->
    [0] Kein Problem ist offen
    [one] Ein Problem ist offen
   *[other] { CAPITAL(SPELLED($count)) } Probleme sind offen
}
risks-issues-overdue = { $count ->
    [one] Ein Problem ist offen
   *[other] { CAPITAL(SPELLED($count)) } Probleme sind offen
}; { $overdue ->
    [one] eines ist überfällig
   *[other] { SPELLED($overdue) } sind überfällig
}
risks-issues-escalated = { $count ->
    [one] Ein Problem ist offen
   *[other] { CAPITAL(SPELLED($count)) } Probleme sind offen
}; { $escalated ->
    [one] eines ist eskaliert
   *[other] { SPELLED($escalated) } sind eskaliert
}
risks-issues-both = { $count ->
    [one] Ein Problem ist offen
   *[other] { CAPITAL(SPELLED($count)) } Probleme sind offen
}; { $escalated ->
    [one] eines ist eskaliert
   *[other] { SPELLED($escalated) } sind eskaliert
} und { $overdue ->
    [one] eines überfällig
   *[other] { SPELLED($overdue) } überfällig
}
risks-issue = Problem
risks-blocks = Blockiert
risks-of-five = { $severity } von 5
risks-issue-open = Offen
risks-issue-in-progress = In Arbeit
risks-issue-escalated = Eskaliert
risks-issue-escalated-to = { $status } an { $who }
risks-issue-closed = Gelöst
risks-issue-overdue = { $date }, { $overdue }
risks-overdue = überfällig
risks-issues-closed-show = { $count ->
    [one] { $count } gelöstes Problem zeigen
   *[other] { $count } gelöste Probleme zeigen
}
risks-issue-was-open = { $title }, offen: { $age }

risks-back = Zurück zu Risiken und Problemen
# The name that the projects of a portfolio have for it.
risks-elsewhere = Dasselbe Risiko in anderen Projekten
risks-wanted = Angestrebt
risks-effect = Wirkung
risks-actions = Maßnahmen
risks-trigger = Auslöser
risks-fallback = Wenn es eintritt
risks-chance = Wahrscheinlichkeit
risks-delay = Verzögerung
risks-spread = { $low } bis { $high }, wahrscheinlich { $likely }
risks-raised = Gemeldet
risks-before = Davor
risks-before-one = { $date }: { $position }
risks-level-band = { $position }, { $band }
risks-closed-on = Geschlossen
risks-escalated-to = Eskaliert an
risks-resolution = Lösung
risks-status-open = offen
risks-status-mitigating = in Behandlung
risks-status-accepted = akzeptiert
risks-status-occurred = eingetreten
risks-status-closed = geschlossen
risks-issue-status-open = offen
risks-issue-status-in-progress = in Arbeit
risks-issue-status-escalated = eskaliert
risks-issue-status-closed = gelöst
