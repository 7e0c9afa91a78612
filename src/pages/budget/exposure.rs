//! What open risks are expected to cost against the contingency that is left.

use crate::analysis::exposure::ExposureFigures;
use crate::chart::exposure::{self, Exposure as Drawing};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::pages::budget::scale::Scale;
use crate::pages::phrase::Phrase;
use crate::pages::risks::exposure as words;
use crate::pages::view::{FigureView, HeadView, NumbersRow, NumbersView};
use crate::units::locale::{Locale, say};
use crate::units::{Date, Money};
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
        kicker: say!(report.numbers(), "budget-exposure-kicker", unit = &scale.unit),
        numbers: drawn.is_some().then(|| numbers(figures, scale, report.numbers())),
        figure: drawn,
        heading,
        note,
    })
}

fn heading(report: &Report, figures: &ExposureFigures) -> String {
    let locale = report.numbers();
    let now = report.edition.head().currency.short(figures.now);
    if !figures.is_enough() {
        return say!(locale, "budget-exposure-too-few");
    }
    if !figures.complete {
        return say!(locale, "budget-exposure-shown", amount = now);
    }
    match figures.left.last() {
        None => say!(locale, "budget-exposure-all", amount = now),
        Some((_, left)) if figures.now > *left => say!(locale, "budget-exposure-more"),
        Some(_) if words::is_only_plan(report) => say!(locale, "budget-exposure-all", amount = now),
        Some(_) => match words::after_forecast(report) {
            None => say!(locale, "budget-exposure-covered"),
            Some(after) if figures.now > after => say!(locale, "budget-exposure-not-both"),
            Some(_) => say!(locale, "budget-exposure-both"),
        },
    }
}

fn chart(report: &Report, figures: &ExposureFigures, heading: &str, scale: &Scale) -> Option<FigureView> {
    let drawn = |all: &[(Date, Money)]| -> Vec<(Date, f64)> {
        few(all).into_iter().map(|(date, amount)| (date, scale.number(amount))).collect()
    };
    let (risks, left) = (drawn(&figures.points), drawn(&figures.left));
    let locale = report.numbers();
    let title = say!(locale, "budget-exposure-chart");
    let desc = say!(locale, "budget-exposure-chart-words", heading = heading);
    let drawing = Drawing {
        caption: Caption { id: "chart__exposure", title: &title, desc: &desc },
        numbers: locale,
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

fn numbers(figures: &ExposureFigures, scale: &Scale, locale: Locale) -> NumbersView {
    let (risks, left) = (few(&figures.points), few(&figures.left));
    let days: BTreeSet<Date> = risks.iter().chain(&left).map(|step| step.0).collect();
    let at = |all: &[(Date, Money)], day: Date| {
        let known = all.partition_point(|step| step.0 <= day);
        all[..known].last().map_or_else(|| "–".to_string(), |step| scale.exact(step.1))
    };
    let mut head = vec![
        HeadView::text(&say!(locale, "budget-exposure-from")),
        HeadView::number(&say!(locale, "budget-exposure-risks")),
    ];
    head.extend((!left.is_empty()).then(|| HeadView::number(&say!(locale, "budget-exposure-left"))));
    NumbersView {
        label: say!(locale, "budget-exposure-show"),
        head,
        rows: days
            .into_iter()
            .map(|day| {
                let mut row = vec![locale.date(day), at(&figures.points, day)];
                row.extend((!left.is_empty()).then(|| at(&figures.left, day)));
                NumbersRow::of(day, row)
            })
            .collect(),
        total: Vec::new(),
    }
}
