//! Cost month by month.

use crate::analysis::budget::{BudgetFigures, MonthFigures};
use crate::chart::months::{self, Column, Months};
use crate::chart::{Caption, Width};
use crate::checks::Report;
use crate::pages::budget::Chart;
use crate::pages::budget::scale::Scale;
use crate::pages::headline;
use crate::pages::view::{FigureView, HeadView, NumbersRow, NumbersView};
use crate::units::locale::{Locale, say};
use crate::units::{Date, Money, Month};

/// Draws the months; nothing where no month has an amount.
pub fn chart(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Option<Chart> {
    if budget.is_timeless() {
        return None;
    }
    let (as_of, locale) = (report.edition.as_of(), report.numbers());
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
    let heading = headline::months::months(budget, as_of, report.edition.head().currency);
    let title = say!(locale, "budget-months-chart");
    let desc = say!(locale, "budget-months-chart-words", count = rows.len(), heading = &heading);
    let drawing = Months {
        caption: Caption { id: "chart__months", title: &title, desc: &desc },
        numbers: locale,
        unit: &say!(locale, "budget-months-unit", unit = &scale.unit),
        columns: &columns,
    };
    let (wide, narrow) = (months::draw(&drawing, Width::Wide(520))?, months::draw(&drawing, Width::Narrow)?);
    let numbers = numbers(&rows, as_of, scale, locale);
    Some(Chart {
        kicker: say!(locale, "budget-months-kicker"),
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
fn numbers(months: &[&MonthFigures], as_of: Date, scale: &Scale, locale: Locale) -> NumbersView {
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
            true => say!(
                locale,
                "budget-months-quarter-of",
                quarter = ((first.month.number() - 1) / 3 + 1).to_string(),
                year = first.month.year().to_string()
            ),
            false => locale.month_year(first.month.first()),
        };
        let cells = row(name, sums, first.month <= as_of.month(), last.month >= as_of.month());
        rows.push(NumbersRow::of(first.month, cells));
    }
    let first = match quarterly {
        true => say!(locale, "budget-months-quarter"),
        false => say!(locale, "budget-months-month"),
    };
    let head = [
        say!(locale, "budget-months-column-planned"),
        say!(locale, "budget-months-column-spent"),
        say!(locale, "budget-months-column-ordered"),
        say!(locale, "budget-months-column-open"),
        say!(locale, "budget-months-column-expected"),
    ];
    NumbersView {
        label: match quarterly {
            true => say!(locale, "budget-months-show-quarters"),
            false => say!(locale, "budget-months-show"),
        },
        head: std::iter::once(HeadView::text(&first))
            .chain(head.iter().map(|text| HeadView::number(text)))
            .collect(),
        rows,
        total: row(say!(locale, "budget-table-total"), total, true, true),
    }
}
