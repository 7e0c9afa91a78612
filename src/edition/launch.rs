//! Gates and planned outages, which belong to tasks and milestones, as far as an audience may see them.

use crate::edition::prose::{self, Prose, References};
use crate::model;
use crate::model::RecordId;
use crate::units::{Date, Moment};
use serde::Serialize;

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Outage {
    /// `2026-11-21T18:00`.
    pub from: String,
    pub to: String,
    pub from_date: Date,
    pub to_date: Date,
    pub affects: Vec<String>,
    pub rollback: Option<Prose>,
    /// The same two times, as values.
    #[serde(skip)]
    pub begins: Moment,
    #[serde(skip)]
    pub ends: Moment,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Gate {
    pub kind: String,
    pub decision: Option<String>,
    pub criteria: Vec<String>,
}

pub fn clear_outage(outage: model::task::Outage, references: &References) -> Outage {
    let model::task::Outage { from, to, affects, rollback } = outage;
    Outage {
        from: from.to_string(),
        to: to.to_string(),
        from_date: from.date(),
        to_date: to.finish_date(),
        affects: references.cut_all(affects),
        rollback: rollback.map(|text| prose::clear(text, references)),
        begins: from,
        ends: to,
    }
}

pub fn clear_gate(gate: model::task::Gate, references: &References) -> Gate {
    let model::task::Gate { kind, decision, criteria } = gate;
    Gate {
        kind,
        decision: decision.and_then(|id| references.clearance.id(RecordId::Decision(id))),
        criteria: references.cut_all(criteria),
    }
}
