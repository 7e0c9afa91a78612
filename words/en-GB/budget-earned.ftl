# Earned value on the page of the budget. The letters in brackets are those of the field: PV, EV, AC, CPI.
# `drawn`: the budget holds what changes drew from the contingency.
budget-earned-kicker = Earned value by { $date }
budget-earned-finding-each = { $work } of work for each { $money } spent
budget-earned-finding-worth = Work worth { $amount } is done
# `cost` is one of the two above, `late` one of the five below.
budget-earned-finding-late = { $cost }, and { $late } (earned schedule)
budget-earned-in-step = in step with the spending plan
budget-earned-days-behind = { $count ->
    [one] one day behind the spending plan
   *[other] { SPELLED($count) } days behind the spending plan
}
budget-earned-days-ahead = { $count ->
    [one] one day ahead of the spending plan
   *[other] { SPELLED($count) } days ahead of the spending plan
}
budget-earned-weeks-behind = { $count ->
    [one] one week behind the spending plan
   *[other] { SPELLED($count) } weeks behind the spending plan
}
budget-earned-weeks-ahead = { $count ->
    [one] one week ahead of the spending plan
   *[other] { SPELLED($count) } weeks ahead of the spending plan
}
budget-earned-late = { CAPITAL($late) }

# The four figures. `why` is a reason of those at the end of this file.
budget-earned-ev = Budget of the work done (EV)
budget-earned-planned = { $planned } was planned by now (SPI { $spi })
budget-earned-planned-drawn = { $planned }, and { $drawn } from contingency, was planned by now (SPI { $spi })
budget-earned-no-index = { CAPITAL($why) }
budget-earned-cpi = Work for the money spent (CPI)
# `difference` is one of the three below.
budget-earned-for-each = for each { $money } spent; { $difference }
budget-earned-cost-same = the work done cost what was planned
budget-earned-cost-more = the work done cost { $amount } more than planned (CV)
budget-earned-cost-less = the work done cost { $amount } less than planned (CV)
budget-earned-eac = Cost at this pace (EAC)
budget-earned-eac-note = { $drawn ->
    [yes] budget with drawn contingency { $budget }
   *[no] budget { $budget }
}
budget-earned-eac-range = { $low } to { $high } by other ways to reckon; { $drawn ->
    [yes] budget with drawn contingency { $budget }
   *[no] budget { $budget }
}
budget-earned-finish = Finish at this pace (earned schedule)
budget-earned-all-done = All the work that is measured is done
budget-earned-not-known = Not known: { $why }
budget-earned-missing = Earned value cannot be computed: { $why }.
budget-earned-missing-lines = Earned value cannot be computed: { $why }; write on each task the line that pays for it, and this page shows what the money has bought.

# Notes below the figures. `what` is to be kept: the budget, the budget with drawn contingency, or the forecast.
budget-earned-rest-done = All the work that is measured is done.
budget-earned-rest-unknown = { $drawn ->
    [yes] What the rest may cost to keep the budget with drawn contingency (TCPI) cannot be computed: { $why }.
   *[no] What the rest may cost to keep the budget (TCPI) cannot be computed: { $why }.
}
budget-earned-keep-same = { $what ->
    [forecast] To keep the forecast
    [drawn] To keep the budget with drawn contingency
   *[budget] To keep the budget
}, the rest must cost what was planned (TCPI { $index }).
budget-earned-keep-less = { $what ->
    [forecast] To keep the forecast
    [drawn] To keep the budget with drawn contingency
   *[budget] To keep the budget
}, the rest must cost { $percent } less than planned (TCPI { $index }).
budget-earned-keep-more = { $what ->
    [forecast] The forecast holds
    [drawn] The budget with drawn contingency holds
   *[budget] The budget holds
} if the rest costs up to { $percent } more than planned (TCPI { $index }).
# Why these figures are others than the forecasts of schedule and budget: the first two are `finish` or `what`, the third `cost` or `what`.
budget-earned-other-finish = the finish at this pace goes by how fast budgeted work gets done (earned schedule), the finish of the schedule by the dates and links of the tasks
budget-earned-other-finish-on = the finish at this pace goes by how fast budgeted work gets done (earned schedule), the finish of the schedule, { $date }, by the dates and links of the tasks
budget-earned-other-cost = the cost at this pace lets the rest cost as the work so far did (EAC), the forecast of the budget, { $forecast }, adds what is spent, ordered and still to come
budget-earned-other-one = Figures at this pace differ from the other forecasts: { $what }.
budget-earned-other-both = Figures at this pace differ from the other forecasts: { $finish }; { $cost }.
budget-earned-includes-drawn = The budget measured here (BAC) includes { $amount } that approved changes drew from the contingency, because what they cost is in what is spent.
budget-earned-as-planned = { $amount } of the budget, { $share }, is in lines that no task names: it earns as it is planned.
budget-earned-left-no-dates = { $count ->
    [one] { $lines } ({ $amount }) is not measured: no plan and no task with dates says when it is spent.
   *[other] { $lines } ({ $amount }) are not measured: no plan and no task with dates says when it is spent.
}
budget-earned-left-no-money = { $count ->
    [one] { $lines } ({ $amount }) is not measured: the plan holds no money.
   *[other] { $lines } ({ $amount }) are not measured: the plan holds no money.
}
budget-earned-left-no-line = Approved changes that name no line ({ $amount }) are not measured.

# The table of workstreams.
budget-earned-streams-kicker = By workstream, { $unit }
budget-earned-streams-table = Earned value by workstream
budget-earned-streams-budget = Budget
budget-earned-streams-done = Work done
budget-earned-streams-spent = Spent
budget-earned-streams-ordered = Ordered
budget-earned-streams-ordered-tip = Ordered and not yet paid: in neither index
budget-earned-streams-cpi = CPI
budget-earned-streams-cpi-tip = Earned value / actual cost: below 1, the work done cost more than planned
budget-earned-streams-spi = SPI
budget-earned-streams-spi-tip = Earned value / planned value: below 1, less is done than planned by now
budget-earned-streams-others = Several, or none

# Every figure with its formula.
budget-earned-show = Show every figure and its formula
budget-earned-figure = Figure
budget-earned-value = Value
budget-earned-how = How
budget-earned-none-why = – ({ $why })
budget-earned-row-bac = Budget at completion (BAC)
budget-earned-how-bac = approved of all lines that are measured + drawn for them from the contingency
budget-earned-row-pv = Planned value (PV)
budget-earned-how-pv = what their spending plan had of it by now
budget-earned-row-ev = Earned value (EV)
budget-earned-how-ev = budget of the tasks × what they have earned of it
budget-earned-row-ac = Actual cost (AC)
budget-earned-how-ac = what is booked on these lines
budget-earned-row-sv = Schedule variance (SV)
budget-earned-how-sv = EV − PV
budget-earned-row-cv = Cost variance (CV)
budget-earned-how-cv = EV − AC
budget-earned-row-spi = Schedule performance index (SPI)
budget-earned-how-spi = EV / PV
budget-earned-row-cpi = Cost performance index (CPI)
budget-earned-how-cpi = EV / AC
budget-earned-row-eac = Estimate at completion (EAC)
budget-earned-how-eac = BAC / CPI: the rest costs as the work so far did
budget-earned-row-eac-atypical = EAC, atypical
budget-earned-how-eac-atypical = AC + BAC − EV: the rest costs what was planned
budget-earned-row-eac-both = EAC, both
budget-earned-how-eac-both = AC + (BAC − EV) / (CPI × SPI): the rest feels the cost and the delay
budget-earned-row-etc = Estimate to complete (ETC)
budget-earned-how-etc = EAC − AC
budget-earned-row-vac = Variance at completion (VAC)
budget-earned-how-vac = BAC − EAC
budget-earned-row-tcpi = To-complete performance index (TCPI)
budget-earned-how-tcpi = (BAC − EV) / (BAC − AC)
budget-earned-row-es = Earned schedule (ES)
budget-earned-how-es-none = in months of the plan
budget-earned-how-es = months after which the plan had EV, { $date }
budget-earned-row-at = Actual time (AT)
budget-earned-how-at = months from { $from }, where the plan’s first month begins, to { $to }
budget-earned-row-pd = Planned duration (PD)
budget-earned-how-pd = months of the plan
budget-earned-row-sv-t = Schedule variance in time, SV(t)
budget-earned-how-sv-t = ES − AT, in months
budget-earned-row-spi-t = Schedule performance index in time, SPI(t)
budget-earned-how-spi-t = ES / AT
budget-earned-row-ieac-t = Estimate at completion in time, IEAC(t)
budget-earned-how-ieac-t = PD / SPI(t), in months
budget-earned-row-tspi = To-complete index in time, TSPI
budget-earned-how-tspi = (PD − ES) / (PD − AT)
budget-earned-row-finish = Finish by earned schedule
budget-earned-how-finish = the first day of the plan’s first month + IEAC(t)

# Why a figure cannot be computed: within a sentence, after a colon or in brackets.
budget-reason-no-budget = there is no budget to measure against
budget-reason-no-work = no task names the budget line that pays for it
budget-reason-nothing-spent = nothing is spent yet
budget-reason-nothing-booked = no spending is recorded
budget-reason-credits = credits are higher than what was paid
budget-reason-nothing-planned = nothing was planned by now
budget-reason-negative-planned = the plan has more credits than cost by now
budget-reason-nothing-earned = no work is earned yet
budget-reason-negative-earned = lines with negative amounts make the earned value negative
budget-reason-nothing-left = no work is left
budget-reason-budget-spent = the budget is spent and work is left
budget-reason-no-plan = the plan holds no money in any month
budget-reason-not-begun = the plan has not begun
budget-reason-time-spent = the planned time is over and work is left
budget-reason-too-far = at the pace so far it would take more than a century
budget-reason-too-large = the numbers are too large
