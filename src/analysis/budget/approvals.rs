//! What changes do to the money: raise the budget, and add to what is still to be paid; and what was added
//! though nobody approved it.

use crate::edition::budget::Line;
use crate::edition::change::{Change, ChangeStatus, Fund};
use crate::units::Money;
use std::collections::BTreeMap;

/// What changes add to the lines.
pub struct Approvals {
    pub lines: Vec<LineApprovals>,
    /// The same of the changes that name no line.
    pub without_line: LineApprovals,
    pub approved: Money,
    pub pending: Money,
    pub unapproved: Unapproved,
}

/// What approved changes add to one line.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct LineApprovals {
    /// What the budget has been raised by.
    pub raised: Money,
    /// What contingency pays for.
    pub drawn: Money,
    /// The same without changes that were made though nobody approved them.
    pub drawn_approved: Money,
    /// What is approved and not carried out yet, from either purse: it is still to be paid.
    pub to_come: Money,
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
            lines: vec![LineApprovals::default(); lines.len()],
            without_line: LineApprovals::default(),
            approved: Money::ZERO,
            pending: Money::ZERO,
            unapproved: unapproved(changes),
        };
        for change in changes {
            let Some(fund) = change.funded_by else { continue };
            let place = change.line.as_deref().and_then(|id| places.get(id));
            let cost = change.impact.cost.known().copied().unwrap_or_default();
            if fund == Fund::Budget && change.status.is_pending() {
                approvals.pending += cost;
            }
            if !change.status.is_approved() {
                continue;
            }
            let line = place.map_or(&mut approvals.without_line, |&place| &mut approvals.lines[place]);
            match fund {
                Fund::Budget => {
                    line.raised += cost;
                    approvals.approved += cost;
                }
                Fund::Contingency => {
                    line.drawn += cost;
                    if !change.is_unapproved() {
                        line.drawn_approved += cost;
                    }
                }
            }
            if change.status == ChangeStatus::Approved {
                line.to_come += cost;
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
