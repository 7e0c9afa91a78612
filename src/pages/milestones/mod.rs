//! Milestones: which are promised for when, what the forecast says, why, and how it moved.

mod bridge;
mod kept;
mod table;
mod trend;

pub use table::status_of;

use crate::checks::Report;
use crate::pages::phrase::Phrase;
use crate::pages::view::LinkView;
use crate::pages::{Page, dates, headline, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    heading: String,
    sub: Phrase,
    table: Option<table::Table>,
    trend: Option<trend::Section>,
    bridge: Option<bridge::Bridge<'a>>,
    kept: Option<kept::Kept<'a>>,
    calendar: Option<LinkView>,
}

/// Tells whether there is a page: there is a milestone, or a baseline to compare with.
pub fn is_made(report: &Report) -> bool {
    let has_tasks = !report.edition.tasks().is_empty();
    let has_baselines = !report.edition.schedule().baselines.is_empty();
    has_tasks && (has_baselines || !report.figures.milestones.is_empty())
}

/// Makes the page.
pub fn page(report: &Report) -> Option<Page<'_>> {
    if !is_made(report) {
        return None;
    }
    let locale = report.numbers();
    let kept = kept::kept(report);
    let view = View {
        heading: headline::schedule::milestones(report),
        sub: table::sub(report),
        table: table::table(report),
        trend: trend::section(report),
        bridge: bridge::bridge(report),
        kept,
        calendar: dates::link(report.numbers(), &dates::milestones(report), dates::MILESTONES),
    };
    Some(Page {
        path: paths::MILESTONES.to_string(),
        title: say!(locale, "milestones-tab", project = &report.edition.head().name),
        menu: Some(say!(locale, "milestones-title")),
        template: "milestones.html",
        wide: false,
        view: Box::new(view),
    })
}
