//! What the project will deliver, when it is good enough, and whether it has been accepted.

use crate::analysis::closure::{DeliverableFigures, DeliverableState};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{LinkView, StatusView};
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Deliverables<'a> {
    heading: String,
    rows: Vec<Row<'a>>,
    rest: Option<String>,
}

#[derive(Serialize)]
struct Row<'a> {
    what: &'a str,
    acceptance: &'a [String],
    task: LinkView,
    status: StatusView,
    when: Phrase,
}

/// The most rows; those that are not accepted come first.
const MOST: usize = 100;

/// Returns the deliverables of the plan; nothing where it names none.
pub fn deliverables(report: &Report) -> Option<Deliverables<'_>> {
    let mut all: Vec<&DeliverableFigures> = report.figures.closure.deliverables.iter().collect();
    if all.is_empty() {
        return None;
    }
    let heading = heading(report, &all);
    if all.len() > MOST {
        all.sort_by_key(|figures| figures.state.is_accepted());
    }
    let rest = all.len().saturating_sub(MOST);
    all.truncate(MOST);
    Some(Deliverables {
        heading,
        rows: all.into_iter().map(|figures| row(report, figures)).collect(),
        rest: (rest > 0).then(|| say!(report.numbers(), "scope-deliverables-more", count = rest)),
    })
}

/// Tells whether the audience may know what has been signed.
pub fn tells_sign_offs(report: &Report) -> bool {
    report.edition.audience().complete || !report.edition.sign_offs().is_empty()
}

fn heading(report: &Report, all: &[&DeliverableFigures]) -> String {
    let count =
        |wanted: &dyn Fn(DeliverableState) -> bool| all.iter().filter(|row| wanted(row.state)).count();
    let accepted = count(&|state| state.is_accepted());
    let done = count(&|state| state != DeliverableState::Open);
    let (all, locale) = (all.len(), report.numbers());
    if tells_sign_offs(report) && accepted > 0 {
        return say!(locale, "scope-deliverables-accepted", count = accepted, all = all);
    }
    match done {
        0 => say!(locale, "scope-deliverables-none-done", all = all),
        done => say!(locale, "scope-deliverables-done", count = done, all = all),
    }
}

fn row<'a>(report: &'a Report, figures: &DeliverableFigures) -> Row<'a> {
    let edition = &report.edition;
    let (task, locale) = (&edition.tasks()[figures.place], report.numbers());
    let date = |date| Phrase::day_near(locale, date, edition.as_of());
    let signed = figures.sign_off.and_then(|place| edition.sign_offs()[place].date);
    let day = match (figures.state, signed, task.times.finished, task.times.forecast) {
        (DeliverableState::Open, _, _, Some(span)) => {
            phrase!(locale, "scope-deliverable-forecast", date = date(span.finish))
        }
        (DeliverableState::Done, _, Some(finished), _) if tells_sign_offs(report) => {
            phrase!(locale, "scope-deliverable-done-on", date = date(finished))
        }
        (DeliverableState::Done, _, Some(finished), _) => {
            phrase!(locale, "scope-deliverable-since", date = date(finished))
        }
        (DeliverableState::Open | DeliverableState::Done, ..) | (_, None, ..) => Phrase::new(),
        (_, Some(signed), ..) => phrase!(locale, "scope-deliverable-on", date = date(signed)),
    };
    Row {
        what: task.deliverable.as_deref().unwrap_or_default(),
        acceptance: &task.acceptance,
        task: LinkView::record(report, Kind::Task, &task.record.id, &task.name),
        status: status(figures.state, tells_sign_offs(report), locale),
        when: day,
    }
}

/// Returns how far a deliverable is, for the status set.
pub fn status(state: DeliverableState, tells_sign_offs: bool, locale: Locale) -> StatusView {
    let (key, word) = match state {
        DeliverableState::Open => ("none", say!(locale, "scope-deliverable-open")),
        DeliverableState::Done if tells_sign_offs => {
            ("warn", say!(locale, "scope-deliverable-done-unaccepted"))
        }
        DeliverableState::Done => ("done", say!(locale, "scope-deliverable-done")),
        DeliverableState::Accepted => ("done", say!(locale, "scope-deliverable-accepted")),
        DeliverableState::Conditional => ("warn", say!(locale, "scope-deliverable-conditional")),
        DeliverableState::Rejected => ("bad", say!(locale, "scope-deliverable-rejected")),
    };
    StatusView { key, word }
}
