# `absence-hits-critical-work`
rule-absence-hits-critical-work-sign = Planned leave falls on working days of an unfinished task on the critical path that the person works on. It is a notice where the task is only near the critical path, or where the person owns it and others work on it.
rule-absence-hits-critical-work-why = Leave is known weeks ahead, and it still surprises projects, because it stands in one calendar and the plan in another. Each of these days comes off the end date unless somebody else goes on with the work.
rule-absence-hits-critical-work-remedy = Agree now who covers and what they need to know, and assign them; or move the work, or take the later date and say so. Leave is not the mistake: a plan that hangs on one person is.
rule-absence-hits-critical-work-example = Hugh Larkin is away on 10 Dec 2026, for 1 working day of `Move Preston's files`, which is on the critical path to `All mail moved` (13 Dec 2026); Jo Whitby could cover
# `others` is how many other tasks are hit, `leads` whether the path leads to a milestone with a `date`.
rule-absence-hits-critical-work-found = { $person } is away { $one ->
    [yes] on { $from }
   *[no] from { $from } to { $to }
}, for { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} of `{ $task }`, { $critical ->
    [yes] which is on the critical path
   *[no] which is near the critical path
}{ $leads ->
    [dated] {" "}to `{ $milestone }` ({ $date })
    [undated] {" "}to `{ $milestone }`
   *[nowhere] {""}
}{ $others ->
    [0] {""}
    [one] , and of { $others } more task
   *[other] , and of { $others } more tasks
}
# Clauses after it; `names` is a list with `or`.
rule-absence-hits-critical-work-cover = { $names } could cover
rule-absence-hits-critical-work-nobody = nobody else is named for it
rule-absence-hits-critical-work-limit = no day of critical work without cover

# `blocker-old`
rule-blocker-old-sign = A task has been `blocked` for longer than the limit; or an open issue is older than that and `blocks` a task that could otherwise go on. An issue is left out where a task that it blocks says so itself.
rule-blocker-old-why = A blocker that lives for a week is no longer being solved, it is being waited for. People get used to it, the float behind it runs out unseen, and then it is suddenly the critical path.
rule-blocker-old-remedy = Escalate it today, with the day on which it will cost the finish: to the person who can decide, not to a list. If it cannot be cleared, plan the way around it and close it.
rule-blocker-old-example = `Port the numbers` has been blocked for 24 days and needs D-08 `Sign the access terms`; Ben owns the blocker; `Switch the lines` waits for it, with 4 days of float left before it moves the finish
rule-blocker-old-found = `{ $task }` has been blocked for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# `needs` is what a record is called, `id` its id.
rule-blocker-old-found-needs = `{ $task }` has been blocked for { $days ->
    [one] { $days } day
   *[other] { $days } days
} and needs { $id } `{ $needs }`
rule-blocker-old-found-issue = issue { $id } `{ $issue }` has blocked work for { $days ->
    [one] { $days } day
   *[other] { $days } days
}
# Clauses after it. `float` is a span of time such as `4 days`, `tasks` a list of `count` names.
rule-blocker-old-owner = { $who } owns the blocker
rule-blocker-old-issue-owner = { $who } owns it
rule-blocker-old-issue-with = it is with { $who }
rule-blocker-old-moves = each day of waiting moves the finish
rule-blocker-old-float = there are { $float } of float left before it moves the finish
rule-blocker-old-waits = { $count ->
    [one] { $tasks } waits for it
   *[other] { $tasks } wait for it
}
rule-blocker-old-waits-moves = { $count ->
    [one] { $tasks } waits for it, and each day of waiting moves the finish
   *[other] { $tasks } wait for it, and each day of waiting moves the finish
}
rule-blocker-old-waits-float = { $count ->
    [one] { $tasks } waits for it, with { $float } of float left before it moves the finish
   *[other] { $tasks } wait for it, with { $float } of float left before it moves the finish
}
# The last of a list of tasks.
rule-blocker-old-more = { $count ->
    [one] { $count } more task
   *[other] { $count } more tasks
}

# `blocker-without-owner`
rule-blocker-without-owner-sign = A blocked task, or an open issue that blocks tasks, has no owner.
rule-blocker-without-owner-why = Blocked work waits for a person. As long as nobody is named, everybody assumes that somebody else is calling the carrier, and each day goes straight into the plan.
rule-blocker-without-owner-remedy = Name the one person who will get it moving, in `owner` of the blocker or of the issue, and say what it `needs`. If it has waited for a week, escalate it.
rule-blocker-without-owner-example = `Port the call-centre numbers` has been blocked since 20 Oct 2026 and nobody owns the blocker
rule-blocker-without-owner-found = `{ $task }` has been blocked since { $since } and nobody owns the blocker
rule-blocker-without-owner-found-issue = issue { $id } `{ $issue }` blocks work and nobody owns it
rule-blocker-without-owner-measured = blocked for { $days ->
    [one] { $days } day
   *[other] { $days } days
}, no owner
rule-blocker-without-owner-limit = an owner for each blocker

# `call-without-reason`
rule-call-without-reason-sign = The newest call in a report is another colour than the computed one, and the report has no `reason`. It is told beside the status and does not change it. Green over red is `watermelon`; an old call is `update-overdue`.
rule-call-without-reason-why = You may well know more than the rules do. But readers see two colours and one sentence too few, and believe the one that they fear.
rule-call-without-reason-remedy = Add `reason` to the head of the report: what you know that the figures do not. If there is nothing, take the computed colour.
rule-call-without-reason-example = the report of 13 Nov 2026 calls the project green, the facts make it amber, and no reason is given
# `call` and `computed` are how the project stands.
rule-call-without-reason-found = the report of { $date } calls the project { $call ->
    [green] green
    [amber] amber
    [red] red
   *[unknown] unknown
}, the facts make it { $computed ->
    [green] green
    [amber] amber
    [red] red
   *[unknown] unknown
}, and no reason is given
rule-call-without-reason-measured = called { $call ->
    [green] green
    [amber] amber
    [red] red
   *[unknown] unknown
}, computed { $computed ->
    [green] green
    [amber] amber
    [red] red
   *[unknown] unknown
}
rule-call-without-reason-limit = a reason where they differ

# `commitment-without-date`
rule-commitment-without-date-sign = An open commitment of a vendor has neither a `due` nor a `promised` date.
rule-commitment-without-date-why = What is promised for no day is never late, so nobody asks for it until the day it is missed.
rule-commitment-without-date-remedy = Agree on a day with the vendor and put it into `due`. Take the late start of the task that needs it as the latest day you can accept.
rule-commitment-without-date-example = Dunmere Supplies has promised `Twelve switches`, and no day is agreed for it
rule-commitment-without-date-found = { $own ->
    [yes] you have
   *[no] { $vendor } has
} promised `{ $what }`, and no day is agreed for it
rule-commitment-without-date-measured = no date
rule-commitment-without-date-limit = a date for each promise

# `communication-overdue`
rule-communication-overdue-sign = The `next` date of something in the communication plan has passed; or, without one, its `last` date and the cadence have. It is a notice up to the limit and a warning after it.
rule-communication-overdue-why = People who hear nothing fill the gap themselves, and ask around. A plan that is not kept is worse than none, because everybody believes that somebody has told them.
rule-communication-overdue-remedy = Tell them now, even if there is little to say, and set `last`. If it is put off on purpose, set `next` to the day it will come. If nobody misses it, take it out of the plan.
rule-communication-overdue-example = `Notice for the depot` was due on 5 Nov 2026, 8 days ago
rule-communication-overdue-found = `{ $what }` was due on { $due }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}

# `communication-without-owner`
rule-communication-without-owner-sign = Something in the communication plan has no owner.
rule-communication-without-owner-why = What everybody could tell, each believes that another has told. It is left out in the first busy week.
rule-communication-without-owner-remedy = Name one person in `owner`: the one whom the readers would ask back.
rule-communication-without-owner-example = nobody is named to send `Board paper`
rule-communication-without-owner-found = nobody is named to send `{ $what }`
rule-communication-without-owner-limit = one person for each

# `decision-overdue`
rule-decision-overdue-sign = An open decision is past its `needed_by` date; or the work that waits for it should have started.
rule-decision-overdue-why = Projects stall on decisions that are nobody's. The plan goes on as if the answer were there, and the delay shows only when the work cannot start.
rule-decision-overdue-remedy = Put it to the decider with the options and what each day of waiting costs. If nobody feels in charge, name a `decider`. If it can wait, move `needed_by` and say why.
rule-decision-overdue-example = decision D-14 `Second migration team` was needed by 6 Nov 2026, 7 days ago
rule-decision-overdue-found = decision { $id } `{ $decision }` was needed by { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
rule-decision-overdue-found-work = decision { $id } `{ $decision }` is open, and the work that waits for it had to start by { $date }
rule-decision-overdue-measured-work = { $days ->
    [one] { $days } day too late
   *[other] { $days } days too late
}
rule-decision-overdue-limit = decided by the day needed

# `decision-too-late`
rule-decision-too-late-sign = A decision is needed by a day that lies after the latest start of the work that waits for it, or after the gate that it opens; or work is blocked until it is made, and has to wait until that day.
rule-decision-too-late-why = The date on paper says that there is time. The plan says that there is not: the work has to start before the answer is due. Whoever decides on the last day keeps the date and still moves the finish.
rule-decision-too-late-remedy = Ask for it earlier, by the latest start of the work that waits, and tell the decider what each day after that costs. If that is not possible, plan the work so that it can begin without the answer.
rule-decision-too-late-example = decision D-14 `Second migration team` is needed on paper by 11 Dec 2026, but the work that waits must start by 3 Dec 2026; each working day after that moves `Go-live` by a day
rule-decision-too-late-found = decision { $id } `{ $decision }` is needed on paper by { $date }, but the work that waits must start by { $latest }
rule-decision-too-late-found-blocked = decision { $id } `{ $decision }` is needed on paper by { $date }, but `{ $task }` has been blocked since { $since } until it is made
rule-decision-too-late-measured = { $days ->
    [one] { $days } day after the latest date
   *[other] { $days } days after the latest date
}
rule-decision-too-late-limit = by the latest date of what waits

# `decision-without-date`
rule-decision-without-date-sign = A decision is needed, it has no `needed_by`, and no work in `affects` that is still to start, no `gate` and no blocked work gives it a latest date. One that was put off (`deferred`) is left alone.
rule-decision-without-date-why = A question without a day is always less urgent than one with a day. It is answered when somebody stumbles over it, and that is the day on which the answer was needed.
rule-decision-without-date-remedy = Say what waits for it in `affects`: its latest date is then computed from the plan. Or set `needed_by`. If nothing waits for it, close it, or mark it `deferred`.
rule-decision-without-date-example = decision D-14 `Second migration team` has no date, and no work in the plan gives it one
rule-decision-without-date-found = decision { $id } `{ $decision }` has no date, and no work in the plan gives it one
rule-decision-without-date-measured = no date
rule-decision-without-date-limit = a day by which it is needed

# `decision-without-decider`
rule-decision-without-decider-sign = A decision is needed, and it has no `decider`. One that was put off (`deferred`) is left alone.
rule-decision-without-decider-why = Where nobody knows who decides, a question goes round: each meeting hears it, nods, and passes it on. The work that waits for it does not know whom to ask.
rule-decision-without-decider-remedy = Name the one person or body who can say yes and is bound by it, in `decider`. If you are unsure who that is, ask the sponsor; that takes a minute and is half of the decision.
rule-decision-without-decider-example = decision D-14 `Second migration team` is needed, and nobody is named to decide
rule-decision-without-decider-found = decision { $id } `{ $decision }` is needed, and nobody is named to decide
rule-decision-without-decider-measured = no decider
rule-decision-without-decider-limit = one decider

# `follow-up-overdue`
rule-follow-up-overdue-sign = A follow-up in `closure.toml` is not done and its `due` date has passed.
rule-follow-up-overdue-why = Follow-ups are what people agreed to do later so that the project could go on. The first that is forgotten teaches everybody that the list is not meant.
rule-follow-up-overdue-remedy = Do it, give it to somebody who can, or decide that it will not be done and take it out. If the day was wrong, move `due` and tell whoever waits for it.
rule-follow-up-overdue-example = the follow-up F-03 `Delete the trial accounts` was due on 6 Nov 2026, 7 days ago
rule-follow-up-overdue-found = the follow-up { $id } `{ $what }` was due on { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
rule-follow-up-overdue-limit = done by the day due

# `follow-up-without-owner`
rule-follow-up-without-owner-sign = A follow-up in `closure.toml` that is not done has no `owner`; in the stage `closed` it is a warning.
rule-follow-up-without-owner-why = When the project ends, its meetings end. What has no name on it then is in nobody's diary, and comes back as a fault or as a bill.
rule-follow-up-without-owner-remedy = Ask who will still be here and cares about it. Write that person into `owner`, and a `due` date that they agree to.
rule-follow-up-without-owner-example = the follow-up F-03 `Delete the trial accounts` has no owner
rule-follow-up-without-owner-found = the follow-up { $id } `{ $what }` has no owner
rule-follow-up-without-owner-limit = an owner for each follow-up

# `handover-overdue`
rule-handover-overdue-sign = A handover in `closure.toml` is not done and its `due` date has passed.
rule-handover-overdue-why = As long as nobody has taken it over, the project runs it on the side. When the team is gone, the first fault finds nobody who knows what to do.
rule-handover-overdue-remedy = Ask the one who takes it over what they still need: a run book, a password, an afternoon beside you. Agree a new day and change `due`, or write `done` when it is theirs.
rule-handover-overdue-example = the handover H-02 `Mail relay` was due on 6 Nov 2026, 7 days ago
rule-handover-overdue-found = the handover { $id } `{ $what }` was due on { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
rule-handover-overdue-limit = done by the day due

# `issue-overdue`
rule-issue-overdue-sign = An open issue is past its `due` date.
rule-issue-overdue-why = A due date that passes without a word tells everybody that due dates are decoration. The next one is kept by nobody.
rule-issue-overdue-remedy = Close it if it is solved. Otherwise agree a new `due` with its owner, with the next step and the reason in its `notes`, or hand it to somebody who can do more: `escalated_to`.
rule-issue-overdue-example = issue I-07 `Derby scanners cannot send mail` was due on 6 Nov 2026, 7 days ago
rule-issue-overdue-found = issue { $id } `{ $issue }` was due on { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
rule-issue-overdue-limit = solved by its due date

# `issue-without-owner`
rule-issue-without-owner-sign = An open issue of severity 4 or 5 has no `owner`. One that blocks work is told by `blocker-without-owner`.
rule-issue-without-owner-why = A severe issue on a list is read by everybody and moved by nobody. It comes back at the worst moment, usually in the week of the go-live.
rule-issue-without-owner-remedy = Name one person, not a team, in `owner`, and agree by when they come back with an answer: `due`.
rule-issue-without-owner-example = issue I-09 `Backups of the new file store fail` has severity 5, and nobody owns it
# `severity` is a number from 1 to 5.
rule-issue-without-owner-found = issue { $id } `{ $issue }` has severity { $severity }, and nobody owns it
rule-issue-without-owner-limit = an owner from severity { $severity }

# `key-person`
rule-key-person-sign = One person does more of the critical work that is left than the limit, by planned effort, or owns it where nobody is assigned. It looks only where three or more critical tasks are left and somebody else has work, too.
rule-key-person-why = If they fall ill or leave, the end date goes with them: nobody else knows the work. They are also the one whom everybody interrupts.
rule-key-person-remedy = Let somebody work beside them on the next of these tasks, write down what only they know, and decide who would take over. It need not change who is in charge.
rule-key-person-example = Elin Prosser does 70% of the critical work that is left, 4 of 6 tasks
# `count` tasks of `of` that there are; `of` is two or more.
rule-key-person-found = { $person } does { $share } of the critical work that is left, { $count } of { $of } tasks

# `missing-for-stage`
rule-missing-for-stage-sign = The `stage` of the project is set, and something is not written that projects of this stage should have: from initiation on objectives and scope, from planning on dated tasks, people, risks and a budget, in execution a baseline and reports, at the end sign-offs and handovers.
rule-missing-for-stage-why = Each stage rests on what the one before it has settled. What is skipped is not saved: it is done later, under pressure, by people who have already made up their minds.
rule-missing-for-stage-remedy = Each finding names the file and what to write there. A few honest lines are enough to begin with. Set back `stage` if the project is not that far, or switch the rule off if it keeps this elsewhere.
rule-missing-for-stage-example = execution without a baseline: keep the agreed plan with `milepost baseline approved`, so that a slip shows on its first day
# `stage` is one of the words below.
rule-missing-for-stage-found-objective = { $stage } without an objective: write an `[[objective]]` with `measure`, `from` and `target` into `project.toml`, so that everybody decides for the same end
rule-missing-for-stage-limit-objective = an objective from initiation on
rule-missing-for-stage-found-scope = { $stage } without a scope: write what will be delivered into `in` of `[scope]` in `project.toml`, before somebody promises more
rule-missing-for-stage-limit-scope = a scope from initiation on
rule-missing-for-stage-found-task = { $stage } without a task with dates: write tasks with `duration` and `after` into `plan.toml`, so that the end date is computed and not hoped
rule-missing-for-stage-limit-task = a task with dates from planning on
rule-missing-for-stage-found-people = { $stage } without people: write who works on it into `people.toml`, so that every task can have an owner
rule-missing-for-stage-limit-people = people from planning on
rule-missing-for-stage-found-risk = { $stage } without a risk: write the three things most likely to go wrong into `risks.toml`, while the plan can still heed them
rule-missing-for-stage-limit-risk = a risk from planning on
rule-missing-for-stage-found-budget = { $stage } without a budget: write a `[[line]]` for each kind of cost into `budget.toml`, before the first is ordered
rule-missing-for-stage-limit-budget = a budget from planning on
rule-missing-for-stage-found-baseline = { $stage } without a baseline: keep the agreed plan with `milepost baseline approved`, so that a slip shows on its first day
rule-missing-for-stage-limit-baseline = a baseline from execution on
rule-missing-for-stage-found-report = { $stage } without a report: write what changed, what is blocked and what is needed into `updates/YYYY-MM-DD.md`, once a week
rule-missing-for-stage-limit-report = a report from execution on
rule-missing-for-stage-found-review = { $stage } without a review of the risks: go through `risks.toml` with the owners and set `reviewed`, since the scores are from before the work
rule-missing-for-stage-limit-review = a review of the risks from execution on
rule-missing-for-stage-found-sign-off = { $stage } without a sign-off: write an `[[acceptance]]` for each deliverable into `closure.toml`, while those who sign are at hand
rule-missing-for-stage-limit-sign-off = a sign-off from closing on
rule-missing-for-stage-found-handover = { $stage } without a handover: write a `[[handover]]` for all that somebody must run from now on into `closure.toml`, before the team leaves
rule-missing-for-stage-limit-handover = a handover from closing on
rule-missing-for-stage-found-follow-up = { $stage } without a day for each follow-up: write `due` for what is left into `closure.toml`, since no meeting will ask for it any more
rule-missing-for-stage-limit-follow-up = a day for each follow-up from closed on
rule-missing-for-stage-initiation = initiation
rule-missing-for-stage-planning = planning
rule-missing-for-stage-execution = execution
rule-missing-for-stage-closing = closing
rule-missing-for-stage-closed = closed
rule-missing-for-stage-measured = nothing is written

# `no-lessons`
rule-no-lessons-sign = The project is in the stage `closing` or `closed` and no lesson is recorded.
rule-no-lessons-why = In two weeks the team is on other work and remembers only how it ended. The next project then pays again for what this one has already found out.
rule-no-lessons-remedy = Sit together for an hour: what went well, what went badly, what would we do differently? Write three to five of them into `lessons.toml`, each with a `next_time` that somebody else can follow.
rule-no-lessons-example = the project is closing, and no lesson is written down
# The stage is closing, or closed.
rule-no-lessons-found = { $closed ->
    [yes] the project is closed, and no lesson is written down
   *[no] the project is closing, and no lesson is written down
}
rule-no-lessons-measured = no lesson
rule-no-lessons-limit = what was learnt, before the team leaves

# `no-sponsor`
rule-no-sponsor-sign = The project's `stage` is execution or closing, and `sponsor` or `manager` is not set.
rule-no-sponsor-why = Without a sponsor nobody can say yes to money, scope and dates, and decisions wait until they are made by delay. Without a manager nobody sees the whole.
rule-no-sponsor-remedy = Name them in `project.toml`: `sponsor`, who decides and pays, and `manager`, who runs it. If the sponsor has left, ask their line for a successor this week.
rule-no-sponsor-example = the project is under way and has no sponsor
rule-no-sponsor-found = { $closing ->
    [yes] the project is closing
   *[no] the project is under way
} and has { $missing ->
    [sponsor] no sponsor
    [manager] no manager
   *[both] neither a sponsor nor a manager
}
rule-no-sponsor-measured = { $missing ->
    [sponsor] no sponsor
    [manager] no manager
   *[both] neither a sponsor nor a manager
}
rule-no-sponsor-limit = a sponsor and a manager

# `not-one-accountable`
rule-not-one-accountable-sign = An `[[ownership]]` has nobody who is `accountable`; or several are about the same item and name different people.
rule-not-one-accountable-why = If everybody owns it, no one does. Where two are accountable, each waits for the other, and whoever needs a decision asks the one who says yes.
rule-not-one-accountable-remedy = Agree on one person who answers for it and can say no, and put the others under `responsible` or `consulted`. Put what is said of one item into one `[[ownership]]`.
rule-not-one-accountable-example = two people are accountable for `Mail`: Amira Siddiqui and Rohit Banerji
# `count` is two or more.
rule-not-one-accountable-found = { SPELLED($count) } people are accountable for `{ $item }`: { $names }
rule-not-one-accountable-found-nobody = nobody is accountable for `{ $item }`
rule-not-one-accountable-measured = { SPELLED($count) } people
rule-not-one-accountable-measured-nobody = nobody
rule-not-one-accountable-limit = exactly one person

# `ownership-item-unknown`
rule-ownership-item-unknown-sign = The `item` of an `[[ownership]]` is no task, workstream, deliverable or other record, and is nearly one. Words of your own, such as `Monthly accounts`, are fine.
rule-ownership-item-unknown-why = A name with a slip in it belongs to nothing: the task or workstream that was meant shows nobody who answers for it, and nobody looks.
rule-ownership-item-unknown-remedy = Write the item as it is written where it is kept: the id of a task, or a workstream or deliverable word for word.
rule-ownership-item-unknown-example = `Netwrok` in the ownership table is nothing that the project knows — did you mean `Network`?
rule-ownership-item-unknown-found = `{ $item }` in the ownership table is nothing that the project knows — did you mean `{ $near }`?
rule-ownership-item-unknown-measured = no such item
rule-ownership-item-unknown-limit = the name of something

# `person-over-capacity`
rule-person-over-capacity-sign = In the next 26 weeks somebody has more work assigned, together with what they do elsewhere, than time in their calendar less leave. It is a notice for fewer weeks in a row than the limit, a warning from the limit on, and an alarm if the worst of those weeks is above the percentage, too.
rule-person-over-capacity-why = One full week is a busy week. Week after week it means that dates are kept on paper only, that quality gives first, and that the person who knows most becomes the bottleneck or leaves.
rule-person-over-capacity-remedy = Move work to somebody with time, let a task with float wait, reduce scope, or give the task a later date in the open. `level = true` in `project.toml` shows what waiting would do to the dates.
rule-person-over-capacity-example = Ben Ortiz has more work than time in 3 weeks in a row from 16 Nov 2026, up to 140% of it: `Mail migration`, `Training`
# `monday` is the day on which the first week begins, `share` how much of the time is taken in percent, `work` a list of names.
rule-person-over-capacity-found = { $person } has more work than time in { $weeks ->
    [one] the week of { $monday }, { $share } of it
   *[other] { $weeks } weeks in a row from { $monday }, up to { $share } of it
}: { $work }
rule-person-over-capacity-found-none = { $person } has more work than time in { $weeks ->
    [one] the week of { $monday }, when there is none at all
   *[other] { $weeks } weeks in a row from { $monday }, when there is none at all
}: { $work }
# The last of the list.
rule-person-over-capacity-elsewhere = work elsewhere
rule-person-over-capacity-measured = { $weeks ->
    [one] { $weeks } week in a row
   *[other] { $weeks } weeks in a row
}
rule-person-over-capacity-limit = fewer than { $weeks } in a row

# `same-question-again`
rule-same-question-again-sign = The newest reports in a row ask for the same under `Decisions needed`: the same record, named in double brackets, or the same words apart from days and numbers. Or several open issues with the tag `question` have the same title.
rule-same-question-again-why = A question that is asked for the third time was not heard twice. Either it reaches the wrong person, or the answer is uncomfortable; asking a fourth time in the same place changes neither.
rule-same-question-again-remedy = Ask in another way: in person, of the one who can decide, with two options and what a week of waiting costs. If several people ask you the same thing, answer it once where all of them look.
rule-same-question-again-example = D-06 `How long must invoices stay searchable?` has been asked for in 3 reports in a row, since 30 Oct 2026
# `what` is a question, or a record; `count` is two or more.
rule-same-question-again-found = { $what } has been asked for in { $count } reports in a row, since { $date }
rule-same-question-again-measured = { $count } reports in a row
rule-same-question-again-limit = { $count ->
    [one] fewer than { $count } report
   *[other] fewer than { $count } reports
}
rule-same-question-again-found-issues = the issues { $ids } ask the same: `{ $issue }`
rule-same-question-again-measured-issues = asked { $count } times
rule-same-question-again-limit-issues = asked once

# `sign-off-missing`
rule-sign-off-missing-sign = Finished work has a `deliverable` whose sign-off in `closure.toml` is pending or rejected for longer than the limit. In the stages `closing` and `closed` a deliverable without any sign-off is told, too.
rule-sign-off-missing-why = Until somebody has accepted it, it can come back: with new wishes, when the people who made it are gone. The last invoice and the end of the project wait for the same signature.
rule-sign-off-missing-remedy = Go through the acceptance criteria with the one who signs, on one afternoon, and write the day in `date` of the `[[acceptance]]`. If something is left, make it `conditional` and a `[[follow_up]]`.
rule-sign-off-missing-example = `Firewall at Derby` was finished on 26 Jul 2026, and after 110 days nobody has accepted `Same configuration as York`
# `what` is the deliverable; `dated` is whether the day of the finish is known.
rule-sign-off-missing-found = { $dated ->
    [yes] `{ $task }` was finished on { $date }
   *[no] `{ $task }` was finished
}, and after { $days ->
    [one] { $days } day
   *[other] { $days } days
} nobody has accepted `{ $what }`
rule-sign-off-missing-found-rejected = { $dated ->
    [yes] `{ $task }` was finished on { $date }
   *[no] `{ $task }` was finished
}, and `{ $what }` was rejected and not accepted since
rule-sign-off-missing-measured = { $days ->
    [one] { $days } day since the finish
   *[other] { $days } days since the finish
}

# `silence-expired`
rule-silence-expired-sign = A `[[health.silence]]` has an `until` that has passed.
rule-silence-expired-why = What was agreed for a while is over, and what it covered counts again. Left in place, it looks to the next reader as if it still held.
rule-silence-expired-remedy = If the reason still holds, agree a new day with the same people and write it in `until`. If not, take the silence out and look at what it covered.
rule-silence-expired-example = the silence of `go-live-in-freeze` for `live` ended on 30 Sep 2026; what it covered counts again
# `about` is whether it is the silence of one record; `covered` whether there is something that it covered.
rule-silence-expired-found = the silence of `{ $rule }`{ $about ->
    [yes] {" "}for `{ $record }`
   *[no] {""}
} ended on { $until }; { $covered ->
    [yes] what it covered counts again
   *[no] there is nothing left that it would cover
}
rule-silence-expired-measured = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
rule-silence-expired-limit = a day to come

# `silence-unused`
rule-silence-unused-sign = A `[[health.silence]]` that still runs covers no finding.
rule-silence-unused-why = Most often this is good news: what was agreed to be tolerated is gone. But a silence that is left behind will also hide the next finding of that kind, which nobody has agreed to.
rule-silence-unused-remedy = Take it out. If you expected it to cover something, compare its `rule` and `record` with what `milepost check` prints.
rule-silence-unused-example = the silence of `go-live-in-freeze` for `live` covers nothing any more
rule-silence-unused-found = the silence of `{ $rule }`{ $about ->
    [yes] {" "}for `{ $record }`
   *[no] {""}
} covers nothing any more
rule-silence-unused-measured = no finding
rule-silence-unused-limit = a finding that it covers

# `site-lacks-task`
rule-site-lacks-task-sign = Tasks name a `site`, and one site lacks work that more than half of the sites have, or that the other of two like sites has. Names are compared without the site's name and numbers.
rule-site-lacks-task-why = Sites are planned one after the other, and what is learnt at the third is seldom put back into the plan of the fifth. The site that differs is the one that is called out to at night.
rule-site-lacks-task-remedy = Add the task to the plan of that site. If it is not needed there, say so: silence this rule for the task of the other site, with the reason. Then the next one to ask finds the answer.
rule-site-lacks-task-example = the site Preston has no task like `Firewall at Derby`, which Derby and York have
# `sites` is a list of `count` names; there are `of` sites, two or more.
rule-site-lacks-task-found = the site { $site } has no task like `{ $task }`, which { $count ->
    [one] { $sites } has
   *[other] { $sites } have
}
rule-site-lacks-task-measured = { $count } of { $of } sites
rule-site-lacks-task-limit = the same at every site

# `stakeholder-not-informed`
rule-stakeholder-not-informed-sign = A stakeholder follows the project weekly or monthly, and nothing in the communication plan names them, by id, name or group, as often as that; or has high influence, no `involvement` is said, and nothing in the plan names them.
rule-stakeholder-not-informed-why = People with influence who are surprised say no. They ask for a stop, a review or another round of approval when it costs most.
rule-stakeholder-not-informed-remedy = Add them to the `audience` of something that is told anyway, or add a `[[communication]]` with a cadence and an owner. If they want to hear of decisions only, set `involvement = "decisions"`.
rule-stakeholder-not-informed-example = stakeholder `Finance and Billing` wants to follow it weekly, and nothing in the communication plan names them
rule-stakeholder-not-informed-found = stakeholder `{ $name }` { $wish ->
    [weekly] wants to follow it weekly
    [monthly] wants to follow it monthly
   *[influence] has high influence
}, and { $told ->
    [once] what names them comes only once
    [rarely] what names them comes every { $days } days at best
   *[never] nothing in the communication plan names them
}
rule-stakeholder-not-informed-measured = no communication
rule-stakeholder-not-informed-measured-once = once
rule-stakeholder-not-informed-every = { $days ->
    [one] every { $days } days
   *[other] every { $days } days
}
rule-stakeholder-not-informed-limit = something that names them

# `update-incomplete`
rule-update-incomplete-sign = The newest report in `updates/` lacks a part that says what changed, what is blocked, or which decision is needed. The heading may say it in other words; *Nothing* is an answer.
rule-update-incomplete-why = Readers take what is not said for good news. A report that does not say what is blocked reads as if nothing were, and nobody decides what nobody was asked.
rule-update-incomplete-remedy = Add the part, even if it is one line: `## What changed`, `## What is blocked`, `## Decisions needed`.
rule-update-incomplete-example = the report of 13 Nov 2026 does not say what is blocked nor which decision is needed
rule-update-incomplete-found = { $missing ->
    [changed] the report of { $date } does not say what changed
    [blocked] the report of { $date } does not say what is blocked
    [decisions] the report of { $date } does not say which decision is needed
    [changed-blocked] the report of { $date } does not say what changed nor what is blocked
    [changed-decisions] the report of { $date } does not say what changed nor which decision is needed
    [blocked-decisions] the report of { $date } does not say what is blocked nor which decision is needed
   *[all] the report of { $date } does not say what changed, what is blocked nor which decision is needed
}
rule-update-incomplete-measured = { $count } of 3 questions answered
rule-update-incomplete-limit = all 3

# `update-overdue`
rule-update-overdue-sign = The newest report in `updates/` is older than the limit, while the project is running.
rule-update-overdue-why = Silence is read as good news by some and as bad news by others. Both are guesses, and both cost you the trust that you need on the day something goes wrong.
rule-update-overdue-remedy = Write three short parts today: what changed, what is blocked, which decision is needed. Five lines are enough: `updates/YYYY-MM-DD.md`.
rule-update-overdue-example = the newest report is of 30 Oct 2026, 14 days ago
rule-update-overdue-found = the newest report is of { $date }, { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}

# `vendor-without-escalation`
rule-vendor-without-escalation-sign = A vendor with open commitments has no `contact` or no `escalation`.
rule-vendor-without-escalation-why = On the day a delivery does not come, the first hours go into finding out who can do something about it. The vendor's salesman is not the one.
rule-vendor-without-escalation-remedy = Ask the vendor now, while things are calm, for a name and a number for each step: whom to call first, and whom when that does not help. Put them into `contact` and `escalation`.
rule-vendor-without-escalation-example = Keldbeck Telecom owes two deliveries, and nothing says whom to call when one does not come
rule-vendor-without-escalation-found = { $vendor } owes { $count ->
    [one] one delivery
   *[other] { SPELLED($count) } deliveries
}, and { $missing ->
    [escalation] nothing says whom to call when one does not come
    [contact] nothing says whom to call first
   *[both] nothing says whom to call
}
rule-vendor-without-escalation-measured = { $missing ->
    [escalation] no escalation
    [contact] no contact
   *[both] no contact and escalation
}
rule-vendor-without-escalation-limit = a contact and an escalation path

# `watermelon`
rule-watermelon-sign = The newest call in a report is green, while the facts make the project red. It is told beside the status and does not change it.
rule-watermelon-why = Green over red facts keeps help away for as long as it would be cheap. When it comes out, the question is no longer what went wrong, but who knew.
rule-watermelon-remedy = Look at the findings that make it red. If they are right, call it what it is, say what you need, and let people help. If they are not, correct the facts, or silence the rule with the reason.
rule-watermelon-example = the report of 13 Nov 2026 calls the project green, and the facts make it red: `Go-live` is forecast for 26 Jan 2027, 28 working days after the 11 Dec 2026 it is committed to
# `fact` is another finding, a clause of its own.
rule-watermelon-found = the report of { $date } calls the project green, and the facts make it red: { $fact }
rule-watermelon-found-no-fact = the report of { $date } calls the project green, and the facts make it red
rule-watermelon-measured = called green, computed red
rule-watermelon-limit = the same colour
