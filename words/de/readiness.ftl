readiness-title = Bereitschaft für den Go-live
readiness-menu = Bereitschaft
readiness-no-gate = Für kein bestimmtes Gate

readiness-all-passed = Jedes Gate ist durchlaufen
readiness-next-gate = { $gate } ist das nächste Gate, { $when }
readiness-next-gate-no-date = { $gate } ist das nächste Gate, ohne Termin
readiness-all-done = { $gate }: alles Verlangte ist erledigt
readiness-all-done-left = { $gate }: alles Verlangte ist erledigt, noch { $left }
readiness-not-yet-heading = { $gate }: noch nicht bereit, { $reason }
readiness-not-yet-heading-left = { $gate }: noch nicht bereit, { $reason }, noch { $left }
readiness-not-ready-heading = { $gate }: nicht bereit, { $reason }
readiness-not-ready-heading-left = { $gate }: nicht bereit, { $reason }, noch { $left }

readiness-not-shown = was da sein muss, wird hier nicht gezeigt
readiness-nothing-recorded = kein Bereitschaftspunkt ist erfasst
readiness-done-of = { $count ->
    [one] einer von einem erledigt
   *[other] { SPELLED($count) } von { SPELLED($count) } erledigt
}
readiness-open-of = { $open ->
    [one] einer
   *[other] { SPELLED($open) }
} von { $all ->
    [one] einem
   *[other] { SPELLED($all) }
} offen
readiness-overdue-of = { $open ->
    [one] einer
   *[other] { SPELLED($open) }
} von { $all ->
    [one] einem
   *[other] { SPELLED($all) }
} offen, { $overdue ->
    [one] einer
   *[other] { SPELLED($overdue) }
} überfällig
readiness-of-shown = vom hier Gezeigten { $reason }

readiness-status-not-shown = Hier nicht gezeigt
readiness-status-not-all-shown = Hier nicht alles gezeigt
readiness-status-nothing = Nichts verlangt
readiness-status-ready = Bereit
readiness-status-not-yet = Noch nicht bereit
readiness-status-not-ready = Nicht bereit
readiness-status-not-ready-left = Nicht bereit, noch { $left }
readiness-status-passed = Durchlaufen
readiness-status-passed-open = Durchlaufen, nicht alles erledigt
readiness-decided-on = gefallen am { $date }
readiness-decided = gefallen
readiness-deferred = zurückgestellt
readiness-decision-missed = nicht gefallen, war nötig bis { $date }
readiness-decision-open = noch nicht gefallen, nötig bis { $date }
readiness-decision-no-date = noch nicht gefallen, kein Datum gesetzt
readiness-decision-by = { $decision }, durch { $who }
readiness-gate-heading = { $gate }: { $reason }
readiness-category = { $category }: { $status }
readiness-day = { $date }, { $distance }
readiness-no-category = Ohne Kategorie
readiness-category-done = { $done } von { $all } erledigt
readiness-category-overdue = { $done } von { $all } erledigt, { $overdue } überfällig

readiness-items = Was da sein muss
readiness-items-of = Was da sein muss: { $gate }
readiness-done = Erledigt
readiness-evidence = Nachweis
readiness-item-done = Erledigt
readiness-item-open = Offen
readiness-nobody = niemand
readiness-after-gate = nach dem Gate
readiness-rest = { $register } mit allem dazu.
readiness-back = Zurück zur Bereitschaft

readiness-calendar = Abschaltungen und Sperrzeiten
readiness-no-outage = Keine Abschaltung steht an
readiness-one-collides = Die eine anstehende Abschaltung fällt in eine Sperrzeit oder in Arbeitszeit
readiness-none-collides = { $count ->
    [one] Eine Abschaltung steht an, am { $date }; sie fällt weder in eine Sperrzeit noch in Arbeitszeit
   *[other] { CAPITAL(SPELLED($count)) } Abschaltungen stehen an, die erste am { $date }; keine fällt in eine Sperrzeit oder in Arbeitszeit
}
readiness-some-collide = { $count ->
    [one] Eine von { SPELLED($all) } anstehenden Abschaltungen fällt in eine Sperrzeit oder in Arbeitszeit
   *[other] { CAPITAL(SPELLED($count)) } von { SPELLED($all) } anstehenden Abschaltungen fallen in eine Sperrzeit oder in Arbeitszeit
}
readiness-affects = Betrifft
readiness-announced = Angekündigt
readiness-collides-with = Trifft auf
readiness-rollback = Rollback
readiness-freeze = Sperrzeit: { $name }
readiness-in-freeze = In der Sperrzeit „{ $name }“
readiness-working-time = { $hours }~Std. Arbeitszeit
readiness-moved = Prognose für die Arbeit ist jetzt { $date }
readiness-told-on = angekündigt am { $date }
readiness-planned-for = geplant für { $date }
readiness-no-date = kein Datum
readiness-no-rollback = keines ist niedergeschrieben
readiness-span = { $from } bis { $to }
readiness-show-past = { $count ->
    [one] { $count } vergangene zeigen
   *[other] { $count } vergangene zeigen
}
readiness-affected = betraf { $what }
readiness-past = { $what }, { $when }
readiness-announced-one = { $what }, { $when }
readiness-past-rollback = { $past }. Rollback: { $what }
