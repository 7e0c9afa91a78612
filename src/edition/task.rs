//! Phases, tasks and milestones with their computed times.

use crate::edition::elsewhere::{self, Elsewhere};
use crate::edition::labour::{self, Labour};
use crate::edition::launch;
use crate::edition::link::{self, Link};
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::References;
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::edition::times::{self, DateSpan, Times};
use crate::edition::vendor;
use crate::model;
use crate::model::RecordId;
use crate::model::audience::Hidden;
use crate::plan;
use crate::units::{Date, Duration, Money, Percent};
use serde::Serialize;

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TaskKind {
    Phase,
    Task,
    Milestone,
}

#[derive(Clone, Debug, Serialize)]
pub struct Task {
    #[serde(flatten)]
    pub record: Record,
    pub name: String,
    /// A bar without words: nothing but its times and links is the task's own.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub withheld: bool,
    pub kind: TaskKind,
    /// The place of its parent in the edition's list of tasks.
    pub parent: Option<usize>,
    pub workstream: Option<String>,
    pub site: Option<String>,
    /// As it was written.
    pub duration: Option<String>,
    /// The same, as a value.
    #[serde(skip)]
    pub length: Option<Duration>,
    pub estimate: Option<Estimate>,
    pub after: Vec<Link>,
    /// What of other projects it waits for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub waits_for: Vec<Elsewhere>,
    /// Whether some predecessor is not shown, so that rules about links stay silent.
    pub hidden_neighbour: bool,
    pub limits: Limits,
    pub repeat: Option<Repeat>,
    pub calendar: Option<String>,
    pub assign: Shown<Vec<Assignment>>,
    /// Who does it from outside.
    pub vendor: Option<Who>,
    pub objective: Option<String>,
    pub blocked: Option<Blocked>,
    pub deliverable: Option<String>,
    pub acceptance: Vec<String>,
    pub effort: Option<Effort>,
    /// 0 to 1000; 500 where nothing is said.
    pub priority: u16,
    /// Kept on record, but no part of the plan.
    pub inactive: bool,
    /// What is left to do, as it was written.
    pub remaining: Option<String>,
    pub earned: Earned,
    /// Of a task that earns its budget by milestones.
    pub steps: Vec<Step>,
    pub cost: Shown<Option<Money>>,
    /// What its effort costs.
    #[serde(skip)]
    pub labour: Shown<Option<Labour>>,
    /// The id of the budget line that pays for it.
    pub line: Option<String>,
    pub outage: Option<launch::Outage>,
    pub committed: Option<Date>,
    pub gate: Option<launch::Gate>,
    pub times: Times,
}

impl Task {
    /// The priority of a task that says nothing.
    pub const PRIORITY: u16 = model::task::Task::PRIORITY;

    /// Tells whether it is a milestone that is shown with its words.
    pub fn is_milestone(&self) -> bool {
        self.kind == TaskKind::Milestone && !self.withheld
    }

    /// Tells whether it is standing work such as project management, which goes on as long as there is time.
    pub fn is_level_of_effort(&self) -> bool {
        self.earned == Earned::Effort
    }

    /// Tells whether lists may name it: it is part of the plan, and shown with its words.
    pub fn is_listed(&self) -> bool {
        !self.inactive && !self.withheld
    }

    /// Tells whether it is work of its own: active, and neither a parent nor a milestone. A phase without
    /// parts is a heading still, nothing that anybody does.
    pub fn is_work(&self) -> bool {
        self.kind == TaskKind::Task && !self.times.summary && self.is_listed()
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Estimate {
    pub low: String,
    pub likely: String,
    pub high: String,
    /// The project's own where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<Shape>,
}

/// How an estimate spreads between its ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    Pert,
    Triangular,
    Uniform,
}

/// How a task earns its budget as it goes on.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Earned {
    #[serde(rename = "percent")]
    Percent,
    #[serde(rename = "0/100")]
    ZeroHundred,
    #[serde(rename = "50/50")]
    FiftyFifty,
    #[serde(rename = "milestones")]
    Milestones,
    #[serde(rename = "effort")]
    Effort,
}

/// A step of the work, after which a part of the budget is earned.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Step {
    pub name: String,
    /// In thousandths; what it is a share of is the sum of all.
    #[serde(rename = "weight", serialize_with = "as_written")]
    pub weight: u64,
    pub done: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done_on: Option<Date>,
}

/// Writes thousandths as the number they were.
fn as_written<S: serde::Serializer>(thousandths: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    if thousandths.is_multiple_of(1000) {
        serializer.serialize_u64(thousandths / 1000)
    } else {
        serializer.serialize_f64(*thousandths as f64 / 1000.0)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Limits {
    pub not_before: Option<Date>,
    pub not_after: Option<Date>,
    pub finish_not_before: Option<Date>,
    pub finish_not_after: Option<Date>,
    pub start_on: Option<Date>,
    pub finish_on: Option<Date>,
    pub deadline: Option<Date>,
    pub as_late: bool,
    /// Typed dates that are kept, first and last day.
    pub manual: Option<DateSpan>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Repeat {
    pub every: String,
    pub times: u32,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Assignment {
    pub who: Who,
    /// Percent of a full day.
    pub units: u32,
    /// The same in hundredths of a percent.
    #[serde(skip)]
    pub units_exact: u32,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Blocked {
    pub since: Date,
    pub why: String,
    pub owner: Shown<Option<Who>>,
    /// The id of the record that would unblock it.
    pub needs: Option<String>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Effort {
    pub planned: Option<String>,
    pub actual: Option<String>,
    /// The planned work, and the work spent, as values.
    #[serde(skip)]
    pub work: Option<Duration>,
    #[serde(skip)]
    pub spent: Option<Duration>,
}

/// Clears one task that the audience may see.
pub fn clear(
    (id, task): (model::TaskId, model::task::Task),
    (row, labour): (plan::Row, Option<plan::labour::TaskLabour>),
    clearance: &Clearance,
    references: &References,
    calendars: &[String],
) -> Task {
    let model::task::Task {
        record,
        name,
        kind,
        // It may be part of something that is hidden.
        parent: _,
        workstream,
        site,
        duration,
        estimate,
        after,
        waits_for,
        limits,
        repeat,
        calendar,
        assign,
        vendor,
        objective,
        // What the plan made of these is in the times.
        progress: _,
        started,
        finished,
        remaining,
        blocked,
        deliverable,
        acceptance,
        effort,
        priority,
        inactive,
        cost,
        line,
        earned,
        steps,
        outage,
        committed,
        gate,
        // It is told by its own list.
        users: _,
    } = task;
    let leave = assign.iter().all(|assignment| clearance.person(assignment.person).is_some());
    let is_free = assign.is_empty();
    let assigned: Vec<Assignment> =
        assign.into_iter().filter_map(|assignment| clear_assignment(assignment, clearance)).collect();
    let shown_links: Vec<Link> = after.iter().filter_map(|link| link::clear(*link, clearance)).collect();
    let is_known = |link: &model::link::Link| clearance.task(link.from).is_some();
    Task {
        hidden_neighbour: !after.iter().all(is_known),
        record: record::clear(record, clearance, references),
        name: references.cut(name),
        withheld: false,
        kind: match kind {
            model::task::TaskKind::Phase => TaskKind::Phase,
            model::task::TaskKind::Task => TaskKind::Task,
            model::task::TaskKind::Milestone => TaskKind::Milestone,
        },
        parent: clearance.parent(id),
        workstream,
        site,
        duration: duration.map(|duration| duration.to_string()),
        length: duration,
        estimate: estimate.map(clear_estimate),
        after: shown_links,
        waits_for: waits_for.into_iter().map(elsewhere::clear).collect(),
        limits: clear_limits(limits),
        repeat: repeat.map(|model::task::Repeat { every, times }| Repeat { every: every.to_string(), times }),
        calendar: calendar.and_then(|id| calendars.get(id.index()).cloned()),
        // Somebody who may not be told is not nobody.
        assign: Shown::when(clearance.grants(Hidden::People) && is_free == assigned.is_empty(), assigned),
        vendor: vendor.and_then(|supplier| vendor::clear_supplier(supplier, clearance)),
        objective: objective.and_then(|id| clearance.id(RecordId::Objective(id))),
        blocked: blocked.map(|blocked| clear_blocked(blocked, references)),
        deliverable: deliverable.map(|text| references.cut(text)),
        acceptance: references.cut_all(acceptance),
        effort: effort.map(clear_effort),
        priority,
        inactive,
        remaining: remaining.map(|duration| duration.to_string()),
        earned: clear_earned(earned),
        steps: steps.into_iter().map(|step| clear_step(step, references)).collect(),
        cost: Shown::when(clearance.grants(Hidden::Money), cost),
        labour: labour::clear(labour, clearance),
        line: line.and_then(|id| clearance.id(RecordId::Line(id))),
        outage: outage.map(|outage| launch::clear_outage(outage, references)),
        committed,
        gate: gate.map(|gate| launch::clear_gate(gate, references)),
        times: times::clear(id, row, (started, finished, leave), clearance),
    }
}

fn clear_estimate(estimate: model::task::Estimate) -> Estimate {
    let model::task::Estimate { low, likely, high, shape } = estimate;
    Estimate {
        low: low.to_string(),
        likely: likely.to_string(),
        high: high.to_string(),
        shape: shape.map(|shape| match shape {
            model::task::Shape::Pert => Shape::Pert,
            model::task::Shape::Triangular => Shape::Triangular,
            model::task::Shape::Uniform => Shape::Uniform,
        }),
    }
}

fn clear_earned(earned: model::task::Earned) -> Earned {
    match earned {
        model::task::Earned::Percent => Earned::Percent,
        model::task::Earned::ZeroHundred => Earned::ZeroHundred,
        model::task::Earned::FiftyFifty => Earned::FiftyFifty,
        model::task::Earned::Milestones => Earned::Milestones,
        model::task::Earned::Effort => Earned::Effort,
    }
}

fn clear_step(step: model::task::Step, references: &References) -> Step {
    let model::task::Step { name, weight, done } = step;
    let (done, done_on) = record::clear_done(done);
    Step { name: references.cut(name), weight, done, done_on }
}

fn clear_limits(limits: model::task::Limits) -> Limits {
    let model::task::Limits {
        not_before,
        not_after,
        finish_not_before,
        finish_not_after,
        start_on,
        finish_on,
        deadline,
        as_late,
        manual,
    } = limits;
    Limits {
        not_before,
        not_after,
        finish_not_before,
        finish_not_after,
        start_on,
        finish_on,
        deadline,
        as_late,
        manual: manual.map(|(start, finish)| DateSpan { start, finish }),
    }
}

fn clear_assignment(assignment: model::task::Assignment, clearance: &Clearance) -> Option<Assignment> {
    let model::task::Assignment { person, units } = assignment;
    Some(Assignment { who: clearance.who(person)?, units: units / 100, units_exact: units })
}

fn clear_blocked(blocked: model::task::Blocked, references: &References) -> Blocked {
    let clearance = references.clearance;
    let model::task::Blocked { since, why, owner, needs } = blocked;
    Blocked {
        since,
        why: references.cut(why),
        owner: clearance.told(owner),
        needs: needs.and_then(|record| clearance.id(record)),
    }
}

fn clear_effort(effort: model::task::Effort) -> Effort {
    let model::task::Effort { planned, actual } = effort;
    let text = |duration: Duration| duration.to_string();
    Effort { planned: planned.map(text), actual: actual.map(text), work: planned, spent: actual }
}

/// Returns the progress a set of tasks has made, weighted by duration.
pub fn progress<'a>(tasks: impl Iterator<Item = &'a Task>) -> Option<Percent> {
    let (mut done, mut total) = (0.0, 0.0);
    for task in tasks.filter(|task| task.is_work()) {
        done += task.times.duration_days * task.times.progress.share();
        total += task.times.duration_days;
    }
    (total > 0.0).then(|| Percent::of_share(done / total))
}
