# The page of launch readiness: gates, what they ask for, planned outages and freeze periods.
readiness-title = Launch readiness
readiness-menu = Readiness
readiness-no-gate = For no gate in particular

# What heads the page. `gate` is the name of a milestone, `left` is such as `7 days`.
readiness-all-passed = Every gate is passed
# `when` is such as `in 7 days`, `today` or `3 days ago`.
readiness-next-gate = { $gate } is the next gate, { $when }
readiness-next-gate-no-date = { $gate } is the next gate, without a date
readiness-all-done = { $gate }: everything asked for is done
readiness-all-done-left = { $gate }: everything asked for is done, { $left } left
# `reason` is one of those below.
readiness-not-yet-heading = { $gate }: not ready yet, { $reason }
readiness-not-yet-heading-left = { $gate }: not ready yet, { $reason }, { $left } left
readiness-not-ready-heading = { $gate }: not ready, { $reason }
readiness-not-ready-heading-left = { $gate }: not ready, { $reason }, { $left } left

# What is open: after the name of a gate and a colon, or within one of the headings above.
readiness-not-shown = what must be there is not shown here
readiness-nothing-recorded = no readiness item is recorded
readiness-done-of = { $count ->
    [one] one of one done
   *[other] { SPELLED($count) } of { SPELLED($count) } done
}
readiness-open-of = { $open ->
    [one] one
   *[other] { SPELLED($open) }
} of { $all ->
    [one] one
   *[other] { SPELLED($all) }
} open
readiness-overdue-of = { $open ->
    [one] one
   *[other] { SPELLED($open) }
} of { $all ->
    [one] one
   *[other] { SPELLED($all) }
} open, { $overdue ->
    [one] one
   *[other] { SPELLED($overdue) }
} overdue
readiness-of-shown = of what is shown here, { $reason }

# How a gate stands.
readiness-status-not-shown = Not shown here
readiness-status-not-all-shown = Not all shown here
readiness-status-nothing = Nothing asked for
readiness-status-ready = Ready
readiness-status-not-yet = Not ready yet
readiness-status-not-ready = Not ready
readiness-status-not-ready-left = Not ready, { $left } left
readiness-status-passed = Passed
readiness-status-passed-open = Passed, not all done
# How its decision stands: after the name of the decision and a colon.
readiness-decided-on = decided on { $date }
readiness-decided = decided
readiness-deferred = deferred
readiness-decision-missed = not made, was needed on { $date }
readiness-decision-open = not made yet, needed on { $date }
readiness-decision-no-date = not made yet, no date set
# `decision` is its name and one of these.
readiness-decision-by = { $decision }, by { $who }
# Where each gate stands. `distance` is such as `in 39 days`.
readiness-gate-heading = { $gate }: { $reason }
readiness-category = { $category }: { $status }
readiness-day = { $date }, { $distance }
readiness-no-category = Without a category
readiness-category-done = { $done } of { $all } done
readiness-category-overdue = { $done } of { $all } done, { $overdue } overdue

# What must be there.
readiness-items = What must be there
readiness-items-of = What must be there: { $gate }
readiness-done = Done
readiness-evidence = Evidence
readiness-item-done = Done
readiness-item-open = Open
readiness-nobody = nobody
readiness-after-gate = after the gate
readiness-rest = { $register } with everything about them.
readiness-back = Back to launch readiness

# Planned outages and freeze periods.
readiness-calendar = Outages and freeze periods
readiness-no-outage = No outage is ahead
readiness-one-collides = The one outage ahead collides with a freeze or with working time
readiness-none-collides = { $count ->
    [one] One outage is ahead, the first on { $date }; none collides with a freeze or with working time
   *[other] { CAPITAL(SPELLED($count)) } outages are ahead, the first on { $date }; none collides with a freeze or with working time
}
readiness-some-collide = { $count ->
    [one] One of { SPELLED($all) } outages ahead collides with a freeze or with working time
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } outages ahead collide with a freeze or with working time
}
readiness-affects = Affects
readiness-announced = Announced
readiness-collides-with = Collides with
readiness-rollback = Rollback
readiness-freeze = Freeze: { $name }
readiness-in-freeze = In the freeze “{ $name }”
readiness-working-time = { $hours }~h of working time
readiness-moved = The work is now forecast for { $date }
readiness-told-on = told on { $date }
readiness-planned-for = planned for { $date }
readiness-no-date = no date
readiness-no-rollback = none is written down
# Two days, or two moments.
readiness-span = { $from } to { $to }
readiness-show-past = { $count ->
    [one] Show { $count } that is over
   *[other] Show { $count } that are over
}
readiness-affected = affected { $what }
readiness-past = { $what }, { $when }
# What was announced, and when: `told 9 Nov`.
readiness-announced-one = { $what }, { $when }
readiness-past-rollback = { $past }. Rollback: { $what }
