# accountable = rinde cuentas; responsible = lo hace; stakeholder = parte interesada.
people-title = Personas
people-over-title = Por encima de la capacidad
people-plan-title = Partes interesadas y responsabilidades
people-back-to = Volver a { $pages }
people-more-pages = Más: { $pages }
people-nobody = Nadie
people-no-time = sin tiempo
people-other-work = otro trabajo
people-hours = { $hours }~h
people-span = del { $from } al { $to }

people-heading-none = Quién responde de qué y a quién se informa de qué
people-heading-work = { $count ->
    [one] Una persona trabaja en ello
   *[other] { CAPITAL(SPELLED($count)) } personas trabajan en ello
}
people-heading-concerns = Concierne a { $count ->
    [one] una parte interesada
   *[other] { SPELLED($count) } partes interesadas
}
people-heading-both = { $people ->
    [one] Una persona trabaja
   *[other] { CAPITAL(SPELLED($people)) } personas trabajan
} en ello, y concierne a { $parties ->
    [one] una parte interesada
   *[other] { SPELLED($parties) } partes interesadas
}
people-no-workload = Nadie tiene asignado trabajo sin terminar, así que no se muestra la carga.
people-workload-none = A nadie se le pide más tiempo del que tiene
people-workload-percent = { $name } tiene una carga del { $percent } en la semana del { $date }
people-workload-no-time = { $name } tiene trabajo y nada de tiempo en la semana del { $date }
people-workload-others = { $heading }; { $count ->
    [one] otra persona está
   *[other] otras { SPELLED($count) } personas están
} a veces por encima de su capacidad
people-of-shown = Según el trabajo que se muestra aquí, { SMALL($heading) }
people-of-shown-name = Según el trabajo que se muestra aquí, { $heading }
people-shown-only = El trabajo que no se muestra aquí no se cuenta.
people-workload-shown = { $count ->
    [one] Una persona tiene
   *[other] { CAPITAL(SPELLED($count)) } personas tienen
} trabajo sin terminar. Se muestran las próximas { $weeks } semanas: trabajo asignado y trabajo en otros sitios, en porcentaje del tiempo que tiene cada persona, descontando vacaciones y festivos.
people-workload-levelled = El trabajo está nivelado: espera hasta que estén libres las personas que necesita.

people-heat-section = Carga por semana
people-heat-table = Carga por persona y semana, con desplazamiento lateral
people-heat-caption = Trabajo por persona y semana, en porcentaje del tiempo que tiene cada persona. Un guion es una semana sin tiempo de trabajo.
people-heat-none = sin trabajo
people-heat-room = con margen
people-heat-full = completo
people-heat-over = por encima de la capacidad
people-heat-away = ausente
people-heat-week-of = Semana del
people-heat-week = semana { $number }
people-heat-sideways = La tabla tiene { $count } semanas; se desplaza lateralmente.
people-heat-rest = { $count ->
    [one] { $count } persona más no aparece; quienes superan su capacidad van primero. La exportación de datos las tiene todas.
   *[other] { $count } personas más no aparecen; quienes superan su capacidad van primero. La exportación de datos las tiene todas.
}
people-heat-note = Solo cuenta lo que falta por hacer. En vacaciones y festivos no se trabaja; 100 es todo el tiempo que alguien tiene esa semana.

people-over-kicker = Por encima de la capacidad
people-over-none = Nadie tiene más trabajo que tiempo
people-over-heading = { $count ->
    [one] Una persona tiene en algún momento más trabajo que tiempo
   *[other] { CAPITAL(SPELLED($count)) } personas tienen en algún momento más trabajo que tiempo
}
people-how-much = Cuánto
people-over-work = Trabajo en esas semanas
people-work-short = Trabajo
people-over-week = Semana del { $date }
people-over-weeks = { $count } semanas, del { $from } al { $to }
people-over-up-to = hasta el { $percent }
people-over-much = { $much }, { $hours } de más
people-over-tasks-rest = { $tasks } y { $count } más
people-over-task = { $task } { $hours }
people-over-elsewhere = en otros sitios: { $what } { $hours }
people-over-rest = { $count ->
    [one] { $count } periodo posterior no aparece.
   *[other] { $count } periodos posteriores no aparecen.
}
people-cadence-once = Una vez
people-cadence-daily = A diario
people-cadence-weekly = Cada semana
people-cadence-fortnightly = Cada dos semanas
people-cadence-monthly = Cada mes
people-cadence-quarterly = Cada trimestre
people-cadence-every = Cada { $span }

people-absences-kicker = Ausencias
people-absences-table = Ausencias que afectan a trabajo crítico
people-absences-heading = { $count ->
    [0] Ninguna ausencia planificada afecta a trabajo crítico
    [one] Una ausencia afecta a trabajo crítico o casi crítico
   *[other] { CAPITAL(SPELLED($count)) } ausencias afectan a trabajo crítico o casi crítico
}
people-absences-away = Ausente
people-absences-work = Trabajo afectado
people-absences-leads-to = Lleva a
people-absences-could-cover = Podría cubrirlo
people-absence-critical = { $work }: { $days }; { $part ->
   *[works] trabaja en ello, en la ruta crítica
    [leads] es responsable, otros trabajan en ello, en la ruta crítica
}
people-absence-float = { $work }: { $days }; { $part ->
   *[works] trabaja en ello, { $float } de margen
    [leads] es responsable, otros trabajan en ello, { $float } de margen
}
people-absence-plain = { $work }: { $days }; { $part ->
   *[works] trabaja en ello
    [leads] es responsable, otros trabajan en ello
}
people-absence-milestone = { $milestone }, { $date }
people-cover-works = { $person } también trabaja en ello
people-cover-owns = { $person } es responsable
people-cover-responsible = { $person } también se encarga de ello
people-cover-none = No hay nadie más designado
people-absences-rest = { $count ->
    [one] { $count } posterior no aparece; la exportación de datos las tiene todas.
   *[other] { $count } posteriores no aparecen; la exportación de datos las tiene todas.
}

people-moved-kicker = Nivelación
people-moved-table = Movido por la nivelación
people-moved-heading = { $count ->
    [0] Nada tiene que esperar a nadie
    [one] Una tarea espera a personas que no están libres antes
   *[other] { CAPITAL(SPELLED($count)) } tareas esperan a personas que no están libres antes
}
people-moved-end = Sin nivelación el trabajo terminaría el { $before }; con ella, el { $now }.
people-moved-same-end = No mueve el fin del proyecto: { $date }.
people-moved-shown-end = No mueve el fin del trabajo que se muestra aquí: { $date }.
people-moved-now = Ahora
people-moved-before = Sin nivelación
people-moved-reason = { CAPITAL($why) }.
people-moved-rest = { $count ->
    [one] { $count } tarea posterior no aparece.
   *[other] { $count } tareas posteriores no aparecen.
}

people-effort-kicker = Esfuerzo
people-effort-table = Esfuerzo por línea de trabajo
people-effort-no-work = Se ha empleado esfuerzo y aún no hay hecho trabajo planificado
people-effort-more = El trabajo hecho llevó un { $percent } más de esfuerzo de lo planificado
people-effort-less = El trabajo hecho llevó un { $percent } menos de esfuerzo de lo planificado
people-effort-same = El trabajo hecho llevó el esfuerzo planificado
people-effort-earned = Planificado para lo hecho
people-effort-spent = Empleado
people-effort-other = Otro trabajo
people-effort-days = { $days }~d
people-effort-note = Tareas que tienen registrado tanto el esfuerzo planificado como el empleado. Lo hecho es el esfuerzo planificado × avance.

people-contacts-kicker = Funciones y contactos
people-contacts-organisations = { CAPITAL(SPELLED($count)) } personas trabajan en ello, de { SPELLED($organisations) } organizaciones
people-contacts-role = Función
people-contacts-there = Disponible
people-contacts-owns = A su cargo
people-contacts-answers-to = Rinde cuentas a { $who }
people-hours-a-week = { $hours }~horas a la semana
people-calendar = calendario: { $name }
people-away = ausente { $span }
people-elsewhere = { $percent } en otro sitio, { $what }, { $span }

people-duty-one = { $duties }: { $first }
people-duty-first = { $duties }; primero, { $first }
people-duty-decisions = { $count ->
    [one] Una decisión por tomar
   *[other] { CAPITAL(SPELLED($count)) } decisiones por tomar
}
people-duty-blockers = { $count ->
    [one] Un bloqueo por resolver
   *[other] { CAPITAL(SPELLED($count)) } bloqueos por resolver
}
people-duty-issues = { $count ->
    [one] Una incidencia abierta
   *[other] { CAPITAL(SPELLED($count)) } incidencias abiertas
}
people-duty-tasks-now = { $count ->
    [one] Una tarea en curso
   *[other] { CAPITAL(SPELLED($count)) } tareas en curso
}
people-duty-tasks-next = { $count ->
    [one] Una tarea en las próximas cuatro semanas
   *[other] { CAPITAL(SPELLED($count)) } tareas en las próximas cuatro semanas
}
people-duty-tasks-later = { $count ->
    [one] Una tarea posterior
   *[other] { CAPITAL(SPELLED($count)) } tareas posteriores
}
people-duty-milestones = { $count ->
    [one] Un hito
   *[other] { CAPITAL(SPELLED($count)) } hitos
}
people-duty-actions = { $count ->
    [one] Una acción
   *[other] { CAPITAL(SPELLED($count)) } acciones
}
people-duty-risks = { $count ->
    [one] Un riesgo
   *[other] { CAPITAL(SPELLED($count)) } riesgos
}
people-duty-changes = { $count ->
    [one] Un cambio por decidir
   *[other] { CAPITAL(SPELLED($count)) } cambios por decidir
}
people-duty-readiness = { $count ->
    [one] Un punto de preparación
   *[other] { CAPITAL(SPELLED($count)) } puntos de preparación
}
people-duty-communications = { $count ->
    [one] Una comunicación
   *[other] { CAPITAL(SPELLED($count)) } comunicaciones
}
people-duty-handovers = { $count ->
    [one] Un traspaso
   *[other] { CAPITAL(SPELLED($count)) } traspasos
}
people-duty-follow-ups = { $count ->
    [one] Un asunto pendiente
   *[other] { CAPITAL(SPELLED($count)) } asuntos pendientes
}
people-duty-sign-offs = { $count ->
    [one] Una conformidad por dar
   *[other] { CAPITAL(SPELLED($count)) } conformidades por dar
}
people-duty-vendors = { $count ->
    [one] Un proveedor
   *[other] { CAPITAL(SPELLED($count)) } proveedores
}
people-duty-objectives = { $count ->
    [one] Un objetivo
   *[other] { CAPITAL(SPELLED($count)) } objetivos
}
people-duty-needed-by = { $line }, para el { $date }
people-duty-since = { $line }, desde el { $date }
people-duty-due = { $line }, para el { $date }
people-duty-until = { $line }, hasta el { $date }
people-duty-from = { $line }, desde el { $date }
people-duty-forecast = { $line }, previsión { $date }
people-duty-overdue = { $line }, { $overdue }
people-overdue = fuera de plazo
people-duties-rest = { $count ->
    [one] y { $count } tipo más
   *[other] y { $count } tipos más
}

people-raci-kicker = Responsabilidades
people-raci-table = Quién responde de qué
people-raci-good = Cada elemento tiene una sola persona que rinde cuentas
people-raci-one-faulty = El único elemento no tiene una sola persona que rinda cuentas
people-raci-faulty = { $count ->
    [one] Uno de los { SPELLED($all) } elementos no tiene una sola persona que rinda cuentas
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } elementos no tienen una sola persona que rinda cuentas
}
people-raci-several = rinden cuentas { SPELLED($count) }
people-raci-item = Elemento
people-raci-accountable = Rinde cuentas
people-raci-responsible = Lo hace
people-raci-consulted = Consultado
people-raci-informed = Informado

people-stakeholders-kicker = Partes interesadas
people-stakeholders-heading = { $count ->
    [one] Una parte interesada
   *[other] { CAPITAL(SPELLED($count)) } partes interesadas
}
people-stakeholders-gaps = { $count ->
    [one] Una parte interesada
   *[other] { CAPITAL(SPELLED($count)) } partes interesadas
}; { $gaps ->
    [one] a una se le informa poco o nada
   *[other] a { SPELLED($gaps) } se les informa poco o nada
}
people-grid-table = Influencia e interés
people-grid-caption = Partes interesadas por influencia e interés
people-grid-influence = Influencia
people-grid-little-interest = Poco interés
people-grid-interest = Interés
people-grid-high = Mucha influencia
people-grid-less = Menos influencia
people-grid-satisfied = Mantener satisfechas
people-grid-closely = Gestionar de cerca
people-grid-monitor = Observar
people-grid-informed = Mantener informadas
people-grid-nobody = nadie
people-grid-note = La influencia cuenta como mucha cuando se indica que es alta; el interés, desde el nivel medio.
people-stakeholder = Parte interesada
people-involved = Implicación
people-reached-by = Vía de contacto
people-needs = Necesita
people-is-told = Se le informa
people-looks-after = { $who } se ocupa
people-involved-weekly = Semanal
people-involved-monthly = Mensual
people-involved-decisions = Solo decisiones
people-involved-escalations = Solo escalados
people-degrees = influencia { $influence ->
    [low] baja
    [medium] media
    [high] alta
   *[none] sin indicar
}, interés { $interest ->
    [low] bajo
    [medium] medio
    [high] alto
   *[none] sin indicar
}
people-told-nothing = Nada en el plan la nombra
people-told-once = una vez, no más
people-told-rarely = como mucho cada { $days }~días

people-told-kicker = Plan de comunicación
people-told-heading = { $count ->
    [one] Hay un mensaje planificado
   *[other] Hay { SPELLED($count) } mensajes planificados
}, { $overdue ->
    [0] ninguno vencido
    [one] uno vencido
   *[other] { SPELLED($overdue) } vencidos
}
people-told-whom = A quién
people-told-how-often = Con qué frecuencia
people-told-last = Último
people-told-next = Próximo
people-told-not-yet = aún no
people-told-no-date = sin fecha
people-told-due = { $date }, { $overdue }
