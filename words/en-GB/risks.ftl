# The page about risks and issues, and the pages that tell everything about each.
risks-title = Risks
risks-page-title = Risks: { $project }

# What heads the page.
risks-none-recorded = No risks are recorded
risks-all-closed = No risk is open; { $count ->
    [one] one is closed
   *[other] { SPELLED($count) } are closed
}
risks-none-scored = { $count ->
    [one] One open risk, none of them scored
   *[other] { CAPITAL(SPELLED($count)) } open risks, none of them scored
}
# The worst band that has an open risk: `severe`, `high`, `moderate` or `low`.
risks-worst-severe = { $count ->
    [one] One severe risk is open
   *[other] { CAPITAL(SPELLED($count)) } severe risks are open
}
risks-worst-high = { $count ->
    [one] One high risk is open
   *[other] { CAPITAL(SPELLED($count)) } high risks are open
}
risks-worst-moderate = { $count ->
    [one] One moderate risk is open
   *[other] { CAPITAL(SPELLED($count)) } moderate risks are open
}
risks-worst-low = { $count ->
    [one] One low risk is open
   *[other] { CAPITAL(SPELLED($count)) } low risks are open
}
# After one of the four above: which of them are new and went up; `all` where it is every one of them.
risks-worst-not-new = { $heading }, none of them new
risks-worst-moved = { $heading }; { $what }
risks-worst-moved-both = { $heading }; { $new } and { $up }
risks-worst-new = { $all ->
    [yes] { $count ->
        [one] it is new
       *[other] all are new
    }
   *[no] { $count ->
        [one] one is new
       *[other] { SPELLED($count) } are new
    }
}
risks-worst-up = { $all ->
    [yes] { $count ->
        [one] it went up
       *[other] all went up
    }
   *[no] { $count ->
        [one] one went up
       *[other] { SPELLED($count) } went up
    }
}
risks-sub = { $open ->
    [one] One open risk.
   *[other] { $open } open risks.
}
risks-sub-closed = { $open ->
    [one] One open risk
   *[other] { $open } open risks
}, { SPELLED($closed) } { $how ->
    [closed] closed
    [occurred] come true
   *[both] closed or come true
}.
risks-last-review = Last review on { $date }.
risks-not-reviewed = None of them has been reviewed.
risks-not-recorded = Risks are not recorded here.

# What heads the worst risks on the overview.
risks-top-none = No risk is open
risks-top-open = { $count ->
    [one] One open, none severe or high
   *[other] { CAPITAL(SPELLED($count)) } open, none severe or high
}
risks-top-high = { $count ->
    [one] One high risk
   *[other] { CAPITAL(SPELLED($count)) } high risks
}
risks-top-severe = { $count ->
    [one] One severe risk
   *[other] { CAPITAL(SPELLED($count)) } severe risks
}
# After one of the three above.
risks-top-up = { $heading }, { $count ->
    [one] one went up
   *[other] { SPELLED($count) } went up
}
risks-top-new = { $heading }, { $count ->
    [one] one new
   *[other] { SPELLED($count) } new
}

# The expected cost of open risks against the contingency that is left.
risks-exposure-few = { $count ->
    [one] One
   *[other] { CAPITAL(SPELLED($count)) }
} of { $all ->
    [one] one
   *[other] { SPELLED($all) }
} open { $count ->
    [one] risks has
   *[other] risks have
} no chance or no cost, so their expected cost is not added up.
risks-exposure = The open risks are expected to cost { $cost }.
risks-exposure-shown = The open risks shown here are expected to cost { $cost }. Others are not shown, so it is not the whole project's.
risks-exposure-no-left = The open risks are expected to cost { $cost }. Some changes are not shown here, so what is left of the contingency to compare it with is not known.
# `more` is the marked words of the message after it.
risks-exposure-over = The open risks are expected to cost { $cost }, { $more }.
risks-exposure-more-than = more than the { $left } of contingency left
risks-exposure-within = The open risks are expected to cost { $cost }, within the { $left } of contingency left.
risks-exposure-no-spending = The open risks are expected to cost { $cost }, within the { $left } of contingency left; what the work needs of that is not known, since no spending is recorded.
# `but` is the marked words of one of the two messages after it.
risks-exposure-but = The open risks are expected to cost { $cost }, within the { $left } of contingency left; but { $but }.
risks-exposure-forecast-all = the forecast needs more than all of that
risks-exposure-forecast-leaves = the forecast leaves { $after } of that for them
risks-exposure-both = The open risks are expected to cost { $cost }, within the { $left } of contingency left, and within the { $after } that the forecast leaves.
# After any of these.
risks-exposure-without = { $count ->
    [one] One
   *[other] { CAPITAL(SPELLED($count)) }
} of { $all ->
    [one] one
   *[other] { SPELLED($all) }
} { $count ->
    [one] has no chance or no cost and is not in the sum.
   *[other] have no chance or no cost and are not in the sum.
}

# The risk map.
risks-map = Risk map
risks-map-heading = Where the risks are
risks-map-still = Where the risks are; none of them moved
risks-map-new = Where the risks are; { $new ->
    [one] one is new
   *[other] { SPELLED($new) } are new
}
risks-map-moved = Where the risks are; { $moved ->
    [one] one moved
   *[other] { SPELLED($moved) } moved
}
risks-map-both = Where the risks are; { $moved ->
    [one] one moved
   *[other] { SPELLED($moved) } moved
} and { $new ->
    [one] one is new
   *[other] { SPELLED($new) } are new
}
risks-map-key = risk number, links to the register
risks-map-moved-since = moved since { $date }
risks-map-note = Levels rank risks by probability and impact. They do not measure money.
risks-map-unscored = { $count ->
    [one] { $count } open risk has no score and is only in the register.
   *[other] { $count } open risks have no score and are only in the register.
}
# `counts` is such as `2 severe, 3 high`.
risks-map-describe = { $count ->
    [one] { $count } open risk by probability and impact: { $counts }. The register below lists every risk.
   *[other] { $count } open risks by probability and impact: { $counts }. The register below lists every risk.
}
risks-count-severe = { $count } severe
risks-count-high = { $count } high
risks-count-moderate = { $count } moderate
risks-count-low = { $count } low
# In the drawing: the names of its sides, steps and levels. There is room for about 14 letters.
risks-likelihood = Likelihood
risks-impact = Impact
risks-likelihood-1 = Rare
risks-likelihood-2 = Unlikely
risks-likelihood-3 = Possible
risks-likelihood-4 = Likely
risks-likelihood-5 = Almost certain
risks-impact-1 = Minor
risks-impact-2 = Limited
risks-impact-3 = Serious
risks-impact-4 = Major
risks-impact-5 = Critical
risks-level-low = Low
risks-level-moderate = Moderate
risks-level-high = High
risks-level-severe = Severe
risks-chart-new = new
risks-chart-crowd = { $count } risks
# The same with the words of the two scales.
risks-chart-crowd-at = { $risks }: { $likelihood }, { $impact }
# What a screen reader says of a marker: its number, its risk, and the same steps within a sentence.
risks-marker = { $number }: { $risk }, { $likelihood ->
    [1] rare
    [2] unlikely
   *[3] possible
    [4] likely
    [5] almost certain
}, { $impact ->
    [1] minor
    [2] limited
   *[3] serious
    [4] major
    [5] critical
}, { $moved }
risks-marker-tooltip = { $risk }. Score { $score }, { $moved }.
risks-marker-new = new
risks-marker-up = up
risks-marker-down = down
risks-marker-same = same
risks-marker-not-scored = not scored

# What is done about the worst ones.
risks-severe-heading = What we do about the severe ones
risks-severe-worst = What we do about the severe ones: the worst { SPELLED($count) }
risks-severe-high = No risk is severe; what we do about the high ones
risks-severe-high-worst = No risk is severe; what we do about the high ones: the worst { SPELLED($count) }
risks-severe-none = No open risk is severe or high
risks-no-response = No response is recorded.
# `response` is one of the six after these.
risks-response-no-action = { $response }. { $nothing }
risks-no-action = No action is recorded.
risks-response-all-done = { $response }. All { $count } actions are done.
risks-response-some-done = { $response }. { $done ->
    [one] { $done } of { $all } actions is done.
   *[other] { $done } of { $all } actions are done.
}
risks-response-alone = { $response }.
risks-response-unsaid = Response not said
risks-response-avoid = Avoid
risks-response-reduce = Reduce
risks-response-transfer = Transfer
risks-response-accept = Accept
risks-response-share = Share
risks-next = Next: { $steps }.
# `step` is what is to be done, and who does it.
risks-step-by = { $step }, by { $date }
risks-step-overdue = { $step }, { $overdue }
# The marked words in the one above.
risks-overdue-since = overdue since { $date }
risks-step-due = { $step }, due { $date }
risks-step-done-on = { $step }, done { $date }
risks-step-done = { $step }, done
# `who` does it.
risks-step-of = { $step }, { $who }
# Parts of one line, with commas between them.
risks-affects-now = affects work that is under way
risks-affects-later = affects work that begins { $when }
risks-reviewed-on = reviewed { $date }
risks-never-reviewed = never reviewed
risks-expected-cost = expected cost { $cost }

# The register.
risks-register = Risk register
risks-register-open = { $count ->
    [one] One open risk, worst first
   *[other] { CAPITAL(SPELLED($count)) } open risks, worst first
}
risks-register-owned = { $count ->
    [0] No open risks, each with an owner
    [one] One open risk, each with an owner
   *[other] { CAPITAL(SPELLED($count)) } open risks, each with an owner
}
risks-register-none-owned = No open risk has an owner
risks-register-some-owned = { $count ->
    [one] One of { SPELLED($all) } open risks has no owner
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } open risks have no owner
}
risks-register-note = Worst first. The range shows the score at the start (bar), now (dot) and as wanted (diamond), from 1 to 25.
risks-number = No.
risks-risk-effect = Risk and effect
risks-since = Since { $date }
risks-movement = Movement
risks-start-now-target = Start, now, target
risks-response-next = Response and next step
risks-reviewed = Reviewed
# Above the values on a narrow screen.
risks-range = Range
risks-response = Response
risks-range-start = start { $score }
risks-range-now = now { $score }
risks-range-target = target { $score }
risks-not-scored = Not scored
risks-moved-new = New
risks-moved-up = Up
risks-moved-down = Down
risks-moved-same = Same
risks-moved-undated = { $moved }, day not recorded
risks-first-report = First report
risks-accepted = Accepted
risks-response-accepted = { $response }, accepted
risks-none-recorded-short = None recorded
risks-reviewed-stale = { $date }, { $age }
risks-never = never
risks-all-risks = All { $count } risks
risks-all-issues = All { $count } issues
risks-rest = { $register } with everything about them.
risks-assumptions = What we assume
risks-closed-heading = Closed risks
risks-closed-show = { $count ->
    [one] Show { $count } risk
   *[other] Show { $count } risks
}

# Issues.
risks-issues = Issues
risks-issues-open = { $count ->
    [0] No issue is open
    [one] One issue is open
   *[other] { CAPITAL(SPELLED($count)) } issues are open
}
risks-issues-overdue = { $count ->
    [one] One issue is open
   *[other] { CAPITAL(SPELLED($count)) } issues are open
}; { $overdue ->
    [one] one is overdue
   *[other] { SPELLED($overdue) } are overdue
}
risks-issues-escalated = { $count ->
    [one] One issue is open
   *[other] { CAPITAL(SPELLED($count)) } issues are open
}; { $escalated ->
    [one] one is escalated
   *[other] { SPELLED($escalated) } are escalated
}
risks-issues-both = { $count ->
    [one] One issue is open
   *[other] { CAPITAL(SPELLED($count)) } issues are open
}; { $escalated ->
    [one] one is escalated
   *[other] { SPELLED($escalated) } are escalated
} and { $overdue ->
    [one] one overdue
   *[other] { SPELLED($overdue) } overdue
}
risks-issue = Issue
risks-blocks = Blocks
risks-of-five = { $severity } of 5
risks-issue-open = Open
risks-issue-in-progress = In progress
risks-issue-escalated = Escalated
risks-issue-escalated-to = { $status } to { $who }
risks-issue-closed = Closed
risks-issue-overdue = { $date }, { $overdue }
risks-overdue = overdue
risks-issues-closed-show = { $count ->
    [one] Show { $count } closed issue
   *[other] Show { $count } closed issues
}
risks-issue-was-open = { $title }, open for { $age }

# The pages that tell everything: labels before a value, and the values.
risks-back = Back to risks and issues
# The name that the projects of a portfolio have for it.
risks-elsewhere = Same risk in other projects
risks-wanted = Wanted
risks-effect = Effect
risks-actions = Actions
risks-trigger = Trigger
risks-fallback = If it happens
risks-chance = Chance
risks-delay = Delay
risks-spread = { $low } to { $high }, likely { $likely }
risks-raised = Raised
risks-before = Before
# `position` is such as `3 × 4 = 12`.
risks-before-one = { $date }: { $position }
# `band` is such as `high`.
risks-level-band = { $position }, { $band }
risks-closed-on = Closed
risks-escalated-to = Escalated to
risks-resolution = Resolution
risks-status-open = open
risks-status-mitigating = mitigating
risks-status-accepted = accepted
risks-status-occurred = occurred
risks-status-closed = closed
risks-issue-status-open = open
risks-issue-status-in-progress = in progress
risks-issue-status-escalated = escalated
risks-issue-status-closed = closed
