# The page of the forecast: chances are counts, such as `8 in 10`.
forecast-title = Forecast
forecast-page-of = Forecast: { $project }

# The heading. `runs` is `8 of 10 runs`, `every run` or `no run`.
forecast-headline = An 8 in 10 chance to finish by { $date }
forecast-headline-promised = An 8 in 10 chance to finish by { $date }; the promised { $promised } holds in { $runs }
forecast-headline-baseline = An 8 in 10 chance to finish by { $date }; the baseline's { $baseline } holds in { $runs }
# Always after `in`.
forecast-runs = { $odds } runs
forecast-runs-none = no run
forecast-runs-every = every run
# How the figures are made.
forecast-played-partly = The plan was played { $runs } times (seed { $seed }). What is not shown here is counted in these dates.
forecast-played = The plan was played { $runs } times (seed { $seed }): { $tasks ->
    [one] { $tasks } task has a range of durations.
   *[other] { $tasks } tasks have a range of durations.
}
forecast-played-risks = The plan was played { $runs } times (seed { $seed }): { $tasks ->
    [one] { $tasks } task has a range of durations
   *[other] { $tasks } tasks have a range of durations
}, and { $risks ->
    [one] one risk happens or not.
   *[other] { SPELLED($risks) } risks happen or not.
}
# `what` is one or both of the two below, with a semicolon.
forecast-not-counted = Not counted: { $what }.
forecast-not-counted-tasks = { $count ->
    [one] { $count } task without a range, which takes as long as planned
   *[other] { $count } tasks without a range, which take as long as planned
}
forecast-not-counted-risks = { $count ->
    [one] { $count } open risk without a chance, or without a delay and a cost
   *[other] { $count } open risks without a chance, or without a delay and a cost
}
forecast-plan-is = Plan is the date that other pages call the forecast: every task as long as its duration says.

# Why there are no odds, and what would change that; the second is Markdown.
forecast-none-plan = No odds yet: no task has dates
forecast-none-plan-next = Give tasks a duration and a start, or an order, and they can be played.
forecast-none-finished = All work is finished
forecast-none-finished-next = There is nothing left to forecast.
forecast-none-uncertain = No odds yet: nothing in the plan is uncertain
forecast-none-uncertain-next = Give unfinished tasks an `estimate = {"{"} low = "4d", likely = "5d", high = "12d" {"}"}`, or open risks a `chance` and a `delay` of the tasks they affect. One is enough to say how likely each date is; from five tasks with an estimate on, the odds are drawn as well.
forecast-none-runs = No odds: the settings ask for no runs
forecast-none-runs-next = Set `runs` in `[forecast]` of `project.toml` to 10000, or leave it out.
forecast-none-shown = The plan is not shown

# The finish.
forecast-finish-kicker = Finish
forecast-finish-same = { $date } is likely, and safe to promise
forecast-finish-both = { $even } is an even bet; { $safe } is safe to promise
forecast-finish-chart = Odds of the finish
forecast-finish-words = Half of the runs finish by { $even }, 8 in 10 by { $safe }.
forecast-finish-words-promised = Half of the runs finish by { $even }, 8 in 10 by { $safe }; the promised { $promised } holds in { $runs }.
forecast-finish-words-baseline = Half of the runs finish by { $even }, 8 in 10 by { $safe }; the baseline's { $baseline } holds in { $runs }.
forecast-finish-undrawn = No picture is drawn: it would look surer than it is.
forecast-finish-undrawn-risks = No picture is drawn: no task has a range of durations, and a picture of risks alone would look surer than it is.
forecast-finish-undrawn-few = { $count ->
    [one] No picture is drawn: only one task has a range of durations, and a picture of fewer than five would look surer than it is.
   *[other] No picture is drawn: only { SPELLED($count) } tasks have a range of durations, and a picture of fewer than five would look surer than it is.
}
# `bin` is one of the weeks or months below.
forecast-finish-one-bar = Every run finishes in one bar: { $bin }.
forecast-finish-how = Solid bars reach to the date that 8 in 10 runs keep; tinted ones are later.
forecast-bin-week = week of { $date }
forecast-bin-fortnight = two weeks from { $date }
forecast-bin-months = { $from } to { $to }
forecast-bin-row = { CAPITAL($bin) }
forecast-bin-tip = { CAPITAL($bin) }: { $odds }, by its end { $by_end }
forecast-bars-week = Week of finish. The numbers are runs in 100.
forecast-bars-fortnight = Two weeks of finish. The numbers are runs in 100.
forecast-bars-month = Month of finish. The numbers are runs in 100.
forecast-bars-months = Months of finish. The numbers are runs in 100.
forecast-flag-promised = Promised { $date }: { $odds }
forecast-flag-baseline = Baseline { $date }: { $odds }
forecast-flag-plan = Plan { $date }: { $odds }
forecast-flag-both = Plan and promise { $date }: { $odds }
forecast-flag-safe = { $date }: 8 in 10
forecast-finish-show = Show the numbers
forecast-finish-column = Finish
forecast-finish-in-hundred = Runs in 100
forecast-finish-by-end = By its end, in 100

# Milestones.
forecast-milestones-kicker = Milestones
forecast-milestones-table = Odds of the milestones
forecast-milestones-milestone = Milestone
forecast-milestones-plan = Plan
forecast-milestones-likely = Likely, 5 in 10
forecast-milestones-safe = Safe, 8 in 10
forecast-milestones-promised = Promised
forecast-milestones-keep = Chance to keep it
forecast-milestones-chance = Chance
forecast-milestones-of-baseline = { $date } (baseline)
# The heading. `promised`: dates that are promised, else those that the baseline agreed.
forecast-milestones-none = When the milestones are likely to be reached
forecast-milestones-all-safe = { $promised ->
    [yes] Every promised date is safe: 8 in 10 or better
   *[no] Every agreed date is safe: 8 in 10 or better
}
forecast-milestones-only-low = { $promised ->
    [yes] The promised date has a chance below 8 in 10
   *[no] The agreed date has a chance below 8 in 10
}
forecast-milestones-only-missed = { $promised ->
    [yes] The promised date is likely to be missed
   *[no] The agreed date is likely to be missed
}
forecast-milestones-both-low = { $promised ->
    [yes] Both promised dates have a chance below 8 in 10
   *[no] Both agreed dates have a chance below 8 in 10
}
forecast-milestones-both-missed = { $promised ->
    [yes] Both promised dates are likely to be missed
   *[no] Both agreed dates are likely to be missed
}
forecast-milestones-all-low = { $promised ->
    [yes] All { SPELLED($count) } promised dates have a chance below 8 in 10
   *[no] All { SPELLED($count) } agreed dates have a chance below 8 in 10
}
forecast-milestones-all-missed = { $promised ->
    [yes] All { SPELLED($count) } promised dates are likely to be missed
   *[no] All { SPELLED($count) } agreed dates are likely to be missed
}
# `all` is two or more.
forecast-milestones-some-low = { $count ->
    [one] One
   *[other] { CAPITAL(SPELLED($count)) }
} of { SPELLED($all) } { $promised ->
    [yes] promised
   *[no] agreed
} dates { $count ->
    [one] has a chance below 8 in 10
   *[other] have a chance below 8 in 10
}
forecast-milestones-some-missed = { $count ->
    [one] One
   *[other] { CAPITAL(SPELLED($count)) }
} of { SPELLED($all) } { $promised ->
    [yes] promised
   *[no] agreed
} dates { $count ->
    [one] is likely to be missed
   *[other] are likely to be missed
}

# What moves the finish.
forecast-drivers-kicker = What moves the finish
forecast-drivers-task = “{ $task }” moves the finish most
forecast-drivers-risk = The risk “{ $risk }” moves the finish most
forecast-drivers-a-task = a task
forecast-drivers-a-risk = a risk
# `days` is one of the two below.
forecast-drivers-words = { $name } moves the finish by { $days }. The table below lists all { $count } rows.
# `one`: the number is 1; it may have a decimal.
forecast-days = { $days ->
    [one] { $days }~working~day
   *[other] { $days }~working~days
}
forecast-days-less = less than a tenth of a day
forecast-drivers-what = Task or risk
forecast-drivers-moves = Moves the finish by
forecast-drivers-moves-short = Moves it by
forecast-drivers-often = How often
forecast-drivers-varies = Its own length varies by
forecast-drivers-varies-short = Varies by
forecast-drivers-with = Goes with the finish
forecast-drivers-with-short = With the finish
forecast-drivers-source = Source
forecast-drivers-is-risk = risk
forecast-drivers-critical = critical in { $runs }
forecast-drivers-happens = happens in { $runs }
forecast-drivers-under = under { $number }
forecast-drivers-strongly = strongly
forecast-drivers-moderately = moderately
forecast-drivers-weakly = weakly
forecast-drivers-hardly = hardly
forecast-drivers-note = In working days.
forecast-drivers-note-cut = Only what moves it most is listed.
forecast-drivers-note-rare = A task that moves the finish and is seldom critical mostly has a few days to spare, for instance until work that goes on at weekends only: what is late by more than these moves the finish.

# What each risk is worth.
forecast-risks-kicker = What each risk is worth
forecast-risks-without = Without “{ $risk }”, the safe date would be { $days } earlier
forecast-risks-none-shown = No risk shown here moves the safe date by a day
forecast-risks-none = No single risk moves the safe date by a day
forecast-risks-number = No.
forecast-risks-risk = Risk
forecast-risks-happens = Happens in
forecast-risks-safe = Safe date earlier by
forecast-risks-safe-short = Safe date by
forecast-risks-mean = Mean earlier by
forecast-risks-mean-short = Mean by
forecast-risks-cost = Expected cost
forecast-risks-note = In working days: the forecast was made again without each risk.
forecast-risks-note-cost = The expected cost is chance times cost.
forecast-risks-note-more = { $count } more are worth less.

# The cost at completion.
forecast-cost-kicker = Cost at completion
forecast-cost-heading = An 8 in 10 chance to cost no more than { $amount }; { $approved } is approved
forecast-cost-note = The budget's own forecast of { $amount } plus what risks that happen would cost and what people who work longer than planned would cost. Prices and orders themselves are taken as certain.
forecast-cost-table = Odds of the cost at completion
forecast-cost-chance = Chance
forecast-cost-no-more = Costs no more than
forecast-cost-against = Against what is approved
forecast-cost-in-ten = { $count } in 10
forecast-cost-as-approved = as approved
forecast-cost-under = { $amount } under
forecast-cost-over = { $amount } over

# How it is computed. Names of the field's methods stand in English where the language has none.
forecast-how = How this is computed
forecast-how-runs = Runs
forecast-how-runs-text = Monte Carlo schedule risk analysis (GAO-16-89G, chapter 8). Each run draws a duration for the rest of every task with a range, decides which risks happen, and computes the whole plan again with its links, limits and calendars. What is done stays done. The same seed gives the same figures.
forecast-how-ranges = Ranges
forecast-how-ranges-text = Low, likely and high become a beta-PERT distribution unless the task or the project says triangular or uniform. Tasks of one workstream or of one owner go up and down together as far as the project's correlation says.
forecast-how-odds = 5 in 10, 8 in 10
forecast-how-odds-text = The 50th and the 80th percentile: the first day by which at least that many runs are done.
forecast-how-critical = Critical in
forecast-how-critical-text = The criticality index: the share of runs in which the task has no float. Work that waits for a weekend or for the end of a freeze has some, and can move the finish all the same.
forecast-how-with = Goes with the finish
forecast-how-with-text = Spearman's rank correlation of the task's duration with the finish: from { $strong } strongly, from { $moderate } moderately, from { $weak } weakly, below that hardly.
forecast-how-moves = Moves the finish by
forecast-how-moves-text = Of a task: that correlation times the working days between an early finish (1 in 10) and a late one (9 in 10), but no more than its own length varies by; delays of risks that strike it are part of it. A task that is critical in no run is left out: it can only go together with what moves the finish. Of a risk: the working days by which the safe or the mean date would be earlier without it, whichever is more.
forecast-how-cost = Cost
forecast-how-cost-text = The budget's forecast at completion, plus in each run the cost of the risks that happen and of the extra days of people with a rate.
