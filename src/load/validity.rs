//! What must be true of the tasks together before any date can be computed.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::limits::OF_PARTS;
use crate::load::loops;
use crate::load::task::Places;
use crate::model::TaskId;
use crate::model::task::{Task, TaskKind};

/// Reports parents that cannot be, and loops. What closes a loop is taken out of the model, so that
/// everything after this can walk it.
pub fn check(tasks: &mut [Task], places: &[Places], out: &mut Diagnostics) {
    check_parents(tasks, places, out);
    break_parent_loops(tasks, places, out);
    loops::break_all(tasks, places, out);
    check_own(tasks, places, out);
    spread_inactive(tasks);
}

/// Makes the parts of what is not active inactive, too.
fn spread_inactive(tasks: &mut [Task]) {
    let mut known = vec![false; tasks.len()];
    let mut way = Vec::new();
    for start in 0..tasks.len() {
        let mut at = Some(start);
        while let Some(index) = at.filter(|&index| !known[index]) {
            way.push(index);
            at = tasks[index].parent.map(TaskId::index);
        }
        let mut inactive = at.is_some_and(|index| tasks[index].inactive);
        while let Some(index) = way.pop() {
            inactive |= tasks[index].inactive;
            (tasks[index].inactive, known[index]) = (inactive, true);
        }
    }
}

/// Warns of keys that a task cannot use because it has parts, which decide what it says.
fn check_own(tasks: &[Task], places: &[Places], out: &mut Diagnostics) {
    let mut first_part = vec![None; tasks.len()];
    for (index, task) in tasks.iter().enumerate().rev() {
        if let Some(parent) = task.parent {
            first_part[parent.index()] = Some(index);
        }
    }
    for (index, part) in first_part.iter().enumerate() {
        let Some(part) = part else { continue };
        let task = &tasks[index];
        for &(key, span) in &places[index].own {
            let Some((_, instead)) = OF_PARTS.iter().find(|(name, _)| *name == key) else { continue };
            if key == "as_late" && !task.limits.as_late {
                continue;
            }
            let id = &task.record.id;
            let message = match key {
                "finish_on" => {
                    format!("`finish_on` only keeps `{id}` from finishing later, since it has parts")
                }
                _ => format!("`{key}` has no effect on `{id}`, since it has parts"),
            };
            let warning = Diagnostic::warning("no-effect", span, message);
            let warning = match places[*part].phase {
                Some(phase) => warning.also(phase, format!("`{}` is part of it", tasks[*part].record.id)),
                None => warning,
            };
            out.push(warning.hint(*instead));
        }
    }
}

fn check_parents(tasks: &mut [Task], places: &[Places], out: &mut Diagnostics) {
    for index in 0..tasks.len() {
        let Some(parent) = tasks[index].parent.map(TaskId::index) else { continue };
        if tasks[parent].kind != TaskKind::Milestone {
            continue;
        }
        if let Some(span) = places[index].phase {
            let message = format!("the milestone `{}` cannot have parts", tasks[parent].record.id);
            let error = Diagnostic::error("milestone-with-parts", span, message);
            out.push(
                error.hint(
                    "name a phase or a task; what comes before or after a milestone says so in `after`",
                ),
            );
        }
        tasks[index].parent = None;
    }
}

fn break_parent_loops(tasks: &mut [Task], places: &[Places], out: &mut Diagnostics) {
    // 0: not seen, else the number of the walk that saw it first.
    let mut seen = vec![0_u32; tasks.len()];
    for start in 0..tasks.len() {
        let walk = start as u32 + 1;
        let mut at = start;
        while seen[at] == 0 {
            seen[at] = walk;
            let Some(parent) = tasks[at].parent else { break };
            at = parent.index();
        }
        if seen[at] != walk || tasks[at].parent.is_none() {
            continue;
        }
        let mut members = vec![at];
        let mut next = tasks[at].parent;
        while let Some(parent) = next.filter(|parent| parent.index() != at) {
            members.push(parent.index());
            next = tasks[parent.index()].parent;
        }
        report_parents(&members, tasks, places, out);
        for index in members {
            tasks[index].parent = None;
        }
    }
}

/// Reports tasks of which each is part of the next, and the last of the first.
fn report_parents(members: &[usize], tasks: &[Task], places: &[Places], out: &mut Diagnostics) {
    let id = |index: usize| tasks[index].record.id.as_str();
    let next = |position: usize| members[(position + 1) % members.len()];
    let steps = members.iter().enumerate().filter_map(|(position, &index)| {
        Some((places[index].phase?, format!("`{}` is part of `{}`", id(index), id(next(position)))))
    });
    let message = match members {
        [one] => format!("`{}` is part of itself", id(*one)),
        _ => {
            let ids = members.iter().chain(members.first()).map(|&index| format!("`{}`", id(index)));
            format!("these are parts of each other: {}", ids.collect::<Vec<_>>().join(" in "))
        }
    };
    out.extend(loops::diagnostic(
        "parent-loop",
        message,
        steps.collect(),
        "take out one of these `phase` keys",
    ));
}
