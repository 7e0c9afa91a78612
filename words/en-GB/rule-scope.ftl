# `change-before-approval`
rule-change-before-approval-sign = A change is done with neither an `approver` nor the day it was `decided` (a warning where one of the two is missing); or the ledger has money spent or ordered for it, by its id in the note or the reference, before it was decided or after it was rejected. What was cancelled and paid back is not told.
rule-change-before-approval-why = Money and days are gone, and the only decision left is whether to say so. Whoever has to approve it afterwards has been left no choice, and remembers it.
rule-change-before-approval-remedy = Stop what can still be stopped. Take it to the approver today with what it has cost and what it would cost to undo, and write down who decided and when.
rule-change-before-approval-example = £ 3.9 k was ordered for change C-05 `Rent a radio link` on 10 Nov 2026, and nobody has approved it
rule-change-before-approval-found = change { $id } `{ $change }` is done, and { $missing ->
    [approver] who approved it is not written down
    [day] when it was approved is not written down
   *[both] neither who approved it nor when is written down
}
rule-change-before-approval-measured = { $missing ->
    [approver] who approved it is not written down
    [day] when it was approved is not written down
   *[both] neither who approved it nor when is written down
}
rule-change-before-approval-limit = approved before it is carried out
rule-change-before-approval-found-money = { $spent ->
    [yes] { $amount } was spent on change { $id } `{ $change }` on { $date }
   *[no] { $amount } was ordered for change { $id } `{ $change }` on { $date }
}, { $fault ->
    [rejected] which was rejected
    [early] before it was decided on { $decided }
   *[open] and nobody has approved it
}
rule-change-before-approval-measured-money = { $amount } on { $date }
rule-change-before-approval-limit-money = approved before money is spent on it

# `change-not-communicated`
rule-change-not-communicated-sign = A change is approved or done, was decided longer ago than the limit, and `communicated` names nobody.
rule-change-not-communicated-why = Those who were not told go on as before: they build, order, test or teach the old thing, and learn of the change from its effects.
rule-change-not-communicated-remedy = List who has to do something else now: those who do the work, those who asked, the supplier, the users. Tell them this week, and write `communicated = [{"{"} to, date {"}"}]`.
rule-change-not-communicated-example = change C-04 `Extend the contractor` was decided on 23 Oct 2026, 21 days ago, and communicated to nobody
rule-change-not-communicated-found = change { $id } `{ $change }` was decided on { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}, and communicated to nobody
rule-change-not-communicated-measured = { $days ->
    [one] { $days } day, nobody told
   *[other] { $days } days, nobody told
}
rule-change-not-communicated-limit = { $days ->
    [one] told within { $days } day
   *[other] told within { $days } days
}

# `change-waiting`
rule-change-waiting-sign = A change is requested or assessed, and not decided within the limit after it was raised.
rule-change-waiting-why = Whoever asked takes silence for a yes or for a no, and plans accordingly. The later the answer, the more work it undoes.
rule-change-waiting-remedy = Put it to its approver this week, with its days, its cost and what gives way for it. A no is an answer; so is a date on which it will be decided.
rule-change-waiting-example = change C-05 `Rent a radio link` was raised on 20 Oct 2026 and has waited 24 days for a decision
rule-change-waiting-found = change { $id } `{ $change }` was raised on { $date } and has waited { $days ->
    [one] { $days } day
   *[other] { $days } days
} for a decision

# `change-without-approver`
rule-change-without-approver-sign = A change waits for a decision, and no `approver` is named; where it is approved already, a warning. One that is done is left to `change-before-approval`.
rule-change-without-approver-why = A change that nobody has to decide is decided by whoever starts first. And an approval without a name is withdrawn by the first person who pays for it.
rule-change-without-approver-remedy = Ask the sponsor who may say yes to this many days and this much money, and write that person or body in `approver`.
rule-change-without-approver-example = change C-07 `Keep the room for a month` waits for a decision, and nobody is named to make it
rule-change-without-approver-found = change { $id } `{ $change }` { $approved ->
    [yes] is approved, and nobody is named who did
   *[no] waits for a decision, and nobody is named to make it
}
rule-change-without-approver-measured = no approver
rule-change-without-approver-limit = an approver for each change

# `change-without-impact`
rule-change-without-impact-sign = A change is approved or done, and its `impact` on days, cost and scope is not assessed; where only a part of it is missing, a notice.
rule-change-without-impact-why = A yes without a price is a blank cheque. The days and the money turn up later, as a slip and an overrun that nobody decided.
rule-change-without-impact-remedy = Let those who do the work estimate it, even roughly, and write `impact = {"{"} days, cost, scope {"}"}`; 0 is an answer. If the result surprises, take it back to the approver.
rule-change-without-impact-example = change C-03 `Move 22 more mailboxes` is approved, and nobody has assessed its days, cost and scope
rule-change-without-impact-found = change { $id } `{ $change }` is approved, and nobody has assessed its { $missing ->
    [days] days
    [cost] cost
    [scope] scope
    [days-cost] days and cost
    [days-scope] days and scope
    [cost-scope] cost and scope
   *[all] days, cost and scope
}
rule-change-without-impact-measured = { $missing ->
    [days] days not assessed
    [cost] cost not assessed
    [scope] scope not assessed
    [days-cost] days and cost not assessed
    [days-scope] days and scope not assessed
    [cost-scope] cost and scope not assessed
   *[all] days, cost and scope not assessed
}
rule-change-without-impact-limit = days, cost and scope assessed

# `deliverable-without-acceptance`
rule-deliverable-without-acceptance-sign = A task or milestone that is not finished has a `deliverable` and no `acceptance` criteria.
rule-deliverable-without-acceptance-why = Without criteria it is finished when the one who makes it says so, and not accepted until the one who gets it does. The weeks between the two are in no plan.
rule-deliverable-without-acceptance-remedy = Ask the one who will sign for it: what will you check? Write two or three things that can be looked at and answered with yes or no in `acceptance`.
rule-deliverable-without-acceptance-example = `Move the archive` delivers `Search over all years`, and no acceptance criteria say when it is good enough
rule-deliverable-without-acceptance-found = `{ $task }` delivers `{ $deliverable }`, and no acceptance criteria say when it is good enough
rule-deliverable-without-acceptance-measured = no criteria
rule-deliverable-without-acceptance-limit = acceptance criteria for each deliverable

# `many-small-additions`
rule-many-small-additions-sign = Many approved changes, each of them small against the budget first agreed, together add more to it than the limit.
rule-many-small-additions-why = A small change is waved through because it is small. Ten of them cost what one large change would have cost, and that one would have been refused.
rule-many-small-additions-remedy = Show them as one sum in the next steering meeting. Collect further small wishes, and have them decided together once a month, against each other.
rule-many-small-additions-example = 7 changes, each below 2 % of the budget, together add £ 96 k to it, 5.9 %
# `each` and `share` of the budget are in percent; `count` is several.
rule-many-small-additions-found = { $count } changes, each below { $each } of the budget, together add { $sum } to it, { $share }

# `nothing-out-of-scope`
rule-nothing-out-of-scope-sign = `[scope]` says what is `in`, and nothing of what is `out`.
rule-nothing-out-of-scope-why = What is not written as out is taken as in by somebody. They find out at the acceptance test, when it is too late to plan it and embarrassing to refuse it.
rule-nothing-out-of-scope-remedy = Ask each stakeholder what they would be disappointed not to get. Put three to five things that you will not do into `out`, and let the sponsor agree to the list.
rule-nothing-out-of-scope-example = 5 things are in scope, and nothing is said to be out of it
rule-nothing-out-of-scope-found = { $count ->
    [one] { $count } thing is in scope, and nothing is said to be out of it
   *[other] { $count } things are in scope, and nothing is said to be out of it
}
rule-nothing-out-of-scope-measured = nothing is out
rule-nothing-out-of-scope-limit = a list of what is out of scope

# `objective-off-course`
rule-objective-off-course-sign = The newest reading of an objective is further from its `target` than the one before it (or than `from`, where it is the only one), by more than 5 % of the way; or it lags by more than the limit behind both the time gone and the work done for it.
rule-objective-off-course-why = All tasks can be done on the day and the outcome still not come. While people are there and money is left, something can be changed; after the closing report, nothing can.
rule-objective-off-course-remedy = Take a new reading first. If it holds, ask its owner what else has to happen, and put that into the plan as work; or agree a `target` that can be reached.
rule-objective-off-course-example = objective O1 `Files open in under 2 seconds` is 15 % of the way from 4.6 to 2, when 70 % of the time and 64 % of the work for it are over
# `way`, `time` and `work` are in percent.
rule-objective-off-course-found = objective { $id } `{ $objective }` is { $way } of the way from { $from } to { $target }, when { $time } of the time and { $work } of the work for it are over
rule-objective-off-course-measured = { $points ->
    [one] { $points } point behind
   *[other] { $points } points behind
}
rule-objective-off-course-limit = { $points ->
    [one] at most { $points } point
   *[other] at most { $points } points
}
rule-objective-off-course-found-away = objective { $id } `{ $objective }` moves away from its target { $target }: { $value } on { $date }, after { $before }
rule-objective-off-course-limit-away = towards { $target }

# `objective-without-measure`
rule-objective-without-measure-sign = An objective has no `measure`, or no `target` for it.
rule-objective-without-measure-why = Everybody agrees to "faster" and means something else by it. At the end there is no way to tell whether the money was well spent, and each side is right.
rule-objective-without-measure-remedy = Ask its owner what they would look at in a year to know that it worked. Write that in `measure` with its `unit`, the value today in `from` and the one wanted in `target`.
rule-objective-without-measure-example = objective O2 `Staff find files faster` has no measure
# `measure` is whether it has one.
rule-objective-without-measure-found = objective { $id } `{ $objective }` { $measure ->
    [yes] has a measure, but no target
   *[no] has no measure
}
rule-objective-without-measure-measured = { $measure ->
    [yes] has a measure, but no target
   *[no] has no measure
}
rule-objective-without-measure-limit = a measure and a target for each objective

# `scope-growth`
rule-scope-growth-sign = The changes approved since the baseline, or so far where none is set, add up to more days than the limit allows of the project's length, or more cost than it allows of the budget first agreed. What changes save is taken off.
rule-scope-growth-why = Each change was approved for itself, with a good reason. Nobody has approved the sum, and the sum is another project than the one that was agreed.
rule-scope-growth-remedy = Show the sponsor the sum and ask for one decision: take something out, or agree a new baseline with its date and budget, `milepost baseline NAME`.
rule-scope-growth-example = 6 approved changes since the baseline add 34 working days (14 %) and £ 212 k (13 %)
# `added` is one or both of days and money, each as in the message after it; `baseline` is whether there is one since
# when changes are counted.
rule-scope-growth-found = { $count ->
    [one] { $baseline ->
        [yes] { $count } approved change since the baseline adds
       *[no] { $count } approved change so far adds
    }
   *[other] { $baseline ->
        [yes] { $count } approved changes since the baseline add
       *[no] { $count } approved changes so far add
    }
} { $added }
rule-scope-growth-part = { $amount } ({ $share })
