//! The validated project. Plain public fields, all references resolved; nothing here can be serialised.
//!
//! `load` makes it, `plan` reads it, and only `edition` may name it after that: the gate.

pub mod audience;
pub mod baseline;
pub mod budget;
pub mod calendar;
pub mod change;
pub mod decision;
pub mod ids;
pub mod issue;
pub mod link;
pub mod page;
pub mod person;
pub mod project;
pub mod record;
pub mod risk;
pub mod task;
pub mod update;

pub use ids::{
    AudienceId, BaselineId, CalendarId, ChangeId, DecisionId, IssueId, LineId, ObjectiveId, PersonId,
    RecordId, RiskId, TaskId,
};
pub use project::Project;
pub use record::Record;
