//! Forecast dates of the earlier day: those of a plan that was kept near it, since a forecast is in no other file.

use crate::analysis::moved::{Measure, Row, Values};
use crate::edition::baseline::BaselineTimes;
use crate::edition::task::Task;
use crate::edition::{Edition, Subject};
use crate::units::Date;
use std::cmp::Ordering;

/// How many days before or after the report a plan may have been kept to stand for its day: half a week.
pub const NEAR: i32 = 3;

/// Returns the place of the plan that was kept nearest to a day; of two as near, the earlier one.
pub fn near(edition: &Edition, since: Date) -> Option<usize> {
    let kept = edition.schedule().baselines.iter().enumerate();
    let taken = kept.filter_map(|(place, kept)| Some((kept.taken?, place)));
    let near = taken.filter(|(taken, _)| (*taken - since).abs() <= NEAR && *taken < edition.as_of());
    near.min_by_key(|(taken, place)| ((*taken - since).abs(), *taken, *place)).map(|(_, place)| place)
}

/// Adds the finish and the milestones: forecast of today against the finish in the plan kept, in working days
/// (schedule variance of GAO-16-89G, best practice 10, with the plan kept in place of the baseline).
///
/// *Example:* the plan kept on Friday 6 November finishes on Friday 11 December, today's forecast is Tuesday
/// 22 December: +7 days.
pub fn add(edition: &Edition, since: Date, place: usize, rows: &mut Vec<Row>) {
    let schedule = edition.schedule();
    let kept = &schedule.baselines[place];
    rows.extend(finish(edition, kept));
    let mut milestones: Vec<(bool, Date, Row)> = edition
        .tasks()
        .iter()
        .enumerate()
        .filter(|(_, task)| task.is_milestone() && task.is_listed() && !was_reached(task, since))
        .filter_map(|(place, task)| {
            let before = kept.tasks.get(place).copied().flatten()?.finish;
            let now = task.times.forecast?.finish;
            let days = kept.slips.get(place).copied().flatten()?;
            let row = Row {
                measure: Measure::Milestone(place),
                values: Values::Dates { before, now, days },
                good: Some(Ordering::Less),
                undated: 0,
                at: task.record.at.clone(),
            };
            Some((task.committed.is_none(), now, row))
        })
        .collect();
    milestones.sort_by_key(|(open, now, _)| (*open, *now));
    rows.extend(milestones.into_iter().map(|(_, _, row)| row));
}

fn finish(edition: &Edition, kept: &BaselineTimes) -> Option<Row> {
    // Of a part of the project the days between are not counted.
    if edition.audience().subject != Subject::Project {
        return None;
    }
    let (before, now) = (kept.finish?, edition.schedule().finish?);
    let days = edition.schedule().work_counts.between(before, now)?;
    let last = edition.tasks().iter().find(|task| {
        !task.times.summary && task.is_listed() && task.times.forecast.is_some_and(|span| span.finish == now)
    });
    Some(Row {
        measure: Measure::Finish,
        values: Values::Dates { before, now, days },
        good: Some(Ordering::Less),
        undated: 0,
        at: last.and_then(|task| task.record.at.clone()),
    })
}

/// Tells whether a milestone was over by then, so that nothing of it was a forecast any more.
fn was_reached(task: &Task, since: Date) -> bool {
    task.times.is_finished() && task.times.finished.is_none_or(|date| date <= since)
}
