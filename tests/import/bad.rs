//! Files that are no plan, or a plan gone wrong: a clear message with its place, and nothing written.

use crate::import::samples::{after, plan, project, task};
use crate::import::{import, loaded};
use milepost::plan::plan as compute;

fn refused(bytes: &[u8]) -> (Option<(usize, usize)>, String) {
    let fault = import(bytes).expect_err("this is no plan");
    assert!(!fault.hint.is_empty());
    (fault.place, fault.message)
}

#[test]
fn a_bomb_of_entities_is_not_lit() {
    let mut bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY a0 \"ha\">\n".to_string();
    for level in 1..30 {
        let before = format!("&a{};", level - 1).repeat(10);
        bomb += &format!("<!ENTITY a{level} \"{before}\">\n");
    }
    bomb += "]>\n<Project><Title>&a29;</Title></Project>";
    let (place, message) = refused(bomb.as_bytes());
    assert_eq!(place, Some((2, 1)));
    assert!(message.contains("document type"), "{message}");
}

#[test]
fn a_file_that_ends_early_is_refused_wherever_it_ends() {
    let whole = plan(&(task(1, "Survey", 1, 2, "") + &task(2, "Order", 1, 3, &after(1, 1, "0", 7))));
    assert!(import(whole.as_bytes()).is_ok());
    let end = whole.rfind("</Project>").unwrap();
    for length in 0..end {
        let (_, message) = refused(&whole.as_bytes()[..length]);
        let is_said =
            message.contains("ends too early") || message.contains("no XML") || message.contains("damaged");
        assert!(is_said, "{length}: {message}");
    }
}

#[test]
fn other_files_are_named() {
    for (bytes, words) in [
        (&b"PK\x03\x04"[..], "no XML"),
        (b"", "no XML"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "MPP file"),
        (b"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup/></Project>", "nothing that MS Project writes"),
        (b"<Project xmlns=\"http://example.com/x\"><Tasks/></Project>", "that of `http://example.com/x`"),
        (
            b"<p:Project xmlns:p=\"http://example.com/x\"><p:Tasks/></p:Project>",
            "that of `http://example.com/x`",
        ),
        (b"<Project/>", "nothing that MS Project writes"),
        (b"<html><body/></html>", "`<html>`"),
        (b"<APIBusinessObjects/>", "`<APIBusinessObjects>`"),
        (b"<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><Project/>", "`Shift_JIS`"),
        (b"<Project><Title>\xFF</Title></Project>", "no UTF-8"),
        (b"<Project><Title>&nbsp;</Title></Project>", "`&nbsp;`"),
    ] {
        let (_, message) = refused(bytes);
        assert!(message.contains(words), "{message}");
    }
}

#[test]
fn what_follows_the_plan_is_refused_with_its_place() {
    for (rest, place, words) in [
        ("\n  <Project/>", (2, 3), "second file"),
        ("\n<Project><Tasks/></Project>", (2, 1), "second file"),
        ("\n\n oops", (3, 2), "text behind"),
        ("<![CDATA[x]]>", (1, 28), "text behind"),
    ] {
        let (at, message) = refused(format!("<Project><Tasks/></Project>{rest}").as_bytes());
        assert_eq!(at, Some(place), "{rest}: {message}");
        assert!(message.contains(words), "{message}");
    }
    assert!(import(b"<Project><Tasks/></Project>\n<!-- the end -->\n").is_ok());
}

#[test]
fn names_are_no_links_to_records() {
    let tasks = task(1, "see [[R-1]] and [[[R-2]]]", 1, 2, "");
    let people = "<Resource><UID>1</UID><Name>[[R-3]]</Name><Group>[[R-4]]</Group></Resource>";
    let calendars = "<Calendar><UID>1</UID><Name>[[R-5]]</Name><Exceptions><Exception><Name>[[R-6]]</Name><TimePeriod>\
                     <FromDate>2026-01-07</FromDate><ToDate>2026-01-07</ToDate></TimePeriod></Exception></Exceptions></Calendar>";
    let head = "<Title>[[R-7]]</Title><StartDate>2026-01-05T08:00:00</StartDate>";
    let outcome = import(project(head, calendars, &tasks, people, "").as_bytes()).unwrap();
    let loaded = loaded(&outcome);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    assert_eq!(loaded.project.unwrap().tasks[0].name, "see [ [R-1]] and [ [ [R-2]]]");
}

#[test]
fn deep_elements_are_refused_and_deep_plans_are_not() {
    let (_, message) = refused(("<Project><Tasks>".to_string() + &"<Task>".repeat(10_000)).as_bytes());
    assert!(message.contains("nested"), "{message}");
    let tasks: String = (1..=10_000).map(|level| task(level, "Level", level, 1, "")).collect();
    let outcome = import(plan(&tasks).as_bytes()).unwrap();
    let loaded = loaded(&outcome);
    assert!(loaded.diagnostics.iter().all(|each| !each.is_error()), "{:#?}", loaded.diagnostics.first());
    let project = loaded.project.unwrap();
    assert_eq!(project.tasks.len(), 10_000);
    let dates = compute(&project, project.head.status_date.unwrap());
    assert_eq!(dates.span.unwrap().finish.to_string(), "2026-01-05T17:00");
}

#[test]
fn a_thousand_years_are_too_long() {
    let thousand_years = task(7, "Build the pyramid", 1, 1, "").replace("PT8H", "PT8760000H");
    let (place, message) = refused(plan(&(task(1, "Survey", 1, 2, "") + &thousand_years)).as_bytes());
    assert_eq!(message, "the task `Build the pyramid` takes longer than 300 years");
    assert_eq!(place, Some((6, 1)));
    let huge = task(7, "X", 1, 1, "").replace("PT8H", &format!("PT{}H", "9".repeat(400)));
    assert!(refused(plan(&huge).as_bytes()).1.contains("300 years"));
}

#[test]
fn dates_that_contradict_links_stay_and_are_conflicts() {
    let held = "<ConstraintType>2</ConstraintType><ConstraintDate>2026-01-05T08:00:00</ConstraintDate>";
    let tasks = task(1, "Survey", 1, 5, "") + &task(2, "Order", 1, 2, &(after(1, 1, "0", 7) + held));
    let loaded = loaded(&import(plan(&tasks).as_bytes()).unwrap());
    assert!(loaded.diagnostics.is_empty());
    let project = loaded.project.unwrap();
    let dates = compute(&project, project.head.status_date.unwrap());
    assert_eq!(dates.rows[1].early.unwrap().start.to_string(), "2026-01-12T08:00");
    // It must start on 5 January, five working days before it can.
    assert_eq!(dates.rows[1].total_float_days, Some(-5.0));
}

#[test]
fn circles_are_imported_and_said_to_be_some() {
    let tasks = task(1, "Survey", 1, 5, &after(2, 1, "0", 7)) + &task(2, "Order", 1, 2, &after(1, 1, "0", 7));
    let loaded = loaded(&import(plan(&tasks).as_bytes()).unwrap());
    assert!(loaded.diagnostics.iter().any(|each| each.is_error()));
}

#[test]
fn nonsense_in_fields_is_reported() {
    let rest = "<ConstraintType>many</ConstraintType><Deadline>soon</Deadline><Priority>9e99</Priority>\
                <PercentComplete>NaN</PercentComplete><ActualStart>0000-00-00T00:00:00</ActualStart>";
    let tasks = task(1, "Survey", 1, 5, rest) + &task(1, "Again", 99_999, 1, "") + "<Task/>";
    let outcome = import(plan(&tasks).as_bytes()).unwrap();
    let report = outcome.report.lines().join("\n");
    for words in
        ["`Task/ConstraintType`", "`Task/Deadline`", "`Task/ActualStart`", "share a UID", "without a name"]
    {
        assert!(report.contains(words), "{words}: {report}");
    }
    let loaded = loaded(&outcome);
    assert!(loaded.diagnostics.iter().all(|each| !each.is_error()), "{:#?}", loaded.diagnostics);
}

#[test]
fn what_is_dropped_or_changed_is_named() {
    let calendar = |uid: usize, name: &str, base: usize, rest: &str| {
        format!(
            "<Calendar><UID>{uid}</UID><Name>{name}</Name><IsBaseCalendar>0</IsBaseCalendar>\
             <BaseCalendarUID>{base}</BaseCalendarUID>{rest}</Calendar>"
        )
    };
    let reversed = "<Exceptions><Exception><Name>Leave</Name><TimePeriod><FromDate>2026-02-02</FromDate>\
                    <ToDate>2026-01-02</ToDate></TimePeriod></Exception></Exceptions>";
    let calendars =
        "<Calendar><UID>1</UID><Name>Standard</Name><BaseCalendarUID>0</BaseCalendarUID></Calendar>"
            .to_string()
            + &calendar(2, "Backwards", 1, reversed)
            + &calendar(3, "Twin", 1, "")
            + &calendar(3, "Other twin", 1, "")
            + &calendar(4, "Orphan", 99, "")
            + &calendar(5, "Hen", 6, "")
            + &calendar(6, "Egg", 5, "");
    let actual =
        "<ActualStart>2026-01-08T08:00:00</ActualStart><ActualFinish>2026-01-06T17:00:00</ActualFinish>";
    let tasks = task(1, "Survey", 1, 5, "<PercentComplete>150</PercentComplete><Cost>many</Cost>")
        + &task(2, "Order", 1, 5, &(after(1, 9, "0", 7) + actual));
    let people = "<Resource><UID>1</UID><Name>Ann</Name></Resource><Resource><UID>1</UID><Name>Bo</Name></Resource>\
                  <Resource><UID>2</UID><Name>Cy</Name></Resource>";
    let work = |task: usize, person: i64, rest: &str| {
        format!("<Assignment><TaskUID>{task}</TaskUID><ResourceUID>{person}</ResourceUID>{rest}</Assignment>")
    };
    let assignments = work(7, 2, "")
        + &work(1, 8, "")
        + &work(1, -65535, "")
        + &work(1, 2, "<Delay>4800</Delay>")
        + &work(2, 2, "<Units>12</Units>");
    let head = "<StartDate>2026-01-05T08:00:00</StartDate>";
    let outcome = import(project(head, &calendars, &tasks, people, &assignments).as_bytes()).unwrap();
    let mut lines = outcome.report.lines();
    lines.retain(|line| !line.starts_with("note"));
    lines.sort();
    let expected = [
        "carried differently: actual finishes before the actual start: the day of the start is taken: `Order`",
        "carried differently: assignments of more than 1000 %: 1000 % is taken: `Cy`",
        "carried differently: calendars share a UID: the last of them counts: `Other twin`",
        "carried differently: calendars that stand on each other in a circle: it is cut (2 times): `Hen`, `Egg`",
        "carried differently: calendars whose base is not in the file stand on Monday to Friday: `Orphan`",
        "carried differently: links of an unknown type are read as from finish to start: `Order`",
        "carried differently: resources share a UID: assignments go to the last of them: `Bo`",
        "not carried: `Calendar/Exception` that cannot be read, once: `Leave`",
        "not carried: `Task/Cost` that cannot be read, once: `many`",
        "not carried: assignments of resources that are not in the file: resource 8",
        "not carried: assignments to tasks that are not in the file: task 7",
        "not carried: delays of assignments: all work from the start of the task: `Cy`",
        "not carried: percentages done that are not from 0 to 100: `Survey`",
    ];
    assert_eq!(lines, expected);
}

#[test]
fn calendars_of_centuries_do_not_fill_the_memory() {
    let calendar = |uid: usize| {
        format!(
            "<Calendar><UID>{uid}</UID><Name>C{uid}</Name><Exceptions><Exception><TimePeriod><FromDate>1900-01-01</FromDate>\
             <ToDate>2199-12-31</ToDate></TimePeriod><DayWorking>0</DayWorking></Exception></Exceptions></Calendar>"
        )
    };
    let calendars: String = (1..=10_000).map(calendar).collect();
    let file =
        project("<StartDate>2026-01-05T08:00:00</StartDate>", &calendars, &task(1, "A", 1, 1, ""), "", "");
    assert!(refused(file.as_bytes()).1.contains("special days"));
}

#[test]
fn one_calendar_of_centuries_is_read() {
    let closed = "<Calendar><UID>1</UID><Name>C</Name><Exceptions><Exception><TimePeriod><FromDate>2030-01-01</FromDate>\
                  <ToDate>2199-12-31</ToDate></TimePeriod><DayWorking>0</DayWorking></Exception></Exceptions></Calendar>";
    let own: String = (2..=5_000)
        .map(|uid| {
            format!("<Calendar><UID>{uid}</UID><Name>C</Name><BaseCalendarUID>1</BaseCalendarUID></Calendar>")
        })
        .collect();
    let calendars = format!("{closed}{own}");
    let file =
        project("<StartDate>2026-01-05T08:00:00</StartDate>", &calendars, &task(1, "A", 1, 1, ""), "", "");
    let outcome = import(file.as_bytes()).unwrap();
    assert!(
        outcome.files[1].1.contains("holidays = [{ from = 2030-01-01, to = 2199-12-31 }]"),
        "{}",
        outcome.files[1].1
    );
}
