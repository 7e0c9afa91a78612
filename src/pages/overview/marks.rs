//! The milestones of the plan on a page: which are worth drawing, and what they say.

use crate::chart::plan::Milestone;
use crate::checks::Report;
use crate::edition::task::Task;
use crate::units::locale;
use std::collections::BTreeMap;

/// The most milestones that are drawn.
const MOST: usize = 7;

/// Returns the milestones that are worth drawing, the most important first: the last one, gates ahead,
/// other promises ahead, then what is reached.
pub fn wanted(report: &Report) -> Vec<&Task> {
    let tasks = report.edition.tasks();
    let mut wanted: Vec<&Task> = report
        .figures
        .milestones
        .iter()
        .filter(|milestone| milestone.date.is_some())
        .map(|milestone| &tasks[milestone.place])
        .collect();
    let last = wanted.last().map(|task| task.record.id.as_str());
    wanted.sort_by_key(|task| {
        let is_last = Some(task.record.id.as_str()) == last;
        (!is_last, task.times.is_finished(), task.gate.is_none(), task.committed.is_none())
    });
    wanted.truncate(MOST);
    wanted
}

/// Puts milestones in order of time.
pub fn in_order(mut tasks: Vec<&Task>) -> Vec<&Task> {
    tasks.sort_by_key(|task| task.times.forecast.map(|span| span.finish));
    tasks
}

/// Returns what a milestone says when pointed at.
pub fn tooltip(task: &Task) -> String {
    let date = task.times.forecast.map_or_else(String::new, |span| locale::date(span.finish));
    let baseline = task
        .times
        .baseline
        .map_or_else(String::new, |span| format!(", baseline {}", locale::date(span.finish)));
    let committed =
        task.committed.map_or_else(String::new, |date| format!(", promised {}", locale::date(date)));
    format!("{}: {date}{baseline}{committed}", task.name)
}

/// Returns the mark of a milestone that has a date.
pub fn mark<'a>(task: &'a Task, tips: &'a BTreeMap<&str, String>) -> Option<Milestone<'a>> {
    Some(Milestone {
        name: &task.name,
        date: task.times.forecast?.finish,
        baseline: task.times.baseline.map(|span| span.finish),
        reached: task.times.is_finished(),
        tooltip: tips.get(task.record.id.as_str()).map_or("", String::as_str),
    })
}
