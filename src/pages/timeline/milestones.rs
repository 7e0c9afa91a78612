//! Milestones against the dates that were promised and the baseline.

use crate::analysis::milestone::MilestoneFigures;
use crate::checks::Report;
use crate::pages::headline;
use crate::pages::phrase::{Mark, Phrase};
use crate::pages::timeline::rows;
use crate::units::locale;
use serde::Serialize;

#[derive(Serialize)]
pub struct Milestones<'a> {
    pub heading: String,
    pub rows: Vec<Row<'a>>,
    pub rest: Option<String>,
    pub has_committed: bool,
    pub has_baseline: bool,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub reached: bool,
    pub forecast: Phrase,
    pub committed: Phrase,
    pub against_committed: Phrase,
    pub baseline: Phrase,
    pub slip: String,
    pub tone: &'static str,
}

/// The most rows; a long plan shows those ahead first.
const MOST: usize = 60;

/// Returns the milestones by date; nothing where there is none.
pub fn milestones(report: &Report) -> Option<Milestones<'_>> {
    let all = &report.figures.milestones;
    if all.is_empty() {
        return None;
    }
    let reached = all.iter().filter(|milestone| milestone.reached).count();
    let late = |milestone: &&MilestoneFigures| {
        !milestone.reached && milestone.committed_slip_days.is_some_and(|days| days > 0)
    };
    let mut chosen: Vec<&MilestoneFigures> = all.iter().collect();
    if chosen.len() > MOST {
        chosen.sort_by_key(|milestone| milestone.reached);
        chosen.truncate(MOST);
    }
    let rest = all.len() - chosen.len();
    let tasks = report.edition.tasks();
    Some(Milestones {
        heading: headline::schedule::milestones(reached, all.len(), all.iter().filter(late).count()),
        has_committed: chosen.iter().any(|milestone| tasks[milestone.place].committed.is_some()),
        has_baseline: chosen.iter().any(|milestone| tasks[milestone.place].times.baseline.is_some()),
        rows: chosen.into_iter().map(|milestone| row(report, milestone)).collect(),
        rest: (rest > 0).then(|| format!("{} more are in the timeline.", locale::integer(rest as i64))),
    })
}

fn row<'a>(report: &'a Report, milestone: &MilestoneFigures) -> Row<'a> {
    let (task, near) = (&report.edition.tasks()[milestone.place], report.edition.as_of());
    let day = |date| Phrase::new().date_near(date, near);
    let tolerance = crate::pages::facts::Tolerance::of(report);
    Row {
        id: &task.record.id,
        name: &task.name,
        reached: milestone.reached,
        forecast: milestone.date.map_or_else(|| Phrase::plain("not planned"), day),
        committed: task.committed.map_or_else(|| Phrase::plain("–"), day),
        against_committed: match milestone.committed_slip_days {
            None => Phrase::plain("–"),
            Some(late) => {
                let mark =
                    (late > 0 && !milestone.reached).then(|| tolerance.mark(late).unwrap_or(Mark::Warn));
                Phrase::new().marked(mark, locale::days_signed(late.into()))
            }
        },
        baseline: task.times.baseline.map_or_else(|| Phrase::plain("–"), |span| day(span.finish)),
        slip: milestone.slip_days.map_or_else(|| "–".to_string(), |slip| locale::days_signed(slip.into())),
        tone: rows::tone(milestone.slip_days.filter(|_| !milestone.reached), tolerance),
    }
}
