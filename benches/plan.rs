//! The schedule: compiling a project, both passes, and all that is read off them.

use crate::build::{Build, bare_task};
use divan::{Bencher, black_box};
use milepost::model::calendar::{Calendar, Holiday};
use milepost::model::link::{Lag, LagAmount, Link, LinkKind};
use milepost::model::task::TaskKind;
use milepost::model::{CalendarId, PersonId, Project, TaskId};
use milepost::plan::passes::Passes;
use milepost::plan::plan;
use milepost::units::{Date, Duration};

/// Small numbers that look random and are the same in every run.
fn numbers() -> impl FnMut(u64) -> u64 {
    let mut state = 1u64;
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    }
}

/// A project of that many tasks with four links each of all kinds, twenty holidays a year, a second
/// calendar for every tenth task, and somebody's leave for every tenth.
pub fn project(tasks: usize) -> Project {
    let mut next = numbers();
    let mut build = Build::new("07-06");
    for person in 0..50 {
        build = build.person(&format!("p{person}"), &[("07-20", "07-31"), ("12-24", "2027-01-03")]);
    }
    for year in 2026..2056 {
        for month in 1..=10 {
            let day = Date::from_ymd(year, month, 1 + month * 2).unwrap_or(Date::LATEST);
            for from in [day, day + 9] {
                let holiday = Holiday { from, to: from, name: String::new() };
                build.project.calendars[0].holidays.push(holiday);
            }
        }
    }
    let mut long_week = Calendar::standard();
    long_week.week[5] = long_week.week[0].clone();
    build.project.calendars.push(long_week);
    for index in 0..tasks {
        let mut task = bare_task("t", TaskKind::Task);
        task.duration = Some(Duration::days(1 + next(5) as i64));
        match index % 10 {
            3 => task.calendar = Some(CalendarId::new(1)),
            7 => {
                let person = PersonId::new(next(50) as usize);
                task.assign = vec![milepost::model::task::Assignment { person, units: 10_000 }];
            }
            _ => {}
        }
        for _ in 0..4.min(index) {
            // Wide rather than long: the plan stays within the horizon.
            let block = index / 1_000 * 1_000;
            let reach = (index - block).clamp(1, 100) as u64;
            let back = 1 + next(reach) as usize;
            let Some(from) = index.checked_sub(back).filter(|&from| from >= block) else { continue };
            let kind = match next(10) {
                0 => LinkKind::StartToStart,
                1 => LinkKind::FinishToFinish,
                _ => LinkKind::FinishToStart,
            };
            let amount = LagAmount::Time(Duration::days(next(2) as i64));
            task.after.push(Link { from: TaskId::new(from), kind, lag: Lag { amount, lead: false } });
        }
        build.project.tasks.push(task);
    }
    build.project
}

#[divan::bench(sample_count = 15, args = [1_000, 10_000, 100_000])]
fn whole_plan(bencher: Bencher, tasks: usize) {
    let project = project(tasks);
    let as_of: Date = "2026-07-10".parse().unwrap_or_default();
    bencher.bench_local(|| plan(black_box(&project), as_of));
}

/// A project of chains of twenty tasks, five to a phase, with twenty people; a phase follows the one five
/// before it, and every fifth task waits for its neighbour, too.
fn staffed(tasks: usize, level: bool) -> Project {
    let mut next = numbers();
    let mut build = Build::new("07-06");
    for person in 0..20 {
        build = build.person(&format!("p{person}"), &[("07-20", "07-31"), ("12-24", "2027-01-03")]);
    }
    for index in 0..tasks {
        let (chain, place) = (index / 20, index % 20);
        let mut task = bare_task("t", TaskKind::Task);
        task.duration = Some(Duration::days(1 + next(10) as i64));
        let person = PersonId::new(chain % 20);
        task.assign = vec![milepost::model::task::Assignment { person, units: 10_000 }];
        let before = if place > 0 { index.checked_sub(1) } else { index.checked_sub(481) };
        let beside = index.checked_sub(21).filter(|_| place > 0 && chain % 5 > 0 && next(5) == 0);
        task.after = (before.into_iter().chain(beside))
            .map(|from| Link { from: TaskId::new(from), kind: LinkKind::FinishToStart, lag: Lag::NONE })
            .collect();
        build.project.tasks.push(task);
    }
    build.project.head.level = level;
    build.project
}

#[divan::bench(sample_count = 15, args = [1_000, 5_000, 20_000])]
fn levelled_plan(bencher: Bencher, tasks: usize) {
    let project = staffed(tasks, true);
    let as_of: Date = "2026-07-03".parse().unwrap_or_default();
    bencher.bench_local(|| plan(black_box(&project), as_of));
}

#[divan::bench(sample_count = 15, args = [5_000])]
fn the_same_without_levelling(bencher: Bencher, tasks: usize) {
    let project = staffed(tasks, false);
    let as_of: Date = "2026-07-03".parse().unwrap_or_default();
    bencher.bench_local(|| plan(black_box(&project), as_of));
}

/// Forward and backward pass alone, over the compiled network, calendars and all.
#[divan::bench(sample_count = 50, args = [1_000, 10_000, 100_000])]
fn passes(bencher: Bencher, tasks: usize) {
    let project = project(tasks);
    let passes = Passes::new(&project, "2026-07-10".parse().unwrap_or_default());
    bencher.bench_local(|| black_box(&passes).run());
}

/// From the model to a network that the passes can run over.
#[divan::bench(sample_count = 15, args = [1_000, 10_000, 100_000])]
fn compile(bencher: Bencher, tasks: usize) {
    let project = project(tasks);
    let as_of: Date = "2026-07-10".parse().unwrap_or_default();
    bencher.bench_local(|| Passes::new(black_box(&project), as_of));
}
