//! How a portfolio stands as a whole: as the worst of its projects does, and since when.
//!
//! The worst counts, as the worst dimension does in one project: with an average, green projects would hide a red one (own
//! method).

use crate::checks::health::Colour;
use crate::pages::portfolio::across::Said;
use crate::pages::portfolio::{Card, Portfolio};
use crate::units::Date;
use serde::Serialize;
use std::collections::BTreeSet;

/// How all of it stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Overall {
    Red,
    Amber,
    /// No project is known to be in trouble, and of some nothing is known.
    Unknown,
    Green,
    /// Nothing is left that has begun, and something has not begun.
    NotStarted,
    Complete,
}

/// Since when it has been so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Since {
    pub date: Date,
    /// What the reports called it before is not known.
    pub or_longer: bool,
}

impl Overall {
    /// Returns the key of the status set.
    pub fn key(self) -> &'static str {
        match self {
            Overall::Red => "bad",
            Overall::Amber => "warn",
            Overall::Unknown => "unknown",
            Overall::Green => "ok",
            Overall::NotStarted => "none",
            Overall::Complete => "done",
        }
    }

    fn colour(self) -> Option<Colour> {
        match self {
            Overall::Red => Some(Colour::Red),
            Overall::Amber => Some(Colour::Amber),
            Overall::Green => Some(Colour::Green),
            Overall::Unknown | Overall::NotStarted | Overall::Complete => None,
        }
    }
}

/// Tells whether the status of a project counts: one that is complete, or has not begun, stands no way.
pub fn counts(card: &Card) -> bool {
    !matches!(card.status, "done" | "none")
}

/// Returns how all of it stands: the worst status of the projects that count. What could not be read, or has no status, is
/// never taken for green.
///
/// *Example:* one on track, one at risk, one complete: at risk. One on track, one that could not be read: not known. (Own
/// method, see *Health of a portfolio* in the formulas.)
pub fn overall(portfolio: &Portfolio) -> Overall {
    let is = |colour| portfolio.cards().any(|card| counts(card) && card.colour == colour);
    let has = |key| portfolio.cards().any(|card| card.status == key);
    let is_missing = portfolio.cards().count() < portfolio.members.len();
    if is(Colour::Red) {
        Overall::Red
    } else if is(Colour::Amber) {
        Overall::Amber
    } else if is_missing || is(Colour::Unknown) {
        Overall::Unknown
    } else if is(Colour::Green) {
        Overall::Green
    } else if has("done") && !has("none") {
        Overall::Complete
    } else {
        Overall::NotStarted
    }
}

/// Returns the projects that make it what it is: those with the worst status.
pub fn worst(portfolio: &Portfolio) -> Vec<&Card> {
    let colour = overall(portfolio).colour().filter(|colour| *colour > Colour::Green);
    portfolio.cards().filter(|card| counts(card) && Some(card.colour) == colour).collect()
}

/// What the reports of a project called it, and while it was running.
struct Calls {
    from: Option<Date>,
    until: Option<Date>,
    said: Vec<(Date, Colour)>,
}

impl Calls {
    fn of(card: &Card) -> Calls {
        let across = card.across.as_deref();
        let colour = |said| match said {
            Said::Green => Some(Colour::Green),
            Said::Amber => Some(Colour::Amber),
            Said::Red => Some(Colour::Red),
            Said::Nothing | Said::Missing => None,
        };
        let called = across.map_or(&[][..], |across| &across.called);
        Calls {
            from: across.and_then(|across| across.start),
            until: card.finish.filter(|_| card.status == "done"),
            said: called.iter().filter_map(|called| Some((called.date, colour(called.status)?))).collect(),
        }
    }

    fn is_running(&self, day: Date) -> bool {
        let has_begun = self.from.is_none_or(|from| from <= day) || self.on(day).is_some();
        has_begun && self.until.is_none_or(|until| day <= until)
    }

    /// Returns what its last report up to a day called it.
    fn on(&self, day: Date) -> Option<Colour> {
        self.said.iter().rev().find(|(date, _)| *date <= day).map(|(_, colour)| *colour)
    }
}

/// Returns the first day from which on the worst of what the reports called the projects has been what all of it is now.
/// Nothing where the reports say otherwise, or some project that was running had none: what the rules would have computed
/// on an earlier day is in no file. (Own method.)
pub fn since(portfolio: &Portfolio) -> Option<Since> {
    let now = overall(portfolio).colour()?;
    let all: Vec<Calls> = portfolio.cards().filter(|card| card.status != "none").map(Calls::of).collect();
    let stood = |day: Date| {
        let running: Vec<Option<Colour>> =
            all.iter().filter(|calls| calls.is_running(day)).map(|calls| calls.on(day)).collect();
        let worst = running.iter().flatten().max().copied();
        // Nothing is worse than red, whatever is not known.
        worst.filter(|worst| *worst == Colour::Red || running.iter().all(Option::is_some))
    };
    if stood(portfolio.as_of) != Some(now) {
        return None;
    }
    let days: BTreeSet<Date> = all.iter().flat_map(|calls| &calls.said).map(|(date, _)| *date).collect();
    let mut found = None;
    for &day in days.iter().rev().filter(|day| **day <= portfolio.as_of) {
        match stood(day) {
            Some(colour) if colour == now => found = Some(day),
            Some(_) => return found.map(|date| Since { date, or_longer: false }),
            None => break,
        }
    }
    found.map(|date| Since { date, or_longer: true })
}
