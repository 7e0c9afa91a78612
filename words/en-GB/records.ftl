# The pages with everything about each record of a register.
records-part = { $title }, part { $part } of { $parts }
records-parts = Parts: { $parts }.
records-page = { $title }: { $project }
records-about-risks = { $count ->
    [one] All about { $count } risk
   *[other] All about { $count } risks
}
records-about-issues = { $count ->
    [one] All about { $count } issue
   *[other] All about { $count } issues
}
records-about-lines = { $count ->
    [one] All about { $count } line of the budget
   *[other] All about { $count } lines of the budget
}
records-about-readiness = { $count ->
    [one] All about { $count } readiness item
   *[other] All about { $count } readiness items
}
records-about-sign-offs = { $count ->
    [one] All about { $count } sign-off
   *[other] All about { $count } sign-offs
}
records-about-handovers = { $count ->
    [one] All about { $count } handover
   *[other] All about { $count } handovers
}
records-about-follow-ups = { $count ->
    [one] All about { $count } follow-up
   *[other] All about { $count } follow-ups
}
records-about-lessons = { $count ->
    [one] All about { $count } lesson
   *[other] All about { $count } lessons
}
# The titles of those pages.
records-risks = All risks
records-issues = All issues
records-lines = All lines of the budget
records-readiness = All readiness items
records-sign-offs = All sign-offs
records-handovers = All handovers
records-follow-ups = All follow-ups
records-lessons = All lessons
# The way to them.
records-all-readiness = All { $count } readiness items
records-all-sign-offs = All { $count } sign-offs
records-all-handovers = All { $count } handovers
records-all-follow-ups = All { $count } follow-ups
records-all-lessons = All { $count } lessons
