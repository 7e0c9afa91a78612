# The pages about people: workload, roles and contacts, ownership, stakeholders, the communication plan.
people-title = People
# Pages of their own where the team or the plan is large.
people-over-title = Over capacity
people-plan-title = Stakeholders and ownership
people-back-to = Back to { $pages }
people-more-pages = More: { $pages }
people-nobody = Nobody
people-no-time = no time
people-other-work = other work
people-hours = { $hours }~h
# Two days of a time.
people-span = { $from } to { $to }

# What heads the page.
people-heading-none = Who answers for what, and who is told what
people-heading-work = { $count ->
    [one] One person works on it
   *[other] { CAPITAL(SPELLED($count)) } people work on it
}
people-heading-concerns = It concerns { $count ->
    [one] one party
   *[other] { SPELLED($count) } parties
}
people-heading-both = { $people ->
    [one] One person works
   *[other] { CAPITAL(SPELLED($people)) } people work
} on it, and it concerns { $parties ->
    [one] one party
   *[other] { SPELLED($parties) } parties
}
people-no-workload = Nobody has unfinished work assigned, so no workload is shown.
people-workload-none = Nobody is asked for more time than they have
people-workload-percent = { $name } is booked at { $percent } in the week of { $date }
people-workload-no-time = { $name } has work and no time in the week of { $date }
# After one of the two above.
people-workload-others = { $heading }; { $count ->
    [one] one other person is
   *[other] { SPELLED($count) } others are
} over capacity at times
# Around a heading that counts the work shown here, where other work is not shown: it begins with a word; with a name.
people-of-shown = By the work shown here, { SMALL($heading) }
people-of-shown-name = By the work shown here, { $heading }
people-shown-only = Work that is not shown here is not counted.
people-workload-shown = { $count ->
    [one] One person has
   *[other] { CAPITAL(SPELLED($count)) } people have
} unfinished work. Shown are the next { $weeks } weeks: assigned work and work elsewhere, in percent of the time that each person has, less leave and holidays.
people-workload-levelled = Work is levelled: it waits until the people it needs are free.

# The heatmap.
people-heat-section = Workload by week
people-heat-table = Workload by person and week, scrolls sideways
people-heat-caption = Work by person and week, in percent of the time each person has. A dash is a week without working time.
people-heat-none = no work
people-heat-room = room left
people-heat-full = full
people-heat-over = over capacity
people-heat-away = away
people-heat-week-of = Week of
people-heat-week = week { $number }
people-heat-sideways = The table has { $count } weeks; it scrolls sideways.
people-heat-rest = { $count ->
    [one] { $count } more person is left out; those over capacity come first. The data export has all.
   *[other] { $count } more people are left out; those over capacity come first. The data export has all.
}
people-heat-note = Only what is left to do counts. Leave and holidays take no work; 100 is all the time somebody has in that week.

# Who has more to do than time.
people-over-kicker = Over capacity
people-over-none = Nobody has more work than time
people-over-heading = { $count ->
    [one] One person has more work than time at some point
   *[other] { CAPITAL(SPELLED($count)) } people have more work than time at some point
}
people-how-much = How much
people-over-work = Work in these weeks
# Above the value on a narrow screen.
people-work-short = Work
people-over-week = Week of { $date }
people-over-weeks = { $count } weeks, { $from } to { $to }
people-over-up-to = up to { $percent }
# `much` is such as `130 %`, `up to 130 %` or `no time`.
people-over-much = { $much }, { $hours } too much
people-over-tasks-rest = { $tasks } and { $count } more
# A name and `12 h`.
people-over-task = { $task } { $hours }
people-over-elsewhere = elsewhere: { $what } { $hours }
people-over-rest = { $count } later times are left out.
# How often something is told. `span` is such as `6 weeks`.
people-cadence-once = Once
people-cadence-daily = Daily
people-cadence-weekly = Weekly
people-cadence-fortnightly = Fortnightly
people-cadence-monthly = Monthly
people-cadence-quarterly = Quarterly
people-cadence-every = Every { $span }

# Absences that hit critical work.
people-absences-kicker = Absences
people-absences-table = Absences that hit critical work
people-absences-heading = { $count ->
    [0] No leave that is planned hits critical work
    [one] One absence hits critical work, or work close to it
   *[other] { CAPITAL(SPELLED($count)) } absences hit critical work, or work close to it
}
people-absences-away = Away
people-absences-work = Work that needs them
people-absences-leads-to = Leads to
people-absences-could-cover = Could cover
# `work` is the name of a task, `days` such as `3 working days`, `part` is `works` or `leads`.
people-absence-critical = { $work }: { $days }; { $part ->
   *[works] works on it, on the critical path
    [leads] owns it, others work on it, on the critical path
}
people-absence-float = { $work }: { $days }; { $part ->
   *[works] works on it, { $float } to spare
    [leads] owns it, others work on it, { $float } to spare
}
people-absence-plain = { $work }: { $days }; { $part ->
   *[works] works on it
    [leads] owns it, others work on it
}
people-absence-milestone = { $milestone }, { $date }
people-cover-works = { $person } works on it, too
people-cover-owns = { $person } owns it
people-cover-responsible = { $person } is responsible for it, too
people-cover-none = Nobody else is named for it
people-absences-rest = { $count } later ones are left out; the data export has all.

# What levelling has moved.
people-moved-kicker = Levelling
people-moved-table = Moved by levelling
people-moved-heading = { $count ->
    [0] Nothing has to wait for anybody
    [one] One task waits for people who are not free earlier
   *[other] { CAPITAL(SPELLED($count)) } tasks wait for people who are not free earlier
}
people-moved-end = Without levelling the work would finish on { $before }; with it on { $now }.
people-moved-same-end = It does not move the end of the project: { $date }.
people-moved-shown-end = It does not move the end of the work shown here: { $date }.
people-moved-now = Now
people-moved-before = Without levelling
people-moved-reason = { CAPITAL($why) }.
people-moved-rest = { $count ->
    [one] { $count } later task is left out.
   *[other] { $count } later tasks are left out.
}

# Planned and spent effort.
people-effort-kicker = Effort
people-effort-table = Effort by workstream
people-effort-no-work = Effort has been spent, and no planned work is done yet
people-effort-more = The work done took { $percent } more effort than planned
people-effort-less = The work done took { $percent } less effort than planned
people-effort-same = The work done took the effort that was planned
people-effort-earned = Planned for what is done
people-effort-spent = Spent
people-effort-other = Other work
people-effort-days = { $days }~d
people-effort-note = Tasks for which both planned and spent effort are recorded. What is done is planned effort × progress.

# Roles and contacts.
people-contacts-kicker = Roles and contacts
people-contacts-organisations = { CAPITAL(SPELLED($count)) } people work on it, from { SPELLED($organisations) } organisations
people-contacts-role = Role
people-contacts-there = There
people-contacts-owns = Owns
people-contacts-answers-to = Answers to { $who }
people-hours-a-week = { $hours }~hours a week
people-calendar = calendar: { $name }
# `span` is one day, or such as `23 Nov to 27 Nov`.
people-away = away { $span }
people-elsewhere = { $percent } elsewhere, { $what }, { $span }

# What somebody is in charge of: how many, and the first of them by name.
people-duty-one = { $duties }: { $first }
people-duty-first = { $duties }, first { $first }
people-duty-decisions = { $count ->
    [one] One decision to make
   *[other] { CAPITAL(SPELLED($count)) } decisions to make
}
people-duty-blockers = { $count ->
    [one] One blocker to clear
   *[other] { CAPITAL(SPELLED($count)) } blockers to clear
}
people-duty-issues = { $count ->
    [one] One open issue
   *[other] { CAPITAL(SPELLED($count)) } open issues
}
people-duty-tasks-now = { $count ->
    [one] One task under way
   *[other] { CAPITAL(SPELLED($count)) } tasks under way
}
people-duty-tasks-next = { $count ->
    [one] One task in the next four weeks
   *[other] { CAPITAL(SPELLED($count)) } tasks in the next four weeks
}
people-duty-tasks-later = { $count ->
    [one] One later task
   *[other] { CAPITAL(SPELLED($count)) } later tasks
}
people-duty-milestones = { $count ->
    [one] One milestone
   *[other] { CAPITAL(SPELLED($count)) } milestones
}
people-duty-actions = { $count ->
    [one] One action
   *[other] { CAPITAL(SPELLED($count)) } actions
}
people-duty-risks = { $count ->
    [one] One risk
   *[other] { CAPITAL(SPELLED($count)) } risks
}
people-duty-changes = { $count ->
    [one] One change to decide on
   *[other] { CAPITAL(SPELLED($count)) } changes to decide on
}
people-duty-readiness = { $count ->
    [one] One readiness item
   *[other] { CAPITAL(SPELLED($count)) } readiness items
}
people-duty-communications = { $count ->
    [one] One communication
   *[other] { CAPITAL(SPELLED($count)) } communications
}
people-duty-handovers = { $count ->
    [one] One handover
   *[other] { CAPITAL(SPELLED($count)) } handovers
}
people-duty-follow-ups = { $count ->
    [one] One follow-up
   *[other] { CAPITAL(SPELLED($count)) } follow-ups
}
people-duty-sign-offs = { $count ->
    [one] One sign-off to give
   *[other] { CAPITAL(SPELLED($count)) } sign-offs to give
}
people-duty-vendors = { $count ->
    [one] One vendor
   *[other] { CAPITAL(SPELLED($count)) } vendors
}
people-duty-objectives = { $count ->
    [one] One objective
   *[other] { CAPITAL(SPELLED($count)) } objectives
}
# After one of the lines above; the date is that of the first one.
people-duty-needed-by = { $line }, needed by { $date }
people-duty-since = { $line }, since { $date }
people-duty-due = { $line }, due { $date }
people-duty-until = { $line }, until { $date }
people-duty-from = { $line }, from { $date }
people-duty-forecast = { $line }, forecast for { $date }
people-duty-overdue = { $line }, { $overdue }
people-overdue = overdue
people-duties-rest = { $count ->
    [one] and { $count } more kind
   *[other] and { $count } more kinds
}

# Who answers for what.
people-raci-kicker = Ownership
people-raci-table = Who answers for what
people-raci-good = Every item has one person who answers for it
people-raci-one-faulty = The one item has not one person who answers for it
people-raci-faulty = { $count ->
    [one] One of { SPELLED($all) } items has not one person who answers for it
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } items have not one person who answers for them
}
people-raci-several = { SPELLED($count) } are accountable
people-raci-item = Item
people-raci-accountable = Accountable
people-raci-responsible = Responsible
people-raci-consulted = Consulted
people-raci-informed = Informed

# Stakeholders.
people-stakeholders-kicker = Stakeholders
people-stakeholders-heading = { $count ->
    [one] One stakeholder
   *[other] { CAPITAL(SPELLED($count)) } stakeholders
}
people-stakeholders-gaps = { $count ->
    [one] One stakeholder
   *[other] { CAPITAL(SPELLED($count)) } stakeholders
}; { $gaps ->
    [one] one is told nothing or too little
   *[other] { SPELLED($gaps) } are told nothing or too little
}
people-grid-table = Influence and interest
people-grid-caption = Stakeholders by influence and interest
people-grid-influence = Influence
people-grid-little-interest = Little interest
people-grid-interest = Interest
people-grid-high = High influence
people-grid-less = Less influence
people-grid-satisfied = Keep satisfied
people-grid-closely = Manage closely
people-grid-monitor = Monitor
people-grid-informed = Keep informed
people-grid-nobody = nobody
people-grid-note = Influence counts as high where it is said to be high, interest from medium on.
people-stakeholder = Stakeholder
people-involved = Involved
people-reached-by = Reached by
people-needs = Needs
people-is-told = Is told
people-looks-after = { $who } looks after them
people-involved-weekly = Weekly
people-involved-monthly = Monthly
people-involved-decisions = Decisions only
people-involved-escalations = Escalations only
people-degrees = influence { $influence ->
    [low] low
    [medium] medium
    [high] high
   *[none] not said
}, interest { $interest ->
    [low] low
    [medium] medium
    [high] high
   *[none] not said
}
people-told-nothing = Nothing in the plan names them
people-told-once = once, no more
people-told-rarely = every { $days }~days at best

# The communication plan.
people-told-kicker = Communication plan
people-told-heading = { $count ->
    [one] One message is planned
   *[other] { CAPITAL(SPELLED($count)) } messages are planned
}, { $overdue ->
    [0] none is overdue
    [one] one is overdue
   *[other] { SPELLED($overdue) } are overdue
}
people-told-whom = To whom
people-told-how-often = How often
people-told-last = Last
people-told-next = Next
people-told-not-yet = not yet
people-told-no-date = no date
people-told-due = { $date }, { $overdue }
