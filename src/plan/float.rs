//! Float: how late each task may be without moving the project's finish, or its successors.

use crate::model::Project;
use crate::model::project::{HealthSettings, Setting};
use crate::plan::axes::Axes;
use crate::plan::backward::{Late, Place, Room, backward};
use crate::plan::forward::Early;
use crate::plan::network::{FAR, Network};

use crate::plan::progress::Role;
use crate::units::Duration;

/// Late dates, float, and the dates of what is put as late as possible, by node.
#[derive(Clone, Debug)]
pub struct Floats {
    /// Tasks with dates, leaving out parents.
    pub dated: Vec<bool>,
    pub late: Late,
    /// The latest finish that moves no successor, on the node's axis.
    pub free: Vec<i32>,
    /// The forecast finish of what is put as late as possible, on its axis; empty where nothing is.
    pub shifted: Vec<i32>,
}

impl Floats {
    pub fn new(network: &Network, early: &Early, project: &Project) -> Floats {
        let (dated, counts, finish) = participants(network, early);
        let ends = network.ends(finish.unwrap_or(FAR));
        let late = backward(network, early, &ends, &counts);
        let late_finish = |node: usize| {
            let moves = network.role[node] == Role::Work && dated[node];
            let wanted = moves && project.tasks.get(node).is_some_and(|task| task.limits.as_late);
            wanted.then(|| late.finish[node])
        };
        let (free, _) = latest(network, early, &counts, &ends, |_| None);
        let shifted = match (0..network.tasks).any(|node| late_finish(node).is_some()) {
            true => latest(network, early, &counts, &ends, late_finish).1,
            false => Vec::new(),
        };
        Floats { dated, late, free, shifted }
    }

    /// Returns the forecast finish of a node on its axis.
    pub fn forecast_finish(&self, early: &Early, node: usize) -> i32 {
        self.shifted.get(node).copied().unwrap_or(early.finish[node])
    }

    /// Returns the total float: late less early finish, in working minutes of the task's own calendar
    /// (PMBOK Guide, critical path method). Done work has none.
    pub fn total(&self, network: &Network, early: &Early, node: usize) -> Option<i32> {
        (self.dated[node] && !network.is_done(node))
            .then(|| between(network, node, early.finish[node], self.late.finish[node]))
    }

    /// Returns the free float: the least that any successor allows before it moves, after the link's own
    /// kind and lag; up to the project's finish where nothing follows.
    pub fn free(&self, network: &Network, early: &Early, node: usize) -> Option<i32> {
        (self.dated[node] && !network.is_done(node))
            .then(|| between(network, node, early.finish[node], self.free[node]).max(0))
    }
}

/// Returns which nodes have dates, which of all nodes the backward pass goes through, and the project's
/// finish: the last one of all. What is done binds nobody any more, nor does what has no dates at all.
pub fn participants(network: &Network, early: &Early) -> (Vec<bool>, Vec<bool>, Option<i32>) {
    let nodes = network.len();
    let dated: Vec<bool> =
        (0..nodes).map(|node| network.is_real(node) && !early.is_out_of_time(network, node)).collect();
    let finish = (0..nodes)
        .filter(|&node| dated[node])
        .map(|node| network.axes.finish(network.axis[node], early.finish[node]))
        .max();
    let counts: Vec<bool> =
        (0..nodes).map(|node| !network.is_done(node) && (dated[node] || !network.is_real(node))).collect();
    (dated, counts, finish)
}

/// Returns the working time of a node's own calendar between two places of its axis.
fn between(network: &Network, node: usize, from: i32, to: i32) -> i32 {
    let (axis, own) = (network.axis[node], network.own[node]);
    if axis == own {
        return to - from;
    }
    let place = |at: i32| network.axes.place(own, network.axes.finish(axis, at));
    place(to) - place(from)
}

/// Returns the latest finish of each node that moves none of its successors, and the finish of each when
/// those that `late_finish` names are put that late, though not later than it says, the last ones first.
fn latest(
    network: &Network,
    early: &Early,
    counts: &[bool],
    ends: &[i32],
    late_finish: impl Fn(usize) -> Option<i32>,
) -> (Vec<i32>, Vec<i32>) {
    let mut finish = early.finish.clone();
    let mut free = vec![FAR; network.len()];
    let mut rooms = vec![Room::FREE; network.len()];
    for &node in network.order.iter().rev() {
        let node = node as usize;
        if !counts[node] {
            continue;
        }
        let room = rooms[node];
        let place = room.helper(network.role[node]).unwrap_or_else(|| {
            // With nothing behind it, only the end of the project holds it.
            let by_start = if room.start >= FAR { FAR } else { network.ahead(node, room.start) };
            free[node] = room.finish.min(by_start).min(ends[network.axis[node] as usize]);
            if let Some(late) = late_finish(node) {
                finish[node] = free[node].min(late).max(early.finish[node]);
            }
            let moved = finish[node] - early.finish[node];
            Place { start: early.resume(network, node) + moved, finish: finish[node] }
        });
        network.give(early, node, place, &mut rooms);
    }
    (free, finish)
}

/// From how much float, in working days, a task is critical or near-critical.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Bands {
    pub critical: f64,
    pub near: f64,
}

impl Bands {
    /// Reads the project's own thresholds, `critical_float` and `near_critical`; 0 and 5 days by default.
    pub fn of(health: &HealthSettings, axes: &Axes) -> Bands {
        let days = |name: &str| {
            let threshold = health.thresholds.iter().rev().find(|threshold| threshold.name == name)?;
            match &threshold.value {
                Setting::Number(days) => Some(*days).filter(|days| *days >= 0.0),
                Setting::Text(text) => {
                    let own = axes.of(None);
                    text.parse::<Duration>().ok().map(|d| axes.days(own, axes.minutes(own, d)))
                }
                Setting::Switch(_) => None,
            }
        };
        // What is less than a minute with everybody at work is no float.
        let grain = axes.days(axes.of(None), axes.grain());
        Bands {
            critical: days("critical_float").unwrap_or(0.0) + grain,
            near: days("near_critical").unwrap_or(5.0) + grain,
        }
    }
}
