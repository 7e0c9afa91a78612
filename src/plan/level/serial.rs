//! The serial schedule-generation scheme: one task after the other, each as early as people allow.

use crate::model::Project;
use crate::model::ids::{PersonId, TaskId};
use crate::plan::demand::{self, Share};
use crate::plan::float::Floats;
use crate::plan::floors::Why;
use crate::plan::forward::Early;
use crate::plan::level::profile::Profile;
use crate::plan::level::{Levelling, Wait};
use crate::plan::network::Network;
use crate::plan::progress::Role;
use crate::plan::workdays::midnight;
use crate::units::Moment;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// Where everything has been put.
pub struct Placed {
    pub early: Early,
    pub levelling: Levelling,
    /// The floors as they were before some were raised, by node.
    pub floors: Vec<(u32, i32, Why)>,
    /// What is taken of each person, in the order of placing.
    pub taken: Vec<Vec<Taken>>,
    /// What each person can give at most.
    pub capacity: Vec<i64>,
}

/// A stretch of somebody's own working minutes that a task takes.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    pub from: i32,
    pub to: i32,
    pub units: i64,
    /// Where the task's id stands among all.
    pub rank: u32,
    pub node: u32,
}

/// The order in which tasks are placed that could all be placed now; the least is first.
type Order = Reverse<(bool, Reverse<u16>, i32, i32, u32, u32)>;

/// Places all nodes, predecessors first, and raises the floors of those that have to wait.
pub fn place(project: &Project, network: &mut Network, early: &Early, floats: &Floats) -> Placed {
    let ranks = ranks(project, network);
    let orders: Vec<Order> =
        (0..network.len()).map(|node| order(project, network, early, floats, (ranks[node], node))).collect();
    let mut level = Level::new(project, network, ranks);
    let mut waiting: Vec<u32> = (0..network.len()).map(|node| network.incoming(node).len() as u32).collect();
    let mut ready: BinaryHeap<Order> =
        (0..network.len()).filter(|&node| waiting[node] == 0).map(|node| orders[node]).collect();
    while let Some(Reverse((.., node))) = ready.pop() {
        level.place(network, node as usize);
        for &edge in network.outgoing(node as usize) {
            let to = network.edges[edge as usize].to as usize;
            waiting[to] -= 1;
            if waiting[to] == 0 {
                ready.push(orders[to]);
            }
        }
    }
    Placed {
        early: level.early,
        levelling: level.levelling,
        floors: level.floors,
        taken: level.taken,
        capacity: level.capacity,
    }
}

/// Returns the rank of a node: what cannot be moved, or needs nobody, comes at once; then by priority, the
/// higher first, by float, by late start and by id, the less first.
fn order(
    project: &Project,
    network: &Network,
    early: &Early,
    floats: &Floats,
    (rank, node): (u32, usize),
) -> Order {
    let movable = network.role[node] == Role::Work && floats.dated[node] && network.work[node] > 0;
    let task = project.tasks.get(node).filter(|task| movable && !task.assign.is_empty());
    let Some(task) = task else { return Reverse((false, Reverse(0), 0, 0, rank, node as u32)) };
    let float = floats.total(network, early, node).unwrap_or(0);
    let late = network.axes.start(network.axis[node], floats.late.start[node]);
    Reverse((true, Reverse(task.priority), float, late, rank, node as u32))
}

/// Returns where the id of each node's task stands among all, byte by byte: unlike the place in the files, it
/// stays the same when tasks are written in another order.
fn ranks(project: &Project, network: &Network) -> Vec<u32> {
    let id = |node: usize| project.tasks.get(network.task(node).index()).map(|task| &task.record.id);
    let mut nodes: Vec<usize> = (0..network.len()).collect();
    nodes.sort_by_key(|&node| id(node));
    let mut ranks = vec![0; nodes.len()];
    for (rank, node) in nodes.into_iter().enumerate() {
        ranks[node] = rank as u32;
    }
    ranks
}

/// When everybody is free.
enum Found {
    AtOnce,
    Later(i32, Wait),
    /// Not before the calendars end: this one never is.
    Never(PersonId),
}

struct Level {
    early: Early,
    levelling: Levelling,
    floors: Vec<(u32, i32, Why)>,
    taken: Vec<Vec<Taken>>,
    capacity: Vec<i64>,
    profiles: Vec<Profile>,
    /// Whose work ends where, for the reasons: the first task placed that does.
    ends: BTreeMap<(PersonId, i32), u32>,
    ranks: Vec<u32>,
    /// The people that each task needs: `needs[first[node]..first[node + 1]]`.
    needs: Vec<Share>,
    first: Vec<u32>,
}

impl Level {
    fn new(project: &Project, network: &Network, ranks: Vec<u32>) -> Level {
        let people = project.people.len();
        let mut level = Level {
            early: Early::nowhere(network.len()),
            levelling: Levelling::default(),
            floors: Vec::new(),
            taken: vec![Vec::new(); people],
            capacity: demand::capacities(project, network),
            profiles: vec![Profile::new(); people],
            ends: BTreeMap::new(),
            ranks,
            needs: Vec::new(),
            first: vec![0],
        };
        for (node, task) in project.tasks.iter().enumerate() {
            let mut shares = demand::shares(task, network.outline.is_parent(node), people);
            demand::rates(task, &mut shares, network, node);
            // What comes again neither waits nor is waited for: a weekly hour keeps nobody from all other work.
            if network.again(node).is_some() {
                shares.clear();
            }
            level.needs.extend(shares);
            level.first.push(level.needs.len() as u32);
        }
        for (profile, (person, &axis)) in
            level.profiles.iter_mut().zip(project.people.iter().zip(&network.people))
        {
            for busy in &person.busy {
                let place = |day| network.axes.place(axis, midnight(day));
                profile.add(place(busy.from), place(busy.to.next()), busy.units.into());
            }
        }
        let typed = |&node: &usize| network.role[node] == Role::Manual;
        let mut typed: Vec<usize> = (0..network.tasks).filter(typed).collect();
        typed.sort_unstable_by_key(|&node| level.ranks[node]);
        for node in typed {
            level.early.visit(network, node);
            level.take(network, node);
        }
        level
    }

    fn needs(&self, node: usize) -> &[Share] {
        match self.first.get(node + 1) {
            Some(&end) => &self.needs[self.first[node] as usize..end as usize],
            None => &[],
        }
    }

    /// Places a node whose predecessors are all placed.
    fn place(&mut self, network: &mut Network, node: usize) {
        self.early.visit(network, node);
        match network.role[node] {
            Role::Work if !self.needs(node).is_empty() && network.work[node] > 0 => {
                if self.early.is_out_of_time(network, node) {
                    return;
                }
                let mut short = self.short(node);
                match self.earliest(network, node) {
                    Found::AtOnce => {}
                    Found::Later(start, wait) => {
                        self.floors.push((node as u32, network.floor[node], network.floor_why[node]));
                        network.floor[node] = network.floor[node].max(start);
                        network.floor_why[node] = Why::Levelled;
                        self.levelling.waits.insert(node as u32, wait);
                        self.early.visit(network, node);
                    }
                    Found::Never(person) => short = short.or(Some(person)),
                }
                self.levelling.short.extend(short.map(|person| (TaskId::new(node), person)));
                self.take(network, node);
            }
            Role::Started if !self.early.is_out_of_time(network, node) => self.take(network, node),
            _ => {}
        }
    }

    /// Returns whom a task needs more of than they can ever give. It is placed as if it took all of them.
    fn short(&self, node: usize) -> Option<PersonId> {
        let short = self.needs(node).iter().find(|share| share.units > self.capacity[share.person.index()]);
        short.map(|share| share.person)
    }

    /// Returns the first place from the early start on at which everybody is free, and whom it waited for
    /// last. Each look goes past one stretch of somebody's work, so it ends.
    fn earliest(&self, network: &Network, node: usize) -> Found {
        let (axes, axis) = (&network.axes, network.axis[node]);
        let mut start = self.early.start[node];
        let mut wait: Option<(PersonId, i32)> = None;
        'later: loop {
            let finish = network.ahead(node, start);
            if let Some((person, _)) = wait.filter(|_| finish > axes.end(axis)) {
                return Found::Never(person);
            }
            for share in self.needs(node) {
                let index = share.person.index();
                let own = network.people[index];
                let (from, to) = stretch(network, node, own, start, finish);
                let most = self.capacity[index] - share.units.min(self.capacity[index]);
                let Some(end) = self.profiles[index].blocked(from, to, most) else { continue };
                if end >= axes.end(own) {
                    return Found::Never(share.person);
                }
                let next = if own == axis { end } else { axes.place(axis, axes.start(own, end)) };
                start = next.max(start + 1);
                wait = Some((share.person, end));
                continue 'later;
            }
            let Some((person, end)) = wait else { return Found::AtOnce };
            let until = Moment::from_minutes(axes.finish(network.people[person.index()], end)).finish_date();
            let behind = self.ends.get(&(person, end)).map(|&node| network.task(node as usize));
            return Found::Later(start, Wait { person, behind, until });
        }
    }

    /// Takes from its people what a placed task needs.
    fn take(&mut self, network: &Network, node: usize) {
        let (start, finish) = (self.early.resume(network, node), self.early.finish[node]);
        for at in self.first[node]..self.first[node + 1] {
            let Share { person, units } = self.needs[at as usize];
            let index = person.index();
            let (from, to) = stretch(network, node, network.people[index], start, finish);
            if from >= to {
                continue;
            }
            let units = units.min(self.capacity[index]);
            self.profiles[index].add(from, to, units);
            self.ends.entry((person, to)).or_insert(node as u32);
            let rank = self.ranks[node];
            self.taken[index].push(Taken { from, to, units, rank, node: node as u32 });
        }
    }
}

/// Returns the stretch of somebody's own working minutes that lies between two places of a node.
fn stretch(network: &Network, node: usize, own: u32, start: i32, finish: i32) -> (i32, i32) {
    let (axes, axis) = (&network.axes, network.axis[node]);
    if own == axis {
        return (start, finish);
    }
    (axes.place(own, axes.start(axis, start)), axes.place(own, axes.finish(axis, finish)))
}
