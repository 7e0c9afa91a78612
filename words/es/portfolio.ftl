# portfolio = cartera; programme = programa.
portfolio-all = Todos los proyectos
portfolio-page-title = { $portfolio }: { SMALL($page) }
portfolio-projects = { $count ->
    [one] { $count } proyecto
   *[other] { $count } proyectos
}

portfolio-lead-only = { $state ->
    [red] El único proyecto está fuera de plan.
    [amber] El único proyecto está en riesgo.
    [failed] El único proyecto no se ha podido leer.
    [unknown] El único proyecto no tiene estado.
    [done] El único proyecto está terminado.
    [not-started] El único proyecto está sin empezar.
   *[green] El único proyecto va según lo previsto.
}
portfolio-lead-every = { $all ->
    [2] Los dos proyectos
   *[other] Los { SPELLED($all) } proyectos
} { $state ->
    [done] están terminados.
    [some-done] van según lo previsto o están terminados.
    [some-not-started] van según lo previsto, están terminados o están sin empezar.
    [none-running] están terminados o sin empezar.
    [not-started] están sin empezar.
   *[green] van según lo previsto.
}
portfolio-lead-several = De los { SPELLED($all) } proyectos, { $parts }.
portfolio-lead-red = { $count ->
    [one] uno está fuera de plan
   *[other] { SPELLED($count) } están fuera de plan
}
portfolio-lead-amber = { $count ->
    [one] uno está en riesgo
   *[other] { SPELLED($count) } están en riesgo
}
portfolio-lead-failed = { $count ->
    [one] uno no se ha podido leer
   *[other] { SPELLED($count) } no se han podido leer
}
portfolio-lead-not-published = { $count ->
    [one] uno no se ha publicado
   *[other] { SPELLED($count) } no se han publicado
}
portfolio-lead-not-for-them = { $count ->
    [one] uno no genera nada para esta audiencia
   *[other] { SPELLED($count) } no generan nada para esta audiencia
}
portfolio-lead-unknown = { $count ->
    [one] uno no tiene estado
   *[other] { SPELLED($count) } no tienen estado
}
portfolio-lead-behind = { CAPITAL($project) } es el que más se retrasa: { $span } más tarde que su línea base.
portfolio-verdict = Cómo están los proyectos
portfolio-not-known = No se sabe
portfolio-since = { $status ->
    [ok] Según lo previsto desde el { $date }, de acuerdo con los informes.
    [bad] Fuera de plan desde el { $date }, de acuerdo con los informes.
   *[warn] En riesgo desde el { $date }, de acuerdo con los informes.
}
portfolio-since-or-longer = { $status ->
    [ok] Según lo previsto desde el { $date } o antes, de acuerdo con los informes.
    [bad] Fuera de plan desde el { $date } o antes, de acuerdo con los informes.
   *[warn] En riesgo desde el { $date } o antes, de acuerdo con los informes.
}
portfolio-why-rule = El conjunto está como el peor de sus proyectos. Los terminados y los que no han empezado no cuentan; si alguno no se ha podido leer o no tiene estado, el conjunto nunca va según lo previsto.
portfolio-why-limit = Fuera de plan con un proyecto fuera de plan; en riesgo con uno en riesgo
portfolio-why-cause = { $project }: { $cause }

portfolio-figure-projects = Proyectos
portfolio-tally-red = { $count } fuera de plan
portfolio-tally-amber = { $count } en riesgo
portfolio-tally-green = { $count } según lo previsto
portfolio-tally-unknown = { $count } sin estado
portfolio-tally-done = { $count ->
    [one] { $count } terminado
   *[other] { $count } terminados
}
portfolio-tally-not-started = { $count } sin empezar
portfolio-tally-failed = { $count ->
    [one] { $count } no leído
   *[other] { $count } no leídos
}
portfolio-tally-not-published = { $count ->
    [one] { $count } no publicado
   *[other] { $count } no publicados
}
portfolio-tally-not-for-them = { $count } sin nada para esta audiencia
portfolio-cost = Coste previsto
portfolio-cost-as-approved = Como se aprobó.
portfolio-cost-over = { $over } de lo aprobado, { $limit }.
portfolio-cost-over-by = { $amount } por encima
portfolio-cost-under = { $under } de lo aprobado, { $limit }.
portfolio-cost-under-by = { $amount } por debajo
portfolio-cost-some = { $count ->
    [one] Uno de los { SPELLED($all) } proyectos lleva un presupuesto que se muestra.
   *[other] { CAPITAL(SPELLED($count)) } de los { SPELLED($all) } proyectos llevan un presupuesto que se muestra.
}
portfolio-cost-converted = Convertido: { $rates }.
portfolio-cost-apart = { $amounts }. { $why }
portfolio-cost-apart-one = { $forecast } de { $approved } aprobados
portfolio-currencies = { $count } monedas
portfolio-last-finish = Último fin
portfolio-part-finish = { $part }: { $project }
portfolio-decisions-open = Decisiones abiertas
portfolio-decisions-no-date = Ninguna tiene fecha
portfolio-decisions-first = La primera, para el { $date }, { $distance }. Ninguna está vencida.
portfolio-decisions-first-shown = La primera, para el { $date }, { $distance }, de las que se muestran aquí.
portfolio-decisions-late = { $overdue }, la primera desde hace { $days }
portfolio-decisions-late-count = { $count ->
    [one] { $count } vencida
   *[other] { $count } vencidas
}

portfolio-decisions-needed = { $count ->
    [one] Hace falta una decisión
   *[other] Hacen falta { SPELLED($count) } decisiones
}
portfolio-decisions-more = { $count ->
    [one] Hay una decisión abierta más
   *[other] Hay { SPELLED($count) } decisiones abiertas más
}
portfolio-ask-no-date = Sin fecha
portfolio-ask-set-one = fije una
portfolio-ask-was-due = Vencía el { $date }
portfolio-ask-by = Para el { $date }
portfolio-ask-project = { $project }.
portfolio-ask-project-who = { $project }. Decide: { $who }.

portfolio-by-status = Todos los proyectos, por estado
portfolio-worst-first = Primero los peores: { $project }, { $colour }
portfolio-range = { $from } a { $to }
portfolio-range-heading = Proyectos { $range } de { $all }
portfolio-ranges = Más proyectos, primero los peores: { $parts }
portfolio-table = Proyectos
portfolio-caption = Proyectos con estado, fechas, coste y próximo hito
portfolio-last-reports = Últimos informes
portfolio-finish = Fin
portfolio-slip = Desvío
portfolio-done = Hecho
portfolio-forecast = Previsión
portfolio-variance = Variación
portfolio-next-milestone = Próximo hito
portfolio-decision-by = Decisión para el
portfolio-figures-of = Cifras del
portfolio-part-status = { $part }: { $status }
portfolio-called = calificado «{ $colour }»
portfolio-starts = Empieza el { $date }
portfolio-as-approved = como se aprobó
portfolio-no-decision = ninguna
portfolio-decision-overdue = { $date }, { $overdue }
portfolio-overdue = vencida
portfolio-decisions-undated = { $count ->
    [one] { $count } no tiene fecha
   *[other] { $count } no tienen fecha
}
portfolio-slip-note = El desvío es en días laborables respecto a la línea base de cada proyecto; un signo más es más tarde.
portfolio-variance-note = La variación es lo aprobado menos el coste previsto; un signo menos significa que hace falta más de lo aprobado.
portfolio-reports-note = Últimos informes: cómo calificó cada uno el proyecto, el más reciente al final; un punto pequeño es un informe que no llegó.

portfolio-said-green = según lo previsto
portfolio-said-amber = en riesgo
portfolio-said-red = fuera de plan
portfolio-said-nothing = sin estado
portfolio-said-missing = sin informe

portfolio-failure-errors = { $count ->
    [one] No se ha podido leer: { $count } error en sus archivos
   *[other] No se ha podido leer: { $count } errores en sus archivos
}
portfolio-failure-other-format = No se ha podido leer: su exportación es de otra versión de milepost
portfolio-failure-no-export = No se ha podido leer: su archivo no es una exportación de milepost
portfolio-failure-no-edition = No genera nada para esta audiencia
portfolio-failure-left-out = Sus páginas se omiten hasta que se vuelva a generar
portfolio-failure-refused = No se ha publicado; a quien lo genera se le dice por qué

portfolio-timeline = Cronograma del programa
portfolio-timeline-last = { $project } termina el último, el { $date }
portfolio-timeline-last-of = { $count ->
    [one] El único proyecto dibujado aquí, { $project }, termina el { $date }
   *[other] De los { SPELLED($count) } proyectos dibujados aquí, { $project } termina el último, el { $date }
}
portfolio-timeline-over = Todos los proyectos han acabado
portfolio-timeline-parts = El trabajo que se muestra aquí, proyecto por proyecto
portfolio-timeline-over-of = { $count ->
    [one] El único proyecto dibujado aquí ha acabado
   *[other] Los { SPELLED($count) } proyectos dibujados aquí han acabado
}
portfolio-timeline-left-out = { $count ->
    [one] { $count } proyecto más no está dibujado: primero van los peores, y algunos no tienen fechas.
   *[other] { $count } proyectos más no están dibujados: primero van los peores, y algunos no tienen fechas.
}
portfolio-timeline-on-baseline = en línea base
portfolio-timeline-slip = { $count ->
    [one] { $days } día
   *[other] { $days } días
}
portfolio-timeline-span = { $project }: del { $from } al { $to }
portfolio-timeline-done-left = hecho y por hacer
portfolio-timeline-baseline = línea base

portfolio-name-date = { $name }, { $date }
portfolio-of-project = { $what }, { $project }
portfolio-span = { $from } a { $to }
portfolio-list-more = { $list }; y { $count } más
portfolio-list-and-more = { $list } y { $count } más
portfolio-more = { $count ->
    [one] { $count } más no figura aquí; en data/portfolio.json está todo.
   *[other] { $count } más no figuran aquí; en data/portfolio.json está todo.
}
portfolio-silent = { CAPITAL($what) }.
portfolio-silent-names = { $count ->
    [one] no se incluye { $names }: su exportación es de un milepost anterior, que no lo indicaba
   *[other] no se incluyen { $names }: su exportación es de un milepost anterior, que no lo indicaba
}
portfolio-silent-count = no se incluyen { SPELLED($count) }: su exportación es de un milepost anterior, que no lo indicaba
portfolio-about-sum = unos { $amount }
portfolio-sums-in = Las sumas están en { $currency }: { $rates }.
portfolio-rate = 1 { $code } son { $rate }, cambio del { $date } ({ $source })
portfolio-no-rates = No se suman: portfolio.toml no indica moneda ni tipos de cambio.
portfolio-no-rate = No se suman: portfolio.toml no tiene tipo de cambio para { $currencies }.

portfolio-missing-of = Cuenta solo { $known } de { $all } proyectos.
portfolio-missing-without = Las sumas, los recuentos y las fechas de aquí no incluyen { $names }.
portfolio-missing-heading = En { $known } de { $all } proyectos: { SMALL($heading) }
portfolio-missing-foot = Cifras de { $known } de { $all } proyectos
portfolio-missing-page = Estas cifras son de { $known } de { $all } proyectos: { $why }.
portfolio-missing-not-read = { $count ->
    [one] { $names } no se ha podido leer
   *[other] { $names } no se han podido leer
}
portfolio-missing-not-published = { $count ->
    [one] { $names } no se ha publicado
   *[other] { $names } no se han publicado
}
portfolio-missing-not-for-them = { $count ->
    [one] { $names } no genera nada para esta audiencia
   *[other] { $names } no generan nada para esta audiencia
}
portfolio-missing-many = { SPELLED($count) } proyectos
