//! The address of every page and record. Nobody else builds a URL.

use crate::edition::{Kind, Place};

pub const OVERVIEW: &str = "index.html";
pub const WEEK: &str = "week.html";
pub const TIMELINE: &str = "timeline.html";
pub const RISKS: &str = "risks.html";
pub const BUDGET: &str = "budget.html";
pub const DECISIONS: &str = "decisions.html";
pub const HELP: &str = "help.html";
pub const ABOUT: &str = "about.html";

/// Returns the page that shows the records of a register.
pub fn page_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Task => TIMELINE,
        Kind::Risk | Kind::Issue => RISKS,
        Kind::Decision | Kind::Change => DECISIONS,
        Kind::Line => BUDGET,
        Kind::Person => ABOUT,
        Kind::Objective => OVERVIEW,
    }
}

/// Returns the address of a record from the top of the site: `risks.html#R-03`.
pub fn record(kind: Kind, id: &str) -> String {
    format!("{}#{id}", page_of(kind))
}

/// Returns the address of the page that shows one of the project's own files.
pub fn source_page(path: &str) -> String {
    format!("source/{path}.html")
}

/// Returns the address of a line of a source page.
pub fn source(place: &Place) -> String {
    format!("{}#L{}", source_page(&place.path), place.line)
}

/// Returns the address of a report: `weeks/2026-11-13.html`.
pub fn week(date: crate::units::Date) -> String {
    format!("weeks/{date}.html")
}

/// Returns the address of a free page.
pub fn free_page(name: &str) -> String {
    format!("{}.html", crate::units::text::slug(name))
}

/// Returns the way from a page back to the top of the site: empty, or `../` for each folder.
pub fn root(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}
