# `residual-above-score`
rule-residual-above-score-sign = The score that an open risk is to have after its response (`residual`) is above the one it has today.
rule-residual-above-score-why = What is left after a response cannot be more than there was. One of the two scores is old or mistyped, and readers cannot tell which.
rule-residual-above-score-remedy = Score the risk again as it stands today. Then write in `residual` what is left once its actions are done.
rule-residual-above-score-example = risk R-05 `Depot links are late` is at 8 of 25, and its response is to bring it to 12
rule-residual-above-score-found = risk { $id } `{ $risk }` is at { $now } of 25, and its response is to bring it to { $residual }
rule-residual-above-score-measured = { $residual } of 25
rule-residual-above-score-limit = at most { $now } of 25

# `risk-action-overdue`
rule-risk-action-overdue-sign = An action of an open risk is past its `due` date and not done: a warning where the risk is high or severe, else a notice.
rule-risk-action-overdue-why = The register shows a risk as being worked on while nobody is. The score stays where it is, and the comfort is false.
rule-risk-action-overdue-remedy = Ask its owner what is in the way. Do it, give it to somebody who can, or set a new `due` date and say why. If it is done, write `done = true` or the day.
rule-risk-action-overdue-example = risk R-03 `Depot links are late`: `Quote for a radio link` was due on 9 Nov 2026, 4 days ago
rule-risk-action-overdue-found = risk { $id } `{ $risk }`: `{ $action }` was due on { $due }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
rule-risk-action-overdue-limit = done by its `due` date

# `risk-action-without-owner`
rule-risk-action-without-owner-sign = An action of an open risk is not done and has no `owner`.
rule-risk-action-without-owner-why = The owner of a risk watches it; an action is work, and work without a name is left for next week by everybody who reads it.
rule-risk-action-without-owner-remedy = Put one name in the action's `owner`, and a `due` date beside it. If nobody can take it, say so in the review: then the risk is not being treated.
rule-risk-action-without-owner-example = risk R-03 `Depot links are late`: nobody owns the action `Ask for a second carrier`
# `more` is how many other actions nobody owns.
rule-risk-action-without-owner-found = risk { $id } `{ $risk }`: nobody owns the action `{ $action }`{ $more ->
    [0] {""}
    [one] , nor { $more } other
   *[other] , nor { $more } others
}
rule-risk-action-without-owner-measured = { $count } without an owner
rule-risk-action-without-owner-limit = an owner for each action to be done

# `risk-near`
rule-risk-near-sign = The first work that a high or severe risk affects has begun or begins within the limit, and an action against the risk is not done; a warning where the risk is severe.
rule-risk-near-why = Most actions only help before the work begins. After that, the same hours buy much less, and what is left is the fallback.
rule-risk-near-remedy = Do the open actions first this week, or start the work later. If they cannot be done in time, tell those who depend on it, and make the `fallback` ready.
rule-risk-near-example = `Upgrade the depot links` begins in 6 days, and 2 actions against risk R-03 `Depot links are late`, which is severe (20 of 25), are not done
# `days` until the work begins, 0 where it is under way; `open` actions are to be done.
rule-risk-near-found = `{ $task }` { $days ->
    [0] is under way
    [one] begins in { $days } day
   *[other] begins in { $days } days
}, and { $open ->
    [one] { $open } action against risk { $id } `{ $risk }`, which is { $severe ->
        [yes] severe
       *[no] high
    } ({ $score } of 25), is not done
   *[other] { $open } actions against risk { $id } `{ $risk }`, which is { $severe ->
        [yes] severe
       *[no] high
    } ({ $score } of 25), are not done
}
rule-risk-near-measured = { $open } to do, { $days ->
    [0] the work is under way
    [one] the work begins in { $days } day
   *[other] the work begins in { $days } days
}
rule-risk-near-limit = { $days ->
    [one] done { $days } day before the work
   *[other] done { $days } days before the work
}

# `risk-not-reviewed`
rule-risk-not-reviewed-sign = An open risk has not been reviewed for longer than the limit, or never since it was raised.
rule-risk-not-reviewed-why = A register that nobody reads is worse than none: it gives comfort about a world that has moved on. Most risks that occur were in the register, at an old score.
rule-risk-not-reviewed-remedy = Go through the open risks once a week, fifteen minutes, owners present. Set `reviewed` to the day, move probability and impact where they moved, and close what is over.
rule-risk-not-reviewed-example = risk R-09 `Users skip training` was last reviewed on 2 Oct 2026, 42 days ago
rule-risk-not-reviewed-found = risk { $id } `{ $risk }` was last reviewed on { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
rule-risk-not-reviewed-found-never = risk { $id } `{ $risk }` was raised on { $date } and has not been reviewed since

# `risk-not-scored`
rule-risk-not-scored-sign = An open risk has no `probability` and `impact`, and no `history` that gives them.
rule-risk-not-scored-why = A risk without a score stands on no map and in no band, so no other rule asks about it. It may be the worst of all, and it looks like the smallest.
rule-risk-not-scored-remedy = Score it in the next review, each from 1 to 5, with the person who would hear of it first. A rough score is enough to see which risks come before it.
rule-risk-not-scored-example = risk R-12 `Old licences run out` has no probability and impact
rule-risk-not-scored-found = risk { $id } `{ $risk }` has no probability and impact
rule-risk-not-scored-measured = no score
rule-risk-not-scored-limit = a score for each open risk

# `risk-occurred`
rule-risk-occurred-sign = A risk has the status `occurred`, and no open issue and no change under way names it, nor does it name one. Where all that names it is closed, it is a notice.
rule-risk-occurred-why = What has happened is no risk any more: it needs somebody who deals with it, a date, and perhaps more days or money. A line in the risk register gives it none of them.
rule-risk-occurred-remedy = Open an issue with an owner and a date, and name the risk in it, its id in `[[…]]`. If it costs days or money, ask for a change. When it is over, set the risk to `closed`.
rule-risk-occurred-example = risk R-03 `Depot links are late` has occurred, and no issue and no change deals with it
rule-risk-occurred-found = risk { $id } `{ $risk }` has occurred, and no issue and no change deals with it
# `answer` is the id of an issue or a change.
rule-risk-occurred-found-closed = risk { $id } `{ $risk }` has occurred, and { $answer }, which dealt with it, is closed, but the risk is not
rule-risk-occurred-measured = no issue and no change deals with it
rule-risk-occurred-measured-closed = { $answer }, which dealt with it, is closed, but the risk is not
rule-risk-occurred-limit = an open issue or a change for each risk that has occurred

# `risk-rising`
rule-risk-rising-sign = The score of an open risk is higher than on the day of the report before the last one; without reports, than 30 days ago.
rule-risk-rising-why = A score that grows says that the response does not work, or comes too slowly. It is the earliest sign that a register can give.
rule-risk-rising-remedy = Ask the owner what has changed. Do more, do something else, or get the `fallback` ready; and tell those whose dates it touches before the next report does.
rule-risk-rising-example = risk R-03 `Depot links are late` has risen from 12 on 30 Oct 2026 to 20 of 25
rule-risk-rising-found = risk { $id } `{ $risk }` has risen from { $before } on { $date } to { $now } of 25
rule-risk-rising-measured = { $now } of 25
rule-risk-rising-limit = at most { $before }, as on { $date }

# `risk-without-owner`
rule-risk-without-owner-sign = An open risk has no owner; a high one is a warning. Severe ones are left to `severe-risk-without-owner`.
rule-risk-without-owner-why = A risk moves between two reviews, and somebody has to see it move. A risk of everyone is one that each believes another is watching.
rule-risk-without-owner-remedy = Ask in the next review who would hear of it first, and put that person in `owner`. Owning a risk is watching it and speaking up, not doing all the work.
rule-risk-without-owner-example = risk R-11 `Courses clash with the harvest` has no owner
rule-risk-without-owner-found = risk { $id } `{ $risk }` has no owner
rule-risk-without-owner-limit = an owner for each open risk

# `severe-risk-without-fallback`
rule-severe-risk-without-fallback-sign = An open risk that is high or severe has neither a `trigger` nor a `fallback`.
rule-severe-risk-without-fallback-why = On the day it happens there is no time to think of a second way, and the first days go into finding out whether it really is happening.
rule-severe-risk-without-fallback-remedy = Write one sentence each: by what you will know that it has begun, `trigger`, and what you will do that day, `fallback`. Ask the owner; it takes ten minutes.
rule-severe-risk-without-fallback-example = risk R-04 `Old tool breaks under load` is high (12 of 25), and neither its trigger nor a fallback is written down
rule-severe-risk-without-fallback-found = risk { $id } `{ $risk }` is { $severe ->
    [yes] severe
   *[no] high
} ({ $score } of 25), and neither its trigger nor a fallback is written down
rule-severe-risk-without-fallback-measured = no trigger, no fallback
rule-severe-risk-without-fallback-limit = one of them for each high or severe risk

# `severe-risk-without-owner`
rule-severe-risk-without-owner-sign = An open risk in the worst band, severe, has no owner.
rule-severe-risk-without-owner-why = A risk that belongs to everyone is watched by no one. The worst risks of a project are the ones everybody knew of and nobody worked on.
rule-severe-risk-without-owner-remedy = Name one person in `owner` today: somebody who can decide what is done about it. Agree with them when you look at it again.
rule-severe-risk-without-owner-example = risk R-07 `Year-end close collides with wave 3` is severe (16 of 25) and has no owner
rule-severe-risk-without-owner-found = risk { $id } `{ $risk }` is severe ({ $score } of 25) and has no owner
rule-severe-risk-without-owner-measured = severe ({ $score } of 25)
rule-severe-risk-without-owner-limit = an owner for each severe risk

# `severe-risk-without-response`
rule-severe-risk-without-response-sign = An open risk that is high or severe has no response and no action; or it has a response other than to accept it, and no action that carries it out.
rule-severe-risk-without-response-why = The risks that hurt most are the ones everybody knew of and nobody worked on. Each week without a response takes away the cheap ones.
rule-severe-risk-without-response-remedy = Agree a `response` with the owner, and give at least one action an owner and a due date. If you choose to live with it, say so: `response = "accept"`, and write the `fallback`.
rule-severe-risk-without-response-example = risk R-07 `Year-end close collides with wave 3` is severe (16 of 25) and has no response and no action
# `decided` is whether there is a response.
rule-severe-risk-without-response-found = risk { $id } `{ $risk }` is { $severe ->
    [yes] severe
   *[no] high
} ({ $score } of 25) and { $decided ->
    [yes] has a response, but no action that carries it out
   *[no] has no response and no action
}
rule-severe-risk-without-response-measured = { $decided ->
    [yes] has a response, but no action that carries it out
   *[no] has no response and no action
}
rule-severe-risk-without-response-limit = a response and an action for each high or severe risk
