//! What only shows once time is computed, and still is a mistake in the files: work that its calendar
//! leaves no time for.

use crate::diagnostic::Diagnostic;
use crate::model::Project;
use crate::model::task::Task;
use crate::plan::{Conflict, ConflictKind, Plan};
use crate::source::{Origin, Sources, Span};
use crate::units::Date;
use crate::units::locale::Locale;

/// Returns an error for every task that runs out of working time, at the line its record begins on.
/// What only waits for such a task has no message of its own.
pub fn report(project: &Project, plan: &Plan, sources: &Sources) -> Vec<Diagnostic> {
    let of = |conflict: &Conflict| match conflict.kind {
        ConflictKind::NoWorkingTime { needs_days, left_days } => {
            let task = project.tasks.get(conflict.task.index())?;
            let error = Diagnostic::error(
                "out-of-time",
                line(sources, task.record.origin),
                message(task, needs_days, left_days, project.head.currency.numbers()),
            );
            Some(error.hint(hint(project, task)))
        }
        _ => None,
    };
    plan.conflicts.iter().filter_map(of).collect()
}

fn message(task: &Task, needs: i32, left: i32, numbers: Locale) -> String {
    let (id, last) = (&task.record.id, Date::LATEST.year());
    let days = |days: i32| match days {
        1 => "1 day".to_string(),
        i32::MAX => "more days than any calendar has".to_string(),
        _ => format!("{} days", numbers.integer(days.into())),
    };
    if needs <= left {
        return format!("`{id}` falls after {last}, and no calendar goes further");
    }
    format!("`{id}` needs {}, and its calendar has {} left until the end of {last}", days(needs), days(left))
}

fn hint(project: &Project, task: &Task) -> String {
    let people = task.assign.iter().filter_map(|assignment| project.people.get(assignment.person.index()));
    let away: Vec<String> = people
        .filter(|person| !person.away.is_empty())
        .map(|person| format!("`away` of `{}`", person.record.id))
        .collect();
    let also = if away.is_empty() { String::new() } else { format!(", and at {}", away.join(" and ")) };
    format!("look at its `duration`, the lags before it, and the holidays and workdays of its calendar{also}")
}

/// Returns the place of the line that a record begins on.
fn line(sources: &Sources, origin: Origin) -> Span {
    let text = sources.text(origin.file);
    let number = origin.line.max(1) as usize - 1;
    let start = text.split_inclusive('\n').take(number).map(str::len).sum::<usize>();
    let length =
        text.get(start..).and_then(|rest| rest.lines().next()).map_or(0, |line| line.trim_end().len());
    Span::new(origin.file, start..start + length)
}
