//! Tests, defects, sprints, burn-up and board of the public data format: what is computed, beside the registers.

use crate::analysis::burn_up::{BurnUp, Cause, NoRays, Ray};
use crate::analysis::quality::{SuiteFigures, Trend};
use crate::analysis::sprint::Phase;
use crate::checks::Report;
use crate::export::json::registered;
use crate::units::Date;
use serde::Serialize;
use serde_json::{Map, Value, json};

/// Numbers and shares of tests; shares are percent.
#[derive(Serialize)]
struct Tests {
    planned: Option<u64>,
    run: Option<u64>,
    passed: Option<u64>,
    failed: Option<u64>,
    run_share: Option<f64>,
    pass_rate: Option<f64>,
    failed_share: Option<f64>,
}

#[derive(Serialize)]
struct Line {
    scope: Vec<Step>,
    done: Vec<Point>,
    /// Done in each of the last weeks, oldest first, and the last day of the last one.
    weeks: Vec<f64>,
    weeks_to: Date,
    slow: Option<Pace>,
    fast: Option<Pace>,
    /// Why there is no pace.
    no_pace: Option<&'static str>,
}

#[derive(Serialize)]
struct Step {
    date: Date,
    amount: f64,
    by: &'static str,
    /// The name of the baseline, or the id of the sprint.
    record: Option<String>,
}

#[derive(Serialize)]
struct Point {
    date: Date,
    amount: f64,
}

#[derive(Serialize)]
struct Pace {
    per_week: f64,
    date: Option<Date>,
}

/// Adds what is computed to the registers, and the parts that are only computed.
pub fn add(others: &mut Map<String, Value>, report: &Report) {
    add_tests(others, report);
    add_sprints(others, report);
    let burn_ups = &report.figures.burn_ups;
    let lines = [("tasks", &burn_ups.tasks), ("sprints", &burn_ups.sprints)];
    let lines: Map<String, Value> = lines
        .into_iter()
        .filter_map(|(name, line)| Some((name.to_string(), registered(&self::line(report, line.as_ref()?)))))
        .collect();
    if !lines.is_empty() {
        others.insert("burn_up".to_string(), Value::Object(lines));
    }
    add_board(others, report);
}

fn add_tests(others: &mut Map<String, Value>, report: &Report) {
    let figures = &report.figures.quality;
    for (suite, figure) in records(others, "suites").zip(&figures.suites) {
        let tests = registered(&tests(figure));
        extend(suite, &tests, &["run_share", "pass_rate", "failed_share"]);
    }
    if !figures.suites.is_empty() {
        others.insert("tests".to_string(), registered(&tests(&figures.total)));
    }
    if let Some(newest) = figures.newest() {
        let trend = figures.trend.map(|trend| match trend {
            Trend::Rising => "rising",
            Trend::Falling => "falling",
            Trend::Steady => "steady",
        });
        let now = json!({
            "date": newest.date,
            "open": newest.open,
            "critical": newest.critical,
            "opened": figures.opened,
            "closed": figures.closed,
            "trend": trend,
        });
        others.insert("defects_now".to_string(), registered(&now));
    }
}

fn add_sprints(others: &mut Map<String, Value>, report: &Report) {
    let figures = &report.figures.sprints;
    let mut by_place: Vec<_> = figures.sprints.iter().collect();
    by_place.sort_by_key(|one| one.place);
    for (sprint, one) in records(others, "sprints").zip(by_place) {
        let phase = match one.phase {
            Phase::Over => "over",
            Phase::Running => "running",
            Phase::Ahead => "ahead",
        };
        let computed = json!({
            "phase": phase,
            "completion": one.completion.map(percent),
            "added_share": one.added_share.map(percent),
            "left": one.left,
        });
        extend(sprint, &registered(&computed), &["phase", "completion", "added_share", "left"]);
    }
    if let Some(velocity) = figures.velocity {
        let velocity = json!({
            "mean": velocity.mean,
            "low": velocity.low,
            "high": velocity.high,
            "sprints": velocity.sprints,
            "completion": figures.completion.map(percent),
        });
        others.insert("velocity".to_string(), registered(&velocity));
    }
}

fn add_board(others: &mut Map<String, Value>, report: &Report) {
    let tasks = report.edition.tasks();
    let board = &report.figures.board;
    let ids = |places: &[usize]| -> Vec<&str> {
        places.iter().map(|&place| tasks[place].record.id.as_str()).collect()
    };
    let columns = [&board.blocked, &board.in_progress, &board.ready, &board.waiting, &board.done];
    if columns.iter().any(|column| !column.is_empty()) {
        let columns = json!({
            "blocked": ids(&board.blocked),
            "in_progress": ids(&board.in_progress),
            "ready": ids(&board.ready),
            "waiting": ids(&board.waiting),
            "done": ids(&board.done),
        });
        others.insert("board".to_string(), columns);
    }
}

fn records<'a>(others: &'a mut Map<String, Value>, name: &str) -> impl Iterator<Item = &'a mut Value> {
    others.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten()
}

/// Adds to a record the computed keys that there are.
fn extend(record: &mut Value, computed: &Value, keys: &[&str]) {
    let Some(record) = record.as_object_mut() else { return };
    for key in keys {
        if let Some(value) = computed.get(key) {
            record.insert((*key).to_string(), value.clone());
        }
    }
}

fn tests(figures: &SuiteFigures) -> Tests {
    Tests {
        planned: figures.planned,
        run: figures.run,
        passed: figures.passed,
        failed: figures.failed,
        run_share: figures.run_share.map(percent),
        pass_rate: figures.pass_rate.map(percent),
        failed_share: figures.failed_share.map(percent),
    }
}

/// Returns a share of one as percent with two decimals.
fn percent(share: f64) -> f64 {
    (share * 10_000.0).round() / 100.0
}

fn line(report: &Report, burn_up: &BurnUp) -> Line {
    let step = |step: &crate::analysis::burn_up::Step| {
        let (by, record) = match step.cause {
            Cause::Begin => ("begin", None),
            Cause::Baseline(place) => {
                ("baseline", report.edition.schedule().baselines.get(place).map(|kept| kept.name.clone()))
            }
            Cause::Sprint(place) => {
                ("sprint", report.edition.sprints().get(place).map(|sprint| sprint.record.id.clone()))
            }
            Cause::Unplanned => ("no-baseline", None),
        };
        Step { date: step.date, amount: step.amount, by, record }
    };
    let pace = |ray: Ray| Pace { per_week: ray.rate, date: ray.date };
    let rays = burn_up.rays.as_ref();
    Line {
        scope: burn_up.scope.iter().map(step).collect(),
        done: burn_up.done.iter().map(|&(date, amount)| Point { date, amount }).collect(),
        weeks: burn_up.weeks.clone(),
        weeks_to: burn_up.weeks_to,
        slow: rays.ok().map(|rays| pace(rays.slow)),
        fast: rays.ok().map(|rays| pace(rays.fast)),
        no_pace: rays.err().map(|reason| match reason {
            NoRays::AllDone => "all-done",
            NoRays::FewWeeks(_) => "few-weeks",
            NoRays::NothingAhead => "nothing-ahead",
            NoRays::NotClosed(_) => "not-closed",
            NoRays::NoPace => "no-pace",
        }),
    }
}
