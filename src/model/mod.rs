//! The validated project. Plain public fields, all references resolved; nothing here can be serialised.
//!
//! `load` makes it, `plan` reads it, and only `edition` may name it after that: the gate.

pub mod audience;
pub mod baseline;
pub mod budget;
pub mod calendar;
pub mod change;
pub mod closure;
pub mod decision;
pub mod ids;
pub mod issue;
pub mod link;
pub mod page;
pub mod person;
pub mod project;
pub mod quality;
pub mod readiness;
pub mod record;
pub mod risk;
pub mod sprint;
pub mod stakeholder;
pub mod task;
pub mod update;
pub mod vendor;

pub use ids::{
    AudienceId, BaselineId, CalendarId, ChangeId, CommunicationId, DecisionId, DefectsId, FollowUpId,
    HandoverId, IssueId, LessonId, LineId, ObjectiveId, PersonId, ReadinessId, RecordId, RiskId, SignOffId,
    SprintId, StakeholderId, SuiteId, TaskId, VendorId,
};
pub use project::Project;
pub use record::Record;
