//! The network that the passes run on: tasks as nodes, dependencies as edges, in topological order.
//!
//! A task keeps its place: node `n` is task `n`. A parent's node is its summary, from the first start to
//! the last finish of its children; what is linked from a parent hangs on it. What is linked to a parent
//! binds all its children: it goes to a gate, one more node at the end, which every child hangs on. So a
//! link between two phases of a hundred tasks is 201 edges, not 10,000.

use crate::model::Project;
use crate::model::link::LinkKind;
use crate::plan::Status;
use crate::plan::again::Again;
use crate::plan::axes::{Axes, Axis, LONGEST};
use crate::plan::floors::{Cap, FinishFloor, Floors, Why};
use crate::plan::gates::Gates;
use crate::plan::outline::{NOBODY, Outline};
use crate::plan::progress::{Activity, Role, activity};
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
    /// Work of one person after the other, as levelling has put it: finish to start.
    Wait,
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
    /// The axis of each person who is assigned to something: their calendar less their leave.
    pub people: Vec<Axis>,
    pub work: Vec<i32>,
    /// Minutes of the clock between the first and the last start of what comes again by the clock; empty
    /// where nothing does.
    pub gaps: Vec<i32>,
    /// The few nodes that come again, in order.
    pub again: Vec<(u32, Again)>,
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
    pub first_in: Vec<u32>,
    pub first_out: Vec<u32>,
    pub out: Vec<u32>,
    /// All nodes, predecessors first.
    pub order: Vec<u32>,
}

impl Network {
    /// Compiles a project.
    pub fn new(project: &Project, as_of: Date, start: Date) -> Network {
        let outline = Outline::new(project);
        let mut axes = Axes::new(project);
        let people = axes.of_people(project);
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
            people,
            work: Vec::with_capacity(nodes),
            gaps: Vec::new(),
            again: Vec::new(),
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
        let measures = axes.of_tasks(project, &calendars);
        for (task, measures) in project.tasks.iter().zip(measures) {
            let node = if network.outline.is_parent(network.len()) && !task.inactive {
                Activity::bare(Role::Summary, Status::NotStarted, measures.own)
            } else {
                activity(task, measures, &axes, as_of)
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
        if let Some(again) = node.again {
            self.again.push((self.len() as u32, again));
            if again.gap() > 0 {
                self.gaps.resize(self.role.capacity(), 0);
                let place = self.len();
                self.gaps[place] = again.gap();
            }
        }
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
        !matches!(self.role[node], Role::Through | Role::Summary | Role::Gate | Role::Inactive)
    }

    /// Tells whether nothing can change a node's dates any more.
    pub fn is_done(&self, node: usize) -> bool {
        matches!(self.role[node], Role::Done | Role::DoneUndated)
    }
}

/// Two ends and a lag always fit into 32 bits.
const _: () = assert!(LONGEST * 2 < FAR);
