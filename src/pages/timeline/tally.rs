//! Work by status: a count per workstream, as a board has its columns.

use crate::analysis::workstream::{group_of, names_workstreams};
use crate::checks::Report;
use crate::edition::times::Status;
use crate::pages::subject;
use crate::units::locale::Locale;
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Tally<'a> {
    pub heading: String,
    pub rows: Vec<Row<'a>>,
    pub total: Counts,
    pub has_unplanned: bool,
    pub has_blocked: bool,
}

#[derive(Serialize)]
pub struct Row<'a> {
    pub name: &'a str,
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
            rows.push(Row { name, counts: Counts::default() });
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
    let heading = if all == 1 {
        let how = match (total.finished, total.started) {
            (1, _) => "is finished",
            (_, 1) => "is under way",
            _ if total.blocked > 0 => "is blocked",
            _ => "has not begun",
        };
        format!("The only task {how}")
    } else if total.finished == all {
        "All tasks are finished".to_string()
    } else {
        format!(
            "{} of {} tasks {} finished, {} under way",
            capital(&number(total.finished, report.numbers())),
            number(all, report.numbers()),
            plural(total.finished, "is", "are"),
            number(total.started, report.numbers())
        )
    };
    let heading = subject::within(report.edition.audience().subject, heading);
    Some(Tally { heading, rows, has_unplanned: total.unplanned > 0, has_blocked: total.blocked > 0, total })
}

fn number(count: usize, numbers: Locale) -> String {
    if count <= 10 { count_word(count).replace("no", "none") } else { numbers.integer(count as i64) }
}
