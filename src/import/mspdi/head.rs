//! The head of the file as the keys of `project.toml`.

use crate::import::draft::{Draft, Value};
use crate::import::mspdi::file::File;
use crate::import::mspdi::hours::Timetable;
use crate::import::mspdi::outline::{Outline, one_line};
use crate::import::mspdi::prose::markdown;
use crate::import::mspdi::value::Stamp;
use crate::import::report::Report;
use crate::units::Date;

/// Returns when the plan begins: the project's start, or an earlier day that a constraint holds a task to.
/// MS Project lets such a task start before its project does.
pub fn start(file: &File) -> Option<Stamp> {
    let is_held = |task: &&crate::import::mspdi::task::Task| {
        let is_open = !task.is_null && !task.is_summary && !task.is_manual && !task.is_inactive;
        is_open && task.actual_start.is_none() && matches!(task.constraint, 2 | 4)
    };
    let held = file.tasks.iter().filter(is_held).filter_map(|task| task.constraint_date).min();
    let given = given(file)?;
    Some(held.filter(|held| held.date() < given.date()).unwrap_or(given))
}

/// Returns when the project starts: what the file says, else its earliest task.
pub fn given(file: &File) -> Option<Stamp> {
    let earliest = || file.tasks.iter().filter(|task| !task.is_null).filter_map(|task| task.start).min();
    file.head.start.or_else(earliest)
}

/// Fills in the keys of the project.
pub fn keys(file: &File, outline: &Outline, own: &Timetable, stem: &str, draft: &mut Draft) {
    let head = &file.head;
    let report = &mut draft.report;
    let root = outline.root.map(|task| one_line(&task.name)).unwrap_or_default();
    let plain = one_line(&head.name);
    let plain = plain.strip_suffix(".xml").or(plain.strip_suffix(".mpp")).unwrap_or(&plain).to_string();
    let names = [one_line(&head.title), plain, root, stem.to_string()];
    let name = names.into_iter().find(|name| !name.is_empty()).unwrap_or_else(|| "Project".to_string());
    let mut keys = vec![("name", Value::text(name), None)];
    if let Some(notes) = outline.root.map(|task| markdown(&task.notes)).filter(|notes| !notes.is_empty()) {
        keys.push(("summary", Value::text(notes), None));
    }
    let code = head.currency.trim().to_uppercase();
    if code.len() == 3 && code.bytes().all(|letter| letter.is_ascii_uppercase()) {
        keys.push(("currency", Value::text(code), None));
    }
    let begin = start(file).map(|stamp| first_day(stamp, own));
    keys.extend(begin.map(|day| ("start", Value::plain(day), None)));
    if let Some((day, why)) = status(file, begin, report) {
        keys.push(("status_date", Value::plain(day), why));
    }
    if head.from_finish {
        report.changed(
            "the file plans backwards from its finish: here the plan goes forward from its start",
            "",
        );
    }
    if draft.baselines.len() > 1 {
        keys.push(("baseline", Value::text(draft.baselines[0].name.clone()), None));
    }
    draft.project = keys;
}

/// Returns the first day with work after a beginning: the next one where it is after the day's work.
fn first_day(stamp: Stamp, own: &Timetable) -> Date {
    let is_over =
        own.on(stamp.date()).last().is_some_and(|(_, end)| i32::from(*end) <= stamp.minute_of_day());
    if is_over { stamp.date().next() } else { stamp.date() }
}

/// Returns the day that the figures speak for, with the reason where the file has none.
fn status(file: &File, begin: Option<Date>, report: &mut Report) -> Option<(Date, Option<String>)> {
    if let Some(status) = file.head.status {
        return Some((status.date(), None));
    }
    let of_task = |task: &crate::import::mspdi::task::Task| {
        [task.actual_start, task.actual_finish, task.stop].into_iter().flatten().max()
    };
    let actual = file.tasks.iter().filter(|task| !task.is_null).filter_map(of_task).max();
    let (day, why) = match (actual, begin) {
        (Some(last), _) => (last.date(), "the last day of which it knows what was done"),
        (None, Some(begin)) => (begin.previous(), "the day before the start, so that nothing counts as late"),
        (None, None) => return None,
    };
    report.noted("the file has no status date, and is given one", format!("{day}, {why}"));
    Some((day, Some(format!("The file has no status date: this is {why}. Set it when you report."))))
}
