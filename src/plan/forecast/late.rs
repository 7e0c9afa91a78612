//! The backward pass for a block of runs at once: the same steps as `plan::backward`, on arrays of runs.
//! Each node looks at its successors, so its two rows are written only once.

use crate::plan::axes::CLOCK;
use crate::plan::forecast::course::Course;
use crate::plan::forecast::early::Field;
use crate::plan::forecast::random::{LANES, Lanes};
use crate::plan::forecast::twins::Twins;
use crate::plan::network::{Edge, FAR, Measure, Tie};
use crate::plan::outline::NOBODY;
use crate::plan::progress::Role;

/// The latest dates of a block of runs, by node, on the axis of each.
pub struct Late {
    pub start: Vec<Lanes>,
    pub finish: Vec<Lanes>,
    /// Links out, of one kind, at each node.
    twins: Twins,
    /// The first cap of each node, by its place in `Network::caps`.
    first_cap: Vec<u32>,
    /// The project's finish on every axis in use.
    ends: Vec<Lanes>,
}

impl Late {
    pub fn new(course: &Course, counts: &[bool]) -> Late {
        let nodes = course.network.len();
        let mut first_cap = vec![NOBODY; nodes];
        for (index, cap) in course.network.caps.iter().enumerate().rev() {
            first_cap[cap.node as usize] = index as u32;
        }
        let free = vec![[FAR; LANES]; nodes];
        Late {
            start: free.clone(),
            finish: free,
            twins: Twins::outgoing(course.network, counts),
            first_cap,
            ends: vec![[FAR; LANES]; course.network.axes.len()],
        }
    }

    /// Runs the backward pass from the project's finish in each run; `counts` tells which nodes take part.
    pub fn backward(&mut self, course: &Course, field: &Field, counts: &[bool], used: &[bool], end: &Lanes) {
        let network = course.network;
        for axis in (0..self.ends.len()).filter(|&axis| used[axis]) {
            self.ends[axis] = end.map(|end| course.lookup.place(axis as u32, end));
        }
        let (mut starts, mut finishes) = ([FAR; LANES], [FAR; LANES]);
        for &node in network.order.iter().rev() {
            let node = node as usize;
            if counts[node] {
                self.room(course, field, counts, node, &mut starts, &mut finishes);
                self.set(course, field, node, &starts, &mut finishes);
            }
        }
    }

    /// Puts what is to be as late as possible as late as its successors allow, though not later than
    /// `latest` has it, and leaves everything else as early as it is.
    pub fn shift(&mut self, course: &Course, field: &Field, counts: &[bool], moves: &[bool], latest: &Late) {
        let network = course.network;
        self.ends.clone_from(&latest.ends);
        let (mut starts, mut finishes) = ([FAR; LANES], [FAR; LANES]);
        for &node in network.order.iter().rev() {
            let node = node as usize;
            if !counts[node] {
                continue;
            }
            self.room(course, field, counts, node, &mut starts, &mut finishes);
            if helper(network.role[node]) {
                self.pass_on(network.role[node], node, starts, finishes);
                continue;
            }
            for lane in 0..LANES {
                let early = field.finish[node][lane];
                let by_start = course.forth(field, node, starts[lane], lane);
                let late = finishes[lane].min(by_start).min(latest.finish[node][lane]);
                let finish = if moves[node] { late.max(early) } else { early };
                let resume = match network.role[node] {
                    Role::Started => course.back(field, node, early, lane),
                    _ => field.start[node][lane],
                };
                self.start[node][lane] = resume + (finish - early);
                self.finish[node][lane] = finish;
            }
        }
    }

    /// Returns how late a node's successors and limits let it start and finish.
    #[inline]
    fn room(
        &self,
        course: &Course,
        field: &Field,
        counts: &[bool],
        node: usize,
        starts: &mut Lanes,
        finishes: &mut Lanes,
    ) {
        let network = course.network;
        starts.fill(FAR);
        // Nothing with dates of its own may finish after the project; parents and the like are free.
        match helper(network.role[node]) {
            true => finishes.fill(FAR),
            false => *finishes = self.ends[network.axis[node] as usize],
        }
        let start_is_free = !network.has_fixed_start(node);
        for &index in network.outgoing(node) {
            let index = index as usize;
            let edge = &network.edges[index];
            if !counts[edge.to as usize] || self.twins.follows(index) {
                continue;
            }
            if edge.tie == Tie::Part {
                self.pull_part(course, field, edge, starts, finishes);
            } else if !edge.tie.leaves_start() {
                self.pull(course, field, index, finishes);
            } else if start_is_free {
                self.pull(course, field, index, starts);
            }
        }
        if self.first_cap[node] != NOBODY {
            self.limit(course, field, node, starts, finishes);
        }
    }

    /// Lowers `into` to what an edge leaves its predecessor.
    #[inline]
    fn pull(&self, course: &Course, field: &Field, index: usize, into: &mut Lanes) {
        let edge = &course.network.edges[index];
        let to = edge.to as usize;
        let mut values = self.entering(edge);
        if edge.measure == Measure::Same {
            for (into, value) in into.iter_mut().zip(values) {
                *into = (*into).min(value - edge.lag);
            }
            return;
        }
        let mut earliest;
        if let Some(mut twin) = self.twins.next(index) {
            earliest = *values;
            loop {
                let other = self.entering(&course.network.edges[twin]);
                earliest.iter_mut().zip(other).for_each(|(least, &other)| *least = (*least).min(other));
                let Some(next) = self.twins.next(twin) else { break };
                twin = next;
            }
            values = &earliest;
        }
        let (network, lookup, lag) = (course.network, &course.lookup, edge.lag);
        let (from_axis, axis, own) = (network.axis[edge.from as usize], network.axis[to], network.own[to]);
        let place = |clock: i32| match edge.tie.leaves_start() {
            true => lookup.last_start(from_axis, clock),
            false => lookup.place(from_axis, clock),
        };
        let elapsed = |value: i32, lag: i32| place(lookup.start(axis, value).saturating_sub(lag));
        let worked = |value: i32, lag: i32| match (axis == own, lag) {
            (true, _) => place(lookup.start(own, value - lag)),
            (false, 0) if axis == CLOCK => place(value),
            (false, 0) => place(lookup.start(axis, value)),
            (false, _) => place(lookup.start(own, lookup.place(own, lookup.start(axis, value)) - lag)),
        };
        match edge.measure {
            Measure::Elapsed => lower(into, values, |value| elapsed(value, lag)),
            Measure::Same | Measure::Work => lower(into, values, |value| worked(value, lag)),
            Measure::Share => {
                for lane in (0..LANES).filter(|&lane| values[lane] < FAR) {
                    let at = match field.lag(course, edge, lane) {
                        (lag, true) => elapsed(values[lane], lag),
                        (lag, false) => worked(values[lane], lag),
                    };
                    into[lane] = into[lane].min(at);
                }
            }
        }
    }

    /// Returns the end of its successor that an edge enters at.
    #[inline]
    fn entering(&self, edge: &Edge) -> &Lanes {
        let to = edge.to as usize;
        if edge.tie.enters_start() { &self.start[to] } else { &self.finish[to] }
    }

    /// A child may finish as late as its parent may, and start as late, if it is the first to start.
    fn pull_part(
        &self,
        course: &Course,
        field: &Field,
        edge: &Edge,
        starts: &mut Lanes,
        finishes: &mut Lanes,
    ) {
        let (network, lookup) = (course.network, &course.lookup);
        let (child, parent) = (edge.from as usize, edge.to as usize);
        let axis = network.axis[child];
        for lane in 0..LANES {
            let (start, finish) = (self.start[parent][lane], self.finish[parent][lane]);
            if finish < FAR {
                finishes[lane] = finishes[lane].min(lookup.place(axis, finish));
            }
            if start < FAR
                && !network.has_fixed_start(child)
                && lookup.start(axis, field.start[child][lane]) <= field.start[parent][lane]
            {
                starts[lane] = starts[lane].min(lookup.last_start(axis, start));
            }
        }
    }

    /// Narrows the room of a node by its own limits.
    fn limit(&self, course: &Course, field: &Field, node: usize, starts: &mut Lanes, finishes: &mut Lanes) {
        let network = course.network;
        let caps = network.caps[self.first_cap[node] as usize..].iter();
        for cap in caps.take_while(|cap| cap.node as usize == node) {
            let of_start = cap.limit.is_of_start();
            if of_start && network.has_fixed_start(node) {
                continue;
            }
            let of_parent = of_start && network.role[node] == Role::Summary;
            let room = if of_parent { &mut *starts } else { &mut *finishes };
            for (lane, room) in room.iter_mut().enumerate() {
                let after = |node: usize, start: i32| match network.role[node] {
                    Role::Summary | Role::Gate => network.finish_after(node, start),
                    _ => course.forth(field, node, start, lane),
                };
                *room = (*room).min(network.cap_after(cap, field.start[node][lane], after));
            }
        }
    }

    /// Sets the latest dates of a node within its room.
    #[inline]
    fn set(&mut self, course: &Course, field: &Field, node: usize, starts: &Lanes, finishes: &mut Lanes) {
        let network = course.network;
        let role = network.role[node];
        if helper(role) {
            self.pass_on(role, node, *starts, *finishes);
            return;
        }
        let plain = course.extra[node] == NOBODY && role != Role::Manual;
        let work = &field.work[node];
        if plain {
            let mut lowest = 0;
            let rows = self.start[node].iter_mut().zip(&mut self.finish[node]).zip(work);
            for (((start, finish), work), (by_start, room)) in rows.zip(starts.iter().zip(finishes)) {
                // Both stay far from the end of 32 bits, see `LONGEST`.
                *finish = (*room).min(by_start + work);
                *start = *finish - work;
                // Below 0 where the start is far down.
                lowest |= *start + FAR / 2;
            }
            if lowest < 0 {
                self.start[node].iter_mut().for_each(|start| *start = (*start).max(-FAR));
                self.finish[node].iter_mut().for_each(|finish| *finish = (*finish).max(-FAR));
            }
        } else {
            for lane in 0..LANES {
                let by_start = course.forth(field, node, starts[lane], lane);
                finishes[lane] = finishes[lane].min(by_start).max(-FAR);
                self.start[node][lane] = course.back(field, node, finishes[lane], lane).max(-FAR);
            }
            self.finish[node] = *finishes;
        }
    }

    /// Sets a node that only passes on what binds it.
    fn pass_on(&mut self, role: Role, node: usize, mut starts: Lanes, mut finishes: Lanes) {
        if role == Role::Through {
            starts = std::array::from_fn(|lane| starts[lane].min(finishes[lane]));
            finishes = starts;
        }
        self.start[node] = starts.map(|start| start.max(-FAR));
        self.finish[node] = finishes.map(|finish| finish.max(-FAR));
    }
}

/// Lowers `into` to what `convert` makes of values. It never falls where values grow, so that one look at the
/// smallest can spare all others.
#[inline]
fn lower(into: &mut Lanes, values: &Lanes, convert: impl Fn(i32) -> i32) {
    let smallest = values.iter().fold(FAR, |smallest, &value| smallest.min(value));
    let highest = into.iter().fold(-FAR, |highest, &value| highest.max(value));
    if smallest >= FAR || convert(smallest) >= highest {
        return;
    }
    for (into, &value) in into.iter_mut().zip(values) {
        if value < FAR {
            *into = (*into).min(convert(value));
        }
    }
}

fn helper(role: Role) -> bool {
    matches!(role, Role::Summary | Role::Gate | Role::Through)
}
