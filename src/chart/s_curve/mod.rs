//! The S-curve: planned, spent and earned amounts over time, and the forecast to the end.

mod labels;

use crate::chart::dates::Days;
use crate::chart::frame::{Canvas, flag, flag_width};
use crate::chart::lettering::Lettering;
use crate::chart::roles::Role;
use crate::chart::room::{Extent, Room};
use crate::chart::values::{Values, amount, sound};
use crate::chart::{Caption, Svg, Width, text};
use crate::units::Date;
use crate::units::locale::{Locale, say};
use plotters::coord::cartesian::Cartesian2d;
use plotters::drawing::DrawingArea;
use plotters::element::{PathElement, Polygon};

/// Cumulative amounts. All are in one unit, which the page names beside the chart: thousands, hours.
#[derive(Clone, Copy, Debug)]
pub struct SCurve<'a> {
    pub caption: Caption<'a>,
    pub numbers: Locale,
    pub status: Date,
    /// Its last point is the budget.
    pub planned: Line<'a>,
    pub spent: Line<'a>,
    pub earned: Option<Line<'a>>,
    /// From the status date on.
    pub forecast: Option<Line<'a>>,
    /// The lowest and highest likely amount by date, and the words beside them.
    pub range: Option<Range<'a>>,
    pub limit: Option<Limit<'a>>,
}

/// A line over time. A point without an amount breaks it.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    /// What stands before the amount: `Planned`, `Spent`, `Forecast`.
    pub name: &'a str,
    /// What stands at the end of the line, where that is another word: `Budget`.
    pub end_name: &'a str,
    pub points: &'a [(Date, Option<f64>)],
}

#[derive(Clone, Copy, Debug)]
pub struct Range<'a> {
    /// Date, lowest and highest amount.
    pub points: &'a [(Date, f64, f64)],
    /// Says what the area is: `grey: 8 in 10 outcomes`.
    pub note: &'a str,
}

#[derive(Clone, Copy, Debug)]
pub struct Limit<'a> {
    pub name: &'a str,
    pub amount: f64,
}

/// The places of the chart, in pixels, and its area in Plotters' own coordinates.
pub(in crate::chart::s_curve) struct Plot {
    area: DrawingArea<crate::chart::lean::Lean, Cartesian2d<Days, Values>>,
    days: Days,
    values: Values,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    width: f64,
    narrow: bool,
}

impl Plot {
    fn x(&self, date: Date) -> f64 {
        f64::from(self.area.map_coordinate(&(date, 0.0)).0) / 10.0
    }

    fn y(&self, value: f64) -> f64 {
        f64::from(self.area.map_coordinate(&(self.days.first(), value)).1) / 10.0
    }

    /// Draws the unbroken stretches of a line.
    fn draw_line(&self, line: &Line<'_>, role: Role) {
        for stretch in line.points.split(|(_, value)| value.and_then(sound).is_none()) {
            let points: Vec<(Date, f64)> =
                stretch.iter().filter_map(|(date, value)| Some((*date, (*value)?))).collect();
            if points.len() > 1 {
                self.area.draw(&PathElement::new(points, role)).expect("writing to a string cannot fail");
            }
        }
    }
}

/// Returns the last point of a line that has an amount.
fn last(line: &Line<'_>) -> Option<(Date, f64)> {
    line.points.iter().rev().find_map(|(date, value)| Some((*date, value.and_then(sound)?)))
}

/// Returns the amount of a line at a date, between two points in proportion.
fn at(line: &Line<'_>, date: Date) -> Option<f64> {
    let after = line.points.iter().position(|(point, _)| *point >= date)?;
    let (later, high) = (line.points[after].0, line.points[after].1.and_then(sound)?);
    if later == date || after == 0 {
        return (later == date).then_some(high);
    }
    let (earlier, low) = (line.points[after - 1].0, line.points[after - 1].1.and_then(sound)?);
    Some(low + (high - low) * f64::from(date - earlier) / f64::from(later - earlier))
}

/// Draws the lines. There is nothing to draw without a planned or a spent amount.
pub fn draw(curve: &SCurve<'_>, width: Width) -> Option<Svg> {
    let lines = [Some(curve.planned), Some(curve.spent), curve.earned, curve.forecast];
    let points: Vec<(Date, f64)> = lines
        .iter()
        .flatten()
        .flat_map(|line| line.points.iter().filter_map(|(date, value)| Some((*date, value.and_then(sound)?))))
        .collect();
    last(&curve.planned).or(last(&curve.spent))?;
    let narrow = width.is_narrow();
    let height = if narrow { 250.0 } else { 400.0 };
    let canvas = Canvas::chart(curve.caption, width, height, false);
    let plot = plot(curve, &canvas, &points, (width.pixels(), height), narrow);
    let mut room = Room::new(width.pixels(), height);
    draw_axes(&canvas, &plot, curve.numbers, &mut room);
    if let Some(range) = &curve.range {
        draw_range(curve, &plot, range);
    }
    if let Some(limit) = &curve.limit {
        let y = plot.y(limit.amount);
        canvas.line((plot.left, y), (plot.right, y), Role::Limit);
    }
    plot.draw_line(&curve.planned, Role::LinePlanned);
    if let Some(earned) = &curve.earned {
        plot.draw_line(earned, Role::LineEarned);
    }
    plot.draw_line(&curve.spent, Role::LineSpent);
    if let Some(forecast) = &curve.forecast {
        plot.draw_line(forecast, Role::LineForecast);
    }
    if plot.days.contains(curve.status) {
        let x = plot.x(curve.status);
        canvas.line((x, 20.0), (x, plot.bottom), Role::Today);
        let left = flag(&canvas, (curve.status, curve.numbers), x, 4.0, (0.0, width.pixels()));
        room.block(Extent {
            left: left - 4.0,
            top: 0.0,
            right: left + flag_width(curve.status, curve.numbers) + 4.0,
            bottom: 22.0,
        });
    }
    labels::draw(&canvas, curve, &plot, &mut room);
    Some(canvas.finish())
}

fn plot(curve: &SCurve<'_>, canvas: &Canvas, points: &[(Date, f64)], size: (f64, f64), narrow: bool) -> Plot {
    let (width, height) = size;
    let range = curve.range.iter().flat_map(|range| range.points);
    let dates = || points.iter().map(|(date, _)| *date).chain(range.clone().map(|(date, ..)| *date));
    let (first, last) = (dates().min().unwrap_or(curve.status), dates().max().unwrap_or(curve.status));
    // One report is not a line: it stands in a month of its own, away from the axis.
    let (first, last) = if last - first < 28 { (first + -7, last.max(first + 28)) } else { (first, last) };
    let most = points.iter().map(|(_, value)| value.abs()).fold(0.0, f64::max);
    let amounts =
        points.iter().map(|(_, value)| *value).chain(range.flat_map(|(_, low, high)| [*low, *high]));
    // A limit far above all amounts would press the lines flat; it is drawn at the edge then.
    let limit = curve.limit.map(|limit| limit.amount).filter(|limit| *limit <= most * 2.5);
    let values = Values::over(amounts.chain(limit));
    let labels = values
        .ticks()
        .into_iter()
        .map(|tick| text::width(&values.tick_text(tick, curve.numbers), 12.0, false));
    let left = (labels.fold(20.0, f64::max) * 1.09).ceil() + 12.0;
    let ends = labels::margin(curve, &Days::new(curve.numbers, first, last, width), narrow).min(width * 0.3);
    let right = width - ends;
    let (top, bottom) = if narrow { (30.0, height - 26.0) } else { (30.0, height - 34.0) };
    let tenths = |pixels: f64| (pixels * 10.0).round() as i32;
    let days = Days::new(curve.numbers, first, last, right - left).beside(width - right);
    let days = if narrow { days.fine() } else { days };
    let back = (tenths(left)..tenths(right), tenths(bottom)..tenths(top));
    let area = canvas.area().apply_coord_spec(Cartesian2d::new(days, values, back));
    Plot { area, days, values, left, right, top, bottom, width, narrow }
}

fn draw_axes(canvas: &Canvas, plot: &Plot, numbers: Locale, room: &mut Room) {
    let style = Lettering::new(Role::Faint);
    for tick in plot.values.ticks() {
        let y = plot.y(tick);
        canvas.line((plot.left, y), (plot.right, y), if tick == 0.0 { Role::Axis } else { Role::Grid });
        let words = plot.values.tick_text(tick, numbers);
        canvas.write(plot.left - 8.0, y + 4.0, &words, style.ending());
        room.block(Extent::of(plot.left - 8.0, y + 4.0, &words, style.ending()));
    }
    for tick in plot.days.ticks() {
        let x = plot.x(tick.date);
        canvas.line((x, plot.bottom), (x, plot.bottom + 4.0), Role::Axis);
        if !tick.label.is_empty() {
            canvas.write(x, plot.bottom + 17.0, &tick.label, style);
            room.block(Extent::of(x, plot.bottom + 17.0, &tick.label, style));
        }
    }
}

/// Draws the area between the lowest and highest likely amounts, from what is spent now.
fn draw_range(curve: &SCurve<'_>, plot: &Plot, range: &Range<'_>) {
    let now = last(&curve.spent).filter(|(date, _)| range.points.first().is_none_or(|point| *date < point.0));
    let sides = |pick: fn(&(Date, f64, f64)) -> f64| {
        let edge = range.points.iter().map(move |point| (point.0, pick(point)));
        now.into_iter().chain(edge).filter(|(_, value)| value.is_finite()).collect::<Vec<_>>()
    };
    let mut outline = sides(|point| point.2);
    outline.extend(sides(|point| point.1).into_iter().rev());
    if outline.len() > 2 {
        plot.area.draw(&Polygon::new(outline, Role::Range)).expect("writing to a string cannot fail");
    }
}

/// Returns a name and its amount: `Spent 733`.
fn named(name: &str, value: f64, numbers: Locale) -> String {
    say!(numbers, "chart-named", name = name, amount = amount(value, numbers))
}
