//! Drawings from numbers, dates and labels, on Plotters. Charts know nothing of projects.
//!
//! Each chart file has an input struct of its own and one function `draw`. A drawing carries classes
//! and no colours, so that one file serves light, dark, print and every theme. Where there is nothing to
//! draw, `draw` returns nothing and the page prints a sentence instead.

mod backend;
pub mod burn_up;
pub mod contingency;
mod dates;
pub mod defects;
pub mod distribution;
pub mod exposure;
mod frame;
pub mod gantt;
pub mod heatmap;
mod lean;
mod lettering;
mod mark;
mod markup;
pub mod mini;
pub mod months;
pub mod plan;
mod roles;
mod room;
pub mod s_curve;
mod text;
mod ticks;
pub mod tornado;
pub mod trend;
mod values;

use crate::units::Date;
use std::fmt;

/// All charts by name. Every one has its pictures in `tests/charts/`.
pub const CHARTS: &[&str] = &[
    "gantt",
    "plan",
    "heatmap",
    "s_curve",
    "months",
    "contingency",
    "exposure",
    "distribution",
    "tornado",
    "mini",
    "trend",
    "burn_up",
    "defects",
];

/// A string that is known to be one well-formed `<svg>` element.
#[derive(Clone, PartialEq, Eq)]
pub struct Svg(String);

impl Svg {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Display for Svg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The width that a drawing is laid out for. Text stays at its size, so each width has its own drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Width {
    /// As wide as the column it stands in, in pixels.
    Wide(u16),
    /// As wide as a phone: 358 pixels.
    Narrow,
}

impl Width {
    /// Returns the width in pixels; never below what a chart needs for its labels.
    pub fn pixels(self) -> f64 {
        match self {
            Width::Wide(pixels) => f64::from(pixels.max(320)),
            Width::Narrow => 358.0,
        }
    }

    pub const fn is_narrow(self) -> bool {
        matches!(self, Width::Narrow)
    }
}

/// What a screen reader says of a drawing.
#[derive(Clone, Copy, Debug)]
pub struct Caption<'a> {
    /// Begins the ids in the drawing; unique on its page. The two widths of a chart may share it.
    pub id: &'a str,
    /// Names the chart.
    pub title: &'a str,
    /// Says the finding in one or two sentences, with numbers.
    pub desc: &'a str,
}

/// A span of days without work, such as a change freeze; both days are part of it.
#[derive(Clone, Copy, Debug)]
pub struct Freeze<'a> {
    pub name: &'a str,
    pub first: Date,
    pub last: Date,
}

/// How good or bad a labelled number is. The label itself says why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tone {
    Plain,
    Good,
    Warn,
    Bad,
}

/// A status as a shape; the page carries the symbols `#i__ok`, `#i__warn` and so on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    Ok,
    Warn,
    Bad,
    Done,
    NotStarted,
    Hold,
    Unknown,
}
