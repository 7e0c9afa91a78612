//! Calendars and people in the file.

use crate::mspdi_out::office::OFFICE;
use crate::mspdi_out::tree::Element;
use crate::mspdi_out::written;

#[test]
fn calendars_have_their_week_and_what_differs_from_it() {
    let root = written(OFFICE);
    let calendars: Vec<Vec<String>> = root
        .listed("Calendars", "Calendar")
        .map(|calendar| calendar.values(&["UID", "Name", "IsBaseCalendar", "BaseCalendarUID"]))
        .collect();
    assert_eq!(
        calendars,
        [
            ["UID=1", "Name=Standard", "IsBaseCalendar=1", "BaseCalendarUID=-1"],
            ["UID=2", "Name=night", "IsBaseCalendar=1", "BaseCalendarUID=-1"],
            ["UID=3", "Name=Jane Doe", "IsBaseCalendar=0", "BaseCalendarUID=1"],
            ["UID=4", "Name=Ben", "IsBaseCalendar=0", "BaseCalendarUID=2"]
        ]
    );
    let all: Vec<_> = root.listed("Calendars", "Calendar").collect();
    let times = |element: &Element| -> String {
        let times = element.listed("WorkingTimes", "WorkingTime");
        times.map(|time| format!("{}-{} ", time.value("FromTime"), time.value("ToTime"))).collect()
    };
    let days = |calendar: &Element| -> Vec<String> {
        let days = calendar.listed("WeekDays", "WeekDay");
        days.map(|day| format!("{} {} {}", day.value("DayType"), day.value("DayWorking"), times(day)))
            .collect()
    };
    assert_eq!(days(all[0])[..2], ["1 0 ", "2 1 09:00:00-12:00:00 13:00:00-18:00:00 "]);
    // Nights from Monday to Friday: Monday has no morning, and Saturday nothing else.
    assert_eq!(
        [&days(all[1])[1], &days(all[1])[2], &days(all[1])[6]],
        ["2 1 22:00:00-00:00:00 ", "3 1 00:00:00-06:00:00 22:00:00-00:00:00 ", "7 1 00:00:00-06:00:00 "]
    );
    let exceptions = |calendar: &Element| -> Vec<String> {
        let exceptions = calendar.listed("Exceptions", "Exception");
        exceptions
            .map(|exception| {
                let period = exception.find("TimePeriod").unwrap();
                let (from, to) = (period.value("FromDate"), period.value("ToDate"));
                let of = |name| exception.value(name);
                format!("{from} {to} {} {} {}", of("Name"), of("DayWorking"), times(exception))
            })
            .collect()
    };
    assert_eq!(
        exceptions(all[0]),
        [
            "2026-11-14T00:00:00 2026-11-14T23:59:00 Moving day 1 08:00:00-12:00:00 ",
            "2026-12-24T00:00:00 2026-12-27T23:59:00 Christmas 0 "
        ]
    );
    assert_eq!(exceptions(all[2]), ["2026-11-23T00:00:00 2026-11-24T23:59:00 Away 0 "]);
}

#[test]
fn people_are_resources_with_their_share_of_the_week() {
    let root = written(OFFICE);
    let people: Vec<Vec<String>> = root
        .listed("Resources", "Resource")
        .map(|person| person.values(&["UID", "Name", "Type", "Group", "MaxUnits", "CalendarUID"]))
        .collect();
    assert_eq!(
        people,
        [
            vec!["UID=1", "Name=Jane Doe", "Type=1", "Group=Movers", "MaxUnits=0.8", "CalendarUID=3"],
            vec!["UID=2", "Name=Ben", "Type=1", "MaxUnits=1", "CalendarUID=4"]
        ]
    );
    let assignments: Vec<Vec<String>> = root
        .listed("Assignments", "Assignment")
        .map(|one| {
            one.values(&["UID", "TaskUID", "ResourceUID", "ActualWork", "RemainingWork", "Units", "Work"])
        })
        .collect();
    assert_eq!(
        assignments,
        [[
            "UID=1",
            "TaskUID=3",
            "ResourceUID=1",
            "ActualWork=PT12H0M0S",
            "RemainingWork=PT8H0M0S",
            "Units=0.5",
            "Work=PT20H0M0S"
        ]]
    );
}

#[test]
fn a_night_that_is_going_on_when_the_project_starts_is_not_cut_off() {
    // The night from Monday to Tuesday, 3 November, ends at 6:00 on the first day.
    let root = written(&[
        (
            "project.toml",
            "name = \"P\"\nstart = 2026-11-03\nstatus_date = 2026-10-30\n[calendar.named.night]\n\
             hours = [\"22:00-06:00\"]\n",
        ),
        ("plan.toml", "[[task]]\nid = \"a\"\nduration = \"6h\"\ncalendar = \"night\"\n"),
    ]);
    assert_eq!(root.value("StartDate"), "2026-11-03T00:00:00");
    let task = root.task("a").values(&["Start", "Finish"]);
    assert_eq!(task, ["Start=2026-11-03T00:00:00", "Finish=2026-11-03T06:00:00"]);
}

#[test]
fn what_ends_on_a_day_without_work_does_not_end_on_the_next() {
    // 8 November 2026 is a Sunday.
    let root = written(&[
        ("project.toml", "name = \"P\"\nstart = 2026-11-02\nstatus_date = 2026-11-13\n"),
        (
            "plan.toml",
            "[[task]]\nid = \"typed\"\nmanual = { start = 2026-11-03, finish = 2026-11-08 }\n\
             [[task]]\nid = \"done\"\nduration = \"2d\"\nstarted = 2026-11-07\nfinished = 2026-11-08\n",
        ),
    ]);
    assert_eq!(
        root.task("typed").values(&["ManualStart", "ManualFinish"]),
        ["ManualStart=2026-11-03T09:00:00", "ManualFinish=2026-11-08T17:00:00"]
    );
    assert_eq!(root.task("done").value("ActualStart")[..10], *"2026-11-07");
    assert_eq!(root.task("done").value("ActualFinish"), "2026-11-08T17:00:00");
}

#[test]
fn effort_that_several_share_takes_the_time_between_its_start_and_its_finish() {
    // Ann is away on Tuesday and Wednesday: 2 + 1 + 1 + 2 + 2 days of work by Friday the 9th, and 2 on Monday
    // the 12th. That is six days, 48 hours.
    let plan = |more: &str| {
        written(&[
            ("project.toml", "name = \"P\"\nstart = 2026-10-05\nstatus_date = 2026-10-02\n"),
            (
                "people.toml",
                "[[person]]\nid = \"ann\"\naway = [{ from = 2026-10-06, to = 2026-10-07 }]\n\
                 [[person]]\nid = \"bob\"\n",
            ),
            (
                "plan.toml",
                &format!(
                    "[[task]]\nid = \"a\"\neffort = {{ planned = \"10d\" }}\nassign = [\"ann\", \"bob\"]\n{more}"
                ),
            ),
        ])
    };
    let root = plan("");
    let task = root.task("a");
    assert_eq!(task.value("Finish")[..10], *"2026-10-12");
    assert_eq!((task.value("Duration"), task.value("RemainingDuration")), ("PT48H0M0S", "PT48H0M0S"));
    assert_eq!(task.value("Work"), "PT80H0M0S");
    // Half of it is done: five days are left from Monday on, 2 + 1 + 1 by Wednesday, and half of Thursday.
    let root = plan("started = 2026-10-01\nprogress = 50\n");
    let task = root.task("a");
    assert_eq!(task.value("Finish"), "2026-10-08T13:00:00");
    assert_eq!((task.value("Duration"), task.value("RemainingDuration")), ("PT56H0M0S", "PT28H0M0S"));
}
