//! Which work is a row of the edition: shown, or withheld as a bar without words.

use crate::edition::ready_made::Rest;
use crate::model::task::TaskKind;
use crate::model::vendor::Supplier;
use crate::model::{Project, TaskId, VendorId};
use std::collections::BTreeSet;

/// What becomes of a task. Places are those in the edition's list of tasks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Row {
    Shown {
        place: usize,
    },
    /// The number counts the withheld alone, so that it says nothing of how many are left out.
    Withheld {
        place: usize,
        number: usize,
    },
    Omitted,
}

impl Row {
    /// Returns its place in the edition's list of tasks.
    pub fn place(self) -> Option<usize> {
        match self {
            Row::Shown { place } | Row::Withheld { place, number: _ } => Some(place),
            Row::Omitted => None,
        }
    }
}

/// Decides about each task of a project. `may_see` is what each task's own `visible` says; with `vendor` only what that
/// vendor does counts, and what `is_named` for them.
pub fn decide(
    project: &Project,
    may_see: impl Fn(usize) -> bool,
    is_named: impl Fn(usize) -> bool,
    vendor: Option<Option<VendorId>>,
    rest: Rest,
) -> Vec<Row> {
    let tasks = &project.tasks;
    let shown: Vec<bool> = (0..tasks.len())
        .map(|index| {
            // A hidden parent hides its parts, and what belongs to a vendor's work is theirs.
            let line = || lineage(project, index);
            let is_own = |vendor| line().any(|task| is_named(task) || is_of(project, task, vendor));
            line().all(&may_see) && vendor.is_none_or(is_own)
        })
        .collect();
    let parents: BTreeSet<usize> = tasks.iter().filter_map(|task| Some(task.parent?.index())).collect();
    let mut near = BTreeSet::new();
    for (index, task) in tasks.iter().enumerate() {
        for from in task.after.iter().map(|link| link.from.index()) {
            near.extend(shown[from].then_some(index));
            near.extend(shown[index].then_some(from));
        }
    }
    let is_withheld = |index: usize| {
        let task = &tasks[index];
        let is_bar = task.kind != TaskKind::Phase && !parents.contains(&index) && !task.inactive;
        is_bar
            && match rest {
                Rest::Omitted => false,
                Rest::Withheld => true,
                Rest::Neighbours => near.contains(&index),
            }
    };
    let (mut place, mut number) = (0, 0);
    (0..tasks.len())
        .map(|index| {
            let row = if shown[index] {
                Row::Shown { place }
            } else if is_withheld(index) {
                number += 1;
                Row::Withheld { place, number }
            } else {
                return Row::Omitted;
            };
            place += 1;
            row
        })
        .collect()
}

/// Tells whether some work of a vendor is not shown with its words, be it done or not: which of both must not follow from it.
pub fn holds_own(project: &Project, rows: &[Row], vendor: VendorId) -> bool {
    let is_shown = |index: usize| matches!(rows.get(index), Some(Row::Shown { place: _ }));
    let is_own = |index: usize| lineage(project, index).any(|task| is_of(project, task, Some(vendor)));
    let mut own = (0..project.tasks.len()).filter(|&index| !project.tasks[index].inactive && is_own(index));
    own.any(|index| !is_shown(index))
}

/// Returns a task and all that it is part of. A loop of parents was refused on loading, and ends here all the same.
pub fn lineage(project: &Project, index: usize) -> impl Iterator<Item = usize> {
    let parent = |index: usize| Some(project.tasks.get(index)?.parent?.index());
    std::iter::successors(Some(index), move |&index| parent(index)).take(project.tasks.len().max(1))
}

/// Tells whether a vendor does a task.
fn is_of(project: &Project, index: usize, vendor: Option<VendorId>) -> bool {
    let Some(vendor) = vendor else { return false };
    match &project.tasks[index].vendor {
        Some(Supplier::Vendor(id)) => *id == vendor,
        Some(Supplier::Name(name)) => {
            project.vendors.get(vendor.index()).is_some_and(|vendor| vendor.name == *name)
        }
        None => false,
    }
}

/// Returns the nearest of the tasks that a task is part of that is shown: its place.
pub fn parent(project: &Project, rows: &[Row], id: TaskId) -> Option<usize> {
    lineage(project, id.index()).skip(1).find_map(|index| match rows.get(index) {
        Some(Row::Shown { place }) => Some(*place),
        _ => None,
    })
}
