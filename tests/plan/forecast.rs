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
            affects: affects.iter().map(|&task| TaskId::new(task)).collect(),
            chance: Percent::new(chance),
            delay: delay.map(|ends| ends.map(time)).map(|[low, likely, high]| DelayRange {
                low,
                likely,
                high,
            }),
            ..risk(id)
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

/// An open risk that says nothing else.
pub fn risk(id: &str) -> Risk {
    Risk {
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
        closed: None,
        trigger: Default::default(),
        fallback: Default::default(),
        actions: Vec::new(),
        affects: Vec::new(),
        shared: None,
        chance: None,
        delay: None,
        cost: None,
        history: Vec::new(),
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
    assert_eq!(forecast.tasks[2].sensitivity, None);
}

/// Spearman's correlation of X and max(X, Y) of two independent equals, whatever they are: with U and V their
/// shares, that of the later one is max(U, V)², so it is 12 E[U max(U, V)²] - 3 = 12 · 0.3 - 3 = 0.6. Over
/// 2,048 runs it has a standard error of 0.02; the mean of both tasks and 25 seeds has one of 0.0022.
#[test]
fn the_sensitivity_of_two_equal_paths_is_known() {
    let mut sum = 0.0;
    for seed in 1..=25 {
        let forecast = merge().runs(3_000, seed).forecast().unwrap();
        for task in &forecast.tasks[..2] {
            let sensitivity = task.sensitivity.unwrap();
            assert!((sensitivity - 0.6).abs() < 0.08, "seed {seed}: {sensitivity}");
            sum += sensitivity / 50.0;
        }
    }
    assert!((sum - 0.6).abs() < 0.009, "{sum}");
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

pub fn days_of(forecast: &Forecast) -> Vec<(String, u32)> {
    forecast.finish.days.iter().map(|(day, runs)| (day.to_string(), *runs)).collect()
}

/// Monday 6 July 2026: five days of work end on Friday 10 July, in all runs.
#[test]
fn a_range_without_width_is_the_plan() {
    let ranges = |build: Build| build.range("5d", "5d", "5d", None);
    let build = || {
        let build =
            ranges(Build::new("07-06").open("a", &[])).open("b", &["a"]).range("1d", "2d", "4d", None);
        ranges(build.open("c", &["a"])).milestone("m", &["a"])
    };
    let forecast = build().runs(640, 1).forecast().unwrap();
    let milestone = &forecast.milestones[0].finish;
    assert_eq!(milestone.days, [(day("07-10"), 640)]);
    assert_eq!([milestone.p10, milestone.p50, milestone.p90], [day("07-10"); 3]);
    assert_eq!((forecast.uncertain_tasks, forecast.milestones.len()), (1, 1));
    // `c` takes five days after `a`; `b` at most four: it is never the last.
    assert_eq!(days_of(&forecast), [("2026-07-17".to_string(), 640)]);
    assert_eq!(forecast.tasks.iter().map(|task| task.criticality).collect::<Vec<_>>(), [1.0, 0.0, 1.0, 0.0]);
}

#[test]
fn nothing_uncertain_is_no_forecast() {
    let build = || Build::new("07-06").task("a", "5d", &[]);
    assert_eq!(build().runs(100, 1).forecast(), Err(NoForecast::NothingUncertain));
    let range = || build().range("1d", "5d", "6d", None);
    assert_eq!(range().runs(0, 1).forecast(), Err(NoForecast::NoRuns));
    assert_eq!(range().finished("07-08").seen("07-09").runs(100, 1).forecast(), Err(NoForecast::Finished));
    assert_eq!(Build::new("07-06").runs(100, 1).forecast(), Err(NoForecast::NoPlan));
    // A risk that has happened, or is closed, or is of work that is done, plays no part.
    let delay = Some(["1d", "2d", "3d"]);
    for status in [RiskStatus::Occurred, RiskStatus::Closed] {
        let mut build = build().risk("r", 50.0, &[0], delay);
        build.project.risks[0].status = status;
        assert_eq!(build.runs(100, 1).forecast(), Err(NoForecast::NothingUncertain));
    }
    let mut unknown = build().risk("r", 50.0, &[0], delay);
    unknown.project.risks[0].chance = None;
    assert_eq!(unknown.runs(100, 1).forecast(), Err(NoForecast::NothingUncertain));
    for status in [RiskStatus::Open, RiskStatus::Mitigating, RiskStatus::Accepted] {
        let mut build = build().risk("r", 50.0, &[0], delay);
        build.project.risks[0].status = status;
        assert!(build.runs(100, 1).forecast().is_ok());
    }
}

/// Half of the task is done by Friday: half of its range is left.
#[test]
fn only_what_remains_is_drawn() {
    let build = || {
        Build::new("07-06").open("a", &[]).range("6d", "10d", "14d", Some(Shape::Uniform)).started("07-06")
    };
    let half = build().progress(50.0).seen("07-10").runs(5_000, 1).forecast().unwrap();
    // Three to seven days from Monday 13 July on; uniform, so each of the last four has a quarter.
    let later = half.finish.days.iter().filter(|(date, _)| *date > day("07-15"));
    let later: Vec<_> =
        later.map(|(date, runs)| (*date, (f64::from(*runs) / 1_250.0 - 1.0).abs() < 0.1)).collect();
    assert_eq!(later, ["07-16", "07-17", "07-20", "07-21"].map(|date| (day(date), true)));
    assert!((half.tasks[0].swing_days.unwrap() - 0.8 * 4.0).abs() < 0.05);
    // Two days are said to remain of ten: from 6/10 to 14/10 of two days.
    let said = build()
        .with(|task| task.remaining = Some(time("2d")))
        .seen("07-10")
        .runs(5_000, 1)
        .forecast()
        .unwrap();
    assert!((said.tasks[0].swing_days.unwrap() - 0.8 * 1.6).abs() < 0.02);
    assert_eq!(said.finish.days.first().unwrap().0, day("07-14"));
    assert_eq!(said.finish.days.last().unwrap().0, day("07-15"));
    // What is done is a fact.
    let done =
        Build::new("07-06").open("a", &[]).range("1d", "5d", "9d", None).finished("07-08").seen("07-08");
    let done = done.task("b", "1d", &["a"]).range("1d", "2d", "3d", None).runs(500, 1).forecast().unwrap();
    assert_eq!((done.uncertain_tasks, done.tasks.len()), (1, 1));
    // A little more than a day from Thursday 9 July on, and at most three: over the weekend.
    assert_eq!((done.finish.days[0].0, done.finish.days.last().unwrap().0), (day("07-10"), day("07-13")));
}

/// The plan is the one that says `duration`; the runs draw from the range.
#[test]
fn a_duration_beside_a_range_is_the_plans() {
    let build = Build::new("07-06").task("a", "2d", &[]).range("4d", "5d", "6d", None).resolve();
    let mut project = build.project;
    project.forecast.runs = 500;
    let plan = plan(&project, build.as_of);
    assert_eq!(plan.span.unwrap().last_day(), day("07-07"));
    assert!(plan.forecast.unwrap().finish.days[0].0 >= day("07-09"));
}

/// The promise of the milestone that ends the plan, else the baseline's finish; of milestones their own.
#[test]
fn the_chance_is_that_of_the_date_promised() {
    let build = || {
        let build = Build::new("07-06").open("a", &[]).range("2d", "5d", "8d", Some(Shape::Uniform));
        build.milestone("m", &["a"])
    };
    let promised =
        build().with(|task| task.committed = Some(day("07-10"))).runs(20_000, 1).forecast().unwrap();
    for finish in [&promised.finish, &promised.milestones[0].finish] {
        assert_eq!(finish.promised, Some(day("07-10")));
        // Uniform from 2 to 8: 5 or less in half of the runs.
        assert!((finish.on_time.unwrap() - 0.5).abs() < 0.015);
        assert_eq!((finish.p10, finish.p50), (day("07-08"), day("07-10")));
        assert_eq!(finish.days.iter().map(|(_, runs)| runs).sum::<u32>(), 20_000);
    }
    let agreed = build().baseline(&[("a", "07-06", "07-08"), ("m", "07-08", "07-08")]).runs(20_000, 1);
    let agreed = agreed.forecast().unwrap();
    assert_eq!(
        (agreed.finish.promised, agreed.milestones[0].finish.promised),
        (Some(day("07-08")), Some(day("07-08")))
    );
    assert!((agreed.finish.on_time.unwrap() - 1.0 / 6.0).abs() < 0.011);
    // Two end the plan on one day: the stricter promise counts.
    let strict = build().with(|task| task.committed = Some(day("07-10"))).milestone("n", &["a"]);
    let strict = strict.with(|task| task.committed = Some(day("07-08"))).runs(20_000, 1).forecast().unwrap();
    assert_eq!(strict.finish.promised, Some(day("07-08")));
    assert!((strict.finish.on_time.unwrap() - 1.0 / 6.0).abs() < 0.011);
    let nothing = build().runs(100, 1).forecast().unwrap();
    assert_eq!((nothing.finish.promised, nothing.finish.on_time), (None, None));
}

/// On average 0.3 of the normal numbers' variance is common: the variance of a sum of ten equals is
/// 10 + 90 r, r the correlation of the durations, close to 0.3 for triangles.
#[test]
fn workstreams_and_owners_go_together() {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    let sd = |workstream: f64, owner: f64| {
        let mut build = chain(&names).person("ann", &[]);
        (build.project.forecast.correlation_workstream, build.project.forecast.correlation_owner) =
            (workstream, owner);
        for task in &mut build.project.tasks {
            (task.workstream, task.record.owner) = (Some("one".to_string()), Some(PersonId::new(0)));
        }
        build.runs(20_000, 1).forecast().unwrap().duration.sd
    };
    let expected = |r: f64| (3.5 * (10.0 + 90.0 * r)).sqrt();
    assert!((sd(0.0, 0.0) - expected(0.0)).abs() < 0.15);
    for (workstream, owner, r) in [(0.3, 0.0, 0.3), (0.0, 0.3, 0.3), (0.2, 0.4, 0.6), (0.8, 0.8, 1.0)] {
        let found = sd(workstream, owner);
        assert!(
            (found - expected(r)).abs() < 0.025 * expected(r),
            "{workstream} {owner}: {found} {}",
            expected(r)
        );
    }
}

/// What is as late as possible stays behind in the runs as it does in the plan.
#[test]
fn as_late_as_possible_holds_in_every_run() {
    let build = Build::new("07-06").milestone("m", &[]).limits(|limits| limits.as_late = true);
    let build = build.task("b", "1d", &["m"]).limits(|limits| limits.as_late = true);
    let build = build.task("a", "10d", &[]).open("c", &[]).range("1d", "2d", "3d", None);
    let forecast = build.runs(640, 1).forecast().unwrap();
    // Ten days end on Friday 17 July; `b` fills that day, and the milestone lies where its work begins.
    assert_eq!(forecast.finish.days, [(day("07-17"), 640)]);
    assert_eq!(forecast.milestones[0].finish.days, [(day("07-17"), 640)]);
}
