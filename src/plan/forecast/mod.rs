//! Odds instead of a promise: the plan played many times with uncertain durations and risks (Monte Carlo
//! schedule risk analysis; GAO-16-89G, chapter 8; Hulett, "Practical Schedule Risk Analysis", 2009).
//!
//! Percentiles are those of the runs: P80 is the smallest value that at least 80 of 100 runs do not exceed.
//!
//! Read on in this order: `random`, `normal` and `curve` (numbers), `sample` and `events` (what is drawn),
//! `course`, `lookup`, `twins`, `early` and `late` (the passes, many runs at once), `stage` and `runs` (playing),
//! `ranks` and `odds` (what came of it).

mod course;
mod curve;
mod early;
mod events;
mod late;
mod lookup;
mod normal;
mod odds;
mod random;
mod ranks;
mod runs;
mod sample;
mod stage;
mod twins;

use crate::model::Project;
use crate::model::ids::{RiskId, TaskId};
use crate::plan::Plan;
use crate::plan::float::Floats;
use crate::plan::forward::Early;
use crate::plan::network::Network;
use crate::units::{Date, Money};

/// Plays the plan as often as the settings ask for.
pub fn play(
    project: &Project,
    network: &Network,
    early: &Early,
    floats: &Floats,
    plan: &Plan,
) -> Result<Forecast, NoForecast> {
    let (stage, milestones) = stage::set(project, network, early, floats, plan)?;
    let outcome = runs::play(&stage);
    let reading = odds::Reading { project, plan, stage: &stage, outcome: &outcome, milestones: &milestones };
    Ok(reading.forecast())
}

/// What came of all runs.
#[derive(Clone, PartialEq, Debug)]
pub struct Forecast {
    pub runs: u32,
    pub seed: u64,
    /// Tasks with a range whose remainder was drawn.
    pub uncertain_tasks: u32,
    /// The project's finish.
    pub finish: Finish,
    /// Working days of the project's calendar from the plan's first start to its finish.
    pub duration: Spread,
    /// What comes on top of the budget's own forecast: risks that happen, and people who work longer than
    /// planned; nothing where no cost is uncertain.
    pub added_cost: Option<CostSpread>,
    /// Every milestone that is not reached yet, in the order of tasks.
    pub milestones: Vec<MilestoneOdds>,
    /// Every task without children that is not finished, in the order of tasks.
    pub tasks: Vec<TaskOdds>,
    /// Every risk that was played, in the order of the register.
    pub risks: Vec<RiskOdds>,
}

/// A finish date over all runs.
#[derive(Clone, PartialEq, Debug)]
pub struct Finish {
    pub p10: Date,
    pub p50: Date,
    pub p80: Date,
    pub p90: Date,
    /// How many runs finished on each day, in order of days; only days on which some did.
    pub days: Vec<(Date, u32)>,
    /// The date it is held against: the one promised, else the baseline's finish.
    pub promised: Option<Date>,
    /// The share of runs that finish on that date or before it, 0 to 1.
    pub on_time: Option<f64>,
}

/// A figure over all runs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spread {
    pub mean: f64,
    pub sd: f64,
    pub p10: f64,
    pub p50: f64,
    pub p80: f64,
    pub p90: f64,
}

/// An amount over all runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CostSpread {
    pub mean: Money,
    pub p10: Money,
    pub p50: Money,
    pub p80: Money,
    pub p90: Money,
}

#[derive(Clone, PartialEq, Debug)]
pub struct MilestoneOdds {
    pub task: TaskId,
    pub finish: Finish,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub struct TaskOdds {
    pub task: TaskId,
    /// The share of runs in which it is critical, 0 to 1.
    pub criticality: f64,
    /// How strongly its duration and the project's finish go together: Spearman's rank correlation, -1 to
    /// 1; nothing where its duration is fixed.
    pub sensitivity: Option<f64>,
    /// Working days of its own calendar from its tenth to its ninetieth percentile of duration.
    pub swing_days: Option<f64>,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub struct RiskOdds {
    pub risk: RiskId,
    /// The share of runs in which it happened, 0 to 1.
    pub happened: f64,
    /// Working days that the mean finish, and the 80th percentile, would be earlier without it; nothing
    /// where it has no delay.
    pub mean_days: Option<f64>,
    pub p80_days: Option<f64>,
    /// Chance times cost; nothing where it has no cost.
    pub cost: Option<Money>,
}

/// Why there are no odds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoForecast {
    /// Nothing has dates.
    NoPlan,
    /// Everything is finished.
    Finished,
    /// No unfinished task has a range, and no open risk a chance with a delay.
    NothingUncertain,
    /// The settings ask for no runs.
    NoRuns,
}
