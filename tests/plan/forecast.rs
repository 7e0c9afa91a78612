//! The forecast against closed forms and numeric convolutions, and what holds for every network.

use crate::plan::build::{Build, day, record, time};
use milepost::model::risk::{CostRange, DelayRange, Risk, RiskStatus};
use milepost::model::task::{Estimate, Shape};
use milepost::model::{PersonId, TaskId};
use milepost::plan::forecast::{Forecast, NoForecast, Spread};
use milepost::plan::plan;
use milepost::units::{Money, Percent};

const TRIANGULAR: Option<Shape> = Some(Shape::Triangular);

impl Build {
    /// Gives the last task a range in place of its duration.
    pub fn range(self, low: &str, likely: &str, high: &str, shape: Option<Shape>) -> Build {
        let estimate = Estimate { low: time(low), likely: time(likely), high: time(high), shape };
        self.with(|task| task.estimate = Some(estimate))
    }

    pub fn runs(mut self, runs: u32, seed: u64) -> Build {
        (self.project.forecast.runs, self.project.forecast.seed) = (runs, seed);
        self
    }

    pub fn risk(mut self, id: &str, chance: f64, affects: &[usize], delay: Option<[&str; 3]>) -> Build {
        self.project.risks.push(Risk {
            record: record(id),
            title: id.to_string(),
            category: None,
            cause: Default::default(),
            effect: Default::default(),
            inherent: None,
            residual: None,
            response: None,
            status: RiskStatus::Open,
            raised: None,
            reviewed: None,
            trigger: Default::default(),
            fallback: Default::default(),
            actions: Vec::new(),
            affects: affects.iter().map(|&task| TaskId::new(task)).collect(),
            chance: Percent::new(chance),
            delay: delay.map(|[low, likely, high]| DelayRange {
                low: time(low),
                likely: time(likely),
                high: time(high),
            }),
            cost: None,
            history: Vec::new(),
        });
        self
    }

    pub fn risk_cost(mut self, low: i64, likely: i64, high: i64) -> Build {
        let [low, likely, high] = [low, likely, high].map(Money::from_units);
        self.project.risks.last_mut().unwrap().cost = Some(CostRange { low, likely, high });
        self
    }

    pub fn forecast(self) -> Result<Forecast, NoForecast> {
        let build = self.resolve();
        plan(&build.project, build.as_of).forecast
    }
}

/// Expected value and tolerance: mean, sd, P10, P50, P80, P90; at 20,000 runs, four standard errors.
type Expected = [Option<(f64, f64)>; 6];

fn check(name: &str, build: impl Fn() -> Build, expected: Expected) {
    for seed in [1, 2, 3, 77, 4_000_000_000] {
        let Spread { mean, sd, p10, p50, p80, p90 } = build().runs(20_000, seed).forecast().unwrap().duration;
        let found = [mean, sd, p10, p50, p80, p90];
        for ((found, expected), what) in
            found.iter().zip(expected).zip(["mean", "sd", "P10", "P50", "P80", "P90"])
        {
            let Some((value, tolerance)) = expected else { continue };
            let off = (found - value).abs();
            assert!(off <= tolerance, "{name}, seed {seed}: {what} is {found}, not {value} ± {tolerance}");
        }
    }
}

fn one(shape: Shape) -> Build {
    Build::new("07-06").open("a", &[]).range("2d", "5d", "11d", Some(shape))
}

fn tri(build: Build) -> Build {
    build.range("2d", "5d", "11d", TRIANGULAR)
}

fn chain(tasks: &[&str]) -> Build {
    tasks.iter().enumerate().fold(Build::new("07-06"), |build, (index, id)| {
        let after: &[&str] = if index == 0 { &[] } else { &tasks[index - 1..index] };
        tri(build.open(id, after))
    })
}

fn merge() -> Build {
    tri(tri(Build::new("07-06").open("a", &[])).open("b", &[])).milestone("m", &["a", "b"])
}

fn correlated() -> Build {
    let mut build = chain(&["a", "b"]);
    build.project.forecast.correlation_workstream = 1.0;
    for task in &mut build.project.tasks {
        task.workstream = Some("one".to_string());
    }
    build
}

fn network(id: &str) -> Option<fn() -> Build> {
    Some(match id {
        "one-tri" => || one(Shape::Triangular),
        "one-pert" => || one(Shape::Pert),
        "one-uni" => || Build::new("07-06").open("a", &[]).range("4d", "6d", "8d", Some(Shape::Uniform)),
        "chain3" => || chain(&["a", "b", "c"]),
        "merge2" => merge,
        "correlated" => correlated,
        _ => return None,
    })
}

/// Quantile of the triangle 2, 5, 11: 2 + √(27u) up to the mode, 11 - √(54(1-u)) above.
#[test]
fn one_triangle_has_its_closed_form() {
    let value =
        |u: f64| if u < 1.0 / 3.0 { 2.0 + (27.0 * u).sqrt() } else { 11.0 - (54.0 * (1.0 - u)).sqrt() };
    let at = |u: f64| Some((value(u), 0.1));
    let expected = [Some((6.0, 0.0529)), Some((3.5_f64.sqrt(), 0.0374)), at(0.1), at(0.5), at(0.8), at(0.9)];
    check("triangle", || one(Shape::Triangular), expected);
}

/// Mean (a + 4m + b)/6; variance (mean - a)(b - mean)/7, as α + β + 1 is 7.
#[test]
fn one_pert_has_its_moments() {
    let sd = (3.5_f64 * 5.5 / 7.0).sqrt();
    check("PERT", || one(Shape::Pert), [Some((5.5, 0.0469)), Some((sd, 0.0332)), None, None, None, None]);
}

/// All tasks of a group take the same share of their ranges: quantiles add, so twice the triangle's.
#[test]
fn perfect_correlation_adds_quantiles() {
    let p80 = 2.0 * (11.0 - (54.0_f64 * 0.2).sqrt());
    let sd = 2.0 * 3.5_f64.sqrt();
    check(
        "correlated",
        correlated,
        [Some((12.0, 0.11)), Some((sd, 0.08)), None, None, Some((p80, 0.16)), None],
    );
    // Alone in its group, or without correlation, the two are independent: variances add.
    let sd = 7.0_f64.sqrt();
    check(
        "independent",
        || chain(&["a", "b"]),
        [Some((12.0, 0.08)), Some((sd, 0.06)), None, None, None, None],
    );
}

/// Each of two equal paths is the longer one in half of the runs, and the later of two is later than one.
#[test]
fn two_equal_paths_share_the_criticality() {
    let forecast = merge().runs(20_000, 1).forecast().unwrap();
    let of = |task: usize| forecast.tasks[task].criticality;
    assert!((of(0) + of(1) - 1.0).abs() < 0.02, "{} + {}", of(0), of(1));
    assert!((of(0) - 0.5).abs() < 0.02 && of(2) == 1.0);
    assert!((forecast.duration.mean - 7.0667).abs() < 0.0467);
    // Spearman's correlation of X and max(X, Y) of two independent equals is the same for any X.
    let (a, b) = (forecast.tasks[0].sensitivity.unwrap(), forecast.tasks[1].sensitivity.unwrap());
    assert!((a - b).abs() < 0.03 && (0.6..0.75).contains(&a), "{a} {b}");
    assert_eq!(forecast.tasks[2].sensitivity, None);
}

#[test]
fn the_oracle_agrees() {
    let Some(folder) = std::env::var_os("MILEPOST_ORACLE") else { return };
    let text = std::fs::read_to_string(std::path::Path::new(&folder).join("mc.json")).unwrap();
    let cases: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    let mut known = 0;
    for case in &cases {
        let id = case["id"].as_str().unwrap();
        let Some(build) = network(id) else { panic!("{id} is a new case") };
        let figure = |name: &str| Some((case["expect"][name].as_f64()?, case["tol"][name].as_f64()?));
        check(id, build, ["mean", "sd", "P10", "P50", "P80", "P90"].map(figure));
        known += 1;
    }
    assert!(known >= 6);
}
