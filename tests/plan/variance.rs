//! Against the baseline, and in freezes. The 6th of July 2026 is a Monday.

use crate::plan::build::{Build, day};
use milepost::model::task::Outage;
use milepost::units::Moment;

#[test]
fn slip_is_counted_in_working_days() {
    let plan = Build::new("07-06")
        .holiday("07-13", "07-13")
        .task("a", "5d", &[])
        .task("b", "5d", &["a"])
        .task("new", "1d", &[])
        .baseline(&[("a", "07-06", "07-09"), ("b", "07-10", "07-16")])
        .plan();
    assert_eq!(plan.dates("b"), "07-14..07-20");
    assert_eq!(plan.row("a").slip_days, Some(1));
    assert_eq!(plan.row("b").slip_days, Some(2));
    assert_eq!(plan.row("new").slip_days, None);
    assert_eq!((plan.plan.baseline_finish, plan.plan.slip_days), (Some(day("07-16")), Some(2)));
}

#[test]
fn every_plan_kept_has_slips_and_the_path_says_where_they_arose() {
    let plan = Build::new("07-06")
        .holiday("07-13", "07-13")
        .task("a", "5d", &[])
        .task("b", "5d", &["a"])
        .task("new", "1d", &[])
        .baseline(&[("a", "07-06", "07-08"), ("b", "07-09", "07-14")])
        .baseline(&[("a", "07-06", "07-09"), ("b", "07-10", "07-16")])
        .plan();
    let (a, b, new) = (plan.id("a").index(), plan.id("b").index(), plan.id("new").index());
    let slips = |kept: usize| {
        let slips = &plan.plan.baselines[kept].slips;
        (slips[a], slips[b], slips[new])
    };
    // A is done on Friday the 10th, B on Monday the 20th; Monday the 13th is free.
    assert_eq!(slips(0), (Some(2), Some(4), None));
    assert_eq!(slips(1), (Some(1), Some(2), None));
    // Against the second plan, which is in use, A lost a day and B another.
    let path: Vec<(usize, i32)> =
        plan.plan.path_slips.iter().map(|slip| (slip.task.index(), slip.days)).collect();
    assert_eq!(path, [(a, 1), (b, 1)]);
    // From one plan to the other, across the free day: Tuesday the 14th to Thursday the 16th.
    assert_eq!(plan.plan.work_counts.between(day("07-14"), day("07-16")), Some(2));
    assert_eq!(plan.plan.work_counts.between(day("07-09"), day("07-14")), Some(2));
    assert_eq!(plan.plan.work_counts.between(day("07-01"), day("07-16")), None);
}

#[test]
fn ahead_of_the_baseline_is_negative() {
    let plan = Build::new("07-06").task("a", "3d", &[]).baseline(&[("a", "07-06", "07-13")]).plan();
    assert_eq!(plan.row("a").slip_days, Some(-3));
}

#[test]
fn planned_progress_is_what_the_baseline_expects() {
    let plan = Build::new("07-06")
        .seen("07-08")
        .task("a", "5d", &[])
        .progress(20.0)
        .task("b", "5d", &["a"])
        .task("new", "10d", &[])
        .baseline(&[("a", "07-06", "07-10"), ("b", "07-13", "07-17")])
        .plan();
    // 3 of the 10 days of the baseline; done is 1 of 20.
    assert_eq!(plan.plan.planned_progress.unwrap().to_string(), "30");
    assert_eq!(plan.plan.progress.to_string(), "5");
}

#[test]
fn every_baseline_is_kept_for_trends() {
    let plan = Build::new("07-06")
        .task("a", "5d", &[])
        .baseline(&[("a", "07-06", "07-08")])
        .baseline(&[("a", "07-06", "07-09")])
        .plan();
    let finishes: Vec<_> = plan.plan.baselines.iter().map(|baseline| baseline.finish).collect();
    assert_eq!(finishes, [Some(day("07-08")), Some(day("07-09"))]);
    assert_eq!(plan.row("a").slip_days, Some(1));
}

#[test]
fn without_a_start_the_earliest_date_is_the_start() {
    let mut build = Build::new("07-06").task("a", "1d", &[]).baseline(&[("a", "07-20", "07-20")]);
    build.project.head.start = None;
    assert_eq!(build.plan().dates("a"), "07-20..07-20");
    let mut build = Build::new("07-06").task("a", "1d", &[]).seen("07-06");
    build.project.head.start = None;
    assert_eq!(build.plan().dates("a"), "07-07..07-07");
}

#[test]
fn milestones_and_outages_in_a_freeze_are_found() {
    let outage = |from: &str, to: &str| Outage {
        from: Moment::at(day(from), 18 * 60),
        to: Moment::at(day(to), 0),
        affects: Vec::new(),
        rollback: None,
    };
    let plan = Build::new("07-06")
        .freeze("07-27", "07-31")
        .freeze("07-10", "07-13")
        .task("work", "5d", &[])
        .milestone("go-live", &["work"])
        .milestone("later", &["work + 3d"])
        .task("cut", "1d", &[])
        .with(|task| task.outage = Some(outage("07-13", "07-14")))
        .task("free", "1d", &[])
        .with(|task| task.outage = Some(outage("07-26", "07-27")))
        .plan();
    let freezes = ["work", "go-live", "later", "cut", "free"].map(|id| plan.row(id).in_freeze);
    assert_eq!(freezes, [None, Some(1), None, Some(1), None]);
}
