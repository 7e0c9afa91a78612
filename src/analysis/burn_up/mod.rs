//! The burn-up: how much there is to do, how much is done, and when the two meet at the pace of the last weeks.
//! `burn_up/tasks.rs` counts the tasks of the plan, `burn_up/sprints.rs` the amounts of the sprints.

mod sprints;
mod tasks;

use crate::edition::Edition;
use crate::units::Date;

/// The burn-ups that the files give.
#[derive(Clone, Debug, Default)]
pub struct BurnUps {
    pub tasks: Option<BurnUp>,
    pub sprints: Option<BurnUp>,
}

#[derive(Clone, Debug)]
pub struct BurnUp {
    /// What there was to do: at the beginning, then wherever it changed, up to the status date.
    pub scope: Vec<Step>,
    /// What was done in all, from the beginning on.
    pub done: Vec<(Date, f64)>,
    /// The last day for which it is known what is done.
    pub known: Date,
    /// The last day of the last week.
    pub weeks_to: Date,
    /// What was done in each of the last weeks, oldest first; at most [`WEEKS`], and whole weeks only.
    pub weeks: Vec<f64>,
    pub rays: Result<Rays, NoRays>,
}

/// The scope from a day on.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Step {
    pub date: Date,
    pub amount: f64,
    pub cause: Cause,
}

/// Why the scope is another one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    /// It is the first scope that is known.
    Begin,
    /// A baseline, by the place in the edition's list of them.
    Baseline(usize),
    /// A sprint, by the place in the edition's list.
    Sprint(usize),
    /// Work that no baseline has.
    Unplanned,
}

/// When all would be done, at the pace of slow and of fast weeks.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rays {
    pub slow: Ray,
    pub fast: Ray,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Ray {
    /// Done per week.
    pub rate: f64,
    /// The day on which it meets the scope; nothing where it does not within ten years.
    pub date: Option<Date>,
}

/// Why no day is told on which all would be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoRays {
    /// Everything is.
    AllDone,
    /// So many whole weeks are too few to tell a pace.
    FewWeeks(usize),
    /// No sprint ahead says what it will take on, so that what is left is not known.
    NothingAhead,
    /// A sprint is over and does not say what it completed: its place in the edition's list. Neither what is
    /// done nor what is left is known then.
    NotClosed(usize),
    /// Hardly anything was done in these weeks.
    NoPace,
}

/// The weeks that tell the pace.
pub const WEEKS: usize = 8;
/// Fewer weeks than these tell no pace.
pub const FEWEST_WEEKS: usize = 4;
/// A day that is further away than ten years says nothing.
const FURTHEST: f64 = 3652.0;

impl BurnUp {
    /// Returns the scope on the status date.
    pub fn scope_now(&self) -> f64 {
        self.scope.last().map_or(0.0, |step| step.amount)
    }

    pub fn done_now(&self) -> f64 {
        self.done.last().map_or(0.0, |(_, amount)| *amount)
    }

    /// Returns mean, lowest and highest of the weeks; nothing where no week is whole.
    pub fn throughput(&self) -> Option<(f64, f64, f64)> {
        let low = self.weeks.iter().copied().reduce(f64::min)?;
        let high = self.weeks.iter().copied().reduce(f64::max)?;
        Some((self.weeks.iter().sum::<f64>() / self.weeks.len() as f64, low, high))
    }
}

/// Computes the burn-ups of an edition.
pub fn analyse(edition: &Edition) -> BurnUps {
    BurnUps { tasks: tasks::burn_up(edition), sprints: sprints::burn_up(edition) }
}

/// What a burn-up is made of.
struct Course {
    begin: Date,
    scope: Vec<Step>,
    done: Vec<(Date, f64)>,
    known: Date,
    weeks_to: Date,
    /// Why it is not known what is left, where it is not.
    unknown: Option<NoRays>,
}

impl Course {
    /// Tells the pace. `done_by` says how much was done by the evening of a day.
    fn burn_up(self, done_by: impl Fn(Date) -> f64) -> BurnUp {
        let Course { begin, scope, done, known, weeks_to, unknown } = self;
        let week = |number: i32| (weeks_to + -7 * (number + 1), weeks_to + -7 * number);
        let mut weeks: Vec<f64> = (0..WEEKS as i32)
            .map(week)
            .take_while(|(before, _)| *before >= begin.previous())
            .map(|(before, last)| done_by(last) - done_by(before))
            .collect();
        weeks.reverse();
        let amount = |last: Option<f64>| last.unwrap_or(0.0);
        let left =
            amount(scope.last().map(|step| step.amount)) - amount(done.last().map(|(_, amount)| *amount));
        let rays = rays(left, &weeks, known, unknown);
        BurnUp { scope, done, known, weeks_to, weeks, rays }
    }
}

/// Prolongs what is done at the 20th and the 80th percentile of the weekly rate, as throughput forecasts do
/// (D. Vacanti, *Actionable Agile Metrics for Predictability*, 2015). A percentile is the smallest value that
/// at least so many of 100 weeks do not exceed (Hyndman and Fan, 1996, definition 1). *Example:* weeks of 1,
/// 2, 2, 3, 3, 4, 4 and 6, and 12 left: the second and the seventh are 2 and 4 a week, so it takes 42 or 21 days.
fn rays(left: f64, weeks: &[f64], known: Date, unknown: Option<NoRays>) -> Result<Rays, NoRays> {
    if let Some(reason) = unknown {
        return Err(reason);
    }
    if left <= 1e-9 {
        return Err(NoRays::AllDone);
    }
    if weeks.len() < FEWEST_WEEKS {
        return Err(NoRays::FewWeeks(weeks.len()));
    }
    let mut sorted = weeks.to_vec();
    sorted.sort_by(f64::total_cmp);
    let ray = |percent: usize| {
        let rank = (sorted.len() * percent).div_ceil(100).max(1);
        let rate = sorted[rank - 1].max(0.0);
        let days = left / rate * 7.0;
        // A day is taken up whole, but not for the last bit of a fraction.
        let date = (days <= FURTHEST).then(|| known + (days - 1e-6).ceil() as i32);
        let date = date.filter(|date| *date <= Date::LATEST);
        Ray { rate, date }
    };
    let rays = Rays { slow: ray(20), fast: ray(80) };
    if rays.fast.date.is_none() { Err(NoRays::NoPace) } else { Ok(rays) }
}
