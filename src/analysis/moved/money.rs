//! Money on both days: what was approved, what was left of the contingency, what was spent and ordered.

use crate::analysis::budget::contingency::DrawState;
use crate::analysis::budget::ledger::{Ledger, LedgerLine};
use crate::analysis::moved::{Gap, Known, Measure, MovedFigures, Newest, Row, Values};
use crate::edition::Edition;
use crate::edition::budget::EntryKind;
use crate::edition::change::{Change, Fund};
use crate::units::{Date, Money};
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Adds the measures of the budget, where all its lines and all changes are shown.
pub fn add(known: &Known, since: Date, found: &mut MovedFigures) {
    let edition = known.edition;
    let Some(budget) = known.budget.filter(|budget| budget.lines_complete) else { return };
    if edition.changes_complete() {
        let approved = |_, change: &Change| {
            let counts = change.status.is_approved() && change.funded_by == Some(Fund::Budget);
            counts.then(|| cost(change))
        };
        let row = by_changes(edition, since, Measure::Approved, budget.total.approved, approved);
        put(row, found);
        if let Some(contingency) = &budget.contingency {
            let draws = contingency.draws.iter().filter(|draw| draw.state != DrawState::Pending);
            let draws: BTreeMap<usize, Money> = draws.map(|draw| (draw.change, draw.amount)).collect();
            let drawn = |place: usize, _: &Change| draws.get(&place).map(|amount| -*amount);
            let row = by_changes(edition, since, Measure::ContingencyLeft, contingency.left, drawn);
            put(row.map(|row| Row { good: Some(Ordering::Greater), ..row }), found);
        }
    }
    let is_known = |kind| {
        edition.budget().entries.iter().any(|entry| entry.kind == kind && entry.date <= edition.as_of())
    };
    let (spent, ordered) = (is_known(EntryKind::Actual), is_known(EntryKind::Committed));
    if !spent && !ordered {
        return;
    }
    let ledger = Ledger::new(edition.budget(), edition.vendors(), since);
    let sum = |of: fn(&LedgerLine) -> Money| -> Money { ledger.lines.iter().map(of).sum() };
    if spent {
        let values = Values::Money { before: sum(|line| line.actual), now: budget.total.actual };
        found.rows.push(row(edition, since, Measure::Spent, values));
    }
    if ordered {
        let values = Values::Money { before: sum(|line| line.open), now: budget.total.committed };
        found.rows.push(row(edition, since, Measure::Ordered, values));
    }
}

fn put(row: Result<Row, Gap>, found: &mut MovedFigures) {
    match row {
        Ok(row) => found.rows.push(row),
        Err(gap) => found.gaps.push(gap),
    }
}

fn cost(change: &Change) -> Money {
    change.impact.cost.known().copied().unwrap_or_default()
}

/// Goes back from an amount of today by what changes added to it that were decided since. A change that counts and does
/// not say when it was decided counts since, where it was asked for since; else it is not known on which day it began to.
fn by_changes(
    edition: &Edition,
    since: Date,
    measure: Measure,
    now: Money,
    added: impl Fn(usize, &Change) -> Option<Money>,
) -> Result<Row, Gap> {
    let (mut before, mut newest, mut undated) = (now, Newest::default(), Vec::new());
    for (place, change) in edition.changes().iter().enumerate() {
        let Some(amount) = added(place, change).filter(|amount| !amount.is_zero()) else { continue };
        match change.decided.or(change.raised.filter(|raised| *raised > since)) {
            Some(date) if date > since => {
                before -= amount;
                newest.see(date, change.record.at.as_ref());
            }
            Some(_) => {}
            None => undated.push(change.record.id.clone()),
        }
    }
    let records = undated.len();
    match undated.into_iter().next() {
        Some(first) => Err(Gap { measure, records, first }),
        None => Ok(Row {
            measure,
            values: Values::Money { before, now },
            good: None,
            undated: 0,
            at: newest.place(),
        }),
    }
}

/// Makes a row of the ledger; its source is the newest entry of its kind, or else of any, since that day.
fn row(edition: &Edition, since: Date, measure: Measure, values: Values) -> Row {
    let wanted = if measure == Measure::Spent { EntryKind::Actual } else { EntryKind::Committed };
    let (mut own, mut other) = (Newest::default(), Newest::default());
    for entry in &edition.budget().entries {
        let is_since = entry.date > since && entry.date <= edition.as_of();
        match entry.kind {
            kind if !is_since || kind == EntryKind::Forecast => {}
            kind if kind == wanted => own.see(entry.date, entry.at.as_ref()),
            // What is paid is no longer ordered.
            _ if measure == Measure::Ordered => other.see(entry.date, entry.at.as_ref()),
            _ => {}
        }
    }
    Row { measure, values, good: None, undated: 0, at: own.place().or(other.place()) }
}
