//! Hours of the day: split days, nights, days of different length, minutes, and lags across days off, all
//! worked out by hand. The 6th of July 2026 is a Monday.

use crate::plan::build::{Build, day};
use milepost::model::calendar::{Calendar, Interval, Opened};

pub fn hours(start: u16, finish: u16) -> Interval {
    Interval { start: start * 60, finish: finish * 60 }
}

/// Monday to Friday with the same hours on each day.
fn week(hours: &[Interval], day_minutes: u32) -> Calendar {
    let mut calendar = Calendar::standard();
    calendar.week.iter_mut().take(5).for_each(|day| *day = hours.to_vec());
    (calendar.day_minutes, calendar.week_minutes) = (day_minutes, day_minutes * 5);
    calendar
}

/// From ten in the evening to six in the morning, the first night from Monday to Tuesday.
fn nights() -> Calendar {
    let mut calendar = Calendar::standard();
    let (evening, morning) = (hours(22, 24), hours(0, 6));
    calendar.week = Default::default();
    calendar.week[0] = vec![evening];
    (1..5).for_each(|day| calendar.week[day] = vec![morning, evening]);
    calendar.week[5] = vec![morning];
    calendar
}

#[test]
fn a_split_day_is_worked_around_its_break() {
    let mut build = Build::new("07-06")
        .task("a", "90min", &[])
        .task("b", "150min", &["a"])
        .task("c", "5h", &["b"])
        .task("d", "1.5d", &["c"])
        .task("over lunch", "240min", &["a"])
        .milestone("m", &["b"]);
    build.project.calendars[0] = week(&[hours(8, 12), hours(13, 17)], 480);
    let plan = build.plan();
    assert_eq!(plan.times("a"), "07-06T08:00..07-06T09:30");
    assert_eq!(plan.times("b"), "07-06T09:30..07-06T12:00");
    // A start falls at the beginning of a stretch, a finish at the end of one.
    assert_eq!(plan.times("c"), "07-06T13:00..07-07T09:00");
    assert_eq!(plan.times("d"), "07-07T09:00..07-08T14:00");
    assert_eq!(plan.times("over lunch"), "07-06T09:30..07-06T14:30");
    assert_eq!(plan.times("m"), "07-06T12:00..07-06T12:00");
}

#[test]
fn a_night_ends_on_the_next_morning() {
    let build = |holiday: bool| {
        let mut build =
            Build::new("07-06").task("one", "1d", &[]).task("five", "5d", &[]).task("next", "1d", &["five"]);
        build.project.calendars[0] = nights();
        if holiday { build.holiday("07-08", "07-08") } else { build }.task("two", "2d", &[]).plan()
    };
    let plan = build(false);
    assert_eq!(plan.times("one"), "07-06T22:00..07-07T06:00");
    assert_eq!(plan.times("two"), "07-06T22:00..07-08T06:00");
    assert_eq!(plan.times("five"), "07-06T22:00..07-11T06:00");
    assert_eq!(plan.times("next"), "07-13T22:00..07-14T06:00");
    // A holiday is a day of the calendar: Wednesday's morning and evening. Two hours on Tuesday evening, and
    // six on Thursday morning.
    assert_eq!(build(true).times("two"), "07-06T22:00..07-09T06:00");
}

#[test]
fn a_day_is_as_long_as_its_calendar_says() {
    let plan = Build::new("07-06")
        .calendar(week(&[hours(9, 15)], 360))
        .calendar(week(&[hours(9, 16)], 480))
        .task("six", "2d", &[])
        .on(1)
        .task("hours", "8h", &[])
        .on(1)
        .task("short days", "1d", &[])
        .on(2)
        .task("eight", "1d", &["hours"])
        .task("lag of six", "1d", &["eight + 1d"])
        .on(1)
        .task("week", "1w", &[])
        .on(1)
        .plan();
    assert_eq!(plan.times("six"), "07-06T09:00..07-07T15:00");
    assert_eq!(plan.times("hours"), "07-06T09:00..07-07T11:00");
    // `1d` is eight hours by `hours_per_day`, and the day itself has seven.
    assert_eq!(plan.times("short days"), "07-06T09:00..07-07T10:00");
    assert_eq!(plan.times("eight"), "07-07T11:00..07-08T11:00");
    // Six hours of lag from Wednesday 11:00 are Thursday 11:00; six hours of work from there.
    assert_eq!(plan.times("lag of six"), "07-09T11:00..07-10T11:00");
    assert_eq!(plan.times("week"), "07-06T09:00..07-10T15:00");
    assert_eq!(plan.row("short days").duration_days, 1.0);
}

#[test]
fn a_milestone_falls_at_either_end_of_a_day() {
    let plan = Build::new("07-04")
        .milestone("kick-off", &[])
        .task("a", "1d", &["kick-off"])
        .milestone("evening", &["a"])
        .milestone("morning", &["a SS"])
        .milestone("limited", &["a"])
        .limits(|limits| limits.not_before = Some(day("07-07")))
        .milestone("weekend", &[])
        .limits(|limits| limits.not_before = Some(day("07-11")))
        .milestone("due", &[])
        .limits(|limits| limits.finish_on = Some(day("07-09")))
        .plan();
    // The project starts on a Saturday.
    assert_eq!(plan.times("kick-off"), "07-06T09:00..07-06T09:00");
    assert_eq!(plan.times("evening"), "07-06T17:00..07-06T17:00");
    assert_eq!(plan.times("morning"), "07-06T09:00..07-06T09:00");
    assert_eq!(plan.times("limited"), "07-07T09:00..07-07T09:00");
    assert_eq!(plan.times("weekend"), "07-13T09:00..07-13T09:00");
    assert_eq!(plan.times("due"), "07-09T17:00..07-09T17:00");
    assert!(plan.plan.conflicts.is_empty());
}

#[test]
fn lags_run_through_holidays_or_around_them() {
    let plan = Build::new("07-06")
        .holiday("07-13", "07-13")
        .task("a", "5d", &[])
        .task("worked", "1d", &["a + 1d"])
        .task("elapsed", "1d", &["a + 3ed"])
        .task("hours", "1d", &["a + 90min"])
        .task("half a day", "1d", &["a + 36eh"])
        .task("b", "1d", &["a"])
        .task("lead", "1d", &["b - 1d"])
        .task("elapsed lead", "1d", &["b - 1ed"])
        .task("ss", "1d", &["b SS - 3ed"])
        .plan();
    // a ends on Friday the 10th at 17:00; Tuesday is the first working day after it.
    assert_eq!(plan.dates("worked"), "07-15..07-15");
    assert_eq!(plan.dates("elapsed"), "07-14..07-14");
    assert_eq!(plan.times("hours"), "07-14T10:30..07-15T10:30");
    assert_eq!(plan.dates("half a day"), "07-14..07-14");
    assert_eq!(plan.dates("b"), "07-14..07-14");
    assert_eq!(plan.dates("lead"), "07-14..07-14");
    // A day of the clock before Tuesday 17:00 is on the holiday.
    assert_eq!(plan.dates("elapsed lead"), "07-14..07-14");
    assert_eq!(plan.dates("ss"), "07-14..07-14");
}

#[test]
fn a_share_of_the_duration_is_measured_in_work() {
    let plan = Build::new("07-09")
        .holiday("07-13", "07-13")
        .task("a", "4d", &[])
        .task("after", "1d", &["a + 50%"])
        .task("ss", "1d", &["a SS + 50%"])
        .task("lead", "1d", &["a - 75%"])
        .task("ff", "1d", &["a FF + 25%"])
        .task("elapsed", "4ed", &[])
        .task("of elapsed", "1d", &["elapsed + 50%"])
        .plan();
    // Thu 9, Fri 10, Tue 14, Wed 15.
    assert_eq!(plan.dates("a"), "07-09..07-15");
    assert_eq!(plan.dates("after"), "07-20..07-20");
    assert_eq!(plan.dates("ss"), "07-14..07-14");
    assert_eq!(plan.dates("lead"), "07-10..07-10");
    assert_eq!(plan.dates("ff"), "07-16..07-16");
    // From Thursday 9:00 four days of the clock, and two more: Wednesday 9:00.
    assert_eq!(plan.dates("of elapsed"), "07-15..07-15");
}

#[test]
fn an_opened_day_has_hours_of_its_own_and_beats_the_weekend() {
    let mut build = Build::new("07-10").task("a", "12h", &[]).task("b", "1h", &["a"]);
    let opened = |from, to, hours| Opened { from: day(from), to: day(to), name: String::new(), hours };
    build.project.calendars[0].opened = vec![opened("07-11", "07-12", vec![hours(10, 11), hours(20, 24)])];
    let plan = build.plan();
    // Friday 8 hours, Saturday 10:00 to 11:00, and three from 20:00 on.
    assert_eq!(plan.times("a"), "07-10T09:00..07-11T23:00");
    assert_eq!(plan.times("b"), "07-11T23:00..07-12T00:00");
}

#[test]
fn a_day_to_start_on_that_is_no_working_day_means_the_next_one() {
    let plan = Build::new("07-06")
        .holiday("07-13", "07-13")
        .task("start", "1d", &[])
        .limits(|limits| limits.start_on = Some(day("07-11")))
        .task("finish", "1d", &[])
        .limits(|limits| limits.finish_on = Some(day("07-13")))
        .plan();
    assert_eq!([plan.dates("start"), plan.dates("finish")], ["07-14..07-14", "07-14..07-14"]);
    assert!(plan.plan.conflicts.is_empty());
}
