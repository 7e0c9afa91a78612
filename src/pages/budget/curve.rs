//! The S-curve: planned, spent and forecast amounts over time.

use crate::analysis::budget::BudgetFigures;
use crate::chart::s_curve::{self, Limit, Line, SCurve};
use crate::chart::{Caption, Svg, Width};
use crate::checks::Report;
use crate::pages::budget::Chart;
use crate::pages::budget::scale::Scale;
use crate::pages::view::{FigureView, HeadView, NumbersView};
use crate::pages::{facts, headline};
use crate::units::{Date, Money, locale};

type Points = Vec<(Date, Option<f64>)>;

/// Draws the curve with its numbers.
pub fn chart(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Option<Chart> {
    let currency = report.edition.head().currency;
    let wide = draw(report, budget, scale, Width::Wide(1072))?;
    let narrow = draw(report, budget, scale, Width::Narrow)?;
    let until = report
        .edition
        .schedule()
        .finish
        .map_or_else(String::new, |finish| format!(" to {}", locale::date(finish)));
    Some(Chart {
        kicker: format!("Cumulative cost, {}{until}", scale.unit),
        heading: headline::money::curve(budget, currency),
        figure: FigureView::new(wide, narrow).big(),
        note: None,
        numbers: numbers(report, budget, scale),
    })
}

/// Draws the curve in one width.
pub fn draw(report: &Report, budget: &BudgetFigures, scale: &Scale, width: Width) -> Option<Svg> {
    let as_of = report.edition.as_of();
    let (planned, spent, forecast) = points(report, budget, scale);
    let whole = Money::ZERO + budget.burn.last().map_or(Money::ZERO, |month| month.cumulative_planned);
    let end_name = if scale.text(whole) == scale.text(budget.total.approved) { "Budget" } else { "Plan" };
    let desc = format!(
        "Spent {} by {}, planned {} by then. Forecast at completion {} against {} approved.",
        scale.text(budget.total.actual),
        locale::date(as_of),
        scale.text(budget.planned_to_date),
        scale.text(budget.total.forecast),
        scale.text(budget.total.approved),
    );
    let limit = budget.contingency.as_ref().map(|contingency| Limit {
        name: "With contingency",
        amount: scale.number(budget.total.approved + contingency.amount),
    });
    let done = facts::all_finished(report.edition.tasks());
    s_curve::draw(
        &SCurve {
            caption: Caption { id: "chart__curve", title: "Cost over time", desc: &desc },
            numbers: report.numbers(),
            status: as_of,
            planned: Line { name: "Planned", end_name, points: &planned },
            spent: Line { name: "Spent", end_name: "Spent", points: &spent },
            earned: None,
            forecast: (!done && forecast.len() > 1).then_some(Line {
                name: "Forecast",
                end_name: "Forecast",
                points: &forecast,
            }),
            range: None,
            limit,
        },
        width,
    )
}

/// Returns the lines: month ends, the status date, and the end of the project.
fn points(report: &Report, budget: &BudgetFigures, scale: &Scale) -> (Points, Points, Points) {
    let as_of = report.edition.as_of();
    let amount = |amount: Money| Some(scale.number(amount));
    let (mut planned, mut spent, mut forecast) = (Points::new(), Points::new(), Points::new());
    let Some(first) = budget.burn.first() else { return (planned, spent, forecast) };
    let begin = report.edition.schedule().start.filter(|start| start.month() == first.month);
    let begin = begin.unwrap_or(first.month.first()).min(as_of);
    planned.push((begin, Some(0.0)));
    spent.push((begin, Some(0.0)));
    let end = report.edition.schedule().finish;
    let last_planned =
        budget.burn.iter().rev().find(|month| !month.planned.is_zero()).map(|month| month.month);
    for month in &budget.burn {
        let close = month.month.last();
        if Some(month.month) <= last_planned {
            planned.push((close, amount(month.cumulative_planned)));
        }
        if let Some(actual) = month.cumulative_actual {
            spent.push((close.min(as_of), amount(actual)));
        }
        if let Some(expected) = month.cumulative_forecast {
            if forecast.is_empty() {
                forecast.push((as_of, amount(budget.total.actual)));
            }
            let close = end.filter(|end| end.month() == month.month).unwrap_or(close);
            if close > as_of {
                forecast.push((close, amount(expected)));
            }
        }
    }
    spent.dedup_by_key(|point| point.0);
    planned.dedup_by_key(|point| point.0);
    (planned, spent, forecast)
}

fn numbers(report: &Report, budget: &BudgetFigures, scale: &Scale) -> NumbersView {
    let this_month = report.edition.as_of().month();
    let rows = budget.burn.iter().map(|month| {
        let optional =
            |amount: Option<Money>| amount.map_or_else(|| "–".to_string(), |amount| scale.exact(amount));
        let name = format!("{} {}", locale::month_name(month.month), month.month.year());
        vec![
            name,
            scale.exact(month.cumulative_planned),
            optional(month.cumulative_actual.filter(|_| month.month <= this_month)),
            optional(month.cumulative_forecast),
        ]
    });
    NumbersView {
        label: "Show the numbers of the curve".to_string(),
        head: vec![
            HeadView::text("To the end of"),
            HeadView::number("Planned"),
            HeadView::number("Spent"),
            HeadView::number("Forecast"),
        ],
        rows: rows.collect(),
    }
}
