//! The address of every page and record. Nobody else builds a URL.

use crate::analysis::part::Part;
use crate::analysis::shelf::Shelves;
use crate::checks::{Report, Topic};
use crate::edition::{Kind, Place};
use crate::pages::people;

pub const OVERVIEW: &str = "index.html";
pub const WEEK: &str = "week.html";
pub const TIMELINE: &str = "timeline.html";
/// Every bar of a plan that is too long for one light page.
pub const TIMELINE_ALL: &str = "timeline-all.html";
pub const MILESTONES: &str = "milestones.html";
/// What starts, finishes and is due in the four weeks after the status date.
pub const NEXT: &str = "next.html";
pub const FORECAST: &str = "forecast.html";
pub const RISKS: &str = "risks.html";
pub const BUDGET: &str = "budget.html";
/// The same money by workstream, phase and supplier.
pub const CUTS: &str = "budget/cuts.html";
pub const DECISIONS: &str = "decisions.html";
/// What lands in the same week, of all projects of a portfolio.
pub const KEY_DATES: &str = "dates.html";
/// What the project is for, and what it is not.
pub const SCOPE: &str = "scope.html";
/// How much is really done: tests, defects, sprints.
pub const PROGRESS: &str = "progress.html";
/// Who works on it, who answers for what, whom it concerns.
pub const PEOPLE: &str = "people.html";
/// Who is over capacity, with which work: a page of its own where the team is large.
pub const PEOPLE_WORKLOAD: &str = "people-workload.html";
/// Who answers for what, stakeholders and the communication plan: a page of its own where they are many.
pub const PEOPLE_PLAN: &str = "people-plan.html";
pub const VENDORS: &str = "vendors.html";
/// What must be there on the day of the launch.
pub const READINESS: &str = "readiness.html";
/// Sites side by side.
pub const SITES: &str = "sites.html";
/// How it got here: every report, and what was agreed.
pub const HISTORY: &str = "history.html";
/// What was accepted, handed over and learnt.
pub const CLOSURE: &str = "closure.html";
/// How well the plan is built; the tests of what is made have a page of their own name.
pub const PLAN_QUALITY: &str = "plan-quality.html";
/// What each rule looks for and finds; the rules of a topic in full are in `rules/`.
pub const RULES: &str = "rules.html";
/// What changes for end users, where the site is not theirs.
pub const FOR_USERS: &str = "for-users.html";
/// Everything that has an address, A to Z; long lists of one kind are in `search/`.
pub const SEARCH: &str = "search.html";
/// What happened, as Atom.
pub const FEED: &str = "feed.xml";
/// What a web server shows where there is no page.
pub const MISSING: &str = "404.html";
pub const HELP: &str = "help.html";
pub const ABOUT: &str = "about.html";

/// Returns the page that shows the records of a register.
pub fn page_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Task => TIMELINE,
        Kind::Risk | Kind::Issue => RISKS,
        Kind::Decision | Kind::Change => DECISIONS,
        Kind::Line => BUDGET,
        Kind::Person | Kind::Stakeholder | Kind::Communication => PEOPLE,
        Kind::Objective => SCOPE,
        Kind::Vendor => VENDORS,
        Kind::Suite | Kind::Defects | Kind::Sprint => PROGRESS,
        Kind::Readiness => READINESS,
        Kind::SignOff | Kind::Handover | Kind::FollowUp | Kind::Lesson => CLOSURE,
    }
}

/// Returns the address of a record from the top of the site: `risks.html#R-03`.
/// A task of a plan that is too long for one light page is on the page of its part.
pub fn record(report: &Report, kind: Kind, id: &str) -> String {
    let figures = &report.figures;
    match kind {
        // The timeline of a board has but a few of the tasks.
        Kind::Task if figures.parts.is_divided() || report.edition.audience().is_board => task(report, id),
        Kind::Risk if figures.risk_shelves.is_long() => risk(report, id),
        Kind::Issue if figures.issue_shelves.is_long() => issue(report, id),
        Kind::Line if figures.line_shelves.is_long() => line(report, id),
        Kind::SignOff | Kind::Handover | Kind::FollowUp | Kind::Lesson | Kind::Readiness => {
            match shelved(report, kind) {
                Some((folder, shelves)) => format!("{}#{id}", shelf(folder, shelves.of(id).unwrap_or(0))),
                None => format!("{}#{id}", page_of(kind)),
            }
        }
        Kind::Stakeholder | Kind::Communication => format!("{}#{id}", people::page_of_plan(report)),
        _ => format!("{}#{id}", page_of(kind)),
    }
}

/// Returns the folder and the shelves of a register of closure or readiness, where its own page shows some of it only.
pub fn shelved(report: &Report, kind: Kind) -> Option<(&'static str, &Shelves)> {
    let (figures, closure) = (&report.figures, &report.figures.closure_shelves);
    let (folder, shelves) = match kind {
        Kind::SignOff => ("sign-offs", &closure.sign_offs),
        Kind::Handover => ("handovers", &closure.handovers),
        Kind::FollowUp => ("follow-ups", &closure.follow_ups),
        Kind::Lesson => ("lessons", &closure.lessons),
        Kind::Readiness => ("readiness", &figures.readiness_shelves),
        _ => return None,
    };
    shelves.is_long().then_some((folder, shelves))
}

/// Returns the address of everything about a risk: `risks/all.html#R-03`.
pub fn risk(report: &Report, id: &str) -> String {
    format!("{}#{id}", shelf("risks", report.figures.risk_shelves.of(id).unwrap_or(0)))
}

/// Returns the address of everything about an issue: `issues/all.html#I-02`.
pub fn issue(report: &Report, id: &str) -> String {
    format!("{}#{id}", shelf("issues", report.figures.issue_shelves.of(id).unwrap_or(0)))
}

/// Returns the address of everything about a line of the budget: `budget/all.html#L-03`.
pub fn line(report: &Report, id: &str) -> String {
    format!("{}#{id}", shelf("budget", report.figures.line_shelves.of(id).unwrap_or(0)))
}

/// Returns the address of a page with everything about some records: `risks/all.html`, `risks/all-2.html`.
pub fn shelf(register: &str, page: usize) -> String {
    match page {
        0 => format!("{register}/all.html"),
        page => format!("{register}/all-{}.html", page + 1),
    }
}

/// Returns the address of everything about a task: `tasks/network.html#survey`.
pub fn task(report: &Report, id: &str) -> String {
    match report.figures.parts.of(id) {
        Some(part) => format!("{}#{id}", tasks(part)),
        None => format!("{TIMELINE}#{id}"),
    }
}

/// Returns the address of a person.
pub fn person(id: &str) -> String {
    format!("{}#{id}", page_of(Kind::Person))
}

/// Returns the address of the page with the tasks of a part of a long plan: `tasks/network-2.html`.
pub fn tasks(part: &Part) -> String {
    format!("tasks/{}.html", part.slug)
}

/// Returns the address of the page that shows one of the project's own files. What it shares with the other projects of its
/// portfolio lies above its folder, and its page does not.
pub fn source_page(path: &str) -> String {
    match path.rsplit_once("../") {
        Some((_, shared)) => format!("source/portfolio/{shared}.html"),
        None => format!("source/{path}.html"),
    }
}

/// Returns the address of a line of a source page.
pub fn source(place: &Place) -> String {
    format!("{}#L{}", address(&source_page(&place.path)), place.line)
}

/// Writes the path of a file as an address: what means something in an address is written as a number.
pub fn address(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for c in path.chars() {
        match c {
            ' ' | '"' | '#' | '%' | '<' | '>' | '?' | '[' | '\\' | ']' | '^' | '`' | '{' | '|' | '}'
            | ':' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c => out.push(c),
        }
    }
    out
}

/// Returns the address of the page with the rules of a topic: `rules/schedule.html`.
pub fn rules_of(topic: Topic) -> String {
    format!("rules/{}.html", crate::units::text::slug(topic.word()))
}

/// Returns the address of a report: `weeks/2026-11-13.html`.
pub fn week(date: crate::units::Date) -> String {
    format!("weeks/{date}.html")
}

/// Returns the address of a free page; the names of the site's own pages are not given away.
pub fn free_page(name: &str) -> String {
    const OURS: [&str; 27] = [
        "index",
        "week",
        "timeline",
        "timeline-all",
        "milestones",
        "next",
        "forecast",
        "risks",
        "budget",
        "progress",
        "decisions",
        "people",
        "people-workload",
        "people-plan",
        "history",
        "plan-quality",
        "scope",
        "sites",
        "vendors",
        "readiness",
        "closure",
        "rules",
        "for-users",
        "search",
        "404",
        "help",
        "about",
    ];
    let slug = crate::units::text::slug(name);
    if slug.is_empty() || OURS.contains(&slug.as_str()) {
        return format!("page-{slug}.html");
    }
    format!("{slug}.html")
}

/// Returns the way from a page back to the top of the site: empty, or `../` for each folder.
pub fn root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// Returns the address of the site with a slash at its end, where it is known.
pub fn base(report: &crate::checks::Report) -> Option<String> {
    let url = report.edition.settings().base_url.as_deref()?.trim_end_matches('/');
    Some(format!("{url}/"))
}

/// Returns the path part of an address: `/status/` of `https://example.com/status/`.
pub fn path_of(base: &str) -> &str {
    let after = base.split_once("://").map_or(base, |(_, rest)| rest);
    after.find('/').map_or("/", |slash| &after[slash..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_free_page_takes_no_page_of_ours() {
        assert_eq!(free_page("Cut-over"), "cut-over.html");
        assert_eq!(free_page("Index"), "page-index.html");
    }

    #[test]
    fn odd_file_names_are_addresses() {
        assert_eq!(address("a b/c#1?.md"), "a%20b/c%231%3F.md");
    }
}
