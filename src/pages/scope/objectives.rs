//! Objectives: what is measured, from where to where, and how far it is. What serves it is among what the
//! record is related to.

use crate::analysis::objective::{self, ObjectiveFigures};
use crate::chart::mini::{self, Course};
use crate::checks::Report;
use crate::edition::{Kind, project};
use crate::pages::facts;
use crate::pages::phrase::{Mark, Phrase, phrase};
use crate::pages::rest::Rest;
use crate::pages::view::{self, Drawing, HeadView, LinkView, NumbersRow, NumbersView, WhoView};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use serde::Serialize;

#[derive(Serialize)]
pub struct Objective<'a> {
    id: &'a str,
    /// To its row on the page of the scope.
    link: LinkView,
    outcome: &'a str,
    measure: Option<&'a str>,
    owner: Option<WhoView>,
    from: String,
    now: Phrase,
    target: String,
    /// How much of the way is gone.
    reached: Phrase,
    course: Option<Drawing>,
    readings: Option<NumbersView>,
    rest: Rest<'a>,
}

/// Returns the objectives in their order.
pub fn objectives(report: &Report) -> Vec<Objective<'_>> {
    let rows = report.edition.objectives().iter().zip(&report.figures.objectives);
    rows.map(|(objective, figures)| row(report, objective, figures)).collect()
}

fn row<'a>(
    report: &'a Report,
    objective: &'a project::Objective,
    figures: &ObjectiveFigures,
) -> Objective<'a> {
    let (near, locale) = (report.edition.as_of(), report.numbers());
    let mut readings: Vec<(Date, f64)> = objective
        .readings
        .iter()
        .filter(|reading| reading.date <= near)
        .map(|reading| (reading.date, reading.value))
        .collect();
    readings.sort_by_key(|reading| reading.0);
    Objective {
        id: &objective.record.id,
        link: LinkView::record(report, Kind::Objective, &objective.record.id, &objective.outcome),
        outcome: &objective.outcome,
        measure: objective.measure.as_deref(),
        owner: view::who(&objective.record.owner),
        from: objective.from.map_or_else(dash, |value| amount(objective, value, locale)),
        now: match figures.now {
            Some(reading) => {
                let value = amount(objective, reading.value, locale);
                let date = Phrase::day_near(locale, reading.date, near);
                phrase!(locale, "scope-objective-reading", value = value, date = date)
            }
            None => phrase!(locale, "scope-objective-not-measured"),
        },
        target: objective.target.map_or_else(dash, |value| amount(objective, value, locale)),
        reached: reached(figures, locale),
        course: course(report, objective, &readings),
        readings: (readings.len() > 1).then(|| NumbersView {
            label: say!(locale, "scope-objective-readings", objective = &objective.record.id),
            head: vec![
                HeadView::text(&say!(locale, "scope-objective-date")),
                HeadView::number(&say!(locale, "scope-objective-value")),
            ],
            rows: readings
                .iter()
                .map(|&(date, value)| {
                    NumbersRow::of(date, vec![locale.date(date), amount(objective, value, locale)])
                })
                .collect(),
            total: Vec::new(),
        }),
        rest: Rest::of(report, &objective.record),
    }
}

fn dash() -> String {
    "–".to_string()
}

/// Returns a value with the unit of its objective.
fn amount(objective: &project::Objective, value: f64, numbers: Locale) -> String {
    facts::amount(value, objective.unit.as_deref(), numbers)
}

/// Returns how much of the way is gone: `46 % of the way`.
pub fn reached(figures: &ObjectiveFigures, locale: Locale) -> Phrase {
    match figures.reached {
        None => Phrase::plain("–"),
        Some(share) if share >= 1.0 => {
            Phrase::new().marked(Some(Mark::Good), say!(locale, "scope-objective-reached"))
        }
        Some(share) if share < 0.0 => {
            Phrase::new().marked(Some(Mark::Warn), say!(locale, "scope-objective-further"))
        }
        // What is nearly there is not there.
        Some(share) => {
            let percent = locale.hundredths(objective::percent(share), 0);
            phrase!(locale, "scope-objective-part", percent = percent)
        }
    }
}

fn course(report: &Report, objective: &project::Objective, readings: &[(Date, f64)]) -> Option<Drawing> {
    if readings.is_empty() {
        return None;
    }
    let (schedule, as_of) = (report.edition.schedule(), report.edition.as_of());
    let first = schedule.start.or(report.edition.head().start).unwrap_or(as_of);
    let course = Course {
        first,
        last: schedule.finish.unwrap_or(as_of),
        from: objective.from,
        target: objective.target,
        readings,
    };
    Some(Drawing(mini::course(&course)))
}
