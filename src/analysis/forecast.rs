//! The odds as figures: dates, bins of the finish, cost, and what moves the finish most.
//!
//! Percentiles come from the plan's runs (GAO-16-89G, chapter 8). What is ranked here is ranked in working
//! days, so that tasks and risks can stand in one list.

use crate::analysis::budget::BudgetFigures;
use crate::edition::Edition;
use crate::edition::forecast::{CostSpread, Finish, Forecast, NoForecast, TaskOdds};
use crate::units::{Date, Money, Month};

/// Everything that is told of the odds.
#[derive(Clone, Debug)]
pub struct ForecastFigures {
    /// The chance that the plan's own finish is kept, 0 to 1.
    pub plan_chance: Option<f64>,
    pub bins: Vec<Bin>,
    pub step: Step,
    /// The budget's forecast at completion and what comes on top; nothing where either is not shown.
    pub cost: Option<CostFigures>,
    /// By likely date.
    pub milestones: Vec<MilestoneChance>,
    /// What moves the finish, most first; empty where something hidden may move it more.
    pub drivers: Vec<Driver>,
    /// Unfinished tasks that are shown and have no range; not counted where a range or a risk is hidden.
    pub fixed_tasks: usize,
    /// Places of open risks that no run could play: they have no chance, or neither delay nor cost.
    pub unplayed_risks: Vec<usize>,
}

/// A stretch of days in which some runs finished.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Bin {
    pub first: Date,
    pub last: Date,
    /// The share of the runs, 0 to 1, that finished in it, and by its end.
    pub share: f64,
    pub by_then: f64,
    /// It begins no later than the date that 8 in 10 runs keep.
    pub safe: bool,
}

/// How long a bin is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    Week,
    Fortnight,
    /// Months in a bin: 1, 3, 12 and so on.
    Months(u32),
}

/// The cost at completion over all runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CostFigures {
    pub p10: Money,
    pub p50: Money,
    pub p80: Money,
    pub p90: Money,
    /// What the budget has approved.
    pub approved: Money,
    /// The budget's own forecast, without what is uncertain.
    pub planned: Money,
}

/// The odds of one milestone.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct MilestoneChance {
    /// The place in the edition's list of tasks.
    pub place: usize,
    /// The date that 5 in 10 runs keep, and the one that 8 in 10 keep.
    pub likely: Date,
    pub safe: Date,
    pub promised: Option<Date>,
    /// The share of runs that keep the promise, 0 to 1.
    pub chance: Option<f64>,
}

/// Something uncertain, and the working days by which it moves the finish.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Driver {
    pub what: Cause,
    pub days: f64,
}

/// What moves a finish. Places are those of the edition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cause {
    Task(usize),
    Risk(usize),
}

/// The most bins that are drawn.
const MOST_BINS: usize = 26;
/// The steps, shortest first.
const STEPS: [Step; 6] =
    [Step::Week, Step::Fortnight, Step::Months(1), Step::Months(3), Step::Months(12), Step::Months(120)];
/// The most rows of what moves the finish.
pub const MOST_DRIVERS: usize = 10;

/// Computes the figures of the odds, or says why there are none.
pub fn analyse(edition: &Edition, budget: Option<&BudgetFigures>) -> Result<ForecastFigures, NoForecast> {
    let forecast = edition.forecast()?;
    let (step, bins) = bins(&forecast.finish, forecast.runs);
    let mut milestones: Vec<MilestoneChance> =
        forecast.milestones.iter().map(|odds| chance(odds.task, &odds.finish)).collect();
    milestones.sort_by_key(|milestone| (milestone.likely, milestone.place));
    let whole = forecast.uncertain_tasks.is_some();
    let with_range = forecast.tasks.iter().filter(|odds| odds.has_range);
    let open_tasks =
        edition.tasks().iter().filter(|task| task.is_work() && !task.times.is_finished()).count();
    let is_played = |place: &usize| forecast.risks.iter().any(|odds| odds.risk == *place);
    Ok(ForecastFigures {
        plan_chance: edition.schedule().finish.map(|date| share_by(&forecast.finish, date, forecast.runs)),
        bins,
        step,
        cost: budget.zip(forecast.added_cost.known()).map(|(budget, added)| cost(budget, added)),
        milestones,
        drivers: if whole { drivers(forecast) } else { Vec::new() },
        fixed_tasks: if whole { open_tasks.saturating_sub(with_range.count()) } else { 0 },
        unplayed_risks: (0..edition.risks().len())
            .filter(|_| whole)
            .filter(|&place| edition.risks()[place].status.is_open())
            .filter(|place| !is_played(place))
            .collect(),
    })
}

/// Returns the odds of a milestone by its place in the edition's list of tasks; nothing where it is reached,
/// or there is no forecast.
pub fn milestone(edition: &Edition, place: usize) -> Option<MilestoneChance> {
    let odds = edition.forecast().ok()?.milestones.iter().find(|odds| odds.task == place)?;
    Some(chance(odds.task, &odds.finish))
}

fn chance(place: usize, finish: &Finish) -> MilestoneChance {
    MilestoneChance {
        place,
        likely: finish.p50,
        safe: finish.p80,
        promised: finish.promised,
        chance: finish.on_time,
    }
}

/// Returns the share of runs that finished on a date or before it.
pub fn share_by(finish: &Finish, date: Date, runs: u32) -> f64 {
    let kept: u64 =
        finish.days.iter().filter(|(day, _)| *day <= date).map(|(_, count)| u64::from(*count)).sum();
    kept as f64 / f64::from(runs.max(1))
}

fn cost(budget: &BudgetFigures, added: &CostSpread) -> CostFigures {
    let planned = budget.total.forecast;
    CostFigures {
        p10: planned + added.p10,
        p50: planned + added.p50,
        p80: planned + added.p80,
        p90: planned + added.p90,
        approved: budget.total.approved,
        planned,
    }
}

/// Ranks tasks and risks by the working days they move the finish by.
///
/// A task: Spearman's rank correlation of its duration with the finish × (P90 − P10 of the project's
/// duration), which is what the finish moves by as the task goes from a short run to a long one: a tornado by
/// rank correlation (Vose, "Risk Analysis", 2008, chapter 5). It is never more than the task's own swing, since a
/// task that goes well together with one that drives the finish is correlated with it and moves nothing. For the
/// same reason a task that is critical in no run is left out. A smaller criticality does not matter: work that
/// waits for a weekend has float nearly always and still moves the finish. A correlation within what chance
/// alone gives, 1.96 ÷ √runs, is none. A risk: the days that the 80th percentile of the finish is earlier without it, at least those
/// of the mean (Hulett, 2009).
/// *Example:* 0.5 with a project of 40 to 60 days moves the finish by 0.5 × 20 = 10 days, or by 6 where the task
/// itself takes 9 to 15.
fn drivers(forecast: &Forecast) -> Vec<Driver> {
    let span = forecast.duration.p90 - forecast.duration.p10;
    let noise = 1.96 / f64::from(forecast.runs.max(1)).sqrt();
    // What differs only by the risks that strike it is told by their own rows.
    let can_move = |odds: &&TaskOdds| odds.has_range && odds.criticality > 0.0;
    let tasks = forecast.tasks.iter().filter(can_move).filter_map(|odds| {
        let correlation = odds.sensitivity.filter(|correlation| *correlation > noise)?;
        Some(Driver { what: Cause::Task(odds.task), days: (correlation * span).min(odds.swing_days?) })
    });
    let risks = forecast.risks.iter().filter_map(|odds| {
        let days = odds.p80_days.into_iter().chain(odds.mean_days).reduce(f64::max)?;
        Some(Driver { what: Cause::Risk(odds.risk), days })
    });
    let mut all: Vec<Driver> = tasks.chain(risks).filter(|driver| driver.days >= 0.05).collect();
    // Both lists keep their order among equals.
    all.sort_by(|a, b| b.days.total_cmp(&a.days));
    all.truncate(MOST_DRIVERS);
    all
}

/// Puts the finishes into weeks, fortnights or months: the shortest step that needs no more than 26.
fn bins(finish: &Finish, runs: u32) -> (Step, Vec<Bin>) {
    let (Some(&(first, _)), Some(&(last, _))) = (finish.days.first(), finish.days.last()) else {
        return (Step::Week, Vec::new());
    };
    let step =
        STEPS.into_iter().find(|step| step.count(first, last) <= MOST_BINS).unwrap_or(Step::Months(12_000));
    let mut out = Vec::new();
    let (mut start, mut by_then, mut next) = (step.start(first), 0.0, 0);
    while start <= last {
        let after = step.after(start);
        let mut count = 0_u64;
        while let Some((_, runs)) = finish.days.get(next).filter(|(day, _)| *day < after) {
            count += u64::from(*runs);
            next += 1;
        }
        let share = count as f64 / f64::from(runs.max(1));
        by_then += share;
        let by_then = if next == finish.days.len() { 1.0 } else { by_then };
        out.push(Bin { first: start, last: after.previous(), share, by_then, safe: start <= finish.p80 });
        start = after;
    }
    (step, out)
}

impl Step {
    /// Returns the first day of the step that a day is in.
    fn start(self, day: Date) -> Date {
        match self {
            Step::Week | Step::Fortnight => day + -(day.weekday() as i32),
            Step::Months(step) => {
                let month = day.month();
                let first = (month.number() - 1) / step.min(12) * step.min(12) + 1;
                Month::new(month.year(), first).unwrap_or(month).first()
            }
        }
    }

    /// Returns the first day of the next step.
    fn after(self, start: Date) -> Date {
        match self {
            Step::Week => start + 7,
            Step::Fortnight => start + 14,
            Step::Months(step) => (0..step).fold(start.month(), |month, _| month.next()).first(),
        }
    }

    /// Returns how many steps two days span.
    fn count(self, first: Date, last: Date) -> usize {
        match self {
            Step::Week => ((last - self.start(first)) / 7 + 1) as usize,
            Step::Fortnight => ((last - self.start(first)) / 14 + 1) as usize,
            Step::Months(step) => {
                let from = self.start(first).month();
                let months =
                    (last.year() - from.year()) * 12 + last.month().number() as i32 - from.number() as i32;
                months as usize / step as usize + 1
            }
        }
    }
}
