//! The contingency: what was drawn, by what, and what is left.

use crate::analysis::budget::ContingencyFigures;
use crate::edition::budget::Budget;
use crate::edition::change::{Change, Fund};
use crate::units::Money;

/// Returns the contingency's figures; nothing where there is none.
pub fn figures(budget: &Budget, changes: &[Change]) -> Option<ContingencyFigures> {
    let contingency = budget.contingency.as_ref()?;
    let (mut drawn, mut pending, mut days) = (Money::ZERO, Money::ZERO, 0);
    let mut drawn_by = Vec::new();
    for (place, change) in changes.iter().enumerate() {
        if change.status.is_approved() {
            days += change.impact.days.unwrap_or(0).max(0);
        }
        if change.funded_by != Some(Fund::Contingency) {
            continue;
        }
        let cost = change.impact.cost.known().copied().unwrap_or_default();
        if change.status.is_approved() {
            drawn += cost;
            drawn_by.push(place);
        } else if change.status.is_pending() {
            pending += cost;
        }
    }
    Some(ContingencyFigures {
        amount: contingency.amount,
        drawn,
        left: contingency.amount - drawn,
        pending,
        drawn_by,
        reserve_days: contingency.reserve_days,
        days_drawn: days,
    })
}
