//! The order of the menu: how a project is run, and how far it is, decides which pages its site leads with; and
//! which pages stand in a row of their own below another one.

use crate::edition::project::{Head, Method, Stage};
use crate::pages::{Page, paths};

/// The pages that lead, by method. Where work is planned in one piece the dates lead, with the approvals that hold
/// them up; where it is planned sprint by sprint what is done leads; a project that does both has both in front.
fn leading(method: Method) -> &'static [&'static str] {
    match method {
        Method::Waterfall => &[paths::TIMELINE, paths::MILESTONES, paths::DECISIONS],
        Method::Agile => &[paths::PROGRESS, paths::TIMELINE],
        Method::Hybrid => &[paths::TIMELINE, paths::PROGRESS],
    }
}

/// The pages that follow, whatever the method. All others come after them in the order in which they are made.
const FOLLOWING: &[&str] = &[
    paths::TIMELINE,
    paths::PROGRESS,
    paths::MILESTONES,
    paths::RISKS,
    paths::BUDGET,
    paths::DECISIONS,
    paths::PEOPLE,
    paths::VENDORS,
    paths::READINESS,
    paths::SCOPE,
    paths::HISTORY,
    paths::CLOSURE,
];

/// The pages that say more about what another page shows.
const PARTS: &[(&str, &str)] = &[
    (paths::NEXT, paths::TIMELINE),
    (paths::FORECAST, paths::TIMELINE),
    (paths::PLAN_QUALITY, paths::TIMELINE),
    (paths::SITES, paths::TIMELINE),
    (paths::RULES, paths::HELP),
];

/// Where the pages of a folder belong.
const FOLDERS: &[(&str, &str)] = &[
    ("tasks/", paths::TIMELINE),
    ("risks/", paths::RISKS),
    ("issues/", paths::RISKS),
    ("budget/", paths::BUDGET),
    ("weeks/", paths::WEEK),
    ("sign-offs/", paths::CLOSURE),
    ("handovers/", paths::CLOSURE),
    ("follow-ups/", paths::CLOSURE),
    ("lessons/", paths::CLOSURE),
    ("readiness/", paths::READINESS),
    ("rules/", paths::HELP),
    ("search/", paths::SEARCH),
];

/// Puts the pages in the order of the menu.
pub fn sort(pages: &mut [Page], head: &Head) {
    let ends = matches!(head.stage, Some(Stage::Closing | Stage::Closed));
    let first = [paths::OVERVIEW].into_iter().chain(ends.then_some(paths::CLOSURE)).chain([paths::WEEK]);
    let order: Vec<&str> =
        first.chain(leading(head.method).iter().copied()).chain(FOLLOWING.iter().copied()).collect();
    pages.sort_by_key(|page| order.iter().position(|path| page.path == *path).unwrap_or(order.len()));
}

/// Returns the page that another one says more about.
pub fn part_of(path: &str) -> Option<&'static str> {
    PARTS.iter().find(|(part, _)| *part == path).map(|(_, whole)| *whole)
}

/// Returns the word of the menu that a page belongs to: the page itself, unless it is part of another one.
pub fn area(path: &str) -> &str {
    let folder = FOLDERS.iter().find(|(folder, _)| path.starts_with(folder)).map(|(_, whole)| *whole);
    part_of(path).or(folder).unwrap_or(path)
}
