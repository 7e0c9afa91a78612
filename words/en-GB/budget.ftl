# The page of the budget. Amounts are written out: `€ 1.56 m`.
budget-title = Budget
budget-page-of = Budget: { $project }

# The heading. `ended`: nothing is to come, and the forecast is what it cost.
budget-headline-only-plan = Planned to cost { $amount }; what is spent is not recorded
budget-headline-partly = { $ended ->
    [yes] It cost { $amount }, as far as it is shown here
   *[no] Forecast to cost { $amount }, as far as it is shown here
}
budget-headline-approved = { $ended ->
    [yes] It cost { $amount }, as approved
   *[no] Forecast to cost { $amount }, as approved
}
budget-headline-less = { $ended ->
    [yes] It cost { $amount }, { $difference } less than the budget
   *[no] Forecast to cost { $amount }, { $difference } less than the budget
}
budget-headline-more = { $ended ->
    [yes] It cost { $amount }, { $difference } more than the budget
   *[no] Forecast to cost { $amount }, { $difference } more than the budget
}

# Sentences below the heading.
budget-unrecorded-plan = No spending is recorded, though { $planned } was planned by now: the forecast is only the plan.
budget-unrecorded-plan-orders = No spending is recorded, though { $planned } was planned by now: the forecast is only the plan and what is ordered.
budget-unrecorded-sentence = No spending is recorded, though { $planned } was planned by now.
budget-missing-lines = Some lines are not shown here, so the sums are not the whole project's.
budget-missing-changes = Some changes are not shown here, so what is approved and expected is not the whole project's.
budget-missing-both = Some lines and some changes are not shown here, so the sums are not the whole project's.
budget-missing-words = The amounts count all changes; not all of them are listed here.
budget-overspent = The approved money is spent: { $more } more than that is booked.

# What makes the difference. `name` is that of a line of the budget.
budget-cause-costs-less = { $ended ->
    [yes] { $name } cost { $less } less, { $other } { $more } more.
   *[no] { $name } costs { $less } less, { $other } { $more } more.
}
budget-cause-saves-all = { $name } saves it.
budget-cause-saves-most = { $name } saves most, { $amount }.
budget-cause-all-changes = All of it is changes that contingency pays for.
budget-cause-changes-rest-saves = Changes that contingency pays for cost { $changes }; the rest of the work saves { $saved }.
budget-cause-changes-open = { $changes } of it is changes that contingency pays for; { $open } is not approved.
budget-cause-changes-open-all = { $changes } of it is changes that contingency pays for; { $open } is not approved, all of it for { $name }.
budget-cause-changes-open-most = { $changes } of it is changes that contingency pays for; { $open } is not approved, most of it for { $name }: { $amount }.
budget-cause-changes-open-part = { $changes } of it is changes that contingency pays for; { $open } is not approved, { $amount } of that for { $name }.
budget-cause-all = All of it is for { $name }.
budget-cause-most = Most of it is for { $name }: { $amount }.
budget-cause-part = The largest part is for { $name }: { $amount }.

# Whether the contingency covers the difference.
budget-cover-none-for-it = No contingency is recorded to cover the difference.
budget-cover-none = No contingency is recorded.
budget-cover-overdrawn = The contingency of { $amount } is overdrawn by { $more }.
budget-cover-left = { $ended ->
    [yes] { $left } of the { $amount } contingency was left.
   *[no] { $left } of the { $amount } contingency is left.
}
budget-cover-too-little = { $ended ->
    [yes] The { $left } of contingency left was { $missing } too little for that.
   *[no] The { $left } of contingency left is { $missing } too little for that.
}
budget-cover-was-enough = The { $left } of contingency left was enough for that, with { $after } to spare.
budget-cover-is-enough = The { $left } of contingency left is enough for that and would leave { $after }.

# Sentences below the figures.
budget-changes-wait = Changes for { $amount } of the budget wait for a decision.
budget-changes-ask = Changes ask for { $amount } more from contingency.
budget-changes-ask-left = Changes ask for { $amount } more from contingency; with them and the forecast, { $after } would be left.
budget-changes-ask-missing = Changes ask for { $amount } more from contingency; with them and the forecast, { $after } would be missing.
budget-pace-more = { $contingency ->
    [yes] At this pace { $cost }: { $difference } more than budget and contingency together.
   *[no] At this pace { $cost }: { $difference } more than the budget.
}
budget-pace-within = { $contingency ->
    [yes] At this pace { $cost }, within budget and contingency together by { $difference }.
   *[no] At this pace { $cost }, within the budget by { $difference }.
}
# `part` of the month: early, mid or late. `month` has its year, `from` and `to` have none.
budget-lasts = { $contingency ->
    [yes] The budget without contingency
   *[no] The budget
} would last until { $part ->
    [early] early
    [mid] mid
   *[late] late
} { $month } at { $rate } a month ({ $from } to { $to }); the project is forecast to finish on { $date }.

# The figures at the top.
budget-figure-budget = Budget
budget-figure-spent = Spent
budget-figure-unrecorded = not recorded
budget-figure-planned-by-now = { $amount } was planned by now
budget-figure-contingency-left = Contingency left
budget-figure-contingency-drawn = of { $amount }; { $drawn } drawn by changes
budget-figure-ordered = Ordered, not yet paid
budget-figure-orders-open = Purchase orders that are open
budget-forecast-cost = Cost
budget-forecast-at-completion = Forecast at completion
budget-figure-without-changes = Without the changes that are not shown here
budget-figure-as-agreed = As first agreed, no changes
budget-figure-agreed-less = { $agreed } first agreed, { $change } less by approved changes
budget-figure-agreed-more = { $agreed } first agreed, { $change } more by approved changes
# These stand in this order, with a semicolon between.
budget-figure-share = { $share } of the budget
# How much the forecast is over the budget: `+£26.4 k, +5.6 %`.
budget-figure-over = { $amount }, { $share }
budget-figure-more-ordered = { $amount } more is ordered
budget-figure-neither = { $amount } is neither
budget-figure-not-spent = { $amount } is not spent
budget-figure-only-plan = Only the plan: no spending is recorded
budget-figure-as-approved = As approved

# The bridge from what was first agreed to the forecast.
budget-bridge-kicker-baseline = From the baseline to the forecast, { $unit }
budget-bridge-kicker-baseline-cost = From the baseline to the cost, { $unit }
budget-bridge-kicker-lines = From what was first agreed to the forecast, { $unit }
budget-bridge-kicker-lines-cost = From what was first agreed to the cost, { $unit }
budget-bridge-step = Step
budget-bridge-amount = Amount
budget-bridge-baseline = Baseline “{ $name }”{ $changes ->
    [yes] , with the changes approved by then
   *[no] {""}
}
budget-bridge-baseline-of = Baseline “{ $name }”, { $date }{ $changes ->
    [yes] , with the changes approved by then
   *[no] {""}
}
budget-bridge-first-agreed = The lines as first agreed
# `since`: since the baseline.
budget-bridge-approved = { $count ->
    [one] One change approved
   *[other] { CAPITAL(SPELLED($count)) } changes approved
}{ $since ->
    [yes] {" "}since
   *[no] {""}
}{ $fund ->
    [budget] , paid by the budget
    [contingency] , paid by contingency
   *[none] {""}
}
budget-bridge-unapproved = { $count ->
    [one] One change made without approval
   *[other] { CAPITAL(SPELLED($count)) } changes made without approval
}
budget-bridge-rewritten = { $line }, amount written anew
budget-bridge-removed = Lines taken out of the budget
budget-bridge-overrun = { $line }, overrun
budget-bridge-underrun = { $line }, underrun
budget-bridge-other-lines = { $count } other lines
budget-bridge-unexplained = Not explained by a line or a change
budget-bridge-line-by-line = Each step line by line
# The heading. `from` is `baseline` or `agreed`: what was first agreed.
budget-bridge-same = { $from ->
    [baseline] The forecast is the baseline
   *[agreed] The forecast is what was first agreed
}
budget-bridge-over = { $from ->
    [baseline] { $amount } over the baseline
   *[agreed] { $amount } over what was first agreed
}
budget-bridge-under = { $from ->
    [baseline] { $amount } under the baseline
   *[agreed] { $amount } under what was first agreed
}
# `whole` is one of the two above.
budget-bridge-none-approved = { $whole }, none of it approved by a change
budget-bridge-all-approved = { $whole }, all of it approved by changes
budget-bridge-part-unapproved = { $whole }: { $rest } of it nobody approved
budget-bridge-saved = { $whole }: { $approved } by approved changes, { $rest } saved
budget-bridge-without = { $whole }: { $approved } by approved changes, { $rest } without approval
# The steps of each line.
budget-bridge-show = Show the steps of each line
budget-bridge-line = Line
budget-bridge-agreed = Agreed
budget-bridge-changes = Approved changes
budget-bridge-nobody-approved = Changes nobody approved
budget-bridge-written-anew = Written anew
budget-bridge-overruns = Overrun
budget-bridge-forecast = Forecast
budget-bridge-without-line = Without a line
budget-bridge-all-others = All other lines


# The curve of cost over time.
budget-curve-kicker = Cumulative cost, { $unit }
budget-curve-kicker-to = Cumulative cost, { $unit }, to { $date }
# The heading: how it is, and after a semicolon what the forecast is.
budget-curve-heading = { $now }; { $forecast }
budget-curve-partly = { $now }, as far as it is shown here
budget-curve-as-approved = the forecast is what was approved
budget-curve-under = the forecast is { $amount } under
budget-curve-over = the forecast is { $amount } over
budget-curve-cost-approved = It cost what was approved
budget-curve-cost-less = It cost { $amount } less than was approved
budget-curve-cost-more = It cost { $amount } more than was approved
budget-curve-unrecorded = No spending is recorded, though { $planned } was planned by now
budget-curve-nothing-spent = Nothing is spent yet
budget-curve-spent = { $amount } is spent
budget-curve-spent-as-planned = Spending is as planned for today
budget-curve-spent-less = { $amount } less is spent than planned for today
budget-curve-spent-more = { $amount } more is spent than planned for today
# How much is done; `drawn`: with contingency that was drawn, which the planned line has not.
budget-curve-done-same = { $drawn ->
    [yes] As much is done as planned with drawn contingency
   *[no] As much is done as planned
}
budget-curve-done-less = { $drawn ->
    [yes] Less is done than planned with drawn contingency
   *[no] Less is done than planned
}
budget-curve-done-more = { $drawn ->
    [yes] More is done than planned with drawn contingency
   *[no] More is done than planned
}
# `done` is one of the three above.
budget-curve-earned-same = { $done }, at the cost planned for it
budget-curve-earned-more = { $done }, and it cost { $amount } more
budget-curve-earned-less = { $done }, and it cost { $amount } less
# The heading on the overview, without amounts.
budget-curve-short-partly = The money that is shown here
budget-curve-short-only-plan = No spending is recorded; the forecast is only the plan
budget-curve-short-cost-less = It cost less than was approved
budget-curve-short-cost-more = It cost more than was approved
budget-curve-short-holds = the forecast holds
budget-curve-short-under = the forecast is under budget
budget-curve-short-over = the forecast is over budget
budget-curve-short-earned-more = { $done }, and it cost more
budget-curve-short-earned-less = { $done }, and it cost less
budget-curve-short-unrecorded = No spending is recorded
budget-curve-short-as-planned = Spending is as planned
budget-curve-short-less = Less is spent than planned
budget-curve-short-more = More is spent than planned
# The drawing and its numbers.
budget-curve-chart = Cost over time
budget-curve-chart-words = Spent { $spent } by { $date }, planned { $planned } by then. { $label } { $forecast }{ $told ->
    [yes] {" "}against { $approved } approved
   *[no] {""}
}.
budget-curve-chart-words-earned = Spent { $spent } by { $date }, planned { $planned } by then. The work done has a budget of { $earned }. { $label } { $forecast }{ $told ->
    [yes] {" "}against { $approved } approved
   *[no] {""}
}.
budget-curve-limit = Limit
budget-curve-budget = Budget
budget-curve-plan = Plan
budget-curve-planned = Planned
budget-curve-spent-line = Spent
budget-curve-earned = Earned
budget-curve-forecast = Forecast
budget-curve-note-limit = The limit is the budget with its contingency.
budget-curve-note-earned = Earned is the budget of the work done: today’s is exact; before it, finished work counts from its finish, and work under way evenly from its start.
budget-curve-note-drawn = It counts work paid from the contingency, { $drawn } in all; the planned line is the budget without it.
budget-curve-show = Show the numbers of the curve
budget-curve-to-end-of = To the end of
budget-curve-spent-to = { $month }; spent to { $date }
budget-curve-spent-and-earned-to = { $month }; spent and earned to { $date }

# The table of categories and lines.
budget-categories-kicker = By category, { $unit }
budget-categories-table = Cost by category and line
budget-categories-what = Category and line
budget-table-budget = Budget
budget-table-spent = Spent
budget-table-ordered = Ordered
budget-table-left = Left
budget-table-forecast = Forecast
budget-table-against = Forecast against budget
budget-table-difference = Difference
budget-table-difference-percent = Difference, %
budget-table-from-contingency = From contingency
budget-table-bars = Spent, ordered, forecast; line is budget
budget-table-without-line = Approved changes without a line
budget-table-total = Total
# `text` is a sentence without its full stop.
budget-categories-unnamed = { $text }.
budget-categories-listed = Listed are the lines that differ most; see { $all }.
# Ends the sentence above.
budget-categories-all = all { $count } lines

# How the figures are made.
budget-note-newest = The newest amount spent is of { $date }.
budget-note-all-given = The forecast of every line is given.
budget-note-all-ledger = The forecast of every line is what the ledger expects.
budget-note-given-and-ledger = The forecast of { $given ->
    [one] { $given } line
   *[other] { $given } lines
} is given and the forecast of { $ledger ->
    [one] { $ledger } line
   *[other] { $ledger } lines
} is what the ledger expects.
# What is computed has a sentence of its own, so that it is said once.
budget-note-computed = The forecast of a line is what is spent and what is still to come: what is ordered, what the plan holds for later, and what is approved and not booked while its work is open.
budget-note-some-given = The forecast of { $given ->
    [one] { $given } line
   *[other] { $given } lines
} is given; that of the others is what is spent and what is still to come: what is ordered, what the plan holds for later, and what is approved and not booked while its work is open.
budget-note-some-ledger = The forecast of { $ledger ->
    [one] { $ledger } line
   *[other] { $ledger } lines
} is what the ledger expects; that of the others is what is spent and what is still to come: what is ordered, what the plan holds for later, and what is approved and not booked while its work is open.
budget-note-some-both = The forecast of { $given ->
    [one] { $given } line
   *[other] { $given } lines
} is given and the forecast of { $ledger ->
    [one] { $ledger } line
   *[other] { $ledger } lines
} is what the ledger expects; that of the others is what is spent and what is still to come: what is ordered, what the plan holds for later, and what is approved and not booked while its work is open.
budget-note-unbooked = { $amount } of the forecast is neither booked, ordered nor planned for later: late invoices, late work, or a saving that nobody has confirmed.
budget-note-unspread = { $count ->
    [one] No task with dates names { $lines }, so it stands in no month of the plan.
   *[other] No task with dates names { $lines }, so they stand in no month of the plan.
}
budget-note-timeless = No dates, so no months and no curve.
# Stands at the end of a list of lines.
budget-note-other-lines = { $count } other lines
budget-note-rounded = Amounts are rounded after they are added, so a sum can differ by a digit from its parts.
# The unit of tables and charts; `sign` is that of the currency.
budget-unit-thousand = { $sign } thousand

# Cost month by month. The heading compares what is expected with its plan; `when` is one of the four below.
budget-months-kicker = Month by month
budget-months-unrecorded = No spending is recorded for any month
budget-months-as-planned = { $amount } is expected { $when }, as planned
budget-months-none-planned = { $amount } is expected { $when }, none was planned
budget-months-other-planned = { $amount } is expected { $when }, { $planned } was planned
# Months with their year, or without where `from` shares the year of `to`, and `first` and `second` are neighbours.
budget-months-in = in { $month }
budget-months-in-two = in { $first } and { $second }
budget-months-from-to = from { $from } to { $to }
budget-months-none = No amounts are planned or spent yet
budget-months-peak-moves = The peak moves from { $from } to { $to }
budget-months-peak-ahead = The most expensive month is still ahead: { $month }
budget-months-peak-was = The most expensive month was { $month }
budget-months-alike = The most in a month is { $amount }, in { SPELLED($count) } months alike
budget-months-alike-ahead = The most in a month is { $amount }, ahead, in { SPELLED($count) } months alike
budget-months-spent = spent
budget-months-expected = still expected
budget-months-planned = planned
budget-months-chart = Cost per month
budget-months-chart-words = { $count ->
    [one] { $heading }. Spent, still expected and planned amounts of { $count } month.
   *[other] { $heading }. Spent, still expected and planned amounts of { $count } months.
}
budget-months-unit = { $unit } per month
budget-months-show = Show the numbers of the months
budget-months-show-quarters = Show the numbers of the quarters
budget-months-month = Month
budget-months-quarter = Quarter
budget-months-quarter-of = Q{ $quarter } { $year }
budget-months-column-planned = Planned
budget-months-column-spent = Spent
budget-months-column-ordered = Ordered
budget-months-column-open = of it open
budget-months-column-expected = Still expected

# Open risks against the contingency.
budget-exposure-kicker = Open risks, { $unit }
budget-exposure-too-few = Too few risks have a chance and a cost to add them up
budget-exposure-shown = The open risks shown here are expected to cost { $amount }
budget-exposure-all = The open risks are expected to cost { $amount }
budget-exposure-more = The open risks are expected to cost more than is left
budget-exposure-covered = The contingency left covers what open risks are expected to cost
budget-exposure-not-both = The contingency left covers the open risks or the forecast, not both
budget-exposure-both = The contingency left covers the forecast and the open risks
budget-exposure-chart = Open risks and contingency left
budget-exposure-chart-words = { $heading }, at each day on which either changed.
budget-exposure-from = From
budget-exposure-risks = Open risks, expected
budget-exposure-left = Contingency left
budget-exposure-show = Show the numbers of the open risks

# The contingency.
budget-contingency-kicker = Contingency, { $unit }
budget-contingency-partly = Not everything that draws on it is shown here
budget-contingency-unknown = What the work needs of it is not known: no spending is recorded
budget-contingency-was-not-enough = It was not enough for what was over
budget-contingency-was-enough = It was enough
budget-contingency-overdrawn = More is drawn than was approved
budget-contingency-not-enough = Not enough for the forecast
budget-contingency-not-for-asked = Enough for the forecast, but not for what is asked for as well
budget-contingency-untouched = Nothing is drawn, and the forecast needs nothing
budget-contingency-enough = Enough for the forecast
budget-contingency-no-more = Some is drawn; the forecast needs no more
budget-contingency-chart = Contingency
# What the drawing shows. `against` is one of the three below; `ended`: the forecast is what it cost.
budget-contingency-chart-words = { $drawn } of { $amount } drawn, { $left } left. { $ended ->
    [yes] The cost is { $against }.
   *[no] The forecast is { $against }.
}
budget-contingency-against-same = what is approved
budget-contingency-against-under = { $amount } under what is approved
budget-contingency-against-over = { $amount } over what is approved
budget-contingency-chart-note = { $unit }, of { $amount } approved
budget-contingency-table = What draws on the contingency
budget-contingency-change = Change
budget-contingency-status = Status
budget-contingency-approval = Approval
budget-contingency-approved-by = Approved by
budget-contingency-asked-of = asked of { $who }
budget-contingency-amount = Amount
budget-contingency-days = Days
budget-contingency-left = Left
budget-contingency-left-shown = Left, as far as changes are shown here
budget-contingency-unlisted = Changes that are not shown here
budget-contingency-days-left = { $days } d
budget-contingency-older = { $count } older ones
budget-contingency-approved = Approved
budget-contingency-approved-on = Approved { $date }
# `words` are those that mark it.
budget-contingency-unapproved = Made without approval
budget-contingency-asked-for = Requested
budget-contingency-marked-on = { $words } { $date }
budget-contingency-note-partly = { $amount } was approved. Some changes are not shown here, and what they draw is not taken off.
budget-contingency-note-missing = Changes for { $amount } wait for a decision; { $after } would be missing after the forecast and them.
budget-contingency-note-left = Changes for { $amount } wait for a decision; { $after } would be left after the forecast and them.
# `all`: all changes are shown.
budget-contingency-note-reserve = Schedule reserve: { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}, { $used } used by { $all ->
    [yes] changes
   *[no] the changes shown here
}.
budget-contingency-note-reserve-asked = Schedule reserve: { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}, { $used } used by { $all ->
    [yes] changes
   *[no] the changes shown here
}, { $asked } more asked for.

# Changes that move money.
budget-changes-kicker = Changes that move money, { $unit }
budget-changes-table = Changes with money
budget-changes-number = No.
budget-changes-change = Change
budget-changes-status = Status
budget-changes-cost = Cost
budget-changes-days = Days
budget-changes-paid-by = Paid by
budget-changes-line = Line
budget-changes-all = All { $count } changes
# Ends the notes with the link above.
budget-changes-all-sentence = { $all }.
budget-changes-none = No change with a cost was approved
budget-changes-approved = { $count ->
    [one] One change with a cost is approved, none waits
   *[other] { CAPITAL(SPELLED($count)) } changes with a cost are approved, none waits
}
budget-changes-waiting = { $count ->
    [one] One change waits for a decision
   *[other] { CAPITAL(SPELLED($count)) } changes wait for a decision
}
budget-changes-both = { $approved ->
    [one] One change is approved
   *[other] { CAPITAL(SPELLED($approved)) } changes are approved
}, { $pending ->
    [one] one waits for a decision
   *[other] { SPELLED($pending) } wait for a decision
}
budget-changes-made = { $heading }; { $count ->
    [one] one made without approval
   *[other] { SPELLED($count) } made without approval
}
# `from` tells who pays how much.
budget-changes-small = { CAPITAL(SPELLED($count)) } changes, each below { $limit } of the budget first agreed, together cost { $sum }, { $share } of it: { $from }.
budget-changes-from-budget = { $amount } from the budget
budget-changes-from-contingency = { $amount } from contingency
budget-changes-from-nobody = { $amount } from where nobody said
budget-changes-unapproved = { $count ->
    [one] Nobody approved one change that was made: { $cost } in all.
   *[other] Nobody approved { SPELLED($count) } changes that were made: { $cost } in all.
}
budget-changes-unapproved-days = { $count ->
    [one] Nobody approved one change that was made: { $cost } and { $days } in all.
   *[other] Nobody approved { SPELLED($count) } changes that were made: { $cost } and { $days } in all.
}
# What became of a change. `words` are those that mark it.
budget-changes-asked-for = Requested
budget-changes-marked-on = { $words } { $date }
budget-changes-assessed = Assessed
budget-changes-assessed-on = { $words }, requested { $date }
budget-changes-is-approved = Approved
budget-changes-approved-on = Approved { $date }
budget-changes-rejected = Rejected
budget-changes-rejected-on = Rejected { $date }
budget-changes-done-unapproved = Done without approval
budget-changes-done = Done
budget-changes-done-on = Approved { $date }, done
budget-changes-purse-budget = Budget
budget-changes-purse-contingency = Contingency
budget-changes-purse-nobody = Not said

# Own work.
budget-own-kicker = Own work by workstream
budget-own-kicker-unit = Own work by workstream, { $unit }
budget-own-workstream = Workstream
budget-own-effort-for-done = Effort for what is done
budget-own-effort-done = Effort, done
budget-own-effort-spent = Effort spent
budget-own-planned = Planned
budget-own-planned-for-done = Planned for what is done
budget-own-planned-done = Planned, done
budget-own-spent = Spent
budget-own-difference = Difference
budget-own-other = Other work
budget-own-none-done = Own work has been paid for, and none that was planned is done yet
# `money`: measured in money, else in effort.
budget-own-as-planned = { $money ->
    [yes] Own work has cost what was planned for what is done
   *[no] Own work has taken what was planned for what is done
}
budget-own-more = { $money ->
    [yes] Own work has cost { $percent } more than was planned for what is done
   *[no] Own work has taken { $percent } more effort than was planned for what is done
}
budget-own-less = { $money ->
    [yes] Own work has cost { $percent } less than was planned for what is done
   *[no] Own work has taken { $percent } less effort than was planned for what is done
}
budget-own-days = { $days }~d
budget-own-note-effort = Effort is in days of eight hours; what is done is planned × progress.
budget-own-note-rates = Money is shown only where it reveals no one’s rate.
# `what` is a list of what follows, with semicolons.
budget-own-note-money = In money: { $what }.
budget-own-note-one = { $workstream } { $spent } spent, { $planned } planned for what is done
budget-own-note-ledger = { $count ->
    [one] The ledger has { $amount } on line { $lines }, which pays for this work.
   *[other] The ledger has { $amount } on lines { $lines }, which pay for this work.
}
budget-own-note-ledger-rates = { $count ->
    [one] The ledger has { $amount } on line { $lines }, which pays for this work; the effort spent comes to { $effort }.
   *[other] The ledger has { $amount } on lines { $lines }, which pay for this work; the effort spent comes to { $effort }.
}
