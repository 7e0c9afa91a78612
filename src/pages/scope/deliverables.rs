//! What the project will deliver, when it is good enough, and whether it has been accepted.

use crate::analysis::closure::{DeliverableFigures, DeliverableState};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::phrase::Phrase;
use crate::pages::view::{LinkView, StatusView};
use crate::units::text::{capital, count_word, plural};
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
        rest: (rest > 0).then(|| format!("{rest} more are on the timeline.")),
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
    let of = format!("of {} {}", count_word(all.len()), plural(all.len(), "deliverable", "deliverables"));
    if tells_sign_offs(report) && accepted > 0 {
        return format!("{} {of} {} accepted", capital(&count_word(accepted)), plural(accepted, "is", "are"));
    }
    match done {
        0 => format!("None {of} is done yet"),
        done => format!("{} {of} {} done", capital(&count_word(done)), plural(done, "is", "are")),
    }
}

fn row<'a>(report: &'a Report, figures: &DeliverableFigures) -> Row<'a> {
    let edition = &report.edition;
    let (task, near) = (&edition.tasks()[figures.place], edition.as_of());
    let signed = figures.sign_off.and_then(|place| edition.sign_offs()[place].date);
    let day = match (figures.state, signed, task.times.finished, task.times.forecast) {
        (DeliverableState::Open, _, _, Some(span)) => {
            Phrase::plain("forecast for ").date_near(span.finish, near)
        }
        (DeliverableState::Done, _, Some(finished), _) => Phrase::plain("since ").date_near(finished, near),
        (DeliverableState::Open | DeliverableState::Done, ..) | (_, None, ..) => Phrase::new(),
        (_, Some(signed), ..) => Phrase::plain("on ").date_near(signed, near),
    };
    Row {
        what: task.deliverable.as_deref().unwrap_or_default(),
        acceptance: &task.acceptance,
        task: LinkView::record(report, Kind::Task, &task.record.id, &task.name),
        status: status(figures.state, tells_sign_offs(report)),
        when: day,
    }
}

/// Returns how far a deliverable is, for the status set.
pub fn status(state: DeliverableState, tells_sign_offs: bool) -> StatusView {
    let (key, word) = match state {
        DeliverableState::Open => ("none", "Open"),
        DeliverableState::Done if tells_sign_offs => ("warn", "Done, not accepted"),
        DeliverableState::Done => ("done", "Done"),
        DeliverableState::Accepted => ("done", "Accepted"),
        DeliverableState::Conditional => ("warn", "Accepted with conditions"),
        DeliverableState::Rejected => ("bad", "Rejected"),
    };
    StatusView { key, word: word.to_string() }
}
