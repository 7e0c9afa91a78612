//! Sprints an audience may see.

use crate::edition::policy::Clearance;
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::model;
use crate::units::Date;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Sprint {
    #[serde(flatten)]
    pub record: Record,
    pub name: String,
    pub from: Date,
    pub to: Date,
    pub committed: Option<f64>,
    pub completed: Option<f64>,
    pub added: Option<f64>,
    pub goal: Prose,
}

pub fn clear(sprint: model::sprint::Sprint, clearance: &Clearance, references: &References) -> Sprint {
    let model::sprint::Sprint { record, name, from, to, committed, completed, added, goal } = sprint;
    Sprint {
        record: record::clear(record, clearance, references),
        name: references.cut(name),
        from,
        to,
        committed,
        completed,
        added,
        goal: prose::clear(goal, references),
    }
}
