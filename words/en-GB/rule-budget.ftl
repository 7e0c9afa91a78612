# `actuals-missing`
rule-actuals-missing-sign = A month is over in which the plan of a line holds money, or work of a line that is spread over its work went on; and the whole ledger has nothing spent in it, though it was kept afterwards. Or (a notice) a line with money spent in each of several months has nothing in the next one, for which money is planned. Months before the last one are a notice, too. Or nothing is booked as spent at all, though the plan has money in months that are over. A ledger that nobody goes on with is told by `actuals-stale`.
rule-actuals-missing-why = A month that is not booked makes the project look cheaper than it is. The run rate, the forecast and every decision that rests on them are too low until somebody notices.
rule-actuals-missing-remedy = Ask Finance for that month's bookings and add the rows, dated in the month that they belong to. If nothing was spent, book a row of 0 and say so in its note.
rule-actuals-missing-example = nothing is booked as spent in Sep 2026, for which £ 12.4 k is planned on line L-02 `Engineers` and 2 more
# `line` is the one with most money, `more` how many others there are; `id` is its id.
rule-actuals-missing-found = nothing is booked as spent { $months ->
    [one] in { $from }
   *[other] from { $from } to { $to }
}, for which { $planned } is planned on line { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
rule-actuals-missing-found-work = nothing is booked as spent { $months ->
    [one] in { $from }
   *[other] from { $from } to { $to }
}, though work of line { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} went on
rule-actuals-missing-found-never = nothing is booked as spent, though { $planned } was planned by now on line { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
rule-actuals-missing-found-stopped = nothing is booked as spent in { $month } on line { $id } `{ $line }`{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}, after { $months ->
    [one] { $months } month
   *[other] { $months } months
} in a row with money spent
rule-actuals-missing-measured = { $months ->
    [one] { $months } month without money spent
   *[other] { $months } months without money spent
}
rule-actuals-missing-limit = at most { $months } where money is expected
rule-actuals-missing-measured-never = no money spent
rule-actuals-missing-measured-stopped = nothing in { $month }
rule-actuals-missing-limit-row = a row in each month for which money is planned

# `actuals-stale`
rule-actuals-stale-sign = The project is being carried out, there is a ledger, and its newest row of money spent or ordered is older than the limit. Silent where all work is finished and nothing more is expected.
rule-actuals-stale-why = Figures of cost are as old as the ledger. An overrun that happened last month shows next month, when there is nothing left to steer with.
rule-actuals-stale-remedy = Ask Finance for what was booked since, and add the rows to `actuals.csv`; a fixed day each month makes it a habit. If nothing was spent, book a row of 0 and say so in its note.
rule-actuals-stale-example = the newest row of the ledger is of 12 Sep 2026, 62 days ago
rule-actuals-stale-found = the newest row of the ledger is of { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}

# `change-without-funding`
rule-change-without-funding-sign = A change that costs money is approved or done, and its `funded_by` is not set, so that it raises neither what is approved nor what is drawn from the contingency.
rule-change-without-funding-why = It was promised to somebody, and it is in no figure. The forecast looks better than it is, until the invoice comes and the line that pays is overdrawn.
rule-change-without-funding-remedy = Ask the approver which money was meant, and write `funded_by = "budget"` or `"contingency"` and the `line` that it is spent on.
rule-change-without-funding-example = change C-03 `Move 22 more mailboxes` is approved for £ 3.4 k, and nothing says which money pays for it
rule-change-without-funding-found = change { $id } `{ $change }` is approved for { $cost }, and nothing says which money pays for it
rule-change-without-funding-measured = { $cost }, `funded_by` not set
rule-change-without-funding-limit = budget or contingency for each approved change that costs money

# `commitment-without-budget`
rule-commitment-without-budget-sign = The open orders on a budget line are above what is approved for it and not spent yet, changes paid from the budget or the contingency included; or nothing at all is approved for the line. A notice up to the second limit. A line that is overspent without its orders is left to `line-overdrawn`.
rule-commitment-without-budget-why = An order is the last point at which somebody can still say no. When its invoice comes, the money has to be found, and another line pays for what nobody decided.
rule-commitment-without-budget-remedy = Ask who placed the newest order and whether it can wait or be made smaller. If it is needed, write the change that pays for it, from budget or contingency, and have it approved before the supplier delivers.
rule-commitment-without-budget-example = £ 10.3 k is ordered on line L-12 `Links at two sites`, and £ 8.6 k is left of the £ 18.2 k approved for it
# `money` is whether any is approved for the line, and left of it.
rule-commitment-without-budget-found = { $money ->
    [none] { $ordered } is ordered on line { $id } `{ $line }`, for which nothing is approved
    [gone] { $ordered } is ordered on line { $id } `{ $line }`, and nothing is left of the { $approved } approved for it
   *[some] { $ordered } is ordered on line { $id } `{ $line }`, and { $left } is left of the { $approved } approved for it
}
rule-commitment-without-budget-measured = { $ordered } ordered
rule-commitment-without-budget-limit = { $left }, and { $share } of { $approved }

# `contingency-low`
rule-contingency-low-sign = Less of the contingency is left than the limit, while more of the work than the second limit still has to be done. What is drawn beyond it is told by `contingency-overdrawn`.
rule-contingency-low-why = The last quarter of a project holds the cut-over, the test and the surprises. Without a reserve, each of them becomes a request for money in the week when nobody has time for it.
rule-contingency-low-remedy = Tell the sponsor now what is left and which risks it would have to pay for. Ask for more while it is a plan and not an emergency, or take scope out.
rule-contingency-low-example = £ 4.2 k of the £ 36 k contingency is left (12 %), with 41 % of the work still to do
# `share` is what is left of the contingency in percent, `work` what is still to do.
rule-contingency-low-found = { $left } of the { $amount } contingency is left ({ $share }), with { $work } of the work still to do

# `contingency-on-scope`
rule-contingency-on-scope-sign = An approved change that adds to the scope (`impact.scope` says what) is paid from the contingency; a warning once such changes have taken more of it than the limit.
rule-contingency-on-scope-why = Contingency is there for what nobody could know. What is spent on more scope is missing on the day something breaks, and that day comes late, when money is hardest to get.
rule-contingency-on-scope-remedy = Ask whether it was a surprise in the work or a wish. For a wish, ask the sponsor for budget: `funded_by = "budget"`. For a surprise, silence the rule for this change and say why.
rule-contingency-on-scope-example = change C-03 `Move 22 more mailboxes` adds to the scope and takes £ 3.4 k from the contingency (9.4 %)
# `share` of the contingency, in percent.
rule-contingency-on-scope-found = change { $id } `{ $change }` adds to the scope and takes { $cost } from the contingency ({ $share })
rule-contingency-on-scope-found-all = change { $id } `{ $change }` adds to the scope and takes { $cost } from the contingency
rule-contingency-on-scope-measured = { $sum } of it spent on scope so far{ $complete ->
    [yes] {""}
   *[no] , as far as changes are shown here
}
rule-contingency-on-scope-limit = nothing, and at most { $share } of it

# `contingency-overdrawn`
rule-contingency-overdrawn-sign = Approved changes take more from the contingency than it holds; or they take from a contingency that `budget.toml` does not have.
rule-contingency-overdrawn-why = Somebody has said yes to money that is not there. The changes look paid for, so nobody asks for more, until the last invoices find neither budget nor reserve.
rule-contingency-overdrawn-remedy = Tell the sponsor which changes are not covered. Ask for budget for them (`funded_by = "budget"`), have the contingency raised and write its new `amount`, or take one of them back.
rule-contingency-overdrawn-example = approved changes have taken £ 41.2 k from a contingency of £ 36 k: £ 5.2 k is not there
rule-contingency-overdrawn-found = approved changes have taken { $drawn } from a contingency of { $amount }: { $missing } is not there
rule-contingency-overdrawn-found-empty = approved changes have taken { $drawn } from a contingency that holds nothing
rule-contingency-overdrawn-found-none = approved changes take { $drawn } from the contingency, and the budget has none
rule-contingency-overdrawn-measured = { $drawn } drawn
rule-contingency-overdrawn-limit = `[contingency]` in `budget.toml`

# `contingency-short`
rule-contingency-short-sign = The forecast is above the approved budget by more than the contingency, what was drawn from it included. Or (a notice) it is not, and changes that ask for the contingency would take more than the forecast leaves of it. What is drawn beyond the contingency is told by `contingency-overdrawn`.
rule-contingency-short-why = There is no money for the end of the project: somebody will have to find it, and the later they hear of it, the fewer ways they have.
rule-contingency-short-remedy = Take it to the sponsor with the lines that cost more and what could be left out. More budget, less scope or a cheaper way are decisions for now; then write the new `amount`, or the line's `forecast`.
rule-contingency-short-example = the forecast is £ 41.2 k above the approved budget, and the contingency holds £ 36 k: £ 5.2 k is missing
rule-contingency-short-found = the forecast is { $above } above the approved budget, and the contingency holds { $amount }: { $missing } is missing
rule-contingency-short-found-pending = changes ask for { $pending } of the contingency, of which the forecast leaves { $left }: { $missing } is missing
rule-contingency-short-measured = { $above } above
rule-contingency-short-measured-pending = { $pending } asked for

# `cost-over`
rule-cost-over-sign = The forecast at completion is above the approved budget (the lines and the approved changes it pays for) by more than the tolerance.
rule-cost-over-why = Money that is not approved has to be asked for, and asking takes weeks. Extra cost is to be approved before it is incurred, not explained afterwards.
rule-cost-over-remedy = Look which lines make the overrun. Agree a change request for what is really more scope, and take measures on the rest. If contingency is meant to pay, record the change that draws on it.
rule-cost-over-example = the forecast of £ 1.82 m is 12 % over the £ 1.63 m approved
rule-cost-over-found = the forecast of { $forecast } is { $share } over the { $approved } approved
rule-cost-over-found-nothing = the forecast is { $forecast }, and nothing is approved
rule-cost-over-limit = at most { $share } over

# `cpi-low`
rule-cpi-low-sign = For each unit of money spent, less work is done than the limit: earned value over actual cost, the cost performance index. It speaks from the point on at which enough is earned for a pace, and where what is measured is at least half of the approved budget.
rule-cpi-low-why = Once a fifth of the work is done this pace seldom gets better, and it often gets worse. Nothing in the plan shows it: each line is within its amount until it is not, and by then the choices are gone.
rule-cpi-low-remedy = Look at the table by workstream on the budget page: it is seldom all of them. Ask the people there what makes the work dearer than planned, and whether the rest is like it. Then put what the rest will really cost into `forecast` of the lines, and bring the sponsor the choice while there is one: less scope, more money, or another way of doing it.
rule-cpi-low-example = £ 0.78 of work is done for each £ 1 spent (CPI 0.78), with 42 % earned; at this pace it will cost £ 641 k, £ 141 k more than budgeted
# `work` and `money` are amounts, `share` is how much of the budget is earned in percent. CPI: cost performance index.
rule-cpi-low-found = { $work } of work is done for each { $money } spent (CPI { $index }), with { $share } earned
# A clause after it.
rule-cpi-low-pace = at this pace it will cost { $cost }, { $more } more than budgeted

# `forecast-below-spent`
rule-forecast-below-spent-sign = The `forecast` written for a budget line is below what is spent and ordered on it by more than the tolerance. Credits that the ledger expects (rows of kind `forecast` below 0) are allowed for.
rule-forecast-below-spent-why = The forecast of the whole project counts this line at less than it has cost already. Whoever decides by it decides with money that is gone.
rule-forecast-below-spent-remedy = Ask the line's owner what is still to come, and write that plus what is spent and ordered into `forecast`; or take `forecast` out, and it is computed. If a credit is on its way, book it as a row of kind `forecast`.
rule-forecast-below-spent-example = the forecast of £ 18 k for line L-12 `Links at two sites` is below the £ 19.9 k spent and ordered on it
rule-forecast-below-spent-found = the forecast of { $given } for line { $id } `{ $line }` is below the { $incurred } spent and ordered on it
rule-forecast-below-spent-measured = a forecast of { $given }
rule-forecast-below-spent-limit = at least { $least } less { $share }

# `line-overdrawn`
rule-line-overdrawn-sign = What is spent on a budget line is above what was approved for it, changes paid from the budget or the contingency included, by more than the tolerance. What is only ordered is told by `commitment-without-budget`.
rule-line-overdrawn-why = Extra cost is to be approved before it is incurred. Here it has been paid: the question that is left is which other line gives the money, and somebody has to be asked.
rule-line-overdrawn-remedy = Look which invoices were not in the plan, and whether one is booked on the wrong line. Ask for a change that names this line, from budget or contingency, or move approved money between lines; and agree who may order from now on.
rule-line-overdrawn-example = £ 20.9 k is spent on line L-12 `Links at two sites`, and £ 18.2 k is approved: 15 % over
rule-line-overdrawn-found = { $spent } is spent on line { $id } `{ $line }`, and { $approved } is approved: { $share } over
rule-line-overdrawn-found-nothing = { $spent } is spent on line { $id } `{ $line }`, for which nothing is approved
rule-line-overdrawn-limit = { $approved }, and { $share } more

# `line-without-owner`
rule-line-without-owner-sign = A budget line has no `owner`, and money is still expected on it. Where no line at all has one, it is told once.
rule-line-without-owner-why = Whoever owns a line knows what was ordered and what is still to come. Without an owner the forecast is whatever is left over, and each invoice is a surprise to everyone.
rule-line-without-owner-remedy = Name the one person who agrees to orders on the line and says each month what it will cost at the end. It need not be the person who pays.
rule-line-without-owner-example = line L-12 `Links at two sites` has no owner, and £ 10.3 k is still expected on it
rule-line-without-owner-found = line { $id } `{ $line }` has no owner, and { $expected } is still expected on it
# `count` is two or more.
rule-line-without-owner-found-none = none of the { $count } budget lines has an owner
rule-line-without-owner-measured = no owner
rule-line-without-owner-measured-none = no owners
rule-line-without-owner-limit = an owner for each line

# `money-ends-early`
rule-money-ends-early-sign = At the run rate, the mean of the last three months that are over, the approved money ends earlier than the finish by more than the limit. Silent where those months cost no more than planned and the plan holds money up to the finish: then it knows that the pace goes down.
rule-money-ends-early-why = When a project takes longer, its people go on costing the same each month, and the forecast by line does not see it. The month in which the money ends does.
rule-money-ends-early-remedy = Ask each line's owner what the months up to the new finish will cost, and put it into `forecast` of the line. Take the sum to the sponsor now: more money, less scope or fewer people are all still possible.
rule-money-ends-early-example = at £ 42 k a month the approved money ends in Feb 2027, 73 days before the finish on 12 May 2027
rule-money-ends-early-found = at { $rate } a month the approved money ends in { $month }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} before the finish on { $finish }
rule-money-ends-early-measured = { $days ->
    [one] { $days } day before the finish
   *[other] { $days } days before the finish
}
rule-money-ends-early-limit = { $days ->
    [one] at most { $days } day before the finish
   *[other] at most { $days } days before the finish
}

# `order-paid-elsewhere`
rule-order-paid-elsewhere-sign = An order is still open on one budget line, and under its reference more was paid on another than was ordered there, to the same supplier or to one that is not named.
rule-order-paid-elsewhere-why = An order is closed by what is paid on its own line. What is paid on another counts as spent there, and what is ordered here stays open: the same money is both spent and still to be paid, and less seems to be left than is.
rule-order-paid-elsewhere-remedy = Ask Finance which line is meant, and have the order or the payment booked on that one. If both lines pay a part, split the order, with the same reference on each.
rule-order-paid-elsewhere-example = PO-7 is ordered on line L-01 `Vans` and paid on line L-02 `Desks`: £ 4 k of what is ordered there stays open, and counts twice
# `order` is the number of an order.
rule-order-paid-elsewhere-found = { $order } is ordered on line { $id } `{ $line }` and paid on line { $other_id } `{ $other }`: { $amount } of what is ordered there stays open, and counts twice
rule-order-paid-elsewhere-measured = { $amount } twice
rule-order-paid-elsewhere-limit = paid on the line of the order

# `plan-off-amount`
rule-plan-off-amount-sign = The months in the `plan` of a budget line sum to more or less than its `amount`.
rule-plan-off-amount-why = The planned curve and the forecast follow the months, the approved budget follows the amount. While they differ, the curve ends beside the budget, and a line may look over or under budget though nothing happened.
rule-plan-off-amount-remedy = Find out which of the two was agreed, and bring the other in line. What was approved later belongs in a change that names the line: it is planned by itself.
rule-plan-off-amount-example = The months of line L-12 `Links at two sites` sum to £ 17,200, and its amount is £ 18,200
rule-plan-off-amount-found = The months of line { $id } `{ $line }` sum to { $sum }, and its amount is { $amount }

# `risk-exposure-over-contingency`
rule-risk-exposure-over-contingency-sign = The exposure of the open risks (the sum of chance × likely cost over those that have both) is above what is left of the contingency; or (a notice) above what the forecast leaves of it.
rule-risk-exposure-over-contingency-why = On average the risks will cost more than there is to pay for them. The day one occurs, work stops until somebody has found money, and that costs more than the risk.
rule-risk-exposure-over-contingency-remedy = Look at the two risks with the largest exposure: what would make them cheaper or less likely? Show the sponsor both sums and ask which risks the reserve shall cover; raise it, or accept the rest by name.
rule-risk-exposure-over-contingency-example = the open risks come to £ 14.2 k (chance × likely cost), and £ 9.1 k of the contingency is left
# `any` is whether anything is left of the contingency, `by_forecast` whether it is what the forecast leaves of it.
rule-risk-exposure-over-contingency-found = the open risks come to { $sum } (chance × likely cost), and { $any ->
    [yes] { $left }
   *[no] nothing
} of the contingency { $by_forecast ->
    [yes] is left by the forecast
   *[no] is left
}
rule-risk-exposure-over-contingency-measured = { $sum } exposed
rule-risk-exposure-over-contingency-limit = { $any ->
    [yes] at most { $left }
   *[no] at most nothing
}
rule-risk-exposure-over-contingency-limit-share = { $any ->
    [yes] at most { $share } of what is left, { $left }
   *[no] at most { $share } of what is left, nothing
}

# `spend-ahead-of-work`
rule-spend-ahead-of-work-sign = The share of the approved money that is spent is above the share of the work that is done by more than the limit. Where the baseline itself spends ahead of the work by today, as for licences bought at the start, that much is allowed for. Where earned value can be computed, `cpi-low` speaks in its place.
rule-spend-ahead-of-work-why = The forecast still looks right, because it assumes that the rest costs what was planned. At the pace so far it will not, and the money ends before the work does.
rule-spend-ahead-of-work-remedy = Find the lines that are ahead of their work. Estimate the rest anew with the people who do it, put it into `forecast` of the line, and tell the sponsor what comes out.
rule-spend-ahead-of-work-example = 78 % of the approved money is spent and 52 % of the work is done: 26 points ahead, where the plan had 4
# `points` are percentage points; `meant` is how many of them the plan has.
rule-spend-ahead-of-work-found = { $spent } of the approved money is spent and { $done } of the work is done: { $points ->
    [one] { $points } point ahead
   *[other] { $points } points ahead
}{ $planned ->
    [yes] , where the plan had { $meant }
   *[no] {""}
}
rule-spend-ahead-of-work-measured = { $points ->
    [one] { $points } point ahead
   *[other] { $points } points ahead
}

# `supplier-over-contract`
rule-supplier-over-contract-sign = What the ledger has as paid to a vendor and ordered from it is above the vendor's `contract_value`; a warning from the limit on.
rule-supplier-over-contract-why = Beyond the contract there is no agreed price, and often nobody with the right to sign. It is the supplier's invoice that then says what the work was worth.
rule-supplier-over-contract-remedy = Lay the orders beside the contract: what is more work is a change request and an addendum, what is a repair of theirs should not be paid. When the addendum is signed, write the new `contract_value`.
rule-supplier-over-contract-example = £ 18.7 k is paid to Northlink and ordered from it, and the contract is for £ 18.2 k: 2.7 % over
# `known` is whether there is a `share` of the contract in percent.
rule-supplier-over-contract-found = { $money ->
    [paid] { $sum } is paid to { $vendor }, and the contract is for { $contract }
    [ordered] { $sum } is ordered from { $vendor }, and the contract is for { $contract }
   *[both] { $sum } is paid to { $vendor } and ordered from it, and the contract is for { $contract }
}{ $known ->
    [yes] : { $share } over
   *[no] {""}
}
rule-supplier-over-contract-measured = { $sum } paid and ordered

# `tcpi-high`
rule-tcpi-high-sign = To keep the approved budget, or the forecast at completion where that is higher, each unit of money that is left would have to pay for more work than the limit (the to-complete performance index), and for clearly more than it has so far. It speaks under the same conditions as `cpi-low`.
rule-tcpi-high-why = A project that has never been so cheap will not become so in its harder half. As long as the budget is said to hold, nobody decides anything, and the money runs out in the middle of the work.
rule-tcpi-high-remedy = Do not promise the old amount any longer. Estimate the rest anew with those who do it, take out of scope what can wait, and ask for what is missing with one new number that will hold.
rule-tcpi-high-example = the rest of the work, £ 290 k by the budget, must be done for £ 236 k to keep the budget (TCPI 1.23), and so far it cost more than planned (CPI 0.78)
# CPI: cost performance index; TCPI: to-complete performance index. `dear` is whether the work so far cost more than planned.
rule-tcpi-high-found = the rest of the work, { $rest } by the budget, must be done for { $left } to keep the { $target ->
    [forecast] forecast
   *[budget] budget
} (TCPI { $tcpi }), and so far it { $dear ->
    [yes] cost more than planned
   *[no] was not as cheap as that
} (CPI { $cpi })
rule-tcpi-high-found-spent = the { $target ->
    [forecast] forecast
   *[budget] budget
} of { $amount } is spent, and { $rest } of work is left (CPI { $cpi })
rule-tcpi-high-measured-spent = no money left
rule-tcpi-high-limit = at most { $most }, or { $above } above CPI
