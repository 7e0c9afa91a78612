//! What stands in the file for a small project, worked out by hand from the rules of the format.

use crate::mspdi_out::office::OFFICE;
use crate::mspdi_out::{losses, written};

#[test]
fn the_head_says_what_the_figures_speak_for() {
    let root = written(OFFICE);
    assert_eq!(
        root.values(&[
            "Name",
            "Title",
            "Manager",
            "ScheduleFromStart",
            "StartDate",
            "CurrencyCode",
            "CalendarUID",
            "DefaultStartTime",
            "DefaultFinishTime",
            "MinutesPerDay",
            "MinutesPerWeek",
            "StatusDate"
        ]),
        [
            "Name=Office & move",
            "Title=Office & move",
            "Manager=Jane Doe",
            "ScheduleFromStart=1",
            "StartDate=2026-11-02T09:00:00",
            "CurrencyCode=EUR",
            "CalendarUID=1",
            "DefaultStartTime=09:00:00",
            "DefaultFinishTime=18:00:00",
            "MinutesPerDay=480",
            "MinutesPerWeek=2400",
            "StatusDate=2026-11-04T18:00:00"
        ]
    );
}

#[test]
fn tasks_stand_in_outline_order_and_keep_the_numbers_they_came_with() {
    let root = written(OFFICE);
    let rows: Vec<String> = root
        .listed("Tasks", "Task")
        .map(|task| {
            let of = |name| task.value(name);
            format!(
                "{} {} {} {} {}",
                of("UID"),
                of("ID"),
                of("OutlineLevel"),
                of("OutlineNumber"),
                of("Name")
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            "2 1 1 1 Prepare",
            "3 2 2 1.1 Pack <boxes>",
            "1 3 2 1.2 Paint",
            "4 4 1 2 Drive",
            "5 5 1 3 Typed",
            "6 6 1 4 Later",
            "7 7 1 5 Idle",
            "8 8 1 6 Late",
            "9 9 1 7 Done"
        ]
    );
    assert_eq!(root.task("Prepare").value("Summary"), "1");
    assert_eq!(root.task("Done").values(&["Duration", "Milestone"]), ["Duration=PT0H0M0S", "Milestone=1"]);
}

#[test]
fn work_that_has_begun_says_how_far_it_is() {
    // Five days of eight hours from Monday, 60 % done on Wednesday evening: Thursday and Friday remain.
    let root = written(OFFICE);
    let pack = root.task("Pack <boxes>");
    assert_eq!(
        pack.values(&[
            "Priority",
            "Start",
            "Finish",
            "Duration",
            "DurationFormat",
            "Work",
            "PercentComplete",
            "ActualStart",
            "ActualFinish",
            "ActualDuration",
            "RemainingDuration",
            "FixedCost",
            "Cost",
            "Notes"
        ]),
        [
            "Priority=700",
            "Start=2026-11-02T09:00:00",
            "Finish=2026-11-06T18:00:00",
            "Duration=PT40H0M0S",
            "DurationFormat=7",
            "Work=PT20H0M0S",
            "PercentComplete=60",
            "ActualStart=2026-11-02T09:00:00",
            "ActualDuration=PT24H0M0S",
            "RemainingDuration=PT16H0M0S",
            "FixedCost=123450",
            "Cost=123450",
            "Notes=Mind the glass."
        ]
    );
    let baselines: Vec<Vec<String>> = pack
        .inside
        .iter()
        .filter(|element| element.name == "Baseline")
        .map(|baseline| baseline.values(&["Number", "Start", "Finish"]))
        .collect();
    assert_eq!(
        baselines,
        [
            ["Number=0", "Start=2026-11-03T09:00:00", "Finish=2026-11-09T18:00:00"],
            ["Number=1", "Start=2026-11-02T09:00:00", "Finish=2026-11-06T18:00:00"]
        ]
    );
}

#[test]
fn links_have_their_kind_and_their_lag_in_tenths_of_minutes() {
    let root = written(OFFICE);
    let links = |name: &str| -> Vec<String> {
        let links = root.task(name).inside.iter().filter(|element| element.name == "PredecessorLink");
        links
            .map(|link| {
                ["PredecessorUID", "Type", "LinkLag", "LagFormat"].map(|part| link.value(part)).join(" ")
            })
            .collect()
    };
    // Kinds: 0 FF, 1 FS, 2 SF, 3 SS. Units: 3 minutes, 7 days, 8 elapsed days, 19 percent.
    assert_eq!(links("Paint"), ["3 3 50 19"]);
    assert_eq!(links("Drive"), ["3 1 9600 7", "1 0 -14400 8", "2 2 300 3"]);
    assert_eq!(links("Done"), ["4 1 0 7", "3 1 0 7"]);
}

#[test]
fn limits_become_the_constraint_and_the_deadline() {
    let root = written(OFFICE);
    let of =
        |name: &str| root.task(name).values(&["ConstraintType", "CalendarUID", "ConstraintDate", "Deadline"]);
    // The nights begin at 22:00 and end at 6:00, with two stretches in a day.
    assert_eq!(
        of("Drive"),
        [
            "ConstraintType=4",
            "CalendarUID=2",
            "ConstraintDate=2026-11-12T00:00:00",
            "Deadline=2026-11-20T23:59:00"
        ]
    );
    assert_eq!(of("Late"), ["ConstraintType=1", "CalendarUID=-1"]);
    assert_eq!(of("Done"), ["ConstraintType=7", "CalendarUID=-1", "ConstraintDate=2026-12-01T18:00:00"]);
    assert_eq!(of("Paint"), ["ConstraintType=0", "CalendarUID=-1"]);
}

#[test]
fn elapsed_typed_unplanned_and_inactive_work_is_told_apart() {
    let root = written(OFFICE);
    let of = |name: &str| root.task(name).values(&["Active", "Manual", "Duration", "DurationFormat"]);
    assert_eq!(of("Paint"), ["Active=1", "Manual=0", "Duration=PT72H0M0S", "DurationFormat=8"]);
    assert_eq!(of("Typed"), ["Active=1", "Manual=1", "Duration=PT16H0M0S", "DurationFormat=7"]);
    assert_eq!(
        root.task("Typed").values(&["ManualStart", "ManualFinish"]),
        ["ManualStart=2026-11-16T09:00:00", "ManualFinish=2026-11-17T18:00:00"]
    );
    assert_eq!(of("Later"), ["Active=1", "Manual=1"]);
    assert_eq!(of("Idle"), ["Active=0", "Manual=0", "Duration=PT40H0M0S", "DurationFormat=9"]);
    assert_eq!(of("Drive"), ["Active=1", "Manual=0", "Duration=PT16H0M0S", "DurationFormat=5"]);
}

#[test]
fn float_is_in_tenths_of_minutes() {
    // Two tasks of 5 and 3 days side by side: the shorter one has two days of eight hours.
    let root = written(&[
        ("project.toml", "name = \"P\"\nstart = 2026-11-02\nstatus_date = 2026-10-30\n"),
        ("plan.toml", "[[task]]\nid = \"a\"\nduration = \"5d\"\n[[task]]\nid = \"b\"\nduration = \"3d\"\n"),
    ]);
    let of = |name: &str| root.task(name).values(&["Critical", "LateFinish", "FreeSlack", "TotalSlack"]);
    assert_eq!(of("a"), ["Critical=1", "LateFinish=2026-11-06T17:00:00", "FreeSlack=0", "TotalSlack=0"]);
    assert_eq!(
        of("b"),
        ["Critical=0", "LateFinish=2026-11-06T17:00:00", "FreeSlack=9600", "TotalSlack=9600"]
    );
}

#[test]
fn of_several_limits_the_one_that_set_a_date_is_written_and_the_others_are_told() {
    let files = [
        ("project.toml", "name = \"P\"\nstart = 2026-11-02\nstatus_date = 2026-10-30\n"),
        (
            "plan.toml",
            "[[task]]\nid = \"a\"\nduration = \"5d\"\nnot_before = 2026-11-09\nfinish_not_after = 2026-12-18\n",
        ),
    ];
    assert_eq!(
        written(&files).task("a").values(&["ConstraintType", "ConstraintDate"]),
        ["ConstraintType=4", "ConstraintDate=2026-11-09T09:00:00"]
    );
    assert_eq!(losses(&files), ["only the limit that binds was written; the format has room for one: `a`"]);
}

#[test]
fn what_the_format_has_no_place_for_is_counted() {
    let files = [
        ("project.toml", "name = \"P\"\nstart = 2026-11-02\nstatus_date = 2026-10-30\n"),
        (
            "plan.toml",
            "[[task]]\nid = \"a\"\nestimate = { low = \"1d\", likely = \"2d\", high = \"5d\" }\n\
             [[milestone]]\nid = \"m\"\nafter = [\"a\"]\ncommitted = 2026-12-01\n",
        ),
        (
            "risks.toml",
            "[[risk]]\nid = \"R-1\"\ntitle = \"Rain\"\n[[risk]]\nid = \"R-2\"\ntitle = \"Snow\"\n",
        ),
    ];
    assert_eq!(
        losses(&files),
        [
            "the date promised was not written; there is a field for deadlines only: `m`",
            "the format has no place for 1 three-point estimate and 2 risks"
        ]
    );
}

#[test]
fn lags_in_the_calendar_of_a_phase_and_limits_without_a_duration_are_told() {
    let files = [
        (
            "project.toml",
            "name = \"P\"\nstart = 2026-11-02\nstatus_date = 2026-10-30\n[calendar.named.short]\n\
             workdays = [\"mon\"]\n",
        ),
        (
            "plan.toml",
            "[[task]]\nid = \"a\"\nduration = \"1d\"\n[[phase]]\nid = \"p\"\ncalendar = \"short\"\n\
             after = [\"a + 2d\"]\n[[task]]\nid = \"b\"\nphase = \"p\"\nduration = \"1d\"\n\
             [[task]]\nid = \"c\"\nafter = [\"p + 50%\", \"a + 3d\"]\nnot_after = 2026-12-01\n",
        ),
    ];
    assert_eq!(
        losses(&files),
        [
            "lags that count in the calendar of a phase are read in the project's; summary tasks have none: `p` and `c`",
            "MS Project heeds no limits of tasks without a duration: `c`"
        ]
    );
}
