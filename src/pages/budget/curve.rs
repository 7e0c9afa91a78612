//! The S-curve: planned, spent and forecast amounts over time.

use crate::analysis::budget::BudgetFigures;
use crate::chart::s_curve::{self, Limit, Line, SCurve};
use crate::chart::{Caption, Svg, Width};
use crate::checks::Report;
use crate::pages::budget::scale::Scale;
use crate::pages::budget::{Chart, earned_so_far, figures};
use crate::pages::phrase::Phrase;
use crate::pages::view::{FigureView, HeadView, NumbersRow, NumbersView};
use crate::pages::{facts, headline};
use crate::units::locale::say;
use crate::units::{Date, Money, Month};
use std::collections::BTreeMap;

type Points = Vec<(Date, Option<f64>)>;

/// Draws the curve with its numbers.
pub fn chart(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Option<Chart> {
    if budget.is_timeless() {
        return None;
    }
    let locale = report.numbers();
    let wide = draw(report, budget, scale, Width::Wide(1072))?;
    let narrow = draw(report, budget, scale, Width::Narrow)?;
    Some(Chart {
        kicker: match until(report, budget, scale) {
            None => say!(locale, "budget-curve-kicker", unit = &scale.unit),
            Some(last) => {
                say!(locale, "budget-curve-kicker-to", unit = &scale.unit, date = locale.date(last))
            }
        },
        heading: headline::curve::curve(report, budget),
        figure: FigureView::new(wide, narrow).big(),
        note: note(report, budget),
        numbers: numbers(report, budget, scale),
    })
}

/// Returns the day with which the curve ends: the last of its lines, not the plan's finish.
fn until(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Option<Date> {
    let (planned, spent, mut forecast) = points(report, budget, scale);
    if facts::all_finished(&report.edition) {
        forecast.clear();
    }
    planned.iter().chain(&spent).chain(&forecast).map(|point| point.0).max()
}

/// Says what the limit is, and how exact the earned line is.
fn note(report: &Report, budget: &BudgetFigures) -> Option<Phrase> {
    let locale = report.numbers();
    let has_limit = budget.contingency.as_ref().is_some_and(|found| found.complete);
    let mut all = Vec::new();
    all.extend(has_limit.then(|| say!(locale, "budget-curve-note-limit")));
    if let Some(earned) = earned_so_far(report) {
        all.push(say!(locale, "budget-curve-note-earned"));
        let drawn = report.edition.head().currency.short(earned.drawn);
        all.extend((!earned.drawn.is_zero()).then(|| say!(locale, "budget-curve-note-drawn", drawn = drawn)));
    }
    (!all.is_empty()).then(|| Phrase::plain(all.join(" ")))
}

/// Draws the curve in one width.
pub fn draw(report: &Report, budget: &BudgetFigures, scale: &Scale, width: Width) -> Option<Svg> {
    let (as_of, locale) = (report.edition.as_of(), report.numbers());
    let (planned, spent, forecast) = points(report, budget, scale);
    let earned = earned(report, planned.first().map(|point| point.0), scale);
    let whole = Money::ZERO + budget.burn.last().map_or(Money::ZERO, |month| month.cumulative_planned);
    let is_all = scale.text(whole) == scale.text(budget.total.approved);
    let end_name = match budget.changes_complete && is_all {
        true => say!(locale, "budget-curve-budget"),
        false => say!(locale, "budget-curve-plan"),
    };
    let desc = words(report, budget, scale);
    let [title, limit_name, planned_name, spent_name, earned_name, forecast_name] = [
        say!(locale, "budget-curve-chart"),
        say!(locale, "budget-curve-limit"),
        say!(locale, "budget-curve-planned"),
        say!(locale, "budget-curve-spent-line"),
        say!(locale, "budget-curve-earned"),
        say!(locale, "budget-curve-forecast"),
    ];
    let limit = budget.contingency.as_ref().filter(|found| found.complete).map(|contingency| Limit {
        name: &limit_name,
        amount: scale.number(budget.total.approved + contingency.amount),
    });
    let done = facts::all_finished(&report.edition);
    s_curve::draw(
        &SCurve {
            caption: Caption { id: "chart__curve", title: &title, desc: &desc },
            numbers: report.numbers(),
            status: as_of,
            planned: Line { name: &planned_name, end_name: &end_name, points: &planned },
            spent: Line { name: &spent_name, end_name: &spent_name, points: &spent },
            earned: (!earned.is_empty()).then_some(Line {
                name: &earned_name,
                end_name: &earned_name,
                points: &earned,
            }),
            forecast: (!done && forecast.len() > 1).then_some(Line {
                name: &forecast_name,
                end_name: &forecast_name,
                points: &forecast,
            }),
            range: None,
            limit,
        },
        width,
    )
}

/// Returns what the drawing shows in words, for screen readers.
fn words(report: &Report, budget: &BudgetFigures, scale: &Scale) -> String {
    let locale = report.numbers();
    let (total, label) = (&budget.total, figures::forecast_label(report, budget));
    let (spent, planned) = (scale.text(total.actual), scale.text(budget.planned_to_date));
    let (forecast, approved) = (scale.text(total.forecast), scale.text(total.approved));
    let date = locale.date(report.edition.as_of());
    match earned_so_far(report) {
        None => say!(
            locale,
            "budget-curve-chart-words",
            spent = spent,
            date = date,
            planned = planned,
            label = label,
            forecast = forecast,
            told = budget.changes_complete,
            approved = approved
        ),
        Some(done) => say!(
            locale,
            "budget-curve-chart-words-earned",
            spent = spent,
            date = date,
            planned = planned,
            earned = scale.text(done.total.point.ev),
            label = label,
            forecast = forecast,
            told = budget.changes_complete,
            approved = approved
        ),
    }
}

/// Returns the budget of the work done: month ends and the status date, from where the plan begins.
fn earned(report: &Report, begin: Option<Date>, scale: &Scale) -> Points {
    let Some(earned) = earned_so_far(report) else { return Points::new() };
    let begin = begin.filter(|&begin| earned.course.iter().all(|&(day, _)| begin < day));
    let course = earned.course.iter().map(|&(day, amount)| (day, Some(scale.number(amount))));
    let mut points: Points = begin.map(|begin| (begin, Some(0.0))).into_iter().chain(course).collect();
    if report.figures.budget.as_ref().is_some_and(|budget| headline::money::is_final(report, budget)) {
        end_with_last_move(&mut points);
    }
    points
}

/// Takes off the points after the last one at which anything changed: what has ended has no course.
fn end_with_last_move(points: &mut Points) {
    while points.len() > 2 && points[points.len() - 2].1 == points[points.len() - 1].1 {
        points.pop();
    }
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
            // A month need not be planned evenly, and its figure is told.
            if month.month == as_of.month() && begin < as_of && as_of < close {
                planned.push((as_of, amount(budget.planned_to_date)));
            }
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
    if headline::money::is_final(report, budget) {
        end_with_last_move(&mut spent);
    }
    planned.dedup_by_key(|point| point.0);
    (planned, spent, forecast)
}

fn numbers(report: &Report, budget: &BudgetFigures, scale: &Scale) -> NumbersView {
    let (as_of, locale) = (report.edition.as_of(), report.numbers());
    let this_month = as_of.month();
    let has_earned = earned_so_far(report).is_some();
    let course = earned_so_far(report).into_iter().flat_map(|earned| &earned.course);
    let worth: BTreeMap<Month, Money> = course.map(|&(day, amount)| (day.month(), amount)).collect();
    let rows = budget.burn.iter().map(|month| {
        let optional =
            |amount: Option<Money>| amount.map_or_else(|| "–".to_string(), |amount| scale.exact(amount));
        let mut name = locale.month_year(month.month.first());
        if month.month == this_month && as_of != this_month.last() {
            let date = locale.day_month(as_of);
            name = match has_earned {
                true => say!(locale, "budget-curve-spent-and-earned-to", month = name, date = date),
                false => say!(locale, "budget-curve-spent-to", month = name, date = date),
            };
        }
        let mut row = vec![
            name,
            scale.exact(month.cumulative_planned),
            optional(month.cumulative_actual.filter(|_| month.month <= this_month)),
        ];
        if has_earned {
            row.push(optional(worth.get(&month.month).copied()));
        }
        row.push(optional(month.cumulative_forecast));
        NumbersRow::of(month.month, row)
    });
    NumbersView {
        label: say!(locale, "budget-curve-show"),
        head: [
            Some(HeadView::text(&say!(locale, "budget-curve-to-end-of"))),
            Some(HeadView::number(&say!(locale, "budget-curve-planned"))),
            Some(HeadView::number(&say!(locale, "budget-curve-spent-line"))),
            has_earned.then(|| HeadView::number(&say!(locale, "budget-curve-earned"))),
            Some(HeadView::number(&say!(locale, "budget-curve-forecast"))),
        ]
        .into_iter()
        .flatten()
        .collect(),
        rows: rows.collect(),
        total: Vec::new(),
    }
}
