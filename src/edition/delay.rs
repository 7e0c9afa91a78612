//! What a day's delay of waiting work moves, as far as it is shown.

use crate::edition::policy::Clearance;
use crate::plan;

/// What moves where a task starts a working day after its latest start, or where it is blocked stands still for a
/// day more. Tasks are places in the edition's list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Delay {
    pub task: usize,
    /// With the working days by which they move.
    pub milestones: Vec<(usize, i32)>,
    /// Working days by which the last finish of the project moves.
    pub finish_days: i32,
}

/// Clears one; nothing where the task is not shown, or where what it moves would tell of hidden work: that a day's wait
/// moves the finish says that the work is critical.
pub fn clear(delay: plan::delay::Delay, clearance: &Clearance) -> Option<Delay> {
    let plan::delay::Delay { task, milestones, finish_days } = delay;
    Some(Delay {
        task: clearance.task(task).filter(|_| clearance.tells_critical(task))?,
        milestones: milestones
            .into_iter()
            .filter_map(|(id, days)| Some((clearance.task(id)?, days)))
            .collect(),
        finish_days,
    })
}
