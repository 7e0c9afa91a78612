//! The times of the project as a whole; for an audience that does not get those, of the work that it is shown.

use crate::edition::baseline::BaselineTimes;
use crate::edition::policy::Clearance;
use crate::edition::task::{self, Task};
use crate::edition::times::{self, Conflict, ConflictKind, PathSlip, Schedule};
use crate::model::TaskId;
use crate::model::audience::Hidden;
use crate::plan;
use crate::units::{Date, Percent};

/// Clears the times of the project, all but the rows.
pub struct Whole {
    pub span: Option<plan::Span>,
    pub baseline_finish: Option<Date>,
    pub slip_days: Option<i32>,
    pub length_days: Option<i32>,
    pub days_left: Option<i32>,
    pub progress: Percent,
    pub planned_progress: Option<Percent>,
    pub longest_path: Vec<TaskId>,
    pub path_slips: Vec<plan::PathSlip>,
    pub work_counts: plan::WorkCounts,
    pub conflicts: Vec<plan::Conflict>,
}

impl Whole {
    /// Clears them for an audience; `tasks` are those of the edition.
    pub fn clear(
        self,
        baselines: Vec<BaselineTimes>,
        clearance: &Clearance,
        tasks: &[Task],
        as_of: Date,
    ) -> Schedule {
        if !clearance.grants_all(Hidden::Whole) {
            return own(baselines, tasks, (as_of, clearance.holds_float()));
        }
        let Whole {
            span,
            baseline_finish,
            slip_days,
            length_days,
            days_left,
            progress,
            planned_progress,
            longest_path,
            path_slips,
            work_counts,
            conflicts,
        } = self;
        let span = span.map(times::days);
        Schedule {
            start: span.map(|span| span.start),
            finish: span.map(|span| span.finish),
            baseline_finish,
            slip_days,
            length_days,
            days_left,
            progress,
            planned_progress,
            path_slips: clear_path_slips(path_slips, &longest_path, clearance),
            longest_path: longest_path.into_iter().filter_map(|id| clearance.task(id)).collect(),
            baselines,
            work_counts,
            conflicts: conflicts
                .into_iter()
                .filter_map(|conflict| clear_conflict(conflict, clearance))
                .collect(),
            holds_float: clearance.holds_float(),
        }
    }
}

/// Clears where the days arose; nothing where a step of the path is hidden.
fn clear_path_slips(
    slips: Vec<plan::PathSlip>,
    path: &[TaskId],
    clearance: &Clearance,
) -> Option<Vec<PathSlip>> {
    let is_shown = path.iter().all(|&id| clearance.task(id).is_some());
    is_shown.then(|| slips.into_iter().filter_map(|slip| clear_path_slip(slip, clearance)).collect())
}

fn clear_path_slip(slip: plan::PathSlip, clearance: &Clearance) -> Option<PathSlip> {
    let plan::PathSlip { task, days } = slip;
    Some(PathSlip { task: clearance.task(task)?, days })
}

fn clear_conflict(conflict: plan::Conflict, clearance: &Clearance) -> Option<Conflict> {
    let plan::Conflict { task, kind } = conflict;
    let kind = match kind {
        plan::ConflictKind::LimitBroken(which) => {
            ConflictKind::LimitBroken { which: times::clear_limit(which) }
        }
        plan::ConflictKind::ManualTooEarly { from } => {
            ConflictKind::ManualTooEarly { from: clearance.task(from) }
        }
        plan::ConflictKind::StartedBefore { from } => {
            ConflictKind::StartedBefore { from: clearance.task(from) }
        }
        plan::ConflictKind::PersonShort { person } => {
            ConflictKind::PersonShort { person: clearance.person(person)? }
        }
        plan::ConflictKind::NoWorkingTime { needs_days: _, left_days: _ } => ConflictKind::NoWorkingTime,
    };
    Some(Conflict { task: clearance.task(task)?, kind })
}

/// Makes the schedule of the shown work alone, as if it were all there is.
fn own(baselines: Vec<BaselineTimes>, tasks: &[Task], (as_of, holds_float): (Date, bool)) -> Schedule {
    // A phase spans its hidden parts as well.
    let counts = |task: &Task| !task.withheld && !task.inactive && !task.times.summary;
    let shown = || tasks.iter().filter(|task| counts(task));
    let spans = || shown().filter_map(|task| task.times.forecast);
    let (start, finish) = (spans().map(|span| span.start).min(), spans().map(|span| span.finish).max());
    let baseline_finish = shown().filter_map(|task| Some(task.times.baseline?.finish)).max();
    // Working days between the two are counted where one task is the last in both.
    let is_last = |task: &&Task| {
        task.times.forecast.map(|span| span.finish) == finish
            && task.times.baseline.map(|span| span.finish) == baseline_finish
    };
    let slip_days = shown().find(is_last).and_then(|task| task.times.slip_days);
    Schedule {
        start,
        finish,
        baseline_finish,
        slip_days,
        length_days: start.zip(finish).map(|(start, finish)| finish.days() - start.days() + 1),
        days_left: finish.map(|finish| (finish.days() - as_of.days()).max(0)),
        progress: task::progress(shown()).unwrap_or(Percent::ZERO),
        planned_progress: None,
        longest_path: Vec::new(),
        baselines: baselines.into_iter().map(|kept| own_baseline(kept, tasks)).collect(),
        path_slips: None,
        work_counts: plan::WorkCounts::default(),
        conflicts: Vec::new(),
        holds_float,
    }
}

fn own_baseline(mut baseline: BaselineTimes, tasks: &[Task]) -> BaselineTimes {
    let agreed = tasks.iter().zip(&baseline.tasks).filter(|(task, _)| !task.times.summary);
    baseline.finish = agreed.filter_map(|(_, span)| *span).map(|span| span.finish).max();
    baseline
}

/// Says how deep each task is within those that are shown.
pub fn deep(mut tasks: Vec<Task>) -> Vec<Task> {
    for place in 0..tasks.len() {
        let parent = |place: &usize| tasks.get(*place)?.parent;
        let above = std::iter::successors(parent(&place), parent).take(tasks.len());
        let depth = above.count();
        tasks[place].times.depth = depth as u32;
    }
    tasks
}
