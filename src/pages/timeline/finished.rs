//! What was finished lately.

use crate::checks::Report;
use crate::edition::task::Task;
use crate::pages::phrase::Phrase;
use crate::units::Date;
use serde::Serialize;

/// What was finished lately.
#[derive(Serialize)]
pub struct Lately<'a> {
    /// What it is: `tasks`, `milestones` or, of both, `work`.
    pub kind: &'static str,
    pub rows: Vec<Finished<'a>>,
}

/// A task that was finished lately.
#[derive(Serialize)]
pub struct Finished<'a> {
    pub href: String,
    pub name: &'a str,
    pub date: Phrase,
}

const DAYS: i32 = 28;

/// Returns what was finished in the last four weeks, newest first; nothing where nothing was.
pub fn finished(report: &Report) -> Option<Lately<'_>> {
    let (tasks, near) = (report.edition.tasks(), report.edition.as_of());
    let mut found: Vec<(Date, &Task)> = super::leaves(report)
        .map(|place| &tasks[place])
        .filter(|task| task.times.is_finished() && !task.withheld)
        .filter_map(|task| Some((task.times.forecast?.finish, task)))
        .filter(|(date, _)| (0..=DAYS).contains(&(near - *date)))
        .collect();
    found.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    found.truncate(if super::is_divided(report) { 40 } else { 200 });
    (!found.is_empty()).then(|| Lately {
        kind: super::tasks::kind(found.iter().map(|(_, task)| *task)),
        rows: found.into_iter().map(|(date, task)| row(report, date, task)).collect(),
    })
}

fn row<'a>(report: &'a Report, date: Date, task: &'a Task) -> Finished<'a> {
    Finished {
        href: super::row_address(report, task),
        name: &task.name,
        date: Phrase::day_near(report.numbers(), date, report.edition.as_of()),
    }
}
