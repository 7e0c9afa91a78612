//! Roles and contacts: who does what here, when they are there, and what they own.

use crate::checks::Report;
use crate::edition::people::Person;
use crate::pages::people::duties;
use crate::pages::phrase::Phrase;
use crate::pages::rest::Rest;
use crate::pages::view::{self, WhoView};
use crate::units::Date;
use crate::units::locale::{self, Locale};
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub struct Contacts<'a> {
    heading: String,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    role: Option<&'a str>,
    organisation: Option<&'a str>,
    owner: Option<WhoView>,
    /// When they are there: hours, calendar, leave, work elsewhere.
    times: Vec<Phrase>,
    duties: Vec<Phrase>,
    rest: Rest<'a>,
}

/// More people than this are told in fewer lines each.
const MANY: usize = 30;
/// The most lines of each of many people, and of each of very many.
const LINES: usize = 3;
const VERY_MANY: usize = 45;

/// Returns everybody who is shown; nothing where nobody is.
pub fn contacts(report: &Report) -> Option<Contacts<'_>> {
    let edition = &report.edition;
    let people = edition.people();
    if people.is_empty() {
        return None;
    }
    let organisations: BTreeSet<&str> =
        people.iter().filter_map(|person| person.organisation.as_deref()).collect();
    let count = capital(&count_word(people.len()));
    let verb = plural(people.len(), "person works", "people work");
    let heading = match organisations.len() {
        0 | 1 => format!("{count} {verb} on it"),
        from => format!("{count} {verb} on it, from {} organisations", count_word(from)),
    };
    let lines = match people.len() {
        0..=MANY => usize::MAX,
        count if count <= VERY_MANY => LINES,
        _ => 1,
    };
    let rows = people.iter().zip(&report.figures.ownership.duties);
    let rows = rows.map(|(person, owned)| {
        let mut duties = duties::lines(report, owned);
        let rest = duties.len().saturating_sub(lines);
        duties.truncate(lines);
        if rest > 0 {
            duties.push(Phrase::plain(format!("and {rest} more {}", plural(rest, "kind", "kinds"))));
        }
        row(report, person, duties)
    });
    Some(Contacts { heading, rows: rows.collect() })
}

fn row<'a>(report: &'a Report, person: &'a Person, duties: Vec<Phrase>) -> Row<'a> {
    Row {
        id: &person.record.id,
        name: &person.name,
        role: person.role.as_deref(),
        organisation: person.organisation.as_deref(),
        owner: view::who(&person.record.owner),
        times: times(person, report.edition.as_of(), report.numbers()),
        duties,
        rest: Rest::of(report, &person.record),
    }
}

/// Says when somebody is there. Leave and other work that is over is left out.
fn times(person: &Person, as_of: Date, numbers: Locale) -> Vec<Phrase> {
    let mut times = Vec::new();
    if let Some(hours) = person.capacity_hours {
        let hours = numbers.decimal(hours, if hours.fract() == 0.0 { 0 } else { 1 });
        times.push(Phrase::plain(format!("{hours}{}hours a week", locale::NO_BREAK)));
    }
    if let Some(calendar) = &person.calendar {
        times.push(Phrase::plain(format!("calendar: {calendar}")));
    }
    for away in person.away.iter().filter(|away| away.to >= as_of) {
        times.push(Phrase::plain("away ").then(span(away.from, away.to, as_of)));
    }
    for busy in person.busy.iter().filter(|busy| busy.to >= as_of) {
        let percent = numbers.hundredths(busy.percent, 0);
        let what = busy.what.as_deref().unwrap_or("other work");
        let opening = format!("{percent} elsewhere, {what}, ");
        times.push(Phrase::plain(opening).then(span(busy.from, busy.to, as_of)));
    }
    times
}

/// Returns `23 Nov to 27 Nov`, or the one day.
pub fn span(from: Date, to: Date, near: Date) -> Phrase {
    let out = Phrase::new().date_near(from, near);
    if from == to { out } else { out.text(" to ").date_near(to, near) }
}
