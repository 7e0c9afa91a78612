//! What is in a task, and how far it is.

use crate::import::draft::{Keys, Value};
use crate::import::mspdi::hours::Timetable;
use crate::import::mspdi::limits;
use crate::import::mspdi::links::Measure;
use crate::import::mspdi::task::Task;
use crate::import::mspdi::value::{Format, NoSpan, duration};
use crate::import::report::Report;
use crate::units::Percent;

/// Returns how long a task takes. Where the file gives only dates, the working time between them counts.
pub fn length(task: &Task, table: &Timetable, shown: &str, report: &mut Report) -> Option<(i64, Format)> {
    match task.duration {
        Some(Ok(seconds)) if seconds >= 0 => Some((seconds, task.format)),
        Some(Ok(_)) => {
            report.lost("durations below zero", shown);
            None
        }
        Some(Err(NoSpan::Unreadable)) => {
            report.lost("durations that cannot be read", shown);
            None
        }
        // The front door has refused such a file.
        Some(Err(NoSpan::TooLong)) => None,
        None => {
            let (Some(start), Some(finish)) = (task.start, task.finish) else {
                report.lost("the duration of tasks that give none, and no dates either", shown);
                return None;
            };
            report.changed("durations that the file leaves out are counted from its dates", shown);
            Some((table.minutes_between(start, finish) * 60, Format::default()))
        }
    }
}

/// Returns the keys of progress.
pub fn progress(task: &Task, is_point: bool, table: &Timetable, measure: Measure) -> Keys {
    let mut keys = Keys::new();
    let started = task.actual_start.map(|stamp| stamp.date());
    let finished = task.actual_finish.map(|stamp| limits::last_day(stamp, table));
    let finished = match (started, finished) {
        (Some(started), Some(finished)) => Some(finished.max(started)),
        _ => finished,
    };
    let percent = task.percent.and_then(Percent::new).filter(|percent| percent.basis_points() > 0);
    if is_point {
        // A point is reached or not.
        let reached = finished.or(started.filter(|_| percent.is_some_and(Percent::is_full)));
        keys.extend(reached.map(|day| ("finished", Value::plain(day))));
        return keys;
    }
    keys.extend(started.map(|day| ("started", Value::plain(day))));
    if let Some(finished) = finished {
        keys.push(("finished", Value::plain(finished)));
        return keys;
    }
    keys.extend(percent.map(|percent| ("progress", Value::plain(percent))));
    let has_begun = started.is_some() || percent.is_some();
    if let Some(remaining) = task.remaining
        && has_begun
        && remaining > 0
        && !percent.is_some_and(Percent::is_full)
    {
        let remaining = duration(remaining, task.format, measure.day, measure.week);
        keys.push(("remaining", Value::text(remaining)));
    }
    keys
}

/// Returns the work in a task, where somebody is assigned to it.
pub fn effort(task: &Task, measure: Measure) -> Option<Value> {
    let span = |seconds: i64| Value::text(duration(seconds, Format::default(), measure.day, None));
    let mut keys = Vec::new();
    if task.work > 0 {
        keys.push(("planned", span(task.work)));
    }
    if task.actual_work > 0 {
        keys.push(("actual", span(task.actual_work)));
    }
    (!keys.is_empty()).then_some(Value::Table(keys))
}
