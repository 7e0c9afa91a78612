//! Sprints: what was taken on, what was done, what came in between.

use crate::model::record::{Prose, Record};
use crate::units::Date;

/// Amounts are in the team's own unit: points, stories or hours.
#[derive(Clone, Debug)]
pub struct Sprint {
    pub record: Record,
    pub name: String,
    /// Both days are included.
    pub from: Date,
    pub to: Date,
    pub committed: Option<f64>,
    pub completed: Option<f64>,
    /// Scope that was added while it ran.
    pub added: Option<f64>,
    pub goal: Prose,
}
