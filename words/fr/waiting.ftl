waiting-begun = Le travail qui l’attend aurait dû commencer le { $date }~: chaque jour d’attente retarde maintenant la suite.
waiting-begun-delay = Le travail qui l’attend aurait dû commencer le { $date }~: { $delay }.
waiting-until = Une décision au plus tard le { $date } ne retarde rien de ce qui est planifié.
waiting-until-delay = Une décision au plus tard le { $date } ne retarde rien de ce qui est planifié~; { $delay }.
waiting-stands = «~{ $task }~»~: travail bloqué depuis le { $date }, jusqu’à ce que cette décision soit prise.
waiting-stands-delay = «~{ $task }~»~: travail bloqué depuis le { $date }, faute de cette décision~; { $delay }.
waiting-day-costs = Chaque jour ouvré d’attente coûte { $cost }.
waiting-day-after-costs = Chaque jour ouvré après le { $date } coûte { $cost }.

waiting-costs = { $when ->
    [waiting] chaque jour ouvré d’attente coûte { $cost }
   *[later] chaque jour ouvré de plus coûte { $cost }
}
waiting-moves = { $when ->
    [waiting] chaque jour ouvré d’attente déplace { $what } d’un jour
   *[later] chaque jour ouvré de plus déplace { $what } d’un jour
}
waiting-moves-costs = { $when ->
    [waiting] chaque jour ouvré d’attente déplace { $what } d’un jour et coûte { $cost }
   *[later] chaque jour ouvré de plus déplace { $what } d’un jour et coûte { $cost }
}
waiting-moves-days = { $when ->
    [waiting] un jour ouvré d’attente déplace { $what } de { $days } jours ouvrés
   *[later] un jour ouvré de plus déplace { $what } de { $days } jours ouvrés
}
waiting-moves-days-costs = { $when ->
    [waiting] un jour ouvré d’attente déplace { $what } de { $days } jours ouvrés, et chacun coûte { $cost }
   *[later] un jour ouvré de plus déplace { $what } de { $days } jours ouvrés, et chacun coûte { $cost }
}
waiting-moves-finish = { $when ->
    [waiting] chaque jour ouvré d’attente déplace la fin d’un jour
   *[later] chaque jour ouvré de plus déplace la fin d’un jour
}
waiting-moves-finish-costs = { $when ->
    [waiting] chaque jour ouvré d’attente déplace la fin d’un jour et coûte { $cost }
   *[later] chaque jour ouvré de plus déplace la fin d’un jour et coûte { $cost }
}
waiting-moves-finish-days = { $when ->
    [waiting] un jour ouvré d’attente déplace la fin de { $days } jours ouvrés
   *[later] un jour ouvré de plus déplace la fin de { $days } jours ouvrés
}
waiting-moves-finish-days-costs = { $when ->
    [waiting] un jour ouvré d’attente déplace la fin de { $days } jours ouvrés, et chacun coûte { $cost }
   *[later] un jour ouvré de plus déplace la fin de { $days } jours ouvrés, et chacun coûte { $cost }
}

waiting-title = «~{ $title }~»
waiting-titles = { $count ->
    [1] L’attend~: { $titles }.
   *[other] L’attendent~: { $titles }.
}
waiting-titles-more = L’attendent~: «~{ $first }~», «~{ $second }~» et { SPELLED($count) } de plus.
