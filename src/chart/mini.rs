//! Marks in the space of a word: beside figures and in table cells, where the numbers stand in words.

use crate::chart::{Standing, Svg, Tone};
use crate::units::Date;

/// The finish that was promised and the one that is forecast, on a line from `first` to `last`.
#[derive(Clone, Copy, Debug)]
pub struct Slip {
    pub first: Date,
    pub last: Date,
    pub baseline: Option<Date>,
    pub forecast: Date,
}

/// An amount on a bar, with a tick for what was planned. Grey without a tone.
#[derive(Clone, Copy, Debug)]
pub struct Bullet {
    pub value: f64,
    /// The budget, or the plan for today.
    pub mark: Option<f64>,
    /// The full length of the bar.
    pub whole: f64,
    pub tone: Tone,
}

/// One row of a table of categories. All rows share a scale.
#[derive(Clone, Copy, Debug)]
pub struct Category {
    pub spent: f64,
    pub committed: f64,
    pub forecast: f64,
    pub budget: f64,
}

/// The scores of one risk at the start, now and as wanted.
#[derive(Clone, Copy, Debug)]
pub struct Scores {
    pub start: Option<f64>,
    pub now: f64,
    pub target: Option<f64>,
    /// The highest score there is.
    pub most: f64,
}

/// Draws the slip of a finish date.
pub fn slip(_slip: &Slip) -> Option<Svg> {
    None
}

/// Draws an amount against its plan.
pub fn bullet(_bullet: &Bullet) -> Option<Svg> {
    None
}

/// Draws a square per risk by level, 1 to 4; the caller puts the worst first.
pub fn squares(_levels: &[u8]) -> Option<Svg> {
    None
}

/// Draws the bars of all rows of a table on one scale, in their order.
pub fn categories(_rows: &[Category]) -> Vec<Svg> {
    Vec::new()
}

/// Draws the range of a risk's score.
pub fn scores(_scores: &Scores) -> Option<Svg> {
    None
}

/// Draws statuses in a row, oldest first; a missing report is a dot.
pub fn strip(_statuses: &[Option<Standing>]) -> Option<Svg> {
    None
}
