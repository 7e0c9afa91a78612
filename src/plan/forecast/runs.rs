//! The runs themselves: blocks of them, each drawn, passed forward and backward, and counted.
//!
//! Threads share the blocks. What a block finds goes to its own place, or is a count; so the outcome does
//! not depend on which thread played it, nor on how many there were.

use crate::plan::axes::LONGEST;
use crate::plan::forecast::course::Course;
use crate::plan::forecast::early::Field;
use crate::plan::forecast::events::{Event, Played};
use crate::plan::forecast::late::Late;
use crate::plan::forecast::random::{LANES, Lanes};
use crate::plan::forecast::sample::{Curves, Sampler};
use crate::plan::forward::Early;
use crate::units::moment::DAY;
use rayon::prelude::*;

/// All that the runs need, and that none of them changes.
pub struct Stage<'a> {
    pub runs: usize,
    pub course: Course<'a>,
    pub early: &'a Early,
    pub sampler: Sampler,
    pub curves: Curves,
    pub events: Vec<Event>,
    /// The nodes behind each event, and how many blocks are played without it.
    pub behind: Vec<(Vec<u32>, usize)>,
    /// What is asked when it finishes: the nodes that decide it, by axis.
    pub watched: Vec<Vec<(u32, Vec<u32>)>>,
    /// Tasks that are put as late as possible, where some of those watched are.
    pub as_late: Option<Vec<bool>>,
    /// Nodes that take part in the backward pass.
    pub counts: Vec<bool>,
    pub used: Vec<bool>,
    /// Tasks whose criticality is counted, with the float that is still critical, in their own minutes.
    pub judged: Vec<(u32, i32)>,
    /// What a minute more costs, of tasks with people at rates.
    pub rates: Vec<(usize, f64)>,
}

/// What one block of runs came to.
pub struct Block {
    pub finish: Lanes,
    pub cost: [f64; LANES],
    pub happened: Vec<u64>,
    /// The finish without each event, where it happened in a run of the block; of other runs nothing is
    /// said.
    pub without: Vec<Option<Lanes>>,
}

/// What all runs came to.
pub struct Outcome {
    pub blocks: Vec<Block>,
    /// In how many runs each task judged was critical.
    pub critical: Vec<u32>,
    /// How many runs finished on each day, for what is watched, from the first day of `days`.
    pub days: Vec<Days>,
}

/// Counts by day.
#[derive(Clone, Default)]
pub struct Days {
    pub first: i32,
    pub counts: Vec<u32>,
}

impl Days {
    pub fn count(&mut self, day: i32, runs: u32) {
        if self.counts.is_empty() {
            self.first = day;
        }
        if day < self.first {
            let more = (self.first - day) as usize;
            self.counts.splice(0..0, std::iter::repeat_n(0, more));
            self.first = day;
        }
        let place = (day - self.first) as usize;
        if place >= self.counts.len() {
            self.counts.resize(place + 1, 0);
        }
        self.counts[place] += runs;
    }

    fn add(&mut self, other: &Days) {
        for (place, &runs) in other.counts.iter().enumerate().filter(|(_, runs)| **runs > 0) {
            self.count(other.first + place as i32, runs);
        }
    }
}

/// What one thread works with.
struct Bench {
    field: Field,
    late: Late,
    shifted: Option<Late>,
    critical: Vec<u32>,
    days: Vec<Days>,
    /// Nodes that moved without an event, and what was there before.
    moved: Vec<bool>,
    saved: Vec<(usize, Lanes, Lanes)>,
}

/// Plays all runs.
pub fn play(stage: &Stage) -> Outcome {
    let mut blocks: Vec<Option<Block>> = (0..stage.runs.div_ceil(LANES)).map(|_| None).collect();
    let (critical, days) = blocks
        .par_iter_mut()
        .with_min_len(8)
        .enumerate()
        .fold(
            || Bench::new(stage),
            |mut bench, (index, into)| {
                *into = Some(bench.play(stage, index));
                bench
            },
        )
        .map(|bench| (bench.critical, bench.days))
        .reduce(
            || (vec![0; stage.judged.len()], vec![Days::default(); stage.watched.len()]),
            |mut one, other| {
                one.0.iter_mut().zip(other.0).for_each(|(sum, count)| *sum += count);
                one.1.iter_mut().zip(&other.1).for_each(|(sum, days)| sum.add(days));
                one
            },
        );
    Outcome { blocks: blocks.into_iter().flatten().collect(), critical, days }
}

impl Stage<'_> {
    /// Returns how many runs of a block count: the last block may be shorter.
    pub fn lanes(&self, block: usize) -> usize {
        (self.runs - block * LANES).min(LANES)
    }
}

impl Bench {
    fn new(stage: &Stage) -> Bench {
        Bench {
            field: Field::new(&stage.course, stage.early),
            late: Late::new(&stage.course, &stage.counts),
            shifted: stage.as_late.as_ref().map(|_| Late::new(&stage.course, &stage.counts)),
            critical: vec![0; stage.judged.len()],
            days: vec![Days::default(); stage.watched.len()],
            moved: vec![false; stage.course.network.len()],
            saved: Vec::new(),
        }
    }

    fn play(&mut self, stage: &Stage, block: usize) -> Block {
        let (course, lanes) = (&stage.course, stage.lanes(block));
        self.draw(stage, block);
        let played: Vec<Played> =
            stage.events.iter().map(|event| event.play(stage.sampler.seed, &stage.curves, block)).collect();
        for (event, played) in stage.events.iter().zip(&played).filter(|(_, played)| played.happened != 0) {
            self.delay(course, event, played, 1);
        }
        self.field.forward(course, &course.moving);
        let finish = self.field.last(course, &course.last);
        self.late.backward(course, &self.field, &stage.counts, &stage.used, &finish);
        self.judge(stage, lanes);
        self.watch(stage, lanes);
        let cost = self.cost(stage, &played);
        let without = stage
            .events
            .iter()
            .zip(&played)
            .zip(&stage.behind)
            .map(|((event, played), (behind, blocks))| {
                (played.happened != 0 && block < *blocks && !behind.is_empty())
                    .then(|| self.without(course, event, played, behind))
            })
            .collect();
        Block { finish, cost, happened: played.iter().map(|played| played.happened).collect(), without }
    }

    /// Draws what is left to do.
    fn draw(&mut self, stage: &Stage, block: usize) {
        let course = &stage.course;
        self.field.extra.fill([0; LANES]);
        for event in &stage.events {
            for target in &event.targets {
                self.field.work[target.node] = [course.work[target.node]; LANES];
            }
        }
        let factors = stage.sampler.factors(block);
        for draw in &stage.sampler.draws {
            let into = match course.draws_extra(draw.node) {
                true => &mut self.field.extra[course.extra[draw.node] as usize],
                false => &mut self.field.work[draw.node],
            };
            stage.sampler.work(draw, &stage.curves, block, |group| factors[group], into);
        }
    }

    /// Adds the delays of an event, or takes them away again.
    fn delay(&mut self, course: &Course, event: &Event, played: &Played, sign: i32) {
        for target in &event.targets {
            let delay = played.delay(target);
            let into = match course.extra[target.node] {
                crate::plan::outline::NOBODY => &mut self.field.work[target.node],
                extra => &mut self.field.extra[extra as usize],
            };
            for (into, delay) in into.iter_mut().zip(delay) {
                *into += sign * delay.min(LONGEST / 64);
            }
        }
    }

    /// Counts in which runs tasks are critical.
    fn judge(&mut self, stage: &Stage, lanes: usize) {
        let network = stage.course.network;
        for (&(node, threshold), critical) in stage.judged.iter().zip(&mut self.critical) {
            let node = node as usize;
            let (early, late) = (&self.field.finish[node], &self.late.finish[node]);
            let (axis, own) = (network.axis[node], network.own[node]);
            let mut count = 0;
            if axis == own {
                for lane in 0..lanes {
                    count += i32::from(late[lane] - early[lane] <= threshold);
                }
            } else {
                let lookup = &stage.course.lookup;
                let place = |at| lookup.place(own, lookup.finish(axis, at));
                for lane in 0..lanes {
                    count += i32::from(place(late[lane]) - place(early[lane]) <= threshold);
                }
            }
            *critical += count as u32;
        }
    }

    /// Counts on which days the watched nodes finish.
    fn watch(&mut self, stage: &Stage, lanes: usize) {
        let course = &stage.course;
        let as_late = stage.as_late.as_deref().unwrap_or_default();
        if let Some(shifted) = &mut self.shifted {
            shifted.shift(course, &self.field, &stage.counts, as_late, &self.late);
        }
        self.exchange(as_late);
        for (nodes, days) in stage.watched.iter().zip(&mut self.days) {
            for clock in &self.field.last(course, nodes)[..lanes] {
                days.count((clock - 1).div_euclid(DAY), 1);
            }
        }
        self.exchange(as_late);
    }

    /// Puts the dates that are as late as possible in the place of the early ones, or those back.
    fn exchange(&mut self, as_late: &[bool]) {
        let Some(shifted) = &mut self.shifted else { return };
        for node in (0..as_late.len()).filter(|&node| as_late[node]) {
            std::mem::swap(&mut self.field.finish[node], &mut shifted.finish[node]);
        }
    }

    /// Adds up what risks cost, and what people cost who work longer, or less long, than planned.
    fn cost(&self, stage: &Stage, played: &[Played]) -> [f64; LANES] {
        let mut cost = [0.0; LANES];
        for played in played.iter().filter(|played| played.happened != 0) {
            cost.iter_mut().zip(&played.cost).for_each(|(sum, cost)| *sum += cost);
        }
        for &(node, rate) in &stage.rates {
            let planned = stage.course.network.work[node];
            for (sum, work) in cost.iter_mut().zip(&self.field.work[node]) {
                *sum += f64::from(work - planned) * rate;
            }
        }
        cost
    }

    /// Returns the project's finish without an event, in the runs in which it happened, and leaves
    /// everything as it was. Only what still moves is computed again: most delays end in somebody's float.
    fn without(&mut self, course: &Course, event: &Event, played: &Played, behind: &[u32]) -> Lanes {
        let network = course.network;
        self.saved.clear();
        self.delay(course, event, played, -1);
        for target in &event.targets {
            self.moved[target.node] = true;
        }
        for &node in behind {
            let node = node as usize;
            let edges = &network.edges[network.incoming(node)];
            if !self.moved[node] && !edges.iter().any(|edge| self.moved[edge.from as usize]) {
                continue;
            }
            let (start, finish) = (self.field.start[node], self.field.finish[node]);
            self.field.step(course, node, played.happened);
            let differs = |one: &Lanes, other: &Lanes| {
                (0..LANES).any(|lane| played.has(lane) && one[lane] != other[lane])
            };
            self.moved[node] =
                differs(&finish, &self.field.finish[node]) || differs(&start, &self.field.start[node]);
            self.saved.push((node, start, finish));
        }
        let finish = self.field.last(course, &course.last);
        self.delay(course, event, played, 1);
        for (node, start, finish) in self.saved.drain(..) {
            (self.field.start[node], self.field.finish[node]) = (start, finish);
            self.moved[node] = false;
        }
        finish
    }
}
