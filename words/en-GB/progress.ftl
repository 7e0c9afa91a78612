# The page about progress: the burn-up, what changed the scope, the board, tests, defects, sprints.
progress-title = Progress
progress-page-title = Progress: { $project }

# What heads the page: what the plan counts. `lately` are those of the last four weeks.
progress-tasks-none = { $all ->
    [one] None of { $all } task is done yet
   *[other] None of { $all } tasks is done yet
}
progress-tasks-not-lately = { $done ->
    [one] { $done } of { $all } tasks is done, none of them in the last four weeks
   *[other] { $done } of { $all } tasks are done, none of them in the last four weeks
}
progress-tasks-lately = { $done ->
    [one] { $done } of { $all } tasks is done
   *[other] { $done } of { $all } tasks are done
}, { $lately ->
    [one] one in the last four weeks
   *[other] { SPELLED($lately) } in the last four weeks
}
progress-tasks-all = { $all ->
    [one] The one task is done
   *[other] All { $all } tasks are done
}
progress-throughput-even = { $weeks ->
    [one] In the last week
   *[other] In each of the last { SPELLED($weeks) } weeks
} { $count ->
    [one] { $amount } task was finished.
   *[other] { $amount } tasks were finished.
}
progress-throughput = { $weeks ->
    [one] In the last week
   *[other] In each of the last { SPELLED($weeks) } weeks
} between { $low } and { $high } tasks were finished, { $mean } on average.

# The burn-ups. `of` tells which: of the plan's tasks, or of the sprints.
progress-burn-tasks = Burn-up: tasks of the plan
progress-burn-sprints = Burn-up: sprints
progress-burn-by = { $of ->
   *[tasks] All work on tasks
    [sprints] All sprint work
}, at the pace of the last { SPELLED($weeks) } weeks, is done by { $date }
progress-burn-between = { $of ->
   *[tasks] All work on tasks
    [sprints] All sprint work
}, at the pace of the last { SPELLED($weeks) } weeks, is done between { $first } and { $last }
progress-burn-earliest = { $of ->
   *[tasks] All work on tasks
    [sprints] All sprint work
}, at the pace of the last { SPELLED($weeks) } weeks, is done by { $date } at the earliest; slow weeks would not get there
progress-burn-too-little = Too little was done in the last { SPELLED($weeks) } weeks to tell when { $of ->
   *[tasks] all work on tasks
    [sprints] all sprint work
} is done
# `complete` is `no` where some of the work is not shown.
progress-burn-all-done = { $of ->
   *[tasks] All work on tasks
    [sprints] All sprint work
} { $complete ->
   *[yes] in scope is done
    [no] that is shown here is done
}
progress-burn-nothing-ahead = How much is left is not known: no sprint ahead says what it takes on
progress-burn-not-closed = { $sprint } is over and does not say what it completed: how much is left is not known
progress-burn-few-weeks = Too early to tell when { $of ->
   *[tasks] all work on tasks
    [sprints] all sprint work
} is done: { $known ->
    [0] no whole week is known
    [one] one whole week is known
   *[other] { SPELLED($known) } whole weeks are known
}, and four are needed
progress-burn-describe = { $done } of { $scope } are done. { $heading }. The numbers are in the table below.
# `what` is one of the sentences after it.
progress-burn-scope = Scope is what there is to do. { $what }
progress-burn-counts = Every task counts as one, long or short, and only how many were finished a week decides.
progress-burn-counts-plan = Every task counts as one, long or short, and only how many were finished a week decides; the dates of the plan itself lead to { $date }.
# Follows one of the two above.
progress-burn-standing = Standing work, which runs as long as the project does, is not counted.
progress-burn-unit = In the team's own unit.
progress-burn-unit-plan = In the team's own unit; only the work that sprints took on, so its end may come before that of the plan's tasks.
progress-burn-rays = Dashed: the pace of slow weeks, { $slow } a week, and of fast weeks, { $fast } a week (20th and 80th percentile of the last { SPELLED($weeks) } weeks).
progress-burn-unplanned = in no baseline
progress-burn-table = Week by week
progress-burn-week = Week to
progress-burn-in-week = Done in it
progress-burn-in-all = Done in all
progress-burn-scope-column = Scope
# In the drawing: the ends of the lines, and where the pace of slow and of fast weeks meets the scope.
progress-chart-scope = Scope { $amount }
progress-chart-done = Done { $amount }
progress-chart-done-above = Done { $amount }, { $more } above scope
progress-chart-fast = fast { $date }
progress-chart-fast-later = fast { $date } →
progress-chart-fast-never = fast: no end
progress-chart-slow = slow { $date }
progress-chart-slow-later = slow { $date } →
progress-chart-slow-never = slow: no end

# What changed the scope.
progress-scope-kicker = Changes of scope
progress-scope-adds = Adds
progress-scope-no-date = no date
progress-scope-sprints = { $grew ->
   *[yes] The scope of the sprints grew by { $share }
    [no] The scope of the sprints shrank by { $share }
}
progress-scope-plan = { $grew ->
   *[yes] The plan grew by { $share } since the first baseline
    [no] The plan shrank by { $share } since the first baseline
}
progress-scope-none-shown = No change that is shown here moves the scope
progress-scope-same = The scope is what it was
# `changes` is one of the four after these two.
progress-scope-and-changes = { $heading }; it is touched by { $changes }
progress-scope-changes = { CAPITAL($changes) } of scope
progress-changes-unapproved = { $count ->
    [one] one change without approval
   *[other] { SPELLED($count) } changes without approval
}
progress-changes-approved = { $count ->
    [one] one approved change
   *[other] { SPELLED($count) } approved changes
}
# The others approved leave the scope alone.
progress-changes-some = { $count ->
    [one] one of { SPELLED($all) } approved changes
   *[other] { SPELLED($count) } of { SPELLED($all) } approved changes
}
progress-changes-both = { $count ->
    [one] one approved change
   *[other] { SPELLED($count) } approved changes
} and { $made ->
    [one] one without approval
   *[other] { SPELLED($made) } without approval
}
progress-change-approved = approved change
progress-change-unapproved = change made without approval
progress-scope-baseline = Planned in the new baseline, “{ $name }”
progress-scope-sprint = Added during { $sprint }
progress-scope-unplanned = Work that no baseline has
# `by` is the count with its sign: `+3`.
progress-scope-tasks = { $count ->
    [one] { $by } task
   *[other] { $by } tasks
}
progress-scope-rest = { $count ->
    [one] { $count } older one is not listed here.
   *[other] { $count } older ones are not listed here.
}

# The board.
progress-board-kicker = Work by status
progress-board-heading = { $going ->
    [0] Nothing is in progress
    [one] One task is in progress
   *[other] { CAPITAL(SPELLED($going)) } tasks are in progress
}, { $ready ->
    [0] none is ready to begin
    [one] one is ready to begin
   *[other] { SPELLED($ready) } are ready to begin
}
progress-board-heading-blocked = { $going ->
    [0] Nothing is in progress
    [one] One task is in progress
   *[other] { CAPITAL(SPELLED($going)) } tasks are in progress
}, { $blocked ->
    [one] one is blocked
   *[other] { SPELLED($blocked) } are blocked
}, { $ready ->
    [0] none is ready to begin
    [one] one is ready to begin
   *[other] { SPELLED($ready) } are ready to begin
}
progress-board-which = Which
progress-board-blocked = Blocked
progress-board-going = In progress
progress-board-ready = Ready
progress-board-waiting = Waiting
progress-board-done = Done
progress-board-rest = { $count } more on the timeline
progress-board-note = Ready: it waits for no open work and can begin within { $days } days. Waiting: something before it is open, or its time has not come.
# Work that goes on as long as the project does, which the share done leaves out.
progress-board-standing = { $count ->
    [one] One of these tasks is standing work, which runs as long as the project does: how much is done is counted without it.
   *[other] { CAPITAL(SPELLED($count)) } of these tasks are standing work, which runs as long as the project does: how much is done is counted without them.
}
progress-board-see = See also { $page }.
progress-board-effort = planned and spent effort by workstream
progress-board-table = By workstream

# The tests of what is made.
progress-tests-kicker = Tests
progress-tests-not-run = { $count ->
    [one] The one test that is planned has not been run yet
   *[other] None of { $count } tests has been run yet
}
progress-tests-all-passed = All { $count } tests that were run have passed
progress-tests-passed = { $passed } of { $run } tests that were run have passed ({ $share })
progress-tests-share-passed = { $share } of the tests that were run have passed
progress-tests-unknown = How many tests have passed is not recorded
# After one of the three above.
progress-tests-all-run = { $heading }; all that are planned are run
progress-tests-some-run = { $heading }; { $share } of the planned ones are run
# A share of tests that is not all of them and would read as all: `over 99 %`.
progress-tests-over = over { $percent }
progress-suite = Suite
progress-kind = Kind
progress-tests-planned = Planned
progress-tests-run = Run
progress-tests-passed-column = Passed
progress-tests-failed = Failed
progress-tests-rate = Pass rate
progress-tests-bar = Passed of planned
progress-suite-unit = Unit
progress-suite-integration = Integration
progress-suite-system = System
progress-suite-performance = Performance
progress-suite-security = Security
progress-suite-acceptance = Acceptance
progress-suite-compatibility = Compatibility
progress-suite-failover = Failover
progress-tests-note = Pass rate: passed of run. Bar: passed of planned; the tick is what has been run.
progress-tests-left-out = { $count ->
    [one] One suite does not say what has been run, and is left out of the shares.
   *[other] { CAPITAL(SPELLED($count)) } suites do not say what has been run, and are left out of the shares.
}

# The defects.
progress-defects-kicker = Defects
progress-defects-title = Defects over time
progress-defects-uncounted = No defects were counted up to the status date
progress-defects-unknown = How many defects are open is not recorded
progress-defects-none = No defect was open on { $date }
progress-defects-open = { $count ->
    [one] { $count } defect was open on { $date }
   *[other] { $count } defects were open on { $date }
}
# `critical` is the marked words of the message after it, which end with a comma.
progress-defects-critical = { $count ->
    [one] { $count } defect was open, { $critical } on { $date }
   *[other] { $count } defects were open, { $critical } on { $date }
}
progress-defects-of-them = { $count } of them critical,
# `trend` is one of the two after it, marked.
progress-defects-trend = { $heading }; { $trend }
progress-defects-rise = they rise
progress-defects-fall = they fall
progress-defects-describe = { $heading }. All counts are in the table below.
progress-defects-sum-share = So far { $opened } were opened and { $closed } closed ({ $share }).
progress-defects-sum = So far { $opened } were opened and { $closed } closed.
progress-defects-no-sum = How many were opened and closed in all is not recorded.
progress-defects-no-trend = A trend needs three counts.
progress-defects-table = All counts of defects
progress-defects-day = Day
progress-defects-opened = Opened
progress-defects-closed = Closed
progress-defects-still-open = Open
progress-defects-critical-column = Critical
progress-defects-counted-by = Counted by
progress-defects-later = after the status date
# In the drawing, at the end of each line.
progress-chart-opened = Opened { $amount }
progress-chart-closed = Closed { $amount }
progress-chart-open = Open { $amount }

# The sprints.
progress-sprints-kicker = Sprints
progress-sprints-ahead = { $count ->
    [one] One sprint is planned
   *[other] { CAPITAL(SPELLED($count)) } sprints are planned
}
progress-velocity-unknown = No sprint is over yet, so velocity is not known
progress-velocity-first = The first sprint that is over completed { $amount }
progress-velocity-even = Velocity is { $amount } a sprint, each time
progress-velocity = Velocity is { $amount } a sprint, between { $low } and { $high }
progress-velocity-share = { $count ->
    [one] Velocity is what the one finished sprint completed
   *[other] Velocity is what the last { SPELLED($count) } finished sprints completed
}: { $share } of what was taken on.
progress-velocity-no-share = { $count ->
    [one] Velocity is what the one finished sprint completed
   *[other] Velocity is what the last { SPELLED($count) } finished sprints completed
}; what was taken on is not recorded.
progress-velocity-note = Velocity is what finished sprints completed.
progress-sprint = Sprint
progress-sprint-taken-on = Taken on
progress-sprint-added = Added
progress-sprint-completed = Completed
progress-sprint-goal = Goal
progress-sprint-dates = { $from } to { $to }
progress-sprint-over = finished
progress-sprint-running = running
progress-sprint-ahead = ahead
