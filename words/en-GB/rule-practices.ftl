# The ten scheduling practices of GAO-16-89G: the name of each, what milepost sees of it, and what it cannot see.
rule-practice-activities = Capturing all activities
rule-practice-activities-ask = Is all work in the plan: that of suppliers, of the business, training, approvals, handover?
rule-practice-activities-seen = { $work ->
    [one] { $work } task
   *[other] { $work } tasks
} and { $milestones ->
    [one] { $milestones } milestone
   *[other] { $milestones } milestones
} are in the plan; { $purpose } of the tasks name a deliverable or an objective.
rule-practice-activities-without-dates = { $count ->
    [one] { $count } open task has no duration, and so no dates.
   *[other] { $count } open tasks have no duration, and so no dates.
}
rule-practice-sequence = Sequencing all activities
rule-practice-sequence-ask = Is each link there because the work needs it, and do those who do the work agree with the order?
rule-practice-sequence-loose = { $count ->
    [one] { $count } milestone waits for nothing.
   *[other] { $count } milestones wait for nothing.
}
rule-practice-resources = Assigning resources to all activities
rule-practice-resources-ask = Do these people know of it, and do they have the time beside their other work?
rule-practice-resources-seen = { $count } of { $of } open tasks say how much work they are.
rule-practice-durations = Establishing the duration of all activities
rule-practice-durations-ask = Who estimated each duration: somebody who will do the work, and from what experience?
rule-practice-durations-seen = { $count } of { $of } open tasks have a shortest and a longest duration.
rule-practice-durations-standing = { $count } of { $of } open tasks have a shortest and a longest duration, standing work included.
rule-practice-traced = Verifying that the schedule can be traced horizontally and vertically
rule-practice-traced-ask = Do the dates here agree with those in contracts, in suppliers' plans and in what the board was shown?
rule-practice-traced-seen = { $count } of { $of } open tasks stand in a phase, a parent or a workstream.
rule-practice-path = Confirming that the critical path is valid
rule-practice-path-ask = Would the team name the same chain of work if asked what sets the end date?
rule-practice-float = Ensuring reasonable total float
rule-practice-float-ask = Do the owners of tasks know how long each can wait, and who decides on using that time?
rule-practice-risk = Conducting a schedule risk analysis
rule-practice-risk-ask = Has anybody worked out how likely the end date is, and was a reserve of time agreed from it?
rule-practice-risk-ask-reserve = Was a reserve of time agreed from it?
rule-practice-risk-seen = { $count } of { $of } open risks have a chance and a delay.
rule-practice-risk-forecast = The plan is played { $runs } times: 8 in 10 runs finish by { $date }.
rule-practice-risk-no-forecast = There is no forecast yet: nothing gives it a range of dates.
rule-practice-updates = Updating the schedule using actual progress and logic
rule-practice-updates-ask = Do those who do the work report what is left of it, or does somebody guess?
rule-practice-updates-none = No start or finish is recorded.
rule-practice-updates-seen = The newest start or finish recorded is of { $date }.
rule-practice-baseline = Maintaining a baseline schedule
rule-practice-baseline-ask = Who approved the baseline, and does every change of it have a decision behind it?
rule-practice-baseline-none = No baseline is set.
rule-practice-baseline-seen = The baseline is “{ $baseline }”.
rule-practice-baseline-seen-taken = The baseline is “{ $baseline }”, taken on { $date }.
rule-practice-baseline-without = { $count ->
    [one] { $count } task is not in it.
   *[other] { $count } tasks are not in it.
}

# What the points that a practice rests on come to; `checks` is a list of their titles.
rule-practice-unlinked = No dependency is recorded.
rule-practice-look = To look at: { $checks }.
rule-practice-unknown = Nothing could be computed.
rule-practice-passes = { $count ->
    [one] The check passes.
    [2] Both checks pass.
   *[other] All { $count } checks pass.
}
rule-practice-passes-some = { $count } of { $of } checks pass, the others say why not.
