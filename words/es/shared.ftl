# Glosario: total float = holgura total; margin, to spare = margen; baseline = línea base; critical path = ruta crítica;
# milestone = hito; gate = punto de control; go-live = puesta en marcha; cut-over = cambio (cut-over); outage = corte de servicio;
# freeze = congelación; rollback = marcha atrás; forecast = previsión; slip = desvío; status date = fecha de estado;
# link (of tasks) = dependencia; lead = adelanto; lag = decalaje; hard constraint = restricción rígida; levelling = nivelación;
# workstream = línea de trabajo; site = sede; deliverable = entregable; scope = alcance; change (request) = (solicitud de) cambio;
# earned value = valor ganado; planned value = valor planificado; actual cost = coste real; earned schedule = programación ganada;
# estimate at completion = coste estimado a la conclusión; contingency = (reserva de) contingencia, se utiliza; overrun = sobrecoste;
# budget line = partida; ledger = libro de gastos; row = apunte; booked = contabilizado; ordered = pedido; approved = aprobado;
# run (of the forecast) = simulación; 8 in 10 = 8 de cada 10; chance, odds, likelihood = probabilidad; exposure = exposición;
# risk response = respuesta; fallback = plan alternativo; trigger = desencadenante; severe = grave; issue = incidencia;
# owner = responsable; accountable = rinde cuentas; sponsor = patrocinador; manager = dirección del proyecto;
# steering committee = comité de dirección; stakeholder = parte interesada; vendor, supplier = proveedor; its promise = compromiso;
# readiness item = punto de preparación; sign-off = conformidad; handover = traspaso; follow-up = asunto pendiente; lesson = lección;
# report = informe; called = calificado; data confidence = fiabilidad de los datos; finding = hallazgo; warning sign = señal de alerta;
# alarm, warning, notice = alarma, advertencia, aviso; promised, committed date = fecha prometida; deadline = fecha límite;
# overdue = vencido; due = vence, para el; portfolio = cartera; silenced = silenciado; effort = esfuerzo.

# Words that several pages say, each in the same meaning. What one page says alone is in its own file.

# The status of a project, a dimension of its health, a task or a commitment: it stands alone, beside a mark.
shared-status-ok = Según lo previsto
shared-status-warn = En riesgo
shared-status-bad = Fuera de plan
shared-status-done = Terminado
shared-status-none = Sin empezar
shared-status-hold = En pausa
shared-status-unknown = Sin informe

# The same within a sentence: `called at risk`, `the facts say off track`.
shared-colour-unknown = desconocido
shared-colour-green = según lo previsto
shared-colour-amber = en riesgo
shared-colour-red = fuera de plan

# The dimensions of health, and how the plan is built.
shared-topic-schedule = Plazos
shared-topic-cost = Costes
shared-topic-scope = Alcance
shared-topic-risk = Riesgos
shared-topic-quality = Calidad
shared-topic-governance = Gobernanza
shared-topic-plan = Calidad del plan
# The same within a sentence.
shared-within-schedule = plazos
shared-within-cost = costes
shared-within-scope = alcance
shared-within-risk = riesgos
shared-within-quality = calidad
shared-within-governance = gobernanza
shared-within-plan = calidad del plan

# The bands of a risk, by probability and impact: after its number, or within a list of counts: `2 severe, 3 high`.
shared-band-severe = grave
shared-band-high = alto
shared-band-moderate = moderado
shared-band-low = bajo

# Heads of columns, and labels before a value.
shared-status = Estado
shared-owner = Responsable
shared-who = Quién
shared-by = Por
shared-what = Qué
shared-when = Cuándo
shared-why = Por qué
shared-date = Fecha
shared-due = Vence
shared-start = Inicio
shared-finish = Fin
shared-forecast = Previsión
shared-baseline = Línea base
# How many working days later something is than in the baseline.
shared-slip = Desvío
shared-own-days = * En días laborables de su propio calendario, cuyos días de la semana no son los del proyecto.
shared-float = Holgura
shared-promised = Prometido
shared-planned = Planificado
shared-target = Meta
shared-now = Ahora
shared-at-start = Al inicio
# How much of the work is done.
shared-done = Hecho
shared-days = Días
shared-cost = Coste
shared-budget = Presupuesto
shared-difference = Diferencia
shared-value = Valor
shared-age = Antigüedad
shared-limit = Límite
shared-level = Nivel
shared-severity = Gravedad
shared-rule = Regla
shared-measured = Medido
shared-cause = Causa
shared-source = Fuente
shared-reason = Motivo
shared-dimension = Dimensión
shared-task = Tarea
shared-tasks = Tareas
shared-step = Paso
shared-milestone = Hito
shared-blocked = Bloqueado
shared-workstream = Línea de trabajo
shared-objective = Objetivo
shared-risk = Riesgo
shared-project = Proyecto
shared-supplier = Proveedor
shared-category = Categoría
# Nobody is named to look after it.
shared-no-owner = Sin responsable
shared-no-date = Sin fecha
shared-was-due = Vencía el { $date }
shared-by-date = Para el { $date }
shared-decides = Decide: { $who }.
shared-nobody-decides = No se ha designado a nadie para decidir.
# Opens what stands behind a status.
shared-why-open = ¿Por qué?
# A finding that is not counted, and until when.
shared-silenced = Silenciado
shared-quoted = «{ $text }»
shared-told = { $name }: { $told }
shared-id-title = { $id }: { $title }
shared-all-about = Todo al respecto{ $name }
shared-all-about-name = : { $name }

# `week` is the number of the ISO week.
shared-week = Semana { $week }
shared-report-of = Informe del { $date }
# Before a heading about changes, where others are not shown.
shared-of-those-shown = De los que se muestran aquí, { SMALL($heading) }
shared-work-days = { $count ->
    [one] { $count }~día laborable
   *[other] { $count }~días laborables
}
