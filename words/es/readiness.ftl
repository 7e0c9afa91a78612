readiness-title = Preparación de la puesta en marcha
readiness-menu = Preparación
readiness-no-gate = Para ningún punto de control en concreto

readiness-all-passed = Todos los puntos de control están superados
readiness-next-gate = { $gate } es el próximo punto de control, { $when }
readiness-next-gate-no-date = { $gate } es el próximo punto de control, sin fecha
readiness-all-done = { $gate }: todo lo exigido está hecho
readiness-all-done-left = { $gate }: todo lo exigido está hecho, quedan { $left }
readiness-not-yet-heading = { $gate }: aún no preparado, { $reason }
readiness-not-yet-heading-left = { $gate }: aún no preparado, { $reason }, quedan { $left }
readiness-not-ready-heading = { $gate }: no preparado, { $reason }
readiness-not-ready-heading-left = { $gate }: no preparado, { $reason }, quedan { $left }

readiness-not-shown = lo que debe estar no se muestra aquí
readiness-nothing-recorded = no hay ningún punto de preparación registrado
readiness-done-of = { $count ->
    [one] uno de uno hecho
   *[other] { SPELLED($count) } de { SPELLED($count) } hechos
}
readiness-open-of = { $open ->
    [one] uno
   *[other] { SPELLED($open) }
} de { $all ->
    [one] uno
   *[other] { SPELLED($all) }
} { $open ->
    [one] abierto
   *[other] abiertos
}
readiness-overdue-of = { $open ->
    [one] uno
   *[other] { SPELLED($open) }
} de { $all ->
    [one] uno
   *[other] { SPELLED($all) }
} { $open ->
    [one] abierto
   *[other] abiertos
}, { $overdue ->
    [one] uno vencido
   *[other] { SPELLED($overdue) } vencidos
}
readiness-of-shown = de lo que se muestra aquí, { $reason }

readiness-status-not-shown = No se muestra aquí
readiness-status-not-all-shown = No se muestra todo aquí
readiness-status-nothing = Nada exigido
readiness-status-ready = Preparado
readiness-status-not-yet = Aún no preparado
readiness-status-not-ready = No preparado
readiness-status-not-ready-left = No preparado, quedan { $left }
readiness-status-passed = Superado
readiness-status-passed-open = Superado, no todo hecho
readiness-decided-on = tomada el { $date }
readiness-decided = tomada
readiness-deferred = aplazada
readiness-decision-missed = sin tomar, era necesaria el { $date }
readiness-decision-open = aún sin tomar, necesaria el { $date }
readiness-decision-no-date = aún sin tomar, sin fecha fijada
readiness-decision-by = { $decision }, por { $who }
readiness-gate-heading = { $gate }: { $reason }
readiness-category = { $category }: { $status }
readiness-day = { $date }, { $distance }
readiness-no-category = Sin categoría
readiness-category-done = { $done } de { $all } { $all ->
    [one] hecho
   *[other] hechos
}
readiness-category-overdue = { $done } de { $all } { $all ->
    [one] hecho
   *[other] hechos
}, { $overdue } { $overdue ->
    [one] vencido
   *[other] vencidos
}

readiness-items = Qué debe estar listo
readiness-items-of = Qué debe estar listo: { $gate }
readiness-done = Hecho
readiness-evidence = Evidencia
readiness-item-done = Hecho
readiness-item-open = Abierto
readiness-nobody = nadie
readiness-after-gate = después del punto de control
readiness-rest = { $register }, con todo al respecto.
readiness-back = Volver a la preparación

readiness-calendar = Cortes de servicio y congelaciones
readiness-no-outage = No hay ningún corte de servicio por delante
readiness-one-collides = El único corte de servicio por delante choca con una congelación o con horario de trabajo
readiness-none-collides = { $count ->
    [one] Hay un corte de servicio por delante, el { $date }; no choca con una congelación ni con horario de trabajo
   *[other] Hay { SPELLED($count) } cortes de servicio por delante, el primero el { $date }; ninguno choca con una congelación ni con horario de trabajo
}
readiness-some-collide = { $count ->
    [one] Uno de los { SPELLED($all) } cortes de servicio por delante choca con una congelación o con horario de trabajo
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } cortes de servicio por delante chocan con una congelación o con horario de trabajo
}
readiness-affects = Afecta a
readiness-announced = Anunciado
readiness-collides-with = Choca con
readiness-rollback = Marcha atrás
readiness-freeze = Congelación: { $name }
readiness-in-freeze = En la congelación «{ $name }»
readiness-working-time = { $hours }~h de horario de trabajo
readiness-moved = El trabajo está previsto ahora para el { $date }
readiness-told-on = comunicado el { $date }
readiness-planned-for = planificado para el { $date }
readiness-no-date = sin fecha
readiness-no-rollback = no hay ninguna escrita
readiness-span = del { $from } al { $to }
readiness-show-past = { $count ->
    [one] Mostrar { $count } ya pasado
   *[other] Mostrar { $count } ya pasados
}
readiness-affected = afectó a { $what }
readiness-past = { $what }, { $when }
readiness-announced-one = { $what }, { $when }
readiness-past-rollback = { $past }. Marcha atrás: { $what }
