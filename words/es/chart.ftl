chart-status = Estado { $date }
chart-month-year = { $month } { $year }
chart-quarter = T{ $quarter }
chart-quarter-year = T{ $quarter } { $year }
chart-named = { $name } { $amount }
chart-named-date = { $name } { $date }

chart-not-planned = sin planificar

chart-new-baseline = nueva línea base

chart-limit = Límite
chart-both = { $spent } y { SMALL($earned) }
chart-apart = { $amount } de diferencia
chart-no-report = sin informe

chart-month-spent = gastado { $amount }
chart-month-forecast = previsto { $amount }
chart-month-planned = planificado { $amount }
chart-month = { $name }: { $amounts }

chart-drawn = Utilizado { $amount }
chart-draw = { $reason }: { $amount }
chart-left = Quedan { $amount }
chart-left-bar = Quedan: { $amount }
chart-overrun = Sobrecoste { $amount }
chart-beyond = { $amount } más de lo aprobado
chart-overrun-beyond = Sobrecoste { $amount }, { $more } más de lo aprobado

chart-exposure-left = Quedan { $amount }
chart-exposure-risks = Riesgos { $amount }
