//! Why: the longest path beside the critical one, the bands of float, and what makes float negative. The 6th of
//! July 2026 is a Monday.

use crate::plan::build::{Build, day, origin};
use milepost::model::link::LinkKind;
use milepost::model::project::{Setting, Threshold};
use milepost::plan::{Conflict, ConflictKind, Driver, Limit};

#[test]
fn the_longest_path_is_not_misled_by_a_limit() {
    let plan = Build::new("07-06")
        .task("a", "6d", &[])
        .task("b", "4d", &["a"])
        .task("small", "3d", &[])
        .task("limited", "2d", &["small"])
        .limits(|limits| limits.finish_not_after = Some(day("07-07")))
        .plan();
    // `limited` ends on Friday the 10th, three days after its limit: critical, and not what sets the end.
    assert_eq!(["a", "b", "small", "limited"].map(|id| plan.float(id)), [0.0, 0.0, -3.0, -3.0]);
    assert!(plan.row("small").critical && plan.row("limited").critical);
    assert_eq!(plan.row("small").float_limit, Some((plan.id("limited"), Limit::FinishNotAfter)));
    assert_eq!(plan.row("a").float_limit, None);
    assert_eq!(plan.plan.longest_path, ["a", "b"].map(|id| plan.id(id)));
    // Nothing after it: free until the project's end, were it not for the limit; free float is never below 0.
    assert_eq!((plan.free("small"), plan.free("limited")), (0.0, 5.0));
}

#[test]
fn of_two_limits_the_tighter_one_is_named() {
    let plan = Build::new("07-06")
        .task("a", "5d", &[])
        .task("b", "1d", &["a"])
        .limits(|limits| limits.finish_not_after = Some(day("07-10")))
        .task("c", "1d", &["a"])
        .limits(|limits| limits.start_on = Some(day("07-08")))
        .plan();
    // b is a day late, c three.
    assert_eq!(["a", "b", "c"].map(|id| plan.float(id)), [-3.0, -1.0, -3.0]);
    assert_eq!(plan.row("a").float_limit, Some((plan.id("c"), Limit::StartOn)));
}

#[test]
fn the_bands_of_float_are_the_projects_own() {
    let build = || {
        Build::new("07-06")
            .task("long", "10d", &[])
            .task("one", "9d", &[])
            .task("two", "8d", &[])
            .task("four", "6d", &[])
            .task("six", "4d", &[])
    };
    let bands = |build: Build| {
        let plan = build.plan();
        ["long", "one", "two", "four", "six"].map(|id| match plan.row(id) {
            row if row.critical => 'c',
            row if row.near_critical => 'n',
            _ => '-',
        })
    };
    assert_eq!(bands(build()), ['c', 'n', 'n', 'n', '-']);
    let mut own = build();
    for (name, days) in [("critical_float", 1.0), ("near_critical", 2.0)] {
        let value = Setting::Number(days);
        own.project.health.thresholds.push(Threshold { name: name.to_string(), value, origin: origin() });
    }
    assert_eq!(bands(own), ['c', 'c', 'n', '-', '-']);
}

#[test]
fn every_kind_of_link_gives_free_float_by_hand() {
    let plan = Build::new("07-06")
        .task("long", "10d", &[])
        .task("ss", "1d", &[])
        .task("after ss", "2d", &["ss SS + 2d", "long"])
        .task("ff", "1d", &[])
        .task("after ff", "2d", &["ff FF + 3d", "long"])
        .task("sf", "1d", &[])
        .task("after sf", "2d", &["sf SF + 4d", "long"])
        .plan();
    // Each follower runs on days 11 and 12. SS + 2d: the start may be on day 9, which is 8 days later, but the
    // one after the end of the plan: no. FF + 3d: the finish may be at the end of day 9. SF + 4d: the start may be
    // at the end of day 8, the beginning of day 9.
    assert_eq!(["ss", "ff", "sf"].map(|id| plan.free(id)), [8.0, 8.0, 8.0]);
    assert_eq!(["ss", "ff", "sf"].map(|id| plan.float(id)), [8.0, 8.0, 8.0]);
}

#[test]
fn the_driver_of_a_finish_is_told_beside_that_of_a_start() {
    let plan = Build::new("07-06")
        .seen("07-08")
        .task("a", "5d", &[])
        .started("07-06")
        .with(|task| task.remaining = Some("3d".parse().unwrap()))
        .task("b", "4d", &["a FF + 1d"])
        .started("07-07")
        .progress(75.0)
        .task("late", "2d", &[])
        .limits(|limits| limits.finish_not_before = Some(day("07-17")))
        .plan();
    // a goes on from Thursday to Monday; b, of which a day is left, ends a day after it.
    assert_eq!([plan.dates("a"), plan.dates("b")], ["07-06..07-13", "07-07..07-14"]);
    assert_eq!(plan.driver("b"), Driver::Actual { date: day("07-07") });
    assert_eq!(plan.row("b").finish_driver, plan.link("a", LinkKind::FinishToFinish));
    assert_eq!(
        plan.row("late").finish_driver,
        Driver::Limit { which: Limit::FinishNotBefore, date: day("07-17") }
    );
    assert_eq!(plan.dates("late"), "07-16..07-17");
}

#[test]
fn typed_dates_break_limits_on_either_side() {
    let plan = Build::new("07-06")
        .open("typed", &[])
        .limits(|limits| {
            limits.manual = Some((day("07-08"), day("07-09")));
            limits.not_before = Some(day("07-09"));
            limits.finish_not_before = Some(day("07-09"));
            limits.finish_on = Some(day("07-10"));
            limits.not_after = Some(day("07-07"));
        })
        .plan();
    let broken = |limit| Conflict { task: plan.id("typed"), kind: ConflictKind::LimitBroken(limit) };
    assert_eq!(plan.plan.conflicts, [Limit::NotBefore, Limit::FinishOn, Limit::NotAfter].map(broken));
}
