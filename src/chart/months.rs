//! Amounts per month: spent as columns, forecast outlined on top, planned as a tick across.

use crate::chart::{Caption, Svg, Width};
use crate::units::Month;

/// Amounts per month in one unit. From 37 months on the columns are quarters.
#[derive(Clone, Copy, Debug)]
pub struct Months<'a> {
    pub caption: Caption<'a>,
    /// What the numbers are, above the axis: `€ k per month`.
    pub unit: &'a str,
    pub columns: &'a [Column],
}

#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub month: Month,
    pub spent: f64,
    /// What is still to be spent in the month.
    pub forecast: f64,
    pub planned: Option<f64>,
}

/// Draws the columns, in the order of their months. There is nothing to draw without any.
pub fn draw(_months: &Months<'_>, _width: Width) -> Option<Svg> {
    None
}
