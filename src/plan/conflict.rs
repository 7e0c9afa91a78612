//! Contradictions in the input that the passes had to step over.

use crate::model::Project;
use crate::model::ids::TaskId;
use crate::model::link::LinkKind;
use crate::plan::axes::{CLOCK, LONGEST};
use crate::plan::forward::Early;
use crate::plan::network::{Edge, Network, Tie};
use crate::plan::progress::Role;
use crate::plan::{Conflict, ConflictKind, Limit, Row, Span};
use crate::units::moment::DAY;
use crate::units::{Date, Moment};

/// Returns the conflicts of all tasks, in the order of the tasks.
pub fn find(rows: &[Row], project: &Project, network: &Network, early: &Early) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    let mut caps = network.caps.iter().peekable();
    let out_of_time = out_of_time(network, early);
    for (node, row) in rows.iter().enumerate() {
        let mut add = |kind| conflicts.push(Conflict { task: TaskId::new(node), kind });
        if out_of_time[node] {
            add(no_working_time(network, early, node));
        }
        if let Some(span) = row.span {
            match network.role[node] {
                Role::Manual => {
                    if let Some(from) = too_early(network, early, node, span, |_| true) {
                        add(ConflictKind::ManualTooEarly { from });
                    }
                    let limits = &project.tasks[node].limits;
                    Limit::FROM_BELOW
                        .iter()
                        .filter(|limit| limit.date(limits).is_some_and(|date| limit.of(span) < date))
                        .for_each(|&limit| add(ConflictKind::LimitBroken(limit)));
                }
                Role::Started | Role::Done if project.tasks[node].started.is_some() => {
                    let finish_to_start = |edge: &Edge| edge.tie == Tie::Link(LinkKind::FinishToStart);
                    if let Some(from) = too_early(network, early, node, span, finish_to_start) {
                        add(ConflictKind::StartedBefore { from });
                    }
                }
                _ => {}
            }
        }
        while let Some(cap) = caps.next_if(|cap| cap.node as usize == node) {
            if row.span.is_some_and(|span| breaks(network, node, span, cap.limit, cap.date)) {
                add(ConflictKind::LimitBroken(cap.limit));
            }
        }
    }
    conflicts
}

/// Tells whether dates lie after the day that a limit allows. Facts break no limits: nobody can change
/// them any more.
fn breaks(network: &Network, node: usize, span: Span, limit: Limit, date: Date) -> bool {
    let role = network.role[node];
    if network.is_done(node) || (limit.is_of_start() && role == Role::Started) {
        return false;
    }
    limit.of(span) > date
}

impl Limit {
    /// Returns the day that it speaks of.
    fn of(self, span: Span) -> Date {
        if self.is_of_start() { span.first_day() } else { span.last_day() }
    }
}

/// Returns the tasks that run out of working time themselves, and not only what they wait for.
fn out_of_time(network: &Network, early: &Early) -> Vec<bool> {
    let mut first = vec![false; network.len()];
    // Whether a node, or anything that it waits for, is out of time.
    let mut any = vec![false; network.len()];
    for &node in &network.order {
        let node = node as usize;
        let before = network.incoming(node).any(|index| any[network.edges[index].from as usize]);
        let own = network.is_real(node) && early.is_out_of_time(network, node);
        first[node] = own && !before;
        any[node] = own || before;
    }
    first
}

fn no_working_time(network: &Network, early: &Early, node: usize) -> ConflictKind {
    let axis = network.axis[node];
    let day = match axis {
        CLOCK => DAY,
        _ => network.axes.work(axis, network.axes.workdays(network.own[node]).day_minutes).max(1),
    };
    let left = network.axes.end(axis).saturating_sub(early.resume(network, node)).max(0);
    let needs_days = match network.work[node] {
        LONGEST => i32::MAX,
        work => (work + day - 1) / day,
    };
    ConflictKind::NoWorkingTime { needs_days, left_days: left / day }
}

/// Returns the predecessor that allows the latest date, where that is on a later day than the one fixed.
fn too_early(
    network: &Network,
    early: &Early,
    node: usize,
    span: Span,
    matters: impl Fn(&Edge) -> bool,
) -> Option<TaskId> {
    let mut worst: Option<(i32, TaskId)> = None;
    for index in network.incoming(node) {
        let edge = &network.edges[index];
        let from = edge.from as usize;
        if !matters(edge) || edge.tie == Tie::Wait || network.role[from] == Role::Gate {
            continue;
        }
        let place = early.demand(network, edge);
        let clock = Moment::from_minutes(network.axes.finish(network.axis[node], place));
        let fixed = if edge.tie.enters_start() { span.first_day() } else { span.last_day() };
        // Handing over within one day is how people write it down.
        let days = clock.finish_date() - fixed;
        if days > 0 && worst.is_none_or(|(most, _)| days > most) {
            worst = Some((days, network.task(from)));
        }
    }
    worst.map(|(_, from)| from)
}
