//! Change requests that move money.

use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::change::{Change, ChangeStatus, Fund};
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::view::LinkView;
use crate::pages::{facts, paths};
use crate::units::Money;
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
pub struct Changes<'a> {
    pub heading: String,
    pub unit: String,
    pub rows: Vec<Row<'a>>,
    /// What small changes add up to, and what nobody approved.
    pub notes: Vec<String>,
    pub more: Option<LinkView>,
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
    /// The line that it adds to.
    pub line: Option<LinkView>,
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
    let listed = with_money.len().saturating_sub(MOST);
    Some(Changes {
        heading: facts::of_changes(&report.edition, heading(&with_money)),
        unit: scale.unit.clone(),
        notes: notes(report, &with_money),
        more: (listed > 0).then(|| {
            let words = format!("All {} changes", report.numbers().integer(with_money.len() as i64));
            LinkView::new(paths::page_of(Kind::Change), words)
        }),
        // The newest are last in their file.
        rows: with_money[listed..].iter().map(|change| row(report, change, scale)).collect(),
    })
}

/// The most changes that are listed.
const MOST: usize = 10;

/// Adds up what is easily missed: many small additions, and what was added without approval.
fn notes(report: &Report, changes: &[&Change]) -> Vec<String> {
    let currency = report.edition.head().currency;
    let Some(budget) = report.figures.budget.as_ref() else { return Vec::new() };
    let mut out = Vec::new();
    let small: Vec<Money> = changes
        .iter()
        .filter(|change| change.status.is_approved())
        .filter_map(|change| change.impact.cost.known().copied())
        .filter(|cost| *cost > Money::ZERO)
        .filter(|cost| cost.share_of(budget.original).is_some_and(|share| share < SMALL))
        .collect();
    let sum: Money = small.iter().copied().sum();
    if let Some(share) = sum.share_of(budget.original).filter(|_| small.len() > 1) {
        out.push(format!(
            "{} changes, each below {} of the budget first agreed, together add {} to it, {}.",
            capital(&count_word(small.len())),
            report.numbers().share(SMALL),
            currency.short(sum),
            report.numbers().share(share)
        ));
    }
    let unapproved = &budget.unapproved;
    let count = unapproved.changes.len();
    if count > 0 {
        let days = match unapproved.days {
            0 => String::new(),
            days => format!(" and {}", report.numbers().days_signed(days.into())),
        };
        out.push(format!(
            "Nobody approved {} {} that {} made: {}{days} in all.",
            count_word(count),
            plural(count, "change", "changes"),
            plural(count, "was", "were"),
            currency.short_signed(unapproved.cost)
        ));
    }
    out
}

/// Below this share of the budget a change is small, as the rule `many-small-additions` has it by default.
const SMALL: f64 = 0.02;

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
        line: change
            .line
            .as_deref()
            .filter(|id| lines.iter().any(|line| line.record.id == *id))
            .map(|id| LinkView::record(report, Kind::Line, id, id)),
    }
}
