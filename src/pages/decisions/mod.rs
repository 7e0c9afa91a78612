//! Decisions: what is open, what was decided, and the log of changes with what they add up to.

mod changes;
mod decided;
pub mod headings;
mod open;

use crate::analysis::decision::DecisionFigures;
use crate::checks::Report;
use crate::pages::view::LinkView;
use crate::pages::{Context, Page, dates, paths};
use crate::units::locale::say;
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
    let locale = report.numbers();
    let view = View {
        headline: headline(report),
        open_heading: say!(locale, "decisions-open-heading", count = open.len()),
        open,
        decided_heading: say!(locale, "decisions-made-heading", count = decided.len()),
        decided,
        changes: changes::log(report),
        calendar: dates::link(report.numbers(), &dates::decisions(report), dates::DECISIONS),
    };
    Some(Page {
        path: paths::DECISIONS.to_string(),
        title: say!(locale, "decisions-title"),
        menu: Some(say!(locale, "decisions-title")),
        template: "decisions.html",
        wide: false,
        view: Box::new(view),
    })
}

/// Heads the page: how many are open, and which comes first.
fn headline(report: &Report) -> String {
    let (edition, locale) = (&report.edition, report.numbers());
    let open: Vec<&DecisionFigures> = report.figures.decisions.iter().filter(|figure| figure.open).collect();
    let overdue = open.iter().filter(|figure| figure.days_left.is_some_and(|left| left < 0)).count();
    let first = open.first().and_then(|figure| edition.decisions()[figure.place].needed_by);
    match (open.len(), overdue, first) {
        (0, ..) if edition.decisions().is_empty() => say!(locale, "decisions-none-recorded"),
        (0, ..) => say!(locale, "decisions-none-open"),
        (all, overdue, _) if all == overdue => say!(locale, "decisions-all-overdue", count = all),
        (all, overdue, _) if overdue > 0 => {
            say!(locale, "decisions-some-overdue", count = all, overdue = overdue)
        }
        (all, _, Some(first)) => {
            let date = locale.date_near(first, edition.as_of());
            say!(locale, "decisions-open-first", count = all, date = date)
        }
        (all, ..) => say!(locale, "decisions-open-no-date", count = all),
    }
}
