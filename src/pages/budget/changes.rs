//! Change requests that move money.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::change::{Change, ChangeStatus, Fund};
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase};
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
pub struct Changes<'a> {
    pub heading: String,
    pub unit: String,
    pub rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub href: String,
    pub title: &'a str,
    pub status: Phrase,
    pub cost: Cell,
    pub days: String,
    pub funded_by: &'static str,
    /// The id of the line that it adds to.
    pub line: Option<&'a str>,
}

/// Returns the changes with a cost; nothing where there are none.
pub fn changes<'a>(report: &'a Report, scale: &Scale) -> Option<Changes<'a>> {
    let with_money: Vec<&Change> = report
        .edition
        .changes()
        .iter()
        .filter(|change| change.impact.cost.known().is_some_and(|cost| !cost.is_zero()))
        .collect();
    if with_money.is_empty() {
        return None;
    }
    Some(Changes {
        heading: heading(&with_money),
        unit: scale.unit.clone(),
        rows: with_money.into_iter().map(|change| row(report, change, scale)).collect(),
    })
}

fn heading(changes: &[&Change]) -> String {
    match changes.iter().filter(|change| change.is_unapproved()).count() {
        0 => counted(changes),
        count => format!("{}; {} made without approval", counted(changes), count_word(count)),
    }
}

fn counted(changes: &[&Change]) -> String {
    let is_approved = |change: &&&Change| change.status.is_approved() && !change.is_unapproved();
    let approved = changes.iter().filter(is_approved).count();
    let pending = changes.iter().filter(|change| change.status.is_pending()).count();
    match (approved, pending) {
        (0, 0) => "No change with a cost was approved".to_string(),
        (approved, 0) => format!(
            "{} {} approved, none waits",
            capital(&count_word(approved)),
            plural(approved, "change with a cost is", "changes with a cost are")
        ),
        (0, pending) => format!(
            "{} {} for a decision",
            capital(&count_word(pending)),
            plural(pending, "change waits", "changes wait")
        ),
        (approved, pending) => format!(
            "{} {} approved, {} {} for a decision",
            capital(&count_word(approved)),
            plural(approved, "change is", "changes are"),
            count_word(pending),
            plural(pending, "waits", "wait")
        ),
    }
}

fn row<'a>(report: &'a Report, change: &'a Change, scale: &Scale) -> Row<'a> {
    let near = report.edition.as_of();
    let word = match change.status {
        ChangeStatus::Requested => "Requested",
        ChangeStatus::Assessed => "Assessed",
        ChangeStatus::Approved => "Approved",
        ChangeStatus::Rejected => "Rejected",
        ChangeStatus::Done if change.is_unapproved() => "Done without approval",
        ChangeStatus::Done => "Done",
    };
    let mark = change.status.is_pending().then_some(Mark::Warn);
    let status = Phrase::new().marked(mark, word);
    let lines = &report.edition.budget().lines;
    Row {
        id: &change.record.id,
        href: paths::record(report, Kind::Change, &change.record.id),
        title: &change.title,
        status: match change.decided.or(change.raised) {
            Some(date) => status.text(", ").date_near(date, near),
            None => status,
        },
        cost: scale.signed_cell(change.impact.cost.known().copied().unwrap_or_default()),
        days: change
            .impact
            .days
            .map_or_else(|| "–".to_string(), |days| report.numbers().days_signed(days.into())),
        funded_by: match change.funded_by {
            Some(Fund::Budget) => "Budget",
            Some(Fund::Contingency) => "Contingency",
            None if change.status == ChangeStatus::Rejected => "–",
            None => "Not said",
        },
        line: change.line.as_deref().filter(|id| lines.iter().any(|line| line.record.id == *id)),
    }
}
