//! How the finish moved from baseline to baseline, and what was finished lately.

use crate::checks::Report;
use crate::edition::task::Task;
use crate::pages::phrase::Phrase;
use crate::units::text::{capital, count_word, plural};
use crate::units::{Date, locale};
use serde::Serialize;

#[derive(Serialize)]
pub struct History {
    pub heading: String,
    pub rows: Vec<Row>,
}

#[derive(Serialize)]
pub struct Row {
    pub name: String,
    pub taken: Phrase,
    pub finish: Phrase,
    /// Calendar days against the row before.
    pub moved: String,
    pub current: bool,
}

/// Returns the baselines kept, oldest first, and the forecast of today; nothing where none is kept.
pub fn history(report: &Report) -> Option<History> {
    let (schedule, near) = (report.edition.schedule(), report.edition.as_of());
    if schedule.baselines.is_empty() {
        return None;
    }
    let mut kept: Vec<(String, Option<Date>, Option<Date>, bool)> = schedule
        .baselines
        .iter()
        .map(|baseline| (capital(&baseline.name), baseline.taken, baseline.finish, baseline.current))
        .collect();
    kept.sort_by_key(|(_, taken, ..)| *taken);
    let count = kept.len();
    kept.push(("Forecast today".to_string(), Some(near), schedule.finish, false));
    let mut before: Option<Date> = None;
    let rows = kept
        .into_iter()
        .map(|(name, taken, finish, current)| {
            let moved = finish.zip(before).map_or_else(
                || "–".to_string(),
                |(finish, before)| locale::days_signed((finish - before).into()),
            );
            before = finish.or(before);
            Row {
                name,
                taken: taken.map_or_else(|| Phrase::plain("–"), |taken| Phrase::new().date(taken)),
                finish: finish
                    .map_or_else(|| Phrase::plain("no finish"), |finish| Phrase::new().date(finish)),
                moved,
                current,
            }
        })
        .collect();
    let heading =
        format!("{} {} kept", capital(&count_word(count)), plural(count, "baseline is", "baselines are"));
    Some(History { heading, rows })
}

/// A task that was finished lately.
#[derive(Serialize)]
pub struct Finished<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub date: Phrase,
}

const DAYS: i32 = 28;

/// Returns what was finished in the last four weeks, newest first.
pub fn finished(report: &Report) -> Vec<Finished<'_>> {
    let (tasks, near) = (report.edition.tasks(), report.edition.as_of());
    let mut found: Vec<(Date, &Task)> = super::leaves(report)
        .map(|place| &tasks[place])
        .filter(|task| task.times.is_finished())
        .filter_map(|task| Some((task.times.forecast?.finish, task)))
        .filter(|(date, _)| (0..=DAYS).contains(&(near - *date)))
        .collect();
    found.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
    found
        .into_iter()
        .take(200)
        .map(|(date, task)| Finished {
            id: &task.record.id,
            name: &task.name,
            date: Phrase::new().date_near(date, near),
        })
        .collect()
}
