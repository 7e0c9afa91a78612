//! What changes do to the money: raise the budget, and add to what is still to be paid; and what was added
//! though nobody approved it.

use crate::edition::budget::Line;
use crate::edition::change::{Change, ChangeStatus, Fund, Funded};
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
    /// Places of the changes that are shown.
    pub changes: Vec<usize>,
    pub cost: Money,
    /// Working days of those that are shown.
    pub days: i32,
}

impl Approvals {
    /// Adds up the money of changes; `shown` are those whose words the audience sees.
    pub fn new(lines: &[Line], shown: &[Change], changes: &[Funded]) -> Approvals {
        let places: BTreeMap<&str, usize> =
            lines.iter().enumerate().map(|(place, line)| (line.record.id.as_str(), place)).collect();
        let mut approvals = Approvals {
            lines: vec![LineApprovals::default(); lines.len()],
            without_line: LineApprovals::default(),
            approved: Money::ZERO,
            pending: Money::ZERO,
            unapproved: unapproved(shown, changes),
        };
        for change in changes {
            let Some(fund) = change.by else { continue };
            let place = change.line.as_deref().and_then(|id| places.get(id));
            let cost = change.cost;
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
                    if !change.is_unapproved {
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

fn unapproved(shown: &[Change], changes: &[Funded]) -> Unapproved {
    let places: Vec<usize> = (0..shown.len()).filter(|&place| shown[place].is_unapproved()).collect();
    let days = |days: i32, &place: &usize| days.saturating_add(shown[place].impact.days.unwrap_or(0));
    Unapproved {
        days: places.iter().fold(0, days),
        changes: places,
        cost: changes.iter().filter(|change| change.is_unapproved).map(|change| change.cost).sum(),
    }
}
