//! How fresh each part of the data is, and what that makes of the whole.

use crate::analysis::confidence::{Part, PartFigures, State};
use crate::checks::Report;
use crate::pages::{confidence, spans};
use crate::units::Date;
use crate::units::locale::{Locale, Value, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Freshness {
    /// `Data confidence: fair`, with the reason.
    heading: String,
    reason: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    records: usize,
    /// What the date is the date of.
    event: String,
    newest: Option<Date>,
    age: String,
    limit: String,
    state: String,
    stale: bool,
}

/// Returns the parts that have records, each with its newest date up to the status date; nothing where none has.
pub fn freshness(report: &Report) -> Option<Freshness> {
    let parts = &report.confidence.parts;
    (!parts.is_empty()).then(|| Freshness {
        heading: confidence::heading(report.numbers(), &report.confidence),
        reason: confidence::reason(report.numbers(), &report.confidence),
        rows: parts.iter().map(|part| row(part, report.numbers())).collect(),
    })
}

fn row(part: &PartFigures, locale: Locale) -> Row {
    Row {
        name: confidence::name(locale, part.part),
        records: part.records,
        event: event(locale, part.part),
        newest: part.newest,
        age: part.age_days.map(|days| spans::age(locale, days)).unwrap_or_default(),
        limit: part
            .limit_days
            .map_or(String::new(), |days| say!(locale, "about-limit-days", days = Value::Decimal(days, 0))),
        state: match part.state {
            State::Fresh => say!(locale, "about-fresh"),
            State::Stale => say!(locale, "about-stale"),
            State::None => say!(locale, "about-not-judged"),
        },
        stale: part.state == State::Stale,
    }
}

fn event(locale: Locale, part: Part) -> String {
    match part {
        Part::Plan => say!(locale, "about-event-plan"),
        Part::Risks => say!(locale, "about-event-risks"),
        Part::Issues => say!(locale, "about-event-issues"),
        Part::Decisions => say!(locale, "about-event-decisions"),
        Part::Changes => say!(locale, "about-event-changes"),
        Part::Money => say!(locale, "about-event-money"),
        Part::Quality => say!(locale, "about-event-quality"),
        Part::Reports => say!(locale, "about-event-reports"),
    }
}
