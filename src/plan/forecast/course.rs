//! The network as the runs see it: which nodes move from run to run, and what never changes.

use crate::plan::axes::{Axis, CLOCK};
use crate::plan::forecast::early::Field;
use crate::plan::forecast::lookup::Lookup;
use crate::plan::forecast::twins::Twins;
use crate::plan::network::{FAR, Measure, Network, Tie};
use crate::plan::outline::NOBODY;
use crate::plan::progress::Role;

/// The network, made ready for the runs.
pub struct Course<'a> {
    pub network: &'a Network,
    pub lookup: Lookup<'a>,
    /// What is left to do where nothing is drawn.
    pub work: Vec<i32>,
    /// Delays that cannot be added to the work, as the node is not on its own line (elapsed tasks, milestones,
    /// teams) or comes again: the place of each in a list of them, else `NOBODY`. Such nodes go the plan's own
    /// way from start to finish.
    pub extra: Vec<u32>,
    pub extras: usize,
    /// Nodes whose dates differ from run to run, predecessors first.
    pub moving: Vec<u32>,
    /// Links in, of one kind, at each node.
    pub twins: Twins,
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
        let apart = |node: usize| {
            let same = network.axis[node] == network.own[node] && network.again(node).is_none();
            let on_the_clock = network.axis[node] == CLOCK;
            (delayed.contains(&node) && !same)
                || (drawn.contains(&node) && on_the_clock && !network.elapsed[node])
        };
        for node in (0..network.len()).filter(|&node| network.again(node).is_some() || apart(node)) {
            extra[node] = extras as u32;
            extras += 1;
        }
        let moving = spread(network, moves);
        let last = last(network, dated);
        Course { network, lookup, work, extra, extras, moving, twins: Twins::incoming(network), last }
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

impl Course<'_> {
    /// Returns where a node finishes in one run that starts, or goes on, at a place.
    pub fn forth(&self, field: &Field, node: usize, start: i32, lane: usize) -> i32 {
        if self.network.role[node] == Role::Manual || start >= FAR {
            return start;
        }
        // What comes again is as long as planned.
        let finish = match self.network.again(node) {
            Some(_) => self.network.ahead(node, start),
            None => start.saturating_add(field.work[node][lane]),
        };
        let extra = self.extra_of(field, node, lane);
        if extra == 0 {
            return finish;
        }
        let (axis, own, lookup) = (self.network.axis[node], self.network.own[node], &self.lookup);
        let clock = lookup.place(own, lookup.finish(axis, finish)).saturating_add(extra);
        lookup.place(axis, lookup.finish(own, clock))
    }

    /// Returns where a node has to start, or go on, in one run to finish at a place.
    pub fn back(&self, field: &Field, node: usize, finish: i32, lane: usize) -> i32 {
        if self.network.role[node] == Role::Manual {
            return self.network.start_before(node, finish);
        }
        let extra = self.extra_of(field, node, lane);
        let (axis, own, lookup) = (self.network.axis[node], self.network.own[node], &self.lookup);
        let finish = match extra {
            0 => finish,
            _ => {
                let work = lookup.place(own, lookup.start(axis, finish)).saturating_sub(extra);
                lookup.place(axis, lookup.start(own, work))
            }
        };
        match self.network.again(node) {
            Some(_) => self.network.back(node, finish),
            None => finish.saturating_sub(field.work[node][lane]),
        }
    }

    fn extra_of(&self, field: &Field, node: usize, lane: usize) -> i32 {
        field.extra.get(self.extra[node] as usize).map_or(0, |extra| extra[lane])
    }
}

fn spread(network: &Network, mut moves: Vec<bool>) -> Vec<u32> {
    let mut all = Vec::new();
    for &node in &network.order {
        let node = node as usize;
        if matches!(network.role[node], Role::Done | Role::Manual | Role::Inactive) {
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
