//! Places turned back into minutes of the clock: one row for each task without children.

use crate::model::Project;
use crate::model::ids::TaskId;
use crate::model::task::Task;
use crate::plan::axes::CLOCK;
use crate::plan::float::{Bands, Floats};
use crate::plan::forward::Early;
use crate::plan::network::{Network, Tie};
use crate::plan::progress::Role;
use crate::plan::{Driver, Row, Span, Status, Work};
use crate::units::{Moment, Percent};

/// Returns a row for every task; those of parents are filled in by `rollup`.
pub fn rows(project: &Project, network: &Network, early: &Early, floats: &Floats) -> Vec<Row> {
    let bands = Bands::of(&project.health, &network.axes);
    project
        .tasks
        .iter()
        .enumerate()
        .map(|(node, task)| {
            let mut row = empty(network, node);
            if !row.summary {
                row.progress = progress(task, network, node);
                if floats.dated[node] {
                    fill(&mut row, task, network, early, floats, node);
                    judge(&mut row, bands);
                }
            }
            row
        })
        .collect()
}

fn empty(network: &Network, node: usize) -> Row {
    Row {
        status: network.status[node],
        span: None,
        unlevelled: None,
        occurrences: Vec::new(),
        early: None,
        late: None,
        duration_days: 0.0,
        total_float_days: None,
        free_float_days: None,
        critical: false,
        near_critical: false,
        progress: Percent::ZERO,
        driver: Driver::None,
        finish_driver: Driver::None,
        float_limit: None,
        baseline: None,
        other_week: false,
        slip_days: None,
        committed_slip_days: None,
        deadline_slip_days: None,
        in_freeze: None,
        handed_over: network.edges[network.incoming(node)].iter().any(|edge| edge.tie == Tie::Wait),
        summary: network.outline.is_parent(node),
        depth: network.outline.depth[node],
        work: work(network, node),
    }
}

/// Returns how much there is to do, as the network measures it.
fn work(network: &Network, node: usize) -> Work {
    let calendar = network.axes.workdays(network.own[node]);
    let full_minutes = network.full[node];
    let left_minutes = match network.role[node] {
        Role::Done | Role::DoneUndated => 0,
        Role::Started | Role::Work => network.work[node],
        _ => full_minutes,
    };
    Work {
        full_minutes,
        elapsed: network.elapsed[node],
        left_minutes,
        left_elapsed: left_minutes > 0 && network.axis[node] == CLOCK,
        day_minutes: calendar.day_minutes,
        week_minutes: calendar.week_minutes,
    }
}

fn fill(row: &mut Row, task: &Task, network: &Network, early: &Early, floats: &Floats, node: usize) {
    let (axes, own) = (&network.axes, network.own[node]);
    let calendar = axes.workdays(own);
    let mut earliest = span(network, node, early.start[node], early.finish[node]);
    if let (Role::Started, Some(day)) = (network.role[node], task.started) {
        earliest.start = Moment::from_minutes(calendar.day_begin(day)).min(earliest.finish);
    }
    row.early = Some(earliest);
    let moved = floats.forecast_finish(early, node) - early.finish[node];
    row.span = Some(match moved {
        0 => earliest,
        _ => span(network, node, early.start[node] + moved, early.finish[node] + moved),
    });
    if let (false, Some(again)) = (network.is_done(node), network.again(node)) {
        let axis = network.axis[node];
        let (start, resume) = (early.start[node] + moved, early.resume(network, node) + moved);
        row.occurrences = again.spans(axes, axis, start, resume);
    }
    if let (false, Some(total)) = (network.is_done(node), floats.total(network, early, node)) {
        let mut latest = span(network, node, floats.late.start[node], floats.late.finish[node]);
        if network.role[node] == Role::Started {
            latest.start = earliest.start;
        }
        if earliest.start == earliest.finish && network.axis[node] == CLOCK {
            latest = evening(network, node, latest.finish, earliest.finish);
        } else if network.role[node] == Role::Manual {
            // Typed dates are kept on the clock; no work lies between an evening and the next morning.
            let (late, early) = (latest.finish, earliest.finish);
            let finish = Moment::from_minutes(calendar.finish_at(calendar.worked(late.minutes())));
            latest.finish = if late >= early { finish.max(early) } else { finish };
            latest.start = latest.start.min(latest.finish);
        }
        row.late = Some(latest);
        row.total_float_days = Some(axes.days(own, total));
        row.free_float_days = floats.free(network, early, node).map(|free| axes.days(own, free));
        let cap = network.caps.get(floats.late.cap[node] as usize).filter(|_| total < 0);
        row.float_limit = cap.map(|cap| (network.task(cap.node as usize), cap.limit));
    }
    if network.axes.is_team(network.axis[node]) {
        let resume = axes.start(network.axis[node], early.resume(network, node) + moved);
        share_out(&mut row.work, network, node, row.span.unwrap_or(earliest), resume);
    }
    let work = match network.role[node] {
        Role::Work if network.axis[node] == own && network.again(node).is_none() => network.work[node],
        _ => calendar.worked(earliest.finish.minutes()) - calendar.worked(earliest.start.minutes()),
    };
    row.duration_days = axes.days(own, work);
}

/// Turns work that several share into the time that it takes them: what they work off in a minute changes with
/// who is there. `resume` is the minute in which what is left starts.
fn share_out(work: &mut Work, network: &Network, node: usize, span: Span, resume: i32) {
    let calendar = network.axes.workdays(network.own[node]);
    let until_finish = |from: i32| (calendar.worked(span.finish.minutes()) - calendar.worked(from)).max(0);
    match network.role[node] {
        Role::Started => {
            let left = until_finish(resume);
            let (all, left_of_all) =
                (network.axes.work(network.axis[node], network.full[node]), network.work[node]);
            // In the time that it takes, the same share is left.
            let full = i64::from(left) * i64::from(all) / i64::from(left_of_all.max(1));
            work.full_minutes = i32::try_from(full).unwrap_or(i32::MAX).max(left);
            work.left_minutes = left;
        }
        Role::Work => {
            work.full_minutes = until_finish(span.start.minutes());
            work.left_minutes = work.full_minutes;
        }
        _ => work.full_minutes = until_finish(span.start.minutes()),
    }
}

/// Returns the clock's minutes of two places: a start at the beginning of a working interval, a finish at
/// the end of one.
fn span(network: &Network, node: usize, start: i32, finish: i32) -> Span {
    let axis = network.axis[node];
    let finish = Moment::from_minutes(network.axes.finish(axis, finish));
    let start = Moment::from_minutes(network.axes.start(axis, start));
    Span { start: start.min(finish), finish }
}

/// Returns a milestone's late moment at the end of a day rather than at the beginning of the next, as long
/// as it is not before its early one: no work lies between the two.
fn evening(network: &Network, node: usize, late: Moment, early: Moment) -> Span {
    let calendar = network.axes.workdays(network.own[node]);
    let evening = Moment::from_minutes(calendar.finish_at(calendar.worked(late.minutes())));
    let moment = if evening >= early { evening } else { late };
    Span { start: moment, finish: moment }
}

/// Critical: total float of at most 0 days; near-critical: within the band above (GAO-16-89G, practice 6).
pub fn judge(row: &mut Row, bands: Bands) {
    if let Some(total) = row.total_float_days {
        row.critical = total <= bands.critical;
        row.near_critical = !row.critical && total <= bands.near;
    }
}

/// Returns the progress of a task without children: given, else what remains says, else all or nothing.
fn progress(task: &Task, network: &Network, node: usize) -> Percent {
    match (network.status[node], task.progress) {
        (Status::Finished, _) => Percent::FULL,
        (_, Some(given)) => given,
        (Status::Started, None) if network.full[node] > 0 && network.role[node] == Role::Started => {
            let rate = network.axes.rate(network.axis[node]);
            let left = f64::from(network.work[node]) / rate / f64::from(network.full[node]);
            Percent::of_share(1.0 - left)
        }
        _ => Percent::ZERO,
    }
}

impl Network {
    /// Returns the task that a node belongs to.
    pub fn task(&self, node: usize) -> TaskId {
        TaskId::new(self.gates.get(node.wrapping_sub(self.tasks)).map_or(node, |&task| task as usize))
    }
}
