//! What levelling has moved: from when to when, and whom it waits for.

use crate::analysis::workload::WorkloadFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::times::DateSpan;
use crate::pages::phrase::Phrase;
use crate::pages::{drivers, paths};
use crate::units::text::{capital, count_word, plural};
use crate::units::{Date, locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct Moved<'a> {
    heading: String,
    effect: Phrase,
    rows: Vec<Row<'a>>,
    rest: Option<String>,
}

#[derive(Serialize)]
struct Row<'a> {
    href: String,
    name: &'a str,
    now: Phrase,
    before: Phrase,
    why: String,
}

/// The most rows.
const MOST: usize = 60;

/// Returns what waits for somebody, in order of time.
pub fn moved<'a>(report: &'a Report, figures: &WorkloadFigures) -> Moved<'a> {
    let (tasks, near) = (report.edition.tasks(), report.edition.as_of());
    let count = figures.moved.len();
    let rest = count.saturating_sub(MOST);
    let rows = figures.moved.iter().take(MOST).map(|&place| {
        let task = &tasks[place];
        Row {
            href: paths::record(report, Kind::Task, &task.record.id),
            name: &task.name,
            now: dates(task.times.forecast, near),
            before: dates(task.times.unlevelled.or(task.times.forecast), near),
            why: format!("{}.", capital(&drivers::why(task, &report.edition).replace('`', ""))),
        }
    });
    Moved {
        heading: match count {
            0 => "Nothing has to wait for anybody".to_string(),
            _ => format!(
                "{} {} for people who are not free earlier",
                capital(&count_word(count)),
                plural(count, "task waits", "tasks wait")
            ),
        },
        effect: effect(report),
        rows: rows.collect(),
        rest: (rest > 0).then(|| format!("{rest} later {} left out.", plural(rest, "task is", "tasks are"))),
    }
}

/// Says what levelling does to the end of the project.
fn effect(report: &Report) -> Phrase {
    let leaves = || report.edition.tasks().iter().filter(|task| !task.times.summary).map(|task| &task.times);
    let now = leaves().filter_map(|times| times.forecast).map(|span| span.finish).max();
    let before =
        leaves().filter_map(|times| times.unlevelled.or(times.forecast)).map(|span| span.finish).max();
    match before.zip(now) {
        Some((before, now)) if now != before => Phrase::plain("Without levelling the work would finish on ")
            .date(before)
            .text("; with it on ")
            .date(now)
            .text("."),
        Some((_, now)) => Phrase::plain("It does not move the end of the project: ").date(now).text("."),
        None => Phrase::new(),
    }
}

fn dates(span: Option<DateSpan>, near: Date) -> Phrase {
    match span {
        None => Phrase::plain("–"),
        Some(span) if span.start == span.finish => Phrase::new().date_near(span.finish, near),
        Some(span) => {
            let start = locale::date_near(span.start, near);
            Phrase::new().dated(span.start, start).text(" to ").date_near(span.finish, near)
        }
    }
}
