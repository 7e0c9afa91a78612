//! Reads a file of MS Project into project files, as plainly as any program would: what it takes are
//! durations, links, constraints, calendars, people and progress, and no computed date of an automatic task.

use crate::mspdi_out::tree::Element;
use milepost::units::Date;
use std::fmt::Write;

/// Returns `project.toml`, `people.toml` and `plan.toml`; task `tN` is the one whose number in the file is N.
pub fn read(root: &Element) -> Vec<(&'static str, String)> {
    vec![("project.toml", project(root)), ("people.toml", people(root)), ("plan.toml", plan(root))]
}

fn project(root: &Element) -> String {
    let mut out = format!(
        "name = \"Again\"\nstart = {}\nstatus_date = {}\n[calendar]\n",
        day(root.value("StartDate")),
        day(root.value("StatusDate"))
    );
    let calendars: Vec<&Element> = root.listed("Calendars", "Calendar").collect();
    let is_own = |calendar: &Element| calendar.value("UID") == root.value("CalendarUID");
    let own = calendars.iter().find(|calendar| is_own(calendar)).unwrap();
    calendar(root, own, &mut out);
    for other in calendars.iter().filter(|found| !is_own(found) && found.value("IsBaseCalendar") == "1") {
        writeln!(out, "[calendar.named.c{}]", other.value("UID")).unwrap();
        calendar(root, other, &mut out);
    }
    out
}

fn calendar(root: &Element, calendar: &Element, out: &mut String) {
    let names = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    let (mut days, mut hours) = (Vec::new(), Vec::new());
    for day in calendar.listed("WeekDays", "WeekDay").filter(|day| day.value("DayWorking") == "1") {
        let name = names[day.value("DayType").parse::<usize>().unwrap() - 1];
        days.push(format!("\"{name}\""));
        hours.push(format!("{name} = [{}]", times(day)));
    }
    let minutes: f64 = root.value("MinutesPerDay").parse().unwrap();
    writeln!(out, "workdays = [{}]\nhours_per_day = {:?}", days.join(", "), minutes / 60.0).unwrap();
    writeln!(out, "day_hours = {{ {} }}", hours.join(", ")).unwrap();
    let (mut holidays, mut opened) = (Vec::new(), Vec::new());
    for exception in calendar.listed("Exceptions", "Exception") {
        let range = range(exception);
        match exception.value("DayWorking") {
            "1" => opened.push(format!("{{ {range}, hours = [{}] }}", times(exception))),
            _ => holidays.push(format!("{{ {range} }}")),
        }
    }
    writeln!(out, "holidays = [{}]\nopened = [{}]", holidays.join(", "), opened.join(", ")).unwrap();
}

fn times(element: &Element) -> String {
    let times = element.listed("WorkingTimes", "WorkingTime");
    let times = times.map(|time| {
        let to = time.value("ToTime");
        let to = if to == "00:00:00" { "24:00" } else { &to[..5] };
        format!("\"{}-{to}\"", &time.value("FromTime")[..5])
    });
    times.collect::<Vec<_>>().join(", ")
}

fn range(exception: &Element) -> String {
    let period = exception.find("TimePeriod").unwrap();
    format!("from = {}, to = {}", day(period.value("FromDate")), day(period.value("ToDate")))
}

fn people(root: &Element) -> String {
    let mut out = String::new();
    for person in root.listed("Resources", "Resource") {
        writeln!(out, "[[person]]\nid = \"p{0}\"\nname = \"p{0}\"", person.value("UID")).unwrap();
        let mut calendars = root.listed("Calendars", "Calendar");
        let Some(own) = calendars.find(|found| found.value("UID") == person.value("CalendarUID")) else {
            continue;
        };
        if own.value("BaseCalendarUID") != root.value("CalendarUID") {
            writeln!(out, "calendar = \"c{}\"", own.value("BaseCalendarUID")).unwrap();
        }
        let away = own.listed("Exceptions", "Exception").map(|away| format!("{{ {} }}", range(away)));
        writeln!(out, "away = [{}]", away.collect::<Vec<_>>().join(", ")).unwrap();
    }
    out
}

fn plan(root: &Element) -> String {
    let mut out = String::new();
    let mut above: Vec<String> = Vec::new();
    for task in root.listed("Tasks", "Task") {
        let level: usize = task.value("OutlineLevel").parse().unwrap();
        above.truncate(level - 1);
        let kind = match (task.value("Summary"), task.value("Milestone")) {
            ("1", _) => "phase",
            (_, "1") => "milestone",
            _ => "task",
        };
        writeln!(out, "[[{kind}]]\nid = \"t{0}\"\nsource = \"mspdi:{0}\"", task.value("UID")).unwrap();
        if let Some(parent) = above.last() {
            writeln!(out, "phase = \"t{parent}\"").unwrap();
        }
        above.push(task.value("UID").to_string());
        logic(root, task, &mut out);
        if kind == "task" {
            work(root, task, &mut out);
        } else if kind == "milestone" && !task.value("ActualFinish").is_empty() {
            writeln!(out, "finished = {}", finish_day(task.value("ActualFinish"))).unwrap();
        }
    }
    out
}

fn logic(root: &Element, task: &Element, out: &mut String) {
    let links: Vec<String> =
        task.inside.iter().filter(|element| element.name == "PredecessorLink").map(link).collect();
    writeln!(out, "after = [{}]", links.join(", ")).unwrap();
    let key = match task.value("ConstraintType") {
        "1" => {
            out.push_str("as_late = true\n");
            ""
        }
        "2" => "start_on",
        "3" => "finish_on",
        "4" => "not_before",
        "5" => "not_after",
        "6" => "finish_not_before",
        "7" => "finish_not_after",
        _ => "",
    };
    if !key.is_empty() {
        writeln!(out, "{key} = {}", day(task.value("ConstraintDate"))).unwrap();
    }
    if !task.value("Deadline").is_empty() {
        writeln!(out, "deadline = {}", day(task.value("Deadline"))).unwrap();
    }
    if task.value("Manual") == "1" && !task.value("ManualStart").is_empty() {
        let (start, finish) = (task.value("ManualStart"), task.value("ManualFinish"));
        writeln!(out, "manual = {{ start = {}, finish = {} }}", day(start), finish_day(finish)).unwrap();
    }
    match task.value("CalendarUID") {
        "" | "-1" => {}
        own if own == root.value("CalendarUID") => out.push_str("calendar = \"default\"\n"),
        other => writeln!(out, "calendar = \"c{other}\"").unwrap(),
    }
    if task.value("Active") == "0" {
        out.push_str("inactive = true\n");
    }
}

fn work(root: &Element, task: &Element, out: &mut String) {
    let is_elapsed = ["4", "6", "8", "10", "12"].contains(&task.value("DurationFormat"));
    let unit = if is_elapsed { "emin" } else { "min" };
    if !task.value("Duration").is_empty() {
        writeln!(out, "duration = \"{}{unit}\"", minutes(task.value("Duration"))).unwrap();
    }
    let (started, finished) = (task.value("ActualStart"), task.value("ActualFinish"));
    let percent = task.value("PercentComplete");
    if percent != "0" {
        writeln!(out, "progress = {percent}").unwrap();
    }
    if !started.is_empty() {
        writeln!(out, "started = {}", day(started)).unwrap();
    }
    if !finished.is_empty() {
        writeln!(out, "finished = {}", finish_day(finished)).unwrap();
    }
    let remaining = task.value("RemainingDuration");
    let is_begun = !started.is_empty() || percent != "0";
    let is_manual = task.value("Manual") == "1";
    if is_begun && percent != "100" && !remaining.is_empty() && !is_manual {
        writeln!(out, "remaining = \"{}{unit}\"", minutes(remaining)).unwrap();
    }
    let mut assign = Vec::new();
    for one in root.listed("Assignments", "Assignment") {
        if one.value("TaskUID") == task.value("UID") {
            let units: f64 = one.value("Units").parse().unwrap();
            assign.push(format!("\"p{} {}%\"", one.value("ResourceUID"), units * 100.0));
        }
    }
    writeln!(out, "assign = [{}]", assign.join(", ")).unwrap();
}

fn link(link: &Element) -> String {
    let kind = match link.value("Type") {
        "0" => "FF",
        "1" => "FS",
        "2" => "SF",
        _ => "SS",
    };
    let lag: i64 = link.value("LinkLag").parse().unwrap();
    let sign = if lag < 0 { '-' } else { '+' };
    let amount = match link.value("LagFormat") {
        "19" => format!("{}%", lag.abs()),
        "4" | "6" | "8" | "10" | "12" => format!("{}emin", lag.abs() / 10),
        _ => format!("{}min", lag.abs() / 10),
    };
    format!("\"t{} {kind} {sign} {amount}\"", link.value("PredecessorUID"))
}

fn minutes(duration: &str) -> i64 {
    let (hours, rest) = duration.strip_prefix("PT").unwrap().split_once('H').unwrap();
    let (minutes, _) = rest.split_once('M').unwrap();
    hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap()
}

fn day(moment: &str) -> &str {
    &moment[..10]
}

/// What ends at midnight ends on the day before.
fn finish_day(moment: &str) -> String {
    let date: Date = moment[..10].parse().unwrap();
    let date = if moment.ends_with("T00:00:00") { date.previous() } else { date };
    date.to_string()
}
