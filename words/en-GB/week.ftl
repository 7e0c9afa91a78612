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
week-recommended = Recommendation: { $what }.

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
week-bridge-approved = { $heading }; approved changes make { $amount } of it
week-bridge-baseline = Baseline “{ $name }”
week-bridge-baseline-taken = Baseline “{ $name }”, { $date }
week-bridge-changes = Changes approved since
week-bridge-changes-shown = Changes shown here, approved since
week-bridge-slip = Not approved: slip and overrun
week-bridge-slip-and-hidden = Slip, and changes that are not shown here
# `pages` are links, with commas.
week-bridge-steps = Step by step: { $pages }.
week-bridge-to-milestones = Milestones

# What has changed. A link stands for what was decided and so on.
week-done-first = Done so far
week-done-since = Done since { $date }
week-done-nothing = Nothing was finished.
week-decided = Decided: { $decision }
week-issue-closed = Issue closed: { $issue }
week-risks-first = Risks and issues
week-risks-since = Risks and issues since { $date }
week-risks-no-report = There is no earlier report to compare with.
week-risks-none = None is new and none has moved.
week-risk-new = New risk: { $risk }
week-risk-up = Risk up: { $risk }
week-risk-down = Risk down: { $risk }
# `text` is one of the three before; a risk scores up to 25.
week-risk-scored = { $text }, { $score } of 25
week-risk-rescored = { $text }, from { $before } to { $score } of 25
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
