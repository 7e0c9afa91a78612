# This week: what changed, what is blocked, what is wanted of the reader; and every report as it was written.
week-title = This week
# `week` is such as `Week 46`, `headline` the author's own.
week-headline = { $week }: { $headline }
week-span = { $from } to { $to }.
week-report = Report of { $date }.
week-report-by = Report of { $date } by { $who }.
# `report` is a link to it.
week-before = Before it: { $report }.

# What the report calls the project, beside a status in a word.
week-called-by = called by: { $who }
week-called-in-report = called in the report
week-by-rules = by the rules of this project
week-no-reason = The report does not say why they differ.

week-asks = { $count ->
    [0] No decision is needed in the next four weeks
    [one] One decision is needed
   *[other] { CAPITAL(SPELLED($count)) } decisions are needed
}

# What is blocked.
# `days` is such as `12 days`.
week-blocked-for = Blocked for { $days }, since { $date }.
week-blocked-owner = Owner: { $who }.
week-blocked-unowned = Nobody owns it.
# `record` is a link.
week-blocked-needs = Needs { $record }.
week-none-blocked = No work is blocked.
week-critical = It is on the critical path: each day moves the end date.
week-float-days = { $count ->
    [0] It has less than a day to spare before it moves the end date.
    [one] It has { $count }~working~day to spare before it moves the end date.
   *[other] It has { $count }~working~days to spare before it moves the end date.
}
# `weeks` is such as `5 weeks`.
week-float-weeks = It has { $weeks } to spare before it moves the end date.
week-more-on-timeline = { $count } more on the timeline

# What comes next.
week-next = Next seven days
week-starts = starts { $date }
week-finishes = finishes { $date }
week-milestone = milestone { $date }
week-is-critical = critical
week-next-nothing = Nothing starts or finishes.
week-next-more = { $count } more, and the weeks after
week-freeze = Freeze: { $name }, { $from } to { $to }.

# Why it is not on track.
week-why-at-risk = Why it is at risk
week-why-off-track = Why it is off track
week-reasons-concern = { $count ->
    [one] One reason for concern
   *[other] { CAPITAL(SPELLED($count)) } reasons for concern
}
week-reasons-why = { $count ->
    [one] One reason why
   *[other] { CAPITAL(SPELLED($count)) } reasons why
}
# `count` reasons are bad, `warnings` less so.
week-reasons-both = { $count ->
    [one] One reason why
   *[other] { CAPITAL(SPELLED($count)) } reasons why
}, and { $warnings ->
    [one] one reason for concern
   *[other] { SPELLED($warnings) } reasons for concern
}
week-reasons-more = { $count } more are not listed here. The command milepost check lists all.
week-makes-it = Makes it
week-what-is-wrong = What is wrong
week-rule-and-source = Rule and source

# From the baseline to the forecast. `span` is such as `7 working days`, `amount` an amount of money.
week-bridge = From the baseline to the forecast
week-bridge-none = Changes were approved; the forecast is as the baseline had it
week-bridge-days = { $late ->
    [yes] { $span } later than the baseline
   *[no] { $span } earlier than the baseline
}
week-bridge-money = { $over ->
    [yes] { $amount } more than the baseline
   *[no] { $amount } less than the baseline
}
week-bridge-both = { $late ->
    [yes] { $over ->
        [yes] { $span } later and { $amount } more than the baseline
       *[no] { $span } later and { $amount } less than the baseline
    }
   *[no] { $over ->
        [yes] { $span } earlier and { $amount } more than the baseline
       *[no] { $span } earlier and { $amount } less than the baseline
    }
}
# `heading` is one of those before; `amount` has its sign.
week-bridge-approved = { $heading }; approved changes account for { $amount }
week-bridge-baseline = Baseline “{ $name }”
week-bridge-baseline-taken = Baseline “{ $name }”, { $date }
week-bridge-changes = Changes approved since
week-bridge-changes-shown = Changes shown here, approved since
week-bridge-slip = Not approved: slip and overrun
week-bridge-slip-and-hidden = Slip, and changes that are not shown here
# `pages` are links, with commas.
week-bridge-steps = Step by step: { $pages }.
week-bridge-to-milestones = Milestones

# Numbers that moved since the report before. The two columns of figures are headed by dates.
week-moved = Numbers that moved
week-moved-measure = Measure
week-moved-change = Change
# Nothing moved since that day.
week-moved-none = Nothing that is counted moved since { $date }
# `what` is one or two of the clauses below, that begin with `week-moved-says`.
week-moved-heading = { CAPITAL($what) }
week-moved-finish = Forecast finish
# `milestone` is its name.
week-moved-milestone = Forecast: { $milestone }
week-moved-approved = Approved budget
week-moved-contingency = Contingency left
week-moved-spent = Spent
week-moved-ordered = Ordered, not yet paid
week-moved-tasks = Tasks finished
week-moved-reached = Milestones reached
week-moved-defects = Open defects
week-moved-ready = Readiness items done
week-moved-risks = Open risks
week-moved-severe = Severe risks
week-moved-issues = Open issues
week-moved-decisions = Decisions made
week-moved-changes = Changes waiting for a decision
# `date` is the day on which the plan that is compared with was kept.
week-moved-kept = plan kept on { $date }
week-moved-undated = { $count ->
    [one] one more without a date
   *[other] { SPELLED($count) } more without a date
}
# `up` is whether it is more, or later. `span` is such as `7 working days`.
week-moved-says-finish = { $up ->
    [yes] the forecast finish moved { $span } later
   *[no] the forecast finish moved { $span } earlier
}
week-moved-says-milestone = { $up ->
    [yes] { $milestone } moved { $span } later
   *[no] { $milestone } moved { $span } earlier
}
week-moved-says-approved = { $up ->
    [yes] the approved budget grew by { $amount }
   *[no] the approved budget shrank by { $amount }
}
week-moved-says-contingency = { $up ->
    [yes] contingency grew by { $amount }
   *[no] contingency fell by { $amount }
}
week-moved-says-spent = { $up ->
    [yes] { $amount } was spent
   *[no] { $amount } came back
}
week-moved-says-ordered = { $up ->
    [yes] open orders grew by { $amount }
   *[no] open orders fell by { $amount }
}
week-moved-says-tasks = { $count ->
    [one] one task was finished
   *[other] { SPELLED($count) } tasks were finished
}
week-moved-says-reached = { $count ->
    [one] one milestone was reached
   *[other] { SPELLED($count) } milestones were reached
}
week-moved-says-defects = { $up ->
    [yes] { $count ->
        [one] one more defect is open
       *[other] { SPELLED($count) } more defects are open
    }
   *[no] { $count ->
        [one] one defect fewer is open
       *[other] { SPELLED($count) } fewer defects are open
    }
}
week-moved-says-ready = { $count ->
    [one] one readiness item was done
   *[other] { SPELLED($count) } readiness items were done
}
week-moved-says-risks = { $up ->
    [yes] { $count ->
        [one] one more risk is open
       *[other] { SPELLED($count) } more risks are open
    }
   *[no] { $count ->
        [one] one risk fewer is open
       *[other] { SPELLED($count) } fewer risks are open
    }
}
week-moved-says-severe = { $up ->
    [yes] { $count ->
        [one] one more risk is severe
       *[other] { SPELLED($count) } more risks are severe
    }
   *[no] { $count ->
        [one] one risk fewer is severe
       *[other] { SPELLED($count) } fewer risks are severe
    }
}
week-moved-says-issues = { $up ->
    [yes] { $count ->
        [one] one more issue is open
       *[other] { SPELLED($count) } more issues are open
    }
   *[no] { $count ->
        [one] one issue fewer is open
       *[other] { SPELLED($count) } fewer issues are open
    }
}
week-moved-says-decisions = { $count ->
    [one] one decision was made
   *[other] { SPELLED($count) } decisions were made
}
week-moved-says-changes = { $up ->
    [yes] { $count ->
        [one] one more change waits for a decision
       *[other] { SPELLED($count) } more changes wait for a decision
    }
   *[no] { $count ->
        [one] one change fewer waits for a decision
       *[other] { SPELLED($count) } fewer changes wait for a decision
    }
}
# `measure` is what an objective measures; the others are values with their unit.
week-moved-says-objective = { $measure }: { $before } became { $now }
week-moved-more = { $count } more moved and are not listed here.
# `list` has measures with their values, `Open issues (3)`.
week-moved-same = Unchanged: { $list }.
week-moved-same-item = { $measure } ({ $value })
week-moved-note = Both days are counted from the dates that the project’s files have today.
# To whoever works on the project. `list` has measures that cannot be compared; `first` is the id of a record.
week-moved-gaps = Not compared, since dates are missing: { $list }.
week-moved-gap = { $measure } ({ $count ->
    [one] { $first }
   *[other] { $count } records, { $first } first
})
week-moved-not-kept = Forecast dates are not compared: no plan was kept near { $date }. The command milepost baseline keeps one; run it with each report.

# What has changed. A link stands for what was decided and so on.
week-done-first = Done so far
week-done-since = Done since { $date }
week-done-nothing = Nothing was finished.
week-decided = Decided: { $decision }
week-issue-closed = Issue closed: { $issue }
week-risk-closed = Risk closed: { $risk }
week-risks-first = Risks and issues
week-risks-since = Risks and issues since { $date }
week-risks-no-report = There is no earlier report to compare with.
week-risks-none = None is new and none has moved.
week-risk-new = New risk: { $risk }
week-risk-up = Risk up: { $risk }
week-risk-down = Risk down: { $risk }
# `text` is one of the three before; a risk scores up to 25.
week-risk-scored = { $text }, { $score } of 25
week-risk-rescored = { $dated ->
    [yes] { $text }, from { $before } to { $score } of 25
   *[no] { $text }, from { $before } to { $score } of 25; on which day is not recorded
}
week-issue-new = New issue: { $issue }
week-risks-more = { $count } more in the registers

# What the report says, and the reports before.
week-says = What the report says
week-says-kicker = In the words of the author
week-permanent = Permanent address of this report
week-earlier = Earlier reports

# The headings of a new report to fill in: each has a word in it by which the report is read, and none of another one.
week-write-changed = What changed
week-write-blocked = What is blocked
week-write-decisions = Decisions needed
