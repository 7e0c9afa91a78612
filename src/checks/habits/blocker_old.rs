//! `blocker-old`: work has stood still for more than a week.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::issue::{Issue, IssueStatus};
use crate::edition::task::{Blocked, Task};
use crate::edition::times::Status;
use crate::edition::{Edition, Shown, Who};
use crate::units::locale::Locale;
use crate::units::text::{list, plural};
use std::collections::BTreeSet;

const AGE: Threshold = Threshold { key: "blocker_age", default: 7.0, unit: ThresholdUnit::Days };

/// The most waiting tasks that are named.
const NAMED: usize = 2;

pub const RULE: Rule = Rule {
    name: "blocker-old",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[AGE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let limit = context.settings.value(&AGE);
    let is_old = |since| f64::from(edition.as_of() - since) > limit;
    let mut findings = Vec::new();
    let blocked = |task: &Task| task.blocked.is_some() && is_open(task);
    let behind = behind(edition.tasks());
    for (place, task) in edition.tasks().iter().enumerate().filter(|(_, task)| is_open(task)) {
        if let Some(blocked) = task.blocked.as_ref().filter(|blocked| is_old(blocked.since)) {
            findings.push(of_task(edition, place, blocked, &behind[place], limit));
        }
    }
    for issue in edition.issues().iter().filter(|issue| issue.status != IssueStatus::Closed) {
        let stands = |place: &usize| stands_still(&edition.tasks()[*place], edition.tasks());
        let waiting: Vec<usize> = issue.blocks.iter().copied().filter(stands).collect();
        let is_told = waiting.iter().any(|&place| blocked(&edition.tasks()[place]));
        if let Some(raised) = issue.raised.filter(|&raised| is_old(raised))
            && !waiting.is_empty()
            && !is_told
        {
            findings.push(of_issue(edition, issue, edition.as_of() - raised, &waiting, limit));
        }
    }
    findings
}

fn is_open(task: &Task) -> bool {
    !task.times.is_finished() && !task.inactive
}

/// Tells whether nothing else holds a task: what waits for other work does not stand still yet.
fn stands_still(task: &Task, tasks: &[Task]) -> bool {
    let is_due = task.after.iter().all(|link| tasks[link.from].times.is_finished());
    is_open(task) && (is_due || task.times.status == Status::Started)
}

/// Returns the open tasks that wait for each task, by its place.
fn behind(tasks: &[Task]) -> Vec<Vec<&Task>> {
    let mut behind: Vec<Vec<&Task>> = vec![Vec::new(); tasks.len()];
    for task in tasks.iter().filter(|task| is_open(task)) {
        let before: BTreeSet<usize> = task.after.iter().map(|link| link.from).collect();
        before.into_iter().for_each(|place| behind[place].push(task));
    }
    behind
}

fn of_task(edition: &Edition, place: usize, blocked: &Blocked, behind: &[&Task], limit: f64) -> Finding {
    let task = &edition.tasks()[place];
    let days = edition.as_of() - blocked.since;
    let mut text = format!("`{}` has been blocked for {days} days", task.name);
    let needs = blocked.needs.as_ref().and_then(|id| Some((id, edition.named(id)?)));
    if let Some((id, named)) = needs {
        text += &format!(" and needs {id} `{}`", named.title);
    }
    text += &owned(&blocked.owner, "the blocker");
    text += &effect(behind, task.times.total_float_days, edition.numbers());
    finding(text, days, limit, edition.numbers()).about(&task.record)
}

fn of_issue(edition: &Edition, issue: &Issue, days: i32, waiting: &[usize], limit: f64) -> Finding {
    let mut text = format!("issue {} `{}` has blocked work for {days} days", issue.record.id, issue.title);
    text += &owned(&issue.record.owner, "it");
    if let Some(who) = issue.escalated_to.known() {
        text += &format!("; it is with {}", who.name);
    }
    let behind: Vec<&Task> = waiting.iter().map(|&place| &edition.tasks()[place]).collect();
    let float = behind.iter().filter_map(|task| task.times.total_float_days).reduce(f64::min);
    text += &effect(&behind, float, edition.numbers());
    finding(text, days, limit, edition.numbers()).about(&issue.record)
}

/// Says who owns it; that nobody does is told by `blocker-without-owner`.
fn owned(owner: &Shown<Option<Who>>, what: &str) -> String {
    owner.known().map(|who| format!("; {} owns {what}", who.name)).unwrap_or_default()
}

/// Says what waits, and how long until that costs the finish.
fn effect(behind: &[&Task], float: Option<f64>, numbers: Locale) -> String {
    let mut named: Vec<String> = behind.iter().take(NAMED).map(|task| format!("`{}`", task.name)).collect();
    if behind.len() > NAMED {
        let more = behind.len() - NAMED;
        named.push(format!("{more} more {}", plural(more, "task", "tasks")));
    }
    let mut text = String::new();
    if !behind.is_empty() {
        let verb = plural(behind.len(), "waits", "wait");
        text += &format!("; {} {verb} for it", list(&named, "and"));
    }
    match float {
        // Less than a day of work is none.
        Some(days) if days < 1.0 => {
            let and = if text.is_empty() { "; " } else { ", and " };
            text + and + "each day of waiting moves the finish"
        }
        Some(days) => {
            let with = if text.is_empty() { "; there are" } else { ", with" };
            text + with + &format!(" {} of float left before it moves the finish", numbers.working_days(days))
        }
        None => text,
    }
}

fn finding(text: String, days: i32, limit: f64, numbers: Locale) -> Finding {
    Finding::new(&RULE, text)
        .measured(format!("{days} days"), format!("at most {} days", numbers.decimal(limit, 0)))
}
