//! What levelling has moved: from when to when, and whom it waits for.

use crate::analysis::workload::WorkloadFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::edition::times::DateSpan;
use crate::pages::headline::workload;
use crate::pages::people::contacts::span;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::{drivers, paths};
use crate::units::Date;
use crate::units::locale::{Locale, say};
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
    let (tasks, near, locale) = (report.edition.tasks(), report.edition.as_of(), report.numbers());
    let count = figures.moved.len();
    let rest = count.saturating_sub(MOST);
    let rows = figures.moved.iter().take(MOST).map(|&place| {
        let task = &tasks[place];
        Row {
            href: paths::record(report, Kind::Task, &task.record.id),
            name: &task.name,
            now: dates(locale, task.times.forecast, near),
            before: dates(locale, task.times.unlevelled.or(task.times.forecast), near),
            why: say!(
                locale,
                "people-moved-reason",
                why = drivers::why(task, &report.edition).replace('`', "")
            ),
        }
    });
    Moved {
        heading: workload::of_shown(report, say!(locale, "people-moved-heading", count = count)),
        effect: effect(report),
        rows: rows.collect(),
        rest: (rest > 0).then(|| say!(locale, "people-moved-rest", count = rest)),
    }
}

/// Says what levelling does to the end of the project, or of the work that is shown.
fn effect(report: &Report) -> Phrase {
    let leaves = || report.edition.tasks().iter().filter(|task| !task.times.summary).map(|task| &task.times);
    let now = leaves().filter_map(|times| times.forecast).map(|span| span.finish).max();
    let before =
        leaves().filter_map(|times| times.unlevelled.or(times.forecast)).map(|span| span.finish).max();
    let locale = report.numbers();
    match before.zip(now) {
        Some((before, now)) if now != before => {
            let (before, now) = (Phrase::day(locale, before), Phrase::day(locale, now));
            phrase!(locale, "people-moved-end", before = before, now = now)
        }
        Some((_, now)) => {
            let date = Phrase::day(locale, now);
            match report.edition.tasks_complete() {
                true => phrase!(locale, "people-moved-same-end", date = date),
                false => phrase!(locale, "people-moved-shown-end", date = date),
            }
        }
        None => Phrase::new(),
    }
}

fn dates(locale: Locale, dates: Option<DateSpan>, near: Date) -> Phrase {
    dates.map_or_else(|| Phrase::plain("–"), |dates| span(locale, dates.start, dates.finish, near))
}
