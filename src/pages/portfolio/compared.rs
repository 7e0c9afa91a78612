//! What the pages say that compare projects.

use crate::pages::portfolio::Portfolio;
use crate::pages::portfolio::across::{Said, Touch, Touched, What};
use crate::pages::portfolio::collisions::{Collision, Why};
use crate::pages::portfolio::rates::{Rate, Total};
use crate::units::Date;
use crate::units::locale::{self, Locale};
use crate::units::text::{capital, count_word, list, plural};

pub const WEEK: &str = "This week";
pub const KEY_DATES: &str = "Key dates";
pub const RISKS: &str = "Shared risks";
pub const VENDORS: &str = "Shared vendors";
pub const PEOPLE: &str = "People";
pub const ABOUT: &str = "About";
pub const FIND: &str = "Find";

pub const COLLISION: &str = "Two go-lives or outages collide where they have days, or a week, and a site, a service, a vendor or \
     a person in common; where one falls into a freeze, its own or that of another project; and where they share a weekend. What a go-live \
     touches is what its own record and the work straight before it name.";
pub const NOTHING_ELSE: &str = "nothing that is written down";
pub const FREEZE: &str = "In a freeze work goes on, but nothing goes live and no service is interrupted.";
pub const MARGIN: &str = "Margin: days from the forecast of the milestone to the day on which the work is planned to begin. \
     Slip: working days of the milestone against its own baseline.";
pub const NOT_READ: &str = "a project that could not be read";
pub const NO_PROJECT: &str = "a project that is not in this portfolio";
pub const SHARED_RISKS: &str = "A risk is shared where several projects give it the same name with shared, or where their open \
     risks have the same title or tag. The worst score is the highest of them; exposure is chance × likely cost, added up.";
pub const SEVERE: &str = "Open risks of the bands high and critical, by each project's own risk map.";
pub const ABOUT_SUM: &str = "about";
pub const VENDORS_NOTE: &str = "Contracts and orders are what the projects show of them; a project that shows none counts as none, \
     and the cell says of how many it is known.";
pub const PEOPLE_NOTE: &str = "Somebody is the same where the id and the name are the same; a people.toml beside portfolio.toml \
     holds them for all projects. 100 is all the time somebody has in that week: of several capacities the largest. Work elsewhere counts \
     where every project of the person notes it, since one project's elsewhere may be another one here.";
pub const RATES: &str = "Rates are those of portfolio.toml: amount × rate, rounded to the coin. Amounts of a currency without a rate are \
     not added up.";
pub const DATA: &str = "data/portfolio.json holds everything that these pages compare, for other programs.";
pub const AN_EXPORT: &str = "the export";
pub const A_FOLDER: &str = "the folder";
pub const A_TO_Z: &str = "A to Z";
pub const FIND_SUB: &str = "Each project lists everything in it on a page of its own.";
pub const TURNED: &str = "The words of the reports, as the managers gave them.";

pub fn more(count: usize, numbers: Locale) -> String {
    format!("{} more are left out here; data/portfolio.json has all.", numbers.integer(count as i64))
}

/// Says which projects tell nothing that can be compared, and why.
pub fn silent(portfolio: &Portfolio) -> Option<String> {
    let silent: Vec<&str> =
        portfolio.cards().filter(|card| card.across.is_none()).map(|card| card.name.as_str()).collect();
    let failed = portfolio.members.len() - portfolio.cards().count();
    let mut parts = Vec::new();
    if !silent.is_empty() {
        let names = if silent.len() > 4 { count_word(silent.len()) } else { list(&silent, "and") };
        let verb = plural(silent.len(), "is", "are");
        parts.push(format!(
            "{names} {verb} left out: the export is of an older milepost, which did not tell it"
        ));
    }
    if failed > 0 {
        parts.push(format!(
            "{} {} could not be read",
            count_word(failed),
            plural(failed, "project", "projects")
        ));
    }
    (!parts.is_empty()).then(|| format!("{}.", capital(&parts.join("; "))))
}

pub fn collisions(count: usize) -> String {
    capital(&format!("{} {}", count_word(count), plural(count, "collision", "collisions")))
}

pub fn dates_heading(found: &[Collision], near: Date) -> String {
    match found {
        [] => "Nothing collides in the next 13 weeks".to_string(),
        [first, ..] => {
            let date = first.events.iter().map(|event| event.date.from).min().unwrap_or(near);
            let worst = if found.len() == 1 { "on" } else { "the worst on" };
            let count = collisions(found.len());
            format!("{count} in the next 13 weeks, {worst} {}", locale::date_near(date, near))
        }
    }
}

pub fn how(why: &Why) -> &'static str {
    match why {
        Why::SameDays(_) => "same days",
        Why::Freeze(_) => "in a freeze",
        Why::SameWeek(_) => "same week",
        Why::Weekend(_) => "same weekend",
    }
}

pub fn touch(touch: &Touch) -> String {
    let kind = match touch.kind {
        Touched::Site => "the site",
        Touched::Service => "the service",
        Touched::Vendor => "the vendor",
        Touched::Person => "",
    };
    format!("{kind} {}", touch.name).trim().to_string()
}

pub fn what(what: What) -> &'static str {
    match what {
        What::GoLive => "go-live",
        What::Outage => "outage",
        What::Milestone => "milestone",
    }
}

pub fn freezes(count: usize) -> String {
    capital(&format!("{} {} ahead", count_word(count), plural(count, "freeze is", "freezes are")))
}

/// Returns `two go-lives, one outage and three milestones`.
pub fn week(lives: usize, outages: usize, milestones: usize) -> String {
    let counts = [
        (lives, "go-live", "go-lives"),
        (outages, "outage", "outages"),
        (milestones, "milestone", "milestones"),
    ];
    let parts: Vec<String> = (counts.iter().filter(|(count, ..)| *count > 0))
        .map(|(count, one, many)| format!("{} {}", count_word(*count), plural(*count, one, many)))
        .collect();
    list(&parts, "and")
}

pub fn dates_left_out(kept: usize, all: usize, until: Date, numbers: Locale) -> String {
    let (kept, all) = (numbers.integer(kept as i64), numbers.integer(all as i64));
    let until = locale::date(until);
    format!(
        "{kept} of {all} dates are listed, go-lives and outages first, to {until}; data/portfolio.json has all."
    )
}

pub fn handovers(all: usize, late: usize, near: usize, lost: usize) -> String {
    let heading = match (late, near, lost) {
        (0, 0, 0) if all == 1 => "the one hand-over has two weeks of margin or more".to_string(),
        (0, 0, 0) => format!("all {} hand-overs have two weeks of margin or more", count_word(all)),
        (0, 0, lost) => {
            format!("{} of {} waits for what is not there, or not shown", count_word(lost), count_word(all))
        }
        (0, near, _) => format!(
            "{} {} less than two weeks of margin",
            count_word(near),
            plural(near, "hand-over has", "hand-overs have")
        ),
        (late, ..) => format!(
            "{} {} than it is needed",
            count_word(late),
            plural(late, "hand-over comes later", "hand-overs come later")
        ),
    };
    capital(&heading)
}

pub fn not_shown(project: &str) -> String {
    format!("a milestone that {project} does not have, or not show")
}

pub fn too_late(days: i32) -> String {
    format!("{} too late", crate::pages::words::days(days))
}

pub fn risks_heading(shared: usize, severe: usize) -> String {
    let severe =
        format!("{} {} high or critical", count_word(severe), plural(severe, "risk is", "risks are"));
    capital(&match shared {
        0 => format!("no risk is shared, {severe}"),
        shared => format!(
            "{} {} several projects, {severe}",
            count_word(shared),
            plural(shared, "risk hits", "risks hit")
        ),
    })
}

pub fn shared_risks(count: usize) -> String {
    capital(&format!("{} shared {}", count_word(count), plural(count, "risk", "risks")))
}

pub fn severe(count: usize) -> String {
    capital(&format!("{} {} high or critical", count_word(count), plural(count, "risk is", "risks are")))
}

pub fn tag(name: &str) -> String {
    format!("tag: {name}")
}

pub fn vendors(count: usize) -> String {
    capital(&format!(
        "{} {} for several projects",
        count_word(count),
        plural(count, "vendor works", "vendors work")
    ))
}

pub fn vendors_heading(count: usize, overdue: usize) -> String {
    match overdue {
        0 => format!("{}, none is overdue", vendors(count)),
        overdue => format!("{}, {} overdue", vendors(count), count_word(overdue)),
    }
}

pub fn of_known(known: usize, all: usize) -> String {
    format!(" ({known} of {all} known)")
}

/// Says with which rates a sum was converted, or why there is none.
pub fn rates_told(portfolio: &Portfolio, total: Option<&Total>) -> Vec<String> {
    match total {
        Some(Total::Converted { currency, rates, .. }) => {
            vec![format!("Sums are in {}: {}.", currency.code(), rates_used(rates))]
        }
        Some(Total::Apart { lacking, .. }) => vec![not_added(portfolio, lacking)],
        _ => Vec::new(),
    }
}

/// Returns `1 GBP is 1.17, rate of 13 Nov 2026 (ECB)`.
pub fn rates_used(rates: &[&Rate]) -> String {
    let each = rates.iter().map(|rate| {
        let (code, date) = (rate.currency.code(), locale::date(rate.date));
        format!("1 {code} is {}, rate of {date} ({})", rate.rate, rate.source)
    });
    each.collect::<Vec<_>>().join("; ")
}

/// Says why amounts are not added up.
pub fn not_added(portfolio: &Portfolio, lacking: &[String]) -> String {
    match (&portfolio.rates, lacking) {
        (None, _) => "They are not added up: portfolio.toml names no currency and no rates.".to_string(),
        (Some(_), lacking) => {
            format!("They are not added up: portfolio.toml has no rate for {}.", list(lacking, "and"))
        }
    }
}

pub fn people_heading(count: usize, over: usize) -> String {
    let several =
        format!("{} {} in several projects", count_word(count), plural(count, "person works", "people work"));
    capital(&match over {
        0 => format!("{several}, none over capacity"),
        over => format!("{several}, {} over capacity", count_word(over)),
    })
}

pub fn people_sub(weeks: i32) -> String {
    format!("The work of all projects together, for {weeks} weeks.")
}

pub fn over_heading(over: usize) -> String {
    capital(&format!(
        "{} {} more work than time",
        count_word(over),
        plural(over, "person has", "people have")
    ))
}

pub fn hours(minutes: i64, numbers: Locale) -> String {
    format!(" {}{}h", numbers.integer((minutes + 30) / 60), locale::NO_BREAK)
}

pub fn weeks_over(count: usize, first: Date) -> String {
    format!("{count} {}, from {}", plural(count, "week", "weeks"), locale::date(first))
}

pub fn called(said: Said) -> &'static str {
    match said {
        Said::Green => "on track",
        Said::Amber => "at risk",
        Said::Red => "off track",
        Said::Nothing => "without a status",
        Said::Missing => "no report",
    }
}

pub fn turned(count: usize) -> String {
    capital(&format!(
        "{} {} status",
        count_word(count),
        plural(count, "project has a new", "projects have a new")
    ))
}

pub fn overdue(count: usize) -> String {
    match count {
        0 => "What happened in each project".to_string(),
        count => capital(&format!("{} {} overdue", count_word(count), plural(count, "date is", "dates are"))),
    }
}

pub fn week_heading(turned: usize, late: usize) -> String {
    let late = match late {
        0 => "nothing is overdue".to_string(),
        late => format!("{} {} overdue", count_word(late), plural(late, "date is", "dates are")),
    };
    capital(&match turned {
        0 => format!("no report gives a new status, {late}"),
        count => format!("{}, {late}", crate::units::text::uncapital(&self::turned(count))),
    })
}

/// Says what is overdue.
pub fn owed(what: &str) -> &'static str {
    match what {
        "decision" => "decision",
        "action" => "risk action",
        "issue" => "issue",
        "promise" => "promised date",
        "deadline" => "deadline",
        _ => "date",
    }
}
