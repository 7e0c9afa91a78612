//! Dependencies: the four kinds, lags and leads, and float behind them. The 6th of July 2026 is a Monday.

use crate::plan::build::Build;
use milepost::model::link::LinkKind;
use milepost::plan::Driver;

#[test]
fn finish_to_start() {
    let plan = Build::new("07-06").task("a", "3d", &[]).task("b", "2d", &["a"]).plan();
    assert_eq!(plan.dates("b"), "07-09..07-10");
    assert_eq!(plan.driver("b"), plan.link("a", LinkKind::FinishToStart));
}

#[test]
fn start_to_start() {
    let plan = Build::new("07-06").task("a", "3d", &[]).task("b", "2d", &["a SS + 1d"]).plan();
    assert_eq!(plan.dates("b"), "07-07..07-08");
    assert_eq!(plan.driver("b"), plan.link("a", LinkKind::StartToStart));
}

#[test]
fn finish_to_finish() {
    let plan = Build::new("07-06").task("a", "3d", &[]).task("b", "2d", &["a FF + 1d"]).plan();
    // b finishes one day after Wednesday.
    assert_eq!(plan.dates("b"), "07-08..07-09");
    assert_eq!(plan.driver("b"), plan.link("a", LinkKind::FinishToFinish));
    // It cannot start before the project does, whatever its finish is bound to.
    let plan = Build::new("07-06").task("a", "1d", &[]).task("b", "3d", &["a FF"]).plan();
    assert_eq!((plan.dates("b").as_str(), plan.driver("b")), ("07-06..07-08", Driver::ProjectStart));
}

#[test]
fn start_to_finish() {
    let plan = Build::new("07-06")
        .task("first", "4d", &[])
        .task("a", "3d", &["first"])
        .task("b", "2d", &["a SF + 1d"])
        .plan();
    // a starts on Fri the 10th; b finishes a day of work later, at the end of that Friday.
    assert_eq!(plan.dates("b"), "07-09..07-10");
    assert_eq!(plan.driver("b"), plan.link("a", LinkKind::StartToFinish));
}

#[test]
fn a_lag_skips_weekends_and_holidays() {
    let plan = Build::new("07-06")
        .holiday("07-13", "07-13")
        .task("a", "4d", &[])
        .task("b", "1d", &["a + 2d"])
        .task("c", "1d", &["a + 1w"])
        .plan();
    // a ends on Thu; Fri and Tue are the two days.
    assert_eq!(plan.dates("b"), "07-15..07-15");
    assert_eq!(plan.dates("c"), "07-20..07-20");
}

#[test]
fn a_lead_overlaps() {
    let plan = Build::new("07-06").task("a", "5d", &[]).task("b", "5d", &["a - 2d"]).plan();
    assert_eq!(plan.dates("b"), "07-09..07-15");
    // A lead reaches before the project's start only on paper.
    let plan = Build::new("07-06").task("a", "1d", &[]).task("b", "1d", &["a - 5d"]).plan();
    assert_eq!(plan.dates("b"), "07-06..07-06");
}

#[test]
fn a_lag_may_be_a_share_of_the_predecessor() {
    let plan = Build::new("07-06")
        .task("a", "4d", &[])
        .task("b", "1d", &["a SS + 50%"])
        .task("c", "1d", &["a - 25%"])
        .phase("p", &[])
        .task("p1", "2d", &[])
        .part_of("p")
        .task("p2", "2d", &["p1"])
        .part_of("p")
        .task("d", "1d", &["p SS + 50%"])
        .plan();
    assert_eq!(plan.dates("b"), "07-08..07-08");
    assert_eq!(plan.dates("c"), "07-09..07-09");
    assert_eq!(plan.dates("d"), "07-08..07-08");
}

#[test]
fn several_starts_and_ends() {
    let plan = Build::new("07-06")
        .task("a", "2d", &[])
        .task("b", "5d", &[])
        .task("c", "1d", &["a", "b"])
        .task("d", "1d", &["a"])
        .plan();
    assert_eq!(plan.dates("c"), "07-13..07-13");
    assert_eq!(plan.driver("c"), plan.link("b", LinkKind::FinishToStart));
    assert_eq!(["a", "b", "c", "d"].map(|id| plan.float(id)), [3.0, 0.0, 0.0, 3.0]);
    assert_eq!(["a", "b", "c", "d"].map(|id| plan.free(id)), [0.0, 0.0, 0.0, 3.0]);
    assert_eq!(plan.plan.longest_path, [plan.id("b"), plan.id("c")]);
    assert_eq!(plan.late("d"), "07-13..07-13");
    assert!(plan.row("b").critical && !plan.row("a").critical && plan.row("a").near_critical);
}

#[test]
fn free_float_knows_the_kind_and_lag_of_links() {
    let plan = Build::new("07-06")
        .task("long", "10d", &[])
        .task("a", "2d", &[])
        .task("b", "4d", &["a SS + 1d", "long FF"])
        .task("c", "1d", &["long + 1d", "a + 3d"])
        .plan();
    // b finishes with long on day 10, so it starts on day 7; a may start on day 6: 5 days later.
    // c starts on day 12, so a may finish by day 8: 6 days later.
    assert_eq!(plan.dates("b"), "07-14..07-17");
    assert_eq!(plan.free("a"), 5.0);
    assert_eq!(plan.float("c"), 0.0);
    assert_eq!(plan.float("a"), 6.0);
}

#[test]
fn a_milestone_falls_at_the_end_of_what_it_follows() {
    let plan = Build::new("07-06")
        .milestone("start", &[])
        .task("a", "5d", &["start"])
        .milestone("done", &["a"])
        .task("b", "1d", &["done"])
        .milestone("later", &["a + 2d"])
        .plan();
    assert_eq!(plan.times("start"), "07-06T09:00..07-06T09:00");
    assert_eq!(plan.dates("a"), "07-06..07-10");
    assert_eq!(plan.times("done"), "07-10T17:00..07-10T17:00");
    assert_eq!(plan.dates("b"), "07-13..07-13");
    assert_eq!(plan.dates("later"), "07-14");
    let row = plan.row("done");
    assert_eq!((row.first_and_last(), plan.float("done")), ("2026-07-10 2026-07-10".to_string(), 1.0));
}

trait Days {
    fn first_and_last(&self) -> String;
}

impl Days for milepost::plan::Row {
    fn first_and_last(&self) -> String {
        let span = self.span.unwrap();
        format!("{} {}", span.first_day(), span.last_day())
    }
}

#[test]
fn as_late_as_its_successors_allow() {
    let plan = Build::new("07-06")
        .task("long", "5d", &[])
        .task("a", "1d", &[])
        .limits(|limits| limits.as_late = true)
        .task("b", "1d", &["a"])
        .limits(|limits| limits.as_late = true)
        .task("c", "1d", &["b", "long"])
        .plan();
    assert_eq!(
        [plan.dates("a"), plan.dates("b"), plan.dates("c")],
        ["07-09..07-09", "07-10..07-10", "07-13..07-13"]
    );
    assert_eq!(plan.driver("a"), Driver::AsLate);
    assert_eq!(plan.row("a").early.unwrap().first_day(), crate::plan::build::day("07-06"));
}

#[test]
fn a_cycle_that_slipped_through_neither_hangs_nor_panics() {
    let plan = Build::new("07-06")
        .task("a", "1d", &["b"])
        .task("b", "1d", &["a", "b"])
        .phase("p", &["inside"])
        .task("inside", "1d", &["p"])
        .part_of("p")
        .with(|_| {})
        .plan();
    assert_eq!(plan.plan.rows.len(), 4);
}
