//! Decisions: what is open, what was decided, and the log of changes with what they add up to.

mod changes;
mod decided;
mod open;

use crate::pages::view::LinkView;
use crate::pages::{Context, Page, dates, paths, words};
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    headline: String,
    open_heading: String,
    open: Vec<open::Open<'a>>,
    decided_heading: String,
    decided: Vec<decided::Decided<'a>>,
    changes: Option<changes::Log<'a>>,
    calendar: Option<LinkView>,
}

/// Makes the page, where there is a decision or a change.
pub fn page<'a>(context: &'a Context<'a>) -> Option<Page<'a>> {
    let report = context.report;
    let edition = &report.edition;
    if edition.decisions().is_empty() && edition.changes().is_empty() {
        return None;
    }
    let (open, decided) = (open::open(report), decided::decided(report));
    let heading = |count: usize, state| {
        format!("{} {} {state}", capital(&count_word(count)), plural(count, "decision is", "decisions are"))
    };
    let view = View {
        headline: words::decisions_headline(&report.figures.decisions, edition.decisions(), edition.as_of()),
        open_heading: heading(open.len(), "open"),
        open,
        decided_heading: heading(decided.len(), "made"),
        decided,
        changes: changes::log(report),
        calendar: dates::link(&dates::decisions(report), dates::DECISIONS),
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
