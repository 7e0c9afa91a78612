# History: what every report called the project, what was agreed and when, and what was reached.
history-title = History
# The name of a browser's tab.
history-tab = History: { $project }
history-how = How the project got here
history-called-always = { $status ->
   *[ok] Called on track in every report
    [warn] Called at risk in every report
    [bad] Called off track in every report
}
history-called-since = { $status ->
   *[ok] Called on track since { $date }
    [warn] Called at risk since { $date }
    [bad] Called off track since { $date }
}
history-no-reports = No report is shown here; this is what was agreed, and what was reached.
history-reports = { $count ->
    [one] One report since { $date }.
   *[other] { CAPITAL(SPELLED($count)) } reports since { $date }.
}

# What each report called it, by quarter.
history-called = What each report called it
history-called-table = Status by quarter
history-quarter = Quarter
history-quarter-reports = Reports, oldest first
history-quarter-name = { $quarter ->
    [1] January to March { $year }
    [2] April to June { $year }
    [3] July to September { $year }
   *[4] October to December { $year }
}
# For who can't see the dots.
history-said-nothing = no report
history-said = { $status ->
   *[ok] { $date } on track
    [warn] { $date } at risk
    [bad] { $date } off track
    [none] { $date } without a status
}
history-missing = A small dot is a report that did not come.
history-called-note = These are the words of the reports. What the rules would have computed on an earlier day is not known from the files of today, so no colour is shown for it.

# What the rules compute today.
history-computed = What the rules compute for { $date }
history-computed-table = Computed today

# All reports.
history-every-report = Every report
# `week` is such as `Week 46`, `headline` the author's own.
history-week-headline = { $week }: { $headline }
history-more-reports = { $count } older reports: each leads to the one before it.

# The plans that were kept.
history-baselines = Baselines
history-baselines-heading = { $count ->
    [one] One version of the plan is kept
   *[other] { CAPITAL(SPELLED($count)) } versions of the plan are kept
}
history-plans-table = Plans kept
history-plan = Plan
history-in-use = in use
history-taken = Taken
history-moved = Moved
history-agreed-with = Agreed with
# `agreed` are decisions and changes, with commas.
history-same-day = On the same day: { $agreed }
history-not-recorded = not recorded
history-moved-note = Moved is the finish against that of the plan before it, in working days; a plus is later.

# What was decided, changed and reached. A link stands for it.
history-log = Decided, changed and reached
history-decided = Decided: { $decision }
history-change-approved = Change approved: { $change }
# `span` is such as `7 working days`.
history-reached = Reached: { $milestone }
history-reached-late = Reached: { $milestone }, { $span } later than promised
history-reached-promised = Reached: { $milestone }, on the day promised
history-reached-early = Reached: { $milestone }, { $span } before the date promised
history-more-entries = { $count } older entries are on the pages of decisions and milestones.
