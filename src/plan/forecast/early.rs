//! The forward pass for a block of runs at once: the same steps as `plan::forward`, on arrays of runs.
//!
//! Links within one calendar are an addition and a comparison, which the compiler does for several runs
//! in one instruction; others look up each run.

use crate::plan::forecast::course::Course;
use crate::plan::forecast::random::{LANES, Lanes};
use crate::plan::forward::Early;
use crate::plan::network::{Edge, FAR, Measure, UNKNOWN};
use crate::plan::outline::NOBODY;
use crate::plan::progress::Role;

/// The dates of a block of runs, by node, on the axis of each.
pub struct Field {
    pub start: Vec<Lanes>,
    pub finish: Vec<Lanes>,
    /// What is left to do.
    pub work: Vec<Lanes>,
    /// Delays in working time beside the work, see `Course::extra`.
    pub extra: Vec<Lanes>,
}

impl Field {
    /// Starts from the plan: what does not move stays there.
    pub fn new(course: &Course, early: &Early) -> Field {
        let all = |values: &[i32]| values.iter().map(|&value| [value; LANES]).collect();
        Field {
            start: all(&early.start),
            finish: all(&early.finish),
            work: all(&course.work),
            extra: vec![[0; LANES]; course.extras],
        }
    }

    /// Runs the forward pass over some nodes, predecessors first.
    pub fn forward(&mut self, course: &Course, nodes: &[u32]) {
        for &node in nodes {
            self.step(course, node as usize, ALL);
        }
    }

    /// Sets the dates of one node in some runs, one bit each; in others they may be too early.
    #[inline]
    pub fn step(&mut self, course: &Course, node: usize, runs: u64) {
        if course.network.role[node] == Role::Summary {
            self.sum_up(course, node);
            return;
        }
        let mut starts = [course.network.floor[node]; LANES];
        self.demands(course, node, true, runs, &mut starts);
        if course.network.role[node] == Role::Work && course.extra[node] == NOBODY {
            self.work(course, node, &mut starts, runs);
        } else {
            self.place(course, node, starts, runs);
        }
    }

    /// Sets the dates of what is only work on its own line, from what links demand of its start: most nodes
    /// are that.
    #[inline]
    fn work(&mut self, course: &Course, node: usize, finish: &mut Lanes, runs: u64) {
        for (finish, work) in finish.iter_mut().zip(&self.work[node]) {
            *finish += work;
        }
        self.end(course, node, runs, finish);
        // What is far from the ends of time need not be held within them: one look at all lanes tells.
        let mut far = 0;
        let rows = self.start[node].iter_mut().zip(&mut self.finish[node]).zip(&self.work[node]);
        for (((start, into), work), finish) in rows.zip(finish.iter()) {
            far |= finish.wrapping_add(NEAR) as u32 & !(2 * NEAR as u32 - 1);
            (*start, *into) = (finish - work, *finish);
        }
        if far != 0 {
            self.hold(node);
        }
    }

    /// Holds the dates of a node within what can be added to.
    fn hold(&mut self, node: usize) {
        for dates in [&mut self.start[node], &mut self.finish[node]] {
            dates.iter_mut().for_each(|date| *date = (*date).clamp(-FAR, FAR));
        }
    }

    /// Raises `into` to what the links demand that come in at a node's start, or at its finish. Those within
    /// one calendar come first: often nothing is left to look up after them.
    #[inline]
    fn demands(&self, course: &Course, node: usize, at_start: bool, runs: u64, into: &mut Lanes) {
        let edges = &course.network.edges[course.network.incoming(node)];
        let mut others = false;
        for edge in edges.iter().filter(|edge| edge.tie.enters_start() == at_start) {
            if edge.measure == Measure::Same {
                for (into, value) in into.iter_mut().zip(self.leaving(edge)) {
                    *into = (*into).max(value + edge.lag);
                }
            } else {
                others = true;
            }
        }
        if others {
            let other = |index: &usize| {
                let edge = &course.network.edges[*index];
                let other = edge.measure != Measure::Same && edge.tie.enters_start() == at_start;
                other && !course.twins.follows(*index)
            };
            let edges = course.network.incoming(node).filter(other);
            edges.for_each(|edge| self.push(course, edge, runs, into));
        }
    }

    /// Returns the end that an edge leaves its predecessor at.
    #[inline]
    fn leaving(&self, edge: &Edge) -> &Lanes {
        let from = edge.from as usize;
        if edge.tie.leaves_start() { &self.start[from] } else { &self.finish[from] }
    }

    /// Raises `into` to what an edge demands that goes from one line to another.
    fn push(&self, course: &Course, index: usize, runs: u64, into: &mut Lanes) {
        let (network, lookup) = (course.network, &course.lookup);
        let edge = &network.edges[index];
        let to = edge.to as usize;
        let (from_axis, axis, own) = (network.axis[edge.from as usize], network.axis[to], network.own[to]);
        let (mut values, lag) = (self.leaving(edge), edge.lag);
        let mut latest;
        if let Some(mut twin) = course.twins.next(index) {
            latest = *values;
            loop {
                let other = self.leaving(&network.edges[twin]);
                latest.iter_mut().zip(other).for_each(|(latest, &other)| *latest = (*latest).max(other));
                let Some(next) = course.twins.next(twin) else { break };
                twin = next;
            }
            values = &latest;
        }
        let clock = |value: i32| match edge.tie.leaves_start() {
            true => lookup.start(from_axis, value),
            false => lookup.finish(from_axis, value),
        };
        let elapsed = |value: i32, lag: i32| lookup.place(axis, clock(value).saturating_add(lag));
        let worked = |value: i32, lag: i32| match (axis == own, lag) {
            (true, _) => lookup.place(own, clock(value)) + lag,
            (false, 0) => lookup.place(axis, clock(value)),
            (false, _) => lookup.place(axis, lookup.finish(own, lookup.place(own, clock(value)) + lag)),
        };
        match edge.measure {
            Measure::Elapsed => raise(into, values, runs, |value| elapsed(value, lag)),
            Measure::Same | Measure::Work => raise(into, values, runs, |value| worked(value, lag)),
            Measure::Share => {
                for lane in (0..LANES).filter(|&lane| values[lane] > -FAR) {
                    let at = match self.lag(course, edge, lane) {
                        (lag, true) => elapsed(values[lane], lag),
                        (lag, false) => worked(values[lane], lag),
                    };
                    into[lane] = into[lane].max(at);
                }
            }
        }
    }

    /// Returns the lag of an edge in one run, in minutes, and whether they are those of the clock.
    #[inline]
    pub fn lag(&self, course: &Course, edge: &Edge, lane: usize) -> (i32, bool) {
        match edge.measure {
            Measure::Same | Measure::Work => (edge.lag, false),
            Measure::Elapsed => (edge.lag, true),
            Measure::Share => {
                let (network, from) = (course.network, edge.from as usize);
                let duration = if network.role[from] == Role::Summary {
                    let own = network.own[from];
                    let place = |clock| course.lookup.place(own, clock);
                    place(self.finish[from][lane]) - place(self.start[from][lane])
                } else {
                    let longer = self.work[from][lane] - network.work[from];
                    network.full[from] + longer
                };
                let share = i64::from(duration) * i64::from(edge.lag) / 10_000;
                (i32::try_from(share).unwrap_or(0), network.elapsed[from])
            }
        }
    }

    /// Sets the dates of a node from what its links demand of its start, not before its floor.
    #[inline]
    fn place(&mut self, course: &Course, node: usize, starts: Lanes, runs: u64) {
        let network = course.network;
        let finishes = |field: &Field| {
            let mut finishes = [-FAR; LANES];
            field.demands(course, node, false, runs, &mut finishes);
            finishes
        };
        match network.role[node] {
            Role::Work => {
                let finish = self.stretch(course, node, &starts, runs);
                for lane in 0..LANES {
                    // Where nothing has pushed the finish, the start stays; the way back may come out
                    // within a gap before it.
                    let pushed = finish[lane] != course.forth(self, node, starts[lane], lane);
                    let back =
                        if pushed { course.back(self, node, finish[lane], lane) } else { starts[lane] };
                    self.start[node][lane] = back;
                }
                self.finish[node] = finish;
            }
            Role::Started => {
                let resume = network.resume_floor(node);
                let resumes = starts.map(|start| start.max(resume));
                self.finish[node] = self.stretch(course, node, &resumes, runs);
                let begin = network.as_of_begin(node);
                if network.fixed_start[node] == UNKNOWN {
                    self.start[node] = starts.map(|start| start.min(begin));
                }
            }
            Role::DoneUndated => {
                let (begin, end) = (network.as_of_begin(node), network.as_of_end(node));
                let finishes = finishes(self);
                for lane in 0..LANES {
                    let start = match network.fixed_start[node] {
                        UNKNOWN => starts[lane].max(network.back(node, finishes[lane])),
                        start => start,
                    };
                    let finish = network.ahead(node, start).min(end);
                    self.start[node][lane] = if start > begin { begin.min(finish) } else { start };
                    self.finish[node][lane] = finish;
                }
            }
            Role::Through => {
                let finishes = finishes(self);
                for lane in 0..LANES {
                    let both = starts[lane].max(finishes[lane]);
                    (self.start[node][lane], self.finish[node][lane]) = (both, both);
                }
            }
            Role::Gate => {
                self.finish[node] = finishes(self);
                self.start[node] = starts;
            }
            Role::Done | Role::Manual | Role::Summary | Role::Inactive => return,
        }
        self.hold(node);
    }

    /// Returns where work ends that starts at some places, and what delays, links and limits of the finish
    /// make of that.
    #[inline]
    fn stretch(&self, course: &Course, node: usize, starts: &Lanes, runs: u64) -> Lanes {
        let mut finish = [0; LANES];
        if course.extra[node] == NOBODY {
            for ((finish, start), work) in finish.iter_mut().zip(starts).zip(&self.work[node]) {
                *finish = start + work;
            }
        } else {
            finish = std::array::from_fn(|lane| course.forth(self, node, starts[lane], lane));
        }
        self.end(course, node, runs, &mut finish);
        finish
    }

    /// Moves a finish to where links and limits of it allow.
    #[inline]
    fn end(&self, course: &Course, node: usize, runs: u64, finish: &mut Lanes) {
        let network = course.network;
        self.demands(course, node, false, runs, finish);
        if network.finish_floor[node] != NOBODY {
            let floor = network.finish_floors[network.finish_floor[node] as usize];
            for finish in finish.iter_mut().filter(|finish| **finish <= floor.before) {
                *finish = floor.to;
            }
        }
    }

    /// Sets a parent's dates: from the first start of its children to their last finish.
    fn sum_up(&mut self, course: &Course, parent: usize) {
        let (network, lookup) = (course.network, &course.lookup);
        for lane in 0..LANES {
            let (mut start, mut finish, mut through) = (FAR, -FAR, -FAR);
            let mut any = false;
            for index in network.incoming(parent) {
                let child = network.edges[index].from as usize;
                let nothing = network.role[child] == Role::Summary && self.start[child][lane] == -FAR;
                if network.role[child] == Role::Through || nothing {
                    through = through.max(self.finish[child][lane]);
                    continue;
                }
                let axis = network.axis[child];
                let finishes = lookup.finish(axis, self.finish[child][lane]);
                start = start.min(lookup.start(axis, self.start[child][lane]).min(finishes.max(0)));
                finish = finish.max(finishes);
                any = true;
            }
            (start, finish) = if any { (start, finish) } else { (through, through) };
            (self.start[parent][lane], self.finish[parent][lane]) = (start, finish);
        }
    }

    /// Returns the last finish of some nodes, sorted by axis, as minutes of the clock.
    pub fn last(&self, course: &Course, nodes: &[(u32, Vec<u32>)]) -> Lanes {
        let mut last = [i32::MIN; LANES];
        for (axis, nodes) in nodes {
            let mut finish = [-FAR; LANES];
            for &node in nodes {
                for (finish, value) in finish.iter_mut().zip(&self.finish[node as usize]) {
                    *finish = (*finish).max(*value);
                }
            }
            for (last, finish) in last.iter_mut().zip(finish) {
                *last = (*last).max(course.lookup.finish(*axis, finish));
            }
        }
        last
    }
}

/// A power of two that is less than `FAR`, so that one look at the highest bits tells what is nearer.
const NEAR: i32 = 1 << 29;

/// Every run of a block.
pub const ALL: u64 = u64::MAX;

/// Raises `into` to what `convert` makes of values, in some runs. It never falls where values grow, so that
/// one look at the largest can spare all others.
#[inline]
fn raise(into: &mut Lanes, values: &Lanes, runs: u64, convert: impl Fn(i32) -> i32) {
    if runs != ALL {
        let mut left = runs;
        while left != 0 {
            let lane = left.trailing_zeros() as usize;
            left &= left - 1;
            if values[lane] > -FAR {
                into[lane] = into[lane].max(convert(values[lane]));
            }
        }
        return;
    }
    let largest = values.iter().fold(-FAR, |largest, &value| largest.max(value));
    let lowest = into.iter().fold(FAR, |lowest, &value| lowest.min(value));
    if largest <= -FAR || convert(largest) <= lowest {
        return;
    }
    for (into, &value) in into.iter_mut().zip(values) {
        if value > -FAR {
            *into = (*into).max(convert(value));
        }
    }
}
