//! The steps that set the end date, from now on.

use crate::edition::Edition;
use crate::edition::task::Task;
use crate::edition::times::Driver;

/// Returns the places of the open steps of the longest path, in order of time, without the phases on it. The path ends
/// with the critical milestones that its last step sets on its own last day.
pub fn open(edition: &Edition) -> Vec<usize> {
    let tasks = edition.tasks();
    let path = edition.schedule().longest_path.iter().copied();
    let mut path: Vec<usize> =
        path.filter(|&place| !tasks[place].times.summary && !tasks[place].times.is_finished()).collect();
    while let Some(next) = end_of(tasks, &path) {
        path.push(next);
    }
    path
}

/// Returns the milestone that the last step of a path sets on its own last day.
fn end_of(tasks: &[Task], path: &[usize]) -> Option<usize> {
    let last = *path.last()?;
    let finish = tasks[last].times.forecast?.finish;
    (0..tasks.len()).find(|place| {
        let (task, times) = (&tasks[*place], &tasks[*place].times);
        task.is_milestone()
            && times.critical
            && !times.is_finished()
            && times.forecast.is_some_and(|span| span.finish == finish)
            && matches!(times.driver, Driver::Link { from, .. } if from == last)
            && !path.contains(place)
    })
}
