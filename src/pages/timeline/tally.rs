//! Work by status: a count per workstream, as a board has its columns.

use crate::analysis::workstream::{group_of, names_workstreams};
use crate::checks::Report;
use crate::edition::times::Status;
use crate::pages::subject;
use crate::pages::timeline::groups::shown;
use crate::units::locale::say;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Tally<'a> {
    pub heading: String,
    /// What other pages count otherwise.
    pub note: Option<String>,
    pub rows: Vec<Row<'a>>,
    pub total: Counts,
    pub has_unplanned: bool,
    pub has_blocked: bool,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub name: Cow<'a, str>,
    pub counts: Counts,
}

/// How many tasks are where. What is blocked is counted in its own column only.
#[derive(Clone, Copy, Default, Serialize)]
pub struct Counts {
    pub unplanned: usize,
    pub waiting: usize,
    pub started: usize,
    pub blocked: usize,
    pub finished: usize,
}

/// Over this many groups only the total is shown.
const MOST: usize = 40;

/// Counts tasks, milestones left out; nothing where there is no work.
pub fn tally(report: &Report) -> Option<Tally<'_>> {
    let tasks = report.edition.tasks();
    let mut rows: Vec<Row> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    let mut total = Counts::default();
    let named = names_workstreams(tasks);
    for task in tasks.iter().filter(|task| task.is_work()) {
        let name = group_of(tasks, task, named);
        let index = *known.entry(name).or_insert_with(|| {
            rows.push(Row { name: shown(name, report.numbers()), counts: Counts::default() });
            rows.len() - 1
        });
        for counts in [&mut rows[index].counts, &mut total] {
            let count = match task.times.status {
                Status::Finished => &mut counts.finished,
                _ if task.blocked.is_some() => &mut counts.blocked,
                Status::Started => &mut counts.started,
                Status::NotStarted => &mut counts.waiting,
                Status::NotPlanned => &mut counts.unplanned,
            };
            *count += 1;
        }
    }
    let all = tasks.iter().filter(|task| task.is_work()).count();
    if all == 0 {
        return None;
    }
    if rows.len() > MOST || rows.len() == 1 {
        rows.clear();
    }
    let (finished, started, locale) = (total.finished, total.started, report.numbers());
    let heading = match (all, finished, started) {
        (1, 1, _) => say!(locale, "timeline-tally-only-finished"),
        (1, _, 1) => say!(locale, "timeline-tally-only-started"),
        (1, ..) if total.blocked > 0 => say!(locale, "timeline-tally-only-blocked"),
        (1, ..) => say!(locale, "timeline-tally-only-waiting"),
        _ if finished == all => say!(locale, "timeline-tally-all-finished"),
        _ => say!(locale, "timeline-tally", finished = finished, all = all, started = started),
    };
    let heading = subject::within(report.numbers(), report.edition.audience().subject, heading);
    let standing = tasks.iter().filter(|task| task.is_work() && task.is_level_of_effort()).count();
    Some(Tally {
        heading,
        note: (standing > 0).then(|| say!(locale, "timeline-tally-standing", count = standing)),
        rows,
        has_unplanned: total.unplanned > 0,
        has_blocked: total.blocked > 0,
        total,
    })
}
