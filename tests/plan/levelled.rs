//! Levelling: what holds for every plan. Nothing comes earlier, nobody has two full days in one, links hold, and
//! the order of the file does not matter.

use crate::plan::build::{Build, bare_task, day};
use milepost::model::link::{Lag, LagAmount, Link, LinkKind};
use milepost::model::task::{Assignment, TaskKind};
use milepost::model::{PersonId, Project, TaskId};
use milepost::plan::{Plan, plan};
use milepost::units::{Date, Duration, Percent};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// A task of a random plan: days, links to earlier tasks (how far back, kind, lag), people and shares,
/// priority, progress.
#[derive(Clone, Debug)]
struct Sketch {
    days: i64,
    links: Vec<(usize, u8, i64)>,
    people: Vec<(usize, u32)>,
    progress: u8,
}

const PEOPLE: usize = 3;

fn sketches(leads: bool) -> impl Strategy<Value = Vec<Sketch>> {
    let lag = if leads { -3i64..3 } else { 0i64..3 };
    let links = proptest::collection::vec((1usize..6, 0u8..if leads { 4 } else { 1 }, lag), 0..3);
    let people = proptest::collection::vec(
        (0..PEOPLE, prop_oneof![Just(100u32), Just(50), Just(70), Just(150)]),
        0..3,
    );
    let sketch = (0i64..6, links, people, 0u8..10).prop_map(|(days, links, people, progress)| Sketch {
        days,
        links,
        people,
        progress,
    });
    proptest::collection::vec(sketch, 1..25)
}

/// Task `i` of the sketches stands at `order[i]`, with an id of its own and one of three priorities.
fn project(sketches: &[Sketch], order: &[usize]) -> Project {
    let mut build = Build::new("07-06").holiday("07-14", "07-14").levelled();
    for person in 0..PEOPLE {
        build = build.person(&format!("p{person}"), &[]);
    }
    let mut tasks: Vec<_> = sketches.iter().map(|_| bare_task("t", TaskKind::Task)).collect();
    for (index, sketch) in sketches.iter().enumerate() {
        let task = &mut tasks[order[index]];
        task.duration = Some(Duration::days(sketch.days));
        task.record.id = format!("t{}", index * 7 % 25);
        task.priority = (index % 3) as u16;
        task.progress = if sketch.progress == 9 { Percent::new(50.0) } else { None };
        let assignment = |&(person, percent): &(usize, u32)| Assignment {
            person: PersonId::new(person),
            units: percent * 100,
        };
        task.assign = sketch.people.iter().map(assignment).collect();
        for &(back, kind, lag) in &sketch.links {
            let Some(from) = index.checked_sub(back) else { continue };
            let kind = [
                LinkKind::FinishToStart,
                LinkKind::StartToStart,
                LinkKind::FinishToFinish,
                LinkKind::StartToFinish,
            ][usize::from(kind)];
            let lag = Lag { amount: LagAmount::Time(Duration::days(lag.abs())), lead: lag < 0 };
            task.after.push(Link { from: TaskId::new(order[from]), kind, lag });
        }
    }
    build.project.tasks = tasks;
    build.project
}

fn in_order(sketches: &[Sketch]) -> Project {
    project(sketches, &(0..sketches.len()).collect::<Vec<_>>())
}

fn as_of() -> Date {
    "2026-07-03".parse().unwrap()
}

/// Returns by person and day the units asked for, and by how many tasks.
fn days(project: &Project, plan: &Plan) -> BTreeMap<(usize, Date), (u32, usize)> {
    let mut days = BTreeMap::new();
    for (task, row) in project.tasks.iter().zip(&plan.rows) {
        let Some(span) = row.span.filter(|span| span.start < span.finish) else { continue };
        let mut units: BTreeMap<usize, u32> = BTreeMap::new();
        for assignment in &task.assign {
            *units.entry(assignment.person.index()).or_default() += assignment.units;
        }
        let mut date = span.first_day().max(as_of().next());
        while date <= span.last_day() {
            for (&person, &units) in &units {
                let day: &mut (u32, usize) = days.entry((person, date)).or_default();
                *day = (day.0 + units, day.1 + 1);
            }
            date = date.next();
        }
    }
    days
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_comes_earlier_and_nobody_has_two_full_days_in_one(sketches in sketches(true)) {
        let levelled = in_order(&sketches);
        let mut free = levelled.clone();
        free.head.level = false;
        let (with, without) = (plan(&levelled, as_of()), plan(&free, as_of()));
        for (row, before) in with.rows.iter().zip(&without.rows) {
            let (Some(span), Some(before)) = (row.span, before.span) else { continue };
            prop_assert!(span.start >= before.start && span.finish >= before.finish);
            prop_assert_eq!(row.unlevelled, (span != before).then_some(before));
            prop_assert!(row.total_float_days.is_none_or(|float| float >= 0.0), "{:?}", row);
        }
        // Started work is not moved, so it may meet other started work.
        let started = sketches.iter().any(|sketch| sketch.progress == 9);
        for ((person, date), (units, tasks)) in days(&levelled, &with) {
            prop_assert!(units <= 10_000 || tasks == 1 || started, "p{person} {date}: {units} in {tasks}");
        }
    }

    #[test]
    fn links_hold(sketches in sketches(false)) {
        let project = in_order(&sketches);
        let plan = plan(&project, as_of());
        for (task, row) in project.tasks.iter().zip(&plan.rows) {
            for link in &task.after {
                let (Some(span), Some(from)) = (row.span, plan.rows[link.from.index()].span) else { continue };
                if row.status == milepost::plan::Status::NotStarted {
                    prop_assert!(span.start >= from.finish || span.finish >= from.finish && span.start == span.finish);
                }
            }
        }
    }

    #[test]
    fn the_same_plan_in_another_order_is_the_same_plan(sketches in sketches(true), turn in 0usize..25) {
        // Ids tell equals apart: nothing is left to the order of the file.
        let count = sketches.len();
        let order: Vec<usize> = (0..count).map(|index| (index + turn) % count).collect();
        let (one, other) = (plan(&in_order(&sketches), as_of()), plan(&project(&sketches, &order), as_of()));
        for (index, &place) in order.iter().enumerate() {
            prop_assert_eq!(one.rows[index].span, other.rows[place].span);
        }
    }

    #[test]
    fn the_finish_is_no_earlier_than_the_work_of_the_busiest(sketches in sketches(false)) {
        let project = in_order(&sketches);
        let plan = plan(&project, as_of());
        // With 100 % each and nothing started, one person's days add up.
        for person in 0..PEOPLE {
            let own = |sketch: &&Sketch| sketch.progress != 9 && sketch.people == [(person, 100)];
            let days: i64 = sketches.iter().filter(own).map(|sketch| sketch.days).sum();
            let mut date = as_of();
            let mut left = days;
            while left > 0 {
                date = date.next();
                let works = date.weekday() < 5 && date != day("07-14");
                left -= i64::from(works);
            }
            if days > 0 {
                prop_assert!(plan.span.unwrap().last_day() >= date);
            }
        }
    }
}
