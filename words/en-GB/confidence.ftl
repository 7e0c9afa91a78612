# How far the data can be relied upon.
confidence-heading = { $mark ->
    [good] Data confidence is good
    [fair] Data confidence is fair
   *[poor] Data confidence is poor
}
confidence-heading-none = How fresh the data is
confidence-none = Nothing here has a date by which it could be judged.
# Where readers see a part of the records.
confidence-of-part = Data confidence is judged on all records; a part of them is shown here.
confidence-fresh = Every part that is judged was looked at within its limit.
confidence-stale-one = { CAPITAL($part) } were not brought up to date within the limit.
confidence-stale-many = { CAPITAL($parts) } were not brought up to date within their limits.
# Beside the verdict, in few words.
confidence-mark = { $mark ->
    [good] Good
    [fair] Fair
   *[poor] Poor
}
# `mark` is one of the words above, `parts` a list of those within a sentence.
confidence-short = { $mark }: { $parts } not up to date

# The parts of the data: as names of rows,
confidence-plan = Plan
confidence-risks = Risks
confidence-issues = Issues
confidence-decisions = Decisions
confidence-changes = Changes
confidence-money = Ledger
confidence-quality = Tests and defects
confidence-reports = Reports
# within a list in a sentence,
confidence-within-plan = plan
confidence-within-risks = risks
confidence-within-issues = issues
confidence-within-decisions = decisions
confidence-within-changes = changes
confidence-within-money = money spent
confidence-within-quality = tests and defects
confidence-within-reports = reports
# and where `confidence-stale-one` names one of them, or one of the names above, which are plural.
confidence-facts-plan = facts of the plan
confidence-facts-money = figures of money spent
