# Why a date is what it is: the one thing that set it. Begins small and has no full stop; `drivers-sentence` makes a
# sentence of it. What stands between backticks is the name of a task or a calendar: keep the backticks around it.
drivers-sentence = { CAPITAL($why) }.
drivers-inactive = it is not active: it stays on record, without dates
drivers-project-start = { $milestone ->
    [yes] nothing holds it back: it falls with the project
   *[no] nothing holds it back: it starts with the project
}
drivers-finished = { $milestone ->
    [yes] it was reached on { $date }
   *[no] it was finished on { $date }
}
drivers-started = work on it started on { $date }
drivers-not-started = it had not started by { $date }, so it cannot start before that
drivers-leave = the only person assigned is away until { $date }
drivers-waits-behind = it waits for { $person }, who works on `{ $task }` until { $date }
drivers-waits-busy = it waits for { $person }, who is busy with other work until { $date }
drivers-manual = its dates are typed in by hand
# What it consists of: one part sets its start, and the same or an `other` its finish.
drivers-child = `{ $task }`, which is part of it, sets the start
drivers-child-both = `{ $task }`, which is part of it, sets the start and the finish
drivers-child-two = `{ $task }`, which is part of it, sets the start, and `{ $other }` the finish
drivers-parent = `{ $task }`, which it is part of, sets the date
drivers-as-late = it is planned as late as the work after it allows
drivers-not-shown = something that is not shown here sets the date
drivers-none = it has no dates: give it a `duration`, an `estimate` or an `effort`

# A link to another task. `mine` is what this task does by it, `theirs` what the other one does; `falls` is a
# milestone's, and `done` is said to a milestone.
drivers-link = it { $mine ->
    [falls] falls
    [finishes] finishes
   *[starts] starts
} when `{ $task }` { $theirs ->
    [starts] starts
    [done] is done
   *[finishes] finishes
}
drivers-link-on = it { $mine ->
    [falls] falls
    [finishes] finishes
   *[starts] starts
} when `{ $task }` { $theirs ->
    [starts] starts
    [done] is done
   *[finishes] finishes
} on { $date }
# `wait` is a length of time such as `2 working days`, or a share of that of the other task.
drivers-link-after = it { $mine ->
    [falls] falls
    [finishes] finishes
   *[starts] starts
} { $wait } after `{ $task }` { $theirs ->
    [starts] starts
   *[finishes] finishes
}
drivers-link-after-on = it { $mine ->
    [falls] falls
    [finishes] finishes
   *[starts] starts
} { $wait } after `{ $task }` { $theirs ->
    [starts] starts
   *[finishes] finishes
} on { $date }
drivers-link-before = it { $mine ->
    [falls] falls
    [finishes] finishes
   *[starts] starts
} { $overlap } before `{ $task }` { $theirs ->
    [starts] starts
   *[finishes] finishes
}
drivers-link-before-on = it { $mine ->
    [falls] falls
    [finishes] finishes
   *[starts] starts
} { $overlap } before `{ $task }` { $theirs ->
    [starts] starts
   *[finishes] finishes
} on { $date }
# `why` is one of the links above, with a date.
drivers-pause = { $why }, and the next working day is { $date }
drivers-pause-calendar = { $why }, and its calendar `{ $calendar }` next has work on { $date }

# Limits that the plan gives.
drivers-not-before = it may not start before { $date }
drivers-not-after = it may not start after { $date }
drivers-finish-not-before = it may not finish before { $date }
drivers-finish-not-after = it may not finish after { $date }
drivers-start-on = it has to start on { $date }
drivers-finish-on = it has to finish on { $date }

# What comes again: `count` of `all` times are still to come, on `dates` and perhaps some more.
drivers-again = it comes again, { $count } of { $all } times to come: { $dates }
drivers-again-more = it comes again, { $count } of { $all } times to come: { $dates } and { $more } more

# The dates that links and limits alone would give.
drivers-unlevelled-day = Without levelling: { $date }.
drivers-unlevelled = Without levelling: { $from } to { $to }.
