//! Decisions: who decides what, by when, and what came of it.

use crate::model::ids::RecordId;
use crate::model::issue::Named;
use crate::model::record::{Prose, Record};
use crate::units::{Date, Money};

#[derive(Clone, Debug)]
pub struct Decision {
    pub record: Record,
    pub title: String,
    pub needed_by: Option<Date>,
    pub decider: Option<Named>,
    pub status: DecisionStatus,
    /// The day it was made.
    pub made: Option<Date>,
    pub options: Vec<DecisionOption>,
    pub recommendation: Option<String>,
    pub outcome: Prose,
    pub why: Prose,
    pub affects: Vec<RecordId>,
    /// What each working day costs by which it comes too late.
    pub delay_cost: Option<Money>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DecisionStatus {
    Needed,
    Made,
    Deferred,
}

/// One way to decide. A plain text is a title alone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct DecisionOption {
    pub title: String,
    /// Working days it adds (positive) or wins.
    pub days: Option<i32>,
    pub cost: Option<Money>,
}
