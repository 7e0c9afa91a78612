# run (de la simulación) = simulación; odds = probabilidad.
forecast-title = Previsión
forecast-page-of = Previsión: { $project }

forecast-headline = Probabilidad de 8 de cada 10 de terminar a más tardar el { $date }
forecast-headline-promised = Probabilidad de 8 de cada 10 de terminar a más tardar el { $date }; la fecha prometida, { $promised }, se cumple en { $runs }
forecast-headline-baseline = Probabilidad de 8 de cada 10 de terminar a más tardar el { $date }; la fecha de la línea base, { $baseline }, se cumple en { $runs }
forecast-runs = { $odds } simulaciones
forecast-runs-none = cero simulaciones
forecast-runs-every = todas las simulaciones
forecast-played-partly = El plan se ha simulado { $runs } veces (semilla { $seed }). Lo que no se muestra aquí está incluido en estas fechas.
forecast-played = El plan se ha simulado { $runs } veces (semilla { $seed }): { $tasks ->
    [one] { $tasks } tarea tiene un rango de duraciones.
   *[other] { $tasks } tareas tienen un rango de duraciones.
}
forecast-played-risks = El plan se ha simulado { $runs } veces (semilla { $seed }): { $tasks ->
    [one] { $tasks } tarea tiene un rango de duraciones
   *[other] { $tasks } tareas tienen un rango de duraciones
} y { $risks ->
    [one] un riesgo ocurre o no.
   *[other] { SPELLED($risks) } riesgos ocurren o no.
}
forecast-not-counted = No se cuenta: { $what }.
forecast-not-counted-tasks = { $count ->
    [one] { $count } tarea sin rango, que dura lo planificado
   *[other] { $count } tareas sin rango, que duran lo planificado
}
forecast-not-counted-risks = { $count ->
    [one] { $count } riesgo abierto sin probabilidad, o sin retraso ni coste
   *[other] { $count } riesgos abiertos sin probabilidad, o sin retraso ni coste
}
forecast-plan-is = Plan es la fecha que las demás páginas llaman previsión: cada tarea dura lo que dice su duración.

forecast-none-plan = Aún sin probabilidades: ninguna tarea tiene fechas
forecast-none-plan-next = Indique una duración y un inicio, o un orden, en las tareas y se podrán simular.
forecast-none-finished = Todo el trabajo está terminado
forecast-none-finished-next = No queda nada que prever.
forecast-none-uncertain = Aún sin probabilidades: no hay nada incierto en el plan
forecast-none-uncertain-next = Indique en tareas sin terminar `estimate = {"{"} low = "4d", likely = "5d", high = "12d" {"}"}`, o en riesgos abiertos `chance` y `delay` de las tareas a las que afectan. Basta con uno para decir lo probable que es cada fecha; a partir de cinco tareas con estimación, también se dibujan las probabilidades.
forecast-none-runs = Sin probabilidades: la configuración no pide simulaciones
forecast-none-runs-next = Ponga `runs` de `[forecast]` en `project.toml` a 10000, o quítelo.
forecast-none-shown = El plan no se muestra

forecast-finish-kicker = Fin
forecast-finish-same = El { $date } es probable, y seguro para prometerlo
forecast-finish-both = El { $even } está al cincuenta por ciento; el { $safe } se puede prometer con seguridad
forecast-finish-chart = Probabilidades del fin
forecast-finish-words = La mitad de las simulaciones termina a más tardar el { $even }; 8 de cada 10, el { $safe }.
forecast-finish-words-promised = La mitad de las simulaciones termina a más tardar el { $even }; 8 de cada 10, el { $safe }; la fecha prometida, { $promised }, se cumple en { $runs }.
forecast-finish-words-baseline = La mitad de las simulaciones termina a más tardar el { $even }; 8 de cada 10, el { $safe }; la fecha de la línea base, { $baseline }, se cumple en { $runs }.
forecast-finish-undrawn = No se dibuja ningún gráfico: parecería más seguro de lo que es.
forecast-finish-undrawn-risks = No se dibuja ningún gráfico: ninguna tarea tiene un rango de duraciones, y un gráfico solo con riesgos parecería más seguro de lo que es.
forecast-finish-undrawn-few = { $count ->
    [one] No se dibuja ningún gráfico: solo una tarea tiene un rango de duraciones, y con menos de cinco parecería más seguro de lo que es.
   *[other] No se dibuja ningún gráfico: solo { SPELLED($count) } tareas tienen un rango de duraciones, y con menos de cinco parecería más seguro de lo que es.
}
forecast-finish-one-bar = Todas las simulaciones terminan en una misma barra: { $bin }.
forecast-finish-how = Las barras oscuras llegan hasta la fecha que cumplen 8 de cada 10 simulaciones; las claras son posteriores.
forecast-bin-week = semana del { $date }
forecast-bin-fortnight = dos semanas desde el { $date }
forecast-bin-months = de { $from } a { $to }
forecast-bin-row = { CAPITAL($bin) }
forecast-bin-tip = { CAPITAL($bin) }: { $odds }; acumulado, { $by_end }
forecast-bars-week = Semana de fin. Número de simulaciones de cada 100.
forecast-bars-fortnight = Dos semanas de fin. Número de simulaciones de cada 100.
forecast-bars-month = Mes de fin. Número de simulaciones de cada 100.
forecast-bars-months = Meses de fin. Número de simulaciones de cada 100.
forecast-flag-promised = Promesa { $date }: { $odds }
forecast-flag-baseline = Línea base { $date }: { $odds }
forecast-flag-plan = Plan { $date }: { $odds }
forecast-flag-both = Plan y promesa { $date }: { $odds }
forecast-flag-safe = { $date }: 8 de cada 10
forecast-finish-show = Mostrar las cifras
forecast-finish-column = Fin
forecast-finish-in-hundred = Simulaciones de cada 100
forecast-finish-by-end = Acumulado, de cada 100

forecast-milestones-kicker = Hitos
forecast-milestones-table = Probabilidades de los hitos
forecast-milestones-milestone = Hito
forecast-milestones-plan = Plan
forecast-milestones-likely = Probable, 5 de 10
forecast-milestones-safe = Segura, 8 de 10
forecast-milestones-promised = Prometido
forecast-milestones-keep = Probabilidad de cumplirlo
forecast-milestones-chance = Probabilidad
forecast-milestones-of-baseline = { $date } (línea base)
forecast-milestones-none = Cuándo es probable alcanzar los hitos
forecast-milestones-all-safe = { $promised ->
    [yes] Todas las fechas prometidas son seguras: 8 de cada 10 o mejor
   *[no] Todas las fechas acordadas son seguras: 8 de cada 10 o mejor
}
forecast-milestones-only-low = { $promised ->
    [yes] La fecha prometida tiene una probabilidad inferior a 8 de cada 10
   *[no] La fecha acordada tiene una probabilidad inferior a 8 de cada 10
}
forecast-milestones-only-missed = { $promised ->
    [yes] Es probable que la fecha prometida no se cumpla
   *[no] Es probable que la fecha acordada no se cumpla
}
forecast-milestones-both-low = { $promised ->
    [yes] Las dos fechas prometidas tienen una probabilidad inferior a 8 de cada 10
   *[no] Las dos fechas acordadas tienen una probabilidad inferior a 8 de cada 10
}
forecast-milestones-both-missed = { $promised ->
    [yes] Es probable que las dos fechas prometidas no se cumplan
   *[no] Es probable que las dos fechas acordadas no se cumplan
}
forecast-milestones-all-low = { $promised ->
    [yes] Las { SPELLED($count) } fechas prometidas tienen una probabilidad inferior a 8 de cada 10
   *[no] Las { SPELLED($count) } fechas acordadas tienen una probabilidad inferior a 8 de cada 10
}
forecast-milestones-all-missed = { $promised ->
    [yes] Es probable que las { SPELLED($count) } fechas prometidas no se cumplan
   *[no] Es probable que las { SPELLED($count) } fechas acordadas no se cumplan
}
forecast-milestones-some-low = { $count ->
    [one] Una
   *[other] { CAPITAL(SPELLED($count)) }
} de las { SPELLED($all) } fechas { $promised ->
    [yes] prometidas
   *[no] acordadas
} { $count ->
    [one] tiene una probabilidad inferior a 8 de cada 10
   *[other] tienen una probabilidad inferior a 8 de cada 10
}
forecast-milestones-some-missed = { $count ->
    [one] Una
   *[other] { CAPITAL(SPELLED($count)) }
} de las { SPELLED($all) } fechas { $promised ->
    [yes] prometidas
   *[no] acordadas
} { $count ->
    [one] probablemente no se cumpla
   *[other] probablemente no se cumplan
}

forecast-drivers-kicker = Qué mueve el fin
forecast-drivers-task = «{ $task }» es lo que más mueve el fin
forecast-drivers-risk = El riesgo «{ $risk }» es lo que más mueve el fin
forecast-drivers-a-task = una tarea
forecast-drivers-a-risk = un riesgo
forecast-drivers-words = { $name } mueve el fin { $days }. La tabla siguiente recoge las { $count } filas.
forecast-days = { $days ->
    [one] { $days }~día~laborable
   *[other] { $days }~días~laborables
}
forecast-days-less = menos de una décima de día
forecast-drivers-what = Tarea o riesgo
forecast-drivers-moves = Mueve el fin
forecast-drivers-moves-short = Lo mueve
forecast-drivers-often = Con qué frecuencia
forecast-drivers-varies = Su propia duración varía
forecast-drivers-varies-short = Varía
forecast-drivers-with = Va con el fin
forecast-drivers-with-short = Con el fin
forecast-drivers-source = Fuente
forecast-drivers-is-risk = riesgo
forecast-drivers-critical = crítica en { $runs }
forecast-drivers-happens = ocurre en { $runs }
forecast-drivers-under = menos de { $number }
forecast-drivers-strongly = mucho
forecast-drivers-moderately = bastante
forecast-drivers-weakly = poco
forecast-drivers-hardly = apenas
forecast-drivers-note = En días laborables.
forecast-drivers-note-cut = Solo figura lo que más lo mueve.
forecast-drivers-note-rare = Una tarea que mueve el fin y rara vez es crítica suele tener unos días de margen, por ejemplo hasta un trabajo que solo se hace los fines de semana: un retraso mayor mueve el fin.

forecast-risks-kicker = Cuánto pesa cada riesgo
forecast-risks-without = Sin «{ $risk }», la fecha segura se adelantaría { $days }
forecast-risks-none-shown = Ningún riesgo de los que se muestran aquí mueve un día la fecha segura
forecast-risks-none = Ningún riesgo mueve por sí solo un día la fecha segura
forecast-risks-number = N.º
forecast-risks-risk = Riesgo
forecast-risks-happens = Ocurre en
forecast-risks-safe = Adelanto de la fecha segura
forecast-risks-safe-short = Fecha segura
forecast-risks-mean = Adelanto de la media
forecast-risks-mean-short = Media
forecast-risks-cost = Coste esperado
forecast-risks-note = En días laborables: la previsión se ha repetido sin cada riesgo.
forecast-risks-note-cost = El coste esperado es la probabilidad por el coste.
forecast-risks-note-more = { $count ->
    [one] Otro pesa menos.
   *[other] Otros { $count } pesan menos.
}

forecast-cost-kicker = Coste a la conclusión
forecast-cost-heading = Probabilidad de 8 de cada 10 de no costar más de { $amount }; lo aprobado es { $approved }
forecast-cost-note = La propia previsión del presupuesto, { $amount }, más lo que costarían los riesgos que ocurran y las personas que trabajen más de lo planificado. Los precios y los pedidos en sí se dan por ciertos.
forecast-cost-table = Probabilidades del coste a la conclusión
forecast-cost-chance = Probabilidad
forecast-cost-no-more = No cuesta más de
forecast-cost-against = Frente a lo aprobado
forecast-cost-in-ten = { $count } de cada 10
forecast-cost-as-approved = lo aprobado
forecast-cost-under = { $amount } por debajo
forecast-cost-over = { $amount } por encima

forecast-how = Cómo se calcula
forecast-how-runs = Simulaciones
forecast-how-runs-text = Análisis de riesgos del cronograma por Monte Carlo (GAO-16-89G, capítulo 8). Cada simulación sortea una duración para lo que resta de cada tarea con rango, decide qué riesgos ocurren y vuelve a calcular todo el plan con sus dependencias, límites y calendarios. Lo hecho, hecho queda. La misma semilla da las mismas cifras.
forecast-how-ranges = Rangos
forecast-how-ranges-text = Los valores mínimo, probable y máximo forman una distribución beta-PERT, salvo que la tarea o el proyecto indiquen triangular o uniforme. Las tareas de una misma línea de trabajo o de un mismo responsable suben y bajan juntas en la medida que diga la correlación del proyecto.
forecast-how-odds = 5 de cada 10, 8 de cada 10
forecast-how-odds-text = Los percentiles 50 y 80: el primer día en que al menos ese número de simulaciones ha terminado.
forecast-how-critical = Crítica en
forecast-how-critical-text = El índice de criticidad: la proporción de simulaciones en que la tarea no tiene holgura. El trabajo que espera a un día de la semana o al final de una congelación tiene algo de holgura, y aun así puede mover el fin.
forecast-how-with = Va con el fin
forecast-how-with-text = Correlación por rangos de Spearman entre la duración de la tarea y el fin: desde { $strong }, mucho; desde { $moderate }, bastante; desde { $weak }, poco; por debajo, apenas.
forecast-how-moves = Mueve el fin
forecast-how-moves-text = De una tarea: esa correlación por los días laborables entre un fin temprano (1 de cada 10) y uno tardío (9 de cada 10), pero nunca más de lo que varía su propia duración; los retrasos de los riesgos que la afectan forman parte de ella. Una tarea que no es crítica en ninguna simulación se omite: solo puede ir a la par de lo que mueve el fin. De un riesgo: los días laborables que se adelantaría sin él la fecha segura o la media, lo que sea mayor.
forecast-how-cost = Coste
forecast-how-cost-text = La previsión del presupuesto a la conclusión, más, en cada simulación, el coste de los riesgos que ocurren y de los días adicionales de las personas con tarifa.
