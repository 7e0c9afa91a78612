//! The forward pass for a block of runs at once: the same steps as `plan::forward`, on arrays of runs.
//!
//! Links within one calendar are an addition and a comparison, which the compiler does for several runs
//! in one instruction; others look up each run.

use crate::plan::axes::CLOCK;
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
    /// Delays in working time of nodes that stand on the clock, see `Course::extra`.
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
            let node = node as usize;
            if course.network.role[node] == Role::Summary {
                self.sum_up(course, node);
                continue;
            }
            let (mut starts, mut finishes) = ([-FAR; LANES], [-FAR; LANES]);
            for index in course.network.incoming(node) {
                let edge = &course.network.edges[index];
                let into = if edge.tie.enters_start() { &mut starts } else { &mut finishes };
                self.push(course, edge, into);
            }
            self.place(course, node, starts, finishes);
        }
    }

    /// Raises `into` to what an edge demands.
    #[inline]
    fn push(&self, course: &Course, edge: &Edge, into: &mut Lanes) {
        let from = edge.from as usize;
        let values = if edge.tie.leaves_start() { &self.start[from] } else { &self.finish[from] };
        if edge.measure == Measure::Same {
            for (into, value) in into.iter_mut().zip(values) {
                *into = (*into).max(value + edge.lag);
            }
            return;
        }
        let (network, lookup, to) = (course.network, &course.lookup, edge.to as usize);
        let (from_axis, axis, own) = (network.axis[from], network.axis[to], network.own[to]);
        for lane in 0..LANES {
            let value = values[lane];
            if value <= -FAR {
                continue;
            }
            let clock = match edge.tie.leaves_start() {
                true => lookup.start(from_axis, value),
                false => lookup.finish(from_axis, value),
            };
            let (lag, elapsed) = self.lag(course, edge, lane);
            let at = if elapsed {
                lookup.place(axis, clock.saturating_add(lag))
            } else if axis == own {
                lookup.place(own, clock) + lag
            } else if lag == 0 {
                clock
            } else {
                lookup.finish(own, lookup.place(own, clock) + lag)
            };
            into[lane] = into[lane].max(at);
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

    /// Sets the dates of a node from what its links demand.
    #[inline]
    fn place(&mut self, course: &Course, node: usize, starts: Lanes, finishes: Lanes) {
        let network = course.network;
        let floor = network.floor[node];
        match network.role[node] {
            Role::Work => {
                for lane in 0..LANES {
                    let finish = starts[lane].max(floor) + self.work[node][lane];
                    self.finish[node][lane] = finish;
                }
                self.stretch(course, node, &finishes);
                for lane in 0..LANES {
                    self.start[node][lane] = self.finish[node][lane] - self.work[node][lane];
                }
                self.without_extra(course, node);
            }
            Role::Started => {
                let resume = network.resume_floor(node);
                for lane in 0..LANES {
                    self.finish[node][lane] = starts[lane].max(resume) + self.work[node][lane];
                }
                self.stretch(course, node, &finishes);
                let begin = network.as_of_begin(node);
                if network.fixed_start[node] == UNKNOWN {
                    self.start[node] = starts.map(|start| start.max(floor).min(begin));
                }
            }
            Role::DoneUndated => {
                let (work, begin, end) =
                    (network.work[node], network.as_of_begin(node), network.as_of_end(node));
                for lane in 0..LANES {
                    let start = match network.fixed_start[node] {
                        UNKNOWN => starts[lane].max(floor).max(finishes[lane].saturating_sub(work)),
                        start => start,
                    };
                    let finish = (start + work).min(end);
                    self.start[node][lane] = if start > begin { begin.min(finish) } else { start };
                    self.finish[node][lane] = finish;
                }
            }
            Role::Through => {
                for lane in 0..LANES {
                    let both = starts[lane].max(finishes[lane]);
                    (self.start[node][lane], self.finish[node][lane]) = (both, both);
                }
            }
            Role::Gate => {
                self.start[node] = starts.map(|start| start.max(floor));
                self.finish[node] = finishes;
            }
            Role::Done | Role::Manual | Role::Summary => return,
        }
        for lane in 0..LANES {
            self.start[node][lane] = self.start[node][lane].max(-FAR).min(FAR);
            self.finish[node][lane] = self.finish[node][lane].max(-FAR).min(FAR);
        }
    }

    /// Moves a finish to what delays, links and limits of the finish demand.
    #[inline]
    fn stretch(&mut self, course: &Course, node: usize, finishes: &Lanes) {
        let network = course.network;
        if course.extra[node] != NOBODY {
            for lane in 0..LANES {
                let extra = self.extra[course.extra[node] as usize][lane];
                if extra > 0 {
                    self.finish[node][lane] = course.later(node, self.finish[node][lane], extra);
                }
            }
        }
        for (finish, bound) in self.finish[node].iter_mut().zip(finishes) {
            *finish = (*finish).max(*bound);
        }
        if network.finish_floor[node] != NOBODY {
            let floor = network.finish_floors[network.finish_floor[node] as usize];
            for finish in self.finish[node].iter_mut().filter(|finish| **finish <= floor.before) {
                *finish = floor.to;
            }
        }
    }

    /// Takes delays on the clock out of the start, which so far is the finish less the work.
    fn without_extra(&mut self, course: &Course, node: usize) {
        if course.extra[node] == NOBODY {
            return;
        }
        for lane in 0..LANES {
            let extra = self.extra[course.extra[node] as usize][lane];
            if extra > 0 {
                let finish = course.earlier(node, self.finish[node][lane], extra);
                self.start[node][lane] = finish - self.work[node][lane];
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

impl Course<'_> {
    /// Returns where a delay in working time ends that begins at a minute of the clock.
    #[inline]
    pub fn later(&self, node: usize, clock: i32, extra: i32) -> i32 {
        let own = self.network.own[node];
        debug_assert_eq!(self.network.axis[node], CLOCK);
        self.lookup.finish(own, self.lookup.place(own, clock).saturating_add(extra))
    }

    /// Returns where a delay in working time begins that ends at a minute of the clock.
    #[inline]
    pub fn earlier(&self, node: usize, clock: i32, extra: i32) -> i32 {
        let own = self.network.own[node];
        self.lookup.start(own, self.lookup.place(own, clock).saturating_sub(extra))
    }
}
