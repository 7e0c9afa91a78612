//! What the project is for, how far it is, and what is in scope and out of it.

use crate::checks::Report;
use crate::edition::project;
use crate::pages::facts;
use crate::pages::phrase::Phrase;
use crate::pages::view::{LinkView, source};
use crate::units::text::{capital, count_word, plural};
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
    let of = |count: usize, what: &str| match all {
        1 => format!("The objective is {what}"),
        all if count == all => format!("All {} objectives are {what}", count_word(all)),
        all => {
            let verb = plural(count, "is", "are");
            format!("{} of {} objectives {verb} {what}", capital(&count_word(count)), count_word(all))
        }
    };
    match (met, half) {
        (0, 0) if known.is_empty() => match all {
            1 => "The objective is not measured yet".to_string(),
            _ => "No objective is measured yet".to_string(),
        },
        (0, 0) => match all {
            1 => "The objective is less than half way".to_string(),
            all => format!("None of {} objectives is more than half way", count_word(all)),
        },
        (0, half) => of(half, "more than half way"),
        (met, half) if half > met => {
            format!("{}, {} more than half way", of(met, "reached"), count_word(half - met))
        }
        (met, _) => of(met, "reached"),
    }
}

fn row<'a>(report: &Report, objective: &'a project::Objective) -> Objective<'a> {
    let near = report.edition.as_of();
    let amount = |value: f64| facts::amount(value, objective.unit.as_deref(), report.numbers());
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
