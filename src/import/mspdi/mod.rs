//! MS Project XML (MSPDI), as MS Project 2003 and later and programs like it write it.

mod calendar;
mod calendars;
mod encoding;
mod file;
mod head;
mod hours;
mod limits;
mod links;
mod outline;
mod people;
mod plan;
mod prose;
mod recurrence;
mod task;
mod unread;
mod value;
mod work;
mod xml;

use crate::import::draft::Draft;
use crate::import::mspdi::calendars::Calendars;
use crate::import::mspdi::file::File;
use crate::import::mspdi::links::Measure;
use crate::import::mspdi::outline::{Outline, name};
use crate::import::mspdi::people::People;
use crate::import::mspdi::plan::Plan;
use crate::import::mspdi::value::NoSpan;
use crate::import::report::Report;
use crate::import::{Fault, Importer, Input};
use crate::units::Date;
use std::collections::BTreeMap;

pub const IMPORTER: Importer =
    Importer { name: "mspdi", title: "MS Project XML", extensions: &["xml", "mspdi"], read };

fn read(input: &Input) -> Result<Draft, Fault> {
    let text = encoding::decode(input.bytes)?;
    let mut file = file::read(&text)?;
    check_lengths(&file, &text)?;
    file.assignments.sort_by_key(|assignment| assignment.task);
    let mut report = Report::default();
    let outline = Outline::new(&file, &mut report);
    let mut calendars = Calendars::new(&file, head::start(&file), &mut report)?;
    let named = task_calendars(&outline, &file, &mut calendars, &mut report);
    let people = People::new(&file, &mut calendars, &mut report);
    let crews = people.crews(&file, &mut report);
    let measure = Measure { day: calendars.day, week: calendars.week() };
    let plan = Plan {
        file: &file,
        outline: &outline,
        calendars: &calendars,
        people: &people,
        crews: &crews,
        named: &named,
        measure,
        floor: floor(&file, &mut report),
    };
    let records = plan.records(&mut report);
    let baselines = plan.baselines();
    file.unread.tell(&mut report);
    let mut draft = Draft {
        origin: IMPORTER.title,
        calendar: calendars.own_keys(),
        named: calendars.named_keys(),
        plan: records,
        baselines,
        report,
        ..Draft::default()
    };
    head::keys(&file, &outline, &calendars.own, input.stem, &mut draft);
    draft.people = people.records;
    Ok(draft)
}

/// Returns the project's start where the plan begins before it.
fn floor(file: &File, report: &mut Report) -> Option<Date> {
    let (given, begin) = (head::given(file)?.date(), head::start(file)?.date());
    if begin >= given {
        return None;
    }
    let text = "constraints hold tasks to days before the project's start: the plan begins with the first of them, and what waits for nothing has `not_before`";
    report.changed(text, format!("{begin} instead of {given}"));
    Some(given)
}

/// Refuses a task that no calendar has room for: what was to be planned can only be guessed.
fn check_lengths(file: &File, text: &str) -> Result<(), Fault> {
    let too_long = |task: &&task::Task| !task.is_null && task.duration == Some(Err(NoSpan::TooLong));
    match file.tasks.iter().find(too_long) {
        None => Ok(()),
        Some(task) => {
            let message = format!("the task `{}` takes longer than 300 years", name(task));
            Err(Fault::at(
                text,
                task.at,
                message,
                "calendars end in 2199: correct its duration; nothing was imported",
            ))
        }
    }
}

/// Gives names to the calendars of tasks that are not as the project's own.
fn task_calendars(
    outline: &Outline,
    file: &File,
    calendars: &mut Calendars,
    report: &mut Report,
) -> BTreeMap<i64, Option<String>> {
    let mut named = BTreeMap::new();
    for (index, row) in outline.rows.iter().enumerate() {
        let Some(uid) = row.task.calendar.filter(|uid| !named.contains_key(uid)) else { continue };
        let calendar = file.calendars.iter().find(|calendar| calendar.uid == Some(uid));
        if row.is_parent {
            continue;
        }
        let name = match calendar {
            Some(calendar) => calendars.name(uid, &calendar.name, report),
            None => {
                report.lost("calendars that are not in the file", outline.shown(index));
                None
            }
        };
        named.insert(uid, name);
    }
    named
}
