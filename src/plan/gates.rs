//! Which parents need a node of their own: a gate for what binds all their children, a summary for what
//! hangs on them.

use crate::model::Project;
use crate::model::link::LinkKind;
use crate::plan::Limit;
use crate::plan::outline::{NOBODY, Outline};

/// The parents that have something to pass on to all their children.
pub struct Gates {
    /// The place in `list` by task.
    pub of: Vec<u32>,
    pub list: Vec<u32>,
    pub binds_finish: Vec<bool>,
}

impl Gates {
    pub fn new(project: &Project, outline: &Outline) -> Gates {
        let count = project.tasks.len();
        let mut gates = Gates { of: vec![NOBODY; count], list: Vec::new(), binds_finish: vec![false; count] };
        for &task in &outline.downwards {
            let (index, parent) = (task as usize, outline.parent[task as usize]);
            if !outline.is_parent(index) {
                continue;
            }
            let record = &project.tasks[index];
            let limited = record.limits.not_before.is_some() || record.limits.start_on.is_some();
            let above = parent != NOBODY && gates.of[parent as usize] != NOBODY;
            if limited || above || !record.after.is_empty() {
                gates.of[index] = gates.list.len() as u32;
                gates.list.push(task);
            }
            let finish = |kind| matches!(kind, LinkKind::FinishToFinish | LinkKind::StartToFinish);
            gates.binds_finish[index] = record.after.iter().any(|link| finish(link.kind))
                || (above && gates.binds_finish[parent as usize]);
        }
        gates
    }
}

/// Returns which parents need a summary in the network: those that something is linked from, that have
/// limits from above, or that are part of such a one.
pub fn needed_summaries(project: &Project, outline: &Outline) -> Vec<bool> {
    let mut needed = vec![false; project.tasks.len()];
    for (index, task) in project.tasks.iter().enumerate() {
        for link in &task.after {
            if let Some(from) = needed.get_mut(link.from.index()) {
                *from = true;
            }
        }
        needed[index] |= Limit::FROM_ABOVE.iter().any(|&limit| limit.date(&task.limits).is_some());
    }
    for &task in &outline.downwards {
        let parent = outline.parent[task as usize];
        if parent != NOBODY && needed[parent as usize] {
            needed[task as usize] = true;
        }
    }
    needed
}
