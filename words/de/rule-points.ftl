rule-point-found = { $found }: { $tasks }
rule-point-more = { $tasks } und { $count ->
    [one] { $count } weiterer
   *[other] { $count } weitere
}
rule-point-index = { $found }: ein Index von { $index }
rule-point-agreed = `{ $task }`: { $detail }

rule-point-limit-none = keine erlaubt
rule-point-limit-at-most = höchstens { $limit } ({ $count })
rule-point-limit-at-least = mindestens { $limit } ({ $count } von { $of })

rule-point-value = { $count } von { $of } ({ $share })
rule-point-value-none = { $count } von { $of }

rule-point-no-predecessor = wartet auf nichts
rule-point-no-successor = nichts wartet darauf
rule-point-unlinked = wartet auf nichts, und nichts wartet darauf
rule-point-link = { $kind ->
    [start-to-start] beginnt mit dem Beginn von „{ $task }“
    [finish-to-finish] endet mit dem Ende von „{ $task }“
    [start-to-finish] endet mit dem Beginn von „{ $task }“
   *[finish-to-start] beginnt nach „{ $task }“
}{ $lagged ->
    [yes] {" "}({ $lag })
   *[no] {""}
}
rule-point-later = +{ $wait }
rule-point-earlier = −{ $wait }
rule-point-limit = { $which ->
    [not-before] beginnt nicht vor dem { $date }
    [not-after] muss bis { $date } beginnen
    [finish-not-before] endet nicht vor dem { $date }
    [finish-not-after] muss bis { $date } enden
    [start-on] muss am { $date } beginnen
   *[finish-on] muss am { $date } enden
}
rule-point-typed = hat eingetragene Termine
rule-point-as-late = liegt so spät wie möglich
rule-point-float = { $days ->
    [one] { $days }~Arbeitstag Puffer
   *[other] { $days }~Arbeitstage Puffer
}
rule-point-duration = { $days ->
    [one] dauert { $days }~Arbeitstag
   *[other] dauert { $days }~Arbeitstage
}
rule-point-work-days = { $days ->
    [one] { $days }~Arbeitstag
   *[other] { $days }~Arbeitstage
}
rule-point-start-passed = sollte am { $date } beginnen und hat nicht begonnen
rule-point-finish-passed = sollte am { $date } enden und ist nicht abgeschlossen
rule-point-started-ahead = ist mit Datum { $date } als begonnen eingetragen
rule-point-finished-ahead = ist mit Datum { $date } als abgeschlossen eingetragen
rule-point-nobody = niemand verantwortlich, niemand zugewiesen, kein Lieferant
rule-point-late = { $finished ->
    [yes] war fällig am { $baseline }, wurde abgeschlossen am { $finish }
   *[no] war fällig am { $baseline }, Prognose { $finish }
}
rule-point-due = war fällig am { $date } und ist nicht abgeschlossen
rule-point-not-in-baseline = steht nicht im Basisplan und ist nicht abgeschlossen

rule-point-unknown-cut = Nicht berechnet: Ein Teil des Projekts darf hier vielleicht nicht gezeigt werden
rule-point-unknown-no-links = Nicht berechnet: Keine Abhängigkeit ist erfasst
rule-point-unknown-no-open-links = Nicht berechnet: Kein offener Vorgang wartet auf einen anderen
rule-point-unknown-no-open-work = Nicht berechnet: Keine Arbeit ist offen
rule-point-unknown-no-float = Nicht berechnet: Noch hat kein offener Vorgang einen Puffer
rule-point-unknown-no-length = Nicht berechnet: Noch hat kein offener Vorgang eine Dauer
rule-point-unknown-no-open-dates = Nicht berechnet: Noch hat kein offener Vorgang Termine
rule-point-unknown-no-dates = Nicht berechnet: Noch hat kein Vorgang Termine
rule-point-unknown-only-short = Nicht berechnet: Kein offener Vorgang dauert einen Tag
rule-point-unknown-no-open-path = Nicht berechnet: Kein offener Vorgang bestimmt das Ende
rule-point-unknown-no-days-left = Nicht berechnet: Bis zum voraussichtlichen Ende ist kein Arbeitstag übrig
rule-point-unknown-no-baseline = Nicht berechnet: Kein Basisplan ist gesetzt
rule-point-unknown-nothing-due = Nicht berechnet: Nach dem Basisplan war noch nichts fällig
rule-point-unknown-no-promise = Nicht berechnet: kein Basisplan und kein zugesagter Termin für das Ende
