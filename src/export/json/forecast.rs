//! The odds of the public data format. Chances are percent 0–100, correlations −1 to 1.

use crate::analysis::forecast::CostFigures;
use crate::checks::Report;
use crate::edition::forecast::{Finish, NoForecast, Spread};
use crate::units::{Date, Money, Percent};
use serde::Serialize;

#[derive(Serialize)]
pub struct Forecast<'a> {
    runs: u32,
    seed: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    uncertain_tasks: Option<u32>,
    finish: FinishRow,
    duration_days: SpreadRow,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<CostRow>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tasks: Vec<TaskRow<'a>>,
}

#[derive(Serialize)]
struct FinishRow {
    p10: Date,
    p50: Date,
    p80: Date,
    p90: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    promised: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    on_time_chance: Option<Percent>,
}

#[derive(Serialize)]
struct SpreadRow {
    mean: f64,
    sd: f64,
    p10: f64,
    p50: f64,
    p80: f64,
    p90: f64,
}

#[derive(Serialize)]
struct CostRow {
    p10: Money,
    p50: Money,
    p80: Money,
    p90: Money,
}

#[derive(Serialize)]
struct TaskRow<'a> {
    id: &'a str,
    criticality: Percent,
    #[serde(skip_serializing_if = "Option::is_none")]
    sensitivity: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    swing_days: Option<f64>,
}

/// What a risk is worth, beside what is registered of it.
#[derive(Serialize)]
pub struct RiskWorth {
    /// The share of runs in which it happened.
    happened: Percent,
    /// Working days that 8 in 10 runs, and the mean, would finish earlier without it.
    #[serde(skip_serializing_if = "Option::is_none")]
    days_worth: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_worth_mean: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost_worth: Option<Money>,
}

/// Returns the odds; nothing where there are none.
pub fn forecast(report: &Report) -> Option<Forecast<'_>> {
    let forecast = report.edition.forecast().ok()?;
    let tasks = report.edition.tasks();
    Some(Forecast {
        runs: forecast.runs,
        seed: forecast.seed,
        uncertain_tasks: forecast.uncertain_tasks,
        finish: finish(&forecast.finish),
        duration_days: spread(&forecast.duration),
        cost: report.figures.forecast.as_ref().ok().and_then(|figures| figures.cost.as_ref()).map(cost),
        tasks: forecast
            .tasks
            .iter()
            .map(|odds| TaskRow {
                id: &tasks[odds.task].record.id,
                criticality: Percent::of_share(odds.criticality),
                sensitivity: odds.sensitivity.map(hundredths),
                swing_days: odds.swing_days.map(hundredths),
            })
            .collect(),
    })
}

/// Returns why there are no odds, to whoever sees everything.
pub fn missing(report: &Report) -> Option<NoForecast> {
    report.edition.forecast().err().filter(|_| report.edition.audience().complete)
}

/// Returns what a risk is worth by its place in the edition.
pub fn risk(report: &Report, place: usize) -> Option<RiskWorth> {
    let odds = report.edition.forecast().ok()?.risks.iter().find(|odds| odds.risk == place)?;
    Some(RiskWorth {
        happened: Percent::of_share(odds.happened),
        days_worth: odds.p80_days.map(hundredths),
        days_worth_mean: odds.mean_days.map(hundredths),
        cost_worth: odds.cost.known().copied(),
    })
}

fn finish(finish: &Finish) -> FinishRow {
    FinishRow {
        p10: finish.p10,
        p50: finish.p50,
        p80: finish.p80,
        p90: finish.p90,
        promised: finish.promised,
        on_time_chance: finish.on_time.map(Percent::of_share),
    }
}

fn spread(spread: &Spread) -> SpreadRow {
    SpreadRow {
        mean: hundredths(spread.mean),
        sd: hundredths(spread.sd),
        p10: hundredths(spread.p10),
        p50: hundredths(spread.p50),
        p80: hundredths(spread.p80),
        p90: hundredths(spread.p90),
    }
}

fn cost(cost: &CostFigures) -> CostRow {
    CostRow { p10: cost.p10, p50: cost.p50, p80: cost.p80, p90: cost.p90 }
}

/// Rounds to two decimals: more would be noise of the runs.
fn hundredths(value: f64) -> f64 {
    // Adding zero makes a negative zero a plain one.
    (value * 100.0).round() / 100.0 + 0.0
}
