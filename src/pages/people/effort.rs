//! Planned and actual effort by workstream.

use crate::analysis::workload::{EffortFigures, WorkloadFigures};
use crate::checks::Report;
use crate::pages::headline::workload;
use crate::pages::phrase::{Mark, Phrase};
use crate::units::locale::{Locale, say};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize)]
pub struct Efforts<'a> {
    heading: String,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    name: Cow<'a, str>,
    tasks: usize,
    planned: String,
    earned: String,
    actual: String,
    difference: Phrase,
}

/// Returns the efforts by workstream; nothing where no actual effort is known.
pub fn efforts<'a>(report: &Report, figures: &'a WorkloadFigures) -> Option<Efforts<'a>> {
    let locale = report.numbers();
    if figures.efforts.is_empty() {
        return None;
    }
    let sum = |of: fn(&EffortFigures) -> i64| figures.efforts.iter().map(of).sum::<i64>();
    let (earned, actual) = (sum(|row| row.earned), sum(|row| row.actual));
    let heading = match share(earned, actual) {
        None => say!(locale, "people-effort-no-work"),
        Some(share) if share >= 1 => {
            say!(locale, "people-effort-more", percent = locale.hundredths(share as f64, 0))
        }
        Some(share) if share <= -1 => {
            say!(locale, "people-effort-less", percent = locale.hundredths(-share as f64, 0))
        }
        Some(_) => say!(locale, "people-effort-same"),
    };
    let rows = figures.efforts.iter().map(|figures| row(figures, locale)).collect();
    Some(Efforts { heading: workload::of_shown(report, heading), rows })
}

fn row(figures: &EffortFigures, locale: Locale) -> Row<'_> {
    let difference = match share(figures.earned, figures.actual) {
        None => Phrase::plain("–"),
        Some(share) => {
            let mark = if share > 25 { Some(Mark::Bad) } else { Some(Mark::Warn).filter(|_| share > 10) };
            Phrase::new().marked(mark, locale.percent_of(&locale.signed(share)))
        }
    };
    Row {
        name: match &figures.workstream {
            Some(name) => Cow::from(name),
            None => Cow::from(say!(locale, "people-effort-other")),
        },
        tasks: figures.tasks,
        planned: days(figures.planned, locale),
        earned: days(figures.earned, locale),
        actual: days(figures.actual, locale),
        difference,
    }
}

/// Returns by how many percent the actual effort differs from the planned one; nothing where none was planned.
fn share(planned: i64, actual: i64) -> Option<i64> {
    (planned > 0).then(|| ((actual - planned) as f64 / planned as f64 * 100.0).round() as i64)
}

/// Returns minutes as days of eight hours.
fn days(minutes: i64, locale: Locale) -> String {
    let days = minutes as f64 / 480.0;
    let places = if (days - days.round()).abs() < 0.05 { 0 } else { 1 };
    say!(locale, "people-effort-days", days = locale.decimal(days, places))
}
