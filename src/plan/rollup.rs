//! Parents: a phase or parent spans its children, and is as far as their work is.

use crate::model::ids::TaskId;
use crate::plan::network::Network;
use crate::plan::outline::NOBODY;
use crate::plan::progress::Role;
use crate::plan::{Driver, Row, Span, Status};
use crate::units::Percent;

/// What is added up over all tasks without children below a parent.
#[derive(Clone, Copy, Default)]
struct Sum {
    tasks: u32,
    planned: u32,
    started: u32,
    finished: u32,
    weight: f64,
    done: f64,
}

impl Sum {
    fn of(row: &Row, weight: f64) -> Sum {
        Sum {
            tasks: 1,
            planned: u32::from(row.status != Status::NotPlanned),
            started: u32::from(row.status == Status::Started),
            finished: u32::from(row.status == Status::Finished),
            weight,
            done: weight * row.progress.share(),
        }
    }

    fn add(&mut self, other: Sum) {
        self.tasks += other.tasks;
        self.planned += other.planned;
        self.started += other.started;
        self.finished += other.finished;
        self.weight += other.weight;
        self.done += other.done;
    }

    fn status(&self) -> Status {
        match self {
            Sum { planned: 0, .. } => Status::NotPlanned,
            Sum { finished, tasks, .. } if finished == tasks => Status::Finished,
            Sum { started: 0, finished: 0, .. } => Status::NotStarted,
            _ => Status::Started,
        }
    }

    /// Returns the progress weighted by duration; by number where nothing has a duration.
    fn progress(&self) -> Percent {
        if self.weight > 0.0 {
            // Every summand carries rounding of its own: only work that is all finished is 100 %.
            let share = Percent::of_share(self.done / self.weight);
            let short = share.is_full() && self.done < self.weight && self.finished < self.tasks;
            if short { Percent::of_share(0.9999) } else { share }
        } else if self.tasks == 0 {
            Percent::ZERO
        } else {
            Percent::of_share(f64::from(self.finished) / f64::from(self.tasks))
        }
    }
}

/// Returns what a task weighs in the progress of all: its duration in working minutes.
pub fn weight(row: &Row, network: &Network, task: usize) -> f64 {
    let full = f64::from(network.full[task]);
    if full > 0.0 && !network.elapsed[task] {
        full
    } else {
        row.duration_days * f64::from(network.axes.workdays(network.own[task]).day_minutes)
    }
}

/// Fills in the rows of all parents, the deepest first.
pub fn sum_up(rows: &mut [Row], network: &Network) {
    let mut sums = vec![Sum::default(); rows.len()];
    for &task in network.outline.downwards.iter().rev() {
        let task = task as usize;
        if rows[task].summary {
            span_children(rows, network, task);
            rows[task].status = sums[task].status();
            rows[task].progress = sums[task].progress();
        } else if network.role[task] != Role::Inactive {
            sums[task] = Sum::of(&rows[task], weight(&rows[task], network, task));
        }
        let parent = network.outline.parent[task];
        if parent != NOBODY {
            let sum = sums[task];
            sums[parent as usize].add(sum);
        }
    }
}

/// A parent's float is the least of its children's, since the first of them that is late delays it.
fn span_children(rows: &mut [Row], network: &Network, parent: usize) {
    let (mut first, mut last) = (None, None);
    let (mut span, mut early, mut late) = (None, None, None);
    let (mut unlevelled, mut moved) = (None, false);
    let mut float: Option<(f64, usize)> = None;
    let (mut critical, mut near) = (false, false);
    for &child in network.outline.children(parent) {
        let (child, row) = (child as usize, &rows[child as usize]);
        if let Some(own) = row.span {
            let whole: Span = span.unwrap_or(own);
            if first.is_none() || own.start < whole.start {
                first = Some(child);
            }
            if last.is_none() || own.finish > whole.finish {
                last = Some(child);
            }
        }
        span = around(span, row.span);
        early = around(early, row.early);
        unlevelled = around(unlevelled, row.unlevelled.or(row.span));
        moved |= row.unlevelled.is_some();
        late = around(late, row.late);
        if let Some(total) = row.total_float_days.filter(|&total| float.is_none_or(|least| total < least.0)) {
            float = Some((total, child));
        }
        critical |= row.critical;
        near |= row.near_critical;
    }
    let calendar = network.axes.workdays(network.own[parent]);
    let minutes = span.map_or(0, |span: Span| {
        calendar.worked(span.finish.minutes()) - calendar.worked(span.start.minutes())
    });
    let child = |index: Option<usize>| index.map_or(Driver::None, |at| Driver::Child { of: TaskId::new(at) });
    let float_limit = float.and_then(|(_, child)| rows[child].float_limit);
    // A child that starts when its parent lets it leads on to what holds the parent.
    let held = first.is_some_and(|child| rows[child].driver == Driver::Parent { of: TaskId::new(parent) });
    let row = &mut rows[parent];
    (row.span, row.early, row.late) = (span, early, late);
    row.unlevelled = unlevelled.filter(|_| moved && unlevelled != span);
    row.duration_days = network.axes.days(network.own[parent], minutes);
    row.total_float_days = float.map(|(total, _)| total);
    row.float_limit = float_limit;
    row.critical = critical;
    row.near_critical = near && !critical;
    row.finish_driver = child(last);
    if !held {
        row.driver = child(first);
    }
}

/// Returns the shortest span around two.
fn around(one: Option<Span>, other: Option<Span>) -> Option<Span> {
    match (one, other) {
        (Some(one), Some(other)) => {
            Some(Span { start: one.start.min(other.start), finish: one.finish.max(other.finish) })
        }
        _ => one.or(other),
    }
}
