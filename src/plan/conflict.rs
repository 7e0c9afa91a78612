//! Contradictions in the input that the passes had to step over.

use crate::model::Project;
use crate::model::ids::TaskId;
use crate::model::link::LinkKind;
use crate::plan::forward::Early;
use crate::plan::network::{Edge, Network, Tie};
use crate::plan::progress::Role;
use crate::plan::{Conflict, ConflictKind, Limit, Row, Span};
use crate::units::{Date, Moment};

/// Returns the conflicts of all tasks, in the order of the tasks.
pub fn find(rows: &[Row], project: &Project, network: &Network, early: &Early) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    let mut caps = network.caps.iter().peekable();
    for (node, row) in rows.iter().enumerate() {
        let mut add = |kind| conflicts.push(Conflict { task: TaskId::new(node), kind });
        if network.is_real(node) && row.span.is_none() {
            add(ConflictKind::NoWorkingTime);
        }
        if let Some(span) = row.span {
            match network.role[node] {
                Role::Manual => {
                    if let Some(from) = too_early(network, early, node, span, |_| true) {
                        add(ConflictKind::ManualTooEarly { from });
                    }
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
    let calendar = network.axes.workdays(network.own[node]);
    let allowed = match limit {
        // On a day without work, the next one is meant.
        Limit::StartOn => day_of(calendar.start_at(calendar.worked(calendar.day_begin(date)))).max(date),
        Limit::FinishOn => {
            let start = day_of(calendar.start_at(calendar.worked(calendar.day_begin(date))));
            start.max(date)
        }
        _ => date,
    };
    if limit.is_of_start() { span.first_day() > allowed } else { span.last_day() > allowed }
}

fn day_of(minute: i32) -> Date {
    Moment::from_minutes(minute).date()
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
