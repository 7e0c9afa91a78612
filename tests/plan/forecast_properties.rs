//! What holds for the forecast of every network.

use crate::plan::build::record;
use crate::plan::forecast::risk;
use crate::plan::properties::{Sketch, project, sketches};
use milepost::model::link::LagAmount;
use milepost::model::risk::{DelayRange, Risk};
use milepost::model::task::{Estimate, TaskKind};
use milepost::model::{CalendarId, Project, TaskId};
use milepost::plan::forecast::Forecast;
use milepost::plan::{Status, plan};
use milepost::units::{Date, Duration, Moment, Percent};
use proptest::prelude::*;

fn as_of() -> Date {
    "2026-07-08".parse().unwrap()
}

/// A project whose tasks have ids that do not depend on their order.
fn named(sketches: &[Sketch], order: &[usize]) -> Project {
    let mut project = project(sketches, order);
    for (index, &place) in order.iter().enumerate() {
        project.tasks[place].record = record(&format!("t{index}"));
    }
    project
}

fn in_order(sketches: &[Sketch]) -> Project {
    named(sketches, &(0..sketches.len()).collect::<Vec<_>>())
}

/// Gives each task a range: from half of its duration to twice.
fn spread_out(project: &mut Project, runs: u32) {
    project.forecast.runs = runs;
    for task in &mut project.tasks {
        let Some(likely) = task.duration else { continue };
        let part = |percent: i64| Duration { thousandths: likely.thousandths * percent / 100, ..likely };
        task.estimate = Some(Estimate { low: part(50), likely, high: part(200), shape: None });
    }
}

/// Limits, typed dates, elapsed durations and lags of all measures, here and there.
fn season(project: &mut Project) {
    let date = |days: usize| Date::from_ymd(2026, 7, 6).unwrap() + days as i32;
    for (index, task) in project.tasks.iter_mut().enumerate() {
        match index % 13 {
            1 => task.limits.finish_not_after = Some(date(9 + index)),
            2 => task.limits.as_late = true,
            3 => task.limits.finish_not_before = Some(date(4 + index)),
            4 => task.limits.not_after = Some(date(2 + index)),
            5 => task.limits.manual = Some((date(3 + index), date(5 + index))),
            6 => task.duration = task.duration.map(|duration| Duration { elapsed: true, ..duration }),
            7 => task.limits.not_before = Some(date(3 + index)),
            8 => task.started = Some(date(0)),
            _ => {}
        }
        for (place, link) in task.after.iter_mut().enumerate() {
            match ((index + place) % 5, &mut link.lag.amount) {
                (1, LagAmount::Time(time)) => time.elapsed = true,
                (3, amount) => *amount = LagAmount::Share(Percent::new(30.0).unwrap()),
                _ => {}
            }
        }
    }
}

/// A risk that happens in every run, delays everything, and delays nothing by nothing: it makes the runs
/// compute each date again.
fn nothing_happens(project: &Project) -> Risk {
    let delay = DelayRange { low: Duration::ZERO, likely: Duration::ZERO, high: Duration::ZERO };
    Risk {
        affects: (0..project.tasks.len()).map(TaskId::new).collect(),
        chance: Some(Percent::FULL),
        delay: Some(delay),
        ..risk("nothing")
    }
}

fn in_pool(project: &Project, threads: usize) -> Result<Forecast, String> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
    pool.install(|| plan(project, as_of()).forecast).map_err(|error| format!("{error:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    /// Every date of every run, and whether it is critical, is the plan's where nothing is uncertain.
    #[test]
    fn runs_without_uncertainty_are_the_plan(sketches in sketches(true), seasoned in any::<bool>()) {
        let mut project = in_order(&sketches);
        if seasoned {
            season(&mut project);
        }
        for task in project.tasks.iter_mut().filter(|task| task.duration.is_some()) {
            task.kind = TaskKind::Milestone;
        }
        project.forecast.runs = 70;
        project.risks = vec![nothing_happens(&project)];
        let plan = plan(&project, as_of());
        let Ok(forecast) = &plan.forecast else { return Ok(()) };
        prop_assert_eq!(forecast.finish.days.clone(), vec![(plan.span.unwrap().last_day(), 70)]);
        for milestone in &forecast.milestones {
            let row = &plan.rows[milestone.task.index()];
            let days = vec![(row.span.unwrap().last_day(), 70)];
            prop_assert_eq!(&milestone.finish.days, &days, "{:?} {:?}", milestone.task, row);
        }
        for task in &forecast.tasks {
            let row = &plan.rows[task.task.index()];
            prop_assert_eq!(task.criticality == 1.0, row.critical, "{:?} {:?}", task, row);
            prop_assert!(task.criticality == 1.0 || task.criticality == 0.0);
        }
        let open = plan.rows.iter().filter(|row| !row.summary && row.span.is_some());
        let open = open.filter(|row| row.status != Status::Finished).count();
        prop_assert_eq!(forecast.tasks.len(), open);
    }

    /// Jensen's inequality: a finish is the latest of sums, so uncertainty can only push it out. With half,
    /// whole and double the duration, PERT's mean is (½ + 4 + 2)/6 = 13/12 of it.
    #[test]
    fn the_mean_is_not_before_the_finish_with_mean_durations(mut sketches in sketches(false)) {
        // One calendar and lags within it: elsewhere a later start may find a shorter way.
        for sketch in &mut sketches {
            (sketch.calendar, sketch.extra) = (0, 0);
            sketch.links.iter_mut().for_each(|link| link.3 = 0);
        }
        let mut project = in_order(&sketches);
        spread_out(&mut project, 640);
        // A link to a finish may move the first start: runs are counted from that of the plan.
        let likely = plan(&project, as_of());
        let (Ok(forecast), Some(span)) = (likely.forecast, likely.span) else { return Ok(()) };
        for task in &mut project.tasks {
            task.duration = task.duration.map(|days| Duration::minutes(days.thousandths / 1_000 * 520));
            task.estimate = None;
        }
        let finish = plan(&project, as_of()).span.unwrap();
        let calendar = milepost::plan::workdays::Workdays::new(&project.calendars[0], &[]);
        let worked = |moment: Moment| calendar.worked(moment.minutes());
        let certain = f64::from(worked(finish.finish) - worked(span.start)) / 480.0;
        // Four standard errors, and a minute a task for rounding.
        let room = 4.0 * forecast.duration.sd / 640_f64.sqrt() + sketches.len() as f64 / 480.0;
        prop_assert!(forecast.duration.mean >= certain - room, "{} {certain}", forecast.duration.mean);
    }

    #[test]
    fn percentiles_are_in_order_and_every_run_is_counted(sketches in sketches(true)) {
        let mut project = in_order(&sketches);
        project.tasks.iter_mut().step_by(3).for_each(|task| task.kind = TaskKind::Milestone);
        spread_out(&mut project, 200);
        let Ok(forecast) = plan(&project, as_of()).forecast else { return Ok(()) };
        let days = forecast.duration;
        prop_assert!(days.p10 <= days.p50 && days.p50 <= days.p80 && days.p80 <= days.p90);
        for finish in forecast.milestones.iter().map(|milestone| &milestone.finish).chain([&forecast.finish]) {
            prop_assert!(finish.p10 <= finish.p50 && finish.p50 <= finish.p80 && finish.p80 <= finish.p90);
            prop_assert_eq!(finish.days.iter().map(|(_, runs)| runs).sum::<u32>(), 200);
            prop_assert!(finish.days.is_sorted_by(|one, other| one.0 < other.0));
        }
        for task in &forecast.tasks {
            prop_assert!((0.0..=1.0).contains(&task.criticality));
            prop_assert!(task.sensitivity.is_none_or(|value| (-1.0..=1.0).contains(&value)));
            prop_assert!(task.swing_days.is_none_or(|days| days >= 0.0));
        }
    }

    /// What is drawn goes with the name of a task, so the order in which tasks are written changes no date.
    #[test]
    fn shuffling_the_input_changes_no_odds(
        (sketches, order) in sketches(true).prop_flat_map(|sketches| {
            let order = Just((0..sketches.len()).collect::<Vec<_>>()).prop_shuffle();
            (Just(sketches), order)
        })
    ) {
        let forecast = |order: &[usize]| {
            let mut project = named(&sketches, order);
            spread_out(&mut project, 128);
            plan(&project, as_of()).forecast.map(|forecast| (forecast.finish, forecast.duration))
        };
        prop_assert_eq!(forecast(&(0..sketches.len()).collect::<Vec<_>>()), forecast(&order));
    }
}

/// Several calendars, correlation, risks with cost, and a last block that is not full.
#[test]
fn any_number_of_threads_gives_the_same() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = prop::collection::vec(sketches(true), 40);
    let mut all: Vec<Sketch> =
        strategy.new_tree(&mut runner).unwrap().current().into_iter().flatten().collect();
    // Phases of four neighbours each, as in the single networks.
    let grouped: Vec<bool> = all.iter().map(|sketch| sketch.parent.is_some()).collect();
    for (index, sketch) in all.iter_mut().enumerate() {
        sketch.parent = grouped[index / 4 * 4].then_some(index / 4);
    }
    let mut project = in_order(&all);
    season(&mut project);
    spread_out(&mut project, 1_999);
    project.forecast.correlation_workstream = 0.4;
    for (index, task) in project.tasks.iter_mut().enumerate() {
        task.workstream = Some(format!("stream {}", index % 3));
        task.kind = if index % 9 == 0 { TaskKind::Milestone } else { task.kind };
        task.calendar = task.calendar.or(Some(CalendarId::new(index % 3)));
    }
    for number in 0..5 {
        let mut all = nothing_happens(&project);
        all.record.id = format!("r{number}");
        all.chance = Percent::new(30.0);
        all.affects = (number..project.tasks.len()).step_by(50).map(TaskId::new).collect();
        let days = Duration::days;
        all.delay = Some(DelayRange { low: days(1), likely: days(3), high: days(8) });
        project.risks.push(all);
    }
    let one = in_pool(&project, 1).unwrap();
    assert!(
        one.uncertain_tasks > 100 && one.risks.len() == 5 && one.finish.days.len() > 5,
        "{:?}",
        one.finish
    );
    for threads in [2, 7] {
        let other = in_pool(&project, threads).unwrap();
        assert_eq!(other.finish, one.finish, "{threads} threads");
        assert_eq!(other.tasks, one.tasks, "{threads} threads");
        assert_eq!(other.milestones, one.milestones, "{threads} threads");
        assert!(format!("{one:?}") == format!("{other:?}"), "{threads} threads");
    }
    // Another seed is another sample of the same odds.
    project.forecast.seed = 2;
    let other = in_pool(&project, 2).unwrap();
    assert_ne!(other.duration, one.duration);
    assert!((other.duration.mean - one.duration.mean).abs() < 5.0 * one.duration.sd / 1_999_f64.sqrt() * 1.5);
}
