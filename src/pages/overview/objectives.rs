//! What the project is for, how far it is, and what is in scope and out of it.

use crate::checks::Report;
use crate::edition::project;
use crate::pages::facts;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::{LinkView, source};
use crate::units::locale::say;
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

/// States how far the objectives are: how many are reached, or else more than half way.
pub fn heading(report: &Report) -> String {
    let all = report.figures.objectives.len();
    let known: Vec<f64> = report.figures.objectives.iter().filter_map(|figures| figures.reached).collect();
    let met = known.iter().filter(|share| **share >= 1.0).count();
    let half = known.iter().filter(|share| **share > 0.5).count();
    let locale = report.numbers();
    let half_way = |count| match count == all {
        true => say!(locale, "overview-objectives-all-half", all = all),
        false => say!(locale, "overview-objectives-half", count = count, all = all),
    };
    let reached = |count| match count == all {
        true => say!(locale, "overview-objectives-all-reached", all = all),
        false => say!(locale, "overview-objectives-reached", count = count, all = all),
    };
    match (met, half) {
        (0, 0) if known.is_empty() => say!(locale, "overview-objectives-not-measured", all = all),
        (0, 0) => say!(locale, "overview-objectives-none-half", all = all),
        (0, half) => half_way(half),
        (met, half) if half > met => {
            say!(locale, "overview-objectives-and-half", heading = reached(met), count = half - met)
        }
        (met, _) => reached(met),
    }
}

fn row<'a>(report: &Report, objective: &'a project::Objective) -> Objective<'a> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let amount = |value: f64| facts::amount(value, objective.unit.as_deref(), locale);
    let newest =
        objective.readings.iter().filter(|reading| reading.date <= near).max_by_key(|reading| reading.date);
    Objective {
        outcome: &objective.outcome,
        measure: objective.measure.as_deref(),
        owner: objective.record.owner.known().map(|owner| owner.name.as_str()),
        from: objective.from.map_or_else(String::new, amount),
        now: match newest {
            Some(reading) => {
                let date = Phrase::day_near(locale, reading.date, near);
                phrase!(locale, "overview-objective-reading", amount = amount(reading.value), date = date)
            }
            None => phrase!(locale, "overview-objective-not-measured"),
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
