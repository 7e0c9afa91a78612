//! Limits, typed dates, negative float, and what could not be kept. The 6th of July 2026 is a Monday.

use crate::plan::build::{Build, day};
use milepost::model::link::LinkKind;
use milepost::plan::{Conflict, ConflictKind, Driver, Limit};

#[test]
fn limits_from_below_move_a_task() {
    let plan = Build::new("07-06")
        .task("start", "2d", &[])
        .limits(|limits| limits.not_before = Some(day("07-11")))
        .task("finish", "2d", &[])
        .limits(|limits| limits.finish_not_before = Some(day("07-09")))
        .task("on", "1d", &[])
        .limits(|limits| limits.start_on = Some(day("07-08")))
        .task("end", "2d", &[])
        .limits(|limits| limits.finish_on = Some(day("07-15")))
        .milestone("m", &[])
        .limits(|limits| limits.not_before = Some(day("07-13")))
        .plan();
    // The 11th is a Saturday.
    assert_eq!(plan.dates("start"), "07-13..07-14");
    assert_eq!(plan.driver("start"), Driver::Limit { which: Limit::NotBefore, date: day("07-11") });
    assert_eq!(plan.dates("finish"), "07-08..07-09");
    assert_eq!(plan.driver("finish"), Driver::Limit { which: Limit::FinishNotBefore, date: day("07-09") });
    assert_eq!(
        [plan.dates("on"), plan.dates("end"), plan.dates("m")],
        ["07-08..07-08", "07-14..07-15", "07-13"]
    );
    assert_eq!([plan.float("on"), plan.float("end")], [0.0, 0.0]);
    assert!(plan.plan.conflicts.is_empty());
}

#[test]
fn a_finish_within_the_day_keeps_a_limit() {
    let plan = Build::new("07-06")
        .task("a", "4h", &[])
        .limits(|limits| {
            limits.finish_not_before = Some(day("07-06"));
            limits.not_after = Some(day("07-06"));
        })
        .task("b", "4h", &["a"])
        .limits(|limits| limits.not_after = Some(day("07-06")))
        .task("c", "1d", &["b"])
        .plan();
    assert_eq!(plan.times("a"), "07-06T09:00..07-06T13:00");
    assert_eq!([plan.float("a"), plan.float("b")], [0.0, 0.0]);
    assert!(plan.plan.conflicts.is_empty());
}

#[test]
fn a_limit_from_above_gives_negative_float_with_its_cause() {
    let plan = Build::new("07-06")
        .task("a", "3d", &[])
        .task("b", "3d", &["a"])
        .limits(|limits| limits.not_after = Some(day("07-07")))
        .task("c", "1d", &[])
        .milestone("end", &["b", "c"])
        .limits(|limits| limits.finish_not_after = Some(day("07-10")))
        .plan();
    // b starts on Thu the 9th, 2 days after what its limit allows; the milestone on Mon the 13th, 1 day.
    assert_eq!(["a", "b", "c", "end"].map(|id| plan.float(id)), [-2.0, -2.0, 4.0, -1.0]);
    assert_eq!(plan.row("a").float_limit, Some((plan.id("b"), Limit::NotAfter)));
    assert_eq!(plan.row("end").float_limit, Some((plan.id("end"), Limit::FinishNotAfter)));
    assert_eq!(plan.row("c").float_limit, None);
    assert_eq!(plan.dates("b"), "07-09..07-13");
    let broken = |id: &str, limit| Conflict { task: plan.id(id), kind: ConflictKind::LimitBroken(limit) };
    assert_eq!(plan.plan.conflicts, [broken("b", Limit::NotAfter), broken("end", Limit::FinishNotAfter)]);
}

#[test]
fn a_dependency_beats_a_fixed_day_and_says_so() {
    let plan = Build::new("07-06")
        .task("a", "5d", &[])
        .task("b", "1d", &["a"])
        .limits(|limits| limits.start_on = Some(day("07-08")))
        .plan();
    assert_eq!(plan.dates("b"), "07-13..07-13");
    assert_eq!(plan.driver("b"), plan.link("a", LinkKind::FinishToStart));
    assert_eq!(plan.conflicts("b")[0].kind, ConflictKind::LimitBroken(Limit::StartOn));
    assert_eq!(plan.float("a"), -3.0);
}

#[test]
fn deadlines_and_promises_bind_nothing() {
    let plan = Build::new("07-06")
        .task("a", "5d", &[])
        .limits(|limits| limits.deadline = Some(day("07-08")))
        .milestone("m", &["a"])
        .with(|task| task.committed = Some(day("07-13")))
        .plan();
    assert_eq!(plan.row("a").deadline_slip_days, Some(2));
    assert_eq!(plan.row("m").committed_slip_days, Some(-1));
    assert_eq!(plan.float("a"), 0.0);
}

#[test]
fn typed_dates_are_kept_and_contradictions_reported() {
    let plan = Build::new("07-06")
        .task("a", "5d", &[])
        .task("typed", "1d", &["a"])
        .limits(|limits| limits.manual = Some((day("07-09"), day("07-12"))))
        .task("next", "1d", &["typed"])
        .plan();
    // Sunday the 12th stays, although nobody works on it.
    assert_eq!(plan.dates("typed"), "07-09..07-12");
    assert_eq!(plan.driver("typed"), Driver::Manual);
    assert_eq!(plan.dates("next"), "07-13..07-13");
    let kind = ConflictKind::ManualTooEarly { from: plan.id("a") };
    assert_eq!(plan.conflicts("typed"), [Conflict { task: plan.id("typed"), kind }]);
}

#[test]
fn every_reason_for_a_date_is_told() {
    let plan = Build::new("07-06")
        .seen("07-07")
        .task("fact", "1d", &[])
        .finished("07-07")
        .task("pushed", "1d", &[])
        .task("held", "1d", &["pushed"])
        .task("limited", "1d", &[])
        .limits(|limits| limits.not_before = Some(day("07-20")))
        .open("unknown", &[])
        .plan();
    assert_eq!(plan.driver("fact"), Driver::Actual { date: day("07-07") });
    assert_eq!(plan.driver("pushed"), Driver::AsOf);
    assert_eq!(plan.driver("held"), plan.link("pushed", LinkKind::FinishToStart));
    assert_eq!(plan.driver("limited"), Driver::Limit { which: Limit::NotBefore, date: day("07-20") });
    assert_eq!(plan.driver("unknown"), Driver::None);
}

/// The 5th of October 2026 is a Monday, the 10th and the 11th are a weekend.
#[test]
fn a_fixed_day_without_work_is_the_next_working_day_at_both_ends() {
    let on = |text| move |limits: &mut milepost::model::task::Limits| limits.start_on = Some(day(text));
    let by = |text| move |limits: &mut milepost::model::task::Limits| limits.finish_on = Some(day(text));
    let plan = Build::new("10-05")
        .seen("10-02")
        .task("starts", "2d", &[])
        .limits(on("10-10"))
        .task("finishes", "2d", &[])
        .limits(by("10-11"))
        .milestone("gate", &[])
        .limits(by("10-10"))
        .milestone("opening", &[])
        .limits(on("10-10"))
        .task("end", "10d", &[])
        .plan();
    // Monday the 12th is meant by all of them.
    assert_eq!(plan.dates("starts"), "10-12..10-13");
    assert_eq!(plan.dates("finishes"), "10-09..10-12");
    assert_eq!([plan.dates("gate"), plan.dates("opening")], ["10-12", "10-12"]);
    for id in ["starts", "finishes", "gate", "opening"] {
        assert_eq!((plan.float(id), plan.row(id).late), (0.0, plan.row(id).early), "{id}");
    }
    assert!(plan.plan.conflicts.is_empty());
}

#[test]
fn a_milestone_that_must_start_on_a_day_has_no_float_within_it() {
    let plan = Build::new("10-05")
        .seen("10-02")
        .milestone("go", &[])
        .limits(|limits| limits.start_on = Some(day("10-07")))
        .task("half", "4h", &[])
        .limits(|limits| limits.start_on = Some(day("10-07")))
        .milestone("noon", &["half"])
        .limits(|limits| limits.start_on = Some(day("10-07")))
        .task("long", "4d", &[])
        .milestone("late", &["long"])
        .limits(|limits| limits.start_on = Some(day("10-07")))
        .task("end", "10d", &[])
        .plan();
    for id in ["go", "noon"] {
        assert_eq!((plan.float(id), plan.row(id).late), (0.0, plan.row(id).early), "{id}");
    }
    // Thursday's evening is a day after Wednesday's.
    assert_eq!((plan.dates("late"), plan.float("late")), ("10-08".to_string(), -1.0));
}

#[test]
fn typed_dates_may_finish_as_late_as_the_end_of_a_days_work() {
    let plan = Build::new("10-05")
        .seen("10-02")
        .task("typed", "5d", &[])
        .limits(|limits| limits.manual = Some((day("10-05"), day("10-09"))))
        .task("next", "1d", &["typed"])
        .plan();
    let late = plan.row("typed").late.unwrap();
    assert_eq!(late.finish.to_string(), "2026-10-09T17:00");
    assert_eq!((late.start.date(), plan.float("typed")), (day("10-05"), 0.0));
}
