# Milestones and decisions as entries of a calendar.
dates-link = These dates for your calendar (iCalendar)
dates-milestones = Milestones
dates-both = Milestones and decisions
# What a calendar is called.
dates-calendar = { $project }: { $what }
# `states` are some of those below, with commas.
dates-milestone = { $milestone } ({ $states })
dates-promised = promised { $date }
dates-baseline = baseline { $date }
dates-reached = reached { $date }
dates-forecast = forecast { $date }
dates-decision-deferred = { $decision } (deferred, needed by { $date })
dates-decision-overdue = { $decision } (overdue, needed by { $date })
dates-decision-open = { $decision } (open, needed by { $date })
dates-decision-decided = { $decision } (decided { $date })
dates-decision-needed-decided = { $decision } (needed by { $needed }, decided { $date })
dates-as-of = Figures as of { $date }.
dates-decides-as-of = { $who } decides. Figures as of { $date }.
