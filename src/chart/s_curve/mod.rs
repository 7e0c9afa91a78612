//! The S-curve: planned, spent and earned amounts over time, and the forecast to the end.

use crate::chart::{Caption, Svg, Width};
use crate::units::Date;

/// Cumulative amounts. All are in one unit, which the page names beside the chart: thousands, hours.
#[derive(Clone, Copy, Debug)]
pub struct SCurve<'a> {
    pub caption: Caption<'a>,
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

/// Draws the lines. There is nothing to draw without a planned or a spent amount.
pub fn draw(_curve: &SCurve<'_>, _width: Width) -> Option<Svg> {
    None
}
