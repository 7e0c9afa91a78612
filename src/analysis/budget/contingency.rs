//! The contingency: what was drawn, by what, who approved it and when, and what is left in money and in days.

use crate::edition::Edition;
use crate::edition::change::Fund;
use crate::units::{Date, Money};

#[derive(Clone, Debug)]
pub struct ContingencyFigures {
    pub amount: Money,
    pub drawn: Money,
    pub left: Money,
    /// Asked for, not yet decided.
    pub pending: Money,
    /// Places of the changes that drew money from it.
    pub drawn_by: Vec<usize>,
    /// What drew on it in money or in days, by the day of its decision; then what asks to.
    pub draws: Vec<Draw>,
    pub reserve_days: Option<i32>,
    /// Days of schedule reserve that approved changes have used.
    pub days_drawn: i32,
    /// Days that changes ask for which nobody has decided yet.
    pub days_pending: i32,
    /// Whether the money of all changes is known. Else more may be drawn, and less be left.
    pub complete: bool,
    /// Whether all changes are shown. Else there are draws that are not listed, and nothing is known of their days.
    pub listed: bool,
    /// What changes that are not shown drew, and what they ask for.
    pub unlisted: Money,
    pub unlisted_pending: Money,
}

/// A change that draws on the contingency, or asks to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Draw {
    /// The place of the change.
    pub change: usize,
    /// What it takes of the money; nothing where it takes days only.
    pub amount: Money,
    pub days: i32,
    /// The day of the decision.
    pub decided: Option<Date>,
    pub state: DrawState,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum DrawState {
    Approved,
    /// It was made, and neither who allowed it nor when is written down.
    Unapproved,
    Pending,
}

impl ContingencyFigures {
    /// Returns what is left when the forecast is above what is approved by so much: negative where that is too little.
    /// What was drawn is part of the overrun, since the forecast holds it and the approved lines do not.
    pub fn after(&self, over: Money) -> Money {
        self.amount - over.max(self.drawn)
    }

    /// Returns what is left of the days; below 0 they are overdrawn. Nothing where not all changes are shown.
    pub fn days_left(&self) -> Option<i32> {
        Some(self.reserve_days.filter(|_| self.listed)?.saturating_sub(self.days_drawn))
    }
}

/// Returns the contingency's figures; nothing where there is none.
pub fn figures(edition: &Edition) -> Option<ContingencyFigures> {
    let contingency = edition.budget().contingency.as_ref()?;
    let mut found = ContingencyFigures {
        amount: contingency.amount,
        drawn: Money::ZERO,
        left: contingency.amount,
        pending: Money::ZERO,
        drawn_by: Vec::new(),
        draws: Vec::new(),
        reserve_days: contingency.reserve_days,
        days_drawn: 0,
        days_pending: 0,
        complete: edition.budget().unlisted.complete,
        listed: edition.changes_complete(),
        unlisted: Money::ZERO,
        unlisted_pending: Money::ZERO,
    };
    for (place, change) in edition.changes().iter().enumerate() {
        let pays = change.funded_by == Some(Fund::Contingency);
        let cost = change.impact.cost.known().copied().filter(|_| pays).unwrap_or_default();
        let days = change.impact.days.unwrap_or(0).max(0);
        let state = if change.is_unapproved() {
            DrawState::Unapproved
        } else if change.status.is_approved() {
            DrawState::Approved
        } else if change.status.is_pending() {
            DrawState::Pending
        } else {
            continue;
        };
        if state == DrawState::Pending {
            found.pending += cost;
            found.days_pending = found.days_pending.saturating_add(days);
        } else {
            found.drawn += cost;
            found.days_drawn = found.days_drawn.saturating_add(days);
            if pays {
                found.drawn_by.push(place);
            }
        }
        if pays || (days > 0 && contingency.reserve_days.is_some()) {
            found.draws.push(Draw { change: place, amount: cost, days, decided: change.decided, state });
        }
    }
    let unlisted = edition.budget().unlisted.money.iter();
    for change in unlisted.filter(|change| change.by == Some(Fund::Contingency)) {
        match (change.status.is_approved(), change.status.is_pending()) {
            (true, _) => found.unlisted += change.cost,
            (_, true) => found.unlisted_pending += change.cost,
            _ => {}
        }
    }
    found.drawn += found.unlisted;
    found.pending += found.unlisted_pending;
    found.left = found.amount - found.drawn;
    found.draws.sort_by_key(|draw| (draw.state == DrawState::Pending, draw.decided.is_none(), draw.decided));
    Some(found)
}
