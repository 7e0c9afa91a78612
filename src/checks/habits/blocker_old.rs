//! `blocker-old`: work has stood still for more than a week.

use crate::checks::rule::{
    Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, and_then, whole,
};
use crate::edition::Edition;
use crate::edition::issue::{Issue, IssueStatus};
use crate::edition::task::{Blocked, Task};
use crate::edition::times::Status;
use crate::units::locale::{Locale, say};
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
    let locale = edition.numbers();
    let needs = blocked.needs.as_ref().and_then(|id| Some((id, edition.named(id)?)));
    let text = match needs {
        Some((id, named)) => say!(
            locale,
            "rule-blocker-old-found-needs",
            task = &task.name,
            days = days,
            id = id,
            needs = &named.title,
        ),
        None => say!(locale, "rule-blocker-old-found", task = &task.name, days = days),
    };
    // That nobody owns it is told by `blocker-without-owner`.
    let owner = blocked.owner.known().map(|who| say!(locale, "rule-blocker-old-owner", who = &who.name));
    let text = and_then(locale, text, owner);
    let text = and_then(locale, text, effect(behind, task.times.total_float_days, locale));
    finding(text, days, limit, locale).about(&task.record)
}

fn of_issue(edition: &Edition, issue: &Issue, days: i32, waiting: &[usize], limit: f64) -> Finding {
    let locale = edition.numbers();
    let (id, title) = (&issue.record.id, &issue.title);
    let text = say!(locale, "rule-blocker-old-found-issue", id = id, issue = title, days = days);
    let owner = issue.record.owner.known();
    let owner = owner.map(|who| say!(locale, "rule-blocker-old-issue-owner", who = &who.name));
    let with = issue.escalated_to.known();
    let with = with.map(|who| say!(locale, "rule-blocker-old-issue-with", who = &who.name));
    let text = and_then(locale, and_then(locale, text, owner), with);
    let behind: Vec<&Task> = waiting.iter().map(|&place| &edition.tasks()[place]).collect();
    let float = behind.iter().filter_map(|task| task.times.total_float_days).reduce(f64::min);
    let text = and_then(locale, text, effect(&behind, float, locale));
    finding(text, days, limit, locale).about(&issue.record)
}

/// Says what waits, and how long until that costs the finish.
fn effect(behind: &[&Task], float: Option<f64>, locale: Locale) -> Option<String> {
    let mut named: Vec<String> = behind.iter().take(NAMED).map(|task| format!("`{}`", task.name)).collect();
    if behind.len() > NAMED {
        named.push(say!(locale, "rule-blocker-old-more", count = behind.len() - NAMED));
    }
    let (count, tasks) = (behind.len(), locale.list(&named));
    Some(match (count, float) {
        (0, None) => return None,
        // Less than a day of work is none.
        (0, Some(days)) if days < 1.0 => say!(locale, "rule-blocker-old-moves"),
        (0, Some(days)) => say!(locale, "rule-blocker-old-float", float = locale.working_days(days)),
        (_, None) => say!(locale, "rule-blocker-old-waits", count = count, tasks = tasks),
        (_, Some(days)) if days < 1.0 => {
            say!(locale, "rule-blocker-old-waits-moves", count = count, tasks = tasks)
        }
        (_, Some(days)) => say!(
            locale,
            "rule-blocker-old-waits-float",
            count = count,
            tasks = tasks,
            float = locale.working_days(days),
        ),
    })
}

fn finding(text: String, days: i32, limit: f64, locale: Locale) -> Finding {
    let limit = say!(locale, "rule-at-most-days", count = whole(limit));
    Finding::new(&RULE, text).measured(say!(locale, "rule-days", count = days), limit)
}
