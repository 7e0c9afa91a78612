//! What hangs on a task: everything that its delay can reach through the links.

use crate::edition::task::Task;

/// What follows directly from each task.
pub struct Downstream(Vec<Vec<usize>>);

impl Downstream {
    /// Reads the links of a plan. A link from a parent waits for all its children, and one to a parent binds them
    /// all; a parent whose child is late makes its other children wait for nothing.
    pub fn new(tasks: &[Task]) -> Downstream {
        let mut next = vec![Vec::new(); tasks.len()];
        for (place, task) in tasks.iter().enumerate() {
            next[place].extend(task.parent);
            // Up the parents; a loop of parents was refused on loading, and is cut off here all the same.
            for up in ancestors(place, tasks) {
                for link in &tasks[up].after {
                    next[link.from].push(place);
                }
            }
        }
        Downstream(next)
    }

    /// Returns the places of a task, of its children, and of all that hangs on them, in the edition's order.
    pub fn of(&self, from: usize, tasks: &[Task]) -> Vec<usize> {
        let mut todo: Vec<usize> = match tasks[from].times.summary {
            true => (0..tasks.len()).filter(|&place| ancestors(place, tasks).any(|up| up == from)).collect(),
            false => vec![from],
        };
        let mut seen = vec![false; tasks.len()];
        for &place in &todo {
            seen[place] = true;
        }
        while let Some(place) = todo.pop() {
            for &next in &self.0[place] {
                if !seen[next] {
                    seen[next] = true;
                    todo.push(next);
                }
            }
        }
        (0..tasks.len()).filter(|&place| seen[place]).collect()
    }
}

/// Returns a task and its parents, the nearest first.
fn ancestors(place: usize, tasks: &[Task]) -> impl Iterator<Item = usize> {
    std::iter::successors(Some(place), |&place| tasks[place].parent).take(tasks.len())
}
