//! Risks an audience may see.

use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::model;
use crate::model::audience::Hidden;
use crate::units::{Date, Money, Percent};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Serialize)]
pub struct Risk {
    #[serde(flatten)]
    pub record: Record,
    pub title: String,
    pub category: Option<String>,
    pub cause: Prose,
    pub effect: Prose,
    pub inherent: Option<Position>,
    pub residual: Option<Position>,
    pub response: Option<Response>,
    pub status: RiskStatus,
    pub raised: Option<Date>,
    pub reviewed: Option<Date>,
    /// The day it was closed, or occurred.
    pub closed: Option<Date>,
    pub trigger: Prose,
    pub fallback: Prose,
    pub actions: Vec<Action>,
    /// Places in the edition's list of tasks.
    pub affects: Vec<usize>,
    /// What all projects of a portfolio call it.
    pub shared: Option<String>,
    pub chance: Option<Percent>,
    pub delay: Option<DelayRange>,
    pub cost: Shown<Option<CostRange>>,
    pub history: Vec<HistoryPoint>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Position {
    pub probability: u8,
    pub impact: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    Avoid,
    Reduce,
    Transfer,
    Accept,
    Share,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RiskStatus {
    Open,
    Mitigating,
    Accepted,
    Occurred,
    Closed,
}

impl RiskStatus {
    /// Tells whether it may still happen.
    pub fn is_open(self) -> bool {
        matches!(self, RiskStatus::Open | RiskStatus::Mitigating | RiskStatus::Accepted)
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Action {
    pub what: String,
    pub owner: Shown<Option<Who>>,
    pub due: Option<Date>,
    pub done: bool,
    pub done_on: Option<Date>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct DelayRange {
    pub low: String,
    pub likely: String,
    pub high: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct CostRange {
    pub low: Money,
    pub likely: Money,
    pub high: Money,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct HistoryPoint {
    pub date: Date,
    pub position: Position,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    Low,
    Moderate,
    High,
    Critical,
}

/// Which band each cell is in: `cells[probability - 1][impact - 1]`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Matrix {
    pub cells: [[Band; 5]; 5],
}

pub fn clear(risk: model::risk::Risk, clearance: &Clearance, references: &References) -> Risk {
    let model::risk::Risk {
        record,
        title,
        category,
        cause,
        effect,
        inherent,
        residual,
        response,
        status,
        raised,
        reviewed,
        closed,
        trigger,
        fallback,
        actions,
        affects,
        shared,
        chance,
        delay,
        cost,
        history,
    } = risk;
    Risk {
        record: record::clear(record, clearance, references),
        title: references.cut(title),
        category,
        cause: prose::clear(cause, references),
        effect: prose::clear(effect, references),
        inherent: inherent.map(clear_position),
        residual: residual.map(clear_position),
        response: response.map(clear_response),
        status: clear_status(status),
        raised,
        reviewed,
        closed,
        trigger: prose::clear(trigger, references),
        fallback: prose::clear(fallback, references),
        actions: actions.into_iter().map(|action| clear_action(action, references)).collect(),
        affects: affects.into_iter().filter_map(|id| clearance.task(id)).collect(),
        shared: shared.map(|text| references.cut(text)),
        chance,
        delay: delay.map(clear_delay),
        cost: Shown::when(clearance.grants(Hidden::Money), cost.map(clear_cost)),
        history: history.into_iter().map(clear_history).collect(),
    }
}

fn clear_position(position: model::risk::Position) -> Position {
    let model::risk::Position { probability, impact } = position;
    Position { probability, impact }
}

fn clear_response(response: model::risk::Response) -> Response {
    match response {
        model::risk::Response::Avoid => Response::Avoid,
        model::risk::Response::Reduce => Response::Reduce,
        model::risk::Response::Transfer => Response::Transfer,
        model::risk::Response::Accept => Response::Accept,
        model::risk::Response::Share => Response::Share,
    }
}

fn clear_status(status: model::risk::RiskStatus) -> RiskStatus {
    match status {
        model::risk::RiskStatus::Open => RiskStatus::Open,
        model::risk::RiskStatus::Mitigating => RiskStatus::Mitigating,
        model::risk::RiskStatus::Accepted => RiskStatus::Accepted,
        model::risk::RiskStatus::Occurred => RiskStatus::Occurred,
        model::risk::RiskStatus::Closed => RiskStatus::Closed,
    }
}

fn clear_action(action: model::risk::Action, references: &References) -> Action {
    let clearance = references.clearance;
    let model::risk::Action { what, owner, due, done } = action;
    let (done, done_on) = record::clear_done(done);
    Action { what: references.cut(what), owner: clearance.told(owner), due, done, done_on }
}

fn clear_delay(range: model::risk::DelayRange) -> DelayRange {
    let model::risk::DelayRange { low, likely, high } = range;
    DelayRange { low: low.to_string(), likely: likely.to_string(), high: high.to_string() }
}

fn clear_cost(range: model::risk::CostRange) -> CostRange {
    let model::risk::CostRange { low, likely, high } = range;
    CostRange { low, likely, high }
}

fn clear_history(point: model::risk::HistoryPoint) -> HistoryPoint {
    let model::risk::HistoryPoint { date, position } = point;
    HistoryPoint { date, position: clear_position(position) }
}

impl Matrix {
    /// Returns the bands of a risk map that nobody has set otherwise.
    pub fn usual() -> Matrix {
        clear_matrix(model::risk::Matrix::PRODUCT)
    }
}

pub fn clear_matrix(matrix: model::risk::Matrix) -> Matrix {
    let model::risk::Matrix { cells } = matrix;
    Matrix {
        cells: cells.map(|row| {
            row.map(|band| match band {
                model::risk::Band::Low => Band::Low,
                model::risk::Band::Moderate => Band::Moderate,
                model::risk::Band::High => Band::High,
                model::risk::Band::Critical => Band::Critical,
            })
        }),
    }
}
