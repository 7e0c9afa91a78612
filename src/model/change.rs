//! Change requests: what was asked for, what it costs, who allowed it, who was told.

use crate::model::ids::LineId;
use crate::model::issue::Named;
use crate::model::record::{Prose, Record};
use crate::units::{Date, Money};

#[derive(Clone, Debug)]
pub struct Change {
    pub record: Record,
    pub title: String,
    pub requested_by: Option<Named>,
    pub raised: Option<Date>,
    pub reason: Prose,
    pub status: ChangeStatus,
    pub impact: Impact,
    pub approver: Option<Named>,
    pub decided: Option<Date>,
    pub communicated: Vec<Communicated>,
    pub funded_by: Option<Fund>,
    pub line: Option<LineId>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChangeStatus {
    Requested,
    Assessed,
    Approved,
    Rejected,
    Done,
}

/// What a change does, as it was assessed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Impact {
    pub scope: Option<String>,
    /// Working days.
    pub days: Option<i32>,
    pub cost: Option<Money>,
    pub quality: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Communicated {
    pub to: String,
    pub date: Date,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fund {
    Budget,
    Contingency,
}
