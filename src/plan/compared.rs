//! What every baseline kept is compared by: slips of tasks, working days between dates, and where on the
//! longest path the days were lost.

use crate::model::Project;
use crate::model::ids::{BaselineId, TaskId};
use crate::plan::network::Network;
use crate::plan::{BaselineRows, DateSpan, PathSlip, Row, WorkCounts};
use crate::units::Date;

/// Returns the dates of a baseline, with the slip of each task in its own calendar.
pub fn rows(rows: &[Row], project: &Project, index: usize, network: &Network) -> BaselineRows {
    let kept = &project.baselines[index];
    let mut spans = vec![None; project.tasks.len()];
    let mut slips = vec![None; project.tasks.len()];
    for row in &kept.tasks {
        let place = row.task.index();
        let (Some(span), Some(computed)) = (spans.get_mut(place), rows.get(place)) else { continue };
        *span = Some(DateSpan { start: row.start, finish: row.finish });
        let calendar = network.axes.workdays(network.axes.whole(network.own[place]));
        slips[place] = computed.span.map(|forecast| calendar.days_between(row.finish, forecast.last_day()));
    }
    // The file says when the whole was to end; a last task that was taken out since then would be missed.
    let finish = kept.finish.or_else(|| kept.tasks.iter().map(|row| row.finish).max());
    BaselineRows { baseline: BaselineId::new(index), finish, rows: spans, slips }
}

/// Counts the working days of the project's calendar up to each date that anything finishes on, so that
/// what is told later can say how far two of these dates lie apart without a calendar of its own.
pub fn counts(rows: &[Row], baselines: &[BaselineRows], network: &Network) -> WorkCounts {
    let forecast = rows.iter().filter_map(|row| row.span).map(|span| span.last_day());
    let agreed = baselines
        .iter()
        .flat_map(|kept| kept.rows.iter().flatten().map(|span| span.finish).chain(kept.finish));
    let mut dates: Vec<Date> = forecast.chain(agreed).collect();
    dates.sort_unstable();
    dates.dedup();
    let calendar = network.axes.workdays(network.axes.of(None));
    let first = dates.first().copied();
    WorkCounts(
        dates.into_iter().map(|date| (date, calendar.days_between(first.unwrap_or(date), date))).collect(),
    )
}

/// Returns by how much the finish slipped at each step of the longest path: the slip of a task less that
/// of the step before it, in working days of the project's calendar. They sum to the slip of the last.
///
/// *Example:* on A → B → C, A is on time, B two days and C five days late: B lost two days, C three.
/// This is the chain of drivers read against the baseline (GAO-16-89G, best practice 10: variances are
/// traced to the activities that cause them).
pub fn path_slips(rows: &[Row], longest_path: &[TaskId], counts: &WorkCounts) -> Vec<PathSlip> {
    let mut before = 0;
    let mut out = Vec::new();
    for &task in longest_path {
        let Some(row) = rows.get(task.index()).filter(|row| !row.summary) else { continue };
        let slip = row
            .baseline
            .zip(row.span)
            .and_then(|(agreed, span)| counts.between(agreed.finish, span.last_day()));
        let Some(slip) = slip else { continue };
        if slip != before {
            out.push(PathSlip { task, days: slip - before });
        }
        before = slip;
    }
    out
}
