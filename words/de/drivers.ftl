drivers-sentence = { CAPITAL($why) }.
drivers-inactive = nicht aktiv: bleibt in den Akten, ohne Termine
drivers-project-start = { $milestone ->
    [yes] durch nichts aufgehalten: fällt auf den Projektbeginn
   *[no] durch nichts aufgehalten: beginnt mit dem Projekt
}
drivers-finished = { $milestone ->
    [yes] erreicht am { $date }
   *[no] abgeschlossen am { $date }
}
drivers-started = die Arbeit daran begann am { $date }
drivers-not-started = am { $date } noch nicht begonnen, ein früherer Beginn ist daher nicht möglich
drivers-leave = die einzige zugewiesene Person ist bis { $date } abwesend
drivers-waits-behind = wartet auf { $person }: bis { $date } mit `{ $task }` beschäftigt
drivers-waits-busy = wartet auf { $person }: bis { $date } mit anderer Arbeit beschäftigt
drivers-manual = die Termine sind von Hand eingetragen
drivers-child = der Teilvorgang `{ $task }` bestimmt den Beginn
drivers-child-both = der Teilvorgang `{ $task }` bestimmt Beginn und Ende
drivers-child-two = der Teilvorgang `{ $task }` bestimmt den Beginn, `{ $other }` das Ende
drivers-parent = der Sammelvorgang `{ $task }` bestimmt den Termin
drivers-as-late = so spät geplant, wie es die Arbeit danach erlaubt
drivers-not-shown = etwas, das hier nicht gezeigt wird, bestimmt den Termin
drivers-none = hat keine Termine: eine `duration`, ein `estimate` oder ein `effort` gibt ihm welche

drivers-link = { $mine ->
    [falls] fällt auf den Tag, an dem
    [finishes] endet, wenn
   *[starts] beginnt, wenn
} `{ $task }` { $theirs ->
    [starts] beginnt
    [done] erledigt ist
   *[finishes] endet
}
drivers-link-on = { $mine ->
    [falls] fällt auf den Tag, an dem
    [finishes] endet, wenn
   *[starts] beginnt, wenn
} `{ $task }` { $theirs ->
    [starts] beginnt
    [done] erledigt ist
   *[finishes] endet
}: { $date }
drivers-link-after = { $mine ->
    [falls] fällt
    [finishes] endet
   *[starts] beginnt
} { $wait } nach { $theirs ->
    [starts] dem Beginn
   *[finishes] dem Ende
} von `{ $task }`
drivers-link-after-on = { $mine ->
    [falls] fällt
    [finishes] endet
   *[starts] beginnt
} { $wait } nach { $theirs ->
    [starts] dem Beginn
   *[finishes] dem Ende
} von `{ $task }` am { $date }
drivers-link-before = { $mine ->
    [falls] fällt
    [finishes] endet
   *[starts] beginnt
} { $overlap } vor { $theirs ->
    [starts] dem Beginn
   *[finishes] dem Ende
} von `{ $task }`
drivers-link-before-on = { $mine ->
    [falls] fällt
    [finishes] endet
   *[starts] beginnt
} { $overlap } vor { $theirs ->
    [starts] dem Beginn
   *[finishes] dem Ende
} von `{ $task }` am { $date }
drivers-pause = { $why }; der nächste Arbeitstag ist der { $date }
drivers-pause-calendar = { $why }; der nächste Arbeitstag im Kalender `{ $calendar }` ist der { $date }

drivers-not-before = darf nicht vor dem { $date } beginnen
drivers-not-after = darf nicht nach dem { $date } beginnen
drivers-finish-not-before = darf nicht vor dem { $date } enden
drivers-finish-not-after = darf nicht nach dem { $date } enden
drivers-start-on = muss am { $date } beginnen
drivers-finish-on = muss am { $date } enden

drivers-again = kehrt wieder, { $count } von { $all } Terminen stehen noch aus: { $dates }
drivers-again-more = kehrt wieder, { $count } von { $all } Terminen stehen noch aus: { $dates } und { $more ->
    [one] { $more } weiterer
   *[other] { $more } weitere
}

drivers-unlevelled-day = Ohne Kapazitätsabgleich: { $date }.
drivers-unlevelled = Ohne Kapazitätsabgleich: { $from } bis { $to }.
