# Sites side by side: when each is done, and whether all of them get the same.
sites-title = Sites
sites-page = Sites: { $project }
sites-all-finished = All { SPELLED($all) } sites are finished
sites-one-late = Of { SPELLED($all) } sites, { $site } is later than agreed
sites-all-late = All { SPELLED($all) } sites are later than agreed
# `late` is two or more.
sites-some-late = { CAPITAL(SPELLED($late)) } of { SPELLED($all) } sites are later than agreed
sites-side-by-side = { CAPITAL(SPELLED($all)) } sites side by side
sites-blocked-at = At { $blocked ->
    [one] one
   *[other] { SPELLED($blocked) }
} of { SPELLED($all) } sites work is blocked
sites-sub = Each site has its own plan, and all are run as one project.

# The table.
sites-list = Sites side by side
sites-table = Sites
sites-site = Site
sites-start = Start
sites-finish = Finish
sites-slip = Slip
sites-done = Done
sites-next-milestone = Next milestone
sites-blocked = Blocked
# `percent` is a text with its sign.
sites-done-percent = { $percent }, { $finished } of { $all }
sites-done-count = { $finished } of { $all }
sites-next = { $milestone }, { $date }
sites-blocked-tasks = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
sites-slip-note = Slip in working days, from the last finish in the baseline to the one forecast; a plus is later.

# What all sites should have.
sites-same-kicker = The same everywhere?
sites-same-all = What one site gets, the others get
sites-same-lacking = { $count ->
    [one] One kind of work is not planned at every site
   *[other] { CAPITAL(SPELLED($count)) } kinds of work are not planned at every site
}
sites-same-table = Work by site
sites-work = Work
sites-differs = Differs in
sites-not-planned = not planned
# After a link with a duration.
sites-work-done = done
sites-differs-time = Time
sites-differs-deliverable = Deliverable
sites-differs-both = Time and deliverable
sites-matched = Tasks are matched by their names, without the site and without numbers.
sites-more = { $count } more kinds of work are at several sites.
