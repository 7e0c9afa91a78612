//! Launch readiness: for each gate what is done, what is open and who decides; then planned outages and freezes.

mod all;
mod calendar;
mod gates;
mod words;

use crate::checks::settings::Settings;
use crate::checks::{self, Report};
use crate::edition::Kind;
use crate::pages::view::LinkView;
use crate::pages::{Page, paths};
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
struct View<'a> {
    headline: String,
    gates: Vec<gates::Gate<'a>>,
    /// To every item, where not all are shown.
    rest: Option<LinkView>,
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
        rest: crate::pages::records::whole(report, Kind::Readiness, report.edition.readiness().len()),
        calendar: calendar::calendar(report),
    };
    Some(Page {
        path: paths::READINESS.to_string(),
        title: say!(report.numbers(), "readiness-title"),
        menu: Some(say!(report.numbers(), "readiness-menu")),
        template: "readiness.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Makes the pages that tell everything about every item, where they are many.
pub fn all(report: &Report) -> Vec<Page<'_>> {
    all::pages(report)
}
