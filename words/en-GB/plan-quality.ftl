# The page about how well the plan is built: the fourteen points of DCMA with their places, and ten practices of GAO.
plan-title = Plan quality
plan-page-title = Plan quality: { $project }

# What heads the page. `pass` and `look` add up to `known`.
plan-heading-none = Nothing can be said yet of how well the plan is built
plan-heading-pass = { $count ->
    [one] The one check of the plan that can be made passes
   *[other] All { SPELLED($count) } checks of the plan that can be made pass
}
plan-heading-look = { $pass ->
    [0] None
    [one] One
   *[other] { CAPITAL(SPELLED($pass)) }
} of { $known ->
    [one] one check of the plan
   *[other] { SPELLED($known) } checks of the plan
} { $pass ->
    [0] passes
    [one] passes
   *[other] pass
}; { $look ->
    [one] one is worth a look
   *[other] { SPELLED($look) } are worth a look
}
plan-sub = Of { $work ->
    [one] { $work } task
   *[other] { $work } tasks
}, { $open ->
    [one] { $open } is open.
   *[other] { $open } are open.
} These are places to look, not a verdict: they change no colour.
plan-sub-unknown = { $count ->
    [one] One of the 14 checks cannot be made, each with the reason.
   *[other] { CAPITAL(SPELLED($count)) } of the 14 checks cannot be made, each with the reason.
}
plan-sub-shown = Shares are of what is shown here.

# The fourteen points.
plan-points = DCMA 14 points
plan-points-table = The 14 points
plan-all-counted = All { $all } points could be counted
plan-not-counted = { $count ->
    [one] One of { $all } points could not be counted
   *[other] { CAPITAL(SPELLED($count)) } of { $all } points could not be counted
}
plan-check = Check
plan-result = Result
plan-what-counted = What is counted
# Above the value on a narrow screen.
plan-counted = Counted
plan-status-passes = Passes
plan-status-look = Look
plan-status-agreed = Agreed
plan-status-off = Switched off
plan-status-unknown = Not known
# Beside a value.
plan-missing-agreed = { $count ->
    [one] { $count } that is missing is agreed.
   *[other] { $count } that are missing are agreed.
}
plan-more-agreed = { $count ->
    [one] { $count } more is agreed.
   *[other] { $count } more are agreed.
}
plan-more-undated = { $count ->
    [one] { $count } more has no dates yet.
   *[other] { $count } more have no dates yet.
}
# Lengths are such as `44 working days`.
plan-note = Float is high above { $float }, and a task is long above { $task }.
plan-note-length = The project is { $length } long. Float is high above { $float }, and a task is long above { $task }.

# Their places.
plan-places-heading = { $count ->
    [0] What was found is within the limits
    [one] { $count } task is worth a look
   *[other] { $count } tasks are worth a look
}
plan-point-heading = { $number }. { $title }: { $value }
plan-place-agreed = (agreed, not counted)
plan-places-rest = and { $count } more, which the data file lists.

# The ten practices.
plan-practices = GAO-16-89G, ten practices
plan-practices-table = Ten scheduling practices
plan-practices-heading = { $look ->
    [0] None of ten scheduling practices needs a look
    [one] One of ten scheduling practices needs a look
   *[other] { CAPITAL(SPELLED($look)) } of ten scheduling practices need a look
}, and { $ask ->
    [0] none only people can judge
    [one] one only people can judge
   *[other] { SPELLED($ask) } only people can judge
}
plan-practice = Practice
plan-practice-sees = What the files show
plan-practice-asks = What to ask
# Above the values on a narrow screen.
plan-seen = Seen
plan-ask = Ask
plan-status-ask = Ask
plan-sources = Counts and limits after DCMA-EA PAM 200.1 (2012), section 4; practices after GAO-16-89G (2015), Schedule Assessment Guide. A plan can pass every check and still be wrong; one that does not pass is worth the question.
