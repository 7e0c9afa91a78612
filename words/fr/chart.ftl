chart-status = État au { $date }
chart-month-year = { $month } { $year }
chart-quarter = T{ $quarter }
chart-quarter-year = T{ $quarter } { $year }
chart-named = { $name } { $amount }
chart-named-date = { $name } { $date }

chart-not-planned = non planifié

chart-new-baseline = nouvelle référence

chart-limit = Limite
chart-both = { $spent } et { SMALL($earned) }
chart-apart = écart { $amount }
chart-no-report = pas de rapport

chart-month-spent = dépensé { $amount }
chart-month-forecast = prévu { $amount }
chart-month-planned = planifié { $amount }
chart-month = { $name }~: { $amounts }

chart-drawn = Utilisé { $amount }
chart-draw = { $reason }~: { $amount }
chart-left = Reste { $amount }
chart-left-bar = Reste~: { $amount }
chart-overrun = Dépassement { $amount }
chart-beyond = { $amount } de plus qu’approuvé
chart-overrun-beyond = Dépassement { $amount }, { $more } de plus qu’approuvé

chart-exposure-left = Reste { $amount }
chart-exposure-risks = Risques { $amount }
