# `commitment-overdue`
rule-commitment-overdue-sign = A vendor's commitment is past its `due` date, or where it has none the one `promised`, and not delivered.
rule-commitment-overdue-why = A delivery that is late and that nobody speaks about gets later. The work behind it waits, and whoever is to do that work is booked elsewhere by the time it can begin.
rule-commitment-overdue-remedy = Call the vendor today and ask for a new date in writing; put it into `promised`. If the date does not hold, use the escalation path before the day on which the waiting work must start. Enter `delivered` when it has come.
rule-commitment-overdue-example = Keldbeck Telecom: `Link at Preston` was due on 3 Aug 2026, 102 days ago, and is promised for 30 Nov 2026; `Faster link at Preston` waits for it, until 30 Nov 2026 at the latest
rule-commitment-overdue-found = { $own ->
    [yes] `{ $what }`
   *[no] { $vendor }: `{ $what }`
} was { $agreed ->
    [yes] due on
   *[no] promised for
} { $due }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} ago{ $promised ->
    [yes] , and is promised for { $expected }
   *[no] {""}
}
# What waits for it: a clause after it.
rule-commitment-overdue-goes-on = `{ $task }` goes on without it
rule-commitment-overdue-too-late = `{ $task }` waits for it and had to start by { $latest }
rule-commitment-overdue-latest = `{ $task }` waits for it, until { $latest } at the latest
rule-commitment-overdue-waits = `{ $task }` waits for it
rule-commitment-overdue-measured = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
rule-commitment-overdue-limit = delivered by { $due }

# `commitment-slipping`
rule-commitment-slipping-sign = An open commitment is promised for a day after the one it was due, or, as a warning, for a day after the latest start of the task that needs it. To the vendor itself, on the site that is for it, it is always a warning.
rule-commitment-slipping-why = The first new date is rarely the last. While it has not passed there is still time to hold the vendor to the agreed day, or to move the work that waits.
rule-commitment-slipping-remedy = Ask what the new date depends on, and what would bring the old one back. Check that the task that needs the delivery is planned after the new date, and tell whoever is booked for it.
rule-commitment-slipping-example = Dunmere Supplies: `Firewall for Preston` was agreed for 20 Nov 2026 and is now promised for 2 Dec 2026, 12 days later; `Firewall at Preston` must start by 27 Nov 2026
rule-commitment-slipping-found = { $own ->
    [yes] `{ $what }`
   *[no] { $vendor }: `{ $what }`
} was agreed for { $due } and is now promised for { $expected }, { $days ->
    [one] { $days } day later
   *[other] { $days } days later
}
rule-commitment-slipping-effect = `{ $task }` must start by { $latest }
rule-commitment-slipping-measured = { $days ->
    [one] { $days } day later
   *[other] { $days } days later
}
rule-commitment-slipping-limit = the day agreed, { $due }

# `committed-date-unlikely`
rule-committed-date-unlikely-sign = By the plan a milestone keeps the date committed to, but fewer runs of the forecast than the threshold do. A milestone that is late by the plan itself is left to `schedule-late`.
rule-committed-date-unlikely-why = A plan adds up likely durations, and risks are not in it. Where several pieces of work meet, or one long tail lies on the way, the sum is kept less often than each of its parts.
rule-committed-date-unlikely-remedy = See what moves the finish most on the forecast page, and act there: start it earlier, take its risk away, or give the milestone days of reserve. Else agree on a date that 8 in 10 runs keep.
rule-committed-date-unlikely-example = `Go-live` is planned for 11 Dec 2026, in time for the 11 Dec 2026 it is committed to, but only 3 of 10 runs of the forecast keep that date
# `runs` says how many keep the date: `fewer` and `more` than the `count`.
rule-committed-date-unlikely-found = `{ $task }` is planned for { $planned }, in time for the { $committed } it is committed to, but { $runs ->
    [none] no run of the forecast keeps that date
    [fewer] fewer than { $count }~of~{ $of } runs of the forecast keep that date
    [more] only more than { $count }~of~{ $of } runs of the forecast keep that date
   *[about] only { $count }~of~{ $of } runs of the forecast keep that date
}

# `critical-task-without-owner`
rule-critical-task-without-owner-sign = A task of a day or more on the critical path is to start within the limit, and it has neither an `owner` nor somebody assigned nor a `vendor`. Silent where the plan names nobody at all.
rule-critical-task-without-owner-why = The people who would do it are filling those weeks with other work right now. On the day it should start somebody asks whose it is, and each day of looking moves the finish.
rule-critical-task-without-owner-remedy = Name one person this week and ask whether they have the time: `owner`, or `assign` with the share of the week. If nobody can, it is better to say so today, while the plan can still be changed.
rule-critical-task-without-owner-example = `Copy the file shares` is on the critical path and is to start on 23 Nov 2026, in 10 days, and nobody is named to do it
rule-critical-task-without-owner-found = `{ $task }` is on the critical path and is to start on { $start }, and nobody is named to do it
rule-critical-task-without-owner-found-ahead = `{ $task }` is on the critical path and is to start on { $start }, in { $days ->
    [one] { $days } day
   *[other] { $days } days
}, and nobody is named to do it
rule-critical-task-without-owner-measured = { $days ->
    [one] { $days } day to its start
   *[other] { $days } days to its start
}
rule-critical-task-without-owner-limit = { $days ->
    [one] named { $days } day before
   *[other] named { $days } days before
}

# `deadline-missed`
rule-deadline-missed-sign = A task, a milestone or a phase that is not finished is forecast to finish after its `deadline`.
rule-deadline-missed-why = A deadline moves nothing in the plan, so that the dates stay honest. That it is missed has to be said, or nobody sees it until the day has passed.
rule-deadline-missed-remedy = Follow "why this date" back to what drives the finish. Then shorten that work, move it forward, or agree on a new `deadline`.
rule-deadline-missed-example = `Rack servers` is forecast to finish on 16 Oct 2026, 9 working days after its deadline, 5 Oct 2026
rule-deadline-missed-found = `{ $task }` is forecast to finish on { $finish }, { $days ->
    [0] after its deadline
    [one] { $days } working day after its deadline
   *[other] { $days } working days after its deadline
}, { $deadline }
# `deadline` in backticks is the key in the project's files.
rule-deadline-missed-limit = `deadline` { $deadline }

# `effort-over`
rule-effort-over-sign = In a workstream with open work the actual effort is above what was planned for the work done so far, by more than the limit. Counted are tasks with both `planned` and `actual` in `effort`, once at least five planned days are done.
rule-effort-over-why = Who needed a third more for the first half will need a third more for the second. The dates still look fine, because somebody works evenings; then they do not, and both time and money are short at once.
rule-effort-over-remedy = Ask what took longer than thought, and give the open tasks of this workstream new `remaining` and `estimate` with that in mind. If the dates do not hold then, say so now: fewer things, more people or a later date.
rule-effort-over-example = `Mail` has taken 61 days of effort for work that was planned at 41, 49 % more, and 5 of its tasks are open
# `share` is how much more it was, in percent.
rule-effort-over-found = `{ $workstream }` has taken { $count ->
    [one] { $actual } day
   *[other] { $actual } days
} of effort for work that was planned at { $planned }, { $share } more, and { $open ->
    [one] { $open } of its tasks is open
   *[other] { $open } of its tasks are open
}
# In place of a workstream: the tasks of none.
rule-effort-over-other-work = Other work
rule-effort-over-limit = at most +{ $share }

# `fact-in-future`
rule-fact-in-future-sign = A date of something that has happened is after the date that the figures speak for: `started` or `finished` of a task, `made`, `decided`, `closed`, `delivered`, `done`, `communicated`, `reviewed`, a reading, a sign-off.
rule-fact-in-future-why = What is finished is taken as done, and everything after it moves. One wrong year turns work that is late into work that is over, on every page.
rule-fact-in-future-remedy = Correct the date. If it is a plan and not a fact, take it out: dates to come are computed, and `finish_on` or `not_before` bind them. What is dated later counts as open in the registers. If it is true, move `status_date` on.
rule-fact-in-future-example = `Order switches` is said to be finished on 9 Oct 2027, after the 13 Nov 2026 this speaks for
rule-fact-in-future-found = `{ $name }` is said to be { $what ->
    [finished] finished
    [started] started
    [measured] measured
    [reviewed] reviewed
    [scored] scored
    [closed] closed
    [made] made
    [decided] decided
    [communicated] communicated
    [delivered] delivered
    [told] told
    [signed-off] signed off
   *[done] done
} on { $date }, after the { $speaks_for } this speaks for
rule-fact-in-future-limit = not after { $speaks_for }

# `go-live-in-freeze`
rule-go-live-in-freeze-sign = A go-live or a planned outage falls inside a freeze period of the calendar. A go-live is a milestone whose gate is of the kind `go/no-go` or that has go-live, live, launch or cut-over in its name or kind, or that carries or directly follows an outage; a name that speaks of approval alone is none. Any other gate or committed milestone in a freeze is a notice.
rule-go-live-in-freeze-why = A freeze marks the days on which the business can least afford a failure and on which nobody is free to help with one. Cut-overs that land there are cancelled late or regretted.
rule-go-live-in-freeze-remedy = Move the go-live to the first working day after the freeze, or bring the work before it forward. If the business agrees to an exception, silence the rule for this record with the reason and an end date.
rule-go-live-in-freeze-example = `Go-live` is forecast for 29 Dec 2026, inside the freeze `Quarter-end billing` (28 Dec to 4 Jan)
rule-go-live-in-freeze-found = `{ $task }` is forecast for { $date }, inside the freeze `{ $freeze }` ({ $from } to { $to })
rule-go-live-in-freeze-found-outage = the outage of `{ $task }` is planned for { $date }, inside the freeze `{ $freeze }` ({ $from } to { $to })
rule-go-live-in-freeze-measured = inside the freeze
rule-go-live-in-freeze-limit = outside { $from } to { $to }

# `no-reserve`
rule-no-reserve-sign = A project in planning or execution ends on the very day that it has promised (`committed` of its last milestone, else the baseline), and nothing in the plan can take a surprise: no `reserve_days` in `[contingency]`, no open task with an `estimate` that has a spread, no task that is a buffer.
rule-no-reserve-why = Something always takes longer. A plan without room makes each small delay a broken promise, and teaches everybody to hide delays for as long as they can.
rule-no-reserve-remedy = Ask for each large task what it takes on a bad day, and write `estimate = {"{"} low, likely, high {"}"}`. Then agree some days between the plan and the promise with the sponsor, and keep them as `reserve_days` in the open: a reserve that nobody can see is spent first.
rule-no-reserve-example = `Go-live` is planned for 11 Dec 2026, the day that was promised, and the plan has no reserve: one task a day late makes the project late
rule-no-reserve-found = `{ $task }` is planned for { $date }, the day that was promised, and the plan has no reserve: one task a day late makes the project late
rule-no-reserve-found-finish = The finish is planned for { $date }, the day that was promised, and the plan has no reserve: one task a day late makes the project late
rule-no-reserve-measured = no day to spare
rule-no-reserve-limit = a reserve, a range or some float

# `only-build-effort`
rule-only-build-effort-sign = In a plan of some size no task, milestone, phase or workstream is called, and none is by its kind (a `gate`, an `outage`), a review, an approval, a test, a training or a change window. It reads English, German, French, Spanish, Portuguese, Italian and Dutch, by `language` of `[site]`.
rule-only-build-effort-why = Building is the part that everybody sees. Reviews, sign-offs, fixing what the test finds and waiting for a maintenance window take as long again, and they come last, when there is no time left.
rule-only-build-effort-remedy = Walk through each deliverable and ask: who looks at it, who says yes, who has to learn it, and when may it be switched on? Put the answers into the plan as tasks with an owner. If your words for them are others, silence the rule.
rule-only-build-effort-example = none of the 24 tasks in the plan is a review, approval, test, training or a change window: what comes after the building has no time
# `count` is 10 or more, or what the project has set.
rule-only-build-effort-found = none of the { $count } tasks in the plan is a review, approval, test, training or a change window: what comes after the building has no time
rule-only-build-effort-measured = none found
rule-only-build-effort-limit = review, approval, test, training or a change window

# `outage-in-working-hours`
rule-outage-in-working-hours-sign = A planned outage takes working time of the project's calendar, and no decision that is made names its task in `affects`.
rule-outage-in-working-hours-why = Everybody whose service is off stands still, and the desk that should help with the change answers their calls. What goes wrong is seen by all.
rule-outage-in-working-hours-remedy = Move it to the evening or the weekend. If the day is the only way, let whoever answers for the people affected decide it, and name the task in that decision's `affects`.
rule-outage-in-working-hours-example = the outage of `Firewall at York` takes 4 hours of working time, from Fri 20 Nov 2026 13:00 to Sat 21 Nov 2026 06:00
# `time` is one of the two below; `from` and `to` are a day with its time.
rule-outage-in-working-hours-found = the outage of `{ $task }` takes { $time } of working time, from { $from } to { $to }
rule-outage-in-working-hours-measured = { $time } of working time
rule-outage-in-working-hours-limit = outside working hours, or decided
rule-outage-in-working-hours-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# A whole number, or a text such as `1.5`.
rule-outage-in-working-hours-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

# `plan-conflict`
rule-plan-conflict-sign = A limit that the dependencies break, typed dates that lie before what a task waits for, work that started before what it waits for was finished, or, where work is levelled, a task that needs more of somebody than they can ever give.
rule-plan-conflict-why = One of the two statements is not true any more. The dates are computed around it, so the plan looks whole while a promise in it is already broken.
rule-plan-conflict-remedy = Ask which of the two holds. Move or take out the limit or the typed dates, or change the dependency: shorten the work before it, overlap it, or take the link out where nobody really waits.
rule-plan-conflict-example = `Rack servers` is forecast to start on 9 Jul 2026, but its `not_after` is 7 Jul 2026
# `key` in backticks is a key in the project's files.
rule-plan-conflict-found-limit = { $typed ->
    [yes] { $starts ->
        [yes] `{ $task }` has typed dates that start on { $day }, but its `{ $key }` is { $date }
       *[no] `{ $task }` has typed dates that finish on { $day }, but its `{ $key }` is { $date }
    }
   *[no] { $starts ->
        [yes] `{ $task }` is forecast to start on { $day }, but its `{ $key }` is { $date }
       *[no] `{ $task }` is forecast to finish on { $day }, but its `{ $key }` is { $date }
    }
}
rule-plan-conflict-limit = `{ $key }` { $date }
rule-plan-conflict-found-typed = the typed dates of `{ $task }` lie before what `{ $other }` allows, which it waits for
rule-plan-conflict-found-typed-hidden = the typed dates of `{ $task }` lie before what something that is not shown here allows, which it waits for
rule-plan-conflict-measured-typed = { $from } to { $to }
rule-plan-conflict-limit-typed = not before what it waits for
rule-plan-conflict-found-started = `{ $task }` was started on { $day }, before the end of `{ $other }`, which it waits for
rule-plan-conflict-found-started-hidden = `{ $task }` was started on { $day }, before the end of something that is not shown here, which it waits for
rule-plan-conflict-limit-started = not before the end of what it waits for
rule-plan-conflict-found-person = `{ $task }` needs more of { $person } than there is, however long it waits
rule-plan-conflict-measured-person = more than can be given
rule-plan-conflict-limit-person = what { $person } can give

# `schedule-late`
rule-schedule-late-sign = A milestone is forecast later than the date committed to, or, where nothing is committed, the finish is later than the baseline, by more than the tolerance.
rule-schedule-late-why = People outside the project have planned around that date. A slip told early costs a phone call; told late it costs a weekend, a penalty or a second launch.
rule-schedule-late-remedy = Follow "why this date" from the milestone back to the task that drives it. Then choose in the open: less scope, more people on that task, or a new date that is agreed and put in `committed`.
rule-schedule-late-example = `Go-live` is forecast for 15 Jan 2027, 23 working days after the 11 Dec 2026 it is committed to
rule-schedule-late-found = `{ $task }` is forecast for { $forecast }, { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} after the { $committed } it is committed to
# `subject` is what is shown of the project: all of it, or a part.
rule-schedule-late-found-finish = { $subject ->
    [your-part] the finish of your part
    [what-is-shown] the finish of the work shown here
   *[project] the finish
} is forecast for { $forecast }, { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} after the baseline's { $baseline }
rule-schedule-late-measured = { $days ->
    [one] { $days } working day late
   *[other] { $days } working days late
}

# `start-overdue`
rule-start-overdue-sign = A task has no `started` and is not `blocked`, and only the status date holds it: by the baseline it should have begun more than the limit ago, or, without a baseline, what it waits for has been there for that long. It is a warning where the baseline says so and little float is left.
rule-start-overdue-why = The plan moves such a task to tomorrow, every day, and everything behind it as well. Either the work has begun and the plan does not know, or something holds it that nobody has written down.
rule-start-overdue-remedy = Ask the owner today. If it has begun, write `started`. If not, write what holds it: `blocked` with the reason, a link in `after`, or an honest `not_before`.
rule-start-overdue-example = `Cable the racks` should have begun on 2 Nov 2026, 11 days ago; nobody has said that it has, or what holds it
rule-start-overdue-found = `{ $task }` could have begun on { $date }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} ago; nobody has said that it has begun, or what holds it
# The baseline has it begin on that day.
rule-start-overdue-found-agreed = `{ $task }` should have begun on { $date }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} ago; nobody has said that it has, or what holds it

# `work-before-delivery`
rule-work-before-delivery-sign = A task that has not started is forecast to start before the day on which the delivery it needs is expected.
rule-work-before-delivery-why = The engineer arrives and the equipment does not. The day is paid for, the slot is lost, and the next free one is weeks away.
rule-work-before-delivery-remedy = Give the task a `not_before` on the day after the delivery and see what it moves. If that is too late, bring the delivery forward, or split off what can be done without it.
rule-work-before-delivery-example = `Rack the switches` is planned to start on 9 Nov 2026, before Dunmere Supplies delivers `Twelve switches` on 16 Nov 2026
rule-work-before-delivery-found = `{ $task }` is planned to start on { $start }, before { $own ->
    [yes] you deliver
   *[no] { $vendor } delivers
} `{ $what }` on { $expected }
rule-work-before-delivery-measured = starts { $start }
rule-work-before-delivery-limit = not before { $expected }

# `workstream-misses-dates`
rule-workstream-misses-dates-sign = Of the last dates in one workstream several were missed: the task was finished after its baseline finish or `deadline`, or is still open after it, and it is later than what it waited for. A workstream that is done is left alone.
rule-workstream-misses-dates-why = One late task is bad luck. The third in the same place has a cause that the next task will meet as well: an estimate that is too small, a person with two jobs, a supplier who does not answer.
rule-workstream-misses-dates-remedy = Talk to the people who do the work before you change a date: what held up each of these tasks, and what do they have in common? Remove that, or plan what is left with what you have learned.
rule-workstream-misses-dates-example = `Network` has missed 3 of its last 5 dates: `Order the firewalls` (9 days late), `Cable the racks` (4 days late) and `Firewall at Preston` (3 days late, still open)
# `tasks` is a list of such as in the message after them.
rule-workstream-misses-dates-found = `{ $workstream }` has missed { $count } of its last { $of } dates: { $tasks }
rule-workstream-misses-dates-found-all = { $count ->
    [one] `{ $workstream }` has missed its last { $count } dates: { $tasks }
   *[other] `{ $workstream }` has missed its last { $count } dates: { $tasks }
}
rule-workstream-misses-dates-task = `{ $task }` ({ $days ->
    [one] { $days } day
   *[other] { $days } days
} late{ $open ->
    [yes] , still open
   *[no] {""}
})
rule-workstream-misses-dates-measured = { $count } of { $of } missed
rule-workstream-misses-dates-limit = fewer than { $count } missed
