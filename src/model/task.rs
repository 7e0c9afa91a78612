//! Phases, tasks and milestones: one kind of record, since each may be the parent or the predecessor
//! of any other.

use crate::model::ids::{CalendarId, DecisionId, LineId, ObjectiveId, PersonId, RecordId, TaskId};
use crate::model::link::Link;
use crate::model::record::{Done, Prose, Record};
use crate::model::vendor::Supplier;
use crate::source::Span;
use crate::units::{Date, Duration, Moment, Money, Percent};

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum TaskKind {
    Phase,
    Task,
    Milestone,
}

#[derive(Clone, Debug)]
pub struct Task {
    pub record: Record,
    pub name: String,
    pub kind: TaskKind,
    /// The phase or task it is part of. A task with children spans them and has no duration of its own.
    pub parent: Option<TaskId>,
    pub workstream: Option<String>,
    pub site: Option<String>,
    pub duration: Option<Duration>,
    pub estimate: Option<Estimate>,
    pub after: Vec<Link>,
    /// What of other projects it waits for.
    pub waits_for: Vec<Elsewhere>,
    pub limits: Limits,
    pub repeat: Option<Repeat>,
    pub calendar: Option<CalendarId>,
    pub assign: Vec<Assignment>,
    pub vendor: Option<Supplier>,
    pub objective: Option<ObjectiveId>,
    pub progress: Option<Percent>,
    pub started: Option<Date>,
    pub finished: Option<Date>,
    pub remaining: Option<Duration>,
    pub blocked: Option<Blocked>,
    pub deliverable: Option<String>,
    pub acceptance: Vec<String>,
    pub effort: Option<Effort>,
    /// 0 to 1000: of two tasks that want the same person, levelling delays the one with the lower priority.
    pub priority: u16,
    /// Kept on record, but no part of the plan.
    pub inactive: bool,
    pub cost: Option<Money>,
    pub line: Option<LineId>,
    pub earned: Earned,
    /// Of a task that earns its budget by milestones.
    pub steps: Vec<Step>,
    pub outage: Option<Outage>,
    /// The date promised, of a milestone.
    pub committed: Option<Date>,
    pub gate: Option<Gate>,
    /// What it changes for end users.
    pub users: Option<ForUsers>,
}

/// What a task changes for end users, in words for them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ForUsers {
    /// Whom it concerns; its site where nothing is said.
    pub group: Option<String>,
    /// The last day, as they were told it; what is committed where nothing is said.
    pub told: Option<Date>,
    pub what_happens: Prose,
    pub what_to_do: Prose,
}

/// A milestone of another project of the portfolio.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Elsewhere {
    /// The folder of the project, or the name of its export without its ending.
    pub project: String,
    pub id: String,
    /// Whether the readers of this build may know which milestone it is.
    pub shown: bool,
    pub span: Span,
}

/// Dates that bind a task, or that it is compared with.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Limits {
    pub not_before: Option<Date>,
    pub not_after: Option<Date>,
    pub finish_not_before: Option<Date>,
    pub finish_not_after: Option<Date>,
    pub start_on: Option<Date>,
    pub finish_on: Option<Date>,
    /// Compared with, binds nothing.
    pub deadline: Option<Date>,
    pub as_late: bool,
    /// Typed dates that are kept, first and last day.
    pub manual: Option<(Date, Date)>,
}

/// A three-point estimate of a duration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Estimate {
    pub low: Duration,
    pub likely: Duration,
    pub high: Duration,
    /// The project's own shape where nothing is said.
    pub shape: Option<Shape>,
}

impl Task {
    /// The priority of a task that says nothing.
    pub const PRIORITY: u16 = 500;
}

/// How an estimate spreads between its ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    Pert,
    Triangular,
    Uniform,
}

/// A task that comes again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Repeat {
    pub every: Duration,
    pub times: u32,
}

/// A person at work on a task, with the share of their day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Assignment {
    pub person: PersonId,
    /// Hundredths of a percent of a full day; 10,000 is all of it.
    pub units: u32,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Blocked {
    pub since: Date,
    pub why: String,
    pub owner: Option<PersonId>,
    /// The record that would unblock it.
    pub needs: Option<RecordId>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Effort {
    pub planned: Option<Duration>,
    pub actual: Option<Duration>,
}

/// How a task earns its budget as it goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Earned {
    #[default]
    Percent,
    /// Nothing until it is finished.
    ZeroHundred,
    FiftyFifty,
    Milestones,
    /// With the time that passes.
    Effort,
}

/// A step of the work, after which a part of the budget is earned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    pub name: String,
    /// In thousandths, above zero; what it is a share of is the sum of all.
    pub weight: u64,
    pub done: Option<Done>,
}

/// A planned interruption of a service.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outage {
    pub from: Moment,
    pub to: Moment,
    pub affects: Vec<String>,
    pub rollback: Option<Prose>,
}

/// A point at which somebody decides whether to go on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gate {
    /// `go/no-go`, or the project's own word.
    pub kind: String,
    pub decision: Option<DecisionId>,
    pub criteria: Vec<String>,
}
