//! Closure: what was accepted, handed over and left to do, and what was learnt.

use crate::model::issue::Named;
use crate::model::record::{Done, Prose, Record};
use crate::units::Date;

/// The acceptance of a deliverable.
#[derive(Clone, Debug)]
pub struct SignOff {
    pub record: Record,
    /// The id of a task or milestone, or the deliverable in words.
    pub deliverable: String,
    /// Who accepts it.
    pub by: Option<Named>,
    pub date: Option<Date>,
    pub status: SignOffStatus,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SignOffStatus {
    Pending,
    Accepted,
    /// Accepted with something left to do.
    Conditional,
    Rejected,
}

/// Something that operations take over.
#[derive(Clone, Debug)]
pub struct Handover {
    pub record: Record,
    pub what: String,
    pub to: Option<Named>,
    pub due: Option<Date>,
    pub done: Option<Done>,
}

/// Something that is left to do after the project.
#[derive(Clone, Debug)]
pub struct FollowUp {
    pub record: Record,
    pub what: String,
    pub due: Option<Date>,
    pub done: Option<Done>,
}

/// Something that was learnt.
#[derive(Clone, Debug)]
pub struct Lesson {
    pub record: Record,
    pub title: String,
    pub went: Option<Went>,
    pub what: Prose,
    pub next_time: Prose,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Went {
    Well,
    Badly,
}
