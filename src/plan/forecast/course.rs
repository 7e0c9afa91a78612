//! The network as the runs see it: which nodes move from run to run, and what never changes.

use crate::plan::axes::{Axis, CLOCK};
use crate::plan::forecast::lookup::Lookup;
use crate::plan::network::{Measure, Network, Tie};
use crate::plan::outline::NOBODY;
use crate::plan::progress::Role;

/// The network, made ready for the runs.
pub struct Course<'a> {
    pub network: &'a Network,
    pub lookup: Lookup<'a>,
    /// What is left to do where nothing is drawn.
    pub work: Vec<i32>,
    /// Delays that are not on the node's own line, of elapsed tasks and of milestones: the place of each in
    /// a list of them, else `NOBODY`.
    pub extra: Vec<u32>,
    pub extras: usize,
    /// Nodes whose dates differ from run to run, predecessors first.
    pub moving: Vec<u32>,
    /// Nodes that can be the last of all, by axis.
    pub last: Vec<(Axis, Vec<u32>)>,
}

impl<'a> Course<'a> {
    /// `drawn` has what differs from run to run, `fixed` what differs from the plan, `delayed` what risks
    /// may delay.
    pub fn new(
        network: &'a Network,
        lookup: Lookup<'a>,
        dated: &[bool],
        drawn: &[usize],
        fixed: &[(usize, i32)],
        delayed: &[usize],
    ) -> Course<'a> {
        let mut work = network.work.clone();
        let mut moves = vec![false; network.len()];
        for &(node, minutes) in fixed {
            moves[node] |= work[node] != minutes;
            work[node] = minutes;
        }
        drawn.iter().chain(delayed).for_each(|&node| moves[node] = true);
        let mut extra = vec![NOBODY; network.len()];
        let mut extras = 0;
        // Zero work stands on the clock, though the task has a calendar: what is drawn for it goes there.
        for &node in delayed.iter().chain(drawn).filter(|&&node| network.axis[node] == CLOCK) {
            if extra[node] == NOBODY {
                extra[node] = extras as u32;
                extras += 1;
            }
        }
        let moving = spread(network, moves);
        let last = last(network, dated);
        Course { network, lookup, work, extra, extras, moving, last }
    }

    /// Tells whether what is drawn for a node is working time while the node stands on the clock.
    pub fn draws_extra(&self, node: usize) -> bool {
        self.extra[node] != NOBODY && !self.network.elapsed[node]
    }

    /// Returns the nodes that follow some others, and those, predecessors first.
    pub fn behind(&self, nodes: impl Iterator<Item = usize>) -> Vec<u32> {
        let mut moves = vec![false; self.network.len()];
        nodes.for_each(|node| moves[node] = true);
        spread(self.network, moves)
    }
}

fn spread(network: &Network, mut moves: Vec<bool>) -> Vec<u32> {
    let mut all = Vec::new();
    for &node in &network.order {
        let node = node as usize;
        if matches!(network.role[node], Role::Done | Role::Manual) {
            continue;
        }
        moves[node] |= network.incoming(node).any(|index| moves[network.edges[index].from as usize]);
        if moves[node] {
            all.push(node as u32);
        }
    }
    all
}

/// Returns the nodes that can be the last of all, by axis: those without a successor on the same axis that
/// surely finishes no earlier.
fn last(network: &Network, dated: &[bool]) -> Vec<(Axis, Vec<u32>)> {
    let mut last: Vec<(Axis, Vec<u32>)> = Vec::new();
    for node in (0..network.tasks).filter(|&node| dated[node]) {
        let surpassed = network.outgoing(node).iter().any(|&index| {
            let edge = &network.edges[index as usize];
            let to = edge.to as usize;
            let follows = matches!(edge.tie, Tie::Link(_)) && !edge.tie.leaves_start();
            follows
                && edge.measure == Measure::Same
                && edge.lag >= 0
                && dated[to]
                && matches!(network.role[to], Role::Work | Role::Started)
        });
        if !surpassed {
            let axis = network.axis[node];
            match last.iter_mut().find(|(other, _)| *other == axis) {
                Some((_, nodes)) => nodes.push(node as u32),
                None => last.push((axis, vec![node as u32])),
            }
        }
    }
    last
}
