//! What holds for every network: early is never after late, a critical chain reaches from the start to the
//! finish, the order of the input does not matter, and a longer critical task moves the finish.

use crate::plan::build::{Build, bare_task};
use crate::plan::calendars::weekends;
use milepost::model::calendar::{Calendar, Holiday};
use milepost::model::link::{Lag, LagAmount, Link, LinkKind};
use milepost::model::task::TaskKind;
use milepost::model::{CalendarId, Project, TaskId};
use milepost::plan::workdays::{BEGIN, END, Workdays};
use milepost::plan::{Driver, Plan, Row, plan};
use milepost::units::{Date, Duration, Percent};
use proptest::prelude::*;

#[derive(Clone, Debug)]
pub struct Sketch {
    days: i64,
    pub calendar: usize,
    pub parent: Option<usize>,
    /// Predecessors by how many places before, kind, days of lag.
    links: Vec<(usize, u8, i64)>,
    progress: u8,
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let links = prop::collection::vec((1..6usize, 0..4u8, -2..4i64), 0..4);
    let calendar = prop_oneof![4 => Just(0usize), 1 => Just(1), 1 => Just(2)];
    (0..8i64, calendar, links, 0..8u8).prop_map(|(days, calendar, links, progress)| Sketch {
        days,
        calendar,
        parent: None,
        links,
        progress,
    })
}

/// Networks in which some neighbours share a phase.
pub fn sketches(progress: bool) -> impl Strategy<Value = Vec<Sketch>> {
    (prop::collection::vec(sketch(), 1..25), prop::collection::vec(any::<bool>(), 25)).prop_map(
        move |(mut tasks, grouped)| {
            for (index, task) in tasks.iter_mut().enumerate() {
                task.parent = grouped[index / 4 * 4].then_some(index / 4);
                if !progress {
                    task.progress = 0;
                }
            }
            tasks
        },
    )
}

fn kind(number: u8) -> LinkKind {
    [LinkKind::FinishToStart, LinkKind::StartToStart, LinkKind::FinishToFinish, LinkKind::StartToFinish]
        [number as usize]
}

/// Makes a project; task `i` of the sketches stands at `order[i]`, phases come behind them.
pub fn project(sketches: &[Sketch], order: &[usize]) -> Project {
    let mut build = Build::new("07-06").calendar(weekends());
    let mut third = Calendar::standard();
    third.week[4].clear();
    third.holidays.push(Holiday {
        from: "2026-07-14".parse().unwrap(),
        to: "2026-07-16".parse().unwrap(),
        name: String::new(),
    });
    build.project.calendars.push(third);
    let phases = sketches.len().div_ceil(4);
    let mut tasks: Vec<_> = (0..sketches.len() + phases).map(|_| bare_task("t", TaskKind::Task)).collect();
    for (index, sketch) in sketches.iter().enumerate() {
        let task = &mut tasks[order[index]];
        task.duration = Some(Duration::days(sketch.days));
        task.calendar = Some(CalendarId::new(sketch.calendar));
        task.parent = sketch.parent.map(|phase| TaskId::new(sketches.len() + phase));
        task.progress = match sketch.progress {
            6 => Percent::new(50.0),
            7 => Some(Percent::FULL),
            _ => None,
        };
        for &(back, number, lag) in &sketch.links {
            let Some(from) = index.checked_sub(back) else { continue };
            // Every third link comes from the whole phase before.
            let phase = sketches[from].parent.filter(|&phase| Some(phase) != sketch.parent && back % 3 == 0);
            let from = phase.map_or(order[from], |phase| sketches.len() + phase);
            let lag = Lag { amount: LagAmount::Time(Duration::days(lag.abs())), lead: lag < 0 };
            task.after.push(Link { from: TaskId::new(from), kind: kind(number), lag });
        }
    }
    // A phase follows the phase before the last one.
    for phase in 2..phases {
        if phase % 2 == 0 {
            let from = TaskId::new(sketches.len() + phase - 2);
            let link = Link { from, kind: LinkKind::FinishToStart, lag: Lag::NONE };
            tasks[sketches.len() + phase].after.push(link);
        }
    }
    build.project.tasks = tasks;
    build.project
}

fn as_of() -> Date {
    "2026-07-08".parse().unwrap()
}

fn before() -> Date {
    "2026-01-01".parse().unwrap()
}

fn in_order(sketches: &[Sketch]) -> Project {
    project(sketches, &(0..sketches.len()).collect::<Vec<_>>())
}

/// What does not depend on which of two equal reasons was found first.
fn facts(row: &Row) -> impl PartialEq + std::fmt::Debug + use<> {
    let (early, late) = (row.early, row.late);
    (row.span, early, late, row.total_float_days, row.free_float_days, row.critical, row.progress, row.status)
}

fn finish(plan: &Plan) -> i32 {
    plan.span.map_or(0, |span| span.finish.minutes())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn early_is_never_after_late(sketches in sketches(true)) {
        let plan = plan(&in_order(&sketches), as_of());
        for row in &plan.rows {
            let (Some(early), Some(late)) = (row.early, row.late) else { continue };
            prop_assert!(early.start <= early.finish && late.start <= late.finish, "{row:?}");
            prop_assert!(early.finish <= late.finish, "{row:?}");
            prop_assert!(row.summary || early.start <= late.start, "{row:?}");
            if let (Some(total), Some(free)) = (row.total_float_days, row.free_float_days) {
                prop_assert!(0.0 <= free && free <= total, "{row:?}");
            }
        }
    }

    #[test]
    fn a_critical_chain_reaches_from_the_start_to_the_finish(sketches in sketches(false)) {
        let plan = plan(&in_order(&sketches), before());
        let path = &plan.longest_path;
        let row = |id: &TaskId| &plan.rows[id.index()];
        prop_assert_eq!(path.last().map(|id| row(id).span.unwrap().finish.minutes()), Some(finish(&plan)));
        prop_assert_eq!(path.first().map(|id| row(id).driver), Some(Driver::ProjectStart));
        // With calendars that differ there may be room in the gaps between them.
        if sketches.iter().all(|sketch| sketch.calendar == 0) {
            prop_assert!(path.iter().all(|id| row(id).critical));
        }
    }

    #[test]
    fn shuffling_the_input_changes_nothing(
        (sketches, order) in sketches(true).prop_flat_map(|sketches| {
            let order = Just((0..sketches.len()).collect::<Vec<_>>()).prop_shuffle();
            (Just(sketches), order)
        })
    ) {
        let straight = plan(&in_order(&sketches), as_of());
        let shuffled = plan(&project(&sketches, &order), as_of());
        for index in 0..straight.rows.len() {
            let place = order.get(index).copied().unwrap_or(index);
            prop_assert_eq!(facts(&straight.rows[index]), facts(&shuffled.rows[place]));
        }
        prop_assert_eq!((straight.span, straight.progress), (shuffled.span, shuffled.progress));
    }

    #[test]
    fn a_day_more_on_a_critical_task_is_a_day_more_on_the_project(mut sketches in sketches(false), pick in any::<prop::sample::Index>()) {
        // Only finish-to-start links: an SS successor does not wait for the day.
        for sketch in &mut sketches {
            sketch.calendar = 0;
            sketch.links.iter_mut().for_each(|link| link.1 = 0);
        }
        let short = plan(&in_order(&sketches), before());
        let critical: Vec<usize> = (0..sketches.len()).filter(|&task| short.rows[task].critical).collect();
        let task = *pick.get(&critical);
        sketches[task].days += 1;
        let long = plan(&in_order(&sketches), before());
        let calendar = Workdays::new(&Calendar::standard(), &[]);
        prop_assert_eq!(calendar.worked(finish(&long)) - calendar.worked(finish(&short)), 480);
    }

    #[test]
    fn adding_and_taking_away_working_time_undo_each_other(
        minute in -20_000_000..80_000_000i32,
        work in 0..2_000_000i32,
        which in 0..3usize,
    ) {
        let mut build = Build::new("07-06").calendar(weekends()).holiday("07-08", "07-20").opened("07-11");
        build.project.calendars.push(Calendar::standard());
        let calendar = Workdays::new(&build.project.calendars[which], &[]);
        let place = calendar.worked(minute);
        let (start, end) = (calendar.start_at(place), calendar.finish_at(place));
        // A minute lies between the end of the work before it and the beginning of the work after it.
        prop_assert!(end <= minute && minute <= start);
        prop_assert_eq!((calendar.worked(start), calendar.worked(end)), (place, place));
        let after = calendar.finish_at(place + work);
        prop_assert_eq!(calendar.worked(after) - work, place);
        prop_assert!(BEGIN <= end && start <= END);
    }
}
