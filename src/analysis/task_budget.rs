//! The money of each task: its part of the lines that it names.
//!
//! A line names no task: tasks name their line. Its budget at completion is split over the work that names it, so that
//! the money a task can earn is known (*PMBOK Guide*, *Cost Management*: cost aggregation, read downwards).

use crate::analysis::budget::LineFigures;
use crate::analysis::deal::deal;
use crate::edition::Edition;
use crate::edition::task::Task;
use crate::units::{Duration, Money};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// What is approved and drawn from the contingency, by task; and what no task stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaskBudgets {
    /// By the edition's list of tasks.
    pub by_task: Vec<Money>,
    /// By the edition's list of lines: the money of lines that no work names. It earns as it is planned.
    pub level_of_effort: Vec<Money>,
}

impl TaskBudgets {
    /// Splits the budget at completion of each line over the work that names it: by planned effort where all of it has one, else
    /// by working duration, and never by what the effort costs: what a line has earned, month by month, would be one
    /// equation after the other from which the rates of single people follow; in equal parts where that is nothing. To
    /// the coin, the rest on the last, so that all together are what is approved of the lines.
    ///
    /// *Example:* 100 over tasks of 1, 1 and 1 days: 33.33, 33.33 and 33.34.
    pub fn new(edition: &Edition, lines: &[LineFigures]) -> TaskBudgets {
        let tasks = edition.tasks();
        let places: BTreeMap<&str, usize> = (edition.budget().lines.iter().enumerate())
            .map(|(place, line)| (line.record.id.as_str(), place))
            .collect();
        let mut members: Vec<Vec<usize>> = vec![Vec::new(); lines.len()];
        for (task, found) in tasks.iter().enumerate().filter(|(_, task)| task.is_work()) {
            let line = found.line.as_deref().and_then(|id| places.get(id));
            if let Some(members) = line.and_then(|&line| members.get_mut(line)) {
                members.push(task);
            }
        }
        let minor = edition.head().currency.minor_digits;
        let mut budgets = TaskBudgets {
            by_task: vec![Money::ZERO; tasks.len()],
            level_of_effort: vec![Money::ZERO; lines.len()],
        };
        for (line, (figures, members)) in lines.iter().zip(&members).enumerate() {
            if members.is_empty() {
                budgets.level_of_effort[line] = figures.baseline();
                continue;
            }
            let weights = weights(&members.iter().map(|&place| &tasks[place]).collect::<Vec<_>>());
            let parts = deal(figures.baseline(), &weights, weights.iter().copied().sum(), minor);
            for (&task, part) in members.iter().zip(parts) {
                budgets.by_task[task] += part;
            }
        }
        budgets
    }
}

/// Returns how much each task weighs.
fn weights(tasks: &[&Task]) -> Vec<Decimal> {
    // Days of eight hours and weeks of five days, as elsewhere for effort: only proportions matter.
    let minutes =
        |task: &&Task| Some(task.effort.as_ref()?.work?.in_minutes(480, 2_400)).filter(|&of| of > 0);
    let efforts: Option<Vec<Decimal>> = tasks.iter().map(|task| minutes(task).map(Decimal::from)).collect();
    efforts.unwrap_or_else(|| tasks.iter().map(|task| Decimal::from(planned_minutes(task))).collect())
}

/// Returns how long a task was planned to take, in working minutes: what is written, else what was computed. That work
/// took longer, or less, does not move the budget from one task to another.
fn planned_minutes(task: &Task) -> i64 {
    let likely = || task.estimate.as_ref()?.likely.parse::<Duration>().ok();
    let (day, week) = match (task.times.work.day_minutes, task.times.work.week_minutes) {
        (day, week) if day > 0 && week > 0 => (i64::from(day), i64::from(week)),
        _ => (480, 2_400),
    };
    match task.length.or_else(likely) {
        // Of the clock's minutes of a week, so many are worked.
        Some(length) if length.elapsed => length.in_minutes(day, week) * week / 10_080,
        Some(length) => length.in_minutes(day, week),
        None => (task.times.duration_days * day as f64).round() as i64,
    }
}
