//! Published and random networks with dates that two independent engines agree on: PSPLIB (Kolisch &
//! Sprecher 1996), Patterson (1984) and ProGen/max instances, and random ones with all four kinds of
//! links, lags, leads and holidays. Skipped where the folder, named by `MILEPOST_ORACLE`, is absent.

use crate::plan::build::{Build, bare_task};
use milepost::model::TaskId;
use milepost::model::calendar::{Calendar, Holiday, Interval};
use milepost::model::link::{Lag, LagAmount, Link, LinkKind};
use milepost::model::task::TaskKind;
use milepost::plan::plan;
use milepost::plan::workdays::Workdays;
use milepost::units::{Date, Duration, Moment};
use serde_json::Value;
use std::path::Path;

#[test]
fn dates_agree_with_the_oracle() {
    let Some(folder) = std::env::var_os("MILEPOST_ORACLE") else { return };
    let mut names: Vec<_> = std::fs::read_dir(Path::new(&folder).join("nets"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "xml"))
        .collect();
    names.sort();
    let mut wrong = Vec::new();
    for path in &names {
        let xml = std::fs::read_to_string(path).unwrap();
        let json = std::fs::read_to_string(path.with_extension("expected.json")).unwrap();
        let faults = compare(&xml, &serde_json::from_str(&json).unwrap());
        println!("{}: {}", path.display(), if faults.is_empty() { "equal" } else { "DIFFERS" });
        wrong.extend(faults.into_iter().map(|fault| format!("{}: {fault}", path.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(names.len() >= 20, "only {} networks", names.len());
}

/// Returns the texts between `<tag>` and `</tag>`, for a format without attributes or nesting.
fn all<'a>(text: &'a str, tag: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{tag}>"), format!("</{tag}>"));
    text.split(&open).skip(1).filter_map(|rest| rest.split_once(&close)).map(|(inside, _)| inside).collect()
}

fn one<'a>(text: &'a str, tag: &str) -> &'a str {
    all(text, tag).first().copied().unwrap_or_default()
}

/// Reads `PT24H30M0S`.
fn minutes(text: &str) -> i64 {
    let text = text.trim_start_matches("PT");
    let (hours, rest) = text.split_once('H').unwrap();
    hours.parse::<i64>().unwrap() * 60 + rest.split_once('M').unwrap().0.parse::<i64>().unwrap()
}

fn date(text: &str) -> Date {
    text[..10].parse().unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::at(date(text), text[11..13].parse::<i32>().unwrap() * 60 + text[14..16].parse::<i32>().unwrap())
}

fn read(xml: &str) -> Build {
    let start = date(one(xml, "StartDate"));
    let mut build = Build::new(&start.to_string());
    build.as_of = start + -30;
    let hours = vec![Interval { start: 480, finish: 720 }, Interval { start: 780, finish: 1020 }];
    let mut calendar = Calendar::standard();
    calendar.week.iter_mut().take(5).for_each(|day| *day = hours.clone());
    for exception in all(xml, "Exception") {
        let (from, to) = (date(one(exception, "FromDate")), date(one(exception, "ToDate")));
        calendar.holidays.push(Holiday { from, to, name: "Holiday".to_string() });
    }
    build.project.calendars[0] = calendar;
    let tasks = all(xml, "Task");
    let uids: Vec<&str> = tasks.iter().map(|task| one(task, "UID")).collect();
    for text in tasks {
        let milestone = one(text, "Milestone") == "1";
        let mut task =
            bare_task(one(text, "UID"), if milestone { TaskKind::Milestone } else { TaskKind::Task });
        task.duration = Some(Duration::minutes(minutes(one(text, "Duration"))));
        for link in all(text, "PredecessorLink") {
            let from = uids.iter().position(|uid| *uid == one(link, "PredecessorUID")).unwrap();
            let kind = match one(link, "Type") {
                "0" => LinkKind::FinishToFinish,
                "2" => LinkKind::StartToFinish,
                "3" => LinkKind::StartToStart,
                _ => LinkKind::FinishToStart,
            };
            // Tenths of a minute.
            let lag = one(link, "LinkLag").parse::<i64>().unwrap() / 10;
            let amount = LagAmount::Time(Duration::minutes(lag.abs()));
            task.after.push(Link { from: TaskId::new(from), kind, lag: Lag { amount, lead: lag < 0 } });
        }
        build.project.tasks.push(task);
    }
    build
}

/// Returns what differs. Dates are compared as working time from the start: a milestone at a day's end may
/// be given as that evening or as the next morning.
fn compare(xml: &str, expected: &Value) -> Vec<String> {
    let build = read(xml);
    let plan = plan(&build.project, build.as_of);
    let calendar = Workdays::new(&build.project.calendars[0], &[]);
    let origin = calendar.worked(Moment::at(build.project.head.start.unwrap(), 0).minutes());
    let days = |moment: Moment| f64::from(calendar.worked(moment.minutes()) - origin) / 480.0;
    let mut faults = Vec::new();
    for (task, row) in build.project.tasks.iter().zip(&plan.rows) {
        let want = &expected["tasks"][&task.record.id];
        let (early, late) = (row.early.unwrap(), row.late.unwrap());
        let length = early.finish - early.start;
        if length > 0 && late.start.minutes() != calendar.start_at(calendar.worked(late.start.minutes())) {
            faults.push(format!("task {} does not start at the beginning of work", task.record.id));
        }
        let figures = [
            ("es", days(early.start)),
            ("ef", days(early.finish)),
            ("ls", days(late.start)),
            ("lf", days(late.finish)),
            ("tf", row.total_float_days.unwrap()),
        ];
        for (name, got) in figures {
            if want[name].as_f64() != Some(got) {
                faults.push(format!("task {} {name}: {got}, not {}", task.record.id, want[name]));
            }
        }
        let dates = [
            ("start", early.start),
            ("finish", early.finish),
            ("late_start", late.start),
            ("late_finish", late.finish),
        ];
        for (name, got) in dates {
            let want = moment(want[name].as_str().unwrap());
            // Ours are always at the right end of an interval; some late starts are given as the evening
            // before.
            let moved = early.start == early.finish || name == "late_start";
            let same = if moved { days(got) == days(want) } else { got == want };
            if !same {
                faults.push(format!("task {} {name}: {got}, not {want}", task.record.id));
            }
        }
        if want["critical"].as_bool() != Some(row.critical) {
            faults.push(format!("task {} critical: {}", task.record.id, row.critical));
        }
    }
    let length = days(plan.span.unwrap().finish);
    if expected["makespan_days"].as_f64() != Some(length) {
        faults.push(format!("{length} days, not {}", expected["makespan_days"]));
    }
    faults
}
