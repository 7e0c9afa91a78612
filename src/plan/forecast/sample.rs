//! What is drawn for each run: how long uncertain tasks take.
//!
//! Tasks of one workstream, or of one owner, may go well or badly together: a Gaussian copula with a
//! common factor for each group (Li, "On Default Correlation", 2000; for schedules Hulett 2009). A task's
//! normal number is √r₁·(its workstream's) + √r₂·(its owner's) + √(1 − r₁ − r₂)·(its own), and the share of
//! the normal distribution below it is the share of the estimate that is drawn. Where r₁ + r₂ is more than
//! 1, both are scaled to it. At 1 all tasks of a group take the same share of their ranges.

use crate::model::Project;
use crate::model::task::{Estimate, Shape, Task};
use crate::plan::axes::{CLOCK, LONGEST};
use crate::plan::forecast::curve::Curve;
use crate::plan::forecast::normal::Normal;
use crate::plan::forecast::random::{LANES, Lanes, Stream, key};
use crate::plan::network::Network;
use crate::plan::progress::Role;
use crate::units::Duration;
use crate::units::moment::DAY;
use std::collections::BTreeMap;

/// Tables of quantiles, each made once.
#[derive(Default)]
pub struct Curves {
    list: Vec<Curve>,
    known: BTreeMap<(u8, u64), usize>,
}

impl Curves {
    /// Returns the place of a curve whose likely value is so far along.
    pub fn find(&mut self, shape: Shape, likely: f64) -> usize {
        let list = &mut self.list;
        *self.known.entry((shape as u8, likely.to_bits())).or_insert_with(|| {
            list.push(Curve::new(shape, likely));
            list.len() - 1
        })
    }

    #[inline]
    pub fn get(&self, place: usize) -> &Curve {
        &self.list[place]
    }
}

/// What remains of a drawn duration.
#[derive(Clone, Copy)]
enum Left {
    All,
    /// Ten-thousandths of it.
    Share(i64),
    /// What is said to remain, times drawn by likely.
    Scaled {
        remaining: i64,
        likely: i64,
    },
}

impl Left {
    #[inline]
    fn of(self, drawn: i32) -> i32 {
        match self {
            Left::All => drawn,
            // Rounded up as in the plan: no work is lost.
            Left::Share(share) => ((i64::from(drawn) * share + 9_999) / 10_000) as i32,
            Left::Scaled { remaining, likely } => {
                ((i64::from(drawn) * remaining + likely / 2) / likely).min(i64::from(i32::MAX / 4)) as i32
            }
        }
    }
}

/// An uncertain task.
pub struct Draw {
    pub node: usize,
    key: u64,
    curve: usize,
    low: f32,
    width: f32,
    left: Left,
    /// Groups by their place in `Sampler::groups`, and the weight of each one's factor.
    groups: [(usize, f32); 2],
    own_weight: f32,
}

/// All that is uncertain about durations.
pub struct Sampler {
    pub seed: u64,
    pub draws: Vec<Draw>,
    /// Tasks whose estimate is one value: what is left to do, by node.
    pub fixed: Vec<(usize, i32)>,
    groups: Vec<u64>,
    normal: Normal,
}

/// From here on a single float has no digits behind the point: added to a smaller number, it rounds it.
const ONES: f32 = 8_388_608.0;

/// Returns the whole number that is nearest to a float from 0 to below `ONES`.
#[inline]
fn nearest(number: f32) -> i32 {
    ((number + ONES).to_bits() & 0x7f_ffff) as i32
}

/// No group.
const NONE: (usize, f32) = (usize::MAX, 0.0);

impl Sampler {
    pub fn new(project: &Project, network: &Network, curves: &mut Curves) -> Sampler {
        let settings = &project.forecast;
        let mut sampler = Sampler {
            seed: settings.seed,
            draws: Vec::new(),
            fixed: Vec::new(),
            groups: Vec::new(),
            normal: Normal::new(),
        };
        let mut same_name: BTreeMap<&str, u32> = BTreeMap::new();
        for (node, task) in project.tasks.iter().enumerate() {
            let named_before = same_name.entry(&task.record.id).or_default();
            let name = (task.record.id.as_str(), *named_before);
            *named_before += 1;
            let Some((estimate, left)) = open_estimate(task, network, node) else { continue };
            let minutes =
                |duration: Duration| on_line(network, network.own[node], duration, estimate.likely.elapsed);
            let (low, likely, high) =
                (minutes(estimate.low), minutes(estimate.likely), minutes(estimate.high));
            if high <= low {
                sampler.fixed.push((node, left.of(likely)));
                continue;
            }
            let shape = estimate.shape.unwrap_or(settings.shape);
            let along = f64::from(likely.clamp(low, high) - low) / f64::from(high - low);
            sampler.draws.push(Draw {
                node,
                key: key("task", name.0).wrapping_add(u64::from(name.1)),
                curve: curves.find(shape, along),
                low: low as f32,
                width: (high - low) as f32,
                left,
                groups: [NONE; 2],
                own_weight: 1.0,
            });
        }
        sampler.group(project);
        sampler
    }

    /// Ties tasks of one workstream or owner together; a group of one stays alone.
    fn group(&mut self, project: &Project) {
        let (of_workstream, of_owner) =
            (project.forecast.correlation_workstream, project.forecast.correlation_owner);
        let groups_of = |task: &Task| {
            let owner = task.record.owner.and_then(|owner| project.people.get(owner.index()));
            let workstream = task.workstream.as_deref().filter(|_| of_workstream > 0.0);
            let owner = owner.map(|person| person.record.id.as_str()).filter(|_| of_owner > 0.0);
            [workstream.map(|name| key("workstream", name)), owner.map(|name| key("owner", name))]
        };
        let mut members: BTreeMap<u64, (u32, usize)> = BTreeMap::new();
        for draw in &self.draws {
            for group in groups_of(&project.tasks[draw.node]).into_iter().flatten() {
                members.entry(group).or_default().0 += 1;
            }
        }
        members.retain(|_, (count, _)| *count > 1);
        for (place, (group, member)) in members.iter_mut().enumerate() {
            member.1 = place;
            self.groups.push(*group);
        }
        for draw in &mut self.draws {
            let groups = groups_of(&project.tasks[draw.node])
                .map(|group| group.and_then(|group| members.get(&group)).map(|member| member.1));
            let shares = [groups[0].map_or(0.0, |_| of_workstream), groups[1].map_or(0.0, |_| of_owner)];
            let scale = (shares[0] + shares[1]).max(1.0);
            let weight = |index: usize| (shares[index] / scale).sqrt() as f32;
            draw.groups = [0, 1].map(|index| groups[index].map_or(NONE, |group| (group, weight(index))));
            draw.own_weight = (1.0 - (shares[0] + shares[1]) / scale).max(0.0).sqrt() as f32;
        }
    }

    /// Returns the factors of all groups in a block.
    pub fn factors(&self, block: usize) -> Vec<[f32; LANES]> {
        (0..self.groups.len()).map(|group| self.factor(group, block)).collect()
    }

    /// Returns the factor of one group in a block.
    pub fn factor(&self, group: usize, block: usize) -> [f32; LANES] {
        Stream::new(self.seed, self.groups[group], block).lanes().map(|bits| self.normal.of(bits))
    }

    /// Draws what is left to do of a task in each run of a block.
    #[inline]
    pub fn work(
        &self,
        draw: &Draw,
        curves: &Curves,
        block: usize,
        factor: impl Fn(usize) -> [f32; LANES],
        into: &mut Lanes,
    ) {
        let curve = curves.get(draw.curve);
        let (low, width) = (draw.low, draw.width);
        if !draw.is_alone() {
            for (into, z) in into.iter_mut().zip(self.normals(draw, block, factor)) {
                *into = (low + curve.of_normal(z) * width + 0.5) as i32;
            }
        } else if low + width < ONES {
            curve.fill(&self.bits(draw, block), into, |share| nearest(low + share * width));
        } else {
            curve.fill(&self.bits(draw, block), into, |share| (low + share * width + 0.5) as i32);
        }
        match draw.left {
            Left::All => {}
            left => into.iter_mut().for_each(|into| *into = left.of(*into)),
        }
    }

    #[inline]
    fn bits(&self, draw: &Draw, block: usize) -> [u32; LANES] {
        Stream::new(self.seed, draw.key, block).lanes()
    }

    /// Returns the normal numbers of a task in a group.
    #[inline]
    fn normals(&self, draw: &Draw, block: usize, factor: impl Fn(usize) -> [f32; LANES]) -> [f32; LANES] {
        let mut sum = [0.0; LANES];
        if draw.own_weight > 0.0 {
            sum = self.bits(draw, block).map(|bits| draw.own_weight * self.normal.of(bits));
        }
        for (group, weight) in draw.groups.into_iter().filter(|group| group.0 != NONE.0) {
            let factor = factor(group);
            for (sum, factor) in sum.iter_mut().zip(factor) {
                *sum += weight * factor;
            }
        }
        sum
    }

    /// Hands out how far along its own distribution a task is in each run of a block: from 0 to below
    /// `steps`. It grows with the duration, and costs less than that.
    #[inline]
    pub fn scores(
        &self,
        draw: &Draw,
        block: usize,
        steps: u32,
        factor: impl Fn(usize) -> [f32; LANES],
    ) -> [u32; LANES] {
        if draw.is_alone() {
            return self.bits(draw, block).map(|bits| ((u64::from(bits) * u64::from(steps)) >> 32) as u32);
        }
        let scale = steps as f32 / 8.0;
        let score = |z: f32| (((z + 4.0) * scale).max(0.0) as u32).min(steps - 1);
        self.normals(draw, block, factor).map(score)
    }

    /// Returns the minutes from the tenth to the ninetieth percentile of what is left to do of a task.
    pub fn swing(&self, draw: &Draw, curves: &Curves) -> f64 {
        /// The normal number that nine of ten do not exceed.
        const NINE_OF_TEN: f32 = 1.281_551_6;
        let curve = curves.get(draw.curve);
        let [low, high] = match draw.is_alone() {
            true => [0.1, 0.9].map(|share| curve.of_bits((share * 4_294_967_296.0) as u32)),
            false => [-NINE_OF_TEN, NINE_OF_TEN].map(|z| curve.of_normal(z)),
        };
        let left = |share: f32| draw.left.of((draw.low + share * draw.width + 0.5) as i32);
        f64::from(left(high) - left(low))
    }
}

impl Draw {
    #[inline]
    fn is_alone(&self) -> bool {
        self.groups[0].0 == NONE.0 && self.groups[1].0 == NONE.0
    }
}

/// Returns a duration in minutes of work, or of the clock where the likely one is elapsed: a range is drawn on one
/// line. What is written on the other counts for the share of the clock that the calendar's week has on average.
fn on_line(network: &Network, own: u32, duration: Duration, elapsed: bool) -> i32 {
    let minutes = network.axes.minutes(own, duration);
    if duration.elapsed == elapsed {
        return minutes;
    }
    let (clock, work) = (i64::from(7 * DAY), i64::from(network.axes.workdays(own).week_minutes).max(1));
    let (times, by) = if elapsed { (clock, work) } else { (work, clock) };
    i32::try_from(i64::from(minutes) * times / by).unwrap_or(LONGEST).min(LONGEST)
}

/// Returns the estimate of a task that is not done, and what remains of it. A task that comes again is as
/// long as planned, and typed dates stay.
fn open_estimate(task: &Task, network: &Network, node: usize) -> Option<(Estimate, Left)> {
    let estimate = task.estimate?;
    let role = network.role[node];
    if !matches!(role, Role::Work | Role::Started) || task.repeat.is_some_and(|repeat| repeat.times > 1) {
        return None;
    }
    let (own, work) = (network.own[node], network.work[node]);
    let likely = i64::from(network.axes.minutes(own, estimate.likely));
    // What is measured on another line than the plan has it, by the clock or by work, is only a ratio.
    let on_the_clock = network.axis[node] == CLOCK && work > 0;
    let other_line = work > 0 && estimate.likely.elapsed != on_the_clock;
    let left = if (task.remaining.is_some() || other_line) && likely > 0 {
        Left::Scaled { remaining: i64::from(work), likely }
    } else if role == Role::Started {
        Left::Share(10_000 - i64::from(task.progress.unwrap_or_default().basis_points()))
    } else {
        Left::All
    };
    Some((estimate, left))
}
