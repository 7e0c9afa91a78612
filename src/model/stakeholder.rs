//! Stakeholders: whom the project concerns, and who tells them what, how often.

use crate::model::record::{Prose, Record};
use crate::units::{Date, Duration};

#[derive(Clone, Debug)]
pub struct Stakeholder {
    pub record: Record,
    pub name: String,
    /// Executives, end users, technical, vendors, or the project's own word.
    pub group: Option<String>,
    pub influence: Option<Degree>,
    pub interest: Option<Degree>,
    pub involvement: Option<Involvement>,
    pub channel: Option<String>,
    /// What they need to know or to have.
    pub needs: Prose,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Degree {
    Low,
    Medium,
    High,
}

/// How closely somebody follows the project.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Involvement {
    Weekly,
    Monthly,
    /// Only where something is to be decided.
    Decisions,
    /// Only where something goes wrong.
    Escalations,
}

/// A line of the communication plan.
#[derive(Clone, Debug)]
pub struct Communication {
    pub record: Record,
    pub what: String,
    /// Stakeholders, by id, by name or by group.
    pub audience: Vec<String>,
    pub cadence: Option<Cadence>,
    pub channel: Option<String>,
    pub next: Option<Date>,
    pub last: Option<Date>,
}

/// How often something is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cadence {
    Once,
    Daily,
    Weekly,
    Fortnightly,
    Monthly,
    Quarterly,
    Every(Duration),
}
