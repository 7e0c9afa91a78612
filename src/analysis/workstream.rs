//! Workstreams: one row each of the plan on a page.

use crate::analysis::work::{hull, inherited};
use crate::edition::Edition;
use crate::edition::task::{self, Task};
use crate::edition::times::DateSpan;
use crate::units::text::fold;
use crate::units::{Date, Percent};
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct WorkstreamFigures {
    pub name: String,
    /// Places of its tasks that are work of their own.
    pub tasks: Vec<usize>,
    pub forecast: Option<DateSpan>,
    pub baseline: Option<DateSpan>,
    /// Working days of the project's calendar from the baseline's finish to the forecast one.
    pub slip_days: Option<i32>,
    /// The last finish of its tasks in each baseline kept, and the slip against it, by the edition's list.
    pub kept: Vec<Option<KeptFinish>>,
    pub progress: Option<Percent>,
    /// Some unfinished task of it is critical.
    pub critical: bool,
    pub finished: bool,
}

/// When a workstream was to end by one baseline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct KeptFinish {
    pub finish: Date,
    pub slip_days: Option<i32>,
}

/// Returns the workstreams in the order in which they are first named. A task that names none belongs
/// to its phase.
pub fn analyse(edition: &Edition) -> Vec<WorkstreamFigures> {
    let tasks = edition.tasks();
    let mut names: Vec<&str> = Vec::new();
    let mut members: Vec<Vec<usize>> = Vec::new();
    let mut known = std::collections::BTreeMap::new();
    for (place, task) in tasks.iter().enumerate().filter(|(_, task)| task.is_work()) {
        let Some(name) = workstream_of(tasks, task) else { continue };
        let index = *known.entry(name).or_insert_with(|| {
            names.push(name);
            members.push(Vec::new());
            names.len() - 1
        });
        members[index].push(place);
    }
    names.into_iter().zip(members).map(|(name, places)| figure(name, places, edition)).collect()
}

/// Returns the workstream that a task says, or that one of its parents says, or its top parent's name.
pub fn workstream_of<'a>(tasks: &'a [Task], task: &'a Task) -> Option<&'a str> {
    let mut current = task;
    for _ in 0..=tasks.len() {
        if let Some(name) = &current.workstream {
            return Some(name);
        }
        match current.parent {
            Some(parent) => current = &tasks[parent],
            None => break,
        }
    }
    (!std::ptr::eq(current, task)).then_some(current.name.as_str())
}

/// Returns the workstream of each line of the budget: its own, else the one that all work which names it belongs to.
/// Where some of that work is not shown, the line's own alone is known.
pub fn workstreams_of_lines(edition: &Edition) -> Vec<Option<&str>> {
    let (tasks, budget) = (edition.tasks(), edition.budget());
    // Of each line that work names: its one workstream, or nothing where there are several or none.
    let mut common: BTreeMap<&str, Option<&str>> = BTreeMap::new();
    for task in tasks.iter().filter(|task| task.is_work() && budget.earners_complete) {
        let Some(line) = task.line.as_deref() else { continue };
        let name = inherited(tasks, task, |task| task.workstream.as_deref());
        let known = common.entry(line).or_insert(name);
        *known = known.filter(|known| name.is_some_and(|name| fold(name) == fold(known)));
    }
    let own = budget.lines.iter().map(|line| (line, line.workstream.as_deref()));
    own.map(|(line, own)| {
        let own = own.filter(|name| !name.trim().is_empty());
        own.or_else(|| common.get(line.record.id.as_str()).copied().flatten())
    })
    .collect()
}

/// The group of milestones without a workstream.
pub const MILESTONES: &str = "Milestones";
/// The group of other work without a workstream.
pub const OTHER: &str = "Other work";

/// Returns the name of the group that a task stands in: its workstream, else its phase. Milestones without
/// a workstream stand together where other work has one.
pub fn group_of<'a>(tasks: &'a [Task], task: &'a Task, named: bool) -> &'a str {
    let own = || {
        let mut current = Some(task);
        let parents = std::iter::from_fn(move || {
            let task = current?;
            current = task.parent.map(|parent| &tasks[parent]);
            Some(task)
        });
        parents.take(tasks.len() + 1).find_map(|task| task.workstream.as_deref())
    };
    if named && task.is_milestone() && own().is_none() {
        return MILESTONES;
    }
    workstream_of(tasks, task).unwrap_or(if task.is_milestone() { MILESTONES } else { OTHER })
}

/// Tells whether any work names a workstream.
pub fn names_workstreams(tasks: &[Task]) -> bool {
    tasks.iter().any(|task| task.workstream.is_some())
}

fn figure(name: &str, places: Vec<usize>, edition: &Edition) -> WorkstreamFigures {
    let tasks: Vec<&Task> = places.iter().map(|&place| &edition.tasks()[place]).collect();
    let forecast = hull(tasks.iter().filter_map(|task| task.times.forecast));
    let baseline = hull(tasks.iter().filter_map(|task| task.times.baseline));
    let schedule = edition.schedule();
    let slip = |agreed: Date| schedule.work_counts.between(agreed, forecast?.finish);
    let kept = schedule.baselines.iter().map(|kept| {
        let spans = places.iter().filter_map(|&place| kept.tasks.get(place).copied().flatten());
        let finish = spans.map(|span| span.finish).max()?;
        Some(KeptFinish { finish, slip_days: slip(finish) })
    });
    WorkstreamFigures {
        name: name.to_string(),
        forecast,
        baseline,
        slip_days: baseline.and_then(|baseline| slip(baseline.finish)),
        kept: kept.collect(),
        progress: task::progress(tasks.iter().copied()),
        critical: tasks.iter().any(|task| task.times.critical && !task.times.is_finished()),
        finished: tasks.iter().all(|task| task.times.is_finished()),
        tasks: places,
    }
}
