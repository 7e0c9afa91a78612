# What all points of the assessment of the plan say: of the plan, and of each place.
# `found` is what one of the points has found, `tasks` a list of names with commas.
rule-point-found = { $found }: { $tasks }
rule-point-more = { $tasks } and { $count } more
rule-point-index = { $found }: an index of { $index }
# One place that the project has agreed to; `detail` is one of those below.
rule-point-agreed = `{ $task }`: { $detail }

# Limits: `count` is what it comes to here.
rule-point-limit-none = none allowed
rule-point-limit-at-most = at most { $limit } ({ $count })
rule-point-limit-at-least = at least { $limit } ({ $count } of { $of })

# Figures.
rule-point-value = { $count } of { $of } ({ $share })
rule-point-value-none = { $count } of { $of }

# What was found at one place, as the end of a sentence about the task.
rule-point-no-predecessor = waits for nothing
rule-point-no-successor = nothing waits for it
rule-point-unlinked = waits for nothing, and nothing waits for it
# `lag` is such as `+ 2d`.
rule-point-link = { $kind ->
    [start-to-start] starts with the start of “{ $task }”
    [finish-to-finish] finishes with the finish of “{ $task }”
    [start-to-finish] finishes with the start of “{ $task }”
   *[finish-to-start] starts after “{ $task }”
}{ $lagged ->
    [yes] {" "}({ $lag })
   *[no] {""}
}
# Its `lag`: `+ 16 weeks`.
rule-point-later = +{ $wait }
rule-point-earlier = −{ $wait }
rule-point-limit = { $which ->
    [not-before] starts not before { $date }
    [not-after] must start by { $date }
    [finish-not-before] finishes not before { $date }
    [finish-not-after] must finish by { $date }
    [start-on] must start on { $date }
   *[finish-on] must finish on { $date }
}
rule-point-typed = has typed dates
rule-point-as-late = is put as late as possible
# A number of days, or a text such as `12.5`.
rule-point-float = { $days ->
    [one] { $days }~working day of float
   *[other] { $days }~working days of float
}
rule-point-duration = { $days ->
    [one] takes { $days }~working day
   *[other] takes { $days }~working days
}
rule-point-work-days = { $days ->
    [one] { $days }~working day
   *[other] { $days }~working days
}
rule-point-start-passed = was to start on { $date } and has not
rule-point-finish-passed = was to finish on { $date } and has not
rule-point-started-ahead = is said to have started on { $date }
rule-point-finished-ahead = is said to be finished on { $date }
rule-point-nobody = no owner, nobody assigned, no supplier
rule-point-late = { $finished ->
    [yes] was due on { $baseline }, was finished on { $finish }
   *[no] was due on { $baseline }, is forecast for { $finish }
}
rule-point-due = was due on { $date } and is not finished
rule-point-not-in-baseline = is not in the baseline and not finished

# Why a figure cannot be computed.
rule-point-unknown-cut = Not computed: part of the project may not be shown here
rule-point-unknown-no-links = Not computed: no dependency is recorded
rule-point-unknown-no-open-links = Not computed: no open task waits for another
rule-point-unknown-no-open-work = Not computed: no work is open
rule-point-unknown-no-float = Not computed: no open task has a float yet
rule-point-unknown-no-length = Not computed: no open task has a length yet
rule-point-unknown-no-open-dates = Not computed: no open task has dates yet
rule-point-unknown-no-dates = Not computed: no task has dates yet
rule-point-unknown-only-short = Not computed: no open task takes a day
rule-point-unknown-no-open-path = Not computed: no open task sets the end date
rule-point-unknown-no-days-left = Not computed: no working day is left up to the forecast finish
rule-point-unknown-no-baseline = Not computed: no baseline is set
rule-point-unknown-nothing-due = Not computed: by the baseline, nothing was due yet
rule-point-unknown-no-promise = Not computed: no baseline and no date committed to for the finish
