//! What was finished lately.

use crate::checks::Report;
use crate::edition::task::Task;
use crate::pages::phrase::Phrase;
use crate::units::Date;
use serde::Serialize;

/// A task that was finished lately.
#[derive(Serialize)]
pub struct Finished<'a> {
    pub href: String,
    pub name: &'a str,
    pub date: Phrase,
}

const DAYS: i32 = 28;

/// Returns what was finished in the last four weeks, newest first.
pub fn finished(report: &Report) -> Vec<Finished<'_>> {
    let (tasks, near, locale) = (report.edition.tasks(), report.edition.as_of(), report.numbers());
    let mut found: Vec<(Date, &Task)> = super::leaves(report)
        .map(|place| &tasks[place])
        .filter(|task| task.times.is_finished() && !task.withheld)
        .filter_map(|task| Some((task.times.forecast?.finish, task)))
        .filter(|(date, _)| (0..=DAYS).contains(&(near - *date)))
        .collect();
    found.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    found
        .into_iter()
        .take(if super::is_divided(report) { 40 } else { 200 })
        .map(|(date, task)| Finished {
            href: super::row_address(report, task),
            name: &task.name,
            date: Phrase::day_near(locale, date, near),
        })
        .collect()
}
