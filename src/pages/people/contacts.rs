//! Roles and contacts: who does what here, when they are there, and what they own.

use crate::checks::Report;
use crate::edition::people::Person;
use crate::pages::people::duties;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::rest::Rest;
use crate::pages::view::{self, WhoView};
use crate::units::Date;
use crate::units::locale::{Locale, say};
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
    let locale = report.numbers();
    let heading = match organisations.len() {
        0 | 1 => say!(locale, "people-heading-work", count = people.len()),
        from => say!(locale, "people-contacts-organisations", count = people.len(), organisations = from),
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
            duties.push(phrase!(locale, "people-duties-rest", count = rest));
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
fn times(person: &Person, as_of: Date, locale: Locale) -> Vec<Phrase> {
    let mut times = Vec::new();
    if let Some(hours) = person.capacity_hours {
        let hours = locale.decimal(hours, if hours.fract() == 0.0 { 0 } else { 1 });
        times.push(phrase!(locale, "people-hours-a-week", hours = hours));
    }
    if let Some(calendar) = &person.calendar {
        times.push(phrase!(locale, "people-calendar", name = calendar));
    }
    for away in person.away.iter().filter(|away| away.to >= as_of) {
        times.push(phrase!(locale, "people-away", span = span(locale, away.from, away.to, as_of)));
    }
    for busy in person.busy.iter().filter(|busy| busy.to >= as_of) {
        let percent = locale.hundredths(busy.percent, 0);
        let what = busy.what.clone().unwrap_or_else(|| say!(locale, "people-other-work"));
        let span = span(locale, busy.from, busy.to, as_of);
        times.push(phrase!(locale, "people-elsewhere", percent = percent, what = what, span = span));
    }
    times
}

/// Returns `23 Nov to 27 Nov`, or the one day.
pub fn span(locale: Locale, from: Date, to: Date, near: Date) -> Phrase {
    let first = Phrase::day_near(locale, from, near);
    if from == to {
        return first;
    }
    phrase!(locale, "people-span", from = first, to = Phrase::day_near(locale, to, near))
}
