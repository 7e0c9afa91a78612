//! Working time: weekends, holidays, opened days, hours, leave, and the end of all calendars. The 6th of
//! July 2026 is a Monday.

use crate::plan::build::{Build, day};
use milepost::model::calendar::{Calendar, Interval, Opened};
use milepost::model::task::{Effort, Estimate, Repeat};
use milepost::plan::{Conflict, ConflictKind, Driver, Status};
use milepost::units::Duration;

fn hours(start: u16, finish: u16) -> Interval {
    Interval { start: start * 60, finish: finish * 60 }
}

/// Saturday and Sunday, nine to five.
pub fn weekends() -> Calendar {
    let mut calendar = Calendar::standard();
    calendar.week = Default::default();
    calendar.week[5] = vec![hours(9, 17)];
    calendar.week[6] = vec![hours(9, 17)];
    calendar.week_minutes = 960;
    calendar
}

#[test]
fn a_project_that_starts_on_a_saturday_works_from_monday() {
    let plan = Build::new("07-04").task("a", "2d", &[]).plan();
    assert_eq!(plan.dates("a"), "07-06..07-07");
    assert_eq!(plan.times("a"), "07-06T09:00..07-07T17:00");
}

#[test]
fn one_day_on_a_friday_finishes_that_friday() {
    let plan = Build::new("07-10").task("a", "1d", &[]).task("b", "1d", &["a"]).plan();
    assert_eq!(plan.dates("a"), "07-10..07-10");
    assert_eq!(plan.dates("b"), "07-13..07-13");
}

#[test]
fn holidays_and_ranges_of_them_are_no_work() {
    let plan = Build::new("07-06")
        .holiday("07-08", "07-08")
        .holiday("07-13", "07-15")
        .task("a", "5d", &[])
        .task("b", "1d", &["a"])
        .plan();
    // Mon, Tue, Thu, Fri; then not before Thu the 16th.
    assert_eq!(plan.dates("a"), "07-06..07-16");
    assert_eq!(plan.dates("b"), "07-17..07-17");
}

#[test]
fn an_opened_day_is_worked_at_its_own_hours() {
    let mut build = Build::new("07-10").opened("07-11").task("a", "2d", &[]);
    assert_eq!(Build::new("07-10").opened("07-11").task("a", "2d", &[]).plan().dates("a"), "07-10..07-11");
    build.project.calendars[0].opened =
        vec![Opened { from: day("07-11"), to: day("07-11"), name: String::new(), hours: vec![hours(9, 13)] }];
    assert_eq!(build.plan().times("a"), "07-10T09:00..07-13T13:00");
}

#[test]
fn an_opened_day_beats_a_holiday() {
    let plan = Build::new("07-06").holiday("07-06", "07-10").opened("07-08").task("a", "2d", &[]).plan();
    assert_eq!(plan.dates("a"), "07-08..07-13");
}

#[test]
fn half_days_share_a_day() {
    let plan =
        Build::new("07-06").task("a", "0.5d", &[]).task("b", "4h", &["a"]).task("c", "1.5d", &["b"]).plan();
    assert_eq!(plan.times("a"), "07-06T09:00..07-06T13:00");
    assert_eq!(plan.times("b"), "07-06T13:00..07-06T17:00");
    assert_eq!(plan.times("c"), "07-07T09:00..07-08T13:00");
}

#[test]
fn a_lunch_break_and_a_night_are_not_worked() {
    let mut calendar = Calendar::standard();
    calendar.week = std::array::from_fn(|_| vec![hours(0, 4), hours(22, 24)]);
    calendar.day_minutes = 360;
    let mut build =
        Build::new("07-06").calendar(calendar).task("night", "1d", &[]).on(1).task("day", "1d", &[]);
    build.project.calendars[0].week[0] = vec![hours(8, 12), hours(13, 17)];
    let plan = build.plan();
    assert_eq!(plan.times("night"), "07-06T00:00..07-06T24:00".replace("06T24", "07T00"));
    assert_eq!(plan.dates("night"), "07-06..07-06");
    assert_eq!(plan.times("day"), "07-06T08:00..07-06T17:00");
}

#[test]
fn tasks_of_two_calendars_wait_for_each_other() {
    let plan = Build::new("07-06")
        .calendar(weekends())
        .task("week", "5d", &[])
        .task("move", "2d", &["week"])
        .on(1)
        .task("check", "1d", &["move"])
        .milestone("moved", &["move"])
        .plan();
    assert_eq!(plan.dates("move"), "07-11..07-12");
    assert_eq!(plan.dates("check"), "07-13..07-13");
    // It follows the work on Sunday, although nobody works on Sundays in its own calendar.
    assert_eq!(plan.dates("moved"), "07-12");
    assert_eq!([plan.float("week"), plan.float("move"), plan.float("moved")], [0.0, 0.0, 1.0]);
}

#[test]
fn a_lag_counts_in_the_calendar_of_the_successor() {
    let plan = Build::new("07-06")
        .calendar(weekends())
        .task("week", "5d", &[])
        .task("weekend", "1d", &["week + 1d"])
        .on(1)
        .task("back", "1d", &["weekend + 1d"])
        .plan();
    assert_eq!(plan.dates("weekend"), "07-12..07-12");
    assert_eq!(plan.dates("back"), "07-14..07-14");
}

#[test]
fn elapsed_time_counts_every_minute() {
    let plan = Build::new("07-10")
        .task("pour", "1d", &[])
        .task("dry", "3ed", &["pour"])
        .task("build", "1d", &["dry"])
        .task("later", "1d", &["pour + 2ed"])
        .plan();
    assert_eq!(plan.times("dry"), "07-10T17:00..07-13T17:00");
    assert_eq!(plan.dates("build"), "07-14..07-14");
    assert_eq!(plan.dates("later"), "07-13..07-13");
}

#[test]
fn leave_of_the_only_person_moves_the_work() {
    let plan = Build::new("07-06")
        .person("ben", &[("07-06", "07-07"), ("07-10", "07-10")])
        .person("cara", &[])
        .task("alone", "4d", &[])
        .assign(&["ben"])
        .task("together", "4d", &[])
        .assign(&["ben", "cara"])
        .task("next", "1d", &["alone"])
        .assign(&["ben"])
        .plan();
    // Wed, Thu; Fri away; Mon, Tue.
    assert_eq!(plan.dates("alone"), "07-08..07-14");
    assert_eq!(plan.driver("alone"), Driver::Leave { from: day("07-06"), until: day("07-07") });
    assert_eq!(plan.dates("together"), "07-06..07-09");
    assert_eq!(plan.driver("together"), Driver::ProjectStart);
    assert_eq!(plan.dates("next"), "07-15..07-15");
    assert_eq!(plan.row("alone").duration_days, 4.0);
}

#[test]
fn leave_after_a_predecessor_is_the_reason() {
    let plan = Build::new("07-06")
        .person("ben", &[("07-08", "07-10")])
        .task("a", "2d", &[])
        .task("b", "1d", &["a"])
        .assign(&["ben"])
        .plan();
    assert_eq!(plan.dates("b"), "07-13..07-13");
    // a ends on Tuesday evening, so that Wednesday is the first day that is lost.
    assert_eq!(plan.driver("b"), Driver::Leave { from: day("07-08"), until: day("07-10") });
}

#[test]
fn a_task_takes_the_calendar_of_its_phase_or_its_only_person() {
    let mut build = Build::new("07-06")
        .calendar(weekends())
        .person("sam", &[])
        .phase("cutover", &[])
        .on(1)
        .task("inside", "1d", &[])
        .part_of("cutover")
        .task("by sam", "1d", &[])
        .assign(&["sam"]);
    build.project.people[0].calendar = Some(milepost::model::CalendarId::new(1));
    let plan = build.plan();
    assert_eq!(plan.dates("inside"), "07-11..07-11");
    assert_eq!(plan.dates("by sam"), "07-11..07-11");
}

#[test]
fn without_working_time_there_are_no_dates() {
    let mut closed = Calendar::standard();
    closed.week = Default::default();
    let mut ending = Calendar::standard();
    ending.holidays.push(milepost::model::calendar::Holiday {
        from: day("07-08"),
        to: day("2199-12-31"),
        name: String::new(),
    });
    let plan = Build::new("07-06")
        .calendar(closed)
        .calendar(ending)
        .task("never", "1d", &[])
        .on(1)
        .task("too-long", "3d", &[])
        .on(2)
        .task("fits", "2d", &[])
        .on(2)
        .task("after", "1d", &["never"])
        .milestone("reached", &["too-long"])
        .plan();
    for id in ["never", "too-long", "after", "reached"] {
        assert_eq!(plan.dates(id), "none", "{id}");
    }
    let conflict = |id, needs_days, left_days| {
        let kind = ConflictKind::NoWorkingTime { needs_days, left_days };
        Conflict { task: plan.id(id), kind }
    };
    // What only waits for another has no conflict of its own.
    assert_eq!(plan.plan.conflicts, [conflict("never", 1, 0), conflict("too-long", 3, 2)]);
    assert_eq!(plan.dates("fits"), "07-06..07-07");
}

#[test]
fn lengths_come_from_estimates_effort_and_repeats() {
    let estimate = |low, likely, high| Estimate {
        low: Duration::days(low),
        likely: Duration::days(likely),
        high: Duration::days(high),
        shape: None,
    };
    let plan = Build::new("07-06")
        .person("ben", &[])
        .person("cara", &[])
        .open("estimated", &[])
        .with(|task| task.estimate = Some(estimate(1, 3, 9)))
        .open("shared", &[])
        .with(|task| task.effort = Some(Effort { planned: Some(Duration::days(6)), actual: None }))
        .assign(&["ben", "cara"])
        .with(|task| task.assign[0].units = 5_000)
        .task("weekly", "1d", &[])
        .with(|task| task.repeat = Some(Repeat { every: "1w".parse().unwrap(), times: 3 }))
        .open("unknown", &["estimated"])
        .task("behind it", "1d", &["unknown"])
        .plan();
    assert_eq!(plan.dates("estimated"), "07-06..07-08");
    assert_eq!(plan.row("shared").duration_days, 4.0);
    assert_eq!(plan.dates("weekly"), "07-06..07-20");
    assert_eq!((plan.dates("unknown").as_str(), plan.row("unknown").status), ("none", Status::NotPlanned));
    // What waits for something without dates still waits for what that waits for.
    assert_eq!(plan.dates("behind it"), "07-09..07-09");
}

#[test]
fn a_project_with_nothing_planned_has_no_span() {
    let plan = Build::new("07-06").open("a", &[]).phase("p", &[]).plan();
    assert_eq!(plan.plan.span, None);
    assert_eq!(plan.row("p").status, Status::NotPlanned);
    assert!(plan.plan.longest_path.is_empty());
}

#[test]
fn absurd_numbers_neither_hang_nor_panic() {
    let mut build =
        Build::new("1900-01-01").seen("2199-12-31").person("ben", &[("1900-01-01", "2199-12-31")]);
    for index in 0..12 {
        let before = format!("t{}", index.max(1) - 1);
        let kind = ["FS", "SS", "FF", "SF"][index % 4];
        let sign = ["+", "-"][index % 2];
        let unit = ["w", "ew"][index % 3 % 2];
        let link = format!("{before} {kind} {sign} 52000{unit}");
        let after: &[&str] = if index == 0 { &[] } else { &[&link] };
        build = build.task(&format!("t{index}"), "50000w", after).limits(|limits| {
            limits.not_after = Some(day("1900-01-01"));
            limits.finish_on = Some(day("2199-12-31"));
        });
    }
    let build = build.task("away", "1d", &[]).assign(&["ben"]).milestone("end", &["t11", "away"]);
    assert_eq!(build.plan().plan.rows.len(), 14);
}
