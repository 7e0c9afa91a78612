# Milestones: which are promised for when, what the forecast says, why, and how it moved.
milestones-title = Milestones
# The name of a browser's tab.
milestones-tab = Milestones: { $project }
milestones-none-yet = No milestones yet
milestones-none-shown = No milestone is shown here
milestones-all-reached = { $count ->
    [one] The only milestone is reached
   *[other] All { SPELLED($count) } milestones are reached
}
milestones-none-reached = { $count ->
    [one] The only milestone is ahead
   *[other] None of { SPELLED($count) } milestones is reached
}
# `all` is more than `count`.
milestones-some-reached = { $count ->
    [one] One of { SPELLED($all) } milestones is reached
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } milestones are reached
}
# `heading` is one of those above.
milestones-broken = { $heading }; { $count ->
    [one] one is later than promised
   *[other] { SPELLED($count) } are later than promised
}

# Below the heading. `span` is such as `7 working days`.
milestones-next = Next: { $milestone }, forecast for { $date }.
milestones-next-late = Next: { $milestone }, forecast for { $date }, { $span } later than promised.
milestones-next-as-promised = Next: { $milestone }, forecast for { $date }, as promised.
milestones-next-early = Next: { $milestone }, forecast for { $date }, { $span } before the date promised.
milestones-next-no-date = No milestone that is ahead has a date yet.
milestones-maybe-hidden = What is planned may have milestones that are not shown here.
milestones-how-to = Give the plan a milestone, and its dates are followed here.
milestones-none-ahead = None is ahead.

# The table of all milestones.
milestones-all = All milestones
milestones-gate = gate
milestones-reached = Reached
milestones-late = Late
milestones-on-time = On time
milestones-unlikely = Unlikely
milestones-ahead = Ahead
milestones-status-not-planned = Not planned
milestones-not-planned = not planned
# The date that eight of ten runs of the forecast keep.
milestones-safe = 8 in 10 by { $date }
milestones-against = Against the promise
# The same, short.
milestones-against-it = Against it
milestones-why = Why this date
# `threats` are links, and perhaps how many more there are.
milestones-threatened = Threatened by { $threats }
milestones-threat-blocked = { $task } is blocked
milestones-threats-more = and { $count } more
milestones-note = In working days; a plus is later.
milestones-rest = { $count } more are in the timeline.

# The milestone trend: how each date moved from plan to plan.
milestones-trend = Milestone trend
milestones-trend-first = The trend starts with the next baseline
milestones-trend-unknown = No milestone that is ahead was in an earlier plan
milestones-trend-none-moved = No milestone that is ahead has moved
milestones-trend-later = { $milestone } is { $span } later than the plan of { $date } had it
milestones-trend-earlier = { $milestone } is { $span } earlier than the plan of { $date } had it
milestones-trend-how-to = Take a baseline with each report, and the lines show how the dates move.
milestones-trend-note = { $count ->
    [one] Across: the days of one baseline kept, and today. Up: the date that was forecast then. Level is stable, up is later; a line that meets the dotted diagonal is reached.
   *[other] Across: the days of { SPELLED($count) } baselines kept, and today. Up: the date that was forecast then. Level is stable, up is later; a line that meets the dotted diagonal is reached.
}
milestones-trend-rest = { $count ->
    [one] One more milestone is not drawn.
   *[other] { CAPITAL(SPELLED($count)) } more milestones are not drawn.
}
# For who can't see the drawing.
milestones-trend-reached = { $milestone }: reached on { $date }.
milestones-trend-now = { $milestone }: { $date }.
milestones-trend-moved = { $milestone }: first { $first }, now { $date }.
milestones-trend-where = The dates are in the table of the baselines below.

# From the baseline to the forecast.
milestones-bridge = From the baseline to the forecast
milestones-bridge-kicker = From the baseline to the forecast, in working days
milestones-bridge-none = The finish is as the baseline has it
# `count` working days.
milestones-bridge-whole = { $late ->
    [yes] { $count ->
        [one] { $count } working day later than the baseline
       *[other] { $count } working days later than the baseline
    }
   *[no] { $count ->
        [one] { $count } working day earlier than the baseline
       *[other] { $count } working days earlier than the baseline
    }
}
milestones-bridge-not-approved = { $late ->
    [yes] { $count ->
        [one] { $count } working day later than the baseline, none of it approved by a change
       *[other] { $count } working days later than the baseline, none of it approved by a change
    }
   *[no] { $count ->
        [one] { $count } working day earlier than the baseline, none of it approved by a change
       *[other] { $count } working days earlier than the baseline, none of it approved by a change
    }
}
milestones-bridge-approved = { $late ->
    [yes] { $count ->
        [one] { $count } working day later than the baseline, all of it approved by changes
       *[other] { $count } working days later than the baseline, all of it approved by changes
    }
   *[no] { $count ->
        [one] { $count } working day earlier than the baseline, all of it approved by changes
       *[other] { $count } working days earlier than the baseline, all of it approved by changes
    }
}
# Of `count` days, which are more than one, so many are approved, so many slipped.
milestones-bridge-both = { $count } working days later than the baseline: { $approved } approved, { $slip } slipped
# `approved` and `slip` are days with their sign; changes make `changes` days.
milestones-bridge-parts = { $late ->
    [yes] { $count ->
        [one] { $count } working day later than the baseline
       *[other] { $count } working days later than the baseline
    }
   *[no] { $count ->
        [one] { $count } working day earlier than the baseline
       *[other] { $count } working days earlier than the baseline
    }
}: changes { $approved } { $changes ->
    [one] day
   *[other] days
}, slip { $slip }
milestones-bridge-baseline = Baseline “{ $name }”
milestones-bridge-change = { $change }, approved
milestones-bridge-slip = Slip: not approved by a change
milestones-bridge-slip-and-hidden = Slip, and changes that are not shown here
milestones-arose = Where the days arose
milestones-arose-caption = Where these days arose, along the longest path. A minus: time that the plan had to spare there took up some of the delay.
milestones-bridge-smaller = { $count } smaller steps
milestones-arose-not-told = Where these days arose is not told: it would tell of work that is not shown here.
milestones-arose-unexplained = Not explained by the path
milestones-arose-all = All

# The plans that are kept.
milestones-kept = Baselines
milestones-kept-heading = { $count ->
    [one] One baseline is kept
   *[other] { CAPITAL(SPELLED($count)) } baselines are kept
}
milestones-kept-note = Dates of the finish; behind each, how many working days later the forecast is now.
milestones-kept-left = { $count ->
    [one] One plan is not shown.
   *[other] { CAPITAL(SPELLED($count)) } plans are not shown.
}
milestones-kept-table = Dates in each plan
milestones-kept-finish-of = Finish of
# A plan: the day when it was kept.
milestones-in-use = { $date }, in use
milestones-kept-date = { $date } ({ $slip })
milestones-kept-workstreams = Workstreams
milestones-kept-rest = { $count } more are not listed.
# `group` is such as `Milestones`, `rest` the message before.
milestones-kept-rest-of = { $group }: { $rest }
milestones-kept-tasks-table = Tasks in each plan
milestones-kept-show-tasks = { $count ->
    [one] Show the task that moved
   *[other] Show { $count } tasks that moved
}
