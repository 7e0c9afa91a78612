//! Tasks that are not active. The 6th of July 2026 is a Monday.

use crate::plan::build::{Build, day};
use milepost::plan::{Driver, Status};

impl Build {
    fn inactive(self) -> Build {
        self.with(|task| task.inactive = true)
    }
}

#[test]
fn an_inactive_task_has_no_dates_and_binds_nothing() {
    let plan = Build::new("07-06")
        .task("a", "3d", &[])
        .task("off", "50d", &["a"])
        .inactive()
        .limits(|limits| {
            limits.finish_not_after = Some(day("07-07"));
            limits.not_before = Some(day("01-05"));
        })
        .task("b", "1d", &["off"])
        .milestone("gone", &["a"])
        .inactive()
        .plan();
    assert_eq!(plan.dates("off"), "none");
    assert_eq!((plan.row("off").status, plan.driver("off")), (Status::NotPlanned, Driver::None));
    assert_eq!((plan.dates("b").as_str(), plan.driver("b")), ("07-06..07-06", Driver::ProjectStart));
    assert_eq!((plan.float("a"), plan.float("b")), (0.0, 2.0));
    assert_eq!(plan.plan.span.unwrap().last_day(), day("07-08"));
    assert!(plan.plan.conflicts.is_empty() && plan.row("gone").span.is_none());
}

#[test]
fn it_counts_in_no_figure() {
    let plan = Build::new("07-06")
        .seen("07-10")
        .phase("p", &[])
        .task("done", "2d", &[])
        .part_of("p")
        .finished("07-07")
        .task("open", "2d", &[])
        .part_of("p")
        .task("off", "96d", &[])
        .part_of("p")
        .inactive()
        .started("07-06")
        .phase("q", &[])
        .task("alone", "1d", &[])
        .part_of("q")
        .inactive()
        .baseline(&[("done", "07-06", "07-07"), ("open", "07-08", "07-09"), ("off", "07-06", "12-31")])
        .plan();
    assert_eq!([plan.row("p").progress, plan.plan.progress].map(|percent| percent.to_string()), ["50", "50"]);
    assert_eq!(plan.plan.planned_progress.map(|percent| percent.to_string()).as_deref(), Some("100"));
    assert_eq!((plan.row("p").status, plan.row("q").status), (Status::Started, Status::NotPlanned));
    assert_eq!((plan.row("off").baseline, plan.dates("q").as_str()), (None, "none"));
}

#[test]
fn an_inactive_parent_passes_nothing_on() {
    let plan = Build::new("07-06")
        .task("a", "3d", &[])
        .phase("p", &["a"])
        .inactive()
        .task("part", "5d", &[])
        .part_of("p")
        .inactive()
        .task("b", "1d", &["p"])
        .task("c", "1d", &["p SS"])
        .plan();
    assert_eq!([plan.dates("p"), plan.dates("part")], ["none", "none"]);
    assert_eq!([plan.dates("b"), plan.dates("c")], ["07-06..07-06", "07-06..07-06"]);
    assert!(plan.row("p").summary);
}

#[test]
fn the_start_of_the_project_is_not_theirs() {
    let mut build = Build::new("07-06")
        .task("a", "1d", &[])
        .limits(|limits| limits.not_before = Some(day("07-08")))
        .task("off", "1d", &[])
        .inactive()
        .limits(|limits| limits.not_before = Some(day("03-02")));
    build.project.head.start = None;
    assert_eq!(build.task("b", "1d", &[]).plan().dates("b"), "07-08..07-08");
}
