//! Milestones against the dates that were promised.

use crate::edition::Edition;
use crate::units::Date;

#[derive(Clone, Debug)]
pub struct MilestoneFigures {
    /// The place in the edition's list of tasks.
    pub place: usize,
    pub date: Option<Date>,
    pub reached: bool,
    /// Working days against the baseline, and against the date promised.
    pub slip_days: Option<i32>,
    pub committed_slip_days: Option<i32>,
}

/// Returns all milestones by forecast date; those without one last.
pub fn analyse(edition: &Edition) -> Vec<MilestoneFigures> {
    let mut milestones: Vec<MilestoneFigures> = edition
        .tasks()
        .iter()
        .enumerate()
        .filter(|(_, task)| task.is_milestone() && !task.inactive)
        .map(|(place, task)| MilestoneFigures {
            place,
            date: task.times.forecast.map(|span| span.finish),
            reached: task.times.is_finished(),
            slip_days: task.times.slip_days,
            committed_slip_days: task.times.committed_slip_days,
        })
        .collect();
    milestones.sort_by_key(|milestone| (milestone.date.is_none(), milestone.date, milestone.place));
    milestones
}
