//! The plan against what was agreed: baselines, promises, deadlines and freezes.

use crate::model::Project;
use crate::model::calendar::Calendar;
use crate::model::ids::{BaselineId, TaskId};
use crate::model::task::{Task, TaskKind};
use crate::plan::axes::Axis;
use crate::plan::labour::Labour;
use crate::plan::network::Network;
use crate::plan::progress::Role;
use crate::plan::rollup::weight;
use crate::plan::workdays::midnight;
use crate::plan::workload::Workload;
use crate::plan::{BaselineRows, Conflict, DateSpan, Plan, Row, Span, compared};
use crate::units::{Date, Percent};

/// Returns the baseline to compare with: the one that is named, else the one taken last.
pub fn chosen_baseline(project: &Project) -> Option<BaselineId> {
    let named = project.head.baseline.filter(|id| id.index() < project.baselines.len());
    named.or_else(|| {
        let newest = project.baselines.iter().enumerate().max_by_key(|(_, baseline)| baseline.taken);
        newest.map(|(index, _)| BaselineId::new(index))
    })
}

/// Returns the day on which the project starts: as written, else the earliest date that any task has, as
/// a fact, a limit of its start, or in the baseline; else the as-of date.
pub fn project_start(project: &Project, baseline: Option<BaselineId>, as_of: Date) -> Date {
    if let Some(start) = project.head.start {
        return start;
    }
    let of_task = |task: &Task| {
        let limits = task.limits;
        let manual = limits.manual.map(|(start, _)| start);
        [task.started, task.finished, limits.not_before, limits.start_on, manual].into_iter().flatten().min()
    };
    let baseline = baseline.and_then(|id| project.baselines.get(id.index()));
    let agreed = baseline.iter().flat_map(|baseline| &baseline.tasks).map(|row| row.start);
    project
        .tasks
        .iter()
        .filter(|task| !task.inactive)
        .filter_map(of_task)
        .chain(agreed)
        .min()
        .unwrap_or(as_of)
}

/// Fills in what each row differs from: baseline, promise, deadline and freezes.
pub fn compare(rows: &mut [Row], project: &Project, baseline: Option<BaselineId>, network: &Network) {
    if let Some(baseline) = baseline.and_then(|id| project.baselines.get(id.index())) {
        for row in &baseline.tasks {
            let is_active = project.tasks.get(row.task.index()).is_some_and(|task| !task.inactive);
            if let Some(into) = rows.get_mut(row.task.index()).filter(|_| is_active) {
                into.baseline = Some(DateSpan { start: row.start, finish: row.finish });
            }
        }
    }
    for (index, (row, task)) in rows.iter_mut().zip(&project.tasks).enumerate() {
        let base = network.axes.whole(network.own[index]);
        row.other_week = works_other_days(project, base);
        row.in_freeze = if task.inactive { None } else { freeze(project, task, row.span) };
        let Some(span) = row.span else { continue };
        let calendar = network.axes.workdays(base);
        let days_after = |date: Date| calendar.days_between(date, span.last_day());
        row.slip_days = row.baseline.map(|agreed| days_after(agreed.finish));
        row.committed_slip_days = task.committed.map(days_after);
        row.deadline_slip_days = task.limits.deadline.map(days_after);
    }
}

/// Tells whether the calendar of an axis works on other days of the week than the project's own.
fn works_other_days(project: &Project, axis: Axis) -> bool {
    let week = |calendar: &Calendar| calendar.week.each_ref().map(Vec::is_empty);
    let own = (axis as usize).checked_sub(1).and_then(|index| project.calendars.get(index));
    own.zip(project.calendars.first()).is_some_and(|(own, first)| week(own) != week(first))
}

/// Returns the first freeze that a milestone or an outage falls in.
fn freeze(project: &Project, task: &Task, span: Option<Span>) -> Option<usize> {
    let milestone =
        span.filter(|_| task.kind == TaskKind::Milestone).map(|span| (span.last_day(), span.last_day()));
    let outage = task.outage.as_ref().map(|outage| (outage.from.date(), outage.to.finish_date()));
    project.freezes.iter().position(|freeze| {
        let meets = |days: Option<(Date, Date)>| {
            days.is_some_and(|(from, to)| from <= freeze.to && to >= freeze.from)
        };
        meets(milestone) || meets(outage)
    })
}

/// Adds up what is known of the project as a whole.
pub fn finish(
    rows: Vec<Row>,
    project: &Project,
    baseline: Option<BaselineId>,
    network: &Network,
    longest_path: Vec<TaskId>,
    conflicts: Vec<Conflict>,
    workload: Workload,
) -> Plan {
    let spans = || rows.iter().filter_map(|row| row.span);
    let span = spans().reduce(|one, other| Span {
        start: one.start.min(other.start),
        finish: one.finish.max(other.finish),
    });
    let baselines: Vec<BaselineRows> =
        (0..project.baselines.len()).map(|index| compared::rows(&rows, project, index, network)).collect();
    let work_counts = compared::counts(&rows, &baselines, network);
    let path_slips = compared::path_slips(&rows, &longest_path, &work_counts);
    let baseline_finish = baseline.and_then(|id| baselines[id.index()].finish);
    let calendar = network.axes.workdays(network.axes.of(None));
    let slip_days =
        baseline_finish.zip(span).map(|(agreed, span)| calendar.days_between(agreed, span.last_day()));
    let length_days = span.map(|span| calendar.days_between(span.first_day().previous(), span.last_day()));
    let days_left = span.map(|span| calendar.days_between(network.as_of, span.last_day()));
    let (progress, planned_progress) = progress(&rows, network);
    Plan {
        as_of: network.as_of,
        rows,
        span,
        baseline,
        baseline_finish,
        slip_days,
        length_days,
        days_left,
        progress,
        planned_progress,
        longest_path,
        baselines,
        path_slips,
        work_counts,
        conflicts,
        workload,
        labour: Labour::default(),
        delays: Vec::new(),
        forecast: Err(super::forecast::NoForecast::NothingUncertain),
    }
}

/// Returns the work done, and the work that the baseline expects to be done by the end of the as-of date,
/// both weighted by duration; by number where nothing has a duration.
fn progress(rows: &[Row], network: &Network) -> (Percent, Option<Percent>) {
    let takes_part = |task: usize| network.role[task] != Role::Inactive;
    let leaves = || rows.iter().enumerate().filter(|&(task, row)| !row.summary && takes_part(task));
    let weighs = leaves().any(|(task, row)| weight(row, network, task) > 0.0);
    let weight = |task: usize, row: &Row| if weighs { weight(row, network, task) } else { 1.0 };
    let (mut all, mut done, mut agreed, mut planned) = (0.0, 0.0, 0.0, 0.0);
    let mut unfinished = false;
    for (task, row) in leaves() {
        let weight = weight(task, row);
        all += weight;
        done += weight * row.progress.share();
        unfinished |= !row.progress.is_full();
        if let Some(baseline) = row.baseline {
            agreed += weight;
            planned += weight * planned_share(baseline, network, task);
        }
    }
    let share =
        |part: f64, whole: f64| if whole > 0.0 { Percent::of_share(part / whole) } else { Percent::ZERO };
    let done = share(done, all);
    let done = if done.is_full() && unfinished { Percent::of_share(0.9999) } else { done };
    (done, (agreed > 0.0).then(|| share(planned, agreed)))
}

/// Returns how much of a task the baseline expects to be done: the working time of its dates that has
/// passed by the end of the as-of date.
fn planned_share(baseline: DateSpan, network: &Network, task: usize) -> f64 {
    let calendar = network.axes.workdays(network.axes.whole(network.own[task]));
    let before = |date: Date| calendar.worked(midnight(date));
    let (start, finish) = (before(baseline.start), before(baseline.finish.next()));
    if network.as_of >= baseline.finish {
        1.0
    } else if network.as_of < baseline.start || finish <= start {
        0.0
    } else {
        f64::from(before(network.as_of.next()) - start) / f64::from(finish - start)
    }
}
