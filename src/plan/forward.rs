//! The forward pass of the critical path method: the earliest dates of everything.
//!
//! Kelley & Walker, "Critical-Path Planning and Scheduling", 1959; precedence links with lags after
//! Fondahl (1961) and the PMBOK Guide. Dates are places on each node's axis, so most edges are one
//! addition.

use crate::plan::axes::CLOCK;
use crate::plan::network::{Edge, FAR, Network, UNKNOWN};
use crate::plan::outline::NOBODY;
use crate::plan::progress::Role;

/// What set a date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    /// The floor of the start, see `Network::floor_why`.
    Floor,
    /// The floor of the finish.
    FinishFloor,
    /// An edge, by its place.
    Edge(u32),
    /// Actual or typed dates.
    Fixed,
}

/// The outcome of the forward pass, by node, on the axis of each.
#[derive(Clone, Debug)]
pub struct Early {
    pub start: Vec<i32>,
    pub finish: Vec<i32>,
    /// What set the start; for `Started`, if no actual date did, and for a parent its first child.
    pub start_cause: Vec<Cause>,
    /// What set the finish.
    pub finish_cause: Vec<Cause>,
}

/// The strongest demand of the edges that come in at one end.
#[derive(Clone, Copy)]
struct Bound {
    at: i32,
    edge: Option<u32>,
}

impl Bound {
    fn raise(&mut self, at: i32, edge: usize) {
        if at > self.at || self.edge.is_none() {
            *self = Bound { at, edge: Some(edge as u32) };
        }
    }

    /// Returns the later of this and a floor; of two equal ones the link explains more.
    fn or(self, floor: i32, cause: Cause) -> (i32, Cause) {
        match self.edge {
            Some(edge) if self.at >= floor && self.at > -FAR => (self.at, Cause::Edge(edge)),
            _ => (floor, cause),
        }
    }
}

/// Runs the forward pass: the earliest start and finish of every node.
pub fn forward(network: &Network) -> Early {
    let mut early = Early::nowhere(network.len());
    for &node in &network.order {
        early.visit(network, node as usize);
    }
    early
}

impl Early {
    /// Returns nodes without dates.
    pub fn nowhere(nodes: usize) -> Early {
        Early {
            start: vec![-FAR; nodes],
            finish: vec![-FAR; nodes],
            start_cause: vec![Cause::Floor; nodes],
            finish_cause: vec![Cause::Floor; nodes],
        }
    }

    /// Sets the dates of a node whose predecessors all have theirs.
    #[inline]
    pub fn visit(&mut self, network: &Network, node: usize) {
        if network.role[node] == Role::Summary {
            self.sum_up(network, node);
            return;
        }
        let mut starts = Bound { at: -FAR, edge: None };
        let mut finishes = starts;
        for index in network.incoming(node) {
            let edge = &network.edges[index];
            let at = self.demand(network, edge);
            if edge.tie.enters_start() { starts.raise(at, index) } else { finishes.raise(at, index) }
        }
        self.place(network, node, starts, finishes);
    }

    /// Returns the place that an edge demands of its successor.
    #[inline]
    pub fn demand(&self, network: &Network, edge: &Edge) -> i32 {
        let from = edge.from as usize;
        let value = if edge.tie.leaves_start() { self.start[from] } else { self.finish[from] };
        network.push(edge, value, self)
    }

    /// Returns a node's whole duration, for shares of it; a parent's is the working time it spans.
    #[inline]
    pub fn duration(&self, network: &Network, node: usize) -> i32 {
        if network.role[node] == Role::Summary {
            let own = network.own[node];
            network.axes.place(own, self.finish[node]) - network.axes.place(own, self.start[node])
        } else {
            network.full[node]
        }
    }

    /// Sets the dates of a node from what its links demand.
    #[inline]
    fn place(&mut self, network: &Network, node: usize, starts: Bound, finishes: Bound) {
        let floor = network.floor[node];
        let (fixed_start, fixed_finish) = (network.fixed_start[node], network.fixed_finish[node]);
        let (start, finish, start_cause, finish_cause) = match network.role[node] {
            Role::Work => {
                let (start, cause) = starts.or(floor, Cause::Floor);
                let (finish, finish_cause) =
                    self.stretch(network, node, network.ahead(node, start), cause, finishes);
                let start = if finish_cause == cause { start } else { network.back(node, finish) };
                (start, finish, finish_cause, finish_cause)
            }
            Role::Started => {
                let (resume, cause) = starts.or(network.resume_floor(node), Cause::Floor);
                let (finish, finish_cause) =
                    self.stretch(network, node, network.ahead(node, resume), cause, finishes);
                let (start, start_cause) = match fixed_start {
                    UNKNOWN => {
                        let (start, cause) = starts.or(floor, Cause::Floor);
                        (start.min(network.as_of_begin(node)), cause)
                    }
                    start => (start, Cause::Fixed),
                };
                (start, finish, start_cause, finish_cause)
            }
            Role::DoneUndated => {
                let (start, cause) = match fixed_start {
                    UNKNOWN => {
                        let (start, cause) = starts.or(floor, Cause::Floor);
                        (start.max(network.back(node, finishes.at)), cause)
                    }
                    start => (start, Cause::Fixed),
                };
                let finish = network.ahead(node, start).min(network.as_of_end(node));
                let begin = network.as_of_begin(node);
                (if start > begin { begin.min(finish) } else { start }, finish, cause, cause)
            }
            Role::Done | Role::Manual => (fixed_start, fixed_finish, Cause::Fixed, Cause::Fixed),
            Role::Through => {
                let (start, cause) = starts.or(-FAR, Cause::Floor);
                let (finish, finish_cause) = finishes.or(-FAR, Cause::Floor);
                if finish > start {
                    (finish, finish, finish_cause, finish_cause)
                } else {
                    (start, start, cause, cause)
                }
            }
            Role::Gate => {
                let (start, cause) = starts.or(floor, Cause::Floor);
                let (finish, finish_cause) = finishes.or(-FAR, Cause::Floor);
                (start, finish, cause, finish_cause)
            }
            Role::Summary | Role::Inactive => return,
        };
        self.start[node] = start.clamp(-FAR, FAR);
        self.finish[node] = finish.clamp(-FAR, FAR);
        self.start_cause[node] = start_cause;
        self.finish_cause[node] = finish_cause;
    }

    /// Returns the later of a finish and what links and limits of the finish demand.
    #[inline]
    fn stretch(
        &self,
        network: &Network,
        node: usize,
        finish: i32,
        cause: Cause,
        finishes: Bound,
    ) -> (i32, Cause) {
        let mut best = (finish, cause);
        if let Some(edge) = finishes.edge.filter(|_| finishes.at > finish) {
            best = (finishes.at, Cause::Edge(edge));
        }
        if network.finish_floor[node] != NOBODY {
            let floor = network.finish_floors[network.finish_floor[node] as usize];
            if best.0 <= floor.before {
                best = (floor.to, Cause::FinishFloor);
            }
        }
        best
    }

    /// Sets a parent's dates: from the first start of its children to their last finish. What is not
    /// planned counts only where nothing else is there.
    fn sum_up(&mut self, network: &Network, parent: usize) {
        let (mut start, mut finish) = ((FAR, None), (-FAR, None));
        let mut through = (-FAR, None);
        for index in network.incoming(parent) {
            let child = network.edges[index].from as usize;
            let nothing = network.role[child] == Role::Summary && self.start[child] == -FAR;
            if network.role[child] == Role::Through || nothing {
                if self.finish[child] > through.0 {
                    through = (self.finish[child], Some(index));
                }
                continue;
            }
            let axis = network.axis[child];
            let finishes = network.axes.finish(axis, self.finish[child]);
            let starts = network.axes.start(axis, self.start[child]).min(finishes.max(0));
            if starts < start.0 {
                start = (starts, Some(index));
            }
            if finishes > finish.0 {
                finish = (finishes, Some(index));
            }
        }
        let cause = |index: Option<usize>| index.map_or(Cause::Floor, |index| Cause::Edge(index as u32));
        if start.1.is_none() {
            (start, finish) = (through, through);
        }
        (self.start[parent], self.start_cause[parent]) = (start.0, cause(start.1));
        (self.finish[parent], self.finish_cause[parent]) = (finish.0, cause(finish.1));
    }

    /// Returns where the work that is left starts: a node's start, or where started work goes on.
    #[inline]
    pub fn resume(&self, network: &Network, node: usize) -> i32 {
        if network.role[node] == Role::Started {
            network.back(node, self.finish[node])
        } else {
            self.start[node]
        }
    }

    /// Tells whether the calendar has no time left for a node.
    pub fn is_out_of_time(&self, network: &Network, node: usize) -> bool {
        let axis = network.axis[node];
        let end = network.axes.end(axis);
        match network.role[node] {
            Role::Done | Role::Manual => false,
            _ if axis == CLOCK => self.finish[node] >= end,
            _ => self.finish[node] > end || self.start[node] >= end,
        }
    }
}

impl Network {
    /// Returns where work that has started can go on at the earliest.
    pub fn resume_floor(&self, node: usize) -> i32 {
        match self.fixed_start[node] {
            UNKNOWN => {
                self.axes.day_begin(self.axis[node], self.own[node], self.as_of.next()).max(self.floor[node])
            }
            _ => self.floor[node],
        }
    }

    /// Returns where the as-of date's work begins on a node's axis.
    pub fn as_of_begin(&self, node: usize) -> i32 {
        self.axes.day_begin(self.axis[node], self.own[node], self.as_of)
    }

    /// Returns where the as-of date's work has ended on a node's axis.
    pub fn as_of_end(&self, node: usize) -> i32 {
        self.axes.day_end(self.axis[node], self.own[node], self.as_of)
    }
}
