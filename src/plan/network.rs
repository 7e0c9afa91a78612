//! The network that the passes run on: tasks as nodes, dependencies as edges, in topological order.
//!
//! A task keeps its place: node `n` is task `n`. A parent's node is its summary, from the first start to
//! the last finish of its children; what is linked from a parent hangs on it. What is linked to a parent
//! binds all its children: it goes to a gate, one more node at the end, which every child hangs on. So a
//! link between two phases of a hundred tasks is 201 edges, not 10,000.

use crate::model::Project;
use crate::model::link::{Lag, LagAmount, LinkKind};
use crate::plan::axes::{Axes, Axis, LONGEST};
use crate::plan::floors::{Cap, FinishFloor, Floors, Why};
use crate::plan::outline::{NOBODY, Outline};
use crate::plan::progress::{Activity, Role, activity};
use crate::plan::{Limit, Status};
use crate::units::Date;

/// The value of a start or finish that nothing binds; its negative binds nothing from below.
pub const FAR: i32 = 1_000_000_000;

/// A place that is not known.
pub const UNKNOWN: i32 = i32::MIN;

/// What an edge ties to what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tie {
    Link(LinkKind),
    /// A child and the summary of its parent.
    Part,
}

/// How an edge measures its lag.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Measure {
    /// On the axis that both ends share: plain addition.
    Same,
    /// In working time of the successor's calendar.
    Work,
    /// In minutes of the clock.
    Elapsed,
    /// In ten-thousandths of the predecessor's duration.
    Share,
}

#[derive(Clone, Copy, Debug)]
pub struct Edge {
    pub from: u32,
    pub to: u32,
    /// Negative for a lead.
    pub lag: i32,
    pub tie: Tie,
    pub measure: Measure,
}

/// Nodes as one list a property, edges sorted by successor.
#[derive(Clone, Debug)]
pub struct Network {
    pub as_of: Date,
    pub start: Date,
    pub axes: Axes,
    pub outline: Outline,
    pub tasks: usize,
    pub role: Vec<Role>,
    pub status: Vec<Status>,
    pub axis: Vec<Axis>,
    pub own: Vec<Axis>,
    pub work: Vec<i32>,
    pub full: Vec<i32>,
    /// Whether `full` is minutes of the clock.
    pub elapsed: Vec<bool>,
    /// Actual or typed dates, `UNKNOWN` where there are none.
    pub fixed_start: Vec<i32>,
    pub fixed_finish: Vec<i32>,
    /// The earliest place that work may start or go on at, whatever the links say, and why.
    pub floor: Vec<i32>,
    pub floor_why: Vec<Why>,
    /// Limits of the finish from below, of the few nodes that have one.
    pub finish_floors: Vec<FinishFloor>,
    pub finish_floor: Vec<u32>,
    /// Limits from above.
    pub caps: Vec<Cap>,
    /// The task of each gate.
    pub gates: Vec<u32>,
    pub edges: Vec<Edge>,
    first_in: Vec<u32>,
    first_out: Vec<u32>,
    out: Vec<u32>,
    /// All nodes, predecessors first.
    pub order: Vec<u32>,
}

impl Network {
    /// Compiles a project.
    pub fn new(project: &Project, as_of: Date, start: Date) -> Network {
        let outline = Outline::new(project);
        let mut axes = Axes::new(project);
        let calendars = outline.calendars(project);
        let gates = Gates::new(project, &outline);
        let tasks = project.tasks.len();
        let nodes = tasks + gates.list.len();
        let mut network = Network {
            as_of,
            start,
            tasks,
            role: Vec::with_capacity(nodes),
            status: Vec::with_capacity(nodes),
            axis: Vec::with_capacity(nodes),
            own: Vec::with_capacity(nodes),
            work: Vec::with_capacity(nodes),
            full: Vec::with_capacity(nodes),
            elapsed: Vec::with_capacity(nodes),
            fixed_start: Vec::with_capacity(nodes),
            fixed_finish: Vec::with_capacity(nodes),
            floor: Vec::with_capacity(nodes),
            floor_why: Vec::with_capacity(nodes),
            finish_floors: Vec::new(),
            finish_floor: Vec::with_capacity(nodes),
            caps: Vec::new(),
            gates: Vec::new(),
            edges: Vec::new(),
            first_in: Vec::new(),
            first_out: Vec::new(),
            out: Vec::new(),
            order: Vec::new(),
            axes: axes.clone(),
            outline,
        };
        for (index, task) in project.tasks.iter().enumerate() {
            let own = axes.of_task(project, task, calendars[index]);
            let node = if network.outline.is_parent(index) {
                Activity::bare(Role::Summary, Status::NotStarted, own)
            } else {
                activity(task, own, &axes, as_of)
            };
            network.add(node);
        }
        for &task in &gates.list {
            network.add(Activity::bare(Role::Gate, Status::NotStarted, network.own[task as usize]));
        }
        network.axes = axes;
        Floors::set(&mut network, project, &gates.list);
        network.connect(project, &gates);
        network.gates = gates.list;
        network
    }

    fn add(&mut self, node: Activity) {
        self.role.push(node.role);
        self.status.push(node.status);
        self.axis.push(node.axis);
        self.own.push(node.own);
        self.work.push(node.work);
        self.full.push(node.full);
        self.elapsed.push(node.elapsed);
        self.fixed_start.push(node.start.unwrap_or(UNKNOWN));
        self.fixed_finish.push(node.finish.unwrap_or(UNKNOWN));
        self.floor.push(-FAR);
        self.floor_why.push(Why::Nothing);
        self.finish_floor.push(NOBODY);
    }

    /// Makes the edges, sorted by successor: links in the order written, then the gate of the parent.
    fn connect(&mut self, project: &Project, gates: &Gates) {
        let links: usize = project.tasks.iter().map(|task| task.after.len()).sum();
        self.edges.reserve(links + self.tasks);
        let summaries = needed_summaries(project, &self.outline);
        self.first_in.push(0);
        for node in 0..self.len() {
            let task = gates.list.get(node.wrapping_sub(self.tasks)).map_or(node, |&task| task as usize);
            if self.role[node] == Role::Summary {
                if summaries[node] {
                    for &child in self.outline.children(node) {
                        let tie = Tie::Part;
                        let edge = Edge { from: child, to: node as u32, lag: 0, tie, measure: Measure::Work };
                        self.edges.push(edge);
                    }
                }
            } else {
                for link in &project.tasks[task].after {
                    let from = link.from.index();
                    if from < self.tasks && from != task {
                        self.edges.push(self.edge(from, node, link.kind, link.lag));
                    }
                }
                let parent = self.outline.parent[task];
                let gate = if parent == NOBODY { NOBODY } else { gates.of[parent as usize] };
                if gate != NOBODY {
                    let gate = self.tasks + gate as usize;
                    self.edges.push(self.edge(gate, node, LinkKind::StartToStart, Lag::NONE));
                    if gates.binds_finish[parent as usize] {
                        self.edges.push(self.edge(gate, node, LinkKind::FinishToFinish, Lag::NONE));
                    }
                }
            }
            self.first_in.push(self.edges.len() as u32);
        }
        self.sort();
    }

    fn edge(&self, from: usize, to: usize, kind: LinkKind, lag: Lag) -> Edge {
        let sign = if lag.lead { -1 } else { 1 };
        let (lag, measure) = match lag.amount {
            _ if lag.is_none() => (0, Measure::Work),
            LagAmount::Time(time) if time.elapsed => {
                (self.axes.minutes(self.own[to], time), Measure::Elapsed)
            }
            LagAmount::Time(time) => (self.axes.minutes(self.own[to], time), Measure::Work),
            LagAmount::Share(share) => (i32::from(share.basis_points()), Measure::Share),
        };
        let plain = self.axis[from] == self.axis[to] && (lag == 0 || self.axis[to] == self.own[to]);
        let measure = if plain && measure == Measure::Work { Measure::Same } else { measure };
        Edge { from: from as u32, to: to as u32, lag: lag * sign, tie: Tie::Link(kind), measure }
    }

    /// Lists edges by predecessor too, and the nodes predecessors first (Kahn 1962). Nodes on a cycle,
    /// which the loader has refused, come last in any order.
    fn sort(&mut self) {
        let nodes = self.len();
        let mut first_out = vec![0u32; nodes + 1];
        for edge in &self.edges {
            first_out[edge.from as usize + 1] += 1;
        }
        for node in 0..nodes {
            first_out[node + 1] += first_out[node];
        }
        let mut next = first_out.clone();
        self.out = vec![0; self.edges.len()];
        for (index, edge) in self.edges.iter().enumerate() {
            let place = &mut next[edge.from as usize];
            self.out[*place as usize] = index as u32;
            *place += 1;
        }
        self.first_out = first_out;
        let mut waiting: Vec<u32> = self.first_in.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let mut order: Vec<u32> = (0..nodes as u32).filter(|&node| waiting[node as usize] == 0).collect();
        order.reserve(nodes - order.len());
        let mut at = 0;
        while at < order.len() {
            for &edge in self.outgoing(order[at] as usize) {
                let to = self.edges[edge as usize].to;
                waiting[to as usize] -= 1;
                if waiting[to as usize] == 0 {
                    order.push(to);
                }
            }
            at += 1;
        }
        order.extend((0..nodes as u32).filter(|&node| waiting[node as usize] > 0));
        self.order = order;
    }

    pub fn len(&self) -> usize {
        self.role.len()
    }

    /// Returns the places of the edges that come into a node.
    pub fn incoming(&self, node: usize) -> std::ops::Range<usize> {
        self.first_in[node] as usize..self.first_in[node + 1] as usize
    }

    /// Returns the places of the edges that leave a node.
    pub fn outgoing(&self, node: usize) -> &[u32] {
        &self.out[self.first_out[node] as usize..self.first_out[node + 1] as usize]
    }

    /// Tells whether a node is a task with dates of its own, and not a helper.
    pub fn is_real(&self, node: usize) -> bool {
        !matches!(self.role[node], Role::Through | Role::Summary | Role::Gate)
    }

    /// Tells whether nothing can change a node's dates any more.
    pub fn is_done(&self, node: usize) -> bool {
        matches!(self.role[node], Role::Done | Role::DoneUndated)
    }
}

/// The parents that have something to pass on to all their children.
struct Gates {
    /// The place in `list` by task.
    of: Vec<u32>,
    list: Vec<u32>,
    binds_finish: Vec<bool>,
}

impl Gates {
    fn new(project: &Project, outline: &Outline) -> Gates {
        let count = project.tasks.len();
        let mut gates = Gates { of: vec![NOBODY; count], list: Vec::new(), binds_finish: vec![false; count] };
        for &task in &outline.downwards {
            let (index, parent) = (task as usize, outline.parent[task as usize]);
            if !outline.is_parent(index) {
                continue;
            }
            let record = &project.tasks[index];
            let limited = record.limits.not_before.is_some() || record.limits.start_on.is_some();
            let above = parent != NOBODY && gates.of[parent as usize] != NOBODY;
            if limited || above || !record.after.is_empty() {
                gates.of[index] = gates.list.len() as u32;
                gates.list.push(task);
            }
            let finish = |kind| matches!(kind, LinkKind::FinishToFinish | LinkKind::StartToFinish);
            gates.binds_finish[index] = record.after.iter().any(|link| finish(link.kind))
                || (above && gates.binds_finish[parent as usize]);
        }
        gates
    }
}

/// Returns which parents need a summary in the network: those that something is linked from, that have
/// limits from above, or that are part of such a one.
fn needed_summaries(project: &Project, outline: &Outline) -> Vec<bool> {
    let mut needed = vec![false; project.tasks.len()];
    for (index, task) in project.tasks.iter().enumerate() {
        for link in &task.after {
            if let Some(from) = needed.get_mut(link.from.index()) {
                *from = true;
            }
        }
        needed[index] |= Limit::FROM_ABOVE.iter().any(|&limit| limit.date(&task.limits).is_some());
    }
    for &task in &outline.downwards {
        let parent = outline.parent[task as usize];
        if parent != NOBODY && needed[parent as usize] {
            needed[task as usize] = true;
        }
    }
    needed
}

const _: () = assert!(LONGEST * 2 < FAR);
