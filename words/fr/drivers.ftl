drivers-sentence = { CAPITAL($why) }.
drivers-inactive = tâche inactive~: gardée pour mémoire, sans dates
drivers-project-start = { $milestone ->
    [yes] rien ne le retient~: le jalon tombe au début du projet
   *[no] rien ne la retient~: la tâche commence avec le projet
}
drivers-finished = { $milestone ->
    [yes] atteint le { $date }
   *[no] terminé le { $date }
}
drivers-started = le travail a commencé le { $date }
drivers-not-started = pas encore commencé au { $date }, donc pas de début possible avant
drivers-leave = la seule personne affectée est absente jusqu’au { $date }
drivers-waits-behind = en attente de { $person }, qui travaille sur `{ $task }` jusqu’au { $date }
drivers-waits-busy = en attente de { $person }, pris par d’autres travaux jusqu’au { $date }
drivers-manual = les dates sont saisies à la main
drivers-child = `{ $task }`, qui en fait partie, fixe le début
drivers-child-both = `{ $task }`, qui en fait partie, fixe le début et la fin
drivers-child-two = `{ $task }`, qui en fait partie, fixe le début, et `{ $other }` la fin
drivers-parent = `{ $task }`, dont elle fait partie, fixe la date
drivers-as-late = planifié aussi tard que le permet la suite
drivers-not-shown = un élément qui n’est pas montré ici fixe la date
drivers-none = sans dates~: donner un `duration`, un `estimate` ou un `effort`

drivers-link = { $mine ->
    [falls] la date tombe
    [finishes] la fin tombe
   *[starts] le début tombe
} avec { $theirs ->
    [starts] le début
   *[finishes] la fin
} de `{ $task }`
drivers-link-on = { $mine ->
    [falls] la date tombe
    [finishes] la fin tombe
   *[starts] le début tombe
} avec { $theirs ->
    [starts] le début
   *[finishes] la fin
} de `{ $task }`, le { $date }
drivers-link-after = { $mine ->
    [falls] la date tombe
    [finishes] la fin tombe
   *[starts] le début tombe
} { $wait } après { $theirs ->
    [starts] le début
   *[finishes] la fin
} de `{ $task }`
drivers-link-after-on = { $mine ->
    [falls] la date tombe
    [finishes] la fin tombe
   *[starts] le début tombe
} { $wait } après { $theirs ->
    [starts] le début
   *[finishes] la fin
} de `{ $task }`, le { $date }
drivers-link-before = { $mine ->
    [falls] la date tombe
    [finishes] la fin tombe
   *[starts] le début tombe
} { $overlap } avant { $theirs ->
    [starts] le début
   *[finishes] la fin
} de `{ $task }`
drivers-link-before-on = { $mine ->
    [falls] la date tombe
    [finishes] la fin tombe
   *[starts] le début tombe
} { $overlap } avant { $theirs ->
    [starts] le début
   *[finishes] la fin
} de `{ $task }`, le { $date }
drivers-pause = { $why }, et le jour ouvré suivant est le { $date }
drivers-pause-calendar = { $why }, et son calendrier `{ $calendar }` ne reprend que le { $date }

drivers-not-before = début impossible avant le { $date }
drivers-not-after = début impossible après le { $date }
drivers-finish-not-before = fin impossible avant le { $date }
drivers-finish-not-after = fin impossible après le { $date }
drivers-start-on = début imposé le { $date }
drivers-finish-on = fin imposée le { $date }

drivers-again = tâche récurrente, { $count } fois sur { $all } à venir~: { $dates }
drivers-again-more = tâche récurrente, { $count } fois sur { $all } à venir~: { $dates } et { $more } de plus

drivers-unlevelled-day = Sans nivellement~: { $date }.
drivers-unlevelled = Sans nivellement~: du { $from } au { $to }.
