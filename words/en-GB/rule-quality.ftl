# `critical-defects-open`
rule-critical-defects-open-sign = The newest count of defects has critical ones that are open. It is an alarm where the next open milestone with a gate (where none has one, with a committed date) is no further away than the limit.
rule-critical-defects-open-why = A critical defect is one that you have said you will not go live with. Close to the date it is closed in a hurry, argued down to a smaller one, or the date falls on the last day.
rule-critical-defects-open-remedy = Name one person for each of them and ask daily. If one cannot be closed in time, put it to those who decide at the gate now: later date, smaller scope, or a way around that users accept.
rule-critical-defects-open-example = 2 critical defects are open on 13 Nov 2026, 11 days before `Go-live`
rule-critical-defects-open-found = { $count ->
    [one] { $count } critical defect is
   *[other] { $count } critical defects are
} open on { $date }
# `days` is how far ahead the milestone is; 0 where it is due.
rule-critical-defects-open-found-milestone = { $count ->
    [one] { $count } critical defect is
   *[other] { $count } critical defects are
} open on { $date }, { $days ->
    [0] and `{ $milestone }` is due
    [one] { $days } day before `{ $milestone }`
   *[other] { $days } days before `{ $milestone }`
}
rule-critical-defects-open-measured = { $count } open
rule-critical-defects-open-limit = { $days ->
    [one] none, least of all within { $days } day of a go-live
   *[other] none, least of all within { $days } days of a go-live
}

# `defects-rising`
rule-defects-rising-sign = In as many of the newest counts of defects as the limit says, more were open each time than the time before; or more were opened than closed in each of them.
rule-defects-rising-why = Defects that are found faster than they are closed move the end of testing away day by day, while the plan still shows the old date. Those that are found last are then shipped.
rule-defects-rising-remedy = Look at what the new ones have in common: often one part causes most of them. Put people from new work on closing until the count falls, or take that part out of this release.
rule-defects-rising-example = the open defects rose in 3 counts in a row: 7, 12 and 19 on 13 Nov 2026
# `counts` is two or more; `open` is a list of numbers.
rule-defects-rising-found = the open defects rose in { $counts } counts in a row: { $open } on { $date }
rule-defects-rising-found-outpaced = more defects are opened than closed in { $counts } counts in a row up to { $date }: { $opened ->
    [one] { $opened } defect was opened
   *[other] { $opened } defects were opened
}, { $closed } closed
rule-defects-rising-measured = { $counts } counts in a row
rule-defects-rising-limit = fewer than { $counts }

# `gate-passed-open`
rule-gate-passed-open-sign = A milestone with a gate is finished while its decision is not made or was made only afterwards, or readiness items for it are open. A notice where nothing shows that the criteria of a passed go/no-go were met: it names no decision, and no item names it.
rule-gate-passed-open-why = A gate that is walked through teaches everybody that gates are for show. What was left open there is now nobody's, and comes back after the launch.
rule-gate-passed-open-remedy = Get the decision made and dated, even afterwards, and say what it rests on. Give each open item an owner and a day, or close it with the agreement of whoever decided.
rule-gate-passed-open-example = `Pilot accepted` is passed, but its decision D-05 is not made and 2 of 6 items are open
# `reasons` is one of the clauses below, or both.
rule-gate-passed-open-found = `{ $task }` is passed, but { $reasons }
rule-gate-passed-open-decision = its decision { $id } is not made
rule-gate-passed-open-decision-late = its decision { $id } was made afterwards, on { $date }
# `open` of `all` items.
rule-gate-passed-open-items = { $all ->
    [one] { $open } of { $all } item is open
   *[other] { $open ->
        [one] { $open } of { $all } items is open
       *[other] { $open } of { $all } items are open
    }
}
rule-gate-passed-open-both = { $decision } and { $items }
rule-gate-passed-open-limit = decided, and nothing open
rule-gate-passed-open-found-bare = `{ $task }` is passed, and nothing shows that its criteria were met: no decision, no item
rule-gate-passed-open-measured-bare = no decision and no item
rule-gate-passed-open-limit-bare = a decision, or items that are done

# `gate-without-criteria`
rule-gate-without-criteria-sign = An open milestone has a `gate` without `criteria`, and no readiness item names it.
rule-gate-without-criteria-why = Without criteria a gate is a meeting in which the date wins. What was good enough is then argued about after the launch.
rule-gate-without-criteria-remedy = Write down, before anybody is under pressure, the three to six things that must be true to go on, each so that it can be answered with yes or no. Put them into `criteria`.
rule-gate-without-criteria-example = the gate of `Go-live` has no criteria
rule-gate-without-criteria-found = the gate of `{ $task }` has no criteria
rule-gate-without-criteria-measured = no criteria
rule-gate-without-criteria-limit = criteria for each gate

# `gate-without-decision`
rule-gate-without-decision-sign = An open milestone has a `gate` without a `decision`, in a project that keeps decisions.
rule-gate-without-decision-why = A gate without a decision is passed by going on working. Nobody has said yes, so nobody has looked.
rule-gate-without-decision-remedy = Make a decision in the register for it, with a `decider` and the day it is needed by, and name it in the gate's `decision`.
rule-gate-without-decision-example = the gate of `Go-live` names no decision, so nobody is asked to decide
rule-gate-without-decision-found = the gate of `{ $task }` names no decision, so nobody is asked to decide
rule-gate-without-decision-measured = no decision
rule-gate-without-decision-limit = a decision for each gate

# `go-live-not-ready`
rule-go-live-not-ready-sign = A gate is near and readiness items for it are open; an alarm when it is very near.
rule-go-live-not-ready-why = What is open a week before a launch is either done in a hurry or not at all. Both are found out by the people who were promised that it works.
rule-go-live-not-ready-remedy = Go through the open items with their owners today: what can be done in time, what can be left out, and who agrees to that. If too much is left, move the gate now, while it is a decision and not an accident.
rule-go-live-not-ready-example = `Go-live` is 9 days away and 4 of 11 items are open, 2 of them overdue
# `days` from the status date on; `overdue` is how many of the `open` items are overdue.
rule-go-live-not-ready-found = `{ $task }` is { $days ->
    [0] today
    [one] { $days } day away
   *[other] { $days } days away
} and { $all ->
    [one] { $open } of { $all } item is open
   *[other] { $open ->
        [one] { $open } of { $all } items is open
       *[other] { $open } of { $all } items are open
    }
}{ $overdue ->
    [0] {""}
   *[other] , { $overdue } of them overdue
}
rule-go-live-not-ready-measured = { $open } of { $all } open
rule-go-live-not-ready-limit = { $days ->
    [one] none open { $days } day before
   *[other] none open { $days } days before
}

# `no-acceptance-test`
rule-no-acceptance-test-sign = A milestone with a `go/no-go` gate is planned, tests are recorded, and none of them is of the kind `acceptance`.
rule-no-acceptance-test-why = Tests by those who made it show that it works as it was built. Only those who will work with it can tell whether their day works: the bill run, the hand-over, the month's end.
rule-no-acceptance-test-remedy = Ask two or three users of each team to go through their real work before the gate, and record it as a `[[suite]]` with `kind = "acceptance"`. If there is one already, give it that kind.
rule-no-acceptance-test-example = `Go-live` is 28 days away, and none of the 3 suites is an acceptance test by users
rule-no-acceptance-test-found = { $days ->
    [0] `{ $milestone }` is due
    [one] `{ $milestone }` is { $days } day away
   *[other] `{ $milestone }` is { $days } days away
}, and { $suites ->
    [one] the one suite is no acceptance test by users
   *[other] none of the { $suites } suites is an acceptance test by users
}
rule-no-acceptance-test-found-planned = `{ $milestone }` is planned, and { $suites ->
    [one] the one suite is no acceptance test by users
   *[other] none of the { $suites } suites is an acceptance test by users
}
rule-no-acceptance-test-measured = no acceptance test
rule-no-acceptance-test-limit = one, by users

# `no-rollback`
rule-no-rollback-sign = A gate that puts something into operation is near: the plan has an outage, or a readiness item of the gate is of the category deployment, training or support, or of none. No item is of the category rollback, and no outage has a `rollback`. How near is set by `launch_amber`.
rule-no-rollback-why = Most launches that went badly could have been undone in the first hour, by somebody who had tried it before. Later there are new data, and no rollback.
rule-no-rollback-remedy = Add an item of category `rollback`: who decides to go back, until when, how long it takes, and that it was tried once. If going back is impossible, say so to whoever decides at the gate.
rule-no-rollback-example = `Go-live` is 9 days away, and nothing for it prepares a rollback
# `days` from the status date on.
rule-no-rollback-found = `{ $task }` is { $days ->
    [0] today
    [one] { $days } day away
   *[other] { $days } days away
}, and nothing for it prepares a rollback
rule-no-rollback-measured = no rollback
rule-no-rollback-limit = { $days ->
    [one] a rollback { $days } day before
   *[other] a rollback { $days } days before
}

# `outage-without-rollback`
rule-outage-without-rollback-sign = A planned outage that is still ahead has no `rollback`.
rule-outage-without-rollback-why = In the night of the change nobody is fresh enough to invent a rollback. Whoever has none goes on forwards until the morning, with everybody's service off.
rule-outage-without-rollback-remedy = Write down how to go back, how long that takes, and the last moment at which it can begin; put it into the outage's `rollback`. If no rollback is possible, say so there, and let the gate decide on it.
rule-outage-without-rollback-example = the outage of `Firewall at Preston` on 5 Dec 2026 has no rollback
rule-outage-without-rollback-found = the outage of `{ $task }` on { $date } has no rollback
rule-outage-without-rollback-measured = no rollback
rule-outage-without-rollback-limit = a rollback for each outage

# `quality-stale`
rule-quality-stale-sign = The newest count of defects is older than the limit while testing is under way: defects were open at that count, or a suite has been begun and has tests left to run. It looks in the stages `execution` and `closing`, and where no stage is given.
rule-quality-stale-why = Whether it is ready is judged by these numbers. Old ones look as good as on the day they were written, whatever has been found since.
rule-quality-stale-remedy = Count today and write it down: opened, closed, open, critical. Let whoever leads the tests do so on the same weekday every week; it takes five minutes.
rule-quality-stale-example = the newest count of defects is of 16 Oct 2026, 28 days ago, and tests are still being run
rule-quality-stale-found = the newest count of defects is of { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}, and { $running ->
    [yes] tests are still being run
   *[no] defects were open then
}

# `readiness-overdue`
rule-readiness-overdue-sign = A readiness item is past its `due` date and not done, and its gate is still ahead.
rule-readiness-overdue-why = Readiness is what gives when the build runs late: the guide, the rehearsal, the rota. It is missed on the one day when everybody needs it.
rule-readiness-overdue-remedy = Ask its owner what is in the way and agree on a day before the gate. If it is not needed after all, say so in `notes` and take it out, with the agreement of whoever decides at the gate.
rule-readiness-overdue-example = `Service desk trained on the new sign-in` was due on 6 Nov 2026, 7 days ago; `Go-live` is on 11 Dec 2026
rule-readiness-overdue-found = `{ $what }` was due on { $due }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
# A clause after it.
rule-readiness-overdue-gate = `{ $milestone }` is on { $date }
rule-readiness-overdue-limit = done by { $due }

# `readiness-without-evidence`
rule-readiness-without-evidence-sign = A readiness item is done and has no `evidence`, and its gate is near.
rule-readiness-without-evidence-why = At the gate somebody will ask how we know. A tick is an opinion; a link to the test report, the signed form or the log is an answer.
rule-readiness-without-evidence-remedy = Ask whoever ticked it off what they looked at, and put that into `evidence`: a sentence and a link are enough.
rule-readiness-without-evidence-example = `Rollback rehearsed` is ticked off for `Go-live`, 9 days away, and nothing shows that it is done
# `days` from the status date on.
rule-readiness-without-evidence-found = `{ $what }` is ticked off for `{ $milestone }`, { $days ->
    [0] today
    [one] { $days } day away
   *[other] { $days } days away
}, and nothing shows that it is done
rule-readiness-without-evidence-measured = no evidence
rule-readiness-without-evidence-limit = { $days ->
    [one] evidence from { $days } day before the gate on
   *[other] evidence from { $days } days before the gate on
}

# `readiness-without-owner`
rule-readiness-without-owner-sign = A readiness item is not done, its gate is still ahead, and it has no `owner`.
rule-readiness-without-owner-why = A checklist that belongs to the team belongs to nobody. Everybody sees the open line and takes it for somebody else's.
rule-readiness-without-owner-remedy = Ask in the next meeting who takes it, and put that person into `owner`. One name, even where several help.
rule-readiness-without-owner-example = nobody owns `Support rota for the first two weeks`, which `Go-live` needs
rule-readiness-without-owner-found = nobody owns `{ $what }`
rule-readiness-without-owner-found-needed = nobody owns `{ $what }`, which `{ $milestone }` needs
rule-readiness-without-owner-limit = an owner for each item

# `sprint-not-closed`
rule-sprint-not-closed-sign = A sprint took something on, ended longer ago than the limit, and has no `completed`.
rule-sprint-not-closed-why = Nobody knows how much is done and how much is left, so no day can be told on which all will be done; and the sprint is missing from the velocity that the next one is planned with.
rule-sprint-not-closed-remedy = Write `completed` into the sprint, in the unit of `committed`; 0 where nothing was finished. What is left over goes into the sprint that takes it on.
rule-sprint-not-closed-example = `Sprint 7` ended on 6 Nov 2026, 7 days ago, and does not say what it completed
rule-sprint-not-closed-found = `{ $sprint }` ended on { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}, and does not say what it completed

# `sprint-scope-added`
rule-sprint-scope-added-sign = In the newest sprint that has begun, more was added than the limit, as a share of what was committed.
rule-sprint-scope-added-why = What comes in by the side door pushes out what was promised, and nobody has decided that it should. A little is life; much of it makes the commitment worth nothing.
rule-sprint-scope-added-remedy = Let one person decide what comes in while a sprint runs, and take out as much for it. What can wait two weeks goes into the next planning; what is new scope becomes a change request.
rule-sprint-scope-added-example = 9 were added to `Sprint 7` while it ran, 41% of the 22 taken on
# Amounts are in the team's own unit; `one` is whether it is one that was added. `share` is in percent.
rule-sprint-scope-added-found = { $one ->
    [yes] { $added } was added to `{ $sprint }` while it ran, { $share } of the { $committed } taken on
   *[no] { $added } were added to `{ $sprint }` while it ran, { $share } of the { $committed } taken on
}

# `sprint-short`
rule-sprint-short-sign = Each of the last two finished sprints completed less of what was committed than the limit.
rule-sprint-short-why = Once is a bad fortnight; twice means that the team takes on more than it can do. Then nobody outside can rely on a sprint goal, and the forecast built on the commitments is too early.
rule-sprint-short-remedy = Take on what the last sprints completed, not what is hoped for. Ask in the retrospective what came in between, and keep room for it.
rule-sprint-short-example = `Sprint 7` completed 14 of 22, and `Sprint 6` 15 of 21 before it
# Amounts are in the team's own unit: `completed` of what was `committed`; `before` is the sprint before it.
rule-sprint-short-found = `{ $sprint }` completed { $completed } of { $committed }, and `{ $before }` { $before_completed } of { $before_committed } before it

# `suite-without-owner`
rule-suite-without-owner-sign = A suite has no `owner`, and not all of its planned tests have been run.
rule-suite-without-owner-why = Tests that belong to everybody are run when everything else is done, which is too late to mend what they find.
rule-suite-without-owner-remedy = Name the one person who says when the tests are run and what their result means. It need not be the person who runs them.
rule-suite-without-owner-example = nobody owns the tests `Mail flow`
rule-suite-without-owner-found = nobody owns the tests `{ $suite }`
rule-suite-without-owner-limit = one owner

# `tests-behind`
rule-tests-behind-sign = A suite has planned tests that have not been run, and the next open milestone with a gate (where none has one, with a committed date; else the finish) is no further away than the limit.
rule-tests-behind-why = Tests that are run in the last days find faults that nobody has time to mend. Then it is either the date that gives or the quality, and mostly nobody decides which.
rule-tests-behind-remedy = Run first what would stop the go-live. Say openly which tests you will leave out and who accepts the risk, or move the date while it can still be moved.
rule-tests-behind-example = 26 of the 64 planned tests of `Acceptance` have not been run, and `Go-live` is 12 days away
# `recorded` is whether any test is recorded as run, `named` whether there is a milestone, else it is the finish that
# tells when; `days` from the status date on, or ago where it is `past`.
rule-tests-behind-found = { $recorded ->
    [yes] { $open } of the { $planned } planned tests of `{ $suite }` have not been run
   *[no] none of the { $planned } planned tests of `{ $suite }` is recorded as run
}, and { $named ->
    [yes] `{ $milestone }`
   *[no] the finish
} { $past ->
    [yes] { $days ->
        [one] was { $days } day ago
       *[other] was { $days } days ago
    }
   *[no] { $days ->
        [0] is today
        [one] is { $days } day away
       *[other] is { $days } days away
    }
}
rule-tests-behind-measured = { $open } not run
rule-tests-behind-limit = { $days ->
    [one] all run { $days } day before
   *[other] all run { $days } days before
}

# `tests-failing`
rule-tests-failing-sign = A suite has more failed tests, of those that were run, than the limit allows.
rule-tests-failing-why = Each failed test costs at least two more: the mending and the next run. A suite that fails often also hides what would be found behind its first fault.
rule-tests-failing-remedy = Sort the failures by cause before anybody mends one. If most have one cause, mend that and run again; if the tests are wrong, correct them and say so. Plan the time for a second run.
rule-tests-failing-example = 9 of the 40 tests of `Mail flow` that were run have failed, 23%
rule-tests-failing-found = { $failed } of the { $run } tests of `{ $suite }` that were run have failed, { $share }

# `training-after-go-live`
rule-training-after-go-live-sign = A readiness item of the category training is due after its gate; or a task with the word training in its name is forecast to finish after the last gate of the project and does not follow from it.
rule-training-after-go-live-why = People meet the new system before anybody has shown it to them. They find their own way around it, call the desk, and keep the habits of the first days.
rule-training-after-go-live-remedy = Move the courses to the last two weeks before the launch, or the launch behind them. If only a few people are late, name who helps them until then.
rule-training-after-go-live-example = `Courses at Preston` is forecast to finish on 4 Dec 2026, after `Go-live` on 30 Nov 2026
rule-training-after-go-live-found = `{ $task }` is forecast to finish on { $finish }, after `{ $milestone }` on { $date }
rule-training-after-go-live-found-item = `{ $what }` is due on { $due }, after `{ $milestone }` on { $date }
rule-training-after-go-live-limit = by { $date }

# `velocity-falling`
rule-velocity-falling-sign = Each of the last two finished sprints completed less than the one before it, and together the fall is more than the limit.
rule-velocity-falling-why = A falling velocity rarely mends itself. It shows defects that eat the time, people who are pulled away, or work that is harder than it looked, weeks before a date is missed.
rule-velocity-falling-remedy = Ask the team what the time went into, and look at the open defects, absences and unplanned work of these sprints. Move the forecast now: it uses the pace of the last weeks.
rule-velocity-falling-example = velocity fell from 24 to 19 and 15 in `Sprint 7`
# Amounts are in the team's own unit.
rule-velocity-falling-found = velocity fell from { $first } to { $second } and { $third } in `{ $sprint }`
rule-velocity-falling-measured = { $share } less
rule-velocity-falling-limit = at most { $share } less
