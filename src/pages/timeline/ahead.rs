//! The next four weeks: what starts, what finishes, what is reached.

use crate::checks::Report;
use crate::edition::task::Task;
use crate::pages::headline::{self, schedule};
use crate::pages::phrase::Phrase;
use crate::pages::{facts, view::WhoView};
use crate::units::{Date, locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct Ahead<'a> {
    pub kicker: Phrase,
    pub heading: Phrase,
    pub rows: Vec<Row<'a>>,
    pub rest: Option<String>,
    pub has_owner: bool,
    pub has_float: bool,
    pub has_group: bool,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub date: Date,
    pub day: String,
    pub id: &'a str,
    pub name: &'a str,
    pub verb: &'static str,
    pub owner: Option<WhoView>,
    pub group: &'a str,
    pub critical: bool,
    pub float: String,
}

const DAYS: i32 = 28;
const MOST: usize = 40;

/// Returns what happens in the next four weeks; nothing where all is finished or nothing has dates.
pub fn ahead(report: &Report) -> Option<Ahead<'_>> {
    let (tasks, as_of) = (report.edition.tasks(), report.edition.as_of());
    if report.edition.schedule().finish.is_none() || facts::all_finished(tasks) {
        return None;
    }
    let knows_critical = super::knows_critical(report);
    let mut events = events(report);
    let until = as_of + DAYS;
    let critical = events
        .iter()
        .find(|(_, task, _)| knows_critical && task.times.critical)
        .map(|(date, task, verb)| (task.name.as_str(), *date, *verb == "starts"));
    let count = events.len();
    let rest = count.saturating_sub(MOST);
    events.truncate(MOST);
    let rows: Vec<Row> =
        events.into_iter().map(|(date, task, verb)| row(report, date, task, verb, knows_critical)).collect();
    Some(Ahead {
        kicker: Phrase::plain("Next four weeks, to ").date_near(until, as_of),
        heading: headline::schedule::next(&schedule::Ahead {
            critical,
            events: count,
            knows_critical,
            until,
            as_of,
        }),
        has_owner: rows.iter().any(|row| row.owner.is_some()),
        has_float: knows_critical,
        has_group: rows.iter().any(|row| !row.group.is_empty()),
        rest: (rest > 0).then(|| format!("{} more dates are not listed.", locale::integer(rest as i64))),
        rows,
    })
}

fn events(report: &Report) -> Vec<(Date, &Task, &'static str)> {
    let (tasks, as_of) = (report.edition.tasks(), report.edition.as_of());
    let soon = |date: Date| (1..=DAYS).contains(&(date - as_of));
    let mut events: Vec<(Date, &Task, &'static str)> = Vec::new();
    for place in super::leaves(report) {
        let task = &tasks[place];
        let Some(span) = task.times.forecast.filter(|_| !task.times.is_finished()) else { continue };
        if task.is_milestone() {
            if soon(span.finish) {
                events.push((span.finish, task, "is reached"));
            }
            continue;
        }
        if soon(span.start) && task.times.started.is_none() && span.start != span.finish {
            events.push((span.start, task, "starts"));
        }
        if soon(span.finish) {
            let verb = if span.start == span.finish && task.times.started.is_none() {
                "takes place"
            } else {
                "finishes"
            };
            events.push((span.finish, task, verb));
        }
    }
    events.sort_by_key(|(date, task, _)| (*date, !task.times.critical));
    events
}

fn row<'a>(
    report: &'a Report,
    date: Date,
    task: &'a Task,
    verb: &'static str,
    knows_critical: bool,
) -> Row<'a> {
    let critical = knows_critical && task.times.critical;
    let weekday: String = locale::weekday_name(date).chars().take(3).collect();
    Row {
        date,
        day: format!("{weekday}{}{}", locale::NO_BREAK, locale::date_near(date, report.edition.as_of())),
        id: &task.record.id,
        name: &task.name,
        verb,
        owner: task.record.owner.known().map(WhoView::from),
        group: crate::analysis::workstream::workstream_of(report.edition.tasks(), task).unwrap_or_default(),
        critical,
        float: match task.times.total_float_days {
            Some(days) if !critical => {
                format!("{}{}d", locale::integer(days.floor() as i64), locale::NO_BREAK)
            }
            _ => String::new(),
        },
    }
}
