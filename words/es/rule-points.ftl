rule-point-found = { $found }: { $tasks }
rule-point-more = { $tasks } y { $count } más
rule-point-index = { $found }: un índice de { $index }
rule-point-agreed = `{ $task }`: { $detail }
rule-point-limit-none = ninguno permitido
rule-point-limit-at-most = como máximo { $limit } ({ $count })
rule-point-limit-at-least = como mínimo { $limit } ({ $count } de { $of })
rule-point-value = { $count } de { $of } ({ $share })
rule-point-value-none = { $count } de { $of }
rule-point-no-predecessor = no espera a nada
rule-point-no-successor = nada espera a ella
rule-point-unlinked = no espera a nada y nada espera a ella
rule-point-link = { $kind ->
    [start-to-start] empieza con el inicio de «{ $task }»
    [finish-to-finish] termina con el fin de «{ $task }»
    [start-to-finish] termina con el inicio de «{ $task }»
   *[finish-to-start] empieza después de «{ $task }»
}{ $lagged ->
    [yes] {" "}({ $lag })
   *[no] {""}
}
rule-point-later = +{ $wait }
rule-point-earlier = −{ $wait }
rule-point-limit = { $which ->
    [not-before] no empieza antes del { $date }
    [not-after] debe empezar a más tardar el { $date }
    [finish-not-before] no termina antes del { $date }
    [finish-not-after] debe terminar a más tardar el { $date }
    [start-on] debe empezar el { $date }
   *[finish-on] debe terminar el { $date }
}
rule-point-typed = tiene fechas escritas a mano
rule-point-as-late = está colocada lo más tarde posible
rule-point-float = { $days ->
    [one] { $days }~día laborable de holgura
   *[other] { $days }~días laborables de holgura
}
rule-point-duration = { $days ->
    [one] dura { $days }~día laborable
   *[other] dura { $days }~días laborables
}
rule-point-work-days = { $days ->
    [one] { $days }~día laborable
   *[other] { $days }~días laborables
}
rule-point-start-passed = debía empezar el { $date } y no lo ha hecho
rule-point-finish-passed = debía terminar el { $date } y no lo ha hecho
rule-point-started-ahead = consta como empezada el { $date }
rule-point-finished-ahead = consta como terminada el { $date }
rule-point-nobody = sin responsable, sin nadie asignado, sin proveedor
rule-point-late = { $finished ->
    [yes] era para el { $baseline }, terminó el { $finish }
   *[no] era para el { $baseline }, está prevista para el { $finish }
}
rule-point-due = era para el { $date } y no está terminada
rule-point-not-in-baseline = no está en la línea base ni terminada
rule-point-unknown-cut = Sin calcular: puede que parte del proyecto no se muestre aquí
rule-point-unknown-no-links = Sin calcular: no hay ninguna dependencia registrada
rule-point-unknown-no-open-links = Sin calcular: ninguna tarea abierta espera a otra
rule-point-unknown-no-open-work = Sin calcular: no hay trabajo abierto
rule-point-unknown-no-float = Sin calcular: ninguna tarea abierta tiene holgura todavía
rule-point-unknown-no-length = Sin calcular: ninguna tarea abierta tiene duración todavía
rule-point-unknown-no-open-dates = Sin calcular: ninguna tarea abierta tiene fechas todavía
rule-point-unknown-no-dates = Sin calcular: ninguna tarea tiene fechas todavía
rule-point-unknown-only-short = Sin calcular: ninguna tarea abierta dura un día
rule-point-unknown-no-open-path = Sin calcular: ninguna tarea abierta marca la fecha de fin
rule-point-unknown-no-days-left = Sin calcular: no queda ningún día laborable hasta el fin previsto
rule-point-unknown-no-baseline = Sin calcular: no hay línea base
rule-point-unknown-nothing-due = Sin calcular: según la línea base, aún no vencía nada
rule-point-unknown-no-promise = Sin calcular: no hay línea base ni fecha prometida para el fin
