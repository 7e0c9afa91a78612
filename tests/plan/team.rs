//! Work that several people share, worked out by hand. The 6th of July 2026 is a Monday.

use crate::plan::build::{Build, day, time};
use crate::plan::calendars::weekends;
use milepost::model::CalendarId;
use milepost::model::link::LinkKind;
use milepost::model::task::Effort;

impl Build {
    /// Plans the last task by its effort, shared by people with a percent of their day.
    fn shared(self, effort: &str, people: &[(&str, u32)]) -> Build {
        let names: Vec<&str> = people.iter().map(|(name, _)| *name).collect();
        let effort = time(effort);
        self.assign(&names).with(|task| {
            task.effort = Some(Effort { planned: Some(effort), actual: None });
            for (assignment, (_, percent)) in task.assign.iter_mut().zip(people) {
                assignment.units = percent * 100;
            }
        })
    }
}

fn both() -> Build {
    Build::new("07-06").person("ben", &[("07-07", "07-08")]).person("cara", &[])
}

#[test]
fn leave_of_one_lets_the_work_go_on_at_what_is_left() {
    let plan = both()
        .open("shared", &[])
        .shared("10d", &[("ben", 100), ("cara", 100)])
        .task("fixed", "5d", &[])
        .assign(&["ben", "cara"])
        .task("next", "1d", &["shared"])
        .plan();
    // Mon 2, Tue 1, Wed 1, Thu 2, Fri 2: 8 of 10. The rest is Monday.
    assert_eq!(plan.times("shared"), "07-06T09:00..07-13T17:00");
    assert_eq!(plan.row("shared").duration_days, 6.0);
    // A length that is written stays.
    assert_eq!(plan.dates("fixed"), "07-06..07-10");
    assert_eq!(plan.dates("next"), "07-14..07-14");
}

#[test]
fn shares_of_a_day_weigh() {
    let plan = Build::new("07-06")
        .person("ben", &[])
        .person("cara", &[("07-07", "07-07")])
        .task("before", "0d", &[])
        .open("shared", &["before"])
        .shared("6d", &[("ben", 50), ("cara", 100)])
        .task("next", "1d", &["shared"])
        .plan();
    // Mon 1.5, Tue 0.5, Wed 1.5, Thu 1.5: 5 of 6. A day of work is 2/3 of Friday: 320 minutes.
    assert_eq!(plan.times("shared"), "07-06T09:00..07-10T14:20");
    assert_eq!(plan.times("next"), "07-10T14:20..07-13T14:20");
}

#[test]
fn a_chain_through_a_team_is_critical() {
    let plan = both()
        .task("first", "1d", &[])
        .open("shared", &["first"])
        .shared("7d", &[("ben", 40), ("cara", 100)])
        .task("last", "1d", &["shared"])
        .task("aside", "1d", &[])
        .plan();
    assert_eq!(plan.driver("shared"), plan.link("first", LinkKind::FinishToStart));
    assert_eq!(plan.plan.longest_path, ["first", "shared", "last"].map(|id| plan.id(id)));
    assert!(["first", "shared", "last"].iter().all(|id| plan.row(id).critical), "a float is above 0");
    assert!(!plan.row("aside").critical);
}

#[test]
fn nobody_there_is_no_work() {
    let plan = Build::new("07-06")
        .person("ben", &[("07-01", "07-08")])
        .person("cara", &[("07-01", "07-07")])
        .open("a", &[])
        .shared("3d", &[("ben", 100), ("cara", 100)])
        .plan();
    // Wed 1 by Cara alone, Thu 2.
    assert_eq!(plan.dates("a"), "07-08..07-09");
}

#[test]
fn members_work_in_their_own_calendars() {
    let mut build = Build::new("07-06")
        .calendar(weekends())
        .person("ben", &[])
        .person("sam", &[])
        .open("a", &[])
        .shared("7d", &[("ben", 100), ("sam", 100)])
        .task("next", "1d", &["a"])
        .open("named", &[])
        .shared("4d", &[("ben", 100), ("sam", 100)])
        .on(1);
    build.project.people[1].calendar = Some(CalendarId::new(1));
    let plan = build.plan();
    // Ben from Monday to Friday, Sam on Saturday and Sunday: one day each.
    assert_eq!(plan.times("a"), "07-06T09:00..07-12T17:00");
    assert_eq!(plan.dates("next"), "07-13..07-13");
    // A calendar that the task names is everybody's.
    assert_eq!(plan.dates("named"), "07-11..07-12");
}

#[test]
fn lags_before_a_team_count_in_the_calendar() {
    let plan = both()
        .task("a", "1d", &[])
        .open("b", &["a + 1d"])
        .shared("2d", &[("ben", 100), ("cara", 100)])
        .open("c", &["a SS + 2ed"])
        .shared("1d", &[("ben", 100), ("cara", 100)])
        .plan();
    // The lag is Tuesday, although half of the team is away on it; Wed 1, Thu half a day of both.
    assert_eq!(plan.times("b"), "07-08T09:00..07-09T13:00");
    // Two days after Monday 9:00 only Cara is there.
    assert_eq!(plan.times("c"), "07-08T09:00..07-08T17:00");
}

#[test]
fn what_is_left_is_shared_too() {
    let plan = Build::new("07-06")
        .seen("07-10")
        .person("ben", &[("07-13", "07-13")])
        .person("cara", &[])
        .open("a", &[])
        .shared("10d", &[("ben", 100), ("cara", 100)])
        .started("07-06")
        .progress(50.0)
        .open("b", &[])
        .shared("10d", &[("ben", 100), ("cara", 100)])
        .limits(|limits| limits.not_after = Some(day("07-13")))
        .plan();
    // Five days of work are left: Mon 1, Tue 2, Wed 2.
    assert_eq!(plan.dates("a"), "07-06..07-15");
    // Ten: Mon 1, Tue to Fri 8, and half of the next Monday.
    assert_eq!(plan.times("b"), "07-13T09:00..07-20T13:00");
    assert!(plan.plan.conflicts.is_empty());
    // Both count as ten days' work for two: half of it is done of one of two.
    assert_eq!(plan.plan.progress.to_string(), "25");
}

#[test]
fn odd_shares_and_a_crowd_neither_hang_nor_panic() {
    let crowd: Vec<String> = (0..500).map(|index| format!("c{index}")).collect();
    let mut build = Build::new("07-06");
    for name in &crowd {
        build = build.person(name, &[("07-07", "07-07")]);
    }
    let shares: Vec<(&str, u32)> = crowd.iter().map(|name| (name.as_str(), 100)).collect();
    // 500 people on Mon, nobody on Tue, 500 on Wed.
    assert_eq!(build.open("a", &[]).shared("1000d", &shares).plan().times("a"), "07-06T09:00..07-08T17:00");
    let names: Vec<String> = (0..40).map(|index| format!("p{index}")).collect();
    let mut build = Build::new("07-06");
    for name in &names {
        build = build.person(name, &[("07-08", "07-08")]);
    }
    let shares: Vec<(&str, u32)> =
        names.iter().zip(51..).map(|(name, share)| (name.as_str(), share)).collect();
    let build = build.open("a", &[]).shared("50000w", &shares).open("b", &["a"]).shared("57d", &shares);
    let plan = build.task("c", "1d", &["b"]).plan();
    // 51 + 52 + … + 90 % are 28.2 days of work a day: 250,000 days are 8,866 days with somebody there.
    assert_eq!(plan.dates("a"), "07-06..2060-06-29");
    let mut build = Build::new("07-06");
    for name in &names {
        build = build.person(name, &[("07-07", "07-07")]);
    }
    let plan = build.open("b", &[]).shared("84.6d", &shares).plan();
    assert_eq!(plan.dates("b"), "07-06..07-09");
}
