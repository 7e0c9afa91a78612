//! What figures about groups of tasks share: what a task has from its parents, and the span of several.

use crate::edition::task::Task;
use crate::edition::times::DateSpan;

/// Returns what a task says itself, or else what the nearest of its parents says.
pub fn inherited<'a, T: ?Sized>(
    tasks: &'a [Task],
    task: &'a Task,
    said: impl Fn(&'a Task) -> Option<&'a T>,
) -> Option<&'a T> {
    let mut current = task;
    for _ in 0..=tasks.len() {
        if let Some(found) = said(current) {
            return Some(found);
        }
        current = &tasks[current.parent?];
    }
    None
}

/// Returns the first start to the last finish.
pub fn hull(spans: impl Iterator<Item = DateSpan>) -> Option<DateSpan> {
    spans.reduce(|a, b| DateSpan { start: a.start.min(b.start), finish: a.finish.max(b.finish) })
}
