//! What holds for every network: early is never after late, a critical chain reaches from the start to the
//! finish, the order of the input does not matter, and a longer critical task moves the finish.

use crate::plan::build::{Build, bare_task};
use crate::plan::calendars::weekends;
use milepost::model::calendar::{Calendar, Holiday};
use milepost::model::link::{Lag, LagAmount, Link, LinkKind};
use milepost::model::task::{Assignment, Effort, Repeat, Task, TaskKind};
use milepost::model::{CalendarId, PersonId, Project, TaskId};
use milepost::plan::workdays::{BEGIN, END, Workdays};
use milepost::plan::{Driver, Limit, Plan, Row, plan};
use milepost::units::{Date, Duration, Percent};
use proptest::prelude::*;

#[derive(Clone, Debug)]
pub struct Sketch {
    days: i64,
    pub calendar: usize,
    pub parent: Option<usize>,
    /// Predecessors by how many places before, kind, lag and what it is counted in.
    pub links: Vec<(usize, u8, i64, u8)>,
    progress: u8,
    /// What is out of the ordinary: 1 an elapsed duration, 2 someone who goes on leave, 3 a team of which one
    /// does, 4 and 5 it comes again, 6 a limit from below, 7 an odd number of minutes.
    pub extra: u8,
}

impl Sketch {
    /// Tells whether it is worked in the project's own calendar, in whole days from link to link.
    fn is_plain(&self) -> bool {
        self.calendar == 0 && self.extra == 0 && self.links.iter().all(|link| link.3 == 0)
    }
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let unit = prop_oneof![6 => Just(0u8), 1 => Just(1), 1 => Just(2), 1 => Just(3)];
    let links = prop::collection::vec((1..6usize, 0..4u8, -2..4i64, unit), 0..4);
    let calendar = prop_oneof![4 => Just(0usize), 1 => Just(1), 1 => Just(2)];
    let extra = prop_oneof![8 => Just(0u8), 7 => 1..8u8];
    (0..8i64, calendar, links, 0..8u8, extra).prop_map(|(days, calendar, links, progress, extra)| Sketch {
        days,
        calendar,
        parent: None,
        links,
        progress,
        extra,
    })
}

/// Networks of whole days in one calendar, with links of all kinds, lags and leads.
fn plain_sketches() -> impl Strategy<Value = Vec<Sketch>> {
    sketches(false).prop_map(|mut sketches| {
        for sketch in &mut sketches {
            (sketch.calendar, sketch.extra, sketch.parent) = (0, 0, None);
            sketch.links.iter_mut().for_each(|link| link.3 = 0);
        }
        sketches
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
    build =
        build.person("ben", &[("07-08", "07-09"), ("07-20", "07-24")]).person("cara", &[("07-10", "07-10")]);
    let phases = sketches.len().div_ceil(4);
    let mut tasks: Vec<_> = (0..sketches.len() + phases).map(|_| bare_task("t", TaskKind::Task)).collect();
    for (index, sketch) in sketches.iter().enumerate() {
        let task = &mut tasks[order[index]];
        task.duration = Some(Duration::days(sketch.days));
        add_extra(task, sketch);
        task.calendar = Some(CalendarId::new(sketch.calendar));
        task.parent = sketch.parent.map(|phase| TaskId::new(sketches.len() + phase));
        task.progress = match sketch.progress {
            6 => Percent::new(50.0),
            7 => Some(Percent::FULL),
            _ => None,
        };
        for &(back, number, lag, unit) in &sketch.links {
            let Some(from) = index.checked_sub(back) else { continue };
            // Every third link comes from the whole phase before.
            let phase = sketches[from].parent.filter(|&phase| Some(phase) != sketch.parent && back % 3 == 0);
            let from = phase.map_or(order[from], |phase| sketches.len() + phase);
            let amount = match unit {
                1 => LagAmount::Time(Duration { elapsed: true, ..Duration::days(lag.abs()) }),
                2 => LagAmount::Share(Percent::new(lag.abs() as f64 * 20.0).unwrap()),
                3 => LagAmount::Time(Duration::minutes(lag.abs() * 100)),
                _ => LagAmount::Time(Duration::days(lag.abs())),
            };
            let lag = Lag { amount, lead: lag < 0 };
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

fn add_extra(task: &mut Task, sketch: &Sketch) {
    let whole = |person| Assignment { person: PersonId::new(person), units: 10_000 };
    let days = Duration::days(sketch.days);
    match sketch.extra {
        1 => task.duration = Some(Duration { elapsed: true, ..days }),
        2 => task.assign = vec![whole(0)],
        3 => {
            (task.duration, task.effort) = (None, Some(Effort { planned: Some(days), actual: None }));
            task.assign = vec![whole(0), Assignment { units: 4_000, ..whole(1) }];
        }
        4 => task.repeat = Some(Repeat { every: Duration::days(3), times: 3 }),
        5 => task.repeat = Some(Repeat { every: Duration { elapsed: true, ..Duration::days(4) }, times: 3 }),
        6 => task.limits.not_before = Some("2026-07-11".parse().unwrap()),
        7 => task.duration = Some(Duration::minutes(sketch.days * 137)),
        _ => {}
    }
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

/// Returns the tasks on the longest path that it runs through, in at their start and out at their finish.
fn passed_through(plan: &Plan) -> Vec<usize> {
    let path = &plan.longest_path;
    let link = |task: &TaskId| match plan.rows[task.index()].driver {
        Driver::Link { kind, .. } => Some(kind),
        _ => None,
    };
    let (out_of_finish, into_finish) = (
        [LinkKind::FinishToStart, LinkKind::FinishToFinish],
        [LinkKind::FinishToFinish, LinkKind::StartToFinish],
    );
    let through = |place: &usize| {
        let next = path.get(place + 1).and_then(link);
        next.is_none_or(|kind| out_of_finish.contains(&kind))
            && link(&path[*place]).is_none_or(|kind| !into_finish.contains(&kind))
    };
    (0..path.len()).filter(through).map(|place| path[place].index()).collect()
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
                // A team of 10,000 and 4,000 works off 7 units a minute, or 2: that much is rounding.
                let grain = if sketches.iter().any(|sketch| sketch.extra == 3) { 7.0 / 480.0 } else { 0.0 };
                prop_assert!(0.0 <= free && free <= total + grain, "{row:?}");
            }
        }
    }

    #[test]
    fn a_critical_chain_reaches_from_the_start_to_the_finish(sketches in sketches(false)) {
        let plan = plan(&in_order(&sketches), before());
        let path = &plan.longest_path;
        let row = |id: &TaskId| &plan.rows[id.index()];
        prop_assert_eq!(path.last().map(|id| row(id).span.unwrap().finish.minutes()), Some(finish(&plan)));
        let first = path.first().map(|id| row(id).driver);
        let starts = matches!(
            first,
            Some(Driver::ProjectStart | Driver::Leave { .. } | Driver::Limit { which: Limit::NotBefore, .. })
        );
        prop_assert!(starts, "{first:?}");
        // Every step is one that the drivers of its tasks tell.
        for pair in path.windows(2) {
            let told = match row(&pair[1]).driver {
                Driver::Link { from, .. } => from == pair[0] || plan.rows[from.index()].summary,
                Driver::Parent { .. } | Driver::Leave { .. } => true,
                _ => false,
            };
            prop_assert!(told, "{pair:?} {:?}", row(&pair[1]).driver);
        }
        // With calendars that differ there may be room in the gaps between them.
        if sketches.iter().all(Sketch::is_plain) {
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
    fn a_day_more_on_a_critical_task_is_a_day_more_on_the_project(
        mut sketches in plain_sketches(),
        pick in any::<prop::sample::Index>(),
    ) {
        let short = plan(&in_order(&sketches), before());
        let through = passed_through(&short);
        prop_assume!(!through.is_empty());
        let task = *pick.get(&through);
        prop_assert!(short.rows[task].critical);
        sketches[task].days += 1;
        let long = plan(&in_order(&sketches), before());
        let calendar = Workdays::new(&Calendar::standard(), &[]);
        prop_assert_eq!(calendar.worked(finish(&long)) - calendar.worked(finish(&short)), 480);
    }

    #[test]
    fn a_day_more_is_a_day_of_the_tasks_own_calendar(
        mut sketches in sketches(false),
        pick in any::<prop::sample::Index>(),
    ) {
        for sketch in &mut sketches {
            sketch.parent = None;
            sketch.extra = if sketch.extra == 6 { 6 } else { 0 };
            // A share of a longer task is a longer lag.
            sketch.links.iter_mut().for_each(|link| link.3 %= 2);
        }
        let project = in_order(&sketches);
        let short = plan(&project, before());
        let through = passed_through(&short);
        prop_assume!(!through.is_empty());
        let task = *pick.get(&through);
        sketches[task].days += 1;
        let long = plan(&in_order(&sketches), before());
        let calendar = Workdays::new(&project.calendars[sketches[task].calendar], &[]);
        let ends = |plan: &Plan| calendar.worked(plan.rows[task].early.unwrap().finish.minutes());
        // A milestone becomes work, which begins at its own calendar's next minute.
        if sketches[task].days > 1 {
            prop_assert_eq!(ends(&long) - ends(&short), 480);
        }
        prop_assert!(finish(&long) >= finish(&short));
        // Float may also be 0 because a successor waits for the start, which does not move.
        let from_start = |link: &Link| link.from.index() == task && !matches!(link.kind, LinkKind::FinishToStart | LinkKind::FinishToFinish);
        let holds_by_start = project.tasks.iter().flat_map(|task| &task.after).any(from_start);
        if short.rows[task].total_float_days == Some(0.0) && !holds_by_start {
            prop_assert!(finish(&long) > finish(&short));
        }
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
