# The sprints of a team.
sprints-title = Sprints
sprints-sprint = Sprint
sprints-when = When
sprints-from-to = { $from } to { $to }
sprints-taken-on = Taken on
sprints-added = Added
sprints-completed = Completed
sprints-goal = Goal
