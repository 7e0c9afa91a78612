//! Who has more to do than time, when, and with which work.

use crate::analysis::workload::{Overload, WorkloadFigures};
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::paths;
use crate::pages::phrase::{Mark, Phrase};
use crate::units::Date;
use crate::units::locale::{self, Locale};
use crate::units::text::{capital, count_word, plural};
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
    let heading = match people {
        0 => "Nobody has more work than time".to_string(),
        _ => format!(
            "{} {} more work than time at some point",
            capital(&count_word(people)),
            plural(people, "person has", "people have")
        ),
    };
    let rest = all.len().saturating_sub(MOST);
    Over {
        heading,
        rows: all.into_iter().take(MOST).map(|(person, overload)| row(report, person, overload)).collect(),
        rest: (rest > 0).then(|| format!("{rest} later times are left out.")),
    }
}

fn row(report: &Report, person: usize, overload: &Overload) -> Row {
    let near = report.edition.as_of();
    let person = &report.edition.people()[person];
    let when = match overload.weeks {
        1 => Phrase::plain("Week of ").date_near(overload.from, near),
        weeks => Phrase::plain(format!("{weeks} weeks, "))
            .date_near(overload.from, near)
            .text(" to ")
            .date_near(last_day(overload), near),
    };
    let much = match overload.percent {
        Some(percent) if overload.weeks == 1 => report.numbers().hundredths(percent.into(), 0),
        Some(percent) => format!("up to {}", report.numbers().hundredths(percent.into(), 0)),
        None => "no time".to_string(),
    };
    Row {
        who: Phrase::new().link(paths::person(&person.record.id), &person.name),
        when,
        much: Phrase::new()
            .marked(Some(Mark::Bad), much)
            .text(format!(", {} too much", hours(overload.over, report.numbers()))),
        work: work(report, overload),
    }
}

/// Returns the Sunday of the last week.
fn last_day(overload: &Overload) -> Date {
    overload.last + 6
}

/// Returns the tasks with a link each, and what else takes the time.
fn work(report: &Report, overload: &Overload) -> Phrase {
    let mut out = Phrase::new();
    for (index, &(place, minutes)) in overload.tasks.iter().take(TASKS).enumerate() {
        let task = &report.edition.tasks()[place];
        out = out
            .text(if index > 0 { ", " } else { "" })
            .link(paths::record(report, Kind::Task, &task.record.id), &task.name)
            .text(format!(" {}", hours(minutes, report.numbers())));
    }
    let rest = overload.tasks.len().saturating_sub(TASKS);
    if rest > 0 {
        out = out.text(format!(" and {rest} more"));
    }
    for (what, minutes) in &overload.elsewhere {
        let separator = if out.is_empty() { "" } else { "; " };
        let what = what.as_deref().unwrap_or("other work");
        out = out.text(format!("{separator}elsewhere: {what} {}", hours(*minutes, report.numbers())));
    }
    out
}

/// Returns minutes as hours: `12 h`.
fn hours(minutes: i64, numbers: Locale) -> String {
    let hours = minutes as f64 / 60.0;
    let places = if hours.abs() < 10.0 && minutes % 60 != 0 { 1 } else { 0 };
    format!("{}{}h", numbers.decimal(hours, places), locale::NO_BREAK)
}
