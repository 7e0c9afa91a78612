# The page of decisions and of the changes to what was agreed.
decisions-title = Decisions
decisions-none-recorded = No decision is recorded
decisions-none-open = No decision is open
decisions-all-overdue = { $count ->
    [one] The one open decision is overdue
   *[other] All { SPELLED($count) } open decisions are overdue
}
# `overdue` is fewer than `count`.
decisions-some-overdue = { CAPITAL(SPELLED($count)) } decisions are open, { $overdue ->
    [one] one is overdue
   *[other] { SPELLED($overdue) } are overdue
}
decisions-open-first = { $count ->
    [one] One decision is open, due by { $date }
   *[other] { CAPITAL(SPELLED($count)) } decisions are open; the first is due by { $date }
}
decisions-open-no-date = { $count ->
    [one] One decision is open, without a date
   *[other] { CAPITAL(SPELLED($count)) } decisions are open, none with a date
}
decisions-open-heading = { $count ->
    [one] Open decision
   *[other] Open decisions
}
decisions-made-heading = { $count ->
    [0] No decisions are made
    [one] One decision is made
   *[other] { CAPITAL(SPELLED($count)) } decisions are made
}
decisions-deferred = Deferred
decisions-open = Open

# One open decision.
decisions-needed-by = Needed by { $date }
decisions-decides = { $who } decides
decisions-nobody-decides = Nobody is named to decide
decisions-prepared-by = Prepared by { $who }
decisions-options-of = Options of { $record }
decisions-option = Option
decisions-days = Days
decisions-cost = Cost
decisions-recommendation = Recommendation:

# The log of decisions.
decisions-made-table = Decisions made
decisions-decision = Decision
decisions-made = Made
decisions-by = By
decisions-choice = Choice and reason
decisions-no-date = no date
decisions-chosen-between = Chosen between: { $options }.
decisions-advised = Advised: { $what }
decisions-prepared-sentence = Prepared by { $who }.
decisions-needed-sentence = Needed by { $date }.

# The log of changes.
decisions-changes-kicker = Changes to what was agreed
decisions-changes-table = Log of changes
decisions-change = Change
decisions-decided = Decided
decisions-days-so-far = Days so far
decisions-cost-so-far = Cost so far
decisions-what-why = What and why
decisions-scope = Scope: { $what }
decisions-quality = Quality: { $what }
decisions-asked-for = Requested on { $date }.
decisions-asked-for-by = Requested on { $date } by { $who }.
decisions-paid-from = { $fund ->
   *[budget] Paid from the budget.
    [contingency] Paid from the contingency.
    [budget-to-come] To be paid from the budget.
    [contingency-to-come] To be paid from the contingency.
}
decisions-looks-after = { $who } looks after it.
decisions-told = Told: { $whom }.
decisions-told-one = { $whom }, { $date }
decisions-status-requested = Requested
decisions-status-assessed = Assessed, waits for a decision
decisions-status-approved = Approved
decisions-status-rejected = Rejected
decisions-status-done-unapproved = Done without approval
decisions-status-done = Done

# What approved changes add up to. `made` are those made without approval; `effect` is such as `+12 d and € 80 k`.
decisions-changes-none = No change is approved
decisions-changes-only-made = { $made ->
    [one] No change is approved, one made without approval: { $effect }
   *[other] No change is approved, { SPELLED($made) } made without approval: { $effect }
}
decisions-changes-approved = { $count ->
    [one] One approved change so far: { $effect }
   *[other] { CAPITAL(SPELLED($count)) } approved changes so far: { $effect }
}
decisions-changes-both = { $count ->
    [one] One approved change
   *[other] { CAPITAL(SPELLED($count)) } approved changes
} and { $made ->
    [one] one
   *[other] { SPELLED($made) }
} made without approval so far: { $effect }
decisions-changes-touch-scope = { $count ->
    [one] One of { SPELLED($all) } approved changes touches the scope: { $effect }
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } approved changes touch the scope: { $effect }
}
decisions-changes-waiting = { $heading }; { $count ->
    [one] one waits for a decision
   *[other] { SPELLED($count) } wait for a decision
}
decisions-effect-none = without a day
decisions-effect-both = { $days } and { $cost }
