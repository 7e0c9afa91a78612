//! The contingency, who drew on it, what nobody approved, and what open risks may still cost.

use crate::analysis::budget;
use crate::analysis::budget::contingency::{ContingencyFigures, DrawState};
use crate::analysis::exposure::ExposureFigures;
use crate::checks::Report;
use crate::edition::Place;
use crate::export::json::registers::says;
use crate::units::{Date, Money};
use serde::Serialize;

#[derive(Serialize)]
pub struct Contingency<'a> {
    amount: Money,
    /// What is drawn, asked for and left is not told where not all changes are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    drawn: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pending: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reserve_days: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_drawn: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_left: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_pending: Option<i32>,
    /// Whether the money of all changes that may draw on it is known.
    complete: bool,
    /// Those that are shown; absent where others may be all there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    draws: Option<Vec<Draw<'a>>>,
}

#[derive(Serialize)]
struct Draw<'a> {
    /// The id.
    change: &'a str,
    /// `approved`, `unapproved` or `pending`.
    state: &'static str,
    amount: Money,
    days: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    approver: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a Place>,
}

/// What changes added that nobody approved.
#[derive(Serialize)]
pub struct Unapproved<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Vec<&'a str>>,
    /// Not told where not all changes are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<i32>,
}

/// What open risks are expected to cost.
#[derive(Serialize)]
pub struct Exposure {
    open: usize,
    with_cost: usize,
    /// Of those with a cost.
    now: Money,
    /// Whether all risks are shown.
    complete: bool,
    over_time: Vec<Step>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contingency_left: Option<Vec<Step>>,
}

/// An amount from a day on.
#[derive(Serialize)]
struct Step {
    from: Date,
    amount: Money,
}

pub fn contingency<'a>(report: &'a Report, found: &ContingencyFigures) -> Contingency<'a> {
    let (all, listed) = (found.complete, found.listed);
    let draw = |draw: &budget::contingency::Draw| {
        let change = &report.edition.changes()[draw.change];
        Draw {
            change: &change.record.id,
            state: match draw.state {
                DrawState::Approved => "approved",
                DrawState::Unapproved => "unapproved",
                DrawState::Pending => "pending",
            },
            amount: draw.amount,
            days: draw.days,
            approver: change.approver.known().map(|who| who.name.as_str()),
            decided: draw.decided,
            at: change.record.at.as_ref(),
        }
    };
    Contingency {
        amount: found.amount,
        drawn: all.then_some(found.drawn),
        left: all.then_some(found.left),
        pending: all.then_some(found.pending),
        reserve_days: found.reserve_days,
        days_drawn: listed.then_some(found.days_drawn),
        days_left: found.days_left(),
        days_pending: listed.then_some(found.days_pending),
        complete: found.complete,
        draws: (listed || !found.draws.is_empty()).then(|| found.draws.iter().map(draw).collect()),
    }
}

pub fn unapproved<'a>(report: &'a Report, found: &budget::Unapproved) -> Unapproved<'a> {
    let (changes, all) = (report.edition.changes(), report.edition.budget().unlisted.complete);
    let id = |&place: &usize| changes[place].record.id.as_str();
    Unapproved {
        changes: says(report, &found.changes).then(|| found.changes.iter().map(id).collect()),
        cost: all.then_some(found.cost),
        days: report.edition.changes_complete().then_some(found.days),
    }
}

pub fn exposure(found: &ExposureFigures) -> Exposure {
    let steps = |all: &[(Date, Money)]| -> Vec<Step> {
        all.iter().map(|&(from, amount)| Step { from, amount }).collect()
    };
    Exposure {
        open: found.open,
        with_cost: found.with_cost,
        now: found.now,
        complete: found.complete,
        over_time: steps(&found.points),
        contingency_left: (!found.left.is_empty()).then(|| steps(&found.left)),
    }
}
