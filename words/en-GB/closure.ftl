# The page of closure: acceptance, handover, what is left, benefits, lessons.
closure-title = Closure
closure-page-of = Closure: { $project }
closure-back = Back to closure
closure-sub-closing = The project is closing: what is accepted, who takes over what, and what was learnt.
closure-sub-closed = The project is closed. This is how it ended.
closure-sub-running = Acceptance and handover are gathered while the work goes on, not at its end.

# The heading: `parts` is a list of one of the sign-offs and one of the rest, or else one of the two after it.
closure-headline = { CAPITAL($parts) }
closure-headline-none-given = { $all ->
    [one] none of one sign-off is given
   *[other] none of { SPELLED($all) } sign-offs is given
}
closure-headline-all-given = every sign-off is given
closure-headline-some-given = { $count ->
    [one] one of { SPELLED($all) } sign-offs is given
   *[other] { SPELLED($count) } of { SPELLED($all) } sign-offs are given
}
closure-headline-handed-over = all is handed over
closure-headline-to-come = { $count ->
    [one] one handover is to come
   *[other] { SPELLED($count) } handovers are to come
}
closure-headline-overdue = { $count ->
    [one] one thing is overdue
   *[other] { SPELLED($count) } things are overdue
}
closure-headline-left = What is left to do
closure-headline-lessons = { $count ->
    [one] One lesson learnt so far
   *[other] { CAPITAL(SPELLED($count)) } lessons learnt so far
}

# Acceptance.
closure-acceptance-kicker = Acceptance
closure-sign-offs-table = Sign-offs
closure-sign-offs-none = No sign-off is recorded yet
closure-sign-offs-none-given = { $all ->
    [one] The sign-off is not given
   *[other] None of { SPELLED($all) } sign-offs is given
}
closure-sign-offs-all-given = { $all ->
    [one] The sign-off is given
   *[other] All { SPELLED($all) } sign-offs are given
}
closure-sign-offs-some-given = { $count ->
    [one] One of { SPELLED($all) } sign-offs is given
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } sign-offs are given
}
closure-deliverable = Deliverable
closure-status = Status
closure-by = By
closure-date = Date
closure-more = More
closure-owner = Owner
closure-owner-is = Owner: { $who }
closure-sign-off-pending = Pending
closure-sign-off-accepted = Accepted
closure-sign-off-conditional = Accepted with conditions
closure-sign-off-rejected = Rejected
# `all` is a link such as `All 120 sign-offs`.
closure-everything = { $all } with everything about them.
closure-without = Deliverables of the plan without a sign-off
# `task` makes it, `when` is one of the three below.
closure-without-of = { $task }, { $when }
closure-without-finished = finished { $date }
closure-without-forecast = forecast for { $date }
closure-without-not-planned = not planned
closure-without-more = { $count } more

# Handover and what is left to do.
closure-handover-kicker = Handover
closure-handovers-table = Handovers
closure-handovers-all-done = { $all ->
    [one] The handover is done
   *[other] All { SPELLED($all) } handovers are done
}
closure-handovers-all-open = { $all ->
    [one] The handover is open
   *[other] All { SPELLED($all) } handovers are open
}
closure-handovers-some-open = { $count ->
    [one] One of { SPELLED($all) } handovers is open
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } handovers are open
}
closure-left-kicker = Left to do
closure-follow-ups-table = Follow-ups
closure-follow-ups-all-done = { $all ->
    [one] The follow-up is done
   *[other] All { SPELLED($all) } follow-ups are done
}
closure-follow-ups-all-open = { $all ->
    [one] The follow-up is open
   *[other] All { SPELLED($all) } follow-ups are open
}
closure-follow-ups-some-open = { $count ->
    [one] One of { SPELLED($all) } follow-ups is open
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } follow-ups are open
}
closure-what = What
closure-to = To
closure-due = Due
closure-nobody = Nobody
# `overdue` is such as `3 days overdue`.
closure-due-overdue = { $date }, { $overdue }
closure-done = Done
closure-overdue = Overdue
closure-open = Open

# Benefits.
closure-benefits-kicker = Benefits
closure-benefits-heading = What it has brought
closure-benefits-after = The benefits come after the project.
closure-benefits-sponsor = The benefits come after the project; { $who } answers for them as its sponsor.
closure-benefits-readings = All readings
closure-benefits-table = Benefits
closure-objective = Objective
closure-objective-start = At the start
closure-objective-newest = Newest reading
closure-objective-target = Target
closure-objective-reached = Reached

# Lessons.
closure-lessons-kicker = Lessons
closure-lessons-heading = { $count ->
    [one] One lesson for the next project
   *[other] { CAPITAL(SPELLED($count)) } lessons for the next project
}
closure-lesson-well = Went well
closure-lesson-badly = Went badly
closure-lesson-happened = What happened
closure-lesson-next = Next time
closure-lesson-next-time = Next time:
