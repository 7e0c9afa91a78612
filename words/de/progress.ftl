progress-title = Fortschritt
progress-page-title = Fortschritt: { $project }

progress-tasks-none = { $all ->
    [one] Von { $all } Vorgang ist noch keiner erledigt
   *[other] Von { $all } Vorgängen ist noch keiner erledigt
}
progress-tasks-not-lately = { $done ->
    [one] { $done } von { $all } Vorgängen ist erledigt, keiner davon in den letzten vier Wochen
   *[other] { $done } von { $all } Vorgängen sind erledigt, keiner davon in den letzten vier Wochen
}
progress-tasks-lately = { $done ->
    [one] { $done } von { $all } Vorgängen ist erledigt
   *[other] { $done } von { $all } Vorgängen sind erledigt
}, { $lately ->
    [one] einer in den letzten vier Wochen
   *[other] { SPELLED($lately) } in den letzten vier Wochen
}
progress-tasks-all = { $all ->
    [one] Der eine Vorgang ist erledigt
   *[other] Alle { $all } Vorgänge sind erledigt
}
progress-throughput-even = { $weeks ->
    [one] In der letzten Woche
   *[other] In jeder der letzten { SPELLED($weeks) } Wochen
} { $count ->
    [one] wurde { $amount } Vorgang abgeschlossen.
   *[other] wurden { $amount } Vorgänge abgeschlossen.
}
progress-throughput = { $weeks ->
    [one] In der letzten Woche
   *[other] In jeder der letzten { SPELLED($weeks) } Wochen
} wurden zwischen { $low } und { $high } Vorgänge abgeschlossen, { $mean } im Mittel.

progress-burn-tasks = Burn-up: Vorgänge des Plans
progress-burn-sprints = Burn-up: Sprints
progress-burn-by = { $of ->
   *[tasks] Alle Arbeit an Vorgängen
    [sprints] Alle Arbeit der Sprints
} ist im Tempo der letzten { SPELLED($weeks) } Wochen bis { $date } erledigt
progress-burn-between = { $of ->
   *[tasks] Alle Arbeit an Vorgängen
    [sprints] Alle Arbeit der Sprints
} ist im Tempo der letzten { SPELLED($weeks) } Wochen zwischen dem { $first } und dem { $last } erledigt
progress-burn-earliest = { $of ->
   *[tasks] Alle Arbeit an Vorgängen
    [sprints] Alle Arbeit der Sprints
} ist im Tempo der letzten { SPELLED($weeks) } Wochen frühestens bis { $date } erledigt; mit langsamen Wochen nie
progress-burn-too-little = In den letzten { SPELLED($weeks) } Wochen wurde zu wenig erledigt, um zu sagen, wann { $of ->
   *[tasks] alle Arbeit an Vorgängen
    [sprints] alle Arbeit der Sprints
} erledigt ist
progress-burn-all-done = { $of ->
   *[tasks] Alle Arbeit an Vorgängen
    [sprints] Alle Arbeit der Sprints
}, { $complete ->
   *[yes] die zum Umfang gehört, ist erledigt
    [no] die hier gezeigt wird, ist erledigt
}
progress-burn-nothing-ahead = Wie viel noch zu tun ist, ist nicht bekannt: Kein kommender Sprint sagt, was er aufnimmt
progress-burn-not-closed = { $sprint } ist vorbei und sagt nicht, was fertig wurde: Wie viel noch zu tun ist, ist nicht bekannt
progress-burn-few-weeks = Noch zu früh, um zu sagen, wann { $of ->
   *[tasks] alle Arbeit an Vorgängen
    [sprints] alle Arbeit der Sprints
} erledigt ist: { $known ->
    [0] Keine ganze Woche ist bekannt
    [one] Eine ganze Woche ist bekannt
   *[other] { CAPITAL(SPELLED($known)) } ganze Wochen sind bekannt
}, vier sind nötig
progress-burn-describe = { $done } von { $scope } sind erledigt. { $heading }. Die Zahlen stehen unten in der Tabelle.
progress-burn-scope = Umfang ist, was zu tun ist. { $what }
progress-burn-counts = Jeder Vorgang zählt als einer, ob lang oder kurz; es kommt nur darauf an, wie viele pro Woche abgeschlossen wurden.
progress-burn-counts-plan = Jeder Vorgang zählt als einer, ob lang oder kurz; es kommt nur darauf an, wie viele pro Woche abgeschlossen wurden; die Termine des Plans selbst führen zum { $date }.
progress-burn-standing = Daueraufgaben, die so lange laufen wie das Projekt, zählen nicht mit.
progress-burn-unit = In der Einheit des Teams.
progress-burn-unit-plan = In der Einheit des Teams; nur die Arbeit, die Sprints aufgenommen haben, daher kann ihr Ende vor dem der Vorgänge des Plans liegen.
progress-burn-rays = Gestrichelt: das Tempo langsamer Wochen, { $slow } pro Woche, und schneller Wochen, { $fast } pro Woche (20. und 80. Perzentil der letzten { SPELLED($weeks) } Wochen).
progress-burn-unplanned = in keinem Basisplan
progress-burn-table = Woche für Woche
progress-burn-week = Woche bis
progress-burn-in-week = Darin erledigt
progress-burn-in-all = Insgesamt erledigt
progress-burn-scope-column = Umfang
progress-chart-scope = Umfang { $amount }
progress-chart-done = Erledigt { $amount }
progress-chart-done-above = Erledigt { $amount }, { $more } über dem Umfang
progress-chart-fast = schnell { $date }
progress-chart-fast-later = schnell { $date } →
progress-chart-fast-never = schnell: kein Ende
progress-chart-slow = langsam { $date }
progress-chart-slow-later = langsam { $date } →
progress-chart-slow-never = langsam: kein Ende

progress-scope-kicker = Änderungen des Umfangs
progress-scope-adds = Zuwachs
progress-scope-no-date = kein Datum
progress-scope-sprints = { $grew ->
   *[yes] Der Umfang der Sprints ist um { $share } gewachsen
    [no] Der Umfang der Sprints ist um { $share } geschrumpft
}
progress-scope-plan = { $grew ->
   *[yes] Der Plan ist seit dem ersten Basisplan um { $share } gewachsen
    [no] Der Plan ist seit dem ersten Basisplan um { $share } geschrumpft
}
progress-scope-none-shown = Keine hier gezeigte Änderung verändert den Umfang
progress-scope-same = Der Umfang ist, wie er war
progress-scope-and-changes = { $heading }; dazu { $changes } am Umfang
progress-scope-changes = { CAPITAL($changes) } am Umfang
progress-changes-unapproved = { $count ->
    [one] eine Änderung ohne Genehmigung
   *[other] { SPELLED($count) } Änderungen ohne Genehmigung
}
progress-changes-approved = { $count ->
    [one] eine genehmigte Änderung
   *[other] { SPELLED($count) } genehmigte Änderungen
}
progress-changes-some = { $count ->
    [one] eine von { SPELLED($all) } genehmigten Änderungen
   *[other] { SPELLED($count) } von { SPELLED($all) } genehmigten Änderungen
}
progress-changes-both = { $count ->
    [one] eine genehmigte Änderung
   *[other] { SPELLED($count) } genehmigte Änderungen
} und { $made ->
    [one] eine ohne Genehmigung
   *[other] { SPELLED($made) } ohne Genehmigung
}
progress-change-approved = genehmigte Änderung
progress-change-unapproved = Änderung ohne Genehmigung
progress-scope-baseline = Im neuen Basisplan geplant, „{ $name }“
progress-scope-sprint = Hinzugekommen während { $sprint }
progress-scope-unplanned = Arbeit, die in keinem Basisplan steht
progress-scope-tasks = { $count ->
    [one] { $by } Vorgang
   *[other] { $by } Vorgänge
}
progress-scope-rest = { $count ->
    [one] { $count } ältere ist hier nicht aufgeführt.
   *[other] { $count } ältere sind hier nicht aufgeführt.
}

progress-board-kicker = Arbeit nach Status
progress-board-heading = { $going ->
    [0] Nichts ist in Arbeit
    [one] Ein Vorgang ist in Arbeit
   *[other] { CAPITAL(SPELLED($going)) } Vorgänge sind in Arbeit
}, { $ready ->
    [0] keiner ist startbereit
    [one] einer ist startbereit
   *[other] { SPELLED($ready) } sind startbereit
}
progress-board-heading-blocked = { $going ->
    [0] Nichts ist in Arbeit
    [one] Ein Vorgang ist in Arbeit
   *[other] { CAPITAL(SPELLED($going)) } Vorgänge sind in Arbeit
}, { $blocked ->
    [one] einer ist blockiert
   *[other] { SPELLED($blocked) } sind blockiert
}, { $ready ->
    [0] keiner ist startbereit
    [one] einer ist startbereit
   *[other] { SPELLED($ready) } sind startbereit
}
progress-board-which = Welche
progress-board-blocked = Blockiert
progress-board-going = In Arbeit
progress-board-ready = Startbereit
progress-board-waiting = Wartet
progress-board-done = Erledigt
progress-board-rest = { $count ->
    [one] { $count } weiterer im Zeitplan
   *[other] { $count } weitere im Zeitplan
}
progress-board-note = Startbereit: wartet auf keine offene Arbeit und kann innerhalb von { $days } Tagen beginnen. Wartet: Etwas davor ist offen, oder die Zeit ist noch nicht gekommen.
progress-board-standing = { $count ->
    [one] Einer dieser Vorgänge ist eine Daueraufgabe, die so lange läuft wie das Projekt: Was erledigt ist, wird ohne sie gezählt.
   *[other] { CAPITAL(SPELLED($count)) } dieser Vorgänge sind Daueraufgaben, die so lange laufen wie das Projekt: Was erledigt ist, wird ohne sie gezählt.
}
progress-board-see = Siehe auch { $page }.
progress-board-effort = geplanter und geleisteter Aufwand nach Teilprojekt
progress-board-table = Nach Teilprojekt

progress-tests-kicker = Tests
progress-tests-not-run = { $count ->
    [one] Der eine geplante Test ist noch nicht gelaufen
   *[other] Von { $count } Tests ist noch keiner gelaufen
}
progress-tests-all-passed = Alle { $count } ausgeführten Tests sind bestanden
progress-tests-passed = { $passed } von { $run } ausgeführten Tests sind bestanden ({ $share })
progress-tests-share-passed = { $share } der ausgeführten Tests sind bestanden
progress-tests-unknown = Wie viele Tests bestanden sind, ist nicht erfasst
progress-tests-all-run = { $heading }; alle geplanten sind ausgeführt
progress-tests-some-run = { $heading }; { $share } der geplanten sind ausgeführt
progress-tests-over = über { $percent }
progress-suite = Testreihe
progress-kind = Art
progress-tests-planned = Geplant
progress-tests-run = Ausgeführt
progress-tests-passed-column = Bestanden
progress-tests-failed = Fehlgeschlagen
progress-tests-rate = Quote
progress-tests-bar = Bestanden von geplant
progress-suite-unit = Modul
progress-suite-integration = Integration
progress-suite-system = System
progress-suite-performance = Leistung
progress-suite-security = Sicherheit
progress-suite-acceptance = Abnahme
progress-suite-compatibility = Kompatibilität
progress-suite-failover = Ausfallsicherheit
progress-tests-note = Quote: bestanden von ausgeführt. Balken: bestanden von geplant; der Strich zeigt, was ausgeführt ist.
progress-tests-left-out = { $count ->
    [one] Eine Testreihe sagt nicht, was ausgeführt wurde, und fehlt in den Anteilen.
   *[other] { CAPITAL(SPELLED($count)) } Testreihen sagen nicht, was ausgeführt wurde, und fehlen in den Anteilen.
}

progress-defects-kicker = Fehler
progress-defects-title = Fehler im Zeitverlauf
progress-defects-uncounted = Bis zum Stichtag wurden keine Fehler gezählt
progress-defects-unknown = Wie viele Fehler offen sind, ist nicht erfasst
progress-defects-none = Am { $date } war kein Fehler offen
progress-defects-open = { $count ->
    [one] { $count } Fehler war am { $date } offen
   *[other] { $count } Fehler waren am { $date } offen
}
progress-defects-critical = { $count ->
    [one] { $count } Fehler war offen, { $critical } am { $date }
   *[other] { $count } Fehler waren offen, { $critical } am { $date }
}
progress-defects-of-them = { $count } davon kritisch,
progress-defects-trend = { $heading }; { $trend }
progress-defects-rise = sie nehmen zu
progress-defects-fall = sie nehmen ab
progress-defects-describe = { $heading }. Alle Zählungen stehen unten in der Tabelle.
progress-defects-sum-share = Bisher wurden { $opened } gemeldet und { $closed } behoben ({ $share }).
progress-defects-sum = Bisher wurden { $opened } gemeldet und { $closed } behoben.
progress-defects-no-sum = Wie viele insgesamt gemeldet und behoben wurden, ist nicht erfasst.
progress-defects-no-trend = Ein Trend braucht drei Zählungen.
progress-defects-table = Alle Fehlerzählungen
progress-defects-day = Tag
progress-defects-opened = Gemeldet
progress-defects-closed = Behoben
progress-defects-still-open = Offen
progress-defects-critical-column = Kritisch
progress-defects-counted-by = Gezählt von
progress-defects-later = nach dem Stichtag
progress-chart-opened = Gemeldet { $amount }
progress-chart-closed = Behoben { $amount }
progress-chart-open = Offen { $amount }

progress-sprints-kicker = Sprints
progress-sprints-ahead = { $count ->
    [one] Ein Sprint ist geplant
   *[other] { CAPITAL(SPELLED($count)) } Sprints sind geplant
}
progress-velocity-unknown = Noch ist kein Sprint vorbei, die Velocity ist daher nicht bekannt
progress-velocity-first = Im ersten beendeten Sprint erledigt: { $amount }
progress-velocity-even = Die Velocity ist { $amount } pro Sprint, jedes Mal
progress-velocity = Die Velocity ist { $amount } pro Sprint, zwischen { $low } und { $high }
progress-velocity-share = { $count ->
    [one] Velocity ist, was der eine beendete Sprint erledigt hat
   *[other] Velocity ist, was die letzten { SPELLED($count) } beendeten Sprints erledigt haben
}: { $share } des Aufgenommenen.
progress-velocity-no-share = { $count ->
    [one] Velocity ist, was der eine beendete Sprint erledigt hat
   *[other] Velocity ist, was die letzten { SPELLED($count) } beendeten Sprints erledigt haben
}; was aufgenommen wurde, ist nicht erfasst.
progress-velocity-note = Velocity ist, was beendete Sprints erledigt haben.
progress-sprint = Sprint
progress-sprint-taken-on = Aufgenommen
progress-sprint-added = Hinzugekommen
progress-sprint-completed = Erledigt
progress-sprint-goal = Ziel
progress-sprint-dates = { $from } bis { $to }
progress-sprint-over = beendet
progress-sprint-running = läuft
progress-sprint-ahead = steht aus
