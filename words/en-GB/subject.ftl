# What a page speaks of, where its readers see a part of the project only: of a vendor, or what is shown to others.
subject-your-part = your part
subject-shown = the work shown here
subject-alone = { CAPITAL($part) }
# Above a list.
subject-whole-project = Project
subject-whole-your-part = Your part
subject-whole-shown = What is shown here
# `part` is one of the first two; `heading` begins with a large letter.
subject-within = { CAPITAL($part) }: { SMALL($heading) }
