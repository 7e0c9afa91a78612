//! The edges of the network, and the order of its nodes.

use crate::model::Project;
use crate::model::link::{Lag, LagAmount, LinkKind};
use crate::plan::gates::{Gates, needed_summaries};
use crate::plan::network::{Edge, Measure, Network, Tie};
use crate::plan::outline::NOBODY;
use crate::plan::progress::Role;

impl Network {
    /// Makes the edges, sorted by successor: links in the order written, then the gate of the parent.
    pub fn connect(&mut self, project: &Project, gates: &Gates) {
        let links: usize = project.tasks.iter().map(|task| task.after.len()).sum();
        self.edges.reserve(links + self.tasks);
        let summaries = needed_summaries(project, &self.outline);
        let takes_part = |task: usize| !project.tasks[task].inactive;
        self.first_in.push(0);
        let nodes = self.role.len();
        for node in 0..nodes {
            let task = gates.list.get(node.wrapping_sub(self.tasks)).map_or(node, |&task| task as usize);
            if self.role[node] == Role::Summary {
                if summaries[task] {
                    let (to, tie, measure) = (node as u32, Tie::Part, Measure::Work);
                    let parts = self.outline.children(node).iter().filter(|&&part| takes_part(part as usize));
                    self.edges.extend(parts.map(|&from| Edge { from, to, lag: 0, tie, measure }));
                }
            } else if takes_part(task) {
                for link in &project.tasks[task].after {
                    let from = link.from.index();
                    if from < self.tasks && from != task && takes_part(from) {
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

    /// Lists edges by predecessor too, and the nodes predecessors first (Kahn 1962), otherwise in the order
    /// of the file: neighbours in the plan are neighbours in memory, and both passes run over it in one
    /// sweep. Nodes on a cycle, which the loader has refused, come last in any order.
    pub fn sort(&mut self) {
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
        let mut order: Vec<u32> = Vec::with_capacity(nodes);
        let mut ready: Vec<u32> = Vec::new();
        for next in 0..nodes as u32 {
            if waiting[next as usize] == 0 {
                ready.push(next);
            }
            while let Some(node) = ready.pop() {
                order.push(node);
                for &edge in self.outgoing(node as usize) {
                    let to = self.edges[edge as usize].to;
                    waiting[to as usize] -= 1;
                    // What lies ahead has its turn later.
                    if waiting[to as usize] == 0 && to <= next {
                        ready.push(to);
                    }
                }
            }
        }
        order.extend((0..nodes as u32).filter(|&node| waiting[node as usize] > 0));
        self.order = order;
    }
}
