//! The backward pass of the critical path method: the latest dates that keep the project's finish and the
//! limits.
//!
//! It goes through the nodes from the last to the first, and each gives its predecessors the room that it
//! leaves them. What is done, and what has no dates, takes no part.

use crate::plan::axes::Axis;
use crate::plan::forward::Early;
use crate::plan::network::{Edge, FAR, Network, Tie};
use crate::plan::outline::NOBODY;
use crate::plan::progress::Role;

/// Where a node stands, as its predecessors see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub start: i32,
    pub finish: i32,
}

impl Place {
    /// Binds nothing.
    pub const FREE: Place = Place { start: FAR, finish: FAR };

    /// Returns the place, cut where a chain of long leads would run out of 32 bits.
    fn cut(self) -> Place {
        Place { start: self.start.max(-FAR), finish: self.finish.max(-FAR) }
    }
}

/// The latest ends of a node that its successors leave it, and the edges that say so.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    pub start: i32,
    pub finish: i32,
    start_edge: u32,
    finish_edge: u32,
}

impl Room {
    pub const FREE: Room = Room { start: FAR, finish: FAR, start_edge: NOBODY, finish_edge: NOBODY };

    /// Returns the room of a node that only passes on what binds it; `None` for work.
    pub fn helper(&self, role: Role) -> Option<Place> {
        match role {
            Role::Summary | Role::Gate => Some(Place { start: self.start, finish: self.finish }.cut()),
            Role::Through => {
                let both = self.start.min(self.finish);
                Some(Place { start: both, finish: both }.cut())
            }
            _ => None,
        }
    }
}

impl Network {
    /// Gives the predecessors of a node that stands at a place the room that it leaves them.
    #[inline]
    pub fn give(&self, early: &Early, node: usize, place: Place, rooms: &mut [Room]) {
        if place == Place::FREE {
            return;
        }
        for index in self.incoming(node) {
            let edge = &self.edges[index];
            let room = &mut rooms[edge.from as usize];
            if edge.tie == Tie::Part {
                self.give_part(early, edge, index as u32, place, room);
                continue;
            }
            let value = if edge.tie.enters_start() { place.start } else { place.finish };
            if !edge.tie.leaves_start() {
                let latest = self.pull(edge, value, early);
                if latest < room.finish {
                    (room.finish, room.finish_edge) = (latest, index as u32);
                }
            } else if !self.has_fixed_start(edge.from as usize) {
                let latest = self.pull(edge, value, early);
                if latest < room.start {
                    (room.start, room.start_edge) = (latest, index as u32);
                }
            }
        }
    }

    /// A child may finish as late as its parent may, and start as late, if it is the first to start.
    fn give_part(&self, early: &Early, edge: &Edge, index: u32, parent: Place, room: &mut Room) {
        let (child, axis) = (edge.from as usize, self.axis[edge.from as usize]);
        if parent.finish < FAR {
            let latest = self.axes.place(axis, parent.finish);
            if latest < room.finish {
                (room.finish, room.finish_edge) = (latest, index);
            }
        }
        if parent.start < FAR && !self.has_fixed_start(child) {
            let starts = self.axes.start(axis, early.start[child]);
            let latest = self.axes.last_start(axis, parent.start);
            if starts <= early.start[edge.to as usize] && latest < room.start {
                (room.start, room.start_edge) = (latest, index);
            }
        }
    }

    /// What has started cannot start later any more, and typed dates stay.
    pub fn has_fixed_start(&self, node: usize) -> bool {
        matches!(self.role[node], Role::Started | Role::Manual)
    }

    /// Returns where a node finishes that starts, or goes on, at a place.
    pub fn finish_after(&self, node: usize, start: i32) -> i32 {
        if self.role[node] == Role::Manual { start } else { self.ahead(node, start) }
    }

    /// Returns where a node has to start, or go on, to finish at a place of its axis.
    pub fn start_before(&self, node: usize, finish: i32) -> i32 {
        if self.role[node] == Role::Manual && self.fixed_start[node] < self.fixed_finish[node] {
            let (own, axes) = (self.own[node], &self.axes);
            let work = axes.place(own, self.fixed_finish[node]) - axes.place(own, self.fixed_start[node]);
            axes.start(own, axes.place(own, finish) - work)
        } else {
            self.back(node, finish)
        }
    }

    /// Returns the project's finish, a minute of the clock, on every axis.
    pub fn ends(&self, finish: i32) -> Vec<i32> {
        (0..self.axes.len()).map(|axis| self.axes.place(axis as Axis, finish)).collect()
    }
}

/// The outcome of the backward pass, by node, on the axis of each.
#[derive(Clone, Debug)]
pub struct Late {
    pub start: Vec<i32>,
    pub finish: Vec<i32>,
    /// The limit that made it this early, by its place in `Network::caps`.
    pub cap: Vec<u32>,
}

/// Runs the backward pass: the latest start and finish of every node. `ends` is the project's finish on
/// every axis; `counts` tells which nodes take part.
pub fn backward(network: &Network, early: &Early, ends: &[i32], counts: &[bool]) -> Late {
    let nodes = network.len();
    let mut late = Late { start: vec![FAR; nodes], finish: vec![FAR; nodes], cap: vec![NOBODY; nodes] };
    let mut rooms = vec![Room::FREE; nodes];
    // The list of caps is short, and sorted like the nodes.
    let mut first_cap = vec![NOBODY; if network.caps.is_empty() { 0 } else { nodes }];
    for (index, cap) in network.caps.iter().enumerate().rev() {
        first_cap[cap.node as usize] = index as u32;
    }
    for &node in network.order.iter().rev() {
        let node = node as usize;
        if !counts[node] {
            continue;
        }
        let mut room = rooms[node];
        let first_cap = first_cap.get(node).copied().unwrap_or(NOBODY);
        limit(network, early, node, first_cap, &mut room);
        let (place, edge) = match room.helper(network.role[node]) {
            Some(place) => (place, if room.finish < room.start { room.finish_edge } else { room.start_edge }),
            None => {
                let by_start = if room.start >= FAR { FAR } else { network.finish_after(node, room.start) };
                let (mut finish, mut edge) = (room.finish, room.finish_edge);
                if by_start < finish {
                    (finish, edge) = (by_start, room.start_edge);
                }
                let end = ends[network.axis[node] as usize];
                if end < finish {
                    (finish, edge) = (end, NOBODY);
                }
                (Place { start: network.start_before(node, finish), finish }.cut(), edge)
            }
        };
        (late.start[node], late.finish[node]) = (place.start, place.finish);
        late.cap[node] = match edge {
            NOBODY => NOBODY,
            edge if edge >= CAP => edge - CAP,
            edge => late.cap[network.edges[edge as usize].to as usize],
        };
        network.give(early, node, place, &mut rooms);
    }
    late
}

/// Where a cap, and not an edge, has set a room: its place, added to this.
const CAP: u32 = 1 << 31;

/// Narrows the room of a node by its own limits.
fn limit(network: &Network, early: &Early, node: usize, first_cap: u32, room: &mut Room) {
    let mut index = first_cap;
    while let Some(cap) = network.caps.get(index as usize).filter(|cap| cap.node as usize == node) {
        let of_start = cap.limit.is_of_start();
        if !(of_start && network.has_fixed_start(node)) {
            let latest = network.cap(cap, early.start[node]);
            let of_parent = of_start && network.role[node] == Role::Summary;
            let (end, edge) = match of_parent {
                true => (&mut room.start, &mut room.start_edge),
                false => (&mut room.finish, &mut room.finish_edge),
            };
            if latest < *end {
                (*end, *edge) = (latest, CAP + index);
            }
        }
        index += 1;
    }
}
