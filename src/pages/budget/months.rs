//! Cost month by month.

use crate::analysis::budget::BudgetFigures;
use crate::chart::months::{self, Column, Months};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::pages::budget::Chart;
use crate::pages::budget::scale::Scale;
use crate::pages::headline;
use crate::pages::view::{FigureView, HeadView, NumbersView};
use crate::units::locale;

/// Draws the months; nothing where no month has an amount.
pub fn chart(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Option<Chart> {
    let as_of = report.edition.as_of();
    let used = |month: &&crate::analysis::budget::MonthFigures| {
        !(month.planned.is_zero() && month.actual.is_zero() && month.forecast.is_zero())
    };
    let shown: Vec<_> = budget.burn.iter().filter(used).map(|month| month.month).collect();
    let (first, last) = (*shown.first()?, *shown.last()?);
    let rows: Vec<_> =
        budget.burn.iter().filter(|month| first <= month.month && month.month <= last).collect();
    let columns: Vec<Column> = rows
        .iter()
        .map(|month| Column {
            month: month.month,
            spent: scale.number(month.actual),
            forecast: if month.month >= as_of.month() { scale.number(month.forecast) } else { 0.0 },
            planned: Some(scale.number(month.planned)),
        })
        .collect();
    let heading = headline::money::months(budget, as_of);
    let desc = format!("{heading}. Spent, still expected and planned amounts of {} months.", rows.len());
    let drawing = Months {
        caption: Caption { id: "chart__months", title: "Cost per month", desc: &desc },
        numbers: report.numbers(),
        unit: &format!("{} per month", scale.unit),
        columns: &columns,
    };
    let (wide, narrow) = (months::draw(&drawing, Width::Wide(520))?, months::draw(&drawing, Width::Narrow)?);
    let numbers = NumbersView {
        label: "Show the numbers of the months".to_string(),
        head: vec![
            HeadView::text("Month"),
            HeadView::number("Planned"),
            HeadView::number("Spent"),
            HeadView::number("Ordered"),
            HeadView::number("Still expected"),
        ],
        rows: rows
            .iter()
            .map(|month| {
                vec![
                    format!("{} {}", locale::month_name(month.month), month.month.year()),
                    scale.exact(month.planned),
                    if month.month <= as_of.month() { scale.exact(month.actual) } else { "–".to_string() },
                    if month.month <= as_of.month() {
                        scale.exact(month.committed)
                    } else {
                        "–".to_string()
                    },
                    if month.month >= as_of.month() {
                        scale.exact(month.forecast)
                    } else {
                        "–".to_string()
                    },
                ]
            })
            .collect(),
    };
    Some(Chart {
        kicker: "Month by month".to_string(),
        heading,
        figure: FigureView::new(wide, narrow),
        note: None,
        numbers,
    })
}
