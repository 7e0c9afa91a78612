//! Decisions: what is open, what was decided, and the log of changes with what they add up to.

mod changes;
mod decided;
mod open;

use crate::pages::{Context, Page, paths, words};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    headline: String,
    open: Vec<open::Open<'a>>,
    decided: Vec<decided::Decided<'a>>,
    changes: Option<changes::Log<'a>>,
}

/// Makes the page, where there is a decision or a change.
pub fn page<'a>(context: &'a Context<'a>) -> Option<Page<'a>> {
    let report = context.report;
    let edition = &report.edition;
    if edition.decisions().is_empty() && edition.changes().is_empty() {
        return None;
    }
    let view = View {
        headline: words::decisions_headline(&report.figures.decisions, edition.decisions(), edition.as_of()),
        open: open::open(report),
        decided: decided::decided(report),
        changes: changes::log(report),
    };
    Some(Page {
        path: paths::DECISIONS.to_string(),
        title: words::DECISIONS.to_string(),
        menu: Some(words::DECISIONS.to_string()),
        template: "decisions.html",
        wide: false,
        view: Box::new(view),
    })
}
