chart-status = Stichtag { $date }
chart-month-year = { $month } { $year }
chart-quarter = Q{ $quarter }
chart-quarter-year = Q{ $quarter } { $year }
chart-named = { $name } { $amount }
chart-named-date = { $name } { $date }

chart-not-planned = nicht geplant

chart-new-baseline = neuer Basisplan

chart-limit = Grenze
chart-both = { $spent } und { SMALL($earned) }
chart-apart = Abstand { $amount }
chart-no-report = kein Bericht

chart-month-spent = ausgegeben { $amount }
chart-month-forecast = Prognose { $amount }
chart-month-planned = geplant { $amount }
chart-month = { $name }: { $amounts }

chart-drawn = Entnommen { $amount }
chart-draw = { $reason }: { $amount }
chart-left = Übrig { $amount }
chart-left-bar = Übrig: { $amount }
chart-overrun = Mehrkosten { $amount }
chart-beyond = { $amount } mehr als genehmigt
chart-overrun-beyond = Mehrkosten { $amount }, { $more } mehr als genehmigt

chart-exposure-left = Übrig { $amount }
chart-exposure-risks = Risiken { $amount }
