//! How much later work could be, as far as that tells nothing of work that is hidden.
//!
//! Late dates are computed from the end of the project backwards (critical path method; PMBOK Guide, Develop Schedule):
//! a late date speaks of all that comes after the work, and of the end itself. Where some of that is hidden, a shown
//! date and its float would tell when the hidden work ends.

use crate::edition::policy::Clearance;
use crate::edition::rows::Row;
use crate::model::audience::Hidden;
use crate::model::{Project, TaskId};

/// Returns for each task, by `TaskId`, whether its late dates, its float and whether it is critical say nothing of work
/// that is hidden: critical is what has no float.
pub fn safe(project: &Project, clearance: &Clearance) -> Vec<bool> {
    let tasks = &project.tasks;
    let hidden: Vec<usize> = (0..tasks.len())
        .filter(|&index| !matches!(clearance.row(TaskId::new(index)), Row::Shown { place: _ }))
        .collect();
    if hidden.is_empty() {
        return vec![true; tasks.len()];
    }
    // The end of the project is that of hidden work, or it is not and that is told too.
    if !clearance.grants_all(Hidden::Whole) {
        return vec![false; tasks.len()];
    }
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); tasks.len()];
    for (index, task) in tasks.iter().enumerate() {
        if let Some(parent) = task.parent {
            children[parent.index()].push(index);
        }
    }
    let mut told = vec![true; tasks.len()];
    let mut open = hidden;
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut told[index], false) {
            continue;
        }
        let before = tasks[index].after.iter().map(|link| link.from.index());
        // What a phase waits for, its parts wait for; what is before a phase is before its end, and so are its parts.
        open.extend(before.chain(children[index].iter().copied()));
        let mut parent = tasks[index].parent;
        while let Some(id) = parent.filter(|id| std::mem::replace(&mut told[id.index()], false)) {
            let above = &tasks[id.index()];
            open.extend(above.after.iter().map(|link| link.from.index()));
            parent = above.parent;
        }
    }
    told
}

/// Tells whether the dates without levelling say nothing of what is hidden: all work that somebody is assigned to is shown,
/// and everybody who is. One who waits may wait for another through any number of tasks and people.
pub fn levelling(project: &Project, clearance: &Clearance) -> bool {
    let tasks = project.tasks.iter().enumerate().filter(|(_, task)| !task.inactive);
    let mut asked = tasks.filter(|(_, task)| !task.assign.is_empty());
    asked.all(|(index, task)| {
        let is_known = task.assign.iter().all(|assignment| clearance.person(assignment.person).is_some());
        is_known && clearance.task(TaskId::new(index)).is_some()
    })
}
