//! Who hands whose time on to whom: the edges that make a levelled plan explain itself.
//!
//! Every unit of a person that a task takes was set free by an earlier task, or was never used. These
//! hand-overs form a flow network (Artigues, Michelon & Reusser 2003): every schedule that keeps its edges
//! asks nobody for more than they have. So the passes over links and hand-overs together give the float
//! and the critical work of what people can do (Bowers 1995).

use crate::plan::level::serial::{Placed, Taken};
use crate::plan::network::{Edge, Measure, Network, Tie};
use crate::plan::outline::NOBODY;
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

/// Returns the edges of the flow. None of them moves a node from where it has been placed.
pub fn edges(network: &Network, placed: &Placed) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (taken, &capacity) in placed.taken.iter().zip(&placed.capacity) {
        hand_on(taken.clone(), capacity, |from, to| edges.push(network.wait(from, to)));
    }
    edges.retain(|edge| {
        let to = edge.to as usize;
        let demand = network.push(edge, placed.early.finish[edge.from as usize], &placed.early);
        demand <= placed.early.resume(network, to)
    });
    edges.sort_unstable_by_key(|edge| (edge.to, edge.from));
    edges.dedup_by_key(|edge| (edge.to, edge.from));
    network.without_cycles(edges)
}

/// Lowers the floors again where an edge holds the node at its place: in a run of the forecast in which the
/// work before it takes less time, it then starts earlier, too.
pub fn lower_floors(network: &mut Network, placed: &Placed, edges: &[Edge]) {
    for &(node, floor, why) in &placed.floors {
        let first = edges.partition_point(|edge| edge.to < node);
        let own = edges[first..].iter().take_while(|edge| edge.to == node);
        let start = placed.early.start[node as usize];
        let holds =
            |edge: &Edge| network.push(edge, placed.early.finish[edge.from as usize], &placed.early) == start;
        if own.into_iter().any(holds) {
            (network.floor[node as usize], network.floor_why[node as usize]) = (floor, why);
        }
    }
}

/// Follows the time of one person: each task takes first what was set free last.
fn hand_on(mut taken: Vec<Taken>, capacity: i64, mut hand: impl FnMut(u32, u32)) {
    taken.sort_unstable_by_key(|taken| (taken.from, taken.to, taken.rank));
    // What will be free, by when; and what is free, the last on top.
    let mut later: BinaryHeap<Reverse<(i32, u32, u32, i64)>> = BinaryHeap::new();
    let mut free: Vec<(u32, i64)> = vec![(NOBODY, capacity)];
    for Taken { from, to, units, rank, node } in taken {
        while let Some(&Reverse((end, _, before, units))) = later.peek().filter(|next| next.0.0 <= from) {
            debug_assert!(end <= from);
            later.pop();
            free.push((before, units));
        }
        let (mut wanted, mut got) = (units, 0);
        while wanted > 0 {
            let Some((before, there)) = free.pop() else { break };
            let part = there.min(wanted);
            (wanted, got) = (wanted - part, got + part);
            if there > part {
                free.push((before, there - part));
            }
            if before != NOBODY {
                hand(before, node);
            }
        }
        if got > 0 {
            later.push(Reverse((to, rank, node, got)));
        }
    }
}

impl Network {
    /// Returns the edge of a task that waits for the end of another.
    fn wait(&self, from: u32, to: u32) -> Edge {
        let same = self.axis[from as usize] == self.axis[to as usize];
        let measure = if same { Measure::Same } else { Measure::Work };
        Edge { from, to, lag: 0, tie: Tie::Wait, measure }
    }

    /// Returns the waits that close no circle with the edges there are. Only leads, and links to finishes,
    /// let a task come before one that it depends on; then some waits are left out, and the floors alone
    /// hold those dates.
    fn without_cycles(&self, waits: Vec<Edge>) -> Vec<Edge> {
        let nodes = self.len();
        let mut by_source: Vec<(u32, u32)> = waits.iter().map(|edge| (edge.from, edge.to)).collect();
        by_source.sort_unstable();
        let mut hard: Vec<u32> = (0..nodes).map(|node| self.incoming(node).len() as u32).collect();
        let mut soft = vec![0u32; nodes];
        for &(_, to) in &by_source {
            soft[to as usize] += 1;
        }
        let mut ready: Vec<u32> =
            (0..nodes as u32).filter(|&node| hard[node as usize] + soft[node as usize] == 0).collect();
        let mut held: BTreeSet<u32> =
            (0..nodes as u32).filter(|&node| hard[node as usize] == 0 && soft[node as usize] > 0).collect();
        let (mut place, mut next) = (vec![NOBODY; nodes], 0);
        while let Some(node) = ready.pop().or_else(|| held.pop_first()) {
            if place[node as usize] != NOBODY {
                continue;
            }
            place[node as usize] = next;
            next += 1;
            let mut freed = |to: u32, hard: &[u32], soft: &[u32]| {
                if hard[to as usize] == 0 && place[to as usize] == NOBODY {
                    if soft[to as usize] == 0 {
                        held.remove(&to);
                        ready.push(to);
                    } else {
                        held.insert(to);
                    }
                }
            };
            for &edge in self.outgoing(node as usize) {
                let to = self.edges[edge as usize].to;
                hard[to as usize] -= 1;
                freed(to, &hard, &soft);
            }
            let first = by_source.partition_point(|&(from, _)| from < node);
            for &(_, to) in by_source[first..].iter().take_while(|&&(from, _)| from == node) {
                soft[to as usize] -= 1;
                freed(to, &hard, &soft);
            }
        }
        waits.into_iter().filter(|edge| place[edge.from as usize] < place[edge.to as usize]).collect()
    }

    /// Adds edges, sorted by successor, behind those that each node has.
    pub fn join(&mut self, waits: &[Edge]) {
        let old = std::mem::take(&mut self.edges);
        self.edges.reserve(old.len() + waits.len());
        let mut first_in = Vec::with_capacity(self.first_in.len());
        first_in.push(0);
        let mut waits = waits.iter().peekable();
        for node in 0..self.len() {
            self.edges.extend_from_slice(&old[self.incoming(node)]);
            while let Some(edge) = waits.next_if(|edge| edge.to as usize == node) {
                self.edges.push(*edge);
            }
            first_in.push(self.edges.len() as u32);
        }
        self.first_in = first_in;
        self.sort();
    }
}
