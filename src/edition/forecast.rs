//! The odds an audience may see.
//!
//! The finish is that of all runs for every audience: time is computed on the whole truth. The odds of what
//! is hidden are dropped with it. So are figures that something hidden has a part in beside what is shown:
//! costs wherever anything is kept back, since a person's rate could be worked out from them, and what single
//! tasks do in the runs wherever a risk or any work is hidden, since a delay or a length could be.

use crate::edition::policy::Clearance;
use crate::edition::shown::Shown;
use crate::model::audience::Hidden;
use crate::model::{RecordId, RiskId, TaskId};
use crate::plan::forecast as plan;
use crate::units::{Date, Money};
use serde::Serialize;

/// What came of all runs.
#[derive(Clone, Debug, Serialize)]
pub struct Forecast {
    pub runs: u32,
    pub seed: u64,
    /// Tasks with a range whose remainder was drawn; nothing where a range or a risk that was played is
    /// hidden, since no count of them would be true.
    pub uncertain_tasks: Option<u32>,
    /// Fewer tasks than this have a range: too few for a distribution to be drawn of it.
    pub thin: bool,
    pub finish: Finish,
    /// Working days of the project's calendar from its first start to its finish.
    pub duration: Spread,
    /// What comes on top of the budget's own forecast; for whoever sees everything.
    pub added_cost: Shown<Option<CostSpread>>,
    pub milestones: Vec<MilestoneOdds>,
    /// Empty where a range or a risk that was played is hidden: what it does to a task that is shown would
    /// tell of it.
    pub tasks: Vec<TaskOdds>,
    pub risks: Vec<RiskOdds>,
}

/// The tasks with a range below which a distribution says more than is known.
pub const ENOUGH_RANGES: u32 = 5;

/// A finish date over all runs.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Finish {
    pub p10: Date,
    pub p50: Date,
    pub p80: Date,
    pub p90: Date,
    /// How many runs finished on each day, in order of days.
    pub days: Vec<(Date, u32)>,
    pub promised: Option<Date>,
    /// The share of runs that finish on the promised date or before it, 0 to 1.
    pub on_time: Option<f64>,
}

/// A figure over all runs.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Spread {
    pub mean: f64,
    pub sd: f64,
    pub p10: f64,
    pub p50: f64,
    pub p80: f64,
    pub p90: f64,
}

/// An amount over all runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct CostSpread {
    pub mean: Money,
    pub p10: Money,
    pub p50: Money,
    pub p80: Money,
    pub p90: Money,
}

#[derive(Clone, Debug, Serialize)]
pub struct MilestoneOdds {
    /// The place in the edition's list of tasks.
    pub task: usize,
    pub finish: Finish,
}

#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct TaskOdds {
    /// The place in the edition's list of tasks.
    pub task: usize,
    /// It has a range of its own; others differ only by the risks that strike them.
    pub has_range: bool,
    /// The share of runs in which it is critical, 0 to 1.
    pub criticality: f64,
    /// Spearman's rank correlation of its duration with the project's finish.
    pub sensitivity: Option<f64>,
    /// Working days of its own calendar between its tenth and ninetieth percentile of duration.
    pub swing_days: Option<f64>,
}

#[derive(Clone, Debug, Serialize)]
pub struct RiskOdds {
    /// The place in the edition's list of risks.
    pub risk: usize,
    /// The share of runs in which it happened, 0 to 1.
    pub happened: f64,
    /// Working days that the mean finish, and the 80th percentile, would be earlier without it.
    pub mean_days: Option<f64>,
    pub p80_days: Option<f64>,
    pub cost: Shown<Option<Money>>,
}

/// Why there are no odds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoForecast {
    NoPlan,
    Finished,
    NothingUncertain,
    NoRuns,
    /// The audience sees no plan, and so no odds of it.
    NotShown,
}

/// What the gate looks odds up in.
pub struct Known<'a> {
    pub clearance: &'a Clearance,
    /// Which of the project's tasks have a range of durations.
    pub ranges: Vec<bool>,
    /// How many risks the project has.
    pub risks: usize,
    /// The dates that the audience may know a finish to be held against.
    pub promises: Vec<Date>,
}

/// Clears the odds of a plan.
pub fn clear(
    forecast: Result<plan::Forecast, plan::NoForecast>,
    known: &Known,
) -> Result<Forecast, NoForecast> {
    if !known.clearance.grants(Hidden::Plan) || !known.clearance.grants_all(Hidden::Whole) {
        return Err(NoForecast::NotShown);
    }
    let plan::Forecast {
        runs,
        seed,
        uncertain_tasks,
        finish,
        duration,
        added_cost,
        milestones,
        tasks,
        risks,
    } = forecast.map_err(clear_reason)?;
    let places = places(known);
    let is_shown = |odds: &plan::RiskOdds| places.get(odds.risk.index()).is_some_and(Option::is_some);
    let whole = risks.iter().all(is_shown) && tasks.iter().all(|odds| is_known(odds, known));
    // How often work is critical tells how long the work beside it is, also where that has no range.
    let is_all =
        (0..known.ranges.len()).all(|index| known.clearance.is_shown(RecordId::Task(TaskId::new(index))));
    let told = whole && is_all;
    let tasks = tasks.into_iter().filter(|_| told).filter_map(|odds| clear_task(odds, known)).collect();
    Ok(Forecast {
        runs,
        seed,
        uncertain_tasks: whole.then_some(uncertain_tasks),
        thin: uncertain_tasks < ENOUGH_RANGES,
        finish: clear_finish(finish, known),
        duration: clear_spread(duration),
        // People at their rates are part of it.
        added_cost: Shown::when(known.clearance.is_complete(), added_cost.map(clear_cost)),
        milestones: milestones.into_iter().filter_map(|odds| clear_milestone(odds, known)).collect(),
        tasks,
        risks: risks.into_iter().filter_map(|odds| clear_risk(odds, &places, known.clearance)).collect(),
    })
}

/// Returns the place of each risk in the edition's list, in the project's order.
fn places(known: &Known) -> Vec<Option<usize>> {
    let mut next = 0;
    (0..known.risks)
        .map(|index| {
            known.clearance.is_shown(RecordId::Risk(RiskId::new(index))).then(|| {
                next += 1;
                next - 1
            })
        })
        .collect()
}

fn clear_reason(reason: plan::NoForecast) -> NoForecast {
    match reason {
        plan::NoForecast::NoPlan => NoForecast::NoPlan,
        plan::NoForecast::Finished => NoForecast::Finished,
        plan::NoForecast::NothingUncertain => NoForecast::NothingUncertain,
        plan::NoForecast::NoRuns => NoForecast::NoRuns,
    }
}

fn clear_finish(finish: plan::Finish, known: &Known) -> Finish {
    let plan::Finish { p10, p50, p80, p90, days, promised, on_time } = finish;
    // The date that only a hidden milestone promises stays hidden with it.
    let promised = promised.filter(|date| known.promises.contains(date));
    Finish { p10, p50, p80, p90, days, on_time: on_time.filter(|_| promised.is_some()), promised }
}

fn clear_spread(spread: plan::Spread) -> Spread {
    let plan::Spread { mean, sd, p10, p50, p80, p90 } = spread;
    Spread { mean, sd, p10, p50, p80, p90 }
}

fn clear_cost(spread: plan::CostSpread) -> CostSpread {
    let plan::CostSpread { mean, p10, p50, p80, p90 } = spread;
    CostSpread { mean, p10, p50, p80, p90 }
}

fn clear_milestone(odds: plan::MilestoneOdds, known: &Known) -> Option<MilestoneOdds> {
    let plan::MilestoneOdds { task, finish } = odds;
    let plan::Finish { p10, p50, p80, p90, days, promised, on_time } = finish;
    // What a shown milestone promises is shown with it.
    let finish = Finish { p10, p50, p80, p90, days, promised, on_time };
    Some(MilestoneOdds { task: known.clearance.task(task)?, finish })
}

/// Tells whether a task has nothing uncertain about it that is hidden.
fn is_known(odds: &plan::TaskOdds, known: &Known) -> bool {
    !has_range(odds.task, known) || known.clearance.task(odds.task).is_some()
}

fn has_range(task: TaskId, known: &Known) -> bool {
    known.ranges.get(task.index()).copied().unwrap_or_default()
}

fn clear_task(odds: plan::TaskOdds, known: &Known) -> Option<TaskOdds> {
    let plan::TaskOdds { task, criticality, sensitivity, swing_days } = odds;
    let has_range = has_range(task, known);
    Some(TaskOdds { task: known.clearance.task(task)?, has_range, criticality, sensitivity, swing_days })
}

fn clear_risk(odds: plan::RiskOdds, places: &[Option<usize>], clearance: &Clearance) -> Option<RiskOdds> {
    let plan::RiskOdds { risk, happened, mean_days, p80_days, cost } = odds;
    Some(RiskOdds {
        risk: places.get(risk.index()).copied().flatten()?,
        happened,
        mean_days,
        p80_days,
        cost: Shown::when(clearance.grants(Hidden::Money), cost),
    })
}
