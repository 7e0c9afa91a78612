# The overview in a few lines, for a chat. Stars around words are those of the chat.
digest-head = *{ $project }*, status at { $date }
digest-head-for = *{ $project }*, status at { $date }, for { $audience }
digest-reason = Reason given: { $reason }
digest-figures = Figures
digest-figure = { $label }: { $value }
digest-decisions = Decisions needed
digest-all-of-it = All of it: { $address }
# `when` is how far away it is: `in 7 days`.
digest-decision = { $due } ({ $when }): { $title }
