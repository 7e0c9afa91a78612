//! The forecast: 10,000 runs with criticality, of plans with one calendar and with several.

use crate::build::{Build, bare_task};
use crate::plan::project;
use divan::{Bencher, black_box};
use milepost::model::link::{Lag, Link, LinkKind};
use milepost::model::risk::{DelayRange, Risk, RiskStatus};
use milepost::model::task::{Estimate, TaskKind};
use milepost::model::{Project, TaskId};
use milepost::plan::plan;
use milepost::units::{Date, Duration, Percent};

/// Gives every task a range around its duration.
fn estimate(project: &mut Project) {
    project.forecast.runs = 10_000;
    for task in &mut project.tasks {
        let Some(likely) = task.duration else { continue };
        let part = |percent: i64| Duration { thousandths: likely.thousandths * percent / 100, ..likely };
        task.estimate = Some(Estimate { low: part(70), likely, high: part(180), shape: None });
    }
}

/// Phases of five chains of twenty tasks; every fifth task also waits for the neighbouring chain.
fn chains(tasks: usize) -> Project {
    let mut build = Build::new("07-06");
    for index in 0..tasks {
        let (place, chain) = (index % 20, index % 100 / 20);
        let mut task = bare_task(&format!("t{index}"), TaskKind::Task);
        task.duration = Some(Duration::days(1 + (index * 7 % 10) as i64));
        let before = if place > 0 { Some(index - 1) } else { (index + 19).checked_sub(500) };
        let beside = (place > 0 && chain > 0 && index % 5 == 2).then(|| index - 21);
        for from in before.into_iter().chain(beside) {
            let (from, kind) = (TaskId::new(from), LinkKind::FinishToStart);
            task.after.push(Link { from, kind, lag: Lag::NONE });
        }
        build.project.tasks.push(task);
    }
    estimate(&mut build.project);
    build.project
}

/// Two calendars, fifty people's leave, twenty holidays a year, four links a task of all kinds with lags.
fn calendars(tasks: usize) -> Project {
    let mut project = project(tasks);
    estimate(&mut project);
    for (index, task) in project.tasks.iter_mut().enumerate() {
        task.record.id = format!("t{index}");
    }
    project
}

/// The same with twelve workstreams that go well or badly together, and twenty risks.
fn everything(tasks: usize) -> Project {
    let mut project = calendars(tasks);
    project.forecast.correlation_workstream = 0.3;
    for (index, task) in project.tasks.iter_mut().enumerate() {
        task.workstream = Some(format!("stream {}", index % 12));
    }
    for index in 0..20 {
        project.risks.push(Risk {
            record: milepost::model::record::Record {
                made: None,
                id: format!("r{index}"),
                ..project.tasks[0].record.clone()
            },
            title: String::new(),
            category: None,
            shared: None,
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
            affects: vec![TaskId::new(index * tasks / 20), TaskId::new(index * tasks / 20 + 3)],
            chance: Percent::new(20.0),
            delay: Some(DelayRange {
                low: Duration::days(2),
                likely: Duration::days(4),
                high: Duration::days(9),
            }),
            cost: None,
            history: Vec::new(),
        });
    }
    project
}

fn run(bencher: Bencher, project: Project) {
    let as_of: Date = "2026-07-10".parse().unwrap_or_default();
    bencher.bench_local(|| plan(black_box(&project), as_of));
}

/// The plan that a script in Python makes too: see `twister`.
#[divan::bench(sample_count = 25, args = [1_000])]
fn generated(bencher: Bencher, tasks: usize) {
    run(bencher, crate::twister::generated(tasks));
}

#[divan::bench(sample_count = 15, args = [1_000, 5_000])]
fn one_calendar(bencher: Bencher, tasks: usize) {
    run(bencher, chains(tasks));
}

#[divan::bench(sample_count = 15, args = [1_000])]
fn several_calendars(bencher: Bencher, tasks: usize) {
    run(bencher, calendars(tasks));
}

#[divan::bench(sample_count = 15, args = [1_000])]
fn calendars_risks_correlation(bencher: Bencher, tasks: usize) {
    run(bencher, everything(tasks));
}
