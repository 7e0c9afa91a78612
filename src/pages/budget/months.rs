//! Cost month by month.

use crate::analysis::budget::{BudgetFigures, MonthFigures};
use crate::chart::months::{self, Column, Months};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::pages::budget::Chart;
use crate::pages::budget::scale::Scale;
use crate::pages::headline;
use crate::pages::view::{FigureView, HeadView, NumbersView};
use crate::units::{Date, Money, Month, locale};

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
    let heading = headline::money::months(budget, as_of, report.edition.head().currency);
    let desc = format!("{heading}. Spent, still expected and planned amounts of {} months.", rows.len());
    let drawing = Months {
        caption: Caption { id: "chart__months", title: "Cost per month", desc: &desc },
        numbers: report.numbers(),
        unit: &format!("{} per month", scale.unit),
        columns: &columns,
    };
    let (wide, narrow) = (months::draw(&drawing, Width::Wide(520))?, months::draw(&drawing, Width::Narrow)?);
    let numbers = numbers(&rows, as_of, scale);
    Some(Chart {
        kicker: "Month by month".to_string(),
        heading,
        figure: FigureView::new(wide, narrow),
        note: None,
        numbers,
    })
}

/// From more months than this on, chart and table are by quarters.
const MONTHS: usize = 36;

/// The amounts of some months.
#[derive(Clone, Copy, Default)]
struct Sums {
    planned: Money,
    spent: Money,
    ordered: Money,
    open: Money,
    expected: Money,
}

impl Sums {
    fn add(&mut self, month: &MonthFigures) {
        self.planned += month.planned;
        self.spent += month.actual;
        self.ordered += month.committed;
        self.open += month.open;
        self.expected += month.forecast;
    }
}

/// Returns the table: months, or quarters where there are many, and their total.
fn numbers(months: &[&MonthFigures], as_of: Date, scale: &Scale) -> NumbersView {
    let quarterly = months.len() > MONTHS;
    let quarter = |month: Month| (month.year(), (month.number() - 1) / 3);
    let groups = months.chunk_by(|a, b| quarterly && quarter(a.month) == quarter(b.month));
    let row = |name: String, sums: Sums, is_past: bool, is_ahead: bool| {
        let shown = |amount: Money, shown: bool| if shown { scale.exact(amount) } else { "–".to_string() };
        vec![
            name,
            scale.exact(sums.planned),
            shown(sums.spent, is_past),
            shown(sums.ordered, is_past),
            shown(sums.open, is_past),
            shown(sums.expected, is_ahead),
        ]
    };
    let mut total = Sums::default();
    let mut rows = Vec::new();
    for group in groups {
        let (Some(first), Some(last)) = (group.first(), group.last()) else { continue };
        let mut sums = Sums::default();
        group.iter().for_each(|month| sums.add(month));
        group.iter().for_each(|month| total.add(month));
        let name = match quarterly {
            true => format!("Q{} {}", (first.month.number() - 1) / 3 + 1, first.month.year()),
            false => format!("{} {}", locale::month_name(first.month), first.month.year()),
        };
        rows.push(row(name, sums, first.month <= as_of.month(), last.month >= as_of.month()));
    }
    rows.push(row("Total".to_string(), total, true, true));
    let head = ["Planned", "Spent", "Ordered", "of it open", "Still expected"];
    NumbersView {
        label: format!("Show the numbers of the {}", if quarterly { "quarters" } else { "months" }),
        head: std::iter::once(HeadView::text(if quarterly { "Quarter" } else { "Month" }))
            .chain(head.map(HeadView::number))
            .collect(),
        rows,
    }
}
