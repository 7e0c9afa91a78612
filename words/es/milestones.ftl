milestones-title = Hitos
milestones-tab = Hitos: { $project }
milestones-none-yet = Aún no hay hitos
milestones-none-shown = Aquí no se muestra ningún hito
milestones-all-reached = { $count ->
    [one] El único hito está alcanzado
   *[other] Los { SPELLED($count) } hitos están alcanzados
}
milestones-none-reached = { $count ->
    [one] El único hito está por alcanzar
   *[other] Ninguno de los { SPELLED($count) } hitos está alcanzado
}
milestones-some-reached = { $count ->
    [one] Uno de los { SPELLED($all) } hitos está alcanzado
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } hitos están alcanzados
}
milestones-broken = { $heading }; { $count ->
    [one] uno va más tarde de lo prometido
   *[other] { SPELLED($count) } van más tarde de lo prometido
}

milestones-next = Próximo: { $milestone }, previsto para el { $date }.
milestones-next-late = Próximo: { $milestone }, previsto para el { $date }, { $span } más tarde de lo prometido.
milestones-next-as-promised = Próximo: { $milestone }, previsto para el { $date }, como se prometió.
milestones-next-early = Próximo: { $milestone }, previsto para el { $date }, { $span } antes de la fecha prometida.
milestones-next-no-date = Ningún hito pendiente tiene fecha todavía.
milestones-maybe-hidden = Puede que lo planificado tenga hitos que no se muestran aquí.
milestones-how-to = Añada un hito al plan y aquí se seguirán sus fechas.
milestones-none-ahead = No queda ninguno.

milestones-all = Todos los hitos
milestones-gate = punto de control
milestones-reached = Alcanzado
milestones-late = Retrasado
milestones-on-time = A tiempo
milestones-unlikely = Improbable
milestones-ahead = Pendiente
milestones-status-not-planned = Sin planificar
milestones-not-planned = sin planificar
milestones-safe = 8 de cada 10: { $date }
milestones-against = Frente a lo prometido
milestones-against-it = Frente a ello
milestones-why = Por qué esta fecha
milestones-threatened = En peligro por { $threats }
milestones-threat-blocked = bloqueo de { $task }
milestones-threats-more = y { $count } más
milestones-note = En días laborables; un signo más es más tarde.
milestones-rest = { $count ->
    [one] Otro está en el cronograma.
   *[other] Otros { $count } están en el cronograma.
}

milestones-trend = Tendencia de hitos
milestones-trend-first = La tendencia empieza con la próxima línea base
milestones-trend-unknown = Ningún hito pendiente estaba en un plan anterior
milestones-trend-none-moved = Ningún hito pendiente se ha movido
milestones-trend-later = { $milestone } va { $span } más tarde que en el plan del { $date }
milestones-trend-earlier = { $milestone } va { $span } antes que en el plan del { $date }
milestones-trend-how-to = Tome una línea base con cada informe y las líneas mostrarán cómo se mueven las fechas.
milestones-trend-note = { $count ->
    [one] En horizontal: el día de una línea base conservada y hoy. En vertical: la fecha prevista entonces. Horizontal es estable, hacia arriba es más tarde; una línea que llega a la diagonal de puntos está alcanzada.
   *[other] En horizontal: los días de { SPELLED($count) } líneas base conservadas y hoy. En vertical: la fecha prevista entonces. Horizontal es estable, hacia arriba es más tarde; una línea que llega a la diagonal de puntos está alcanzada.
}
milestones-trend-rest = { $count ->
    [one] Un hito más no está dibujado.
   *[other] { CAPITAL(SPELLED($count)) } hitos más no están dibujados.
}
milestones-trend-reached = { $milestone }: alcanzado el { $date }.
milestones-trend-now = { $milestone }: { $date }.
milestones-trend-moved = { $milestone }: primero { $first }, ahora { $date }.
milestones-trend-where = Las fechas están más abajo, en la tabla de las líneas base.

milestones-bridge = De la línea base a la previsión
milestones-bridge-kicker = De la línea base a la previsión, en días laborables
milestones-bridge-none = El fin es el de la línea base
milestones-bridge-whole = { $late ->
    [yes] { $count ->
        [one] { $count } día laborable más tarde que la línea base
       *[other] { $count } días laborables más tarde que la línea base
    }
   *[no] { $count ->
        [one] { $count } día laborable antes que la línea base
       *[other] { $count } días laborables antes que la línea base
    }
}
milestones-bridge-not-approved = { $late ->
    [yes] { $count ->
        [one] { $count } día laborable más tarde que la línea base, nada de ello aprobado mediante un cambio
       *[other] { $count } días laborables más tarde que la línea base, nada de ello aprobado mediante un cambio
    }
   *[no] { $count ->
        [one] { $count } día laborable antes que la línea base, nada de ello aprobado mediante un cambio
       *[other] { $count } días laborables antes que la línea base, nada de ello aprobado mediante un cambio
    }
}
milestones-bridge-approved = { $late ->
    [yes] { $count ->
        [one] { $count } día laborable más tarde que la línea base, todo aprobado mediante cambios
       *[other] { $count } días laborables más tarde que la línea base, todo aprobado mediante cambios
    }
   *[no] { $count ->
        [one] { $count } día laborable antes que la línea base, todo aprobado mediante cambios
       *[other] { $count } días laborables antes que la línea base, todo aprobado mediante cambios
    }
}
milestones-bridge-both = { $count } días laborables más tarde que la línea base: { $approved } por cambios aprobados, { $slip } de desvío
milestones-bridge-parts = { $late ->
    [yes] { $count ->
        [one] { $count } día laborable más tarde que la línea base
       *[other] { $count } días laborables más tarde que la línea base
    }
   *[no] { $count ->
        [one] { $count } día laborable antes que la línea base
       *[other] { $count } días laborables antes que la línea base
    }
}: cambios { $approved } { $changes ->
    [one] día
   *[other] días
}, desvío { $slip }
milestones-bridge-baseline = Línea base «{ $name }»
milestones-bridge-change = { $change }, aprobado
milestones-bridge-slip = Desvío: no aprobado mediante un cambio
milestones-bridge-slip-and-hidden = Desvío y cambios que no se muestran aquí
milestones-arose = Dónde surgieron los días
milestones-arose-caption = Dónde surgieron estos días, a lo largo del camino más largo. Un signo menos: el margen que el plan tenía ahí absorbió parte del retraso.
milestones-bridge-smaller = { $count ->
    [one] { $count } paso menor
   *[other] { $count } pasos menores
}
milestones-arose-not-told = No se dice dónde surgieron estos días: revelaría trabajo que no se muestra aquí.
milestones-arose-unexplained = No lo explica el camino
milestones-arose-all = Total

milestones-kept = Líneas base
milestones-kept-heading = { $count ->
    [one] Se conserva una línea base
   *[other] Se conservan { SPELLED($count) } líneas base
}
milestones-kept-note = Fechas de fin; detrás de cada una, cuántos días laborables más tarde está ahora la previsión.
milestones-kept-left = { $count ->
    [one] Un plan no se muestra.
   *[other] { CAPITAL(SPELLED($count)) } planes no se muestran.
}
milestones-kept-table = Fechas en cada plan
milestones-kept-finish-of = Fin de
milestones-in-use = { $date }, en uso
milestones-kept-date = { $date } ({ $slip })
milestones-kept-workstreams = Líneas de trabajo
milestones-kept-rest = { $count ->
    [one] { $count } más no figura.
   *[other] { $count } más no figuran.
}
milestones-kept-rest-of = { $group }: { $rest }
milestones-kept-tasks-table = Tareas en cada plan
milestones-kept-show-tasks = { $count ->
    [one] Mostrar la tarea que se movió
   *[other] Mostrar { $count } tareas que se movieron
}
