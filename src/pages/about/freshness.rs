//! How fresh each part of the data is, and what that makes of the whole.

use crate::analysis::confidence::{Part, PartFigures, State};
use crate::checks::Report;
use crate::pages::{confidence, words};
use crate::units::Date;
use crate::units::locale::Locale;
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
    name: &'static str,
    records: usize,
    /// What the date is the date of.
    event: &'static str,
    newest: Option<Date>,
    age: String,
    limit: String,
    state: &'static str,
    stale: bool,
}

/// Returns the parts that have records, each with its newest date up to the status date; nothing where none has.
pub fn freshness(report: &Report) -> Option<Freshness> {
    let parts = &report.confidence.parts;
    (!parts.is_empty()).then(|| Freshness {
        heading: confidence::heading(&report.confidence),
        reason: confidence::reason(&report.confidence),
        rows: parts.iter().map(|part| row(part, report.numbers())).collect(),
    })
}

fn row(part: &PartFigures, numbers: Locale) -> Row {
    Row {
        name: confidence::name(part.part),
        records: part.records,
        event: event(part.part),
        newest: part.newest,
        age: part.age_days.map(words::age).unwrap_or_default(),
        limit: part.limit_days.map_or(String::new(), |days| format!("{} days", numbers.decimal(days, 0))),
        state: match part.state {
            State::Fresh => "fresh",
            State::Stale => "stale",
            State::None => "not judged",
        },
        stale: part.state == State::Stale,
    }
}

fn event(part: Part) -> &'static str {
    match part {
        Part::Plan => "last start or finish recorded",
        Part::Risks => "last review",
        Part::Issues => "last raised or closed",
        Part::Decisions => "last made",
        Part::Changes => "last raised or decided",
        Part::Money => "last entry",
        Part::Quality => "last count of defects",
        Part::Reports => "newest",
    }
}
