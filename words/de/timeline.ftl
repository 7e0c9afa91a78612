timeline-title = Zeitplan
timeline-title-all = Vollständiger Zeitplan
timeline-tab = { $page }: { $project }
timeline-nothing-planned = Noch ist nichts geplant
timeline-no-dates = Noch hat kein Vorgang Termine
timeline-finished-on = Abgeschlossen am { $date }
timeline-finished-on-baseline = Abgeschlossen am { $date }, wie im Basisplan
timeline-finished-after = Abgeschlossen am { $date }, { $span } nach dem Basisplan
timeline-finished-before = Abgeschlossen am { $date }, { $span } vor dem Basisplan
timeline-forecast-for = Voraussichtliches Ende am { $date }
timeline-forecast-on-baseline = Voraussichtliches Ende am { $date }, wie im Basisplan
timeline-forecast-after = Voraussichtliches Ende am { $date }, { $span } nach dem Basisplan
timeline-forecast-before = Voraussichtliches Ende am { $date }, { $span } vor dem Basisplan
timeline-part-finished-on = { CAPITAL($part) } wurde am { $date } abgeschlossen
timeline-part-finished-on-baseline = { CAPITAL($part) } wurde am { $date } abgeschlossen, wie im Basisplan
timeline-part-finished-after = { CAPITAL($part) } wurde am { $date } abgeschlossen, { $span } nach dem Basisplan
timeline-part-finished-before = { CAPITAL($part) } wurde am { $date } abgeschlossen, { $span } vor dem Basisplan
timeline-part-forecast-for = { CAPITAL($part) } endet voraussichtlich am { $date }
timeline-part-forecast-on-baseline = { CAPITAL($part) } endet voraussichtlich am { $date }, wie im Basisplan
timeline-part-forecast-after = { CAPITAL($part) } endet voraussichtlich am { $date }, { $span } nach dem Basisplan
timeline-part-forecast-before = { CAPITAL($part) } endet voraussichtlich am { $date }, { $span } vor dem Basisplan
timeline-sentence = { $heading }.

timeline-how-to-plan = Sobald Vorgänge eine Dauer und einen Beginn oder eine Reihenfolge haben, erscheinen sie hier.
timeline-all-finished = Alle Vorgänge und Meilensteine sind abgeschlossen.
timeline-all-shown-finished = Alle hier gezeigten Vorgänge und Meilensteine sind abgeschlossen.
timeline-critical = { $count ->
    [0] Kein offener Vorgang liegt auf dem kritischen Pfad.
    [one] Ein offener Vorgang liegt auf dem kritischen Pfad. Jeder dort verlorene Tag verschiebt das Ende um einen Tag.
   *[other] { CAPITAL(SPELLED($count)) } offene Vorgänge liegen auf dem kritischen Pfad. Ein Tag, der bei einem davon verloren geht, verschiebt das Ende.
}
timeline-no-links = Abhängigkeiten sind nicht erfasst, der kritische Pfad ist daher unbekannt.
timeline-no-links-shown = Abhängigkeiten sind hier nicht gezeigt, der kritische Pfad ist daher unbekannt.
timeline-no-baseline = Kein Basisplan ist gesetzt, daher wird kein Verzug gezeigt.
timeline-float-not-told = Um wie viel später etwas sein dürfte und ob es kritisch ist, steht nicht dort, wo es Arbeit verraten würde, die hier nicht gezeigt wird.
timeline-odds = Die Wahrscheinlichkeit für ein Ende bis { $date } ist { $odds }.
timeline-odds-safe = 8 von 10
timeline-next-freeze = Nächste Sperrzeit für Änderungen: { $name }, { $from } bis { $to }.

timeline-gantt = Gantt-Diagramm
timeline-gantt-described = { $count ->
    [one] Balken für { $count } Vorgang oder Meilenstein. { $heading }. Dieselben Termine stehen daneben in der Tabelle.
   *[other] Balken für { $count } Vorgänge und Meilensteine. { $heading }. Dieselben Termine stehen daneben in der Tabelle.
}
timeline-in-short = Kurz gefasst: { $pages }.
timeline-soon = Nächste Termine
timeline-soon-all = { $count ->
    [one] Der eine Termin der nächsten vier Wochen
   *[other] Alle { $count } Termine der nächsten vier Wochen
}
timeline-go-to-status-date = Zum Stichtag
timeline-key-work = erledigt, offen
timeline-key-work-baseline = erledigt, offen, darunter Basisplan
timeline-key-critical = kritischer Pfad
timeline-key-complete = abgeschlossen
timeline-key-float = Puffer
timeline-key-milestone = Meilenstein
timeline-key-milestone-slip = Meilenstein, vom Basisplan zur Prognose
timeline-open-all = Vollständigen Zeitplan öffnen
timeline-back = Zurück zum Zeitplan
timeline-note-divided = Dieser Plan hat { $all } Zeilen. Balken sind für { $drawn } davon gezeichnet: was kritisch oder verspätet ist, läuft oder als Nächstes kommt. Jeder Vorgang steht, mit dem, was seine Termine bestimmt, auf einer Seite seiner Gruppe.
timeline-note-listed = Dieser Plan hat { $all } Zeilen. Balken sind für { $drawn } davon gezeichnet: was kritisch oder verspätet ist, läuft oder als Nächstes kommt. Die anderen sind mit ihrem Ende aufgeführt.
timeline-note-finished = Dieser Plan hat { $all } Zeilen. Was seit einiger Zeit abgeschlossen ist, ist ohne Balken aufgeführt.
timeline-note-lite = Balken sind für { $drawn } der { $all } Zeilen auf dem kritischen Pfad gezeichnet.
timeline-lite-path = { $count ->
    [0] Nichts Offenes liegt auf dem kritischen Pfad
    [one] Der kritische Pfad: ein Vorgang oder Meilenstein ist offen
   *[other] Der kritische Pfad: { SPELLED($count) } Vorgänge und Meilensteine sind offen
}
timeline-lite-no-path = Welche Vorgänge kritisch sind, ist nicht bekannt
timeline-caption = { $slip ->
    [yes] { $float ->
        [yes] Vorgänge mit voraussichtlichem Ende, Verzug in Arbeitstagen gegenüber dem Basisplan und Puffer in Arbeitstagen
       *[no] Vorgänge mit voraussichtlichem Ende, Verzug in Arbeitstagen gegenüber dem Basisplan
    }
   *[no] { $float ->
        [yes] Vorgänge mit voraussichtlichem Ende und Puffer in Arbeitstagen
       *[no] Vorgänge mit voraussichtlichem Ende
    }
}
timeline-caption-of = { $slip ->
    [yes] { $float ->
        [yes] { $group }: Vorgänge mit voraussichtlichem Ende, Verzug in Arbeitstagen gegenüber dem Basisplan und Puffer in Arbeitstagen
       *[no] { $group }: Vorgänge mit voraussichtlichem Ende, Verzug in Arbeitstagen gegenüber dem Basisplan
    }
   *[no] { $float ->
        [yes] { $group }: Vorgänge mit voraussichtlichem Ende und Puffer in Arbeitstagen
       *[no] { $group }: Vorgänge mit voraussichtlichem Ende
    }
}
timeline-not-active = nicht aktiv
timeline-not-planned = nicht geplant
timeline-float-done = erledigt
timeline-float-critical = kritisch
timeline-float-days = { $days }~T
timeline-owner = Wer
timeline-bars = Gantt-Balken, seitlich scrollbar
timeline-bars-of = Gantt-Balken, { $group }, seitlich scrollbar
timeline-tip-group = { $name }: { $from } bis { $to }
timeline-tip-milestone = { $name }: { $date }
timeline-tip-task = { $name }: { $from } bis { $to }, { $share } erledigt
timeline-tip-baseline = { $own ->
    [yes] { $what }. Basisplan { $date }, { $slip } in Arbeitstagen des eigenen Kalenders
   *[no] { $what }. Basisplan { $date }, { $slip }
}
timeline-tip-again = { $what }. { CAPITAL($again) }
timeline-group-milestones = Meilensteine
timeline-group-other = Andere Arbeit
timeline-group-all = Alle Vorgänge
timeline-group-phases = Phasen
timeline-group-rest = Andere Gruppen
timeline-group-rows = { $count ->
    [one] { $count } Zeile, { $finished } abgeschlossen
   *[other] { $count } Zeilen, { $finished } abgeschlossen
}
timeline-group-rows-until = { $count ->
    [one] { $count } Zeile, { $finished } abgeschlossen, bis { $date }
   *[other] { $count } Zeilen, { $finished } abgeschlossen, bis { $date }
}
timeline-group-slip = { $text }, { $slip }
timeline-folded-finished = { $count ->
    [one] { $count } abgeschlossener Vorgang
   *[other] { $count } abgeschlossene Vorgänge
}
timeline-folded = { $count ->
    [one] { $count } Vorgang ohne Balken an dieser Stelle
   *[other] { $count } Vorgänge ohne Balken an dieser Stelle
}
timeline-every-task = Jeder Vorgang mit dem, was seine Termine bestimmt: { $pages }

timeline-blocked-heading = { $count ->
    [one] { $count } Vorgang wartet darauf, dass jemand handelt
   *[other] { $count } Vorgänge warten darauf, dass jemand handelt
}
timeline-blocked-table = Blockierte Arbeit
timeline-since = Seit
timeline-who-acts = Wer handelt
timeline-needs = Braucht
timeline-blocked-for = { $date }, { $days }
timeline-blocked-nobody = Niemand ist benannt

timeline-why-dates = Warum diese Termine
timeline-chain = { $count ->
    [one] Ein Schritt bestimmt das Ende
   *[other] { $count } Schritte bestimmen das Ende, einer nach dem anderen
}
timeline-chain-loose = { $count } Schritte führen zum Ende, einer nach dem anderen; { $loose } davon dürfen sich noch etwas verschieben
timeline-chain-before = { $count ->
    [one] Nach { $count } abgeschlossenen Schritt:
   *[other] Nach { $count } abgeschlossenen Schritten:
}
timeline-chain-rest = { $count ->
    [one] und { $count } weiterer.
   *[other] und { $count } weitere.
}
timeline-why-ahead = Was jeden kommenden Termin bestimmt
timeline-why-other = Andere offene Arbeit
timeline-span = { $from } bis { $to }

timeline-tally-kicker = Arbeit nach Status
timeline-tally-standing = { $count ->
    [one] Einer davon ist eine Daueraufgabe, die so lange läuft wie das Projekt: Fortschritt und Planqualität zählen sie nicht mit.
   *[other] { CAPITAL(SPELLED($count)) } davon sind Daueraufgaben, die so lange laufen wie das Projekt: Fortschritt und Planqualität zählen sie nicht mit.
}
timeline-tally-only-finished = Der einzige Vorgang ist abgeschlossen
timeline-tally-only-started = Der einzige Vorgang ist in Arbeit
timeline-tally-only-blocked = Der einzige Vorgang ist blockiert
timeline-tally-only-waiting = Der einzige Vorgang hat nicht begonnen
timeline-tally-all-finished = Alle Vorgänge sind abgeschlossen
timeline-tally = { $finished ->
    [0] Von { SPELLED($all) } Vorgängen ist keiner abgeschlossen
    [one] Einer von { SPELLED($all) } Vorgängen ist abgeschlossen
   *[other] { CAPITAL(SPELLED($finished)) } von { SPELLED($all) } Vorgängen sind abgeschlossen
}, { $started ->
    [0] keiner in Arbeit
    [one] einer in Arbeit
   *[other] { SPELLED($started) } in Arbeit
}
timeline-tally-table = Vorgänge nach Teilprojekt
timeline-tally-not-planned = Nicht geplant
timeline-tally-waiting = Wartet
timeline-tally-under-way = In Arbeit
timeline-tally-finished = Abgeschlossen

timeline-show-phases = { $count } Phasen und Sammelvorgänge zeigen
timeline-phase = Phase
timeline-phases-cut = Die Termine sind die aller Teile einer Phase; was erledigt ist, zählt die Teile, die hier gezeigt werden.
timeline-every-phase = Jede Phase und jeder Sammelvorgang mit dem, was die Termine bestimmt: { $pages }
timeline-finished = In den letzten vier Wochen abgeschlossen
timeline-show-finished = { $kind ->
    [tasks] { $count ->
        [one] { $count } Vorgang zeigen
       *[other] { $count } Vorgänge zeigen
    }
    [milestones] { $count ->
        [one] { $count } Meilenstein zeigen
       *[other] { $count } Meilensteine zeigen
    }
   *[work] { $count ->
        [one] { $count } Vorgang oder Meilenstein zeigen
       *[other] { $count } Vorgänge und Meilensteine zeigen
    }
}

timeline-part-heading = { $kind ->
    [tasks] { $count ->
        [one] { $part }: { $finished } von { $count } Vorgang abgeschlossen
       *[other] { $part }: { $finished } von { $count } Vorgängen abgeschlossen
    }
    [milestones] { $count ->
        [one] { $part }: { $finished } von { $count } Meilenstein erreicht
       *[other] { $part }: { $finished } von { $count } Meilensteinen erreicht
    }
    [phases] { $count ->
        [one] { $part }: { $finished } von { $count } Phase abgeschlossen
       *[other] { $part }: { $finished } von { $count } Phasen abgeschlossen
    }
    [work] { $count ->
        [one] { $part }: { $finished } von { $count } Vorgang oder Meilenstein abgeschlossen
       *[other] { $part }: { $finished } von { $count } Vorgängen und Meilensteinen abgeschlossen
    }
   *[several] { $count ->
        [one] { $part }: { $finished } von { $count } Eintrag abgeschlossen
       *[other] { $part }: { $finished } von { $count } Einträgen abgeschlossen
    }
}
timeline-part-of = { $group }, Teil { $number } von { $all }
timeline-part-tab = { $part }, alles dazu: { $project }
timeline-part-sub = Jeder Vorgang in der Reihenfolge, in der er geschrieben steht: was seine Termine bestimmt, und alles dazu.
timeline-part-all = alle { $count }
timeline-part-some = { $first } bis { $last }
timeline-all-bars = alle Balken
timeline-back-only = { $back }.
timeline-back-or = { $back }, oder { $bars }.
timeline-parts = Teile: { $pages }.

timeline-fact-is = Art
timeline-fact-phase = Phase
timeline-fact-milestone = Meilenstein
timeline-fact-part-of = Teil von
timeline-fact-site = Standort
timeline-fact-not-active = Nicht aktiv
timeline-fact-on-record = bleibt in den Akten und ist kein Teil des Plans
timeline-fact-done-left = { $share }, noch { $left }
timeline-fact-started = Begonnen
timeline-fact-finished = Abgeschlossen
timeline-fact-duration = Geplante Dauer
timeline-fact-estimate = Schätzung
timeline-fact-estimate-range = { $shape ->
    [pert] { $low } bis { $high }, wahrscheinlich { $likely }, PERT
    [triangular] { $low } bis { $high }, wahrscheinlich { $likely }, Dreiecksverteilung
    [uniform] { $low } bis { $high }, wahrscheinlich { $likely }, Gleichverteilung
   *[none] { $low } bis { $high }, wahrscheinlich { $likely }
}
timeline-fact-effort = Aufwand
timeline-fact-effort-planned = { $planned } geplant
timeline-fact-effort-spent = { $spent } geleistet
timeline-fact-effort-both = { $planned } geplant, { $spent } geleistet
timeline-fact-again = Kehrt wieder
timeline-fact-every = alle { $every }, { $count }-mal
timeline-fact-earns = Erarbeitet sein Budget
timeline-fact-earns-at-end = mit dem Abschluss
timeline-fact-earns-halves = zur Hälfte am Beginn, zur Hälfte am Ende
timeline-fact-earns-milestones = nach Meilensteinen
timeline-fact-earns-time = mit der vergehenden Zeit
timeline-fact-steps = Schritte
timeline-step = { $step } ({ $share })
timeline-step-done = { $step } ({ $share }, erledigt)
timeline-step-done-on = { $step } ({ $share }, erledigt { $date })
timeline-step-dated = { $step } ({ $share }, datiert { $date })
timeline-fact-waits-for = Wartet auf
timeline-link-later = { $task } (+{ $wait })
timeline-link-earlier = { $task } (−{ $wait })
timeline-link-kind = { $task } ({ $kind })
timeline-link-kind-later = { $task } ({ $kind }, +{ $wait })
timeline-link-kind-earlier = { $task } ({ $kind }, −{ $wait })
timeline-link-starts = Anfang-Anfang
timeline-link-finishes = Ende-Ende
timeline-link-start-finish = Anfang-Ende
timeline-fact-not-before = Nicht vor
timeline-fact-not-after = Beginnt spätestens
timeline-fact-finish-not-before = Endet frühestens
timeline-fact-finish-not-after = Endet spätestens
timeline-fact-start-on = Beginnt am
timeline-fact-finish-on = Endet am
timeline-fact-deadline = Frist
timeline-fact-placed = Lage
timeline-fact-as-late = so spät, wie es das Folgende erlaubt
timeline-fact-typed = Eingetragene Termine
timeline-fact-calendar = Kalender
timeline-fact-priority = Priorität
timeline-fact-promised = Zugesagt für
timeline-fact-assigned = Zugewiesen
timeline-fact-blocked-since = seit { $date }
timeline-fact-blocked-since-acts = seit { $date }, am Zug: { $who }
timeline-fact-delivers = Liefert
timeline-fact-accepted = Abgenommen, wenn
timeline-fact-elsewhere = Wartet auf, in anderen Projekten
timeline-elsewhere = { $project }: { $task }
timeline-fact-elsewhere-not-shown = { $project }: ein Meilenstein, der nicht gezeigt wird
timeline-fact-gate = Gate
timeline-fact-outage = Abschaltung
timeline-fact-outage-affects = { $from } bis { $to }; betrifft { $what }
