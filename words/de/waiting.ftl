waiting-begun = Die Arbeit, die darauf wartet, hätte am { $date } beginnen sollen: Jeder Tag des Wartens verzögert jetzt, was folgt.
waiting-begun-delay = Die Arbeit, die darauf wartet, hätte am { $date } beginnen sollen; { $delay }.
waiting-until = Eine Entscheidung bis { $date } verzögert nichts Geplantes.
waiting-until-delay = Eine Entscheidung bis { $date } verzögert nichts Geplantes; { $delay }.
waiting-stands = „{ $task }“ ist dadurch seit { $date } blockiert und steht still, bis sie fällt.
waiting-stands-delay = „{ $task }“ ist dadurch seit { $date } blockiert; { $delay }.
waiting-day-costs = Jeder Arbeitstag des Wartens kostet { $cost }.
waiting-day-after-costs = Jeder Arbeitstag nach dem { $date } kostet { $cost }.

waiting-costs = { $when ->
    [waiting] jeder Arbeitstag des Wartens kostet { $cost }
   *[later] jeder Arbeitstag danach kostet { $cost }
}
waiting-moves = { $when ->
    [waiting] jeder Arbeitstag des Wartens verschiebt { $what } um einen Tag
   *[later] jeder Arbeitstag danach verschiebt { $what } um einen Tag
}
waiting-moves-costs = { $when ->
    [waiting] jeder Arbeitstag des Wartens verschiebt { $what } um einen Tag und kostet { $cost }
   *[later] jeder Arbeitstag danach verschiebt { $what } um einen Tag und kostet { $cost }
}
waiting-moves-days = { $when ->
    [waiting] ein Arbeitstag des Wartens verschiebt { $what } um { $days } Arbeitstage
   *[later] ein Arbeitstag danach verschiebt { $what } um { $days } Arbeitstage
}
waiting-moves-days-costs = { $when ->
    [waiting] ein Arbeitstag des Wartens verschiebt { $what } um { $days } Arbeitstage, und jeder kostet { $cost }
   *[later] ein Arbeitstag danach verschiebt { $what } um { $days } Arbeitstage, und jeder kostet { $cost }
}
waiting-moves-finish = { $when ->
    [waiting] jeder Arbeitstag des Wartens verschiebt das Ende um einen Tag
   *[later] jeder Arbeitstag danach verschiebt das Ende um einen Tag
}
waiting-moves-finish-costs = { $when ->
    [waiting] jeder Arbeitstag des Wartens verschiebt das Ende um einen Tag und kostet { $cost }
   *[later] jeder Arbeitstag danach verschiebt das Ende um einen Tag und kostet { $cost }
}
waiting-moves-finish-days = { $when ->
    [waiting] ein Arbeitstag des Wartens verschiebt das Ende um { $days } Arbeitstage
   *[later] ein Arbeitstag danach verschiebt das Ende um { $days } Arbeitstage
}
waiting-moves-finish-days-costs = { $when ->
    [waiting] ein Arbeitstag des Wartens verschiebt das Ende um { $days } Arbeitstage, und jeder kostet { $cost }
   *[later] ein Arbeitstag danach verschiebt das Ende um { $days } Arbeitstage, und jeder kostet { $cost }
}

waiting-title = „{ $title }“
waiting-titles = { $count ->
    [one] { $titles } wartet darauf.
   *[other] { $titles } warten darauf.
}
waiting-titles-more = { $count ->
    [one] „{ $first }“, „{ $second }“ und ein weiterer Vorgang warten darauf.
   *[other] „{ $first }“, „{ $second }“ und { SPELLED($count) } weitere warten darauf.
}
