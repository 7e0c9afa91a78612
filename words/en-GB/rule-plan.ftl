# `missing-logic`
rule-missing-logic-sign = More than 5 % of the open tasks have no predecessor or no successor. A link of a parent counts for its parts; what the project begins and ends with needs one link only.
rule-missing-logic-why = A task without links does not move when others slip, and its own slip moves nothing. The end date then looks safer than it is.
rule-missing-logic-remedy = Say with `after` what each task waits for, and see that something waits for it: at the least the milestone that it is done for.
rule-missing-logic-example = 4 of 31 open tasks lack a predecessor or a successor (13 %): `Train the service desk`, `Order labels`, `Clear the store` and 1 more
# What is counted in a few words, the same within a sentence, and exactly.
rule-missing-logic-title = Links missing
rule-missing-logic-within = links missing
rule-missing-logic-definition = Open tasks that wait for nothing or that nothing waits for. What the project begins and ends with is not counted.
rule-missing-logic-found = { $count ->
    [one] { $count } of { $of } open tasks lacks a predecessor or a successor
   *[other] { $count } of { $of } open tasks lack a predecessor or a successor
} ({ $share })

# `lead`
rule-lead-sign = A dependency of an open task has a lead (a negative lag), such as `after = ["build - 2d"]`.
rule-lead-why = A lead says that work begins some days before an end that nobody knows yet. Float and the critical path are hard to follow through it.
rule-lead-remedy = Split the first task at the point where the second one can begin, and link to that part; or use a start-to-start link.
rule-lead-example = 1 of 44 links into open tasks has a lead (2.3 %): `Write the handover`
# What is counted in a few words, the same within a sentence, and exactly.
rule-lead-title = Leads
rule-lead-within = leads
rule-lead-definition = Links into open tasks with a negative lag.
rule-lead-found = { $count ->
    [one] { $count } of { $of } links into open tasks has a lead
   *[other] { $count } of { $of } links into open tasks have a lead
} ({ $share })

# `lag`
rule-lag-sign = More than 5 % of the dependencies of open tasks have a lag, such as `after = ["order + 6w"]`.
rule-lag-why = A lag is time in which something happens that the plan does not name: a delivery, a test, an approval. Nobody owns it, reports on it or can shorten it.
rule-lag-remedy = Make a task of the waiting, with a name and somebody who watches it. Keep lags for what is really only time, such as concrete that dries.
rule-lag-example = 5 of 44 links into open tasks have a lag (11 %): `Link at Derby`, `Move the files` and 3 more
# What is counted in a few words, the same within a sentence, and exactly.
rule-lag-title = Lags
rule-lag-within = lags
rule-lag-definition = Links into open tasks with a positive lag.
rule-lag-found = { $count ->
    [one] { $count } of { $of } links into open tasks has a lag
   *[other] { $count } of { $of } links into open tasks have a lag
} ({ $share })

# `few-finish-to-start`
rule-few-finish-to-start-sign = Fewer than 90 % of the dependencies of open tasks run from finish to start.
rule-few-finish-to-start-why = Finish to start is what people mean by "after". Other kinds tie one end of a task and leave the other loose, so that a delay may stop there unseen.
rule-few-finish-to-start-remedy = Look at each SS, FF and SF link: can the task be split so that a plain link says it? If not, keep it, and see that the other end of the task is linked too.
rule-few-finish-to-start-example = 9 of 44 links into open tasks do not run from finish to start (20 %): `Enrol laptops`, `Move the files` and 7 more
# What is counted in a few words, the same within a sentence, and exactly.
rule-few-finish-to-start-title = Other links than finish to start
rule-few-finish-to-start-within = other links than finish to start
rule-few-finish-to-start-definition = Links into open tasks of the kinds SS, FF and SF.
rule-few-finish-to-start-found = { $count ->
    [one] { $count } of { $of } links into open tasks does not run from finish to start
   *[other] { $count } of { $of } links into open tasks do not run from finish to start
} ({ $share })

# `hard-constraint`
rule-hard-constraint-sign = More than 5 % of the open tasks and milestones must start or finish on a day, or not after one, or have typed dates.
rule-hard-constraint-why = A nailed date does not move when the work before it is late. The plan then shows what is wished, not what will happen.
rule-hard-constraint-remedy = Take the limit out and link the task. Put a date that was promised in `committed` or `deadline`: they are compared with, and bind nothing. Where the date is really given from outside, such as the end of a lease, silence the rule for that record with the reason.
rule-hard-constraint-example = 3 of 38 open tasks and milestones are bound by a date whatever comes before them (7.9 %): `Go-live`, `Press day`, `Lease end`
# What is counted in a few words, the same within a sentence, and exactly.
rule-hard-constraint-title = Hard constraints
rule-hard-constraint-within = hard constraints
rule-hard-constraint-definition = Open tasks and milestones with `start_on`, `finish_on`, `not_after`, `finish_not_after` or typed dates.
rule-hard-constraint-found = { $count ->
    [one] { $count } of { $of } open tasks and milestones is bound by a date whatever comes before it
   *[other] { $count } of { $of } open tasks and milestones are bound by a date whatever comes before them
} ({ $share })

# `high-float`
rule-high-float-sign = More than 5 % of the open tasks have more than 44 working days of total float; in a project of less than 220 working days, more than a fifth of its length.
rule-high-float-why = So much room is rare in real work. Mostly a successor is missing: the task is needed earlier than the plan knows.
rule-high-float-remedy = Ask for each of these tasks what cannot go on without it, and write that link. What really can wait may stay as it is.
rule-high-float-example = 4 of 31 open tasks have more float than is likely (13 %): `Label the cables`, `Clear the store` and 2 more
# What is counted in a few words, the same within a sentence, and exactly.
rule-high-float-title = High float
rule-high-float-within = high float
rule-high-float-definition = Open tasks with more total float than the limit.
rule-high-float-found = { $count ->
    [one] { $count } of { $of } open tasks has more float than is likely
   *[other] { $count } of { $of } open tasks have more float than is likely
} ({ $share })

# `negative-float`
rule-negative-float-sign = An open task or milestone has less than no float: the work up to a limit takes longer than there is time.
rule-negative-float-why = The plan contradicts itself. By its own figures the date will not be kept, and nobody has said so yet.
rule-negative-float-remedy = The timeline names the limit that leaves too little time. Shorten the work before it, agree on a later date, or take the limit out.
rule-negative-float-example = 6 of 38 open tasks and milestones have less than no float (16 %): `Cut-over`, `Test`, `Go-live` and 3 more
# What is counted in a few words, the same within a sentence, and exactly.
rule-negative-float-title = Negative float
rule-negative-float-within = negative float
rule-negative-float-definition = Open tasks and milestones with total float below zero.
rule-negative-float-found = { $count ->
    [one] { $count } of { $of } open tasks and milestones has less than no float
   *[other] { $count } of { $of } open tasks and milestones have less than no float
} ({ $share })

# `long-task`
rule-long-task-sign = More than 5 % of the open tasks are longer than 44 working days; in a project of less than 220 working days, longer than a fifth of its length.
rule-long-task-why = Of a task that takes months nobody can say whether it is late until it is. Progress becomes a feeling.
rule-long-task-remedy = Split it at results that somebody can look at, so that something is finished between two reports. Give work that is still far off the tag `rolling-wave` until its turn comes: it is not counted.
rule-long-task-example = 2 of 31 open tasks take longer than can be followed (6.5 %): `Migrate all mailboxes`, `Documentation`
# What is counted in a few words, the same within a sentence, and exactly.
rule-long-task-title = Long tasks
rule-long-task-within = long tasks
rule-long-task-definition = Open tasks longer than the limit. Standing work, and work with the tag rolling-wave, are not counted.
rule-long-task-found = { $count ->
    [one] { $count } of { $of } open tasks takes longer than can be followed
   *[other] { $count } of { $of } open tasks take longer than can be followed
} ({ $share })

# `invalid-date`
rule-invalid-date-sign = Work that is still to come has dates before the status date, or something is said to have happened after it.
rule-invalid-date-why = What was to be done last week and is not done cannot be done last week. Every date that follows from it is wrong by as much.
rule-invalid-date-remedy = Typed dates (`manual`) stay where they are: set new ones, or take them out so that the dates are computed. Correct facts that lie ahead, or move `status_date` on.
rule-invalid-date-example = 1 of 52 tasks and milestones has a date that cannot be (1.9 %): `Order switches`
# What is counted in a few words, the same within a sentence, and exactly.
rule-invalid-date-title = Dates that cannot be
rule-invalid-date-within = dates that cannot be
rule-invalid-date-definition = Work to come with dates before the status date, and facts dated after it.
rule-invalid-date-found = { $count ->
    [one] { $count } of { $of } tasks and milestones has a date that cannot be
   *[other] { $count } of { $of } tasks and milestones have dates that cannot be
} ({ $share })

# `no-resource`
rule-no-resource-sign = An open task of a day or more has no owner, nobody assigned to it and no supplier.
rule-no-resource-why = Work that is nobody's is not begun. And a plan that does not know who is busy when does not know whether it can be done.
rule-no-resource-remedy = Name an `owner`; with `assign` and `effort` the plan can also tell who has too much to do.
rule-no-resource-example = 3 of 31 open tasks of a day or more have nobody to do them (9.7 %): `Train the service desk`, `Order labels`, `Clear the store`
# What is counted in a few words, the same within a sentence, and exactly.
rule-no-resource-title = Nobody named
rule-no-resource-within = nobody named
rule-no-resource-definition = Open tasks of a day or more without `owner`, `assign` and `vendor`.
rule-no-resource-found = { $count ->
    [one] { $count } of { $of } open tasks of a day or more has nobody to do it
   *[other] { $count } of { $of } open tasks of a day or more have nobody to do them
} ({ $share })

# `missed-task`
rule-missed-task-sign = More than 5 % of the tasks that should have been finished by now were finished after their baseline date, or are still open; or all of them, however few they are.
rule-missed-task-why = How well the plan was kept so far is the best guess at how well it will be kept from here on.
rule-missed-task-remedy = Look for what the late tasks have in common: one team, one supplier, one kind of estimate. Correct the same thing in what is to come, and then agree a new baseline if the old one no longer says anything.
rule-missed-task-example = 9 of 40 tasks due by now are later than their baseline (23 %): `Clean up the directory`, `Pilot`, `Fix what the pilot found` and 6 more
# What is counted in a few words, the same within a sentence, and exactly.
rule-missed-task-title = Missed tasks
rule-missed-task-within = missed tasks
rule-missed-task-definition = Of the tasks that the baseline has finished by the status date, those that finished later or are not finished.
rule-missed-task-found = { $count ->
    [one] { $count } of { $of } tasks due by now is later than its baseline
   *[other] { $count } of { $of } tasks due by now are later than their baseline
} ({ $share })

# `broken-critical-path`
rule-broken-critical-path-sign = On the longest path from now to the finish, a step is set by a limit, by typed dates or by "as late as possible" instead of the work before it.
rule-broken-critical-path-why = A delay before that step is swallowed up, and shows only when it is larger than the gap. Up to there, the plan cannot say what drives the end date.
rule-broken-critical-path-remedy = Ask what the date stands for: a delivery, a freeze, somebody's leave. Put that in the plan as a task, a calendar or a link, so that the path runs from now to the finish.
rule-broken-critical-path-example = 1 of 9 steps that set the end date is held by a date, not by the work before it (11 %): `Link at Preston`
# What is counted in a few words, the same within a sentence, and exactly.
rule-broken-critical-path-title = Critical path test
rule-broken-critical-path-within = critical path test
rule-broken-critical-path-definition = Steps of the longest path, from now to the finish, that a limit or typed dates set instead of the step before.
rule-broken-critical-path-found = { $count ->
    [one] { $count } of { $of } steps that set the end date is held by a date, not by the work before it
   *[other] { $count } of { $of } steps that set the end date are held by a date, not by the work before them
} ({ $share })

# `cpli-low`
rule-cpli-low-sign = The critical path length index is below 0.95: (working days left + float to the agreed finish) ÷ working days left.
rule-cpli-low-why = An index of 0.9 says that ten days of work have to be done in nine, every time from now to the end. The closer the end, the less a few days can be caught up.
rule-cpli-low-remedy = Follow the chain of work that sets the end date, and shorten what is on it; or agree a later finish and put it in the baseline.
rule-cpli-low-example = 60 working days of work are left up to the finish and 51 until the agreed one: an index of 0.85
# What is counted in a few words, the same within a sentence, and exactly.
rule-cpli-low-title = Critical path length index (CPLI)
rule-cpli-low-within = critical path length index (CPLI)
rule-cpli-low-definition = (Working days left + float to the agreed finish) ÷ working days left. The agreed finish is the baseline's, else the date committed to.
# Days are numbers, or texts such as `12.5`.
rule-cpli-low-index = { $days ->
    [one] { $days }~working day is left up to the forecast finish and { $agreed } until the agreed one
   *[other] { $days }~working days are left up to the forecast finish and { $agreed } until the agreed one
}
rule-cpli-low-index-passed = { $days ->
    [one] { $days }~working day is left up to the forecast finish, and the agreed one has passed
   *[other] { $days }~working days are left up to the forecast finish, and the agreed one has passed
}

# `bei-low`
rule-bei-low-sign = The baseline execution index is below 0.95: tasks finished ÷ (tasks that the baseline has finished by now + tasks that are not in the baseline). One may be missing, but not where none of the due tasks is finished.
rule-bei-low-why = It counts what is finished, whatever is said of progress. Work that is not finished when it should be piles up in front of what comes next.
rule-bei-low-remedy = Finish what is nearly done before you begin more. Where tasks were added, agree a new baseline that has them.
rule-bei-low-example = 38 tasks are finished where 44 should be: an index of 0.86
# What is counted in a few words, the same within a sentence, and exactly.
rule-bei-low-title = Baseline execution index (BEI)
rule-bei-low-within = baseline execution index (BEI)
rule-bei-low-definition = Tasks finished ÷ (tasks that the baseline has finished by the status date + tasks that are not in the baseline).
# Tasks that are finished, and those that should be.
rule-bei-low-index = { $count ->
    [one] { $count } task is finished where { $of } should be
   *[other] { $count } tasks are finished where { $of } should be
}
