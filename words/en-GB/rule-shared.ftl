# What findings of several rules measure, and the limits they are held against.
rule-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
rule-work-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
# `limit` is an amount or a percentage.
rule-at-most = at most { $limit }
rule-at-least = at least { $limit }
rule-at-most-days = { $count ->
    [one] at most { $count } day
   *[other] at most { $count } days
}
rule-at-most-work-days = { $count ->
    [one] at most { $count } working day
   *[other] at most { $count } working days
}
# Two clauses, of which each is a sentence.
rule-and-then = { $first }; { $then }
# The last of a list of names: how many are not named.
rule-more = { $count } more
rule-nothing-approved = nothing is approved
rule-days-overdue = { $count ->
    [one] { $count } day overdue
   *[other] { $count } days overdue
}
rule-no-owner = no owner
