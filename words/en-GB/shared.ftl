# Words that several pages say, each in the same meaning. What one page says alone is in its own file.

# The status of a project, a dimension of its health, a task or a commitment: it stands alone, beside a mark.
shared-status-ok = On track
shared-status-warn = At risk
shared-status-bad = Off track
shared-status-done = Complete
shared-status-none = Not started
shared-status-hold = On hold
shared-status-unknown = No report

# The same within a sentence: `called at risk`, `the facts say off track`.
shared-colour-unknown = not known
shared-colour-green = on track
shared-colour-amber = at risk
shared-colour-red = off track

# The dimensions of health, and how the plan is built.
shared-topic-schedule = Schedule
shared-topic-cost = Cost
shared-topic-scope = Scope
shared-topic-risk = Risk
shared-topic-quality = Quality
shared-topic-governance = Governance
shared-topic-plan = Plan quality
# The same within a sentence.
shared-within-schedule = schedule
shared-within-cost = cost
shared-within-scope = scope
shared-within-risk = risk
shared-within-quality = quality
shared-within-governance = governance
shared-within-plan = plan quality

# The bands of a risk, by probability and impact: after its number, or within a list of counts: `2 severe, 3 high`.
shared-band-severe = severe
shared-band-high = high
shared-band-moderate = moderate
shared-band-low = low

# Heads of columns, and labels before a value.
shared-status = Status
shared-owner = Owner
shared-who = Who
shared-by = By
shared-what = What
shared-when = When
shared-why = Why
shared-date = Date
shared-due = Due
shared-start = Start
shared-finish = Finish
shared-forecast = Forecast
shared-baseline = Baseline
# How many working days later something is than in the baseline.
shared-slip = Slip
shared-own-days = * In working days of its own calendar, which works on other days of the week than the project’s.
shared-float = Float
shared-promised = Promised
shared-planned = Planned
shared-target = Target
shared-now = Now
shared-at-start = At the start
# How much of the work is done.
shared-done = Done
shared-days = Days
shared-cost = Cost
shared-budget = Budget
shared-difference = Difference
shared-value = Value
shared-age = Age
shared-limit = Limit
shared-level = Level
shared-severity = Severity
shared-rule = Rule
shared-measured = Measured
shared-cause = Cause
shared-source = Source
shared-reason = Reason
shared-dimension = Dimension
shared-task = Task
shared-tasks = Tasks
shared-step = Step
shared-milestone = Milestone
shared-blocked = Blocked
shared-workstream = Workstream
shared-objective = Objective
shared-risk = Risk
shared-project = Project
shared-supplier = Supplier
shared-category = Category
# Nobody is named to look after it.
shared-no-owner = No owner
shared-no-date = No date
# A decision that is waited for.
shared-was-due = Was due { $date }
shared-by-date = By { $date }
shared-decides = { $who } decides.
shared-nobody-decides = Nobody is named to decide.
# Opens what stands behind a status.
shared-why-open = Why?
# A finding that is not counted, and until when.
shared-silenced = Silenced
# A name of the project or a key of its files, within a sentence.
shared-quoted = “{ $text }”
# What is said of something, after its name.
shared-told = { $name }: { $told }
# A record in a list or a calendar.
shared-id-title = { $id }: { $title }
# The way to everything about a task.
shared-all-about = All about it{ $name }
# Its `name`, which is heard only.
shared-all-about-name = : { $name }

# `week` is the number of the ISO week.
shared-week = Week { $week }
shared-report-of = Report of { $date }
# Before a heading about changes, where others are not shown.
shared-of-those-shown = Of those shown here, { SMALL($heading) }
# Working time within a sentence.
shared-work-days = { $count ->
    [one] { $count }~working day
   *[other] { $count }~working days
}
