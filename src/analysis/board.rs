//! The board: which work waits, which can begin, which goes on, which is stuck and which is done.

use crate::edition::Edition;
use crate::edition::link::LinkKind;
use crate::edition::task::Task;
use crate::edition::times::{Driver, Status};
use crate::units::Date;

/// Places of the work of the plan, by what can be done about it.
#[derive(Clone, Debug, Default)]
pub struct Board {
    pub blocked: Vec<usize>,
    pub in_progress: Vec<usize>,
    pub ready: Vec<usize>,
    pub waiting: Vec<usize>,
    pub done: Vec<usize>,
}

/// Work that could begin later than so many days from the status date is not ready, whatever it waits for.
pub const READY_DAYS: i32 = 7;

/// Sorts the work of the plan into the columns of a board (D. J. Anderson, *Kanban*, 2010, chapter 7).
/// Blocked is what its record says is blocked. Ready is what has not begun, waits for no open work and can
/// begin within a week.
pub fn analyse(edition: &Edition) -> Board {
    let tasks = edition.tasks();
    let mut board = Board::default();
    for (place, task) in tasks.iter().enumerate().filter(|(_, task)| task.is_work()) {
        let column = match task.times.status {
            Status::Finished => &mut board.done,
            _ if task.blocked.is_some() => &mut board.blocked,
            Status::Started => &mut board.in_progress,
            _ if is_ready(tasks, task, edition.as_of()) => &mut board.ready,
            _ => &mut board.waiting,
        };
        column.push(place);
    }
    let start = |&place: &usize| (tasks[place].times.forecast.map(|span| span.start), place);
    let finish = |&place: &usize| (tasks[place].times.forecast.map(|span| span.finish), place);
    board.ready.sort_by_key(start);
    board.waiting.sort_by_key(start);
    board.in_progress.sort_by_key(finish);
    board.done.sort_by_key(finish);
    board
}

/// Tells whether work can begin. What waits for something that is not shown is not said to be ready.
fn is_ready(tasks: &[Task], task: &Task, as_of: Date) -> bool {
    let near = task.times.forecast.is_some_and(|span| span.start <= as_of + READY_DAYS);
    near && task.times.driver != Driver::NotShown && !waits(tasks, task)
}

/// Tells whether something that the task, or a parent of it, comes after is still open.
fn waits(tasks: &[Task], task: &Task) -> bool {
    let mut current = Some(task);
    let parents = std::iter::from_fn(|| {
        let task = current?;
        current = task.parent.map(|parent| &tasks[parent]);
        Some(task)
    });
    parents.take(tasks.len() + 1).flat_map(|task| &task.after).any(|link| {
        let before = &tasks[link.from];
        !before.inactive
            && match link.kind {
                LinkKind::FinishToStart => !before.times.is_finished(),
                LinkKind::StartToStart => {
                    matches!(before.times.status, Status::NotPlanned | Status::NotStarted)
                }
                // They hold the finish, not the start.
                LinkKind::FinishToFinish | LinkKind::StartToFinish => false,
            }
    })
}
