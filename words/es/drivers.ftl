drivers-sentence = { CAPITAL($why) }.
drivers-inactive = no está activa: sigue registrada, sin fechas
drivers-project-start = { $milestone ->
    [yes] nada la retiene: cae con el inicio del proyecto
   *[no] nada la retiene: empieza con el proyecto
}
drivers-finished = { $milestone ->
    [yes] se alcanzó el { $date }
   *[no] terminó el { $date }
}
drivers-started = el trabajo empezó el { $date }
drivers-not-started = el { $date } no había empezado, así que no puede empezar antes
drivers-leave = la única persona asignada está ausente hasta el { $date }
drivers-waits-behind = espera a { $person }, que trabaja en `{ $task }` hasta el { $date }
drivers-waits-busy = espera a { $person }, que tiene otro trabajo hasta el { $date }
drivers-manual = sus fechas están escritas a mano
drivers-child = marca el inicio `{ $task }`, que forma parte de ella
drivers-child-both = marca el inicio y el fin `{ $task }`, que forma parte de ella
drivers-child-two = marca el inicio `{ $task }`, que forma parte de ella, y el fin `{ $other }`
drivers-parent = marca la fecha `{ $task }`, de la que forma parte
drivers-as-late = está planificada tan tarde como permite el trabajo posterior
drivers-not-shown = marca la fecha algo que no se muestra aquí
drivers-none = no tiene fechas: indique `duration`, `estimate` o `effort`

drivers-link = { $mine ->
    [falls] cae
    [finishes] termina
   *[starts] empieza
} cuando `{ $task }` { $theirs ->
    [starts] empieza
    [done] está hecho
   *[finishes] termina
}
drivers-link-on = { $mine ->
    [falls] cae
    [finishes] termina
   *[starts] empieza
} cuando `{ $task }` { $theirs ->
    [starts] empieza
    [done] está hecho
   *[finishes] termina
}, el { $date }
drivers-link-after = { $mine ->
    [falls] cae
    [finishes] termina
   *[starts] empieza
} { $wait } después de { $theirs ->
    [starts] empezar
   *[finishes] terminar
} `{ $task }`
drivers-link-after-on = { $mine ->
    [falls] cae
    [finishes] termina
   *[starts] empieza
} { $wait } después de { $theirs ->
    [starts] empezar
   *[finishes] terminar
} `{ $task }` el { $date }
drivers-link-before = { $mine ->
    [falls] cae
    [finishes] termina
   *[starts] empieza
} { $overlap } antes de { $theirs ->
    [starts] empezar
   *[finishes] terminar
} `{ $task }`
drivers-link-before-on = { $mine ->
    [falls] cae
    [finishes] termina
   *[starts] empieza
} { $overlap } antes de { $theirs ->
    [starts] empezar
   *[finishes] terminar
} `{ $task }` el { $date }
drivers-pause = { $why }, y el siguiente día laborable es el { $date }
drivers-pause-calendar = { $why }, y en su calendario `{ $calendar }` se vuelve a trabajar el { $date }

drivers-not-before = no puede empezar antes del { $date }
drivers-not-after = no puede empezar después del { $date }
drivers-finish-not-before = no puede terminar antes del { $date }
drivers-finish-not-after = no puede terminar después del { $date }
drivers-start-on = tiene que empezar el { $date }
drivers-finish-on = tiene que terminar el { $date }

drivers-again = se repite; faltan { $count } de { $all } veces: { $dates }
drivers-again-more = se repite; faltan { $count } de { $all } veces: { $dates } y { $more } más

drivers-unlevelled-day = Sin nivelación: { $date }.
drivers-unlevelled = Sin nivelación: del { $from } al { $to }.
