//! The risk map: likelihood by impact, a numbered marker per risk, movement since the last review.

use crate::chart::{Caption, Svg, Width};

/// A risk map. Steps count from 1, the lowest; a map has three to seven of them each way.
#[derive(Clone, Copy, Debug)]
pub struct RiskMap<'a> {
    pub caption: Caption<'a>,
    /// The names of the steps, lowest first.
    pub likelihoods: &'a [&'a str],
    pub impacts: &'a [&'a str],
    /// The level of each cell, 1 to 4: all impacts of the lowest likelihood first, then the next.
    pub levels: &'a [u8],
    /// The names of the levels 1 to 4.
    pub level_names: &'a [&'a str],
    pub risks: &'a [Risk<'a>],
    /// Where a cell with ten or more risks leads to.
    pub register: &'a str,
}

#[derive(Clone, Copy, Debug)]
pub struct Risk<'a> {
    /// At most three letters or digits in the marker.
    pub number: &'a str,
    /// What a screen reader says of the marker: id, title, likelihood, impact, movement.
    pub label: &'a str,
    pub tooltip: &'a str,
    pub href: &'a str,
    pub likelihood: u8,
    pub impact: u8,
    /// Likelihood and impact at the last review, where they were others.
    pub previous: Option<(u8, u8)>,
    pub is_new: bool,
}

/// Draws the map. There is nothing to draw without steps or without risks.
pub fn draw(_map: &RiskMap<'_>, _width: Width) -> Option<Svg> {
    None
}
