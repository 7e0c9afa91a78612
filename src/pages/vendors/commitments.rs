//! The promises of one vendor, with what waits for each.

use crate::analysis::vendor::{CommitmentFigures, State, VendorFigures, Waits};
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::vendor::{Commitment, Vendor};
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::vendors::words;
use crate::pages::view::StatusView;
use crate::pages::{facts, paths};
use crate::units::Date;
use serde::Serialize;

#[derive(Serialize)]
pub struct Row<'a> {
    /// Markdown.
    what: &'a str,
    status: StatusView,
    due: Option<Date>,
    promised: Option<Date>,
    delivered: Option<Date>,
    /// `+5 d` of the calendar.
    slip: String,
    is_late: bool,
    /// What waits, how long it can, and what waits for that; or just the task that it was for.
    waits: Option<Phrase>,
}

/// The most milestones that a row names.
const MOST: usize = 3;

/// Returns by how many days the oldest overdue promise of a vendor is late.
pub fn longest_overdue(figures: &VendorFigures) -> i32 {
    let overdue = figures.commitments.iter().filter(|found| found.state == State::Overdue);
    overdue.map(|found| found.slip_days.unwrap_or(0).max(1)).max().unwrap_or(0)
}

/// Returns the promises of a vendor: overdue ones, open ones by the day they are expected, then what came.
pub fn rows<'a>(report: &'a Report, vendor: &'a Vendor, figures: &'a VendorFigures) -> Vec<Row<'a>> {
    let mut rows: Vec<(&Commitment, &CommitmentFigures)> =
        vendor.commitments.iter().zip(&figures.commitments).collect();
    rows.sort_by_key(|(commitment, found)| {
        let rank = match found.state {
            State::Overdue => 0,
            State::Open => 1,
            _ => 2,
        };
        let day = if found.state == State::Overdue { commitment.agreed() } else { commitment.expected() };
        (rank, day.is_none(), day)
    });
    rows.into_iter().map(|(commitment, found)| row(report, commitment, found)).collect()
}

fn row<'a>(report: &'a Report, commitment: &'a Commitment, found: &'a CommitmentFigures) -> Row<'a> {
    let as_of = report.edition.as_of();
    let slip = found.slip_days.filter(|slip| *slip != 0);
    Row {
        what: &commitment.what,
        status: words::status(report.numbers(), found, commitment.agreed(), as_of),
        due: commitment.due,
        promised: commitment.promised,
        delivered: commitment.delivered,
        slip: slip.map(|slip| report.numbers().days_signed(slip.into())).unwrap_or_default(),
        is_late: slip.is_some_and(|slip| slip > 0),
        waits: match &found.waits {
            Some(waits) => Some(waiting(report, waits)),
            None => task(report, commitment),
        },
    }
}

/// Links the task that a delivery was for, where nothing waits any more.
fn task(report: &Report, commitment: &Commitment) -> Option<Phrase> {
    let id = commitment.task.as_deref()?;
    let named = report.edition.named(id)?;
    Some(Phrase::new().link(paths::record(report, Kind::Task, id), named.title.as_str()))
}

/// Says what waits for a delivery, how long it can, and what waits for that.
pub fn waiting(report: &Report, waits: &Waits) -> Phrase {
    let locale = report.numbers();
    let (task, as_of) = (&report.edition.tasks()[waits.task], report.edition.as_of());
    let knows_critical = facts::has_links(report.edition.tasks());
    let link = Phrase::new().link(paths::record(report, Kind::Task, &task.record.id), task.name.as_str());
    let told = words::waiting(locale, link, waits, as_of);
    let told = match waits.critical && knows_critical {
        true => phrase!(locale, "vendors-on-critical-path", waits = told),
        false => told,
    };
    let milestones = waits.milestones.iter().map(|&place| {
        let task = &report.edition.tasks()[place];
        Phrase::new().link(paths::record(report, Kind::Task, &task.record.id), task.name.as_str())
    });
    let listed = milestones.take(MOST).reduce(|all, next| all.text(", ").then(next));
    match (listed, waits.milestones.len().saturating_sub(MOST)) {
        (None, _) => told,
        (Some(listed), 0) => phrase!(locale, "vendors-then", waits = told, milestones = listed),
        (Some(listed), more) => {
            phrase!(locale, "vendors-then-more", waits = told, milestones = listed, count = more)
        }
    }
}
