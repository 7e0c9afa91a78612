# The timeline: when is what done, what drives the end date, what slipped.
timeline-title = Timeline
timeline-title-all = Complete timeline
# The name of a browser's tab. `page` is one of the titles above.
timeline-tab = { $page }: { $project }
timeline-nothing-planned = Nothing is planned yet
timeline-no-dates = No task has dates yet
# `span` is such as `7 working days` or `5 weeks`.
timeline-finished-on = Finished on { $date }
timeline-finished-on-baseline = Finished on { $date }, as the baseline has it
timeline-finished-after = Finished on { $date }, { $span } after the baseline
timeline-finished-before = Finished on { $date }, { $span } before the baseline
timeline-forecast-for = Finish is forecast for { $date }
timeline-forecast-on-baseline = Finish is forecast for { $date }, as the baseline has it
timeline-forecast-after = Finish is forecast for { $date }, { $span } after the baseline
timeline-forecast-before = Finish is forecast for { $date }, { $span } before the baseline
# The same, where the dates are those of a part of the project only; see `subject.ftl`.
timeline-part-finished-on = { CAPITAL($part) } was finished on { $date }
timeline-part-finished-on-baseline = { CAPITAL($part) } was finished on { $date }, as the baseline has it
timeline-part-finished-after = { CAPITAL($part) } was finished on { $date }, { $span } after the baseline
timeline-part-finished-before = { CAPITAL($part) } was finished on { $date }, { $span } before the baseline
timeline-part-forecast-for = { CAPITAL($part) } is forecast to finish on { $date }
timeline-part-forecast-on-baseline = { CAPITAL($part) } is forecast to finish on { $date }, as the baseline has it
timeline-part-forecast-after = { CAPITAL($part) } is forecast to finish on { $date }, { $span } after the baseline
timeline-part-forecast-before = { CAPITAL($part) } is forecast to finish on { $date }, { $span } before the baseline
# One of the headings above, as a sentence.
timeline-sentence = { $heading }.

# Below the heading.
timeline-how-to-plan = Give tasks a duration and a start, or an order, and they appear here.
timeline-all-finished = All tasks and milestones are finished.
timeline-all-shown-finished = All tasks and milestones that are shown here are finished.
timeline-critical = { $count ->
    [0] No unfinished task is on the critical path.
    [one] One unfinished task is on the critical path. Any day lost on it moves the end date by a day.
   *[other] { CAPITAL(SPELLED($count)) } unfinished tasks are on the critical path. A day lost on any of them moves the end date.
}
timeline-no-links = Dependencies are not recorded, so the critical path is unknown.
timeline-no-links-shown = No dependencies are shown here, so the critical path is unknown.
timeline-no-baseline = No baseline is set, so no slip is shown.
timeline-float-not-told = How much later it could be, and whether it is critical, is not told where that would tell of work that is not shown here.
# `odds` is a link with the words of the next message.
timeline-odds = The odds are { $odds } for a finish by { $date }.
timeline-odds-safe = 8 in 10
timeline-next-freeze = Next change freeze: { $name }, { $from } to { $to }.

# The drawing and the table beside it. `pages` are links, with commas.
timeline-gantt = Gantt chart
# `heading` is the heading of the page.
timeline-gantt-described = { $count ->
    [one] Bars for { $count } task or milestone. { $heading }. The same dates are in the table beside it.
   *[other] Bars for { $count } tasks and milestones. { $heading }. The same dates are in the table beside it.
}
timeline-in-short = In short: { $pages }.
timeline-soon = Next dates
timeline-soon-all = { $count ->
    [one] The one date of the next four weeks
   *[other] All { $count } dates of the next four weeks
}
timeline-go-to-status-date = Go to the status date
timeline-key-work = done, left
timeline-key-work-baseline = done, left, baseline below
timeline-key-critical = critical path
timeline-key-complete = complete
timeline-key-float = float
timeline-key-milestone = milestone
timeline-key-milestone-slip = milestone, baseline to forecast
timeline-open-all = Open the complete timeline
timeline-back = Back to the timeline
# What is left out of a long plan: `drawn` of `all` rows have a bar.
timeline-note-divided = This plan has { $all } rows. Bars are drawn for { $drawn } of them: what is critical, late, under way or next. Every task, with what set its dates, is on a page of its group.
timeline-note-listed = This plan has { $all } rows. Bars are drawn for { $drawn } of them: what is critical, late, under way or next. The others are listed with their finish.
timeline-note-finished = This plan has { $all } rows. What finished some time ago is listed without a bar.
timeline-note-lite = Bars are drawn for { $drawn } of the { $all } rows on the critical path.
# The timeline of those who decide about the project: what heads the tasks.
timeline-lite-path = { $count ->
    [0] Nothing that is left is on the critical path
    [one] The critical path: one task or milestone is left
   *[other] The critical path: { SPELLED($count) } tasks and milestones are left
}
timeline-lite-no-path = Which tasks are critical is not known
timeline-caption = { $slip ->
    [yes] { $float ->
        [yes] Tasks with forecast finish, slip in working days against the baseline and float in working days
       *[no] Tasks with forecast finish, slip in working days against the baseline
    }
   *[no] { $float ->
        [yes] Tasks with forecast finish and float in working days
       *[no] Tasks with forecast finish
    }
}
timeline-caption-of = { $slip ->
    [yes] { $float ->
        [yes] { $group }: tasks with forecast finish, slip in working days against the baseline and float in working days
       *[no] { $group }: tasks with forecast finish, slip in working days against the baseline
    }
   *[no] { $float ->
        [yes] { $group }: tasks with forecast finish and float in working days
       *[no] { $group }: tasks with forecast finish
    }
}
timeline-not-active = not active
timeline-not-planned = not planned
# Instead of the float.
timeline-float-done = done
timeline-float-critical = critical
timeline-float-days = { $days }~d
# The head of a narrow column.
timeline-owner = Owner
timeline-bars = Gantt bars, scrolls sideways
timeline-bars-of = Gantt bars, { $group }, scrolls sideways
# What a bar says when pointed at, and what is added to that.
timeline-tip-group = { $name }: { $from } to { $to }
timeline-tip-milestone = { $name }: { $date }
timeline-tip-task = { $name }: { $from } to { $to }, { $share } done
timeline-tip-baseline = { $own ->
    [yes] { $what }. Baseline { $date }, { $slip } in working days of its own calendar
   *[no] { $what }. Baseline { $date }, { $slip }
}
timeline-tip-again = { $what }. { CAPITAL($again) }
# Groups of work that have no name of the project.
timeline-group-milestones = Milestones
timeline-group-other = Other work
timeline-group-all = All tasks
timeline-group-phases = Phases
timeline-group-rest = Other groups
timeline-group-rows = { $count ->
    [one] { $count } row, { $finished } finished
   *[other] { $count } rows, { $finished } finished
}
timeline-group-rows-until = { $count ->
    [one] { $count } row, { $finished } finished, until { $date }
   *[other] { $count } rows, { $finished } finished, until { $date }
}
# `text` is one of the two before.
timeline-group-slip = { $text }, { $slip }
timeline-folded-finished = { $count ->
    [one] { $count } finished task
   *[other] { $count } finished tasks
}
timeline-folded = { $count ->
    [one] { $count } task without a bar here
   *[other] { $count } tasks without a bar here
}
timeline-every-task = Every task with what set its dates: { $pages }

# What is blocked.
timeline-blocked-heading = { $count ->
    [one] { $count } task waits for somebody to act
   *[other] { $count } tasks wait for somebody to act
}
timeline-blocked-table = Blocked work
timeline-since = Since
timeline-who-acts = Who acts
timeline-needs = Needs
# `days` is such as `12 days`.
timeline-blocked-for = { $date }, { $days }
timeline-blocked-nobody = Nobody is named

# Why the dates are what they are; more is in `drivers.ftl`.
timeline-why-dates = Why these dates
timeline-chain = { $count ->
    [one] One step sets the end date
   *[other] { $count } steps set the end date, one after the other
}
timeline-chain-loose = { $count } steps lead to the end date, one after the other; { $loose } of them can still slip a little
timeline-chain-before = { $count ->
    [one] After { $count } finished step:
   *[other] After { $count } finished steps:
}
timeline-chain-rest = and { $count } more.
timeline-why-ahead = What set each date that is ahead
timeline-why-other = Other work that is not finished
timeline-span = { $from } to { $to }

# Work by status.
timeline-tally-kicker = Work by status
# Below the table, where tasks are among them that earn with the time that passes.
timeline-tally-standing = { $count ->
    [one] One of them is standing work, which runs as long as the project does: progress and plan quality do not count it.
   *[other] { CAPITAL(SPELLED($count)) } of them are standing work, which runs as long as the project does: progress and plan quality do not count it.
}
timeline-tally-only-finished = The only task is finished
timeline-tally-only-started = The only task is under way
timeline-tally-only-blocked = The only task is blocked
timeline-tally-only-waiting = The only task has not begun
timeline-tally-all-finished = All tasks are finished
# `finished` of `all` tasks, which are more than one.
timeline-tally = { $finished ->
    [0] None of { SPELLED($all) } tasks are finished
    [one] One of { SPELLED($all) } tasks is finished
   *[other] { CAPITAL(SPELLED($finished)) } of { SPELLED($all) } tasks are finished
}, { $started ->
    [0] none under way
    [one] one under way
   *[other] { SPELLED($started) } under way
}
timeline-tally-table = Tasks by workstream
timeline-tally-not-planned = Not planned
timeline-tally-waiting = Waiting
timeline-tally-under-way = Under way
timeline-tally-finished = Finished

# Phases, and what was finished lately.
timeline-show-phases = Show { $count } phases and parents
timeline-phase = Phase
timeline-phases-cut = Dates are those of all parts of a phase; what is done counts the parts that are shown here.
timeline-every-phase = Every phase and parent with what set its dates: { $pages }
timeline-finished = Finished in the last four weeks
timeline-show-finished = { $kind ->
    [tasks] { $count ->
        [one] Show { $count } task
       *[other] Show { $count } tasks
    }
    [milestones] { $count ->
        [one] Show { $count } milestone
       *[other] Show { $count } milestones
    }
   *[work] { $count ->
        [one] Show { $count } task or milestone
       *[other] Show { $count } tasks and milestones
    }
}

# The page of a part of the plan, with everything about each task.
timeline-part-heading = { $kind ->
    [tasks] { $count ->
        [one] { $part }: { $finished } of { $count } task is finished
       *[other] { $part }: { $finished } of { $count } tasks are finished
    }
    [milestones] { $count ->
        [one] { $part }: { $finished } of { $count } milestone is reached
       *[other] { $part }: { $finished } of { $count } milestones are reached
    }
    [phases] { $count ->
        [one] { $part }: { $finished } of { $count } phase is finished
       *[other] { $part }: { $finished } of { $count } phases are finished
    }
    [work] { $count ->
        [one] { $part }: { $finished } of { $count } task or milestone is finished
       *[other] { $part }: { $finished } of { $count } tasks and milestones are finished
    }
   *[several] { $count ->
        [one] { $part }: { $finished } of { $count } entry is finished
       *[other] { $part }: { $finished } of { $count } entries are finished
    }
}
timeline-part-of = { $group }, part { $number } of { $all }
timeline-part-tab = { $part }, all about it: { $project }
timeline-part-sub = Every task in the order in which it is written: what set its dates, and all about it.
# Links to the parts of a group, each named by the tasks that it holds.
timeline-part-all = all { $count }
timeline-part-some = { $first } to { $last }
timeline-all-bars = all bars
# `back` and `bars` are links.
timeline-back-only = { $back }.
timeline-back-or = { $back }, or { $bars }.
timeline-parts = Parts: { $pages }.

# What is written about a task: a word each, and its value.
timeline-fact-is = Kind
timeline-fact-phase = phase
timeline-fact-milestone = milestone
timeline-fact-part-of = Part of
timeline-fact-site = Site
timeline-fact-not-active = Not active
timeline-fact-on-record = it stays on record, and is no part of the plan
timeline-fact-done-left = { $share }, { $left } left
timeline-fact-started = Started
timeline-fact-finished = Finished
timeline-fact-duration = Planned duration
timeline-fact-estimate = Estimate
# `shape` is that of the distribution between the three lengths of time.
timeline-fact-estimate-range = { $shape ->
    [pert] { $low } to { $high }, likely { $likely }, PERT
    [triangular] { $low } to { $high }, likely { $likely }, triangular
    [uniform] { $low } to { $high }, likely { $likely }, uniform
   *[none] { $low } to { $high }, likely { $likely }
}
timeline-fact-effort = Effort
timeline-fact-effort-planned = { $planned } planned
timeline-fact-effort-spent = { $spent } spent
timeline-fact-effort-both = { $planned } planned, { $spent } spent
timeline-fact-again = Comes again
timeline-fact-every = every { $every }, { $count } times
timeline-fact-earns = Earns its budget
timeline-fact-earns-at-end = when it is finished
timeline-fact-earns-halves = half at the start, half at the end
timeline-fact-earns-milestones = by milestones
timeline-fact-earns-time = with the time that passes
timeline-fact-steps = Steps
timeline-step = { $step } ({ $share })
timeline-step-done = { $step } ({ $share }, done)
timeline-step-done-on = { $step } ({ $share }, done { $date })
timeline-step-dated = { $step } ({ $share }, dated { $date })
timeline-fact-waits-for = Waits for
# What a task waits for: how long after it or before, and which ends are tied where they are not finish and start.
timeline-link-later = { $task } (+{ $wait })
timeline-link-earlier = { $task } (−{ $wait })
timeline-link-kind = { $task } ({ $kind })
timeline-link-kind-later = { $task } ({ $kind }, +{ $wait })
timeline-link-kind-earlier = { $task } ({ $kind }, −{ $wait })
timeline-link-starts = start to start
timeline-link-finishes = finish to finish
timeline-link-start-finish = start to finish
timeline-fact-not-before = Not before
timeline-fact-not-after = Starts no later than
timeline-fact-finish-not-before = Finishes no earlier than
timeline-fact-finish-not-after = Finishes no later than
timeline-fact-start-on = Starts on
timeline-fact-finish-on = Finishes on
timeline-fact-deadline = Deadline
timeline-fact-placed = Placed
timeline-fact-as-late = as late as what follows allows
timeline-fact-typed = Typed dates
timeline-fact-calendar = Calendar
timeline-fact-priority = Priority
timeline-fact-promised = Promised for
timeline-fact-assigned = Assigned
timeline-fact-blocked-since = since { $date }
timeline-fact-blocked-since-acts = since { $date }, { $who } acts
timeline-fact-delivers = Delivers
timeline-fact-accepted = Accepted when
timeline-fact-elsewhere = Waits for, in other projects
timeline-elsewhere = { $project }: { $task }
timeline-fact-elsewhere-not-shown = { $project }: a milestone that is not shown
timeline-fact-gate = Gate
timeline-fact-outage = Outage
timeline-fact-outage-affects = { $from } to { $to }; affects { $what }
