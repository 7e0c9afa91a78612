//! Phases and parents: what spans the tasks of the timeline. Their anchors are here.

use crate::analysis::part::PHASES;
use crate::checks::Report;
use crate::edition::task::Task;
use crate::edition::times::Parts;
use crate::pages::facts::{self, Tolerance};
use crate::pages::paths;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::timeline::{rows, tasks};
use crate::pages::view::LinkView;
use serde::Serialize;

#[derive(Serialize)]
pub struct Phases<'a> {
    pub rows: Vec<Row<'a>>,
    /// A long list is folded.
    pub is_long: bool,
    pub has_slip: bool,
    /// Whether a row has days of a calendar of its own.
    pub has_own_days: bool,
    /// Some parts are hidden.
    pub is_cut: bool,
    /// The pages with all of them, where only the top ones are here.
    pub ways: Vec<LinkView>,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub name: &'a str,
    /// How deep it stands, 0 to 3.
    pub depth: u32,
    pub start: Phrase,
    pub finish: Phrase,
    pub done: String,
    pub slip: String,
    pub tone: &'static str,
    /// To everything about it.
    pub href: String,
}

const LONG: usize = 30;
/// The most phases of a divided plan.
const MOST: usize = 30;

/// Returns phases and parents in their order; nothing where there is none.
pub fn phases(report: &Report) -> Option<Phases<'_>> {
    let tolerance = Tolerance::of(report);
    let divided = super::is_divided(report);
    let told: Vec<&Task> = report
        .edition
        .tasks()
        .iter()
        .filter(|task| task.times.summary && (!divided || task.times.depth == 0))
        .take(if divided { MOST } else { usize::MAX })
        .collect();
    let is_cut = told.iter().any(|task| task.times.parts != Parts::All);
    let rows: Vec<Row> = told.into_iter().map(|task| row(report, task, tolerance)).collect();
    (!rows.is_empty()).then(|| Phases {
        is_long: rows.len() > LONG,
        is_cut,
        has_slip: rows.iter().any(|row| !row.slip.is_empty()),
        has_own_days: rows.iter().any(|row| facts::is_own_days(&row.slip)),
        rows,
        ways: tasks::ways(report, PHASES),
    })
}

fn row<'a>(report: &'a Report, task: &'a Task, tolerance: Tolerance) -> Row<'a> {
    let (times, near, locale) = (&task.times, report.edition.as_of(), report.numbers());
    let planned = |date: Option<_>| match date {
        Some(date) => Phrase::day_near(locale, date, near),
        None => phrase!(locale, "timeline-not-planned"),
    };
    Row {
        id: &task.record.id,
        name: &task.name,
        depth: times.depth.min(3),
        start: planned(times.forecast.map(|span| span.start)),
        finish: planned(times.forecast.map(|span| span.finish)),
        done: match times.parts {
            Parts::None => "–".to_string(),
            Parts::All | Parts::Shown => locale.percent(times.progress),
        },
        slip: rows::slip(times, locale),
        tone: rows::tone(times.slip_days.filter(|_| !times.is_finished()), tolerance),
        href: paths::task(report, &task.record.id),
    }
}
