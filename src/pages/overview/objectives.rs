//! What the project is for, how far it is, and what is in scope and out of it.

use crate::checks::Report;
use crate::edition::project;
use crate::pages::phrase::Phrase;
use crate::pages::view::{LinkView, source};
use crate::units::locale;
use serde::Serialize;

#[derive(Serialize)]
pub struct Objective<'a> {
    pub outcome: &'a str,
    pub measure: Option<&'a str>,
    pub owner: Option<&'a str>,
    pub from: String,
    pub now: Phrase,
    pub target: String,
    pub source: Option<LinkView>,
}

/// Returns the objectives in their order.
pub fn objectives(report: &Report) -> Vec<Objective<'_>> {
    report.edition.objectives().iter().map(|objective| row(report, objective)).collect()
}

fn row<'a>(report: &Report, objective: &'a project::Objective) -> Objective<'a> {
    let near = report.edition.as_of();
    let unit = objective.unit.as_deref().unwrap_or_default();
    let amount = |value: f64| {
        let number = locale::decimal(value, 2);
        if unit.is_empty() { number } else { format!("{number}{}{unit}", locale::NO_BREAK) }
    };
    let newest =
        objective.readings.iter().filter(|reading| reading.date <= near).max_by_key(|reading| reading.date);
    Objective {
        outcome: &objective.outcome,
        measure: objective.measure.as_deref(),
        owner: objective.record.owner.known().map(|owner| owner.name.as_str()),
        from: objective.from.map_or_else(String::new, amount),
        now: match newest {
            Some(reading) => {
                Phrase::plain(format!("{}, ", amount(reading.value))).date_near(reading.date, near)
            }
            None => Phrase::plain("not measured yet"),
        },
        target: objective.target.map_or_else(String::new, amount),
        source: source(&objective.record.at),
    }
}

/// The edges of the project; each item is Markdown.
#[derive(Serialize)]
pub struct Scope<'a> {
    pub inside: &'a [String],
    pub outside: &'a [String],
    pub constraints: &'a [String],
}

/// Returns the scope; nothing where none is written.
pub fn scope(report: &Report) -> Option<Scope<'_>> {
    let scope = report.edition.scope();
    let is_empty = scope.inside.is_empty() && scope.outside.is_empty() && scope.constraints.is_empty();
    (!is_empty).then_some(Scope {
        inside: &scope.inside,
        outside: &scope.outside,
        constraints: &scope.constraints,
    })
}
