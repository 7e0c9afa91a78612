# The overview: verdict, then ask, then reason, then detail.
overview-title = Overview
# The name of a browser's tab.
overview-tab = { $status ->
    [ok] { $project }: on track at { $date }
    [warn] { $project }: at risk at { $date }
    [bad] { $project }: off track at { $date }
    [done] { $project }: complete at { $date }
   *[unknown] { $project }: no report at { $date }
}
# `part` is such as `your part`.
overview-tab-part = { $status ->
    [ok] { $project }, { $part }: on track at { $date }
    [warn] { $project }, { $part }: at risk at { $date }
    [bad] { $project }, { $part }: off track at { $date }
    [done] { $project }, { $part }: complete at { $date }
   *[unknown] { $project }, { $part }: no report at { $date }
}
# Before the status, and with it.
# `part` begins with a large letter here.
overview-part-label = { $part }:
overview-part-status = { $status ->
    [ok] { CAPITAL($part) }: on track
    [warn] { CAPITAL($part) }: at risk
    [bad] { CAPITAL($part) }: off track
    [done] { CAPITAL($part) }: complete
   *[unknown] { CAPITAL($part) }: no report
}

# When the project ends. `span` is such as `7 working days` or `5 weeks`.
overview-no-forecast = No forecast yet: no task has dates.
overview-finished = Finished on { $date }.
overview-finished-on-baseline = Finished on { $date }, as the baseline had it.
overview-finished-after = Finished on { $date }, { $span } after the baseline.
overview-finished-before = Finished on { $date }, { $span } before the baseline.
overview-finish = Forecast to finish on { $date }; no baseline is set.
overview-finish-on-baseline = On course to finish on { $date }, as the baseline has it.
overview-finish-later = Forecast to finish on { $date }, { $span } later than the baseline.
overview-finish-earlier = On course to finish on { $date }, { $span } earlier than the baseline.
# The same, where the dates are those of a part of the project only; see `subject.ftl`.
overview-part-finished = { CAPITAL($part) } was finished on { $date }.
overview-part-finished-on-baseline = { CAPITAL($part) } was finished on { $date }, as the baseline had it.
overview-part-finished-after = { CAPITAL($part) } was finished on { $date }, { $span } after the baseline.
overview-part-finished-before = { CAPITAL($part) } was finished on { $date }, { $span } before the baseline.
overview-part-finish = { CAPITAL($part) } is forecast to finish on { $date }; no baseline is set.
overview-part-finish-on-baseline = { CAPITAL($part) } is on course to finish on { $date }, as the baseline has it.
overview-part-finish-later = { CAPITAL($part) } is forecast to finish on { $date }, { $span } later than the baseline.
overview-part-finish-earlier = { CAPITAL($part) } is on course to finish on { $date }, { $span } earlier than the baseline.
# The same, where what a vendor has promised ends later than its tasks. `what` is a promise, `days` such as `3 days`.
overview-part-promise = { CAPITAL($part) } is forecast to finish on { $date }, when “{ $what }” is due.
overview-part-promise-later = { CAPITAL($part) } is forecast to finish on { $date }, when “{ $what }” is promised for, { $days } later than agreed.
overview-part-promise-over = No day that lies ahead is promised for “{ $what }”, due on { $date }.
overview-part-promise-undated = No day is promised for “{ $what }”.
overview-part-delivered = Every delivery has come, the last on { $date }.
# Why.
overview-promise-broken = “{ $task }” is forecast for { $forecast }, { $span } after the promised { $promised }.
overview-no-links = Dependencies are not recorded, so the critical path is unknown.
# The same, where other work is not shown.
overview-no-links-shown = No dependencies are shown here, so the critical path is unknown.
overview-driver = “{ $task }” drives the date.
overview-no-driver = No single task drives the date.
# What is asked of the reader.
overview-ask-nothing = Nothing is needed from you.
overview-ask-all-overdue = { $count ->
    [one] One open decision is overdue, since { $date }.
   *[other] { CAPITAL(SPELLED($count)) } open decisions are overdue, the first since { $date }.
}
# `count` of `all` open decisions are overdue.
overview-ask-some-overdue = { $count ->
    [one] One of { SPELLED($all) } open decisions is overdue, since { $date }.
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } open decisions are overdue, the first since { $date }.
}
overview-ask-no-date = { $count ->
    [one] One decision is open, without a date.
   *[other] { CAPITAL(SPELLED($count)) } decisions are open, without dates.
}
overview-ask-first = { CAPITAL(SPELLED($count)) } decisions are open; the first is due by { $date }.
# `days` is such as `12 days`.
overview-ask-wins = One decision by { $date } can win back { $days }.
overview-ask-one = One decision is needed by { $date }.

# Off track: what gives is in `trade-off.ftl`. What the manager calls it; `called` and `facts` are such as `at risk`.
overview-called-since = Called { $called } since { $date }.
overview-called-by-since = Called { $called } since { $date } ({ $who }).
overview-called-on = Called { $called } on { $date }.
overview-called-by-on = Called { $called } on { $date } ({ $who }).
overview-called-before = Before that: { $called } for { $count ->
    [one] one report
   *[other] { SPELLED($count) } reports
}.
overview-called-differs = The facts say { $facts }; the call says { $called }.
overview-called-against = Called { $called }, but the facts say { $facts }.
# `sentence` is the message before.
overview-called-read = { $sentence } Read the reasons below before you rely on the call.
overview-called-no-reason = No reason is given for the difference
# `said` is the message before.
overview-called-no-reason-in = { $said } in the report of { $date }.
overview-silenced-in-short = { $count ->
    [one] { $count } sign is silenced
   *[other] { $count } signs are silenced
} ({ $names }) until { $date }.
overview-reason-given = Reason given: { $reason }
overview-what-is-recorded = What is recorded
overview-why-it-is = { $status ->
    [ok] Why it is on track
    [warn] Why it is at risk
    [bad] Why it is off track
   *[done] Why it is complete
}
# A theme has a word of its own for the status.
overview-why-word = Why it is { $word }
overview-status = Overall status

# The facts beside it.
overview-sponsor = Sponsor
overview-manager = Project manager
overview-stage = Stage
overview-stage-initiation = Initiation
overview-stage-planning = Planning
overview-stage-execution = Execution
overview-stage-closing = Closing
overview-stage-closed = Closed
overview-baseline-taken = { $name }, { $date }
overview-baseline-not-set = not set
overview-confidence = Data confidence
overview-update-expected = Next update expected
overview-update-was-expected = Update was expected

# The four figures: what heads each, and what is said below it.
overview-figure-finish = { $subject ->
   *[project] Finish
    [your-part] Finish of your part
    [what-is-shown] Finish of the work shown here
}
overview-figure-finished = { $subject ->
   *[project] Finished
    [your-part] Your part, finished
    [what-is-shown] The work shown here, finished
}
overview-figure-not-planned = not planned
overview-figure-no-dates = No task has dates yet
overview-figure-no-baseline = No baseline is set to compare with
overview-figure-as-baseline = As the baseline has it
# `span` is such as `7 working days` or `5 weeks`.
overview-figure-later = { $span } later
overview-figure-earlier = { $span } earlier
# `slip` is one of the two before.
overview-figure-than-baseline = { $slip } than the baseline, { $date }
# `odds` is a link with the words of the next message.
overview-figure-odds = { $note }. { $odds } by { $date }
overview-figure-odds-safe = 8 in 10
overview-figure-cost = Cost at completion
overview-cost-as-shown = As far as the money is shown here
overview-cost-only-plan = Only the plan: no spending is recorded, though { $planned } was planned by now
overview-cost-as-approved = As approved
overview-cost-over = { $over } over the approved { $approved }
overview-cost-under = { $under } under the approved { $approved }
# `note` is one of those before.
overview-cost-share = { $note } ({ $share })
overview-cost-left = { $note }, { $left } of contingency left
overview-cost-beyond = { $note }, { $more } more than the contingency
overview-cost-left-after = { $note }; { $left } of contingency is left, { $rest } after the forecast
overview-figure-work = { $subject ->
   *[project] Work done
    [your-part] Work done in your part
    [what-is-shown] Done of the work shown here
}
overview-work-no-baseline = No baseline says what was planned for today
overview-work-not-told = What was planned for today is told of the whole project only
overview-work-as-planned = As planned for today
# Percentage points.
overview-work-points-behind = { $count ->
    [one] { $count } point behind
   *[other] { $count } points behind
}
overview-work-points-ahead = { $count ->
    [one] { $count } point ahead
   *[other] { $count } points ahead
}
# `points` is one of the two before, `planned` a percentage.
overview-work-behind = { $points } the plan for today, { $planned }
overview-work-ahead = { $points } of the plan for today, { $planned }
# `aside` is one of the next but one and those after it.
overview-work-aside = { $note }. { $aside }
overview-figure-velocity = Velocity
overview-velocity-range = { $count ->
    [one] { $low } to { $high } in the last sprint.
   *[other] { $low } to { $high } in the last { SPELLED($count) } sprints.
}
overview-sprint-completed = { $sprint } completed { $done }
overview-sprint-completed-of = { $sprint } completed { $done } of { $all }
# `days` is such as `12 days`.
overview-late-approvals = { $count ->
    [one] One decision is overdue by { $days }
   *[other] { CAPITAL(SPELLED($count)) } decisions are overdue, up to { $days }
}
# What a vendor has promised, on the site that is for it. `what` is a promise, `days` such as `3 days`.
overview-promises-last = When “{ $what }” is due
overview-promises-last-later = When “{ $what }” is promised for, { $later }
overview-promises-later = { $days } later than agreed
overview-promises-not-known = not known
overview-promises-no-day = No day that lies ahead is promised for “{ $what }”
overview-promises-all-came = Every delivery has come
overview-promises-made = Deliveries made
overview-promises-came = { $came } of { $all }
overview-figure-risks = Open risks
overview-figure-risks-shown = Open risks shown here
overview-risks-none-open = None is open
overview-risks-not-scored = None of them scored
# How many risks are so.
overview-risks-severe = { $count } severe
overview-risks-high = { $count } high
overview-risks-moderate = { $count } moderate
overview-risks-low = { $count } low
# How many risks are new or score more.
overview-risks-new = { $new ->
    [one] One new
   *[other] { CAPITAL(SPELLED($new)) } new
}
overview-risks-up = { $up ->
    [one] One up
   *[other] { CAPITAL(SPELLED($up)) } up
}
overview-risks-new-and-up = { $new ->
    [one] One new
   *[other] { CAPITAL(SPELLED($new)) } new
}, { $up ->
    [one] one up
   *[other] { SPELLED($up) } up
}
# `note` counts risks, `moved` is one of the three before.
overview-risks-moved = { $note }. { $moved } since { $date }

# What a vendor has to know first, on the site that is for it: what of its own is late or next, and what it waits for.
overview-part-kicker = Your deliveries and tasks
overview-part-blocked = { $count ->
    [one] One task of yours is blocked
   *[other] { CAPITAL(SPELLED($count)) } tasks of yours are blocked
}
overview-part-first = Next of yours: “{ $task }”, { $date }
overview-part-open = { $count ->
    [one] One task of yours is open
   *[other] { CAPITAL(SPELLED($count)) } tasks of yours are open
}
overview-part-what = What
overview-part-date = When
# `span` is such as `7 working days`.
overview-part-late = { $span } late
# `work` is a link, `date` its planned start.
overview-part-then = { $work } from { $date }
overview-part-more = { $count ->
    [one] One more is not listed here.
   *[other] { $count } more are not listed here.
}
overview-part-all-promises = All your deliveries
overview-part-all-tasks = Your tasks on the timeline
overview-part-waits = What you wait for
# `task` and `work` are links; `days` is such as `3 days`, `why` a clause of the project's own.
overview-part-blocked-by = { $task }, blocked for { $days }: { $why }.
overview-part-blocked-who = { $task }, blocked for { $days }: { $why }. Who acts: { $who }.
overview-part-depends = { $task } depends on { $work }, forecast for { $date }.
overview-part-not-shown = { $task }: something that is not shown here sets the date.

# Decisions that are wanted of the reader.
overview-decisions = Decisions needed
overview-decision-due = Due { $date }
overview-decision-set-one = set one
overview-recommended = Recommendation: { $what }.
# `effect` is such as `+€ 12 k, +3 days`.
overview-recommended-effect = Recommendation: { $what } ({ $effect }).
# `days` has its sign.
overview-days-signed = { $count ->
    [one] { $days } day
   *[other] { $days } days
}
# On paper, beside the heading.
overview-decisions-printed = { $shown } of { $all }, the others on the page Decisions
overview-decisions-more = { $count ->
    [one] One more decision is open
   *[other] { CAPITAL(SPELLED($count)) } more decisions are open
}

# Health by dimension. In the headings stand the names of dimensions within a sentence, from `shared.ftl`.
# `red` and `amber` are lists of them, `reds` and `ambers` how many there are in each.
overview-health-red-and-amber = { CAPITAL($red) } { $reds ->
    [one] is
   *[other] are
} off track, { $amber } { $ambers ->
    [one] needs
   *[other] need
} attention
overview-health-red = { CAPITAL($names) } { $count ->
    [one] is
   *[other] are
} off track
overview-health-amber = { CAPITAL($names) } { $count ->
    [one] needs
   *[other] need
} attention
overview-health-green = { CAPITAL($names) } { $count ->
    [one] is
   *[other] are
} on track
overview-health-unknown = Too little is recorded to judge
overview-health-all = Every dimension is on track
overview-health-all-silenced = Every dimension is on track; { $count ->
    [one] { $count } sign is silenced
   *[other] { $count } signs are silenced
}
overview-health-table = Health by dimension
overview-not-recorded = Not recorded
overview-trend-since = Since { $date }
overview-trend-first = No earlier report to compare with: what has moved is shown from the next one on.
overview-trend-better = Better
overview-trend-worse = Worse
overview-trend-same = Same
# Some of it is better and some worse.
overview-trend-mixed = Mixed
overview-trend-changed = Changed
overview-trend-unknown = not known
overview-trend-not-kept = no earlier forecast
# How many now; $before is how many on the day of the report before. The three below are alike.
overview-trend-late = { $count ->
    [one] { $count } task past its baseline date ({ $before } then)
   *[other] { $count } tasks past their baseline date ({ $before } then)
}
overview-trend-defects = { $count ->
    [one] { $count } defect open ({ $before } then)
   *[other] { $count } defects open ({ $before } then)
}
overview-trend-not-ready = { $count ->
    [one] { $count } readiness item overdue ({ $before } then)
   *[other] { $count } readiness items overdue ({ $before } then)
}
overview-trend-overdue = { $count ->
    [one] { $count } decision or issue overdue ({ $before } then)
   *[other] { $count } decisions and issues overdue ({ $before } then)
}
# What has moved since a report; `what` is one of those below.
overview-since = Since { $date }: { $what }.
overview-since-finished = { $count ->
    [0] nothing finished
    [one] one task finished
   *[other] { SPELLED($count) } tasks finished
}
overview-since-nothing-spent = nothing spent
overview-since-spent = { $amount } spent
# How many changes.
overview-since-asked = { $asked ->
    [one] one change asked for
   *[other] { SPELLED($asked) } changes asked for
}
overview-since-decided = { $decided ->
    [one] one change decided
   *[other] { SPELLED($decided) } changes decided
}
overview-since-asked-and-decided = { $asked ->
    [one] one change asked for
   *[other] { SPELLED($asked) } changes asked for
}, { $decided ->
    [one] one change decided
   *[other] { SPELLED($decided) } changes decided
}
# How many risks; `moves` is one or more of them, with commas.
overview-since-risks-higher = { $count ->
    [one] one higher
   *[other] { SPELLED($count) } higher
}
overview-since-risks-new = { $count ->
    [one] one new
   *[other] { SPELLED($count) } new
}
overview-since-risks-lower = { $count ->
    [one] one lower
   *[other] { SPELLED($count) } lower
}
overview-silenced = { $count ->
    [one] { $count } sign is silenced until { $date }: { $reason }
   *[other] { $count } signs are silenced until { $date }: { $reason }
}
# Between asterisks stands the word that opens the reasons.
overview-silenced-several = { $count ->
    [one] { $count } sign is silenced, the first until { $date }; *Why?* has the reasons.
   *[other] { $count } signs are silenced, the first until { $date }; *Why?* has the reasons.
}
overview-more-signs = { $count ->
    [one] One more sign is behind this.
   *[other] { $count } more signs are behind this.
}
# How many warning signs are silenced; there are no others.
overview-no-sign = { $silenced ->
    [0] No rule about it finds a warning sign.
    [one] The one warning sign about it is silenced.
   *[other] All { $silenced } warning signs about it are silenced.
}

# What is new.
overview-news-this-week = This week
overview-news-last = Last report, { $date }
overview-news-from-plan = This week, from the plan
overview-news-changed = Changed
overview-news-next = Next
overview-news-task-finished = { $task } finished
overview-news-task-blocked = { $task }: { $why }, { $days }
overview-news-task-starts = { $task } starts, { $date }
overview-news-task-finishes = { $task } finishes, { $date }
overview-news-milestone = { $milestone }, { $date }
overview-news-more = Read the weekly update

# The plan on a page.
overview-plan-kicker = Plan on a page
overview-plan-finished = All work is finished
overview-plan-shown-finished = All work that is shown here is finished
overview-plan-no-links = Dependencies are not recorded, so the critical path is unknown
overview-plan-no-links-shown = No dependencies are shown here, so the critical path is unknown
overview-plan-shown = The plan, as far as it is shown here
overview-plan-critical = { $count ->
    [0] No unfinished task is on the critical path
    [one] One unfinished task is on the critical path
   *[other] { CAPITAL(SPELLED($count)) } unfinished tasks are on the critical path
}
# `names` are workstreams.
overview-plan-decides = { $count ->
    [one] { $names } decides the end date
   *[other] { $names } decide the end date
}
overview-plan-all-critical = Every workstream has critical work
# `count` is more than three.
overview-plan-some-critical = { CAPITAL(SPELLED($count)) } of { SPELLED($all) } workstreams have critical work
# `heading` is one of those before, `span` such as `7 working days`.
overview-plan-float = { $heading }; the others have { $span } of float or more
# `heading` is the heading of the plan, `finish` the first sentence of the page.
overview-plan-described = { $count ->
    [one] { $count } workstream with progress. { CAPITAL($heading) }. { $finish }
   *[other] { $count } workstreams with progress. { CAPITAL($heading) }. { $finish }
}
# At the end of a bar.
overview-bar-done = done
overview-bar-on-baseline = on baseline
overview-bar-was = was { $date }
# What a bar says when pointed at: the name, and what is added to it.
overview-tip-span = { $what }: { $from } to { $to }
overview-tip-done = { $what }, { $share } done
overview-tip-baseline = { $what }, baseline finish { $date }
# What a milestone says.
overview-tip-milestone = { $milestone }: { $date }
overview-tip-was = { $what }, baseline { $date }
overview-tip-promised = { $what }, promised { $date }
overview-plan-key-critical = critical path, done and left
overview-plan-key-other = other work
overview-plan-key-work = done and left
overview-plan-key-baseline = baseline
overview-plan-key-milestone = milestone
overview-plan-key-milestone-slip = milestone, baseline to forecast
overview-plan-left-streams = { $streams ->
    [one] { $streams } more workstream is only in the full timeline.
   *[other] { $streams } more workstreams are only in the full timeline.
}
# `milestones` of `all` milestones.
overview-plan-left-milestones = { $milestones ->
    [one] { $milestones } of { $all } milestones is only in the full timeline.
   *[other] { $milestones } of { $all } milestones are only in the full timeline.
}
overview-plan-left-both = { $streams ->
    [one] { $streams } more workstream is
   *[other] { $streams } more workstreams are
} and { $milestones ->
    [one] { $milestones } of { $all } milestones is only in the full timeline.
   *[other] { $milestones } of { $all } milestones are only in the full timeline.
}
overview-plan-more = Open the full timeline
overview-plan-more-lite = Open the timeline, with the critical path

# Cost, risks and milestones side by side.
# `unit` is such as `€ thousand`.
overview-cost-kicker = Cumulative cost, { $unit }
overview-cost-more = Budget, with the numbers
overview-risks-kicker = Top risks
overview-risk-is-new = new
overview-risk-not-scored = not scored
# How many risks are open.
overview-risks-more = { $count ->
    [0] Risks
    [one] The open risk
   *[other] All { $count } open risks
}
# Some risks are kept from these readers.
overview-risks-more-shown = { $count ->
    [0] Risks
    [one] The open risk shown here
   *[other] All { $count } open risks shown here
}
overview-milestones-kicker = Next milestones
overview-milestone-not-planned = not planned
overview-milestones-note = Working days against the baseline.
overview-milestones-note-of = Working days against the baseline of { $date }.
overview-milestones-note-promised = Working days against the date promised; a plus is later.
overview-milestones-more = All milestones

# Objectives and scope.
overview-objectives-kicker = Objectives
overview-objectives-all-half = { $all ->
    [one] The objective is more than half way
   *[other] All { SPELLED($all) } objectives are more than half way
}
# `count` of `all` objectives; `all` is more than one.
overview-objectives-half = { $count ->
    [one] One of { SPELLED($all) } objectives is more than half way
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } objectives are more than half way
}
overview-objectives-all-reached = { $all ->
    [one] The objective is reached
   *[other] All { SPELLED($all) } objectives are reached
}
overview-objectives-reached = { $count ->
    [one] One of { SPELLED($all) } objectives is reached
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } objectives are reached
}
# `heading` is the message before; `count` others are more than half way.
overview-objectives-and-half = { $count ->
    [one] { $heading }, one more than half way
   *[other] { $heading }, { SPELLED($count) } more than half way
}
overview-objectives-not-measured = { $all ->
    [one] The objective is not measured yet
   *[other] No objective is measured yet
}
overview-objectives-none-half = { $all ->
    [one] The objective is less than half way
   *[other] None of { SPELLED($all) } objectives is more than half way
}
overview-objective-measure = Measure
overview-objective-reading = { $amount }, { $date }
overview-objective-not-measured = not measured yet
overview-scope = What is in scope, and what is not
overview-scope-inside = In scope
overview-scope-outside = Not in scope
overview-scope-constraints = Fixed from outside
overview-scope-more = Readings, deliverables and what changes the scope
