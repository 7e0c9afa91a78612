//! Phases and parents: they span their children, and links to them bind every child. The 6th of July 2026
//! is a Monday.

use crate::plan::build::{Build, day};
use milepost::model::link::LinkKind;
use milepost::plan::{Driver, Limit, Status};

fn two_phases() -> Build {
    Build::new("07-06")
        .phase("design", &[])
        .task("draw", "3d", &[])
        .part_of("design")
        .task("agree", "1d", &[])
        .part_of("design")
        .phase("build", &["design"])
        .task("rack", "2d", &[])
        .part_of("build")
        .task("cable", "1d", &["rack"])
        .part_of("build")
        .task("order", "1d", &[])
        .part_of("build")
}

#[test]
fn a_phase_spans_its_children() {
    let plan = two_phases().plan();
    assert_eq!(plan.dates("design"), "07-06..07-08");
    assert_eq!(plan.dates("build"), "07-09..07-13");
    assert_eq!(plan.row("design").duration_days, 3.0);
    assert!(plan.row("build").summary && plan.row("build").critical);
    assert_eq!(plan.row("rack").depth, 1);
}

#[test]
fn a_link_to_a_phase_binds_every_child() {
    let plan = two_phases().plan();
    assert_eq!([plan.dates("rack"), plan.dates("order")], ["07-09..07-10", "07-09..07-09"]);
    assert_eq!(plan.driver("rack"), Driver::Parent { of: plan.id("build") });
    assert_eq!(plan.driver("build"), plan.link("design", LinkKind::FinishToStart));
    assert_eq!(plan.driver("design"), Driver::Child { of: plan.id("draw") });
    assert_eq!(plan.row("build").finish_driver, Driver::Child { of: plan.id("cable") });
    assert_eq!(
        ["draw", "agree", "rack", "cable", "order"].map(|id| plan.float(id)),
        [0.0, 2.0, 0.0, 0.0, 2.0]
    );
    assert_eq!(plan.plan.longest_path, ["draw", "rack", "cable"].map(|id| plan.id(id)));
    // agree may slip until the phase ends: free of consequences for everybody.
    assert_eq!(plan.free("agree"), 2.0);
}

#[test]
fn what_follows_the_start_of_a_phase_follows_its_first_child() {
    let plan = Build::new("07-06")
        .task("first", "2d", &[])
        .phase("p", &[])
        .task("late", "5d", &["first + 3d"])
        .part_of("p")
        .task("soon", "1d", &["first"])
        .part_of("p")
        .milestone("kicked off", &["p SS"])
        .task("along", "1d", &["p SS + 1d"])
        .plan();
    assert_eq!(plan.dates("along"), "07-09..07-09");
    assert_eq!(plan.dates("kicked off"), "07-08");
    // Only the first child to start holds what follows the start of the phase.
    assert_eq!(plan.float("late"), 0.0);
    assert_eq!(plan.driver("p"), Driver::Child { of: plan.id("soon") });
}

#[test]
fn nested_parents_pass_on_what_binds_them() {
    let plan = Build::new("07-06")
        .task("a", "3d", &[])
        .phase("outer", &["a + 1d"])
        .open("inner", &[])
        .part_of("outer")
        .task("leaf", "1d", &[])
        .part_of("inner")
        .task("z", "1d", &["outer"])
        .plan();
    assert_eq!([plan.dates("leaf"), plan.dates("z")], ["07-10..07-10", "07-13..07-13"]);
    assert_eq!(plan.driver("leaf"), Driver::Parent { of: plan.id("inner") });
    assert_eq!(plan.driver("inner"), Driver::Parent { of: plan.id("outer") });
    assert_eq!(plan.driver("outer"), plan.link("a", LinkKind::FinishToStart));
    assert_eq!(plan.plan.longest_path, ["a", "leaf", "z"].map(|id| plan.id(id)));
    assert_eq!(["a", "leaf", "z"].map(|id| plan.float(id)), [0.0, 0.0, 0.0]);
}

#[test]
fn a_finish_link_to_a_phase_binds_the_finish_of_every_child() {
    let plan = Build::new("07-06")
        .task("a", "5d", &[])
        .phase("p", &["a FF"])
        .task("b", "2d", &[])
        .part_of("p")
        .task("c", "1d", &[])
        .part_of("p")
        .plan();
    assert_eq!([plan.dates("b"), plan.dates("c")], ["07-09..07-10", "07-10..07-10"]);
}

#[test]
fn limits_of_a_phase_are_those_of_its_children() {
    let plan = Build::new("07-06")
        .phase("p", &[])
        .limits(|limits| {
            limits.not_before = Some(day("07-08"));
            limits.finish_not_after = Some(day("07-09"));
        })
        .task("a", "3d", &[])
        .part_of("p")
        .plan();
    assert_eq!(plan.dates("a"), "07-08..07-10");
    assert_eq!(plan.float("a"), -1.0);
    assert_eq!(plan.row("a").float_limit, Some((plan.id("p"), Limit::FinishNotAfter)));
    assert_eq!(plan.driver("p"), Driver::Limit { which: Limit::NotBefore, date: day("07-08") });
}

#[test]
fn progress_of_a_phase_is_weighted_by_duration() {
    let plan = Build::new("07-06")
        .seen("07-08")
        .phase("p", &[])
        .task("a", "3d", &[])
        .part_of("p")
        .finished("07-08")
        .task("b", "1d", &[])
        .part_of("p")
        .plan();
    assert_eq!(plan.row("p").progress.to_string(), "75");
    assert_eq!(plan.row("p").status, Status::Started);
    assert_eq!(plan.plan.progress.to_string(), "75");
}
