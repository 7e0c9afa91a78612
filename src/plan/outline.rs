//! The tree of phases, tasks and subtasks: who is part of what, and how deep.

use crate::model::Project;
use crate::model::ids::CalendarId;

/// No task at all, where a place of a task is kept.
pub const NOBODY: u32 = u32::MAX;

/// Parents and children of every task, by its place in `Project::tasks`.
#[derive(Clone, Debug)]
pub struct Outline {
    pub parent: Vec<u32>,
    pub depth: Vec<u32>,
    /// All tasks, parents before their children.
    pub downwards: Vec<u32>,
    first_child: Vec<u32>,
    children: Vec<u32>,
}

impl Outline {
    /// Reads the tree. A parent that is its own descendant counts as none: the loader has refused it.
    pub fn new(project: &Project) -> Outline {
        let count = project.tasks.len();
        let mut parent: Vec<u32> = project
            .tasks
            .iter()
            .map(|task| task.parent.map_or(NOBODY, |id| id.index() as u32))
            .map(|parent| if (parent as usize) < count { parent } else { NOBODY })
            .collect();
        let depth = depths(&mut parent);
        let mut downwards: Vec<u32> = (0..count as u32).collect();
        downwards.sort_by_key(|&task| depth[task as usize]);
        let mut first_child = vec![0u32; count + 1];
        for &parent in parent.iter().filter(|&&parent| parent != NOBODY) {
            first_child[parent as usize + 1] += 1;
        }
        for index in 0..count {
            first_child[index + 1] += first_child[index];
        }
        let mut next = first_child.clone();
        let mut children = vec![0u32; first_child[count] as usize];
        for (child, &parent) in parent.iter().enumerate().filter(|(_, parent)| **parent != NOBODY) {
            children[next[parent as usize] as usize] = child as u32;
            next[parent as usize] += 1;
        }
        Outline { parent, depth, downwards, first_child, children }
    }

    /// Returns the direct children of a task, in file order.
    pub fn children(&self, task: usize) -> &[u32] {
        &self.children[self.first_child[task] as usize..self.first_child[task + 1] as usize]
    }

    pub fn is_parent(&self, task: usize) -> bool {
        self.first_child[task] < self.first_child[task + 1]
    }

    /// Returns the calendar that each task names, or takes from the nearest phase or parent that does.
    pub fn calendars(&self, project: &Project) -> Vec<Option<CalendarId>> {
        let mut calendars: Vec<Option<CalendarId>> = project.tasks.iter().map(|task| task.calendar).collect();
        for &task in &self.downwards {
            let (task, parent) = (task as usize, self.parent[task as usize]);
            if calendars[task].is_none() && parent != NOBODY {
                calendars[task] = calendars[parent as usize];
            }
        }
        calendars
    }
}

/// Returns how deep each task is, and cuts the parent where the way up comes round again.
fn depths(parent: &mut [u32]) -> Vec<u32> {
    const UNKNOWN: u32 = u32::MAX;
    const ON_THE_WAY: u32 = u32::MAX - 1;
    let mut depth = vec![UNKNOWN; parent.len()];
    let mut way: Vec<u32> = Vec::new();
    for task in 0..parent.len() as u32 {
        let mut at = task;
        while depth[at as usize] == UNKNOWN {
            depth[at as usize] = ON_THE_WAY;
            way.push(at);
            match parent[at as usize] {
                NOBODY => break,
                above if depth[above as usize] == ON_THE_WAY => {
                    parent[at as usize] = NOBODY;
                    break;
                }
                above => at = above,
            }
        }
        while let Some(below) = way.pop() {
            let above = parent[below as usize];
            depth[below as usize] = if above == NOBODY { 0 } else { depth[above as usize] + 1 };
        }
    }
    depth
}
