//! The S-curve: planned, spent and forecast amounts over time.

use crate::analysis::budget::BudgetFigures;
use crate::chart::s_curve::{self, Limit, Line, SCurve};
use crate::chart::{Caption, Svg, Width};
use crate::checks::Report;
use crate::pages::budget::scale::Scale;
use crate::pages::budget::{Chart, earned_so_far, figures};
use crate::pages::phrase::Phrase;
use crate::pages::view::{FigureView, HeadView, NumbersView};
use crate::pages::{facts, headline};
use crate::units::{Date, Money, Month, locale};
use std::collections::BTreeMap;

type Points = Vec<(Date, Option<f64>)>;

/// Draws the curve with its numbers.
pub fn chart(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Option<Chart> {
    if budget.is_timeless() {
        return None;
    }
    let wide = draw(report, budget, scale, Width::Wide(1072))?;
    let narrow = draw(report, budget, scale, Width::Narrow)?;
    Some(Chart {
        kicker: format!("Cumulative cost, {}{}", scale.unit, until(report, budget, scale)),
        heading: headline::money::curve(report, budget),
        figure: FigureView::new(wide, narrow).big(),
        note: note(report, budget),
        numbers: numbers(report, budget, scale),
    })
}

/// Returns the day with which the curve ends: the last of its lines, not the plan's finish.
fn until(report: &Report, budget: &BudgetFigures, scale: &Scale) -> String {
    let (planned, spent, mut forecast) = points(report, budget, scale);
    if facts::all_finished(&report.edition) {
        forecast.clear();
    }
    let last = planned.iter().chain(&spent).chain(&forecast).map(|point| point.0).max();
    last.map_or_else(String::new, |last| format!(", to {}", locale::date(last)))
}

/// Says what the limit is, and how exact the earned line is.
fn note(report: &Report, budget: &BudgetFigures) -> Option<Phrase> {
    let has_limit = budget.contingency.as_ref().is_some_and(|found| found.complete);
    let limit = if has_limit { "The limit is the budget with its contingency. " } else { "" };
    let Some(earned) = earned_so_far(report) else {
        return has_limit.then(|| Phrase::plain(limit.trim_end()));
    };
    let note = Phrase::plain(format!(
        "{limit}Earned is the budget of the work done: today\u{2019}s is exact; before it, finished work counts from its \
         finish, and work under way evenly from its start."
    ));
    if earned.drawn.is_zero() {
        return Some(note);
    }
    let drawn = report.edition.head().currency.short(earned.drawn);
    Some(note.text(format!(
        " It counts work paid from the contingency, {drawn} in all; the planned line is the budget without it."
    )))
}

/// Draws the curve in one width.
pub fn draw(report: &Report, budget: &BudgetFigures, scale: &Scale, width: Width) -> Option<Svg> {
    let as_of = report.edition.as_of();
    let (planned, spent, forecast) = points(report, budget, scale);
    let earned = earned(report, planned.first().map(|point| point.0), scale);
    let whole = Money::ZERO + budget.burn.last().map_or(Money::ZERO, |month| month.cumulative_planned);
    let end_name = if scale.text(whole) == scale.text(budget.total.approved) { "Budget" } else { "Plan" };
    let done = earned_so_far(report);
    let worth = done.map_or_else(String::new, |done| {
        format!(" The work done has a budget of {}.", scale.text(done.total.point.ev))
    });
    let desc = format!(
        "Spent {} by {}, planned {} by then.{worth} {} {} against {} approved.",
        scale.text(budget.total.actual),
        locale::date(as_of),
        scale.text(budget.planned_to_date),
        figures::forecast_label(report, budget),
        scale.text(budget.total.forecast),
        scale.text(budget.total.approved),
    );
    let limit = budget.contingency.as_ref().filter(|found| found.complete).map(|contingency| Limit {
        name: "Limit",
        amount: scale.number(budget.total.approved + contingency.amount),
    });
    let done = facts::all_finished(&report.edition);
    s_curve::draw(
        &SCurve {
            caption: Caption { id: "chart__curve", title: "Cost over time", desc: &desc },
            numbers: report.numbers(),
            status: as_of,
            planned: Line { name: "Planned", end_name, points: &planned },
            spent: Line { name: "Spent", end_name: "Spent", points: &spent },
            earned: (!earned.is_empty()).then_some(Line {
                name: "Earned",
                end_name: "Earned",
                points: &earned,
            }),
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
    let as_of = report.edition.as_of();
    let this_month = as_of.month();
    let so_far = if earned_so_far(report).is_some() { "spent and earned" } else { "spent" };
    let course = earned_so_far(report).into_iter().flat_map(|earned| &earned.course);
    let worth: BTreeMap<Month, Money> = course.map(|&(day, amount)| (day.month(), amount)).collect();
    let rows = budget.burn.iter().map(|month| {
        let optional =
            |amount: Option<Money>| amount.map_or_else(|| "–".to_string(), |amount| scale.exact(amount));
        let mut name = format!("{} {}", locale::month_name(month.month), month.month.year());
        if month.month == this_month && as_of != this_month.last() {
            name = format!("{name}; {so_far} to {}", locale::day_month(as_of));
        }
        let mut row = vec![
            name,
            scale.exact(month.cumulative_planned),
            optional(month.cumulative_actual.filter(|_| month.month <= this_month)),
        ];
        if earned_so_far(report).is_some() {
            row.push(optional(worth.get(&month.month).copied()));
        }
        row.push(optional(month.cumulative_forecast));
        row
    });
    NumbersView {
        label: "Show the numbers of the curve".to_string(),
        head: vec![HeadView::text("To the end of"), HeadView::number("Planned"), HeadView::number("Spent")]
            .into_iter()
            .chain(earned_so_far(report).map(|_| HeadView::number("Earned")))
            .chain([HeadView::number("Forecast")])
            .collect(),
        rows: rows.collect(),
    }
}
