//! Phases, tasks and milestones with their computed times.

use crate::edition::launch;
use crate::edition::policy::{Clearance, Who};
use crate::edition::prose::References;
use crate::edition::record::{self, Record};
use crate::edition::shown::Shown;
use crate::edition::times::{self, Times};
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
    /// Standing work such as project management, which goes on as long as there is time.
    pub level_of_effort: bool,
    pub cost: Shown<Option<Money>>,
    /// The id of the budget line that pays for it.
    pub line: Option<String>,
    pub outage: Option<launch::Outage>,
    pub committed: Option<Date>,
    pub gate: Option<launch::Gate>,
    pub times: Times,
}

impl Task {
    pub fn is_milestone(&self) -> bool {
        self.kind == TaskKind::Milestone
    }

    /// Tells whether it is work of its own: active, and neither a parent nor a milestone.
    pub fn is_work(&self) -> bool {
        self.kind != TaskKind::Milestone && !self.times.summary && !self.inactive
    }
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Estimate {
    pub low: String,
    pub likely: String,
    pub high: String,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Link {
    /// The place of the predecessor in the edition's list of tasks.
    pub from: usize,
    pub kind: LinkKind,
    /// `+ 2d`, `- 1w`, or empty.
    pub lag: String,
    /// The same, as a value.
    #[serde(skip)]
    pub wait: Wait,
}

/// How long a link waits, or with `lead` how far its ends overlap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wait {
    pub amount: WaitAmount,
    pub lead: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WaitAmount {
    /// Working time in the successor's calendar, or elapsed time.
    Time(Duration),
    /// A share of the predecessor's duration.
    Share(Percent),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum LinkKind {
    #[serde(rename = "FS")]
    FinishToStart,
    #[serde(rename = "SS")]
    StartToStart,
    #[serde(rename = "FF")]
    FinishToFinish,
    #[serde(rename = "SF")]
    StartToFinish,
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
    pub manual: bool,
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
    task: model::task::Task,
    row: plan::Row,
    clearance: &Clearance,
    references: &References,
    calendars: &[String],
) -> Task {
    let model::task::Task {
        record,
        name,
        kind,
        parent,
        workstream,
        site,
        duration,
        estimate,
        after,
        limits,
        repeat,
        calendar,
        assign,
        vendor,
        objective,
        // What the plan made of these four is in the times.
        progress: _,
        started,
        finished,
        remaining: _,
        blocked,
        deliverable,
        acceptance,
        effort,
        priority,
        inactive,
        cost,
        line,
        earned,
        outage,
        committed,
        gate,
    } = task;
    let shown_links: Vec<Link> = after.iter().filter_map(|link| clear_link(*link, clearance)).collect();
    Task {
        hidden_neighbour: shown_links.len() < after.len(),
        record: record::clear(record, clearance, references),
        name: references.cut(name),
        kind: match kind {
            model::task::TaskKind::Phase => TaskKind::Phase,
            model::task::TaskKind::Task => TaskKind::Task,
            model::task::TaskKind::Milestone => TaskKind::Milestone,
        },
        parent: parent.and_then(|id| clearance.task(id)),
        workstream,
        site,
        duration: duration.map(|duration| duration.to_string()),
        length: duration,
        estimate: estimate.map(clear_estimate),
        after: shown_links,
        limits: clear_limits(limits),
        repeat: repeat.map(|model::task::Repeat { every, times }| Repeat { every: every.to_string(), times }),
        calendar: calendar.and_then(|id| calendars.get(id.index()).cloned()),
        assign: Shown::when(
            clearance.grants(Hidden::People),
            assign.into_iter().filter_map(|assignment| clear_assignment(assignment, clearance)).collect(),
        ),
        vendor: vendor.and_then(|supplier| vendor::clear_supplier(supplier, clearance)),
        objective: objective.and_then(|id| clearance.id(RecordId::Objective(id))),
        blocked: blocked.map(|blocked| clear_blocked(blocked, references)),
        deliverable: deliverable.map(|text| references.cut(text)),
        acceptance: references.cut_all(acceptance),
        effort: effort.map(clear_effort),
        priority,
        inactive,
        level_of_effort: earned == model::task::Earned::Effort,
        cost: Shown::when(clearance.grants(Hidden::Money), cost),
        line: line.and_then(|id| clearance.id(RecordId::Line(id))),
        outage: outage.map(|outage| launch::clear_outage(outage, references)),
        committed,
        gate: gate.map(|gate| launch::clear_gate(gate, references)),
        times: times::clear(row, started, finished, clearance),
    }
}

fn clear_link(link: model::link::Link, clearance: &Clearance) -> Option<Link> {
    let model::link::Link { from, kind, lag } = link;
    Some(Link {
        from: clearance.task(from)?,
        kind: clear_link_kind(kind),
        lag: lag_text(lag),
        wait: clear_lag(lag),
    })
}

fn clear_lag(lag: model::link::Lag) -> Wait {
    let model::link::Lag { amount, lead } = lag;
    let amount = match amount {
        model::link::LagAmount::Time(duration) => WaitAmount::Time(duration),
        model::link::LagAmount::Share(share) => WaitAmount::Share(share),
    };
    Wait { amount, lead }
}

pub fn clear_link_kind(kind: model::link::LinkKind) -> LinkKind {
    match kind {
        model::link::LinkKind::FinishToStart => LinkKind::FinishToStart,
        model::link::LinkKind::StartToStart => LinkKind::StartToStart,
        model::link::LinkKind::FinishToFinish => LinkKind::FinishToFinish,
        model::link::LinkKind::StartToFinish => LinkKind::StartToFinish,
    }
}

fn lag_text(lag: model::link::Lag) -> String {
    if lag.is_none() {
        return String::new();
    }
    let model::link::Lag { amount, lead } = lag;
    let sign = if lead { '-' } else { '+' };
    match amount {
        model::link::LagAmount::Time(duration) => format!("{sign} {duration}"),
        model::link::LagAmount::Share(share) => format!("{sign} {share}%"),
    }
}

fn clear_estimate(estimate: model::task::Estimate) -> Estimate {
    // Its shape matters to the forecast, which is computed before the gate.
    let model::task::Estimate { low, likely, high, shape: _ } = estimate;
    Estimate { low: low.to_string(), likely: likely.to_string(), high: high.to_string() }
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
        manual: manual.is_some(),
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
        owner: Shown::when(clearance.grants(Hidden::People), owner.and_then(|id| clearance.who(id))),
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
