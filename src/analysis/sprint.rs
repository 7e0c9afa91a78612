//! Sprints: what was done of what was taken on, and how much a sprint brings.

use crate::edition::Edition;
use crate::edition::sprint::Sprint;
use crate::units::Date;

#[derive(Clone, Debug, Default)]
pub struct SprintFigures {
    /// By their first day.
    pub sprints: Vec<OneSprint>,
    /// Nothing before the first sprint is over and says what it completed.
    pub velocity: Option<Velocity>,
    /// Completed ÷ committed of the same sprints, as far as they say both.
    pub completion: Option<f64>,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub struct OneSprint {
    /// The place in the edition's list of sprints.
    pub place: usize,
    pub phase: Phase,
    /// Completed ÷ committed, of 1.
    pub completion: Option<f64>,
    /// Added ÷ committed, of 1.
    pub added_share: Option<f64>,
    /// What was taken on or added and is not done: of a sprint that is over, it waits for another one.
    pub left: Option<f64>,
}

/// Where a sprint stands on the status date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    Over,
    Running,
    Ahead,
}

/// How much is completed in a sprint.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Velocity {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
    /// How many sprints it is made of.
    pub sprints: usize,
}

/// The newest sprints that velocity is made of.
pub const VELOCITY_SPRINTS: usize = 5;

impl SprintFigures {
    /// Returns the sprints that are over, oldest first.
    pub fn over(&self) -> impl DoubleEndedIterator<Item = &OneSprint> {
        self.sprints.iter().filter(|sprint| sprint.phase == Phase::Over)
    }
}

/// Tells where a sprint stands. The status date is over, and so is a sprint that ends on it.
pub fn phase(sprint: &Sprint, as_of: Date) -> Phase {
    match () {
        () if sprint.to <= as_of => Phase::Over,
        () if sprint.from <= as_of => Phase::Running,
        () => Phase::Ahead,
    }
}

/// Computes completion and velocity. Velocity is what the newest finished sprints completed, told as a mean
/// and a range because one number would promise too much (M. Cohn, *Agile Estimating and Planning*, 2005,
/// chapter 16). *Example:* 18, 24 and 21 completed: a mean of 21, between 18 and 24.
pub fn analyse(edition: &Edition) -> SprintFigures {
    let all = edition.sprints();
    let mut places: Vec<usize> = (0..all.len()).collect();
    places.sort_by_key(|&place| (all[place].from, all[place].to, place));
    let sprints: Vec<OneSprint> =
        places.into_iter().map(|place| one(place, &all[place], edition.as_of())).collect();
    let known = |sprint: &&OneSprint| sprint.phase == Phase::Over && all[sprint.place].completed.is_some();
    let newest: Vec<&Sprint> =
        sprints.iter().rev().filter(known).take(VELOCITY_SPRINTS).map(|sprint| &all[sprint.place]).collect();
    SprintFigures { velocity: velocity(&newest), completion: completion(&newest), sprints }
}

/// Returns the place of the first sprint that is over and does not say what it completed.
pub fn not_closed(edition: &Edition) -> Option<usize> {
    let is_not_closed =
        |sprint: &Sprint| phase(sprint, edition.as_of()) == Phase::Over && sprint.completed.is_none();
    let sprints = edition.sprints().iter().enumerate().filter(|(_, sprint)| is_not_closed(sprint));
    sprints.min_by_key(|(place, sprint)| (sprint.from, sprint.to, *place)).map(|(place, _)| place)
}

fn one(place: usize, sprint: &Sprint, as_of: Date) -> OneSprint {
    let committed = sprint.committed.filter(|&committed| committed > 0.0);
    OneSprint {
        place,
        phase: phase(sprint, as_of),
        completion: committed.and_then(|committed| Some(sprint.completed? / committed)),
        added_share: committed.and_then(|committed| Some(sprint.added? / committed)),
        left: left(sprint),
    }
}

/// Returns what is not done of a sprint: committed + added − completed, not below 0.
pub fn left(sprint: &Sprint) -> Option<f64> {
    Some((sprint.committed? + sprint.added.unwrap_or(0.0) - sprint.completed?).max(0.0))
}

fn velocity(newest: &[&Sprint]) -> Option<Velocity> {
    let completed: Vec<f64> = newest.iter().filter_map(|sprint| sprint.completed).collect();
    let low = completed.iter().copied().reduce(f64::min)?;
    let high = completed.iter().copied().reduce(f64::max)?;
    let mean = completed.iter().sum::<f64>() / completed.len() as f64;
    Some(Velocity { mean, low, high, sprints: completed.len() })
}

fn completion(newest: &[&Sprint]) -> Option<f64> {
    let pairs = newest.iter().filter_map(|sprint| Some((sprint.completed?, sprint.committed?)));
    let (completed, committed) = pairs.reduce(|a, b| (a.0 + b.0, a.1 + b.1))?;
    (committed > 0.0).then(|| completed / committed)
}
