//! The log of changes: each with its days and money, and what the approved ones add up to. Scope grows
//! by many small additions; the sum is what nobody sees in a single one.

use crate::checks::Report;
use crate::edition::change::{Change, ChangeStatus, Fund};
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::rest::Rest;
use crate::pages::view::{self, WhoView};
use crate::pages::{decisions::headings, facts, paths, trade_off};
use crate::units::locale::{Currency, say};
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Serialize)]
pub struct Log<'a> {
    headline: String,
    /// Nothing where the audience does not get amounts.
    money: bool,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
pub struct Row<'a> {
    id: &'a str,
    title: &'a str,
    status: Phrase,
    rejected: bool,
    raised: Option<Date>,
    decided: Option<Date>,
    requested_by: Option<WhoView>,
    approver: Option<WhoView>,
    days: String,
    cost: String,
    days_so_far: String,
    cost_so_far: String,
    /// What chooses the words: `budget` or `contingency`, or that it is to be paid so.
    funded_by: Option<&'static str>,
    scope: Option<&'a str>,
    quality: Option<&'a str>,
    /// What must give for it, while it waits for a decision.
    trade_off: Option<String>,
    reason: &'a str,
    owner: Option<WhoView>,
    /// Who was told, and when.
    told: Vec<Phrase>,
    rest: Rest<'a>,
}

/// What approved changes add up to.
#[derive(Clone, Copy, Default)]
struct Sum {
    days: i32,
    cost: Money,
}

/// Returns all changes in the order in which they were decided; nothing where none is shown.
pub fn log(report: &Report) -> Option<Log<'_>> {
    let edition = &report.edition;
    let mut changes: Vec<&Change> = edition.changes().iter().collect();
    if changes.is_empty() {
        return None;
    }
    // What waits comes last, as in a book that is written on.
    changes.sort_by_key(|change| (change.decided.is_none(), change.decided, change.raised));
    let currency = edition.head().currency;
    let money = changes.iter().any(|change| change.impact.cost.known().is_some());
    let mut sum = Sum::default();
    let rows: Vec<Row> = changes.iter().map(|change| row(report, change, &mut sum, currency)).collect();
    let cost = money.then(|| currency.short_signed(sum.cost));
    let headline = headings::changes(&changes, sum.days, cost, report.numbers());
    Some(Log { headline: facts::of_changes(edition, headline), money, rows })
}

fn row<'a>(report: &'a Report, change: &'a Change, sum: &mut Sum, currency: Currency) -> Row<'a> {
    let locale = report.numbers();
    let counts = change.status.is_approved();
    let cost = change.impact.cost.known().copied();
    if counts {
        sum.days += change.impact.days.unwrap_or(0);
        sum.cost += cost.unwrap_or_default();
    }
    let so_far = |text: String| if counts { text } else { String::new() };
    Row {
        id: &change.record.id,
        title: &change.title,
        status: Phrase::new().marked(
            Some(Mark::Warn).filter(|_| change.status.is_pending()),
            match change.status {
                ChangeStatus::Requested => say!(locale, "decisions-status-requested"),
                ChangeStatus::Assessed => say!(locale, "decisions-status-assessed"),
                ChangeStatus::Approved => say!(locale, "decisions-status-approved"),
                ChangeStatus::Rejected => say!(locale, "decisions-status-rejected"),
                ChangeStatus::Done if change.is_unapproved() => {
                    say!(locale, "decisions-status-done-unapproved")
                }
                ChangeStatus::Done => say!(locale, "decisions-status-done"),
            },
        ),
        rejected: change.status == ChangeStatus::Rejected,
        raised: change.raised,
        decided: change.decided,
        requested_by: view::who(&change.requested_by),
        approver: view::who(&change.approver),
        days: change.impact.days.map(|days| report.numbers().days_signed(days.into())).unwrap_or_default(),
        cost: cost.map(|cost| currency.short_signed(cost)).unwrap_or_default(),
        days_so_far: so_far(report.numbers().days_signed(sum.days.into())),
        cost_so_far: so_far(currency.short_signed(sum.cost)),
        funded_by: match (change.funded_by, change.status.is_pending()) {
            (None, _) => None,
            // What is rejected is paid from nothing.
            _ if change.status == ChangeStatus::Rejected => None,
            (Some(Fund::Budget), false) => Some("budget"),
            (Some(Fund::Budget), true) => Some("budget-to-come"),
            (Some(Fund::Contingency), false) => Some("contingency"),
            (Some(Fund::Contingency), true) => Some("contingency-to-come"),
        },
        scope: change.impact.scope.as_deref(),
        quality: change.impact.quality.as_deref(),
        trade_off: trade_off::of_change(change, report.edition.head(), report.numbers()),
        reason: change.reason.as_str(),
        owner: view::who(&change.record.owner),
        told: change
            .communicated
            .iter()
            .map(|told| {
                let date = Phrase::day(locale, told.date);
                phrase!(locale, "decisions-told-one", whom = to(report, &told.to), date = date)
            })
            .collect(),
        rest: Rest::of(report, &change.record),
    }
}

/// Names who was told: a record by what it is called, with a link; any other words as they are.
fn to(report: &Report, written: &str) -> Phrase {
    match report.edition.named(written.trim()) {
        Some(named) => {
            Phrase::new().link(paths::record(report, named.kind, written.trim()), named.title.as_str())
        }
        None => Phrase::plain(report.edition.words(written)),
    }
}
