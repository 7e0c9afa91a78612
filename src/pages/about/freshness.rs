//! How fresh each register is: a figure is no better than the last time somebody looked.

use crate::checks::Report;
use crate::pages::words;
use crate::units::Date;
use serde::Serialize;

#[derive(Serialize)]
pub struct Register {
    name: &'static str,
    records: usize,
    /// What the date is the date of.
    event: &'static str,
    newest: Option<Date>,
    age: String,
}

/// Returns the registers that have records, each with the newest date in it up to the status date.
pub fn registers(report: &Report) -> Vec<Register> {
    let edition = &report.edition;
    let as_of = edition.as_of();
    let register = |name, event, records: usize, dates: Vec<Option<Date>>| {
        let newest = dates.into_iter().flatten().filter(|date| *date <= as_of).max();
        let age = newest.map(|newest| words::age(as_of - newest)).unwrap_or_default();
        Register { name, records, event, newest, age }
    };
    let (tasks, risks, issues) = (edition.tasks(), edition.risks(), edition.issues());
    let (decisions, changes, updates) = (edition.decisions(), edition.changes(), edition.updates());
    let budget = edition.budget();
    let mut all = vec![
        register(
            "Plan",
            "last start or finish recorded",
            tasks.len(),
            tasks.iter().flat_map(|task| [task.times.started, task.times.finished]).collect(),
        ),
        register(
            "Risks",
            "last review",
            risks.len(),
            risks.iter().flat_map(|risk| [risk.reviewed, risk.raised]).collect(),
        ),
        register(
            "Issues",
            "last raised or closed",
            issues.len(),
            issues.iter().flat_map(|issue| [issue.raised, issue.closed]).collect(),
        ),
        register(
            "Decisions",
            "last made",
            decisions.len(),
            decisions.iter().map(|decision| decision.made).collect(),
        ),
        register(
            "Changes",
            "last raised or decided",
            changes.len(),
            changes.iter().flat_map(|change| [change.raised, change.decided]).collect(),
        ),
        register(
            "Money spent",
            "last entry",
            budget.entries.len(),
            budget.entries.iter().map(|entry| Some(entry.date)).collect(),
        ),
        register(
            "Reports",
            "newest",
            updates.len(),
            updates.iter().map(|update| Some(update.date)).collect(),
        ),
    ];
    all.retain(|register| register.records > 0);
    all
}
