//! Levelling: cases worked out by hand. The 6th of July 2026 is a Monday.

use crate::plan::build::{Build, Planned, day, time};
use milepost::model::PersonId;
use milepost::model::link::LinkKind;
use milepost::plan::{Conflict, ConflictKind, Driver};

fn team() -> Build {
    Build::new("07-06").person("ben", &[]).person("ann", &[]).levelled()
}

fn behind(plan: &Planned, task: &str, until: &str) -> Driver {
    Driver::Levelled { person: PersonId::new(1), behind: Some(plan.id(task)), until: day(until) }
}

/// Returns the dates without levelling of a task that it has moved.
fn unlevelled(plan: &Planned, id: &str) -> Option<String> {
    let span = plan.row(id).unlevelled?;
    Some(format!("{}..{}", span.first_day(), span.last_day()).replace("2026-", ""))
}

#[test]
fn one_waits_until_the_other_is_done() {
    let two = || team().task("a", "5d", &[]).assign(&["ann"]).task("b", "5d", &[]).assign(&["ann"]);
    let plan = two().milestone("m", &["b"]).plan();
    assert_eq!((plan.dates("a"), plan.dates("b")), ("07-06..07-10".into(), "07-13..07-17".into()));
    assert_eq!(plan.driver("b"), behind(&plan, "a", "07-10"));
    assert_eq!(unlevelled(&plan, "b").as_deref(), Some("07-06..07-10"));
    assert_eq!(unlevelled(&plan, "a"), None);
    // What follows moves along by its link.
    assert_eq!(plan.dates("m"), "07-17");
    assert_eq!(unlevelled(&plan, "m").as_deref(), Some("07-10..07-10"));
    assert_eq!(plan.driver("m"), plan.link("b", LinkKind::FinishToStart));
    let mut off = two();
    off.project.head.level = false;
    assert_eq!(off.plan().dates("b"), "07-06..07-10");
}

#[test]
fn float_knows_that_people_are_in_the_way() {
    // Ben's task ends on the 21st. Ann's two take until the 17th: two days to spare for both, not seven.
    let plan = team()
        .task("a", "5d", &[])
        .assign(&["ann"])
        .task("b", "5d", &[])
        .assign(&["ann"])
        .task("c", "12d", &[])
        .assign(&["ben"])
        .plan();
    assert_eq!(["a", "b", "c"].map(|id| plan.float(id)), [2.0, 2.0, 0.0]);
    assert_eq!((plan.free("a"), plan.free("b")), (0.0, 2.0));
    let critical = team().task("a", "5d", &[]).assign(&["ann"]).task("b", "5d", &[]).assign(&["ann"]).plan();
    assert!(critical.row("a").critical && critical.row("b").critical);
    assert_eq!(critical.plan.longest_path, [critical.id("a"), critical.id("b")]);
}

#[test]
fn priority_goes_before_float_and_float_before_file_order() {
    let plan = team()
        .task("a", "2d", &[])
        .assign(&["ann"])
        .task("b", "2d", &[])
        .assign(&["ann"])
        .task("after b", "5d", &["b"])
        .plan();
    assert_eq!((plan.dates("b"), plan.dates("a")), ("07-06..07-07".into(), "07-08..07-09".into()));
    let plan = team()
        .task("a", "2d", &[])
        .assign(&["ann"])
        .with(|task| task.priority = 501)
        .task("b", "2d", &[])
        .assign(&["ann"])
        .task("after b", "5d", &["b"])
        .plan();
    assert_eq!((plan.dates("a"), plan.dates("b")), ("07-06..07-07".into(), "07-08..07-09".into()));
}

#[test]
fn of_equals_the_id_goes_first_wherever_it_is_written() {
    let plan = |ids: [&str; 3]| {
        ids.iter().fold(team(), |build, id| build.task(id, "2d", &[]).assign(&["ann"])).plan()
    };
    // Byte by byte: capitals before small letters.
    for plan in [plan(["a", "b", "Z"]), plan(["b", "Z", "a"]), plan(["Z", "a", "b"])] {
        assert_eq!(plan.dates("Z"), "07-06..07-07");
        assert_eq!(plan.dates("a"), "07-08..07-09");
        assert_eq!(plan.dates("b"), "07-10..07-13");
    }
}

#[test]
fn a_wait_names_the_work_that_hands_over() {
    // Ann is full with two halves until Friday. One of them hands a tenth of her on to `c`, on Monday: that
    // one is critical, and the other may be a day late.
    for [one, other] in [["a", "b"], ["b", "a"]] {
        let build = team().task(one, "5d", &[]).share("ann", 50).task(other, "5d", &[]).share("ann", 50);
        let plan = build.task("c", "1d", &[]).share("ann", 10).plan();
        assert_eq!(plan.dates("c"), "07-13..07-13");
        let floats = ["a", "b"].map(|id| plan.float(id));
        assert!(floats == [1.0, 0.0] || floats == [0.0, 1.0], "{floats:?}");
        let critical = if floats[0] == 0.0 { "a" } else { "b" };
        assert_eq!(plan.driver("c"), behind(&plan, critical, "07-10"));
        assert_eq!(plan.plan.longest_path, [plan.id(critical), plan.id("c")]);
    }
}

#[test]
fn shares_run_side_by_side_as_long_as_they_fit() {
    let two = |percent| {
        team().task("a", "5d", &[]).share("ann", 100 - percent).task("b", "5d", &[]).share("ann", percent)
    };
    assert_eq!(two(50).plan().dates("b"), "07-06..07-10");
    let plan = team().task("a", "5d", &[]).share("ann", 60).task("b", "5d", &[]).share("ann", 60).plan();
    assert_eq!(plan.dates("b"), "07-13..07-17");
    // Who gives half of each day is full with half of a day.
    let plan = two(50).who(|ann| ann.capacity_minutes = Some(1_200)).plan();
    assert_eq!(plan.dates("b"), "07-13..07-17");
}

#[test]
fn a_gap_is_filled_by_what_fits_into_it_whole() {
    // Ann is free on Thursday and Friday between Ben's and her own work.
    let plan = team()
        .task("first", "3d", &[])
        .assign(&["ann"])
        .with(|task| task.priority = 900)
        .task("fixed", "5d", &[])
        .assign(&["ann"])
        .limits(|limits| limits.not_before = Some(day("07-13")))
        .with(|task| task.priority = 900)
        .task("long", "3d", &[])
        .assign(&["ann"])
        .task("short", "2d", &[])
        .assign(&["ann"])
        .with(|task| task.priority = 100)
        .plan();
    assert_eq!(plan.dates("short"), "07-09..07-10");
    // Three days do not fit before the 13th, and nothing is split.
    assert_eq!(plan.dates("long"), "07-20..07-22");
}

#[test]
fn work_elsewhere_is_waited_for() {
    let plan = team().busy("07-06", "07-08", 100).task("a", "2d", &[]).assign(&["ann"]).plan();
    assert_eq!(plan.dates("a"), "07-09..07-10");
    let wait = Driver::Levelled { person: PersonId::new(1), behind: None, until: day("07-08") };
    assert_eq!(plan.driver("a"), wait);
    let plan = team().busy("07-06", "07-08", 40).task("a", "2d", &[]).share("ann", 60).plan();
    assert_eq!(plan.dates("a"), "07-06..07-07");
}

#[test]
fn leave_is_kept() {
    let plan = Build::new("07-06")
        .person("ann", &[("07-08", "07-09")])
        .levelled()
        .task("a", "2d", &[])
        .assign(&["ann"])
        .task("b", "2d", &[])
        .assign(&["ann"])
        .plan();
    assert_eq!((plan.dates("a"), plan.dates("b")), ("07-06..07-07".into(), "07-10..07-13".into()));
}

#[test]
fn everybody_has_to_be_free() {
    let plan = team()
        .task("a", "2d", &[])
        .assign(&["ann"])
        .with(|task| task.priority = 900)
        .task("b", "4d", &[])
        .assign(&["ben"])
        .with(|task| task.priority = 900)
        .task("both", "1d", &[])
        .assign(&["ann", "ben"])
        .plan();
    assert_eq!(plan.dates("both"), "07-10..07-10");
    let wait = Driver::Levelled { person: PersonId::new(0), behind: Some(plan.id("b")), until: day("07-09") };
    assert_eq!(plan.driver("both"), wait);
}

#[test]
fn more_than_somebody_has_is_told_and_placed_all_the_same() {
    let plan =
        team().task("double", "5d", &[]).share("ann", 200).task("next", "5d", &[]).share("ann", 10).plan();
    assert_eq!(plan.dates("double"), "07-06..07-10");
    let kind = ConflictKind::PersonShort { person: PersonId::new(1) };
    assert_eq!(plan.conflicts("double"), [Conflict { task: plan.id("double"), kind }]);
    // It takes all of her.
    assert_eq!(plan.dates("next"), "07-13..07-17");
    assert_eq!(plan.conflicts("next"), []);
}

#[test]
fn other_work_without_end_is_no_endless_search() {
    let plan = team().busy("07-06", "2199-12-31", 50).task("a", "2d", &[]).assign(&["ann"]).plan();
    assert_eq!(plan.dates("a"), "07-06..07-07");
    let kind = ConflictKind::PersonShort { person: PersonId::new(1) };
    assert_eq!(plan.conflicts("a"), [Conflict { task: plan.id("a"), kind }]);
}

#[test]
fn what_has_started_or_is_typed_keeps_its_dates() {
    let plan = team()
        .seen("07-07")
        .task("new", "2d", &[])
        .assign(&["ann"])
        .with(|task| task.priority = 1_000)
        .task("begun", "4d", &[])
        .assign(&["ann"])
        .started("07-06")
        .progress(50.0)
        .open("typed", &[])
        .assign(&["ann"])
        .limits(|limits| limits.manual = Some((day("07-13"), day("07-14"))))
        .plan();
    assert_eq!(plan.dates("begun"), "07-06..07-09");
    assert_eq!(plan.dates("typed"), "07-13..07-14");
    // Friday alone is too short for two days.
    assert_eq!(plan.dates("new"), "07-15..07-16");
    assert_eq!(plan.driver("new"), behind(&plan, "typed", "07-14"));
}

#[test]
fn limits_that_waiting_breaks_are_told_as_ever() {
    let plan = team()
        .task("a", "5d", &[])
        .assign(&["ann"])
        .with(|task| task.priority = 900)
        .task("b", "5d", &[])
        .assign(&["ann"])
        .limits(|limits| {
            limits.finish_not_after = Some(day("07-10"));
            limits.deadline = Some(day("07-15"));
        })
        .plan();
    let kind = ConflictKind::LimitBroken(milepost::plan::Limit::FinishNotAfter);
    assert_eq!(plan.conflicts("b"), [Conflict { task: plan.id("b"), kind }]);
    assert_eq!(plan.row("b").deadline_slip_days, Some(2));
    assert_eq!(plan.float("b"), -5.0);
}

#[test]
fn effort_takes_as_much_of_somebody_as_it_needs() {
    // Five days of work in ten: half of Ann, so that two such tasks run side by side.
    let task = |build: Build, id: &str| {
        build
            .task(id, "10d", &[])
            .with(|task| {
                let planned = Some(time("5d"));
                task.effort = Some(milepost::model::task::Effort { planned, actual: None });
            })
            .assign(&["ann"])
    };
    let plan = task(task(team(), "a"), "b").plan();
    assert_eq!((plan.dates("a"), plan.dates("b")), ("07-06..07-17".into(), "07-06..07-17".into()));
}

#[test]
fn a_weekly_hour_keeps_nobody_from_all_other_work() {
    let plan = team()
        .task("weekly", "1h", &[])
        .with(|task| {
            task.repeat = Some(milepost::model::task::Repeat { every: time("7ed"), times: 10 });
        })
        .assign(&["ann"])
        .task("work", "5d", &[])
        .assign(&["ann"])
        .plan();
    assert_eq!(plan.dates("work"), "07-06..07-10");
}

#[test]
fn who_shares_effort_waits_for_everybody() {
    // Ann and Ben share four days of effort; Ben is free from the 8th on.
    let plan = team()
        .task("own", "2d", &[])
        .assign(&["ben"])
        .with(|task| task.priority = 900)
        .open("shared", &[])
        .with(|task| {
            let planned = Some(time("4d"));
            task.effort = Some(milepost::model::task::Effort { planned, actual: None });
        })
        .assign(&["ann", "ben"])
        .plan();
    assert_eq!(plan.dates("shared"), "07-08..07-09");
}

#[test]
fn a_phase_waits_with_its_parts() {
    let plan = team()
        .task("a", "5d", &[])
        .assign(&["ann"])
        .with(|task| task.priority = 900)
        .phase("p", &[])
        .task("part", "2d", &[])
        .part_of("p")
        .assign(&["ann"])
        .task("other", "1d", &["p"])
        .plan();
    assert_eq!((plan.dates("p"), plan.dates("other")), ("07-13..07-14".into(), "07-15..07-15".into()));
    assert_eq!(unlevelled(&plan, "p").as_deref(), Some("07-06..07-07"));
}
