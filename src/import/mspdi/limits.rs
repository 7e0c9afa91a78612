//! Constraints, deadlines and typed dates: what holds a task to a day.
//!
//! A file gives minutes where a project gives days. At the beginning or the end of a day's work nothing is
//! lost; in between, the day is kept and the report says that hours may differ.

use crate::import::draft::{Keys, Value};
use crate::import::mspdi::hours::Timetable;
use crate::import::mspdi::task::Task;
use crate::import::mspdi::value::Stamp;
use crate::import::report::Report;
use crate::units::Date;

/// Where in a day's work a minute lies.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    Begin,
    Middle,
    End,
}

fn place(stamp: Stamp, table: &Timetable) -> Place {
    let minute = stamp.minute_of_day();
    match (table.on(stamp.date()).first(), table.on(stamp.date()).last()) {
        (Some((begin, _)), _) if minute <= i32::from(*begin) => Place::Begin,
        (_, Some((_, end))) if minute >= i32::from(*end) => Place::End,
        (Some(_), Some(_)) => Place::Middle,
        _ => Place::Begin,
    }
}

/// Returns the day on which something that ends at a minute ends. Midnight alone is a date without a time.
pub fn last_day(stamp: Stamp, table: &Timetable) -> Date {
    let day = stamp.date();
    let until_midnight = table.on(day.previous()).last().is_some_and(|(_, end)| *end == 24 * 60);
    let begins = table.on(day).first().map_or(0, |(begin, _)| i32::from(*begin));
    match stamp.minute_of_day() {
        0 if until_midnight => day.previous(),
        0 => day,
        minute if minute <= begins => {
            let worked = |day: &Date| !table.on(*day).is_empty();
            (1..=366).map(|back| day + -back).find(worked).unwrap_or_else(|| day.previous())
        }
        _ => day,
    }
}

/// Returns the keys of a task's constraint and deadline.
pub fn keys(task: &Task, table: &Timetable, is_moment: bool, shown: &str, report: &mut Report) -> Keys {
    let mut keys = Keys::new();
    if let Some((key, date)) = constraint(task, table, is_moment, shown, report) {
        keys.push((key, date));
    }
    if let Some(deadline) = task.deadline {
        keys.push(("deadline", Value::plain(last_day(deadline, table))));
    }
    keys
}

fn constraint(
    task: &Task,
    table: &Timetable,
    is_moment: bool,
    shown: &str,
    report: &mut Report,
) -> Option<(&'static str, Value)> {
    if task.lacks_date {
        report.lost("constraints without a date", shown);
    }
    match task.constraint {
        0 => return None,
        1 => return Some(("as_late", Value::plain(true))),
        2..=7 => {}
        other => {
            report.lost("constraints of an unknown type", format!("{shown}, type {other}"));
            return None;
        }
    }
    let stamp = task.constraint_date?;
    let place = place(stamp, table);
    if place == Place::Middle {
        report.changed(
            "constraints at a time within the day hold for the day: dates may differ by hours",
            shown,
        );
    }
    let day = stamp.date();
    let is_of_start = matches!(task.constraint, 2 | 4 | 5);
    // A milestone at the end of a day starts and finishes on that day, and not on the next.
    let (start, finish) = match (task.constraint, is_moment && place == Place::End && is_of_start) {
        (2, true) => return Some(("finish_on", Value::plain(day))),
        (4, true) => return Some(("finish_not_before", Value::plain(day))),
        (5, true) => return Some(("finish_not_after", Value::plain(day))),
        _ if is_of_start => (if place == Place::End { day.next() } else { day }, day),
        _ => (day, last_day(stamp, table)),
    };
    Some(match task.constraint {
        2 => ("start_on", Value::plain(start)),
        3 => ("finish_on", Value::plain(finish)),
        4 => ("not_before", Value::plain(start)),
        5 => ("not_after", Value::plain(start)),
        6 => ("finish_not_before", Value::plain(finish)),
        _ => ("finish_not_after", Value::plain(finish)),
    })
}

/// Returns the typed dates of a manual task.
pub fn manual(task: &Task, table: &Timetable, shown: &str, report: &mut Report) -> Option<Value> {
    let start = task.manual_start.or(task.start).map(|stamp| stamp.date());
    let finish = task.manual_finish.or(task.finish).map(|stamp| last_day(stamp, table));
    let (Some(start), Some(finish)) = (start.or(finish), finish.or(start)) else {
        report.lost("typed dates of manual tasks that have none", shown);
        return None;
    };
    let finish = finish.max(start);
    Some(Value::Table(vec![("start", Value::plain(start)), ("finish", Value::plain(finish))]))
}
