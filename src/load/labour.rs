//! Finds what is missing where the amount of a line is to be what its work costs.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::entry::Entry;
use crate::load::names::Names;
use crate::model::TaskId;
use crate::model::budget::Budget;
use crate::model::person::Person;
use crate::model::task::{Task, TaskKind};

/// The records that are looked at, each beside where it was found.
pub struct Found<'a> {
    pub budget: &'a Budget,
    pub lines: &'a [Entry<'a>],
    pub tasks: (&'a [Task], &'a [Entry<'a>]),
    pub people: &'a [Person],
}

/// Reports lines that have neither an amount nor work to compute it from, and the work of such lines that cannot be
/// costed. Nothing where a file could not be read as a whole: what is missing may be there.
pub fn check<'a>(found: &Found<'a>, names: &'a Names<'a>, out: &mut Diagnostics) {
    let (tasks, entries) = found.tasks;
    let is_open = |place: usize| found.budget.lines.get(place).is_some_and(|line| line.amount.is_none());
    if !(0..found.lines.len()).any(is_open) || !names.doubtful.is_empty() || !names.unread.is_empty() {
        return;
    }
    let mut work: Vec<Vec<usize>> = vec![Vec::new(); found.lines.len()];
    let mut has_parts = vec![false; tasks.len()];
    for parent in tasks.iter().filter_map(|task| task.parent.map(TaskId::index)) {
        has_parts[parent] = true;
    }
    let is_work =
        |place: &usize| tasks[*place].kind == TaskKind::Task && !tasks[*place].inactive && !has_parts[*place];
    for place in (0..tasks.len()).filter(is_work) {
        if let Some(line) = tasks[place].line {
            work[line.index()].push(place);
        }
    }
    for line in (0..found.lines.len()).filter(|&line| is_open(line)) {
        let entry = &found.lines[line];
        if entry.reader(names).has("amount") {
            // It is there, and what is wrong with it has been told.
            continue;
        }
        let has_effort = |&place: &usize| tasks[place].effort.is_some_and(|effort| effort.planned.is_some());
        if !work[line].iter().any(has_effort) {
            out.push(neither(entry));
            continue;
        }
        for &task in &work[line] {
            if let Some(missing) = missing(&tasks[task], &entries[task], found, names) {
                out.push(uncosted(&entries[task], entry, missing, names));
            }
        }
    }
}

fn neither(entry: &Entry) -> Diagnostic {
    let message =
        format!("`{}` has neither an `amount` nor work with planned effort that names it", entry.id);
    let error = Diagnostic::error("no-amount", entry.file.span(entry.place.clone()), message);
    error.hint(
        "write `amount = 12000`; or give the tasks that name the line `effort = { planned = \"5d\" }` and `assign`, and \
         who does them a rate",
    )
}

fn uncosted<'a>(
    task: &'a Entry<'a>,
    line: &Entry,
    (missing, hint): (String, String),
    names: &'a Names<'a>,
) -> Diagnostic {
    let message = format!("what `{}` costs cannot be told: {missing}", task.id);
    let error = Diagnostic::error("no-labour-cost", task.reader(names).span("line"), message);
    let also = format!("`{}` has no `amount`: it is what the work costs that names it", line.id);
    error.also(line.file.span(line.place.clone()), also).hint(hint)
}

/// Says what keeps a task from being costed, and what to do about it.
fn missing<'a>(
    task: &Task,
    entry: &'a Entry<'a>,
    found: &Found,
    names: &'a Names<'a>,
) -> Option<(String, String)> {
    if task.effort.is_none_or(|effort| effort.planned.is_none()) {
        let hint = "give it `effort = { planned = \"5d\" }`, or take `line` out of it";
        return Some(("it has no planned effort".to_string(), hint.to_string()));
    }
    if task.assign.iter().all(|assignment| assignment.units == 0) {
        let is_told = task.assign.is_empty() && entry.reader(names).has("assign");
        let hint = "assign somebody who has a rate, or write the `amount` of the line";
        // People who are not known have been told of.
        return (!is_told).then(|| ("nobody is assigned to it".to_string(), hint.to_string()));
    }
    let people = task.assign.iter().filter_map(|assignment| found.people.get(assignment.person.index()));
    let mut without = people.filter(|person| found.budget.rate_of(person).is_none());
    let person = &without.next()?.record.id;
    let hint = format!("give `{person}` a `rate` in people.toml, or name them or their role under `[rates]`");
    Some((format!("`{person}`, who is assigned to it, has no rate"), hint))
}
