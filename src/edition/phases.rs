//! Phases and parents some parts of which are hidden: their dates are those of all parts, since dates stay true. All else
//! that is told of them is what these dates tell, or is counted from the parts that are shown.

use crate::edition::rows::{Row, lineage};
use crate::edition::task::{self, Task};
use crate::edition::times::{self, Parts};
use crate::model::Project;
use crate::units::{Date, Percent};

/// Returns for each task, by `TaskId`, whether work below it is hidden.
pub fn cut(project: &Project, rows: &[Row]) -> Vec<bool> {
    let tasks = &project.tasks;
    let mut cut = vec![false; tasks.len()];
    let is_shown = |index: usize| matches!(rows.get(index), Some(Row::Shown { place: _ }));
    for hidden in (0..tasks.len()).filter(|&index| !is_shown(index) && !tasks[index].inactive) {
        for above in lineage(project, hidden).skip(1) {
            cut[above] = true;
        }
    }
    cut
}

/// Fills in status and progress of what is cut: the status as far as the dates tell it, the progress from the parts that
/// are shown.
pub fn count(mut tasks: Vec<Task>, as_of: Date) -> Vec<Task> {
    for place in 0..tasks.len() {
        let phase = &tasks[place].times;
        if phase.parts == Parts::All {
            continue;
        }
        let status = times::status_of_dates(phase.forecast, as_of);
        let shown = progress(&tasks, place);
        let phase = &mut tasks[place].times;
        phase.status = status;
        if let Some(progress) = shown {
            (phase.progress, phase.parts) = (progress, Parts::Shown);
        }
    }
    tasks
}

/// Returns the progress of the shown work below a place, weighted by duration; by number where nothing has a duration.
fn progress(tasks: &[Task], phase: usize) -> Option<Percent> {
    let above = |place: &usize| tasks.get(*place)?.parent;
    let is_below = |place: usize| {
        std::iter::successors(above(&place), above).take(tasks.len()).any(|parent| parent == phase)
    };
    let parts = || (0..tasks.len()).filter(|&place| is_below(place)).map(|place| &tasks[place]);
    let leaves = || parts().filter(|task| task.is_listed() && !task.times.summary);
    let all = leaves().count();
    let by_number = || {
        let finished = leaves().filter(|task| task.times.is_finished()).count();
        (all > 0).then(|| Percent::of_share(finished as f64 / all as f64))
    };
    task::progress(leaves()).or_else(by_number)
}
