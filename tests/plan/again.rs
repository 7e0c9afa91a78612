//! Tasks that come again, worked out by hand. The 6th of July 2026 is a Monday.

use crate::plan::build::{Build, Planned, day, time};
use milepost::model::task::Repeat;

impl Build {
    fn again(self, every: &str, times: u32) -> Build {
        let every = time(every);
        self.with(|task| task.repeat = Some(Repeat { every, times }))
    }
}

/// Returns the first days of all occurrences, `07-06 07-13`.
fn occurrences(plan: &Planned, id: &str) -> String {
    let days = plan.row(id).occurrences.iter().map(|span| span.first_day().to_string()[5..].to_string());
    days.collect::<Vec<_>>().join(" ")
}

#[test]
fn each_occurrence_starts_a_week_after_the_one_before() {
    let plan = Build::new("07-06")
        .task("weekly", "1d", &[])
        .again("1w", 4)
        .task("after", "1d", &["weekly"])
        .task("with", "1d", &["weekly SS + 1d"])
        .task("long", "20d", &[])
        .plan();
    assert_eq!(occurrences(&plan, "weekly"), "07-06 07-13 07-20 07-27");
    assert_eq!(plan.dates("weekly"), "07-06..07-27");
    // What is linked after it hangs on the last finish, SS on the first start.
    assert_eq!([plan.dates("after"), plan.dates("with")], ["07-28..07-28", "07-07..07-07"]);
    // `long` ends on Friday the 31st; the follower may be three days later.
    assert_eq!((plan.float("weekly"), plan.free("weekly"), plan.float("after")), (3.0, 0.0, 3.0));
    assert_eq!(plan.late("weekly"), "07-09..07-30");
    assert!(plan.row("after").occurrences.is_empty());
}

#[test]
fn working_weeks_step_over_a_holiday() {
    let plan = Build::new("07-06").holiday("07-13", "07-13").task("a", "1d", &[]).again("1w", 4).plan();
    // Five working days after Monday the 6th is Tuesday the 14th, and Tuesdays they stay.
    assert_eq!(occurrences(&plan, "a"), "07-06 07-14 07-21 07-28");
    assert_eq!(plan.dates("a"), "07-06..07-28");
}

#[test]
fn weeks_of_the_clock_stay_on_their_weekday() {
    let build = |times| {
        Build::new("07-06")
            .holiday("07-13", "07-13")
            .task("a", "1d", &[])
            .again("1ew", times)
            .task("next", "1d", &["a"])
            .task("long", "20d", &[])
            .plan()
    };
    let plan = build(4);
    // Only the one on the holiday is moved.
    assert_eq!(occurrences(&plan, "a"), "07-06 07-14 07-20 07-27");
    assert_eq!([plan.dates("a"), plan.dates("next")], ["07-06..07-27", "07-28..07-28"]);
    // `long` ends on Monday the 3rd of August, so the follower has four days.
    assert_eq!(
        (plan.dates("long").as_str(), plan.float("next"), plan.float("a")),
        ("07-06..08-03", 4.0, 4.0)
    );
    // Where the last one is moved, so is what waits for it.
    let plan = build(2);
    assert_eq!([plan.dates("a"), plan.dates("next")], ["07-06..07-14", "07-15..07-15"]);
}

#[test]
fn a_meeting_of_the_clock_takes_its_hours_from_the_calendar() {
    let mut build = Build::new("07-09").task("a", "6h", &[]).again("1ed", 3).task("b", "1h", &["a"]);
    build.project.calendars[0].week[3] = vec![super::hours::hours(13, 17)];
    let plan = build.plan();
    let spans: Vec<String> =
        plan.row("a").occurrences.iter().map(|span| format!("{} {}", span.start, span.finish)).collect();
    // Thursday has four hours from 13:00; a day later it is Friday 13:00, four hours and then Monday's
    // first two; Saturday 13:00 is Monday 9:00.
    assert_eq!(
        spans,
        [
            "2026-07-09T13:00 2026-07-10T11:00",
            "2026-07-10T13:00 2026-07-13T11:00",
            "2026-07-13T09:00 2026-07-13T15:00"
        ]
    );
    assert_eq!(plan.times("b"), "07-13T15:00..07-13T16:00");
}

#[test]
fn progress_is_a_share_of_the_occurrences() {
    for every in ["1w", "1ew"] {
        let seen = |as_of, percent| {
            Build::new("07-06")
                .seen(as_of)
                .task("a", "1d", &[])
                .again(every, 4)
                .started("07-06")
                .progress(percent)
                .plan()
        };
        // Two of four are over. The third is due on the 20th, not on the day after the status date.
        let plan = seen("07-14", 50.0);
        assert_eq!(
            (occurrences(&plan, "a").as_str(), plan.dates("a").as_str()),
            ("07-06 07-13 07-20 07-27", "07-06..07-27")
        );
        // The third has been missed: it comes on the next working day, and the last a week after it.
        let plan = seen("07-22", 50.0);
        assert_eq!(
            (occurrences(&plan, "a").as_str(), plan.dates("a").as_str()),
            ("07-06 07-13 07-23 07-30", "07-06..07-30")
        );
        // 60 % of four is two whole ones.
        assert_eq!(seen("07-14", 60.0).dates("a"), "07-06..07-27");
    }
}

#[test]
fn a_limit_from_above_counts_back_from_the_last_occurrence() {
    for every in ["1w", "1ew"] {
        let plan = Build::new("07-06")
            .task("before", "2d", &[])
            .task("a", "1d", &["before"])
            .again(every, 2)
            .limits(|limits| limits.finish_not_after = Some(day("07-17")))
            .plan();
        // It starts on Wed the 8th and comes again on Wed the 15th; Fri the 17th is two days later.
        assert_eq!(
            (plan.dates("a").as_str(), plan.float("a"), plan.float("before")),
            ("07-08..07-15", 0.0, 0.0)
        );
        assert!(plan.plan.conflicts.is_empty());
    }
}
