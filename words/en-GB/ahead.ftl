# The next four weeks: what is overdue, then week by week what starts, finishes and is due.
ahead-title = Next four weeks
# The name of a browser's tab.
ahead-tab = Next four weeks: { $project }
ahead-nothing = Nothing starts or finishes until { $date }
ahead-critical-starts = { $task } starts on { $date }, on the critical path
ahead-critical-finishes = { $task } finishes on { $date }, on the critical path
# A day soon: `Friday 20 Nov`.
ahead-weekday = { $weekday } { $date }
ahead-count = { $count ->
    [one] One date is ahead
   *[other] { CAPITAL(SPELLED($count)) } dates are ahead
}
ahead-none-critical = { $count ->
    [one] One date is ahead, none of them on the critical path
   *[other] { CAPITAL(SPELLED($count)) } dates are ahead, none of them on the critical path
}

# Below the heading. `counts` are some of those after it, as a list.
ahead-sub = From the status date to { $date }: { $counts }.
ahead-sub-nothing = From the status date to { $date }, nothing starts, finishes or is due.
ahead-starts = { $count ->
    [one] one task starts
   *[other] { SPELLED($count) } tasks start
}
ahead-finishes = { $count ->
    [one] one task finishes
   *[other] { SPELLED($count) } tasks finish
}
ahead-take-place = { $count ->
    [one] one task takes one day
   *[other] { SPELLED($count) } tasks take one day
}
ahead-reached = { $count ->
    [one] one milestone is reached
   *[other] { SPELLED($count) } milestones are reached
}
ahead-promises = { $count ->
    [one] one promise or deadline falls due
   *[other] { SPELLED($count) } promises and deadlines fall due
}
ahead-decisions = { $count ->
    [one] one decision is needed
   *[other] { SPELLED($count) } decisions are needed
}
ahead-actions = { $count ->
    [one] one risk action is due
   *[other] { SPELLED($count) } risk actions are due
}
ahead-issues = { $count ->
    [one] one issue is due
   *[other] { SPELLED($count) } issues are due
}
ahead-deliveries = { $count ->
    [one] one delivery is due
   *[other] { SPELLED($count) } deliveries are due
}
ahead-sub-overdue = { $count ->
    [one] One date is overdue.
   *[other] { CAPITAL(SPELLED($count)) } dates are overdue.
}
ahead-freeze = Change freeze: { $name }, { $from } to { $to }.

# What is overdue, and each calendar week.
ahead-overdue = Overdue
ahead-overdue-heading = { $count ->
    [one] One date has passed
   *[other] { CAPITAL(SPELLED($count)) } dates have passed
}
# `week` is such as `Week 46`.
ahead-week = { $week }, { $from } to { $to }
# `what` is a task and what happens to it: one of the messages from `ahead-what-promised` on.
ahead-week-critical = { $what }, on the critical path
# `count` others beside it.
ahead-week-critical-more = { $count ->
    [one] { $what }, and one more critical date
   *[other] { $what }, and { SPELLED($count) } more critical dates
}
ahead-week-dates = { $count ->
    [one] One date
   *[other] { CAPITAL(SPELLED($count)) } dates
}
ahead-week-none-critical = { $count ->
    [one] One date, not critical
   *[other] { CAPITAL(SPELLED($count)) } dates, none critical
}
# `due` of `count` dates are due.
ahead-week-due = { $count ->
    [one] One date
   *[other] { CAPITAL(SPELLED($count)) } dates
}, { $due ->
    [one] one due
   *[other] { SPELLED($due) } due
}
ahead-week-rest = { $count } more, none of them critical.
ahead-week-rest-plain = { $count } more.
# Instead of the float, where only what is critical is told.
ahead-path = Path
ahead-why = Why this date
ahead-critical = critical
# Seven short names from Monday, with blanks between them; `day` is one of them.
ahead-weekdays = Mon Tue Wed Thu Fri Sat Sun
ahead-day = { $day }~{ $date }
# Working days to spare.
ahead-days = { $days }~d
# A task or milestone and what happens to it; on the page the name is a link.
ahead-what-promised = { $task } is promised
ahead-what-deadline = { $task } has its deadline
ahead-what-reached = { $task } is reached
ahead-what-finishes = { $task } finishes
ahead-what-takes-place = { $task } takes place
ahead-what-starts = { $task } starts
# What something is that is due.
ahead-kind-decision = decision
ahead-kind-action = risk action
ahead-kind-issue = issue
ahead-kind-delivery = delivery
ahead-delivery-promised = { $vendor }; now promised for { $date }

# Why a date is what it is; more is in `drivers.ftl`.
ahead-promised = The date that was promised. The forecast is { $date }.
ahead-promised-no-forecast = The date that was promised. It has no forecast yet.
ahead-deadline = Its deadline. The forecast is { $date }.
ahead-deadline-no-forecast = Its deadline. It has no forecast yet.
# `share` is a percentage.
ahead-started = It started on { $date } and is { $share } done.
# `span` is such as `7 working days`.
ahead-takes = It takes { $span } from { $date }.
ahead-against = Against the risk: { $risk }.
