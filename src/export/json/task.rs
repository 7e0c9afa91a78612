//! What was written of a task, beside what is computed of it.

use crate::edition::link::LinkKind;
use crate::edition::record::WebLink;
use crate::edition::task::{Assignment, Earned, Estimate, Limits, Repeat, Step, Task};
use crate::edition::times::DateSpan;
use crate::edition::{Place, Who};
use crate::export::json;
use crate::units::{Date, Money};
use serde::Serialize;
use serde_json::Value;

/// The keys of a task as they are registered; what is not set is absent.
#[derive(Serialize)]
pub struct Registered<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    site: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    estimate: Option<&'a Estimate>,
    #[serde(skip_serializing_if = "Limit::is_empty")]
    limits: Limit,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeat: Option<&'a Repeat>,
    #[serde(skip_serializing_if = "Option::is_none")]
    calendar: Option<&'a str>,
    #[serde(skip_serializing_if = "<[Assignment]>::is_empty")]
    assign: &'a [Assignment],
    #[serde(skip_serializing_if = "Option::is_none")]
    priority: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vendor: Option<&'a Who>,
    #[serde(skip_serializing_if = "Option::is_none")]
    objective: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    started: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finished: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remaining: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blocked: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deliverable: Option<&'a str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    acceptance: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    effort: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    earned: Option<Earned>,
    #[serde(skip_serializing_if = "<[Step]>::is_empty")]
    steps: &'a [Step],
    #[serde(skip_serializing_if = "Option::is_none")]
    outage: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gate: Option<Value>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    tags: &'a [String],
    #[serde(skip_serializing_if = "<[WebLink]>::is_empty")]
    links: &'a [WebLink],
    #[serde(skip_serializing_if = "str::is_empty")]
    notes: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    body: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a Place>,
}

/// The limits that are set.
#[derive(Clone, Copy, Serialize)]
struct Limit {
    #[serde(skip_serializing_if = "Option::is_none")]
    not_before: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_after: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finish_not_before: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finish_not_after: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_on: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    finish_on: Option<Date>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    as_late: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    manual: Option<DateSpan>,
}

impl Limit {
    fn is_empty(&self) -> bool {
        let dates =
            [self.not_before, self.not_after, self.finish_not_before, self.finish_not_after, self.start_on];
        dates.iter().all(Option::is_none)
            && self.finish_on.is_none()
            && !self.as_late
            && self.manual.is_none()
    }
}

/// A link to a predecessor.
#[derive(Serialize)]
pub struct Link<'a> {
    pub id: &'a str,
    pub kind: LinkKind,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub lag: &'a str,
}

/// Returns what was written of a task.
pub fn registered(task: &Task) -> Registered<'_> {
    Registered {
        site: task.site.as_deref(),
        duration: task.duration.as_deref(),
        estimate: task.estimate.as_ref(),
        limits: limits(&task.limits),
        repeat: task.repeat.as_ref(),
        calendar: task.calendar.as_deref(),
        assign: task.assign.get().map_or(&[], Vec::as_slice),
        priority: (task.priority != Task::PRIORITY).then_some(task.priority),
        vendor: task.vendor.as_ref(),
        objective: task.objective.as_deref(),
        started: task.times.started,
        finished: task.times.finished,
        remaining: task.remaining.as_deref(),
        blocked: task.blocked.as_ref().map(json::registered),
        deliverable: task.deliverable.as_deref(),
        acceptance: &task.acceptance,
        effort: task.effort.as_ref().map(json::registered),
        cost: task.cost.known().copied(),
        line: task.line.as_deref(),
        earned: (task.earned != Earned::Percent).then_some(task.earned),
        steps: &task.steps,
        outage: task.outage.as_ref().map(json::registered),
        gate: task.gate.as_ref().map(json::registered),
        tags: &task.record.tags,
        links: &task.record.links,
        notes: task.record.notes.get().map_or("", |notes| notes.as_str()),
        body: task.record.body.as_str(),
        at: task.record.at.as_ref(),
    }
}

fn limits(limits: &Limits) -> Limit {
    Limit {
        not_before: limits.not_before,
        not_after: limits.not_after,
        finish_not_before: limits.finish_not_before,
        finish_not_after: limits.finish_not_after,
        start_on: limits.start_on,
        finish_on: limits.finish_on,
        as_late: limits.as_late,
        manual: limits.manual,
    }
}
