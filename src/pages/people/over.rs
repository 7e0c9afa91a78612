//! Who has more to do than time, when, and with which work.

use crate::analysis::workload::{Overload, WorkloadFigures};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::headline::workload;
use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Over {
    heading: String,
    rows: Vec<Row>,
    rest: Option<String>,
}

#[derive(Serialize)]
struct Row {
    who: Phrase,
    when: Phrase,
    much: Phrase,
    work: Phrase,
}

/// The most rows, and the most tasks in each.
const MOST: usize = 40;
const TASKS: usize = 5;

/// Returns the overloads of all people in order of time.
pub fn over(report: &Report, figures: &WorkloadFigures) -> Over {
    let mut all: Vec<(usize, &Overload)> = figures
        .people
        .iter()
        .flat_map(|person| person.overloads.iter().map(|overload| (person.person, overload)))
        .collect();
    all.sort_by_key(|(person, overload)| (overload.from, *person));
    let people = figures.people.iter().filter(|person| !person.overloads.is_empty()).count();
    let locale = report.numbers();
    let heading = match people {
        0 => say!(locale, "people-over-none"),
        _ => say!(locale, "people-over-heading", count = people),
    };
    let rest = all.len().saturating_sub(MOST);
    Over {
        heading: workload::of_shown(report, heading),
        rows: all.into_iter().take(MOST).map(|(person, overload)| row(report, person, overload)).collect(),
        rest: (rest > 0).then(|| say!(locale, "people-over-rest", count = rest)),
    }
}

fn row(report: &Report, person: usize, overload: &Overload) -> Row {
    let locale = report.numbers();
    let day = |day: Date| Phrase::day_near(locale, day, report.edition.as_of());
    let person = &report.edition.people()[person];
    let when = match overload.weeks {
        1 => phrase!(locale, "people-over-week", date = day(overload.from)),
        weeks => {
            let (from, to) = (day(overload.from), day(last_day(overload)));
            phrase!(locale, "people-over-weeks", count = weeks, from = from, to = to)
        }
    };
    let much = match overload.percent {
        Some(percent) if overload.weeks == 1 => locale.hundredths(percent.into(), 0),
        Some(percent) => {
            say!(locale, "people-over-up-to", percent = locale.hundredths(percent.into(), 0))
        }
        None => say!(locale, "people-no-time"),
    };
    Row {
        who: Phrase::new().link(paths::person(&person.record.id), &person.name),
        when,
        much: phrase!(
            locale,
            "people-over-much",
            much = Phrase::new().marked(Some(Mark::Bad), much),
            hours = hours(overload.over, locale),
        ),
        work: work(report, overload),
    }
}

/// Returns the Sunday of the last week.
fn last_day(overload: &Overload) -> Date {
    overload.last + 6
}

/// Returns the tasks with a link each, and what else takes the time.
fn work(report: &Report, overload: &Overload) -> Phrase {
    let (mut out, locale) = (Phrase::new(), report.numbers());
    for (index, &(place, minutes)) in overload.tasks.iter().take(TASKS).enumerate() {
        let task = &report.edition.tasks()[place];
        let link = Phrase::new().link(paths::record(report, Kind::Task, &task.record.id), &task.name);
        let one = phrase!(locale, "people-over-task", task = link, hours = hours(minutes, locale));
        out = out.text(if index > 0 { ", " } else { "" }).then(one);
    }
    let rest = overload.tasks.len().saturating_sub(TASKS);
    if rest > 0 {
        out = phrase!(locale, "people-over-tasks-rest", tasks = out, count = rest);
    }
    let mut parts: Vec<Phrase> = (!out.is_empty()).then_some(out).into_iter().collect();
    for (what, minutes) in &overload.elsewhere {
        let what = what.clone().unwrap_or_else(|| say!(locale, "people-other-work"));
        let hours = hours(*minutes, locale);
        parts.push(phrase!(locale, "people-over-elsewhere", what = what, hours = hours));
    }
    Phrase::clauses(locale, parts)
}

/// Returns minutes as hours: `12 h`.
fn hours(minutes: i64, locale: Locale) -> String {
    let hours = minutes as f64 / 60.0;
    let places = if hours.abs() < 10.0 && minutes % 60 != 0 { 1 } else { 0 };
    say!(locale, "people-hours", hours = locale.decimal(hours, places))
}
