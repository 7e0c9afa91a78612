//! Reads `[calendar]`: the working week, its exceptions, freezes, and the named calendars.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::field::{ANY_OTHER, Field, Fields, Shape};
use crate::load::folder::{FileKind, Form};
use crate::load::hours::{self, DAY};
use crate::load::reader::{Reader, items};
use crate::load::value::Value;
use crate::model::CalendarId;
use crate::model::calendar::{Calendar, Freeze, Holiday, Interval, Opened};
use crate::units::Date;
use std::collections::HashMap;

/// The keys of `[calendar]`.
pub const PROJECT_CALENDAR: Fields = &[
    WEEK,
    &[
        Field::new(
            "freeze",
            Shape::List(&Shape::Table(&[FREEZE])),
            "business-critical periods: work goes on, but no go-live and no outage",
        ),
        Field::new(
            "named",
            NAMED,
            "other calendars, `[calendar.named.NAME]`; of the project's own they take `hours_per_day` and \
             `holidays` where they do not give these themselves, and nothing else",
        ),
    ],
];

const NAMED: Shape = Shape::Table(&[&[Field::new(
    ANY_OTHER,
    Shape::Table(&[WEEK]),
    "a calendar for tasks and people to name",
)]]);

/// Holidays, freezes and named calendars in a file of their own: those of a portfolio hold for each of its projects.
pub const FILE: FileKind = FileKind {
    name: "calendar",
    top: Some(Form::Toml),
    folder: &[Form::Toml],
    help: "Holidays, freezes and named calendars beside those of `[calendar]`, as several projects have them",
    fields: &[&[
        Field::new(
            "holidays",
            Shape::List(&Shape::Either(&Shape::Date, &Shape::Table(&[EXCEPTION]))),
            "days without work, in all calendars: as in `[calendar]`",
        ),
        Field::new(
            "freeze",
            Shape::List(&Shape::Table(&[FREEZE])),
            "business-critical periods: as in `[calendar]`",
        ),
        Field::new(
            "named",
            NAMED,
            "other calendars, `[named.NAME]`: as in `[calendar]`, whose own of the same name goes before",
        ),
    ]],
    head: &[],
    records: &[],
};

/// Adds what a file of its own says to the calendars and freezes. A freeze that the project has itself is not told twice.
pub fn add_file(
    reader: &Reader,
    calendars: &mut [Calendar],
    freezes: &mut Vec<Freeze>,
    out: &mut Diagnostics,
) {
    let holidays: Vec<Holiday> =
        exceptions(reader, "holidays", out).into_iter().map(Exception::holiday).collect();
    for calendar in calendars {
        calendar.holidays.extend(holidays.iter().cloned());
    }
    for freeze in reader.tables("freeze").iter().filter_map(|table| freeze(table, out)) {
        let is_known =
            |known: &Freeze| (known.from, known.to, &known.name) == (freeze.from, freeze.to, &freeze.name);
        if !freezes.iter().any(is_known) {
            freezes.push(freeze);
        }
    }
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const WEEK: &[Field] = &[
    Field::new(
        "workdays",
        Shape::List(&Shape::Choice(&DAYS)),
        "the days of work; Monday to Friday by default",
    ),
    Field::new(
        "hours_per_day",
        Shape::Number,
        "how long `1d` is; as long as `hours` together, or else 8, by default. `1w` is as many days as there \
         are workdays",
    ),
    Field::new(
        "hours",
        Shape::List(&Shape::Hours),
        "the hours of a working day, `[\"09:00-12:30\", \"13:30-17:00\"]`; hours past midnight end on the next \
         day; one stretch from 09:00 by default, from 00:00 where the day is longer than 15 hours",
    ),
    Field::new(
        "day_hours",
        Shape::Table(&[DAY_HOURS]),
        "other hours of single weekdays, `{ fri = [\"09:00-13:00\"] }`",
    ),
    Field::new(
        "holidays",
        Shape::List(&Shape::Either(&Shape::Date, &Shape::Table(&[EXCEPTION]))),
        "days without work: a `date`, or `from` and `to`, with a `name`; or just dates",
    ),
    Field::new(
        "opened",
        Shape::List(&Shape::Either(&Shape::Date, &Shape::Table(&[EXCEPTION, OPENED]))),
        "days that are worked although the week or a holiday says otherwise",
    ),
];

const DAY_HOURS: &[Field] = &[
    Field::new("mon", Shape::List(&Shape::Hours), "the hours of Mondays"),
    Field::new("tue", Shape::List(&Shape::Hours), "the hours of Tuesdays"),
    Field::new("wed", Shape::List(&Shape::Hours), "the hours of Wednesdays"),
    Field::new("thu", Shape::List(&Shape::Hours), "the hours of Thursdays"),
    Field::new("fri", Shape::List(&Shape::Hours), "the hours of Fridays"),
    Field::new("sat", Shape::List(&Shape::Hours), "the hours of Saturdays"),
    Field::new("sun", Shape::List(&Shape::Hours), "the hours of Sundays"),
];

const EXCEPTION: &[Field] = &[
    Field::new("date", Shape::Date, "one day"),
    Field::new("from", Shape::Date, "the first day of several"),
    Field::new("to", Shape::Date, "the last day of several"),
    Field::new("name", Shape::Line, "what day it is"),
];

const OPENED: &[Field] = &[Field::new(
    "hours",
    Shape::List(&Shape::Hours),
    "the hours of that day; those of an ordinary working day by default",
)];

const FREEZE: &[Field] = &[
    Field::required("name", Shape::Text, "what is going on"),
    Field::required("from", Shape::Date, "the first day"),
    Field::required("to", Shape::Date, "the last day"),
];

/// Returns the names of all calendars, in the order of `read_all` and then of `add_named` for each file.
pub fn names<'a>(project: Option<&Reader<'a>>, files: &[Reader<'a>]) -> HashMap<&'a str, CalendarId> {
    let own = project.and_then(|project| project.table("calendar")?.table("named"));
    let tables = own.into_iter().chain(files.iter().filter_map(|file| file.table("named")));
    let mut names = HashMap::from([("default", CalendarId::new(0))]);
    for table in tables {
        for key in table.table.keys() {
            let id = CalendarId::new(names.len());
            names.entry(key.get_ref().as_ref()).or_insert(id);
        }
    }
    names
}

/// Adds the named calendars of a file of its own. They take from the project's calendar what those within it take; of two with
/// one name the first stays, and the project's own are first.
pub fn add_named(reader: &Reader, calendars: &mut Vec<Calendar>, out: &mut Diagnostics) {
    let Some(named) = reader.table("named") else { return };
    for (key, value) in named.table {
        let name = key.get_ref().as_ref();
        if calendars.iter().any(|known| known.name == name) {
            continue;
        }
        let calendar = match named.nested(value, &[WEEK]) {
            Some(table) => read(name, &table, calendars.first(), out),
            None => Calendar { name: name.to_string(), ..Calendar::standard() },
        };
        calendars.push(calendar);
    }
}

/// Reads the project's calendar, then the named ones, and the freezes.
pub fn read_all(project: &Reader, out: &mut Diagnostics) -> (Vec<Calendar>, Vec<Freeze>) {
    let Some(reader) = project.table("calendar") else { return (vec![Calendar::standard()], Vec::new()) };
    let mut calendars = vec![read("default", &reader, None, out)];
    if let Some(named) = reader.table("named") {
        for (key, value) in named.table {
            let name = key.get_ref().as_ref();
            if name == "default" {
                let span = reader.context.file.span(key.span());
                let error =
                    Diagnostic::error("duplicate-id", span, "the calendar `default` is the project's own");
                out.push(error.hint("give this one another name, or write its keys under `[calendar]`"));
                continue;
            }
            let calendar = match named.nested(value, &[WEEK]) {
                Some(table) => read(name, &table, calendars.first(), out),
                None => Calendar { name: name.to_string(), ..Calendar::standard() },
            };
            calendars.push(calendar);
        }
    }
    let freezes = reader.tables("freeze");
    (calendars, freezes.iter().filter_map(|table| freeze(table, out)).collect())
}

fn freeze(table: &Reader, out: &mut Diagnostics) -> Option<Freeze> {
    let (from, to) = (table.date("from"), table.date("to"));
    table.check_order("dates-reversed", ("from", from), ("to", to), out);
    let freeze = Freeze {
        name: table.string("name").unwrap_or_default(),
        from: from?,
        to: to?,
        origin: table.origin(),
    };
    (freeze.from <= freeze.to).then_some(freeze)
}

fn read(name: &str, reader: &Reader, parent: Option<&Calendar>, out: &mut Diagnostics) -> Calendar {
    let given = intervals(reader, "hours");
    let day_minutes = day_minutes(reader, &given, parent, out);
    let ordinary = if given.is_empty() { vec![ordinary_day(day_minutes)] } else { given };
    let day_hours = reader.table("day_hours");
    let days = workdays(reader);
    let mut week: [Vec<Interval>; 7] = Default::default();
    for (index, day) in DAYS.into_iter().enumerate() {
        let own = day_hours.as_ref().filter(|table| table.has(day)).map(|table| intervals(table, day));
        let hours = match (own, days[index]) {
            (Some(own), _) => own,
            (None, true) => ordinary.clone(),
            (None, false) => continue,
        };
        for interval in hours {
            add(&mut week, index, interval);
        }
    }
    let worked = days.iter().filter(|is_worked| **is_worked).count() as u32;
    let holidays = match parent {
        Some(parent) if !reader.has("holidays") => parent.holidays.clone(),
        _ => exceptions(reader, "holidays", out).into_iter().map(Exception::holiday).collect(),
    };
    if week.iter().all(Vec::is_empty) && !has_mistakes(reader) {
        let message = format!("the calendar `{name}` has no working time");
        let error = Diagnostic::error("no-working-time", reader.span("workdays"), message);
        out.push(error.hint("name at least one day in `workdays`"));
    }
    Calendar {
        name: name.to_string(),
        week: week.map(hours::joined),
        day_minutes,
        week_minutes: day_minutes * worked.max(1),
        holidays,
        opened: opened(reader, out),
    }
}

/// Tells whether days are missing only because they are misspelt, which has been said.
fn has_mistakes(reader: &Reader) -> bool {
    let written = reader.find("workdays").map_or(0, |value| items(value).count());
    written > reader.values("workdays").len() || reader.has("day_hours")
}

fn workdays(reader: &Reader) -> [bool; 7] {
    if !reader.has("workdays") {
        return [true, true, true, true, true, false, false];
    }
    let mut days = [false; 7];
    for (value, _) in reader.values("workdays") {
        if let Value::Choice(index) = value {
            days[index] = true;
        }
    }
    days
}

fn day_minutes(reader: &Reader, hours: &[Interval], parent: Option<&Calendar>, out: &mut Diagnostics) -> u32 {
    let by_hours = hours.iter().map(|interval| length(*interval)).sum::<u32>();
    let otherwise = match (by_hours, parent) {
        (0, Some(parent)) => parent.day_minutes,
        (0, None) => 480,
        (minutes, _) => minutes.min(u32::from(DAY)),
    };
    let Some(given) = reader.number("hours_per_day") else { return otherwise };
    let minutes = (given * 60.0).round();
    if (1.0..=f64::from(DAY)).contains(&minutes) {
        return minutes as u32;
    }
    reader.report_range("hours_per_day", "a number above 0 and up to 24", out);
    otherwise
}

fn length(interval: Interval) -> u32 {
    let finish = if interval.finish > interval.start { interval.finish } else { interval.finish + DAY };
    u32::from(finish - interval.start)
}

/// Returns one stretch from nine in the morning, or from midnight where the day is too long for that.
fn ordinary_day(minutes: u32) -> Interval {
    let minutes = minutes.min(u32::from(DAY)) as u16;
    let start = if minutes > 15 * 60 { 0 } else { 9 * 60 };
    Interval { start, finish: start + minutes }
}

fn intervals(reader: &Reader, key: &'static str) -> Vec<Interval> {
    let intervals = reader.values(key).into_iter().filter_map(|(value, _)| match value {
        Value::Hours(interval) => Some(interval),
        _ => None,
    });
    intervals.collect()
}

/// Adds hours to a weekday, and what goes past midnight to the next.
fn add(week: &mut [Vec<Interval>; 7], day: usize, interval: Interval) {
    if interval.start < interval.finish {
        week[day].push(interval);
    } else {
        week[day].push(Interval { start: interval.start, finish: DAY });
        week[(day + 1) % 7].push(Interval { start: 0, finish: interval.finish });
    }
}

/// Some days that are not as the week says.
struct Exception {
    from: Date,
    to: Date,
    name: Option<String>,
    hours: Vec<Interval>,
}

impl Exception {
    fn holiday(self) -> Holiday {
        Holiday { from: self.from, to: self.to, name: self.name.unwrap_or_else(|| "Holiday".to_string()) }
    }
}

fn opened(reader: &Reader, out: &mut Diagnostics) -> Vec<Opened> {
    let exceptions = exceptions(reader, "opened", out).into_iter();
    exceptions
        .map(|day| Opened {
            from: day.from,
            to: day.to,
            name: day.name.unwrap_or_else(|| "Working day".to_string()),
            hours: day.hours,
        })
        .collect()
}

fn exceptions(reader: &Reader, key: &'static str, out: &mut Diagnostics) -> Vec<Exception> {
    let dates = reader.values(key).into_iter().filter_map(|(value, _)| match value {
        Value::Date(date) => Some(Exception { from: date, to: date, name: None, hours: Vec::new() }),
        _ => None,
    });
    let mut exceptions: Vec<Exception> = dates.collect();
    for table in reader.tables(key) {
        exceptions.extend(exception(&table, key, out));
    }
    exceptions
}

fn exception(table: &Reader, key: &str, out: &mut Diagnostics) -> Option<Exception> {
    let (date, from, to) = (table.date("date"), table.date("from"), table.date("to"));
    let has = |key| table.has(key);
    if has("date") == (has("from") || has("to")) || has("from") != has("to") {
        let span = table.context.file.span(table.place.clone());
        let error = Diagnostic::error("missing-key", span, "this takes a `date`, or `from` and `to`");
        out.push(error.hint("write `date = 2026-12-25`, or `from = 2026-12-25, to = 2026-12-28`"));
    }
    table.check_order("dates-reversed", ("from", from), ("to", to), out);
    let hours = if key == "opened" { opened_hours(table, out) } else { Vec::new() };
    let (from, to) = (from.or(date)?, to.or(date)?);
    (from <= to).then(|| Exception { from, to, name: table.string("name"), hours })
}

fn opened_hours(table: &Reader, out: &mut Diagnostics) -> Vec<Interval> {
    let hours = intervals(table, "hours");
    if hours.iter().any(|interval| interval.start > interval.finish) {
        let message = "the hours of an opened day end at midnight";
        let error = Diagnostic::error("bad-hours", table.span("hours"), message);
        out.push(error.hint("open the next day as well, from `00:00`"));
    }
    hours::joined(hours.into_iter().filter(|interval| interval.start < interval.finish).collect())
}
