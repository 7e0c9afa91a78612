//! Planned and actual effort by workstream.

use crate::analysis::workload::{EffortFigures, WorkloadFigures};
use crate::pages::phrase::{Mark, Phrase};
use crate::units::locale::{self, Locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct Efforts<'a> {
    heading: String,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    name: &'a str,
    tasks: usize,
    planned: String,
    earned: String,
    actual: String,
    difference: Phrase,
}

/// Returns the efforts by workstream; nothing where no actual effort is known.
pub fn efforts(figures: &WorkloadFigures, numbers: Locale) -> Option<Efforts<'_>> {
    if figures.efforts.is_empty() {
        return None;
    }
    let sum = |of: fn(&EffortFigures) -> i64| figures.efforts.iter().map(of).sum::<i64>();
    let (earned, actual) = (sum(|row| row.earned), sum(|row| row.actual));
    let heading = match share(earned, actual) {
        None => "Effort has been spent, and no planned work is done yet".to_string(),
        Some(share) if share >= 1 => {
            format!("The work done took {} more effort than planned", numbers.hundredths(share as f64, 0))
        }
        Some(share) if share <= -1 => {
            format!("The work done took {} less effort than planned", numbers.hundredths(-share as f64, 0))
        }
        Some(_) => "The work done took the effort that was planned".to_string(),
    };
    Some(Efforts { heading, rows: figures.efforts.iter().map(|figures| row(figures, numbers)).collect() })
}

fn row(figures: &EffortFigures, numbers: Locale) -> Row<'_> {
    let difference = match share(figures.earned, figures.actual) {
        None => Phrase::plain("–"),
        Some(share) => {
            let mark = if share > 25 { Some(Mark::Bad) } else { Some(Mark::Warn).filter(|_| share > 10) };
            Phrase::new().marked(mark, numbers.percent_of(&numbers.signed(share)))
        }
    };
    Row {
        name: figures.workstream.as_deref().unwrap_or("Other work"),
        tasks: figures.tasks,
        planned: days(figures.planned, numbers),
        earned: days(figures.earned, numbers),
        actual: days(figures.actual, numbers),
        difference,
    }
}

/// Returns by how many percent the actual effort differs from the planned one; nothing where none was planned.
fn share(planned: i64, actual: i64) -> Option<i64> {
    (planned > 0).then(|| ((actual - planned) as f64 / planned as f64 * 100.0).round() as i64)
}

/// Returns minutes as days of eight hours.
fn days(minutes: i64, numbers: Locale) -> String {
    let days = minutes as f64 / 480.0;
    let places = if (days - days.round()).abs() < 0.05 { 0 } else { 1 };
    format!("{}{}d", numbers.decimal(days, places), locale::NO_BREAK)
}
