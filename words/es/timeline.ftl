timeline-title = Cronograma
timeline-title-all = Cronograma completo
timeline-tab = { $page }: { $project }
timeline-nothing-planned = Aún no hay nada planificado
timeline-no-dates = Ninguna tarea tiene fechas todavía
timeline-finished-on = Terminado el { $date }
timeline-finished-on-baseline = Terminado el { $date }, como dice la línea base
timeline-finished-after = Terminado el { $date }, { $span } después de la línea base
timeline-finished-before = Terminado el { $date }, { $span } antes de la línea base
timeline-forecast-for = Fin previsto para el { $date }
timeline-forecast-on-baseline = Fin previsto para el { $date }, como dice la línea base
timeline-forecast-after = Fin previsto para el { $date }, { $span } después de la línea base
timeline-forecast-before = Fin previsto para el { $date }, { $span } antes de la línea base
timeline-part-finished-on = { CAPITAL($part) }: terminado el { $date }
timeline-part-finished-on-baseline = { CAPITAL($part) }: terminado el { $date }, como dice la línea base
timeline-part-finished-after = { CAPITAL($part) }: terminado el { $date }, { $span } después de la línea base
timeline-part-finished-before = { CAPITAL($part) }: terminado el { $date }, { $span } antes de la línea base
timeline-part-forecast-for = { CAPITAL($part) }: fin previsto para el { $date }
timeline-part-forecast-on-baseline = { CAPITAL($part) }: fin previsto para el { $date }, como dice la línea base
timeline-part-forecast-after = { CAPITAL($part) }: fin previsto para el { $date }, { $span } después de la línea base
timeline-part-forecast-before = { CAPITAL($part) }: fin previsto para el { $date }, { $span } antes de la línea base
timeline-sentence = { $heading }.

timeline-how-to-plan = Indique una duración y un inicio, o un orden, en las tareas y aparecerán aquí.
timeline-all-finished = Todas las tareas y los hitos están terminados.
timeline-all-shown-finished = Todas las tareas y los hitos que se muestran aquí están terminados.
timeline-critical = { $count ->
    [0] Ninguna tarea sin terminar está en la ruta crítica.
    [one] Una tarea sin terminar está en la ruta crítica. Cada día perdido en ella mueve un día la fecha de fin.
   *[other] { CAPITAL(SPELLED($count)) } tareas sin terminar están en la ruta crítica. Un día perdido en cualquiera de ellas mueve la fecha de fin.
}
timeline-no-links = No hay dependencias registradas, así que se desconoce la ruta crítica.
timeline-no-links-shown = Aquí no se muestra ninguna dependencia, así que se desconoce la ruta crítica.
timeline-no-baseline = No hay línea base, así que no se muestra ningún desvío.
timeline-float-not-told = No se dice cuánto más tarde podría ser, ni si es crítico, cuando eso revelaría trabajo que no se muestra aquí.
timeline-odds = La probabilidad de terminar a más tardar el { $date } es de { $odds }.
timeline-odds-safe = 8 de cada 10
timeline-next-freeze = Próxima congelación de cambios: { $name }, del { $from } al { $to }.

timeline-gantt = Diagrama de Gantt
timeline-gantt-described = { $count ->
    [one] Barras de { $count } tarea o hito. { $heading }. Las mismas fechas están en la tabla de al lado.
   *[other] Barras de { $count } tareas e hitos. { $heading }. Las mismas fechas están en la tabla de al lado.
}
timeline-in-short = En breve: { $pages }.
timeline-soon = Próximas fechas
timeline-soon-all = { $count ->
    [one] La única fecha de las próximas cuatro semanas
   *[other] Las { $count } fechas de las próximas cuatro semanas
}
timeline-go-to-status-date = Ir a la fecha de estado
timeline-key-work = hecho, por hacer
timeline-key-work-baseline = hecho, por hacer; debajo, línea base
timeline-key-critical = ruta crítica
timeline-key-complete = terminado
timeline-key-float = holgura
timeline-key-milestone = hito
timeline-key-milestone-slip = hito, de la línea base a la previsión
timeline-open-all = Abrir el cronograma completo
timeline-back = Volver al cronograma
timeline-note-divided = Este plan tiene { $all } filas. Se dibujan barras para { $drawn } de ellas: lo crítico, lo retrasado, lo que está en curso y lo próximo. Cada tarea, con lo que marcó sus fechas, está en una página de su grupo.
timeline-note-listed = Este plan tiene { $all } filas. Se dibujan barras para { $drawn } de ellas: lo crítico, lo retrasado, lo que está en curso y lo próximo. Las demás figuran con su fin.
timeline-note-finished = Este plan tiene { $all } filas. Lo que terminó hace tiempo figura sin barra.
timeline-note-lite = Se dibujan barras para { $drawn } de las { $all } filas de la ruta crítica.
timeline-lite-path = { $count ->
    [0] Nada de lo que queda está en la ruta crítica
    [one] La ruta crítica: queda una tarea o un hito
   *[other] La ruta crítica: quedan { SPELLED($count) } tareas e hitos
}
timeline-lite-no-path = No se sabe qué tareas son críticas
timeline-caption = { $slip ->
    [yes] { $float ->
        [yes] Tareas con fin previsto, desvío en días laborables respecto a la línea base y holgura en días laborables
       *[no] Tareas con fin previsto y desvío en días laborables respecto a la línea base
    }
   *[no] { $float ->
        [yes] Tareas con fin previsto y holgura en días laborables
       *[no] Tareas con fin previsto
    }
}
timeline-caption-of = { $slip ->
    [yes] { $float ->
        [yes] { $group }: tareas con fin previsto, desvío en días laborables respecto a la línea base y holgura en días laborables
       *[no] { $group }: tareas con fin previsto y desvío en días laborables respecto a la línea base
    }
   *[no] { $float ->
        [yes] { $group }: tareas con fin previsto y holgura en días laborables
       *[no] { $group }: tareas con fin previsto
    }
}
timeline-not-active = no activa
timeline-not-planned = sin planificar
timeline-float-done = hecho
timeline-float-critical = crítica
timeline-float-days = { $days }~d
timeline-owner = Quién
timeline-bars = Barras de Gantt, con desplazamiento lateral
timeline-bars-of = Barras de Gantt, { $group }, con desplazamiento lateral
timeline-tip-group = { $name }: del { $from } al { $to }
timeline-tip-milestone = { $name }: { $date }
timeline-tip-task = { $name }: del { $from } al { $to }, { $share } hecho
timeline-tip-baseline = { $own ->
    [yes] { $what }. Línea base { $date }, { $slip } en días laborables de su propio calendario
   *[no] { $what }. Línea base { $date }, { $slip }
}
timeline-tip-again = { $what }. { CAPITAL($again) }
timeline-group-milestones = Hitos
timeline-group-other = Otro trabajo
timeline-group-all = Todas las tareas
timeline-group-phases = Fases
timeline-group-rest = Otros grupos
timeline-group-rows = { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}, { $finished ->
    [one] { $finished } terminada
   *[other] { $finished } terminadas
}
timeline-group-rows-until = { $count ->
    [one] { $count } fila
   *[other] { $count } filas
}, { $finished ->
    [one] { $finished } terminada
   *[other] { $finished } terminadas
}, hasta el { $date }
timeline-group-slip = { $text }, { $slip }
timeline-folded-finished = { $count ->
    [one] { $count } tarea terminada
   *[other] { $count } tareas terminadas
}
timeline-folded = { $count ->
    [one] { $count } tarea sin barra aquí
   *[other] { $count } tareas sin barra aquí
}
timeline-every-task = Cada tarea con lo que marcó sus fechas: { $pages }

timeline-blocked-heading = { $count ->
    [one] { $count } tarea espera a que alguien actúe
   *[other] { $count } tareas esperan a que alguien actúe
}
timeline-blocked-table = Trabajo bloqueado
timeline-since = Desde
timeline-who-acts = Quién actúa
timeline-needs = Necesita
timeline-blocked-for = { $date }, { $days }
timeline-blocked-nobody = Nadie designado

timeline-why-dates = Por qué estas fechas
timeline-chain = { $count ->
    [one] Un paso marca la fecha de fin
   *[other] { $count } pasos marcan la fecha de fin, uno tras otro
}
timeline-chain-loose = { $count } pasos llevan a la fecha de fin, uno tras otro; { $loose } de ellos aún pueden desviarse un poco
timeline-chain-before = { $count ->
    [one] Tras { $count } paso terminado:
   *[other] Tras { $count } pasos terminados:
}
timeline-chain-rest = y { $count } más.
timeline-why-ahead = Qué marcó cada fecha pendiente
timeline-why-other = Otro trabajo sin terminar
timeline-span = del { $from } al { $to }

timeline-tally-kicker = Trabajo por estado
timeline-tally-standing = { $count ->
    [one] Una de ellas es trabajo continuo, que dura lo que dura el proyecto: el avance y la calidad del plan no la cuentan.
   *[other] { CAPITAL(SPELLED($count)) } de ellas son trabajo continuo, que dura lo que dura el proyecto: el avance y la calidad del plan no las cuentan.
}
timeline-tally-only-finished = La única tarea está terminada
timeline-tally-only-started = La única tarea está en curso
timeline-tally-only-blocked = La única tarea está bloqueada
timeline-tally-only-waiting = La única tarea no ha empezado
timeline-tally-all-finished = Todas las tareas están terminadas
timeline-tally = { $finished ->
    [0] Ninguna de las { SPELLED($all) } tareas está terminada
    [one] Una de las { SPELLED($all) } tareas está terminada
   *[other] { CAPITAL(SPELLED($finished)) } de las { SPELLED($all) } tareas están terminadas
}, { $started ->
    [0] ninguna en curso
    [one] una en curso
   *[other] { SPELLED($started) } en curso
}
timeline-tally-table = Tareas por línea de trabajo
timeline-tally-not-planned = Sin planificar
timeline-tally-waiting = En espera
timeline-tally-under-way = En curso
timeline-tally-finished = Terminado

timeline-show-phases = { $count ->
    [one] Mostrar { $count } fase o tarea de resumen
   *[other] Mostrar { $count } fases y tareas de resumen
}
timeline-phase = Fase
timeline-phases-cut = Las fechas son las de todas las partes de una fase; lo hecho cuenta solo las partes que se muestran aquí.
timeline-every-phase = Cada fase y tarea de resumen con lo que marcó sus fechas: { $pages }
timeline-finished = Terminado en las últimas cuatro semanas
timeline-show-finished = { $kind ->
    [tasks] { $count ->
        [one] Mostrar { $count } tarea
       *[other] Mostrar { $count } tareas
    }
    [milestones] { $count ->
        [one] Mostrar { $count } hito
       *[other] Mostrar { $count } hitos
    }
   *[work] { $count ->
        [one] Mostrar { $count } tarea o hito
       *[other] Mostrar { $count } tareas e hitos
    }
}

timeline-part-heading = { $kind ->
    [tasks] { $count ->
        [one] { $part }: { $finished } de { $count } tarea terminada
       *[other] { $part }: { $finished } de { $count } tareas terminadas
    }
    [milestones] { $count ->
        [one] { $part }: { $finished } de { $count } hito alcanzado
       *[other] { $part }: { $finished } de { $count } hitos alcanzados
    }
    [phases] { $count ->
        [one] { $part }: { $finished } de { $count } fase terminada
       *[other] { $part }: { $finished } de { $count } fases terminadas
    }
    [work] { $count ->
        [one] { $part }: { $finished } de { $count } tarea o hito terminado
       *[other] { $part }: { $finished } de { $count } tareas e hitos terminados
    }
   *[several] { $count ->
        [one] { $part }: { $finished } de { $count } fila terminada
       *[other] { $part }: { $finished } de { $count } filas terminadas
    }
}
timeline-part-of = { $group }, parte { $number } de { $all }
timeline-part-tab = { $part }, todo al respecto: { $project }
timeline-part-sub = Cada tarea en el orden en que está escrita: qué marcó sus fechas y todo lo relativo a ella.
timeline-part-all = las { $count }
timeline-part-some = de { $first } a { $last }
timeline-all-bars = todas las barras
timeline-back-only = { $back }.
timeline-back-or = { $back }, o { $bars }.
timeline-parts = Partes: { $pages }.

timeline-fact-is = Tipo
timeline-fact-phase = fase
timeline-fact-milestone = hito
timeline-fact-part-of = Parte de
timeline-fact-site = Sede
timeline-fact-not-active = No activa
timeline-fact-on-record = sigue registrada y no forma parte del plan
timeline-fact-done-left = { $share }, quedan { $left }
timeline-fact-started = Empezada
timeline-fact-finished = Terminada
timeline-fact-duration = Duración prevista
timeline-fact-estimate = Estimación
timeline-fact-estimate-range = { $shape ->
    [pert] de { $low } a { $high }, lo más probable { $likely }, PERT
    [triangular] de { $low } a { $high }, lo más probable { $likely }, triangular
    [uniform] de { $low } a { $high }, lo más probable { $likely }, uniforme
   *[none] de { $low } a { $high }, lo más probable { $likely }
}
timeline-fact-effort = Esfuerzo
timeline-fact-effort-planned = planificado: { $planned }
timeline-fact-effort-spent = empleado: { $spent }
timeline-fact-effort-both = planificado: { $planned }; empleado: { $spent }
timeline-fact-again = Se repite
timeline-fact-every = cada { $every }, { $count } veces
timeline-fact-earns = Gana su presupuesto
timeline-fact-earns-at-end = al terminar
timeline-fact-earns-halves = mitad al inicio, mitad al final
timeline-fact-earns-milestones = por hitos
timeline-fact-earns-time = con el tiempo que pasa
timeline-fact-steps = Pasos
timeline-step = { $step } ({ $share })
timeline-step-done = { $step } ({ $share }, hecho)
timeline-step-done-on = { $step } ({ $share }, hecho el { $date })
timeline-step-dated = { $step } ({ $share }, con fecha { $date })
timeline-fact-waits-for = Espera a
timeline-link-later = { $task } (+{ $wait })
timeline-link-earlier = { $task } (−{ $wait })
timeline-link-kind = { $task } ({ $kind })
timeline-link-kind-later = { $task } ({ $kind }, +{ $wait })
timeline-link-kind-earlier = { $task } ({ $kind }, −{ $wait })
timeline-link-starts = inicio-inicio
timeline-link-finishes = fin-fin
timeline-link-start-finish = inicio-fin
timeline-fact-not-before = No antes del
timeline-fact-not-after = Empieza a más tardar el
timeline-fact-finish-not-before = Termina no antes del
timeline-fact-finish-not-after = Termina a más tardar el
timeline-fact-start-on = Empieza el
timeline-fact-finish-on = Termina el
timeline-fact-deadline = Fecha límite
timeline-fact-placed = Colocada
timeline-fact-as-late = tan tarde como permite lo que sigue
timeline-fact-typed = Fechas escritas a mano
timeline-fact-calendar = Calendario
timeline-fact-priority = Prioridad
timeline-fact-promised = Prometida para el
timeline-fact-assigned = Asignada a
timeline-fact-blocked-since = desde el { $date }
timeline-fact-blocked-since-acts = desde el { $date }; actúa { $who }
timeline-fact-delivers = Entrega
timeline-fact-accepted = Se acepta cuando
timeline-fact-elsewhere = Espera a, en otros proyectos
timeline-elsewhere = { $project }: { $task }
timeline-fact-elsewhere-not-shown = { $project }: un hito que no se muestra
timeline-fact-gate = Punto de control
timeline-fact-outage = Corte de servicio
timeline-fact-outage-affects = del { $from } al { $to }; afecta a { $what }
