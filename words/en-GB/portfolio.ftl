# The first page of a portfolio: all projects, the worst first. Its other pages are in `portfolio-compared.ftl`.
portfolio-all = All projects
# The title of a page: `page` is its name in the menu.
portfolio-page-title = { $portfolio }: { SMALL($page) }
portfolio-projects = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}

# The verdict: one of these, or `portfolio-lead-several` with some of the clauses below it.
portfolio-lead-only = { $state ->
    [red] The only project is off track.
    [amber] The only project is at risk.
    [failed] The only project could not be read.
    [unknown] The only project has no status.
    [done] The only project is complete.
    [not-started] The only project has not started.
   *[green] The only project is on track.
}
# `all` is two or more.
portfolio-lead-every = { $all ->
    [2] Both projects are
   *[other] All { SPELLED($all) } projects are
} { $state ->
    [done] complete.
    [some-done] on track or complete.
    [some-not-started] on track, complete or not started yet.
    [none-running] complete or not started yet.
    [not-started] still to be started.
   *[green] on track.
}
portfolio-lead-several = Of { SPELLED($all) } projects, { $parts }.
portfolio-lead-red = { $count ->
    [one] one is off track
   *[other] { SPELLED($count) } are off track
}
portfolio-lead-amber = { $count ->
    [one] one is at risk
   *[other] { SPELLED($count) } are at risk
}
portfolio-lead-failed = { $count ->
    [one] one could not be read
   *[other] { SPELLED($count) } could not be read
}
portfolio-lead-not-published = { $count ->
    [one] one was not published
   *[other] { SPELLED($count) } were not published
}
portfolio-lead-not-for-them = { $count ->
    [one] one makes nothing for these readers
   *[other] { SPELLED($count) } make nothing for these readers
}
portfolio-lead-unknown = { $count ->
    [one] one has no status
   *[other] { SPELLED($count) } have no status
}
# `span` is such as `12 working days` or `4 weeks`.
portfolio-lead-behind = { CAPITAL($project) } is the furthest behind: { $span } later than its baseline.
# For readers who hear the page.
portfolio-verdict = How the projects stand
# In place of the status, where it is not known of all.
portfolio-not-known = Not known
# How long it has been so, by what the reports called the projects. `status` is never what is not known.
portfolio-since = { $status ->
    [ok] On track since { $date }, as the reports have it.
    [bad] Off track since { $date }, as the reports have it.
   *[warn] At risk since { $date }, as the reports have it.
}
portfolio-since-or-longer = { $status ->
    [ok] On track since { $date } or longer, as the reports have it.
    [bad] Off track since { $date } or longer, as the reports have it.
   *[warn] At risk since { $date } or longer, as the reports have it.
}
# Under “Why?”: the rule, its limits, and the worst projects, with semicolons between them.
portfolio-why-rule = The whole stands as the worst of its projects. Those that are complete or not started do not count; where one could not be read or has no status, it is never on track.
portfolio-why-limit = Off track with one project off track, at risk with one at risk
portfolio-why-cause = { $project }: { $cause }

# The figures. The counts by status stand with commas between them: `1 off track, 2 at risk`.
portfolio-figure-projects = Projects
portfolio-tally-red = { $count } off track
portfolio-tally-amber = { $count } at risk
portfolio-tally-green = { $count } on track
portfolio-tally-unknown = { $count } without a status
portfolio-tally-done = { $count } complete
portfolio-tally-not-started = { $count } not started
portfolio-tally-failed = { $count } not read
portfolio-tally-not-published = { $count } not published
portfolio-tally-not-for-them = { $count } not for these readers
portfolio-cost = Forecast cost
portfolio-cost-as-approved = As approved.
# `over` and `under` are the two messages after them, marked.
portfolio-cost-over = { $over } the approved { $limit }.
portfolio-cost-over-by = { $amount } over
portfolio-cost-under = { $under } the approved { $limit }.
portfolio-cost-under-by = { $amount } under
portfolio-cost-some = { $count ->
    [one] One of { SPELLED($all) } projects keeps a budget that is shown.
   *[other] { CAPITAL(SPELLED($count)) } of { SPELLED($all) } projects keep a budget that is shown.
}
portfolio-cost-converted = Converted: { $rates }.
# Amounts of several currencies that are not added up, with semicolons between them; `why` is a sentence.
portfolio-cost-apart = { $amounts }. { $why }
portfolio-cost-apart-one = { $forecast } of { $approved } approved
portfolio-currencies = { $count } currencies
portfolio-last-finish = Latest finish
# Where only a part of the project is shown; `part` is such as `Your part`.
portfolio-part-finish = { $part }: { $project }
portfolio-decisions-open = Decisions open
portfolio-decisions-no-date = None of them has a date
# `distance` is such as `in 7 days`.
portfolio-decisions-first = First due { $date }, { $distance }. None is overdue.
portfolio-decisions-first-shown = First due { $date }, { $distance }, of those shown here.
# `overdue` is the message after it, marked; `days` is such as `4 days`.
portfolio-decisions-late = { $overdue }, the first by { $days }
portfolio-decisions-late-count = { $count } overdue

# The first decisions that are needed.
portfolio-decisions-needed = { $count ->
    [one] One decision needed
   *[other] { CAPITAL(SPELLED($count)) } decisions needed
}
portfolio-decisions-more = { $count ->
    [one] One more decision is open
   *[other] { CAPITAL(SPELLED($count)) } more decisions are open
}
portfolio-ask-no-date = No date
# Below the words before: what to do about it.
portfolio-ask-set-one = set one
portfolio-ask-was-due = Due { $date }
portfolio-ask-by = By { $date }
portfolio-ask-project = { $project }.
portfolio-ask-project-who = { $project }. { $who } decides.

# The table of all projects.
portfolio-by-status = All projects, by status
# `colour` is such as `off track`.
portfolio-worst-first = Worst first: { $project } is { $colour }
# Of many projects: `range` is such as `37 to 86`.
portfolio-range = { $from } to { $to }
portfolio-range-heading = Projects { $range } of { $all }
# `parts` are links to other ranges.
portfolio-ranges = More projects, worst first: { $parts }
portfolio-table = Projects
portfolio-caption = Projects with status, dates, cost and next milestone
portfolio-last-reports = Last reports
portfolio-finish = Finish
portfolio-slip = Slip
portfolio-done = Done
portfolio-forecast = Forecast
portfolio-variance = Variance
portfolio-next-milestone = Next milestone
portfolio-decision-by = Decision by
portfolio-figures-of = Figures of
# What the status is of, where that is not the whole project.
portfolio-part-status = { $part }: { $status }
# `colour` is such as `off track`.
portfolio-called = called { $colour }
# Below the name of a project that has not started.
portfolio-starts = Starts on { $date }
portfolio-as-approved = as approved
portfolio-no-decision = none
# `overdue` is the message after it, marked.
portfolio-decision-overdue = { $date }, { $overdue }
portfolio-overdue = overdue
portfolio-decisions-undated = { $count ->
    [one] { $count } has no date
   *[other] { $count } have no date
}
portfolio-slip-note = Slip is in working days against each project's baseline; a plus is later.
portfolio-variance-note = Variance is what is approved less the forecast cost; a minus sign means that more is needed than is approved.
portfolio-reports-note = Last reports: what each called the project, the newest last; a small dot is a report that did not come.

# What a report called a project.
portfolio-said-green = on track
portfolio-said-amber = at risk
portfolio-said-red = off track
portfolio-said-nothing = without a status
portfolio-said-missing = no report

# Why nothing is known of a project.
portfolio-failure-errors = { $count ->
    [one] Could not be read: { $count } error in its files
   *[other] Could not be read: { $count } errors in its files
}
portfolio-failure-other-format = Could not be read: its export is of another version of milepost
portfolio-failure-no-export = Could not be read: its file is not an export of milepost
portfolio-failure-no-edition = Makes nothing for these readers
portfolio-failure-left-out = Its pages are left out until it is built again
portfolio-failure-refused = Was not published; whoever builds it is told why

# The programme timeline.
portfolio-timeline = Programme timeline
portfolio-timeline-last = { $project } ends last, on { $date }
portfolio-timeline-last-of = { $count ->
    [one] The one project drawn here, { $project }, ends on { $date }
   *[other] Of the { SPELLED($count) } projects drawn here, { $project } ends last, on { $date }
}
portfolio-timeline-over = All projects are over
portfolio-timeline-parts = The work shown here, project by project
portfolio-timeline-over-of = { $count ->
    [one] The one project drawn here is over
   *[other] The { SPELLED($count) } projects drawn here are over
}
portfolio-timeline-left-out = { $count ->
    [one] { $count } more project is not drawn: the worst come first, and some have no dates.
   *[other] { $count } more projects are not drawn: the worst come first, and some have no dates.
}
portfolio-timeline-on-baseline = on baseline
# `days` is `count` with its sign.
portfolio-timeline-slip = { $count ->
    [one] { $days } day
   *[other] { $days } days
}
portfolio-timeline-span = { $project }: { $from } to { $to }
# The key of the drawing.
portfolio-timeline-done-left = done and left
portfolio-timeline-baseline = baseline

# What several pages say. A name with its date, and something with its project.
portfolio-name-date = { $name }, { $date }
portfolio-of-project = { $what }, { $project }
portfolio-span = { $from } to { $to }
# `list` has semicolons in it; then the end of a list that may have commas.
portfolio-list-more = { $list }; and { $count } more
portfolio-list-and-more = { $list } and { $count } more
portfolio-more = { $count } more are left out here; data/portfolio.json has all.
# What is not compared. `what` is one of the clauses below.
portfolio-silent = { CAPITAL($what) }.
portfolio-silent-names = { $count ->
    [one] { $names } is left out: the export is of an older milepost, which did not tell it
   *[other] { $names } are left out: the export is of an older milepost, which did not tell it
}
portfolio-silent-count = { SPELLED($count) } are left out: the export is of an older milepost, which did not tell it
# Sums of several currencies.
portfolio-about-sum = about { $amount }
portfolio-sums-in = Sums are in { $currency }: { $rates }.
portfolio-rate = 1 { $code } is { $rate }, rate of { $date } ({ $source })
portfolio-no-rates = They are not added up: portfolio.toml names no currency and no rates.
portfolio-no-rate = They are not added up: portfolio.toml has no rate for { $currencies }.

# Projects that figures are without. First below a figure, then in the verdict, then below the heading of a page: `why` is a list
# of the clauses after it. `names` are folders, or the last message.
portfolio-missing-of = Counts only { $known } of { $all } projects.
portfolio-missing-without = All sums, counts and dates here are without { $names }.
# The heading of a page whose figures are without some projects; then the foot of all pages.
portfolio-missing-heading = In { $known } of { $all } projects: { SMALL($heading) }
portfolio-missing-foot = Figures of { $known } of { $all } projects
portfolio-missing-page = These figures are of { $known } of { $all } projects: { $why }.
portfolio-missing-not-read = { $count ->
    [one] { $names } could not be read
   *[other] { $names } could not be read
}
portfolio-missing-not-published = { $count ->
    [one] { $names } was not published
   *[other] { $names } were not published
}
portfolio-missing-not-for-them = { $count ->
    [one] { $names } makes nothing for these readers
   *[other] { $names } make nothing for these readers
}
portfolio-missing-many = { SPELLED($count) } projects
