//! Issues: what has happened and is in the way.

use crate::model::ids::{PersonId, TaskId};
use crate::model::record::{Prose, Record};
use crate::units::Date;

#[derive(Clone, Debug)]
pub struct Issue {
    pub record: Record,
    pub title: String,
    /// 1 to 5, 5 is worst.
    pub severity: Option<u8>,
    pub raised: Option<Date>,
    pub due: Option<Date>,
    pub status: IssueStatus,
    pub closed: Option<Date>,
    pub blocks: Vec<TaskId>,
    /// A person, or the name of a body.
    pub escalated_to: Option<Named>,
    pub resolution: Prose,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IssueStatus {
    Open,
    InProgress,
    Escalated,
    Closed,
}

/// Somebody: a person of the project, or a body named in words, such as `Steering group`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Named {
    Person(PersonId),
    Body(String),
}
