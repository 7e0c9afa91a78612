//! What a decision that comes too late moves: the plan again, with the work that waits a day behind its
//! latest start.
//!
//! Late dates are those of the backward pass (Kelley & Walker 1959): up to them nothing moves. A day more is
//! not guessed from floats, but played: the forward pass runs once with the work at its latest start and once a
//! working day behind it, and what differs has moved.

use crate::model::Project;
use crate::model::decision::{Decision, DecisionStatus};
use crate::model::ids::{DecisionId, RecordId, TaskId};
use crate::model::task::{Task, TaskKind};
use crate::plan::axes::CLOCK;
use crate::plan::float::Floats;
use crate::plan::forward::Early;
use crate::plan::network::Network;
use crate::plan::progress::Role;
use crate::units::{Date, Moment};
use std::collections::BTreeMap;

/// What moves where a task starts a working day after its latest start, or stands still for a day more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Delay {
    pub task: TaskId,
    /// The milestones whose dates then move, in the order of the plan, and by how many working days.
    pub milestones: Vec<(TaskId, i32)>,
    /// Working days by which the last finish of the project moves.
    pub finish_days: i32,
}

/// Plays a day's delay of all work that waits for an open decision: behind its latest start where it has not
/// started, and of the gates that a decision opens; from the next day on where it is blocked until the decision
/// is made.
pub fn delays(project: &Project, network: &Network, early: &Early, floats: &Floats) -> Vec<Delay> {
    let is_open = |decision: &Decision| {
        decision.status != DecisionStatus::Made || decision.made.is_some_and(|made| made > network.as_of)
    };
    let affected = project.decisions.iter().filter(|decision| is_open(decision));
    let affected = affected.flat_map(|decision| &decision.affects).filter_map(|record| match record {
        RecordId::Task(task) => Some(task.index()),
        _ => None,
    });
    let opens = |id: DecisionId| project.decisions.get(id.index()).is_some_and(is_open);
    let is_gated = |task: &Task| task.gate.as_ref().and_then(|gate| gate.decision).is_some_and(opens);
    let stands = |task: &Task| match task.blocked.as_ref().and_then(|blocked| blocked.needs) {
        Some(RecordId::Decision(id)) => opens(id),
        _ => false,
    };
    // Whether it stands still now; blocked work does, whatever else it waits for.
    let mut waiting: BTreeMap<usize, bool> = affected.map(|node| (node, false)).collect();
    for (node, task) in project.tasks.iter().enumerate() {
        if stands(task) {
            waiting.insert(node, true);
        } else if is_gated(task) {
            waiting.entry(node).or_insert(false);
        }
    }
    waiting.retain(|&node, stands| match network.role[node] {
        Role::Work => floats.dated[node],
        Role::Started => floats.dated[node] && *stands,
        _ => false,
    });
    if waiting.is_empty() {
        return Vec::new();
    }
    let mut network = network.clone();
    let play = |(node, stands): (usize, bool)| {
        let from = match network.role[node] {
            Role::Started => network.resume_floor(node),
            _ if stands => early.start[node],
            _ => floats.late.start[node].max(early.start[node]),
        };
        play(project, &mut network, early, floats, (node, from))
    };
    waiting.into_iter().map(play).collect()
}

fn play(
    project: &Project,
    network: &mut Network,
    early: &Early,
    floats: &Floats,
    (node, from): (usize, i32),
) -> Delay {
    let behind = behind(network, node);
    let (latest, day_later) = starts(network, node, from);
    let at_latest = run(network, early, &behind, node, latest);
    let later = run(network, early, &behind, node, day_later);
    let is_milestone = |&place: &usize| {
        project.tasks.get(place).is_some_and(|task| task.kind == TaskKind::Milestone) && floats.dated[place]
    };
    let moved = |place: usize| {
        let calendar = network.axes.workdays(network.own[place]);
        calendar.days_between(last_day(network, &at_latest, place), last_day(network, &later, place))
    };
    let found = behind.iter().copied().filter(is_milestone);
    let mut milestones: Vec<(TaskId, i32)> =
        found.map(|place| (TaskId::new(place), moved(place))).filter(|(_, days)| *days > 0).collect();
    milestones.sort_unstable();
    let end = |early: &Early| {
        let dated = (0..network.tasks).filter(|&place| floats.dated[place]);
        dated.map(|place| last_day(network, early, place)).max()
    };
    let calendar = network.axes.workdays(network.axes.of(None));
    let ends = end(&at_latest).zip(end(&later));
    Delay {
        task: TaskId::new(node),
        milestones,
        finish_days: ends.map_or(0, |(before, after)| calendar.days_between(before, after)),
    }
}

/// Returns a node and all that can move with it, predecessors first.
fn behind(network: &Network, node: usize) -> Vec<usize> {
    let mut moves = vec![false; network.len()];
    moves[node] = true;
    let mut all = Vec::new();
    for &next in &network.order {
        let next = next as usize;
        moves[next] |= network.incoming(next).any(|edge| moves[network.edges[edge].from as usize]);
        if moves[next] {
            all.push(next);
        }
    }
    all
}

/// Runs the forward pass over what is behind a node that cannot start before a place.
fn run(network: &mut Network, early: &Early, behind: &[usize], node: usize, start: i32) -> Early {
    let floor = network.floor[node];
    network.floor[node] = floor.max(start);
    let mut early = early.clone();
    for &next in behind {
        early.visit(network, next);
    }
    network.floor[node] = floor;
    early
}

/// Returns a latest start, and the place a working day of the node's own calendar behind it.
fn starts(network: &Network, node: usize, latest: i32) -> (i32, i32) {
    let (axes, axis, own) = (&network.axes, network.axis[node], network.own[node]);
    let calendar = axes.workdays(own);
    if axis == own {
        return (latest, latest + calendar.day_minutes);
    }
    let worked = calendar.worked(axes.start(axis, latest));
    // A moment without work falls at the end of a day, and work starts at the beginning of one.
    if axis == CLOCK && network.work[node] == 0 {
        return (calendar.finish_at(worked), calendar.finish_at(worked + calendar.day_minutes));
    }
    (latest, axes.place(axis, calendar.start_at(worked + calendar.day_minutes)))
}

fn last_day(network: &Network, early: &Early, node: usize) -> Date {
    Moment::from_minutes(network.axes.finish(network.axis[node], early.finish[node])).finish_date()
}
