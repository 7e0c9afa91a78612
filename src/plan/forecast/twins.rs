//! Links that ask the same of a calendar: of all that leave on one line and go over to another in the same way,
//! only the latest counts. So they are compared before one of them is converted, which takes far longer.

use crate::plan::network::{Edge, Measure, Network, Tie};
use crate::plan::outline::NOBODY;
use std::collections::BTreeMap;

/// For each link, the next one of its kind at the same node.
pub struct Twins {
    next: Vec<u32>,
    follows: Vec<bool>,
}

impl Twins {
    /// Finds the twins among the links that come in at each node.
    pub fn incoming(network: &Network) -> Twins {
        let mut twins = Twins::none(network);
        for node in 0..network.len() {
            twins.add(network, network.incoming(node), |edge| network.axis[edge.from as usize]);
        }
        twins
    }

    /// Finds the twins among the links that go out of each node, to nodes that count.
    pub fn outgoing(network: &Network, counts: &[bool]) -> Twins {
        let mut twins = Twins::none(network);
        for node in 0..network.len() {
            let edges = network.outgoing(node).iter().map(|&index| index as usize);
            let edges = edges.filter(|&index| counts[network.edges[index].to as usize]);
            twins.add(network, edges, |edge| network.axis[edge.to as usize]);
        }
        twins
    }

    fn none(network: &Network) -> Twins {
        Twins { next: vec![NOBODY; network.edges.len()], follows: vec![false; network.edges.len()] }
    }

    fn add(&mut self, network: &Network, edges: impl Iterator<Item = usize>, axis: impl Fn(&Edge) -> u32) {
        let mut last = BTreeMap::new();
        for index in edges {
            let edge = &network.edges[index];
            let elapsed = match edge.measure {
                Measure::Elapsed => true,
                Measure::Work => false,
                Measure::Same | Measure::Share => continue,
            };
            if edge.tie == Tie::Part {
                continue;
            }
            let own = network.own[edge.to as usize];
            let ends = (edge.tie.leaves_start(), edge.tie.enters_start());
            if let Some(before) = last.insert((axis(edge), own, ends, elapsed, edge.lag), index) {
                self.next[before] = index as u32;
                self.follows[index] = true;
            }
        }
    }

    /// Tells whether a link has been dealt with together with one before it.
    #[inline]
    pub fn follows(&self, edge: usize) -> bool {
        self.follows[edge]
    }

    /// Returns the next link of the same kind.
    #[inline]
    pub fn next(&self, edge: usize) -> Option<usize> {
        Some(self.next[edge]).filter(|&next| next != NOBODY).map(|next| next as usize)
    }
}
