waiting-begun = El trabajo que la espera tendría que haber empezado el { $date }: cada día de espera retrasa ya lo que sigue.
waiting-begun-delay = El trabajo que la espera tendría que haber empezado el { $date }: { $delay }.
waiting-until = Una decisión a más tardar el { $date } no retrasa nada de lo planificado.
waiting-until-delay = Una decisión a más tardar el { $date } no retrasa nada de lo planificado; { $delay }.
waiting-stands = Bloquea «{ $task }» desde el { $date }; el trabajo sigue parado hasta que se tome.
waiting-stands-delay = Bloquea «{ $task }» desde el { $date }: { $delay }.
waiting-day-costs = Cada día laborable de espera cuesta { $cost }.
waiting-day-after-costs = Cada día laborable después del { $date } cuesta { $cost }.

waiting-costs = { $when ->
    [waiting] cada día laborable de espera cuesta { $cost }
   *[later] cada día laborable posterior cuesta { $cost }
}
waiting-moves = { $when ->
    [waiting] cada día laborable de espera retrasa un día { $what }
   *[later] cada día laborable posterior retrasa un día { $what }
}
waiting-moves-costs = { $when ->
    [waiting] cada día laborable de espera retrasa un día { $what } y cuesta { $cost }
   *[later] cada día laborable posterior retrasa un día { $what } y cuesta { $cost }
}
waiting-moves-days = { $when ->
    [waiting] un día laborable de espera retrasa { $days } días laborables { $what }
   *[later] un día laborable posterior retrasa { $days } días laborables { $what }
}
waiting-moves-days-costs = { $when ->
    [waiting] un día laborable de espera retrasa { $days } días laborables { $what }, y cada uno cuesta { $cost }
   *[later] un día laborable posterior retrasa { $days } días laborables { $what }, y cada uno cuesta { $cost }
}
waiting-moves-finish = { $when ->
    [waiting] cada día laborable de espera retrasa un día el fin
   *[later] cada día laborable posterior retrasa un día el fin
}
waiting-moves-finish-costs = { $when ->
    [waiting] cada día laborable de espera retrasa un día el fin y cuesta { $cost }
   *[later] cada día laborable posterior retrasa un día el fin y cuesta { $cost }
}
waiting-moves-finish-days = { $when ->
    [waiting] un día laborable de espera retrasa el fin { $days } días laborables
   *[later] un día laborable posterior retrasa el fin { $days } días laborables
}
waiting-moves-finish-days-costs = { $when ->
    [waiting] un día laborable de espera retrasa el fin { $days } días laborables, y cada uno cuesta { $cost }
   *[later] un día laborable posterior retrasa el fin { $days } días laborables, y cada uno cuesta { $cost }
}

waiting-title = «{ $title }»
waiting-titles = { $count ->
    [one] Depende de ello: { $titles }.
   *[other] Dependen de ello: { $titles }.
}
waiting-titles-more = Dependen de ello «{ $first }», «{ $second }» y { SPELLED($count) } más.
