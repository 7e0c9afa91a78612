//! Launch readiness: what must be there on the day.

use crate::model::ids::TaskId;
use crate::model::record::{Done, Prose, Record};
use crate::units::Date;

#[derive(Clone, Debug)]
pub struct Readiness {
    pub record: Record,
    pub what: String,
    /// Rollback, training, support, or the project's own word.
    pub category: Option<String>,
    pub due: Option<Date>,
    pub done: Option<Done>,
    /// How one sees that it is done.
    pub evidence: Prose,
    /// The milestone that it is asked for at.
    pub gate: Option<TaskId>,
}
