rule-health-plan = Der Plan selbst wird auf seiner eigenen Seite bewertet
rule-health-schedule-none = Noch hat kein Vorgang Termine
rule-health-schedule-no-baseline = Kein Basisplan zum Vergleich gesetzt
rule-health-schedule = { $subject ->
    [your-part] Voraussichtliches Ende Ihres Teils
    [what-is-shown] Voraussichtliches Ende der hier gezeigten Arbeit
   *[project] Voraussichtliches Ende
} { $when ->
    [after] { $span } nach dem Basisplan
    [before] { $span } vor dem Basisplan
   *[on] wie im Basisplan
}
rule-health-schedule-over = { $subject ->
    [your-part] Tatsächliches Ende Ihres Teils
    [what-is-shown] Tatsächliches Ende der hier gezeigten Arbeit
   *[project] Tatsächliches Ende
} { $when ->
    [after] { $span } nach dem Basisplan
    [before] { $span } vor dem Basisplan
   *[on] wie im Basisplan
}
rule-health-schedule-promise = { $when ->
    [after] { $days ->
        [one] `{ $task }` { $days } Arbeitstag nach dem zugesagten Termin
       *[other] `{ $task }` { $days } Arbeitstage nach dem zugesagten Termin
    }
    [before] { $days ->
        [one] `{ $task }` { $days } Arbeitstag vor dem zugesagten Termin
       *[other] `{ $task }` { $days } Arbeitstage vor dem zugesagten Termin
    }
   *[on] `{ $task }` am zugesagten Termin
}
rule-health-schedule-finish = { $when ->
    [after] { $days ->
        [one] das Ende { $days } Arbeitstag nach dem Basisplan
       *[other] das Ende { $days } Arbeitstage nach dem Basisplan
    }
    [before] { $days ->
        [one] das Ende { $days } Arbeitstag vor dem Basisplan
       *[other] das Ende { $days } Arbeitstage vor dem Basisplan
    }
   *[on] das Ende wie im Basisplan
}
rule-health-schedule-limit = { $amber ->
    [one] höchstens { $amber } Arbeitstag zu spät
   *[other] höchstens { $amber } Arbeitstage zu spät
}; { $red ->
    [one] nicht im Plan ab mehr als { $red } Arbeitstag
   *[other] nicht im Plan ab mehr als { $red } Arbeitstagen
}
rule-health-deliveries-open = { $count ->
    [one] eine Lieferung von Ihnen ist offen, erwartet am { $date }
   *[other] { SPELLED($count) } Lieferungen von Ihnen sind offen, die letzte wird am { $date } erwartet
}
rule-health-deliveries-no-date = { $count ->
    [one] eine Lieferung von Ihnen ist offen, ohne zugesagten Tag, der noch kommt
   *[other] { SPELLED($count) } Lieferungen von Ihnen sind offen, nicht alle mit einem Tag, der noch kommt
}
rule-health-deliveries-came = alle Ihre Lieferungen sind da
rule-health-deliveries-measured = { $overdue } überfällig, { $slipping } später zugesagt als vereinbart
rule-health-deliveries-limit = keine überfällig, keine später zugesagt als vereinbart
rule-health-cost-none = Kein Budget ist erfasst
rule-health-cost-incomplete = Hier wird nicht alles Geld gezeigt
rule-health-cost-plan = Keine Ausgaben sind erfasst; der Plan kostet { $forecast }
rule-health-cost = Prognose { $forecast } von { $approved } genehmigt
rule-health-cost-under = { $amount } ({ $share }) unter den genehmigten { $approved }
rule-health-cost-over = { $beyond ->
    [yes] { $amount } ({ $share }) darüber, jenseits der Grenze von { $limit }
   *[no] { $amount } ({ $share }) darüber, innerhalb der Grenze von { $limit }
}
rule-health-cost-measured = { $side ->
    [over] { $share } über dem Genehmigten
    [under] { $share } unter dem Genehmigten
   *[same] wie genehmigt
}
rule-health-cost-limit = höchstens { $amber } darüber; nicht im Plan ab mehr als { $red }
rule-health-scope-incomplete = Hier wird nicht jede Änderung gezeigt
rule-health-scope-none = Keine Änderung ist genehmigt, und keine wartet auf eine Entscheidung
rule-health-scope = { $count ->
    [one] { $count } Änderung genehmigt
   *[other] { $count } Änderungen genehmigt
}, { $made ->
    [0] {""}
   *[other] { $made } ohne Genehmigung umgesetzt,{" "}
}{ $pending } warten auf eine Entscheidung
rule-health-scope-days = { $days ->
    [one] { $days } Arbeitstag
   *[other] { $days } Arbeitstage
}
rule-health-scope-days-share = { $days ->
    [one] { $days } Arbeitstag ({ $share })
   *[other] { $days } Arbeitstage ({ $share })
}
rule-health-scope-cost = { $cost } ({ $share })
rule-health-scope-measured = { $baseline ->
    [yes] { $added } mehr seit dem Basisplan
   *[no] bisher { $added } mehr
}
rule-health-scope-limit = höchstens { $share } der Tage oder des Budgets
rule-health-risk = { $count ->
    [0] Keine offenen Risiken sind erfasst
    [one] { $count } offenes Risiko, keines gravierend ohne Verantwortliche
   *[other] { $count } offene Risiken, keines gravierend ohne Verantwortliche
}
rule-health-risk-measured = { $count } offen, davon { $severe } gravierend und { $high } hoch
rule-health-risk-limit = { $days ->
    [one] für jedes gravierende jemand verantwortlich, jedes hohe oder gravierende behandelt, alle innerhalb von { $days } Tag überprüft
   *[other] für jedes gravierende jemand verantwortlich, jedes hohe oder gravierende behandelt, alle innerhalb von { $days } Tagen überprüft
}
rule-health-quality-no-tests = Keine Tests sind erfasst
rule-health-quality-no-count = Noch ist kein Test gezählt
rule-health-quality-tests = { $run } von { $planned } Tests ausgeführt, { $failed } fehlgeschlagen
rule-health-quality-defects = { $open ->
    [one] { $open } Fehler offen
   *[other] { $open } Fehler offen
}
rule-health-quality-defects-critical = { $open ->
    [one] { $open } Fehler offen
   *[other] { $open } Fehler offen
}, davon { $critical } kritisch
rule-health-quality-ready = { $all ->
    [one] { $done } von { $all } Bereitschaftspunkt ist erledigt
   *[other] { $done } von { $all } Bereitschaftspunkten sind erledigt
}
rule-health-quality-limit = kein Warnzeichen bei Tests, Fehlern und Bereitschaft
rule-health-habits-none = Kein Bericht und keine Entscheidung ist erfasst
rule-health-habits = Berichte, Überprüfungen und Entscheidungen sind aktuell
rule-health-habits-no-report = keine offene Entscheidung ist zu spät
rule-health-habits-measured = { $days ->
    [0] der neueste Bericht ist vom selben Tag
    [one] der neueste Bericht ist { $days } Tag alt
   *[other] der neueste Bericht ist { $days } Tage alt
}
rule-health-habits-limit = { $days ->
    [one] ein Bericht höchstens { $days } Tag alt, Entscheidungen bis zum nötigen Tag
   *[other] ein Bericht höchstens { $days } Tage alt, Entscheidungen bis zum nötigen Tag
}
rule-health-severe = { $new ->
    [0] { $count ->
        [one] ein gravierendes Risiko
       *[other] { SPELLED($count) } gravierende Risiken
    }
   *[other] { $all ->
        [yes] { $count ->
            [one] ein gravierendes Risiko, und es ist neu
           *[other] { SPELLED($count) } gravierende Risiken, alle neu
        }
       *[no] { $new ->
            [one] { SPELLED($count) } gravierende Risiken, eines davon neu
           *[other] { SPELLED($count) } gravierende Risiken, { SPELLED($new) } davon neu
        }
    }
}

rule-setting-switch = `{ $rule }` unter [health] nimmt true oder false
rule-setting-crossed = { $sharp ->
    [red] { $side ->
        [below] die rote Grenze liegt unter der gelben in [health]
       *[above] die rote Grenze liegt über der gelben in [health]
    }
   *[amber] { $side ->
        [below] die gelbe Grenze liegt unter der für Hinweise in [health]
       *[above] die gelbe Grenze liegt über der für Hinweise in [health]
    }
}: `{ $key }` ist { $value } und `{ $other }` ist { $other_value }
rule-setting-long = `{ $key }` unter [health] ist mehr als zehn Jahre: Ist das so gemeint?
rule-setting-percent = `{ $key }` unter [health] ist mehr als 100 Prozent: Ist das so gemeint?
rule-setting-wants = { $unit ->
    [working-days] `{ $key }` unter [health] verlangt eine Dauer wie `"5d"`
    [days] `{ $key }` unter [health] verlangt eine Zahl von Tagen, 0 oder mehr
    [percent] `{ $key }` unter [health] verlangt eine Zahl von Prozent, 0 oder mehr, etwa `3` oder `"3%"`
   *[count] `{ $key }` unter [health] verlangt eine Zahl, 0 oder mehr
}
rule-setting-unknown = [health] hat keine Regel und keinen Schwellenwert `{ $name }`; `milepost rules` führt sie auf
rule-setting-unknown-near = [health] hat keine Regel und keinen Schwellenwert `{ $name }` – ist `{ $near }` gemeint?
rule-setting-silenced = { $reason } (bis { $date })
