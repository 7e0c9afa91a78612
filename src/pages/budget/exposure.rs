//! What open risks are expected to cost against the contingency that is left.

use crate::analysis::exposure::ExposureFigures;
use crate::chart::exposure::{self, Exposure as Drawing};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::pages::budget::scale::Scale;
use crate::pages::phrase::Phrase;
use crate::pages::risks::exposure as words;
use crate::pages::view::{FigureView, HeadView, NumbersView};
use crate::units::{Date, Money, locale};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub struct Exposure {
    kicker: String,
    heading: String,
    figure: Option<FigureView>,
    numbers: Option<NumbersView>,
    note: Option<Phrase>,
}

/// The most days that the table holds and the chart steps at; beyond them it is one a month.
const MOST: usize = 40;

/// Returns the comparison; nothing where no risk is open, or where costs are not shown.
pub fn exposure(report: &Report, scale: &Scale) -> Option<Exposure> {
    let figures = report.figures.exposure.as_ref().filter(|found| found.open > 0)?;
    // The register of risks says the same, in the same words.
    let note = words::sentence(report);
    let heading = heading(report, figures);
    let drawn = if figures.is_enough() { chart(report, figures, &heading, scale) } else { None };
    Some(Exposure {
        kicker: format!("Open risks, {}", scale.unit),
        numbers: drawn.is_some().then(|| numbers(figures, scale)),
        figure: drawn,
        heading,
        note,
    })
}

fn heading(report: &Report, figures: &ExposureFigures) -> String {
    let currency = report.edition.head().currency;
    if !figures.is_enough() {
        return "Too few risks have a chance and a cost to add them up".to_string();
    }
    if !figures.complete {
        return format!("The open risks shown here are expected to cost {}", currency.short(figures.now));
    }
    match figures.left.last() {
        None => format!("The open risks are expected to cost {}", currency.short(figures.now)),
        Some((_, left)) if figures.now > *left => {
            "The open risks are expected to cost more than is left".to_string()
        }
        Some(_) => match words::after_forecast(report) {
            None => "The contingency left covers what open risks are expected to cost".to_string(),
            Some(after) if figures.now > after => {
                "The contingency left covers the open risks or the forecast, not both".to_string()
            }
            Some(_) => "The contingency left covers the forecast and the open risks".to_string(),
        },
    }
}

fn chart(report: &Report, figures: &ExposureFigures, heading: &str, scale: &Scale) -> Option<FigureView> {
    let drawn = |all: &[(Date, Money)]| -> Vec<(Date, f64)> {
        few(all).into_iter().map(|(date, amount)| (date, scale.number(amount))).collect()
    };
    let (risks, left) = (drawn(&figures.points), drawn(&figures.left));
    let desc = format!("{heading}, at each day on which either changed.");
    let drawing = Drawing {
        caption: Caption { id: "chart__exposure", title: "Open risks and contingency left", desc: &desc },
        numbers: report.numbers(),
        risks: &risks,
        left: &left,
    };
    let both = exposure::draw(&drawing, Width::Wide(520)).zip(exposure::draw(&drawing, Width::Narrow));
    both.map(|(wide, narrow)| FigureView::new(wide, narrow))
}

/// Keeps the last of each month, where there are many, and the first of all.
fn few(all: &[(Date, Money)]) -> Vec<(Date, Money)> {
    let mut out = all.to_vec();
    if out.len() > MOST {
        let mut place = 0;
        out.retain(|step| {
            place += 1;
            place == 1 || all.get(place).is_none_or(|next| next.0.month() != step.0.month())
        });
    }
    out
}

fn numbers(figures: &ExposureFigures, scale: &Scale) -> NumbersView {
    let (risks, left) = (few(&figures.points), few(&figures.left));
    let days: BTreeSet<Date> = risks.iter().chain(&left).map(|step| step.0).collect();
    let at = |all: &[(Date, Money)], day: Date| {
        let known = all.partition_point(|step| step.0 <= day);
        all[..known].last().map_or_else(|| "–".to_string(), |step| scale.exact(step.1))
    };
    let mut head = vec![HeadView::text("From"), HeadView::number("Open risks, expected")];
    head.extend((!left.is_empty()).then(|| HeadView::number("Contingency left")));
    NumbersView {
        label: "Show the numbers of the open risks".to_string(),
        head,
        rows: days
            .into_iter()
            .map(|day| {
                let mut row = vec![locale::date(day), at(&figures.points, day)];
                row.extend((!left.is_empty()).then(|| at(&figures.left, day)));
                row
            })
            .collect(),
    }
}
