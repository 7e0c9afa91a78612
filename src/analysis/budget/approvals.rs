//! What changes do to the money: raise the budget, and add to what is still to be paid; and what was added
//! though nobody approved it.

use crate::edition::budget::Line;
use crate::edition::change::{Change, ChangeStatus, Fund};
use crate::units::Money;
use std::collections::BTreeMap;

/// What changes add to the lines.
pub struct Approvals {
    /// What the budget has been raised by, by line.
    pub by_line: Vec<Money>,
    /// What is approved and not carried out yet, from either purse: it is still to be paid.
    pub to_come: Vec<Money>,
    pub without_line: Money,
    /// The same of the changes that name no line.
    pub to_come_without_line: Money,
    pub approved: Money,
    pub pending: Money,
    pub unapproved: Unapproved,
}

/// What changes added that were made though nobody approved them, whoever pays.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Unapproved {
    /// Places of the changes.
    pub changes: Vec<usize>,
    pub cost: Money,
    /// Working days.
    pub days: i32,
}

impl Approvals {
    pub fn new(lines: &[Line], changes: &[Change]) -> Approvals {
        let places: BTreeMap<&str, usize> =
            lines.iter().enumerate().map(|(place, line)| (line.record.id.as_str(), place)).collect();
        let mut approvals = Approvals {
            by_line: vec![Money::ZERO; lines.len()],
            to_come: vec![Money::ZERO; lines.len()],
            without_line: Money::ZERO,
            to_come_without_line: Money::ZERO,
            approved: Money::ZERO,
            pending: Money::ZERO,
            unapproved: unapproved(changes),
        };
        for change in changes.iter().filter(|change| change.funded_by.is_some()) {
            let place = change.line.as_deref().and_then(|id| places.get(id).copied());
            let cost = change.impact.cost.known().copied().unwrap_or_default();
            if change.status == ChangeStatus::Approved {
                *place.map_or(&mut approvals.to_come_without_line, |place| &mut approvals.to_come[place]) +=
                    cost;
            }
            if change.funded_by != Some(Fund::Budget) {
                continue;
            }
            if change.status.is_pending() {
                approvals.pending += cost;
            }
            if change.status.is_approved() {
                approvals.approved += cost;
                *place.map_or(&mut approvals.without_line, |place| &mut approvals.by_line[place]) += cost;
            }
        }
        approvals
    }
}

fn unapproved(changes: &[Change]) -> Unapproved {
    let mut out = Unapproved::default();
    for (place, change) in changes.iter().enumerate().filter(|(_, change)| change.is_unapproved()) {
        out.changes.push(place);
        out.cost += change.impact.cost.known().copied().unwrap_or_default();
        out.days = out.days.saturating_add(change.impact.days.unwrap_or(0));
    }
    out
}
