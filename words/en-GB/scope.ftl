# The page of the scope: objectives, what is in and out, changes, deliverables.
scope-title = Scope
scope-page-of = Scope: { $project }
scope-sub = What the project is for, what belongs to it, and when it is good enough.
scope-sub-deliverables = What the plan delivers, and when it is good enough.

# The heading.
scope-headline-deliverables = What will be delivered
scope-headline-edges = What is in scope, and what is not
scope-headline-unmeasured = { $count ->
    [one] One objective, not measured yet
   *[other] { CAPITAL(SPELLED($count)) } objectives, not measured yet
}
scope-headline-none-reached = { $count ->
    [one] The objective is not reached yet
   *[other] None of { SPELLED($count) } objectives is reached yet
}
scope-headline-all-reached = { $count ->
    [one] The objective is reached
   *[other] All { SPELLED($count) } objectives are reached
}
# `all` is two or more.
scope-headline-some-reached = { $count ->
    [one] One of { SPELLED($all) } objectives is reached
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } objectives are reached
}

# Objectives.
scope-objectives-kicker = Objectives
scope-objectives-heading = What must be better afterwards
scope-objective = Objective
scope-objective-start = At the start
scope-objective-now = Now
scope-objective-target = Target
scope-objective-way = On the way
scope-objective-measure = Measure, and what serves it
scope-objective-measured = Measured: { $measure }.
scope-objective-no-measure = No measure is written.
scope-objective-reading = { $value }, { $date }
scope-objective-not-measured = not measured yet
scope-objective-reached = Reached
scope-objective-further = Further away than at the start
scope-objective-part = { $percent } of the way
scope-objective-readings = All readings of { $objective }
scope-objective-date = Date
scope-objective-value = Value
scope-objectives-note = The line goes straight from the value at the start to the target at the end of the plan; the dot is the newest reading.

# What is in and out.
scope-edges-heading = What is in scope, and what is not
scope-edge-in = In scope
scope-edge-out = Not in scope
scope-edge-assumed = What we assume
scope-edge-fixed = Fixed from outside

# Changes of the scope.
scope-changes-kicker = What changes the scope
scope-changes-table = Changes of the scope
scope-changes-change = Change
scope-changes-what = What is added
scope-changes-added = Added
scope-changes-status = Status
scope-changes-days = Days
scope-changes-cost = Cost
scope-change-requested = Requested
scope-change-assessed = Assessed
scope-change-approved = Approved
scope-change-rejected = Rejected
scope-change-done-unapproved = Done without approval
scope-change-done = Done

# Deliverables.
scope-deliverables-kicker = Deliverables
scope-deliverable = Deliverable
scope-deliverable-status = Status
scope-deliverable-accepted-when = Accepted when
scope-deliverable-no-criteria = No criteria are written.
scope-deliverables-accepted = { $count ->
    [one] One of { $all ->
        [one] one deliverable is accepted
       *[other] { SPELLED($all) } deliverables is accepted
    }
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } deliverables are accepted
}
scope-deliverables-none-done = { $all ->
    [one] None of one deliverable is done yet
   *[other] None of { SPELLED($all) } deliverables is done yet
}
scope-deliverables-done = { $count ->
    [one] One of { $all ->
        [one] one deliverable is done
       *[other] { SPELLED($all) } deliverables is done
    }
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } deliverables are done
}
scope-deliverables-more = { $count } more are on the timeline.
# How far one is, and since when.
scope-deliverable-open = Open
scope-deliverable-done-unaccepted = Done, not accepted
scope-deliverable-done = Done
scope-deliverable-accepted = Accepted
scope-deliverable-conditional = Accepted with conditions
scope-deliverable-rejected = Rejected
scope-deliverable-forecast = forecast for { $date }
scope-deliverable-since = since { $date }
scope-deliverable-done-on = (done { $date })
scope-deliverable-on = on { $date }
