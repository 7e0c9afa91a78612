# Everything that has an address of its own, A to Z.
search-title = Find
search-heading = { $count ->
    [one] Find anything: { $count } entry from A to Z
   *[other] Find anything: { $count } entries from A to Z
}
# The pages of a long list, which may have parts: `group` is one of those below.
search-group = { $group }: { $count } from A to Z
search-group-part = { $group }: { $count } from A to Z, part { $part } of { $parts }
search-group-title = Find: { $group }
search-group-title-part = Find: { $group }, part { $part } of { $parts }
# From which title to which a part goes.
search-from-to = { $from } to { $to }
search-pages = Pages
search-reports = Reports
search-tasks = Tasks and milestones
search-risks = Risks
search-issues = Issues
search-decisions = Decisions
search-changes = Changes
search-budget = Budget lines
search-tests = Tests
search-defects = Defects
search-sprints = Sprints
search-people = People
search-stakeholders = Stakeholders
search-communication = Communication
search-vendors = Vendors
search-readiness = Readiness
search-objectives = Objectives
search-acceptance = Sign-offs
search-handover = Handovers
search-left = Follow-ups
search-lessons = Lessons
