# What waiting for a decision does to the plan and costs.
waiting-begun = The work that waits for it should have begun on { $date }: each day of waiting now delays what follows.
# `delay` is one of `waiting-moves` and the like.
waiting-begun-delay = The work that waits for it should have begun on { $date }: { $delay }.
waiting-until = A decision by { $date } delays nothing that is planned.
waiting-until-delay = A decision by { $date } delays nothing that is planned; { $delay }.
waiting-stands = “{ $task }” has been blocked by it since { $date }, and stands still until it is made.
waiting-stands-delay = “{ $task }” has been blocked by it since { $date }: { $delay }.
waiting-day-costs = Each working day of waiting costs { $cost }.
waiting-day-after-costs = Each working day after { $date } costs { $cost }.

# What each working day does by which a decision comes late, within a sentence. `when` is `waiting` where the work
# waits already, and `later` where it will after the date that was said before.
waiting-costs = { $when ->
    [waiting] each working day of waiting costs { $cost }
   *[later] each working day after that costs { $cost }
}
waiting-moves = { $when ->
    [waiting] each working day of waiting moves { $what } by a day
   *[later] each working day after that moves { $what } by a day
}
waiting-moves-costs = { $when ->
    [waiting] each working day of waiting moves { $what } by a day and costs { $cost }
   *[later] each working day after that moves { $what } by a day and costs { $cost }
}
# `days` is more than one.
waiting-moves-days = { $when ->
    [waiting] one working day of waiting moves { $what } by { $days } working days
   *[later] one working day after that moves { $what } by { $days } working days
}
waiting-moves-days-costs = { $when ->
    [waiting] one working day of waiting moves { $what } by { $days } working days, and each costs { $cost }
   *[later] one working day after that moves { $what } by { $days } working days, and each costs { $cost }
}
waiting-moves-finish = { $when ->
    [waiting] each working day of waiting moves the finish by a day
   *[later] each working day after that moves the finish by a day
}
waiting-moves-finish-costs = { $when ->
    [waiting] each working day of waiting moves the finish by a day and costs { $cost }
   *[later] each working day after that moves the finish by a day and costs { $cost }
}
waiting-moves-finish-days = { $when ->
    [waiting] one working day of waiting moves the finish by { $days } working days
   *[later] one working day after that moves the finish by { $days } working days
}
waiting-moves-finish-days-costs = { $when ->
    [waiting] one working day of waiting moves the finish by { $days } working days, and each costs { $cost }
   *[later] one working day after that moves the finish by { $days } working days, and each costs { $cost }
}

# What waits for a decision or for an issue to be solved. `titles` are names in quotation marks.
waiting-title = “{ $title }”
waiting-titles = { $count ->
    [one] { $titles } waits for it.
   *[other] { $titles } wait for it.
}
waiting-titles-more = “{ $first }”, “{ $second }” and { SPELLED($count) } more wait for it.
