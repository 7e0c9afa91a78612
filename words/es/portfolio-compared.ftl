portfolio-week = Esta semana
portfolio-week-sub = Novedades del { $from } al { $to }; lo vencido lo está en la fecha de las cifras de cada proyecto.
portfolio-week-heading = { $turned ->
    [0] Ningún informe da un estado nuevo
    [one] Un proyecto tiene un estado nuevo
   *[other] { CAPITAL(SPELLED($turned)) } proyectos tienen un estado nuevo
}, { $late ->
    [0] nada está vencido
    [one] una fecha está vencida
   *[other] { SPELLED($late) } fechas están vencidas
}
portfolio-week-turned = { $count ->
    [one] Un proyecto tiene un estado nuevo
   *[other] { CAPITAL(SPELLED($count)) } proyectos tienen un estado nuevo
}
portfolio-week-overdue = { $count ->
    [0] Qué ocurrió en cada proyecto
    [one] Hay una fecha vencida
   *[other] Hay { SPELLED($count) } fechas vencidas
}
portfolio-week-before = Antes
portfolio-week-now = Ahora
portfolio-week-report-of = Informe del
portfolio-week-turned-note = Las palabras de los informes, como las dieron las direcciones de proyecto.
portfolio-week-happened = Qué ocurrió
portfolio-week-late = Vencido
portfolio-week-blocked = Parado
portfolio-week-late-by = { $name } ({ $what }), { $days }
portfolio-week-since = { $name } desde el { $date }
portfolio-owed-decision = decisión
portfolio-owed-action = acción sobre un riesgo
portfolio-owed-issue = incidencia
portfolio-owed-delivery = entrega
portfolio-owed-promise = fecha prometida
portfolio-owed-deadline = fecha límite
portfolio-owed-date = fecha

portfolio-dates = Fechas clave
portfolio-dates-none = Nada coincide en las próximas 13 semanas
portfolio-dates-heading = { $count ->
    [one] Un conflicto en las próximas 13 semanas, el { $date }
   *[other] { CAPITAL(SPELLED($count)) } conflictos en las próximas 13 semanas, el peor el { $date }
}
portfolio-dates-sub = Del { $from } al { $to }: puestas en marcha e hitos según su previsión, cortes de servicio según su plan y las congelaciones de cada proyecto.
portfolio-collisions = { $count ->
    [one] Un conflicto
   *[other] { CAPITAL(SPELLED($count)) } conflictos
}
portfolio-collision-when = Cuándo
portfolio-collision-what = Qué choca
portfolio-collision-how = Cómo
portfolio-collision-common = En común
portfolio-collision-event = { $name } ({ $project }, { $span })
portfolio-collision-same-days = los mismos días
portfolio-collision-freeze = en una congelación
portfolio-collision-same-week = la misma semana
portfolio-collision-weekend = el mismo fin de semana
portfolio-collision-nothing-else = nada que esté escrito
portfolio-collision-note = Dos puestas en marcha o cortes de servicio chocan si tienen en común días, o una semana, y una sede, un servicio, un proveedor o una persona; si uno cae en una congelación, propia o de otro proyecto; y si comparten un fin de semana. Lo que toca una puesta en marcha es lo que nombran su propio registro y el trabajo inmediatamente anterior.
portfolio-touch-site = la sede { $name }
portfolio-touch-service = el servicio { $name }
portfolio-touch-vendor = el proveedor { $name }
portfolio-freeze-of = { $freeze } de { $project }
portfolio-freezes = { $count ->
    [one] Hay una congelación por delante
   *[other] Hay { SPELLED($count) } congelaciones por delante
}
portfolio-freeze = Congelación
portfolio-freeze-from = Desde
portfolio-freeze-to = Hasta
portfolio-freeze-projects = Proyectos
portfolio-freeze-note = En una congelación el trabajo sigue, pero nada se pone en marcha y ningún servicio se interrumpe.
portfolio-dates-week = { CAPITAL($list) }
portfolio-go-lives = { $count ->
    [one] una puesta en marcha
   *[other] { SPELLED($count) } puestas en marcha
}
portfolio-outages = { $count ->
    [one] un corte de servicio
   *[other] { SPELLED($count) } cortes de servicio
}
portfolio-milestones = { $count ->
    [one] un hito
   *[other] { SPELLED($count) } hitos
}
portfolio-dates-week-of = Semana { $week }, { $span }
portfolio-dates-day = Día
portfolio-dates-what = Qué
portfolio-dates-kind = Tipo
portfolio-dates-touches = Toca
portfolio-go-live = puesta en marcha
portfolio-outage = corte de servicio
portfolio-milestone = hito
portfolio-calendar-day = { $name } ({ $what }, { $project })
portfolio-calendar-decision = decisión
portfolio-dates-left-out = Figuran { $kept } de { $all } fechas, primero las puestas en marcha y los cortes de servicio, hasta el { $until }; data/portfolio.json las tiene todas.

# hand-over (entre proyectos) = entrega entre proyectos.
portfolio-handovers = Donde los proyectos se tocan
portfolio-handovers-fine = { $count ->
    [one] La única entrega entre proyectos tiene dos semanas de margen o más
   *[other] Las { SPELLED($count) } entregas entre proyectos tienen dos semanas de margen o más
}
portfolio-handovers-lost = { $count ->
    [one] Una
   *[other] { CAPITAL(SPELLED($count)) }
} de { $all ->
    [one] una
   *[other] { SPELLED($all) }
} { $count ->
    [one] espera algo que aquí no tiene fecha
   *[other] esperan algo que aquí no tiene fecha
}
portfolio-handovers-near = { $count ->
    [one] Una entrega entre proyectos tiene menos de dos semanas de margen
   *[other] { CAPITAL(SPELLED($count)) } entregas entre proyectos tienen menos de dos semanas de margen
}
portfolio-handovers-late = { $count ->
    [one] Una entrega entre proyectos llega más tarde de lo necesario
   *[other] { CAPITAL(SPELLED($count)) } entregas entre proyectos llegan más tarde de lo necesario
}
portfolio-handover-work = Trabajo
portfolio-handover-waits = Espera a
portfolio-handover-needed = Necesario
portfolio-handover-forecast = Previsión
portfolio-handover-slip = Desvío
portfolio-handover-margin = Margen
portfolio-handover-no-date = sin fecha
portfolio-handover-no-baseline = sin línea base
portfolio-handover-not-shown = un hito que { $project } no tiene o no muestra
portfolio-handover-not-read = un proyecto que no se ha podido leer
portfolio-handover-no-project = un proyecto que no está en esta cartera
portfolio-handover-reached = alcanzado
portfolio-handover-too-late = { $days } tarde
portfolio-handover = Entrega
portfolio-handover-before = { $milestone }, antes de { $work }
portfolio-handover-lacks = { $work } espera { $what }
portfolio-handovers-margin-note = Margen: días desde la previsión del hito hasta el día en que está planificado que empiece el trabajo.
portfolio-handovers-more = Todas las entregas entre proyectos
portfolio-handovers-note = Margen: días desde la previsión del hito hasta el día en que está planificado que empiece el trabajo. Desvío: días laborables del hito respecto a su propia línea base.

portfolio-decisions-heading = { $count ->
    [one] Hay una decisión abierta, no vencida
   *[other] Hay { SPELLED($count) } decisiones abiertas, ninguna vencida
}
portfolio-decisions-all-overdue = { $count ->
    [one] Hay una decisión abierta, y vencida
   *[other] Hay { SPELLED($count) } decisiones abiertas, todas vencidas
}
portfolio-decisions-some-overdue = Hay { SPELLED($count) } decisiones abiertas, { $overdue ->
    [one] una vencida
   *[other] { SPELLED($overdue) } vencidas
}
portfolio-decisions-sub = Primero va lo vencido; después, lo que hace falta a continuación.
portfolio-decisions-left-out = { $more } de las { $all } decisiones abiertas hacen falta más tarde o no tienen fecha; están en las páginas de los propios proyectos.
portfolio-decider = { $who }: { $count ->
    [one] { $count } abierta
   *[other] { $count } abiertas
}
portfolio-decider-overdue = { $who }: { $count ->
    [one] { $count } abierta
   *[other] { $count } abiertas
}, { $overdue ->
    [one] { $overdue } vencida
   *[other] { $overdue } vencidas
}
portfolio-decider-nobody = Nadie designado: { $count ->
    [one] { $count } abierta
   *[other] { $count } abiertas
}
portfolio-decider-nobody-overdue = Nadie designado: { $count ->
    [one] { $count } abierta
   *[other] { $count } abiertas
}, { $overdue ->
    [one] { $overdue } vencida
   *[other] { $overdue } vencidas
}
portfolio-decision = Decisión
portfolio-decision-needed-by = Necesaria para el
portfolio-decision-when = Cuándo
portfolio-decision-no-date = sin fecha

portfolio-risks = Riesgos compartidos
portfolio-risks-none-shared = Ningún riesgo es compartido, { $severe ->
    [one] un riesgo es alto o grave
   *[other] { SPELLED($severe) } riesgos son altos o graves
}
portfolio-risks-heading = { $shared ->
    [one] Un riesgo afecta a varios proyectos
   *[other] { CAPITAL(SPELLED($shared)) } riesgos afectan a varios proyectos
}, { $severe ->
    [0] ningún riesgo es alto o grave
    [one] un riesgo es alto o grave
   *[other] { SPELLED($severe) } riesgos son altos o graves
}
portfolio-risks-sub = Riesgos abiertos en la fecha de las cifras de cada proyecto.
portfolio-risks-shared = { $count ->
    [one] Un riesgo compartido
   *[other] { CAPITAL(SPELLED($count)) } riesgos compartidos
}
portfolio-risks-shared-as = Compartido como
portfolio-risks-projects = Proyectos
portfolio-risks-where = Dónde
portfolio-risks-worst = Peor puntuación
portfolio-risks-exposure = Exposición
portfolio-risks-tag = etiqueta: { $tag }
portfolio-risks-shared-note = Un riesgo es compartido si varios proyectos le dan el mismo nombre con shared, o si sus riesgos abiertos tienen el mismo título o etiqueta. La peor puntuación es la más alta de ellos; la exposición es probabilidad × coste probable, sumada.
portfolio-risks-severe = { $count ->
    [one] Un riesgo es alto o grave
   *[other] { CAPITAL(SPELLED($count)) } riesgos son altos o graves
}
portfolio-risks-score = Puntuación
portfolio-risks-severe-note = Riesgos abiertos de los niveles alto y grave, según el mapa de riesgos de cada proyecto.
portfolio-risks-map-heading = { $count ->
    [one] Un riesgo está marcado, { $severe ->
        [0] y no es grave
       *[other] y es grave
    }
   *[other] { CAPITAL(SPELLED($count)) } riesgos están marcados, { $severe ->
        [0] ninguno grave
        [one] uno de ellos grave
       *[other] { SPELLED($severe) } de ellos graves
    }
}
portfolio-risks-map-note = Cada marca es un riesgo compartido, alto o grave, con el código de su proyecto: { $codes }. Las casillas tienen los niveles habituales; un proyecto puede haber fijado otros para su propio mapa.
portfolio-risks-map-code = { $code } { $project }
portfolio-risks-map-rest = { $count ->
    [one] { $count } de estos riesgos no está dibujado: no tiene probabilidad ni impacto, o su exportación no los indica.
   *[other] { $count } de estos riesgos no están dibujados: no tienen probabilidad ni impacto, o su exportación no los indica.
}
portfolio-risks-marker = { $code }: { $risk }, { $project }; probabilidad { $likelihood }, impacto { $impact }

portfolio-vendors = Proveedores compartidos
portfolio-vendors-count = { $count ->
    [one] Un proveedor trabaja para varios proyectos
   *[other] { CAPITAL(SPELLED($count)) } proveedores trabajan para varios proyectos
}
portfolio-vendors-heading = { $count ->
    [one] Un proveedor trabaja para varios proyectos
   *[other] { CAPITAL(SPELLED($count)) } proveedores trabajan para varios proyectos
}, { $overdue ->
    [0] ninguno con entregas vencidas
    [one] uno con entregas vencidas
   *[other] { SPELLED($overdue) } con entregas vencidas
}
portfolio-vendors-sub = Primero van los proveedores con entregas vencidas. Un proveedor es el mismo si el nombre lo es.
portfolio-vendor = Proveedor
portfolio-vendor-projects = Proyectos
portfolio-vendor-contracts = Contratos
portfolio-vendor-ordered = Pedido, sin pagar
portfolio-vendor-open = Entregas abiertas
portfolio-vendor-overdue = Vencidas
portfolio-vendor-late = Llegaron tarde
portfolio-vendor-next = Próxima entrega
portfolio-vendor-known = { $amount } (se conoce de { $known } de { $all })
portfolio-vendors-note = Los contratos y pedidos son lo que los proyectos muestran de ellos; un proyecto que no muestra ninguno cuenta como ninguno, y la celda dice de cuántos se conoce.

portfolio-people = Personas
portfolio-people-heading = { $count ->
    [one] Una persona trabaja en varios proyectos
   *[other] { CAPITAL(SPELLED($count)) } personas trabajan en varios proyectos
}, { $over ->
    [0] ninguna por encima de la capacidad
    [one] una por encima de la capacidad
   *[other] { SPELLED($over) } por encima de la capacidad
}
portfolio-people-sub = El trabajo de todos los proyectos juntos, durante { $count } semanas.
portfolio-people-section = Trabajo en todos los proyectos por semana
portfolio-people-table = Trabajo por persona y semana, con desplazamiento lateral
portfolio-people-caption = Trabajo en todos los proyectos por persona y semana, en porcentaje del tiempo que tiene cada persona.
portfolio-people-week-of = Semana del
portfolio-people-week = semana { $week }
portfolio-people-none = sin trabajo
portfolio-people-room = con margen
portfolio-people-full = completo
portfolio-people-over = por encima de la capacidad
portfolio-people-no-time = sin tiempo
portfolio-people-shared = Personas compartidas, en porcentaje de su tiempo
portfolio-people-front-note = Las primeras { $shown } semanas de { $all }, cada una desde su lunes; más de 100 es más trabajo que tiempo.
portfolio-people-more = Todas las semanas y personas
portfolio-people-note = Alguien es la misma persona si coinciden el identificador y el nombre; un people.toml junto a portfolio.toml las recoge para todos los proyectos. 100 es todo el tiempo que alguien tiene esa semana: de varias capacidades, la mayor. El trabajo en otros sitios cuenta si lo anota cada proyecto de la persona, porque el otro sitio de un proyecto puede ser otro de los de aquí.
portfolio-parts-kick = Por proyecto
portfolio-parts-heading = De qué se componen las semanas
portfolio-parts = { $who }: horas por proyecto y semana
portfolio-parts-others = { $count ->
    [one] { $count } proyecto más
   *[other] { $count } proyectos más
}
portfolio-parts-elsewhere = En otra parte
portfolio-parts-time = Tiempo disponible
portfolio-over = Por encima de la capacidad
portfolio-over-heading = { $count ->
    [one] Una persona tiene más trabajo que tiempo
   *[other] { CAPITAL(SPELLED($count)) } personas tienen más trabajo que tiempo
}
portfolio-over-who = Quién
portfolio-over-weeks = Semanas de exceso
portfolio-over-most = Máximo
portfolio-over-work = Trabajo en esas semanas
portfolio-over-work-short = Trabajo
portfolio-over-when = { $count ->
    [one] { $count } semana, desde el { $date }
   *[other] { $count } semanas, desde el { $date }
}
portfolio-over-hours = { $project } { $hours }~h

portfolio-find = Buscar
portfolio-find-heading = Todos los proyectos, de la A a la Z
portfolio-find-sub = Cada proyecto recoge todo lo que contiene en una página propia.
portfolio-find-group = Grupo
portfolio-find-everything = Todo lo que contiene
portfolio-find-link = De la A a la Z

portfolio-about = Acerca de
portfolio-about-heading = Acerca de { $portfolio }
portfolio-about-sub = Las cifras corresponden al { $date }; las de cada proyecto, al día que figura a su lado. Se obtienen de lo que esta audiencia puede ver de cada proyecto.
portfolio-about-projects = { $count ->
    [one] { $count } proyecto, primero las cifras más antiguas
   *[other] { $count } proyectos, primero las cifras más antiguas
}
portfolio-about-read-from = Leído de
portfolio-about-age = Antigüedad
portfolio-about-export = la exportación { $name }
portfolio-about-folder = la carpeta { $name }
portfolio-about-sums = Las sumas se dan en { $currency }
portfolio-about-currency = Moneda
portfolio-about-rate = Cambio
portfolio-about-rate-of = Del
portfolio-about-rates-note = Los tipos de cambio son los de portfolio.toml: importe × cambio, redondeado al céntimo. Los importes de una moneda sin tipo de cambio no se suman.
portfolio-about-data = Todo lo que comparan estas páginas, para otros programas
portfolio-about-file = Archivo
portfolio-about-holds = Qué contiene
