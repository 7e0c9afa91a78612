//! The milestones of the plan on a page: which are worth drawing, and what they say.

use crate::chart::plan::Milestone;
use crate::checks::Report;
use crate::edition::task::Task;
use crate::units::locale::{Locale, say};
use std::collections::BTreeMap;

/// The most milestones that are drawn.
const MOST: usize = 7;

/// Returns the milestones that are worth drawing, the most important first: the last promise before the end,
/// the end, gates ahead, other promises ahead, the others, then what is reached; of each kind the later first.
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
    // Projects end with their closing, and what they are for is the promise before that.
    let is_promised = |task: &&&Task| {
        task.committed.is_some() && !task.times.is_finished() && Some(task.record.id.as_str()) != last
    };
    let goal = wanted.iter().rev().find(is_promised).map(|task| task.record.id.as_str());
    wanted.reverse();
    wanted.sort_by_key(|task| {
        let id = Some(task.record.id.as_str());
        let (is_goal, is_last) = (id == goal, id == last);
        (task.times.is_finished(), !is_goal, !is_last, task.gate.is_none(), task.committed.is_none())
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
pub fn tooltip(task: &Task, locale: Locale) -> String {
    let date = task.times.forecast.map_or_else(String::new, |span| locale.date(span.finish));
    let mut tip = say!(locale, "overview-tip-milestone", milestone = &task.name, date = date);
    if let Some(span) = task.times.baseline {
        tip = say!(locale, "overview-tip-was", what = tip, date = locale.date(span.finish));
    }
    if let Some(date) = task.committed {
        tip = say!(locale, "overview-tip-promised", what = tip, date = locale.date(date));
    }
    tip
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
