//! Launch readiness: for each gate what is done, what is open and who decides; then planned outages and freezes.

mod calendar;
mod gates;
mod words;

use crate::checks::settings::Settings;
use crate::checks::{self, Report};
use crate::pages::{Page, paths};
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    headline: String,
    gates: Vec<gates::Gate<'a>>,
    calendar: Option<calendar::Calendar<'a>>,
}

/// Makes the page, where there is a gate, a readiness item or an outage.
pub fn page(report: &Report) -> Option<Page<'_>> {
    let figures = &report.figures;
    if figures.gates.is_empty() && figures.outages.is_empty() {
        return None;
    }
    let (settings, _) = Settings::read(&report.edition, checks::ALL);
    let view = View {
        headline: words::headline(report, &settings),
        gates: gates::gates(report, &settings),
        calendar: calendar::calendar(report),
    };
    Some(Page {
        path: paths::READINESS.to_string(),
        title: words::TITLE.to_string(),
        menu: Some(words::MENU.to_string()),
        template: "readiness.html",
        wide: false,
        view: Box::new(view),
    })
}
