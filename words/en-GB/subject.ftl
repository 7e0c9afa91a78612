# What a page speaks of, where its readers see a part of the project only.
subject-status-your = { $project }: status of your part at { $date }
subject-status-shown = { $project }: status of the work shown here at { $date }
# End users are told dates, and no status.
subject-users = { $project }: what changes for you, as of { $date }
# Above a list.
subject-whole = Project
subject-whole-your = Your part
subject-whole-shown = What is shown here
# Before a heading, which goes on with a small letter.
subject-within-your = Your part: { SMALL($heading) }
subject-within-shown = The work shown here: { SMALL($heading) }
# The part within a sentence, and by itself.
subject-your-part = your part
subject-your-plan = your part of the plan
subject-shown = the work shown here
subject-alone = { CAPITAL($part) }
# For whom a site is: what has everything in it, and the audiences that are ready-made.
subject-own-eyes = the project's own eyes: everything, not to be published
subject-executives = executives
subject-team = the project team
subject-concerned = everybody it concerns
subject-supplier = a supplier
