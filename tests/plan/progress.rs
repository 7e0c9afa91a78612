//! Progress and the as-of date. The 6th of July 2026 is a Monday; figures speak for the end of the day.

use crate::plan::build::{Build, day, time};
use milepost::model::link::LinkKind;
use milepost::plan::{Conflict, ConflictKind, Driver, Status};

#[test]
fn what_has_not_started_cannot_start_before_the_next_working_day() {
    let plan = Build::new("07-06").seen("07-09").task("a", "2d", &[]).milestone("m", &[]).plan();
    assert_eq!(plan.dates("a"), "07-10..07-13");
    assert_eq!(plan.driver("a"), Driver::AsOf);
    assert_eq!(plan.dates("m"), "07-10");
    let friday = Build::new("07-06").seen("07-10").task("a", "2d", &[]).plan();
    assert_eq!(friday.dates("a"), "07-13..07-14");
}

#[test]
fn remaining_work_goes_on_after_the_as_of_date() {
    let plan = Build::new("07-06")
        .seen("07-10")
        .task("half", "10d", &[])
        .started("07-06")
        .progress(50.0)
        .task("late", "10d", &[])
        .started("07-06")
        .progress(20.0)
        .task("told", "10d", &[])
        .started("07-07")
        .with(|task| task.remaining = Some(time("1d")))
        .plan();
    assert_eq!(plan.dates("half"), "07-06..07-17");
    assert_eq!(plan.dates("late"), "07-06..07-22");
    assert_eq!(plan.dates("told"), "07-07..07-13");
    assert_eq!(plan.row("half").driver, Driver::Actual { date: day("07-06") });
    assert_eq!(plan.row("half").finish_driver, Driver::AsOf);
    assert_eq!(plan.row("told").progress.to_string(), "90");
    assert_eq!(["half", "late", "told"].map(|id| plan.float(id)), [3.0, 0.0, 7.0]);
}

#[test]
fn started_work_waits_for_its_predecessors() {
    // Retained logic: b was begun out of order; what remains of it waits for a.
    let plan = Build::new("07-06")
        .seen("07-08")
        .task("a", "5d", &[])
        .started("07-06")
        .progress(20.0)
        .task("b", "2d", &["a"])
        .started("07-07")
        .progress(50.0)
        .plan();
    assert_eq!(plan.dates("a"), "07-06..07-14");
    assert_eq!(plan.dates("b"), "07-07..07-15");
    assert_eq!(plan.row("b").finish_driver, plan.link("a", LinkKind::FinishToStart));
    let kind = ConflictKind::StartedBefore { from: plan.id("a") };
    assert_eq!(plan.conflicts("b"), [Conflict { task: plan.id("b"), kind }]);
    assert_eq!(plan.plan.longest_path, [plan.id("a"), plan.id("b")]);
}

#[test]
fn actual_dates_are_kept() {
    let plan = Build::new("07-06")
        .seen("07-10")
        .task("early", "5d", &[])
        .started("07-06")
        .finished("07-07")
        .task("next", "1d", &["early"])
        .task("unknown start", "2d", &[])
        .finished("07-09")
        .milestone("reached", &["early"])
        .finished("07-08")
        .plan();
    assert_eq!(plan.dates("early"), "07-06..07-07");
    assert_eq!(plan.row("early").duration_days, 2.0);
    assert_eq!(plan.row("early").total_float_days, None);
    // It could have started on the 8th; it did not.
    assert_eq!((plan.dates("next").as_str(), plan.driver("next")), ("07-13..07-13", Driver::AsOf));
    assert_eq!(plan.dates("unknown start"), "07-08..07-09");
    assert_eq!(
        (plan.dates("reached").as_str(), plan.driver("reached")),
        ("07-08", Driver::Actual { date: day("07-08") })
    );
}

#[test]
fn done_without_a_date_is_planned_dates_up_to_the_as_of_date() {
    let plan = Build::new("07-06")
        .seen("07-08")
        .task("short", "2d", &[])
        .progress(100.0)
        .task("long", "9d", &[])
        .progress(100.0)
        .milestone("m", &["short"])
        .progress(100.0)
        .plan();
    assert_eq!(plan.dates("short"), "07-06..07-07");
    assert_eq!(plan.dates("long"), "07-06..07-08");
    assert_eq!(plan.dates("m"), "07-07");
    assert_eq!(plan.row("long").status, Status::Finished);
}

#[test]
fn started_without_a_date_keeps_its_computed_start() {
    let plan = Build::new("07-06")
        .seen("07-10")
        .task("a", "2d", &[])
        .finished("07-07")
        .task("b", "4d", &["a"])
        .progress(50.0)
        .plan();
    assert_eq!(plan.dates("b"), "07-08..07-14");
    assert_eq!(plan.driver("b"), plan.link("a", LinkKind::FinishToStart));
    assert_eq!(plan.row("b").status, Status::Started);
}

#[test]
fn successors_of_the_start_follow_the_actual_start() {
    let plan = Build::new("07-06")
        .seen("07-07")
        .task("a", "5d", &[])
        .started("07-07")
        .task("b", "1d", &["a SS + 2d"])
        .plan();
    assert_eq!(plan.dates("b"), "07-09..07-09");
}

#[test]
fn handing_over_within_a_day_is_no_conflict() {
    let plan = Build::new("07-06")
        .seen("07-10")
        .task("a", "2d", &[])
        .started("07-06")
        .finished("07-08")
        .task("b", "2d", &["a"])
        .started("07-08")
        .plan();
    assert!(plan.plan.conflicts.is_empty());
    assert_eq!(plan.dates("b"), "07-08..07-14");
}

#[test]
fn work_without_a_length_is_dated_by_facts_alone() {
    let plan = Build::new("07-06")
        .seen("07-10")
        .open("done", &[])
        .started("07-06")
        .finished("07-08")
        .open("rest", &[])
        .started("07-06")
        .with(|task| task.remaining = Some(time("5d")))
        .open("begun", &[])
        .started("07-06")
        .plan();
    assert_eq!(
        [plan.dates("done"), plan.dates("rest"), plan.dates("begun")],
        ["07-06..07-08", "07-06..07-17", "none"]
    );
    assert_eq!(plan.row("rest").progress.to_string(), "50");
    assert_eq!(plan.row("begun").status, Status::Started);
    assert!(plan.plan.conflicts.is_empty());
}

#[test]
fn a_start_that_is_still_to_come_is_kept_as_written() {
    // The 14th of October 2026 is a Wednesday, the 20th a Tuesday.
    let plan = Build::new("10-05")
        .seen("10-14")
        .task("a", "2d", &[])
        .started("10-20")
        .task("b", "2d", &["a"])
        .plan();
    assert_eq!([plan.dates("a"), plan.dates("b")], ["10-20..10-21", "10-22..10-23"]);
    assert_eq!(plan.row("a").duration_days, 2.0);
    assert_eq!(plan.row("a").finish_driver, Driver::Actual { date: day("10-20") });
    assert_eq!([plan.float("a"), plan.float("b")], [0.0, 0.0]);
}
