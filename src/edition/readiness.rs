//! Launch readiness an audience may see.

use crate::edition::policy::Clearance;
use crate::edition::prose::{self, Prose, References};
use crate::edition::record::{self, Record};
use crate::model;
use crate::model::RecordId;
use crate::units::Date;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Readiness {
    #[serde(flatten)]
    pub record: Record,
    pub what: String,
    pub category: Option<String>,
    pub due: Option<Date>,
    pub done: bool,
    pub done_on: Option<Date>,
    pub evidence: Prose,
    /// The id of the milestone that it is asked for at.
    pub gate: Option<String>,
}

pub fn clear(item: model::readiness::Readiness, clearance: &Clearance, references: &References) -> Readiness {
    let model::readiness::Readiness { record, what, category, due, done, evidence, gate } = item;
    let (done, done_on) = record::clear_done(done);
    Readiness {
        record: record::clear(record, clearance, references),
        what: references.cut(what),
        category,
        due,
        done,
        done_on,
        evidence: prose::clear(evidence, references),
        gate: gate.and_then(|id| clearance.id(RecordId::Task(id))),
    }
}
