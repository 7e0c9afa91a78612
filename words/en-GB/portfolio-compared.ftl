# The pages of a portfolio that compare its projects, in the order of its menu.

# This week.
portfolio-week = This week
portfolio-week-sub = News from { $from } to { $to }; what is overdue is so on the day of each project's figures.
portfolio-week-heading = { $turned ->
    [0] No report gives a new status
    [one] One project has a new status
   *[other] { CAPITAL(SPELLED($turned)) } projects have a new status
}, { $late ->
    [0] nothing is overdue
    [one] one date is overdue
   *[other] { SPELLED($late) } dates are overdue
}
portfolio-week-turned = { $count ->
    [one] One project has a new status
   *[other] { CAPITAL(SPELLED($count)) } projects have a new status
}
portfolio-week-overdue = { $count ->
    [0] What happened in each project
    [one] One date is overdue
   *[other] { CAPITAL(SPELLED($count)) } dates are overdue
}
portfolio-week-before = Before
portfolio-week-now = Now
portfolio-week-report-of = Report of
portfolio-week-turned-note = The words of the reports, as the managers gave them.
portfolio-week-happened = What happened
portfolio-week-late = Overdue
portfolio-week-blocked = Stands still
# `what` is one of the messages below; `days` is such as `4 days`.
portfolio-week-late-by = { $name } ({ $what }), { $days }
portfolio-week-since = { $name } since { $date }
portfolio-owed-decision = decision
portfolio-owed-action = risk action
portfolio-owed-issue = issue
portfolio-owed-delivery = delivery
portfolio-owed-promise = promised date
portfolio-owed-deadline = deadline
portfolio-owed-date = date

# Key dates. Thirteen weeks are looked ahead.
portfolio-dates = Key dates
portfolio-dates-none = Nothing collides in the next 13 weeks
portfolio-dates-heading = { $count ->
    [one] One collision in the next 13 weeks, on { $date }
   *[other] { CAPITAL(SPELLED($count)) } collisions in the next 13 weeks, the worst on { $date }
}
portfolio-dates-sub = From { $from } to { $to }: go-lives and milestones by their forecast, outages by their plan, and the freezes of each project.
portfolio-collisions = { $count ->
    [one] One collision
   *[other] { CAPITAL(SPELLED($count)) } collisions
}
portfolio-collision-when = When
portfolio-collision-what = What collides
portfolio-collision-how = How
portfolio-collision-common = In common
# `span` is a date, or two.
portfolio-collision-event = { $name } ({ $project }, { $span })
portfolio-collision-same-days = same days
portfolio-collision-freeze = in a freeze
portfolio-collision-same-week = same week
portfolio-collision-weekend = same weekend
portfolio-collision-nothing-else = nothing that is written down
portfolio-collision-note = Two go-lives or outages collide where they have days, or a week, and a site, a service, a vendor or a person in common; where one falls into a freeze, its own or that of another project; and where they share a weekend. What a go-live touches is what its own record and the work straight before it name.
portfolio-touch-site = the site { $name }
portfolio-touch-service = the service { $name }
portfolio-touch-vendor = the vendor { $name }
portfolio-freeze-of = { $freeze } of { $project }
portfolio-freezes = { $count ->
    [one] One freeze is ahead
   *[other] { CAPITAL(SPELLED($count)) } freezes are ahead
}
portfolio-freeze = Freeze
portfolio-freeze-from = From
portfolio-freeze-to = To
portfolio-freeze-projects = Projects
portfolio-freeze-note = In a freeze work goes on, but nothing goes live and no service is interrupted.
# A week: `list` is some of the three below.
portfolio-dates-week = { CAPITAL($list) }
portfolio-go-lives = { $count ->
    [one] one go-live
   *[other] { SPELLED($count) } go-lives
}
portfolio-outages = { $count ->
    [one] one outage
   *[other] { SPELLED($count) } outages
}
portfolio-milestones = { $count ->
    [one] one milestone
   *[other] { SPELLED($count) } milestones
}
# `week` is the number of the ISO week, `span` its first and last day.
portfolio-dates-week-of = Week { $week }, { $span }
portfolio-dates-day = Day
portfolio-dates-what = What
portfolio-dates-kind = Kind
portfolio-dates-touches = Touches
portfolio-go-live = go-live
portfolio-outage = outage
portfolio-milestone = milestone
# An entry of a calendar: `Doors open (go-live, Office move)`.
portfolio-calendar-day = { $name } ({ $what }, { $project })
portfolio-calendar-decision = decision
portfolio-dates-left-out = { $kept } of { $all } dates are listed, go-lives and outages first, to { $until }; data/portfolio.json has all.

# Work that waits for a milestone of another project.
portfolio-handovers = Where projects touch
portfolio-handovers-fine = { $count ->
    [one] The one hand-over has two weeks of margin or more
   *[other] All { SPELLED($count) } hand-overs have two weeks of margin or more
}
portfolio-handovers-lost = { $count ->
    [one] One
   *[other] { CAPITAL(SPELLED($count)) }
} of { $all ->
    [one] one
   *[other] { SPELLED($all) }
} { $count ->
    [one] waits for what has no date here
   *[other] wait for what has no date here
}
portfolio-handovers-near = { $count ->
    [one] One hand-over has less than two weeks of margin
   *[other] { CAPITAL(SPELLED($count)) } hand-overs have less than two weeks of margin
}
portfolio-handovers-late = { $count ->
    [one] One hand-over comes later than it is needed
   *[other] { CAPITAL(SPELLED($count)) } hand-overs come later than it is needed
}
portfolio-handover-work = Work
portfolio-handover-waits = Waits for
portfolio-handover-needed = Needed
portfolio-handover-forecast = Forecast
portfolio-handover-slip = Slip
portfolio-handover-margin = Margin
portfolio-handover-no-date = no date
portfolio-handover-no-baseline = no baseline
portfolio-handover-not-shown = a milestone that { $project } does not have, or not show
portfolio-handover-not-read = a project that could not be read
portfolio-handover-no-project = a project that is not in this portfolio
portfolio-handover-reached = reached
# `days` is such as `4 days`.
portfolio-handover-too-late = { $days } too late
# On the first page: in a narrow table, without the projects' names.
portfolio-handover = Hand-over
portfolio-handover-before = { $milestone } before { $work }
portfolio-handover-lacks = { $work } waits for { $what }
portfolio-handovers-margin-note = Margin: days from the forecast of the milestone to the day on which the work is planned to begin.
portfolio-handovers-more = All hand-overs
portfolio-handovers-note = Margin: days from the forecast of the milestone to the day on which the work is planned to begin. Slip: working days of the milestone against its own baseline.

# Decisions, by who decides.
portfolio-decisions-heading = { $count ->
    [one] One decision is open, none overdue
   *[other] { CAPITAL(SPELLED($count)) } decisions are open, none overdue
}
portfolio-decisions-all-overdue = { $count ->
    [one] One decision is open, and overdue
   *[other] { CAPITAL(SPELLED($count)) } decisions are open, all overdue
}
# `overdue` is fewer than `count`.
portfolio-decisions-some-overdue = { CAPITAL(SPELLED($count)) } decisions are open, { $overdue ->
    [one] one overdue
   *[other] { SPELLED($overdue) } overdue
}
portfolio-decisions-sub = What is overdue stands first, then what is needed next.
portfolio-decisions-left-out = { $more } of the { $all } open decisions are needed later, or have no date; the projects' own pages have them.
portfolio-decider = { $who }: { $count } open
portfolio-decider-overdue = { $who }: { $count } open, { $overdue } overdue
portfolio-decider-nobody = Nobody is named: { $count } open
portfolio-decider-nobody-overdue = Nobody is named: { $count } open, { $overdue } overdue
portfolio-decision = Decision
portfolio-decision-needed-by = Needed by
portfolio-decision-when = When
portfolio-decision-no-date = no date

# Shared risks.
portfolio-risks = Shared risks
portfolio-risks-none-shared = No risk is shared, { $severe ->
    [one] one risk is high or severe
   *[other] { SPELLED($severe) } risks are high or severe
}
portfolio-risks-heading = { $shared ->
    [one] One risk hits several projects
   *[other] { CAPITAL(SPELLED($shared)) } risks hit several projects
}, { $severe ->
    [0] no risks are high or severe
    [one] one risk is high or severe
   *[other] { SPELLED($severe) } risks are high or severe
}
portfolio-risks-sub = Open risks as of the day of each project's figures.
portfolio-risks-shared = { $count ->
    [one] One shared risk
   *[other] { CAPITAL(SPELLED($count)) } shared risks
}
portfolio-risks-shared-as = Shared as
portfolio-risks-projects = Projects
portfolio-risks-where = Where
portfolio-risks-worst = Worst score
portfolio-risks-exposure = Exposure
portfolio-risks-tag = tag: { $tag }
portfolio-risks-shared-note = A risk is shared where several projects give it the same name with shared, or where their open risks have the same title or tag. The worst score is the highest of them; exposure is chance × likely cost, added up.
portfolio-risks-severe = { $count ->
    [one] One risk is high or severe
   *[other] { CAPITAL(SPELLED($count)) } risks are high or severe
}
portfolio-risks-score = Score
portfolio-risks-severe-note = Open risks of the bands high and severe, by each project's own risk map.
# The map. `codes` are the messages after it, with semicolons; a code is two or three letters.
portfolio-risks-map-heading = { $count ->
    [one] One risk is marked, { $severe ->
        [0] and it is not severe
       *[other] and it is severe
    }
   *[other] { CAPITAL(SPELLED($count)) } risks are marked, { $severe ->
        [0] none of them severe
        [one] one of them severe
       *[other] { SPELLED($severe) } of them severe
    }
}
portfolio-risks-map-note = Each mark is a shared, high or severe risk, with the code of its project: { $codes }. The cells have the usual levels; a project may have set others for its own map.
portfolio-risks-map-code = { $code } { $project }
portfolio-risks-map-rest = { $count ->
    [one] { $count } of these risks is not drawn: it has no likelihood and impact, or its export does not tell them.
   *[other] { $count } of these risks are not drawn: they have no likelihood and impact, or their export does not tell them.
}
# For readers who hear the page: a mark. Likelihood and impact are 1 to 5.
portfolio-risks-marker = { $code }: { $risk }, { $project }; likelihood { $likelihood }, impact { $impact }

# Shared vendors.
portfolio-vendors = Shared vendors
portfolio-vendors-count = { $count ->
    [one] One vendor works for several projects
   *[other] { CAPITAL(SPELLED($count)) } vendors work for several projects
}
portfolio-vendors-heading = { $count ->
    [one] One vendor works for several projects
   *[other] { CAPITAL(SPELLED($count)) } vendors work for several projects
}, { $overdue ->
    [0] none with an overdue delivery
    [one] one with an overdue delivery
   *[other] { SPELLED($overdue) } with overdue deliveries
}
portfolio-vendors-sub = Vendors with overdue deliveries stand first. Two projects have the same vendor where the name is the same.
portfolio-vendor = Vendor
portfolio-vendor-projects = Projects
portfolio-vendor-contracts = Contracts
portfolio-vendor-ordered = Ordered, not paid
portfolio-vendor-open = Open deliveries
portfolio-vendor-overdue = Overdue
portfolio-vendor-late = Came late
portfolio-vendor-next = Next delivery
# Of so many projects the amount is known.
portfolio-vendor-known = { $amount } ({ $known } of { $all } known)
portfolio-vendors-note = Contracts and orders are what the projects show of them; a project that shows none counts as none, and the cell says of how many it is known.

# People in several projects.
portfolio-people = People
portfolio-people-heading = { $count ->
    [one] One person works in several projects
   *[other] { CAPITAL(SPELLED($count)) } people work in several projects
}, { $over ->
    [0] none over capacity
    [one] one over capacity
   *[other] { SPELLED($over) } over capacity
}
portfolio-people-sub = The work of all projects together, for { $count } weeks.
# For readers who hear the page: the section, the table and what it holds.
portfolio-people-section = Work in all projects by week
portfolio-people-table = Work by person and week, scrolls sideways
portfolio-people-caption = Work in all projects by person and week, in percent of the time each person has.
portfolio-people-week-of = Week of
portfolio-people-week = week { $week }
# The key of the table, after its colours.
portfolio-people-none = no work
portfolio-people-room = room left
portfolio-people-full = full
portfolio-people-over = over capacity
portfolio-people-no-time = no time
# On the first page.
portfolio-people-shared = Shared people, percent of their time
portfolio-people-front-note = The first { $shown } of { $all } weeks, each from its Monday; above 100 is more work than time.
portfolio-people-more = All weeks and people
portfolio-people-note = Somebody is the same where the id and the name are the same; a people.toml beside portfolio.toml holds them for all projects. 100 is all the time somebody has in that week: of several capacities the largest. Work elsewhere counts where every project of the person notes it, since one project's elsewhere may be another one here.
# Behind the table: the hours of each person by project.
portfolio-parts-kick = By project
portfolio-parts-heading = What the weeks are made of
portfolio-parts = { $who }: hours by project and week
portfolio-parts-others = { $count ->
    [one] { $count } more project
   *[other] { $count } more projects
}
portfolio-parts-elsewhere = Elsewhere
portfolio-parts-time = Time they have
portfolio-over = Over capacity
portfolio-over-heading = { $count ->
    [one] One person has more work than time
   *[other] { CAPITAL(SPELLED($count)) } people have more work than time
}
portfolio-over-who = Who
portfolio-over-weeks = Weeks over
portfolio-over-most = Most
portfolio-over-work = Work in these weeks
portfolio-over-work-short = Work
portfolio-over-when = { $count ->
    [one] { $count } week, from { $date }
   *[other] { $count } weeks, from { $date }
}
portfolio-over-hours = { $project } { $hours }~h

# Find: all projects A to Z.
portfolio-find = Find
portfolio-find-heading = All projects, A to Z
portfolio-find-sub = Each project lists everything in it on a page of its own.
portfolio-find-group = Group
portfolio-find-everything = Everything in it
portfolio-find-link = A to Z

# About.
portfolio-about = About
portfolio-about-heading = About { $portfolio }
portfolio-about-sub = The figures speak for { $date }; each project's own for the day beside it. They are made of what these readers may see of each project.
portfolio-about-projects = { $count ->
    [one] { $count } project, the oldest figures first
   *[other] { $count } projects, the oldest figures first
}
portfolio-about-read-from = Read from
portfolio-about-age = How old
portfolio-about-export = the export { $name }
portfolio-about-folder = the folder { $name }
portfolio-about-sums = Sums are told in { $currency }
portfolio-about-currency = Currency
portfolio-about-rate = Rate
portfolio-about-rate-of = Of
portfolio-about-rates-note = Rates are those of portfolio.toml: amount × rate, rounded to the coin. Amounts of a currency without a rate are not added up.
portfolio-about-data = Everything that these pages compare, for other programs
portfolio-about-file = File
portfolio-about-holds = What it holds
