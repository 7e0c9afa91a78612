//! Which colours of a theme must be told apart, how well, and which are not.
//!
//! The needs are those of WCAG 2.2: 4.5 to 1 for text (1.4.3, AA), 7 to 1 for text in a theme that promises more
//! (1.4.6, AAA), 3 to 1 for what must be seen in a drawing or a control (1.4.11).

use crate::render::tokens::{self, Scheme, Values};
use crate::units::Colour;

/// What stands on what.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pair {
    pub front: &'static str,
    pub back: &'static str,
    pub role: Role,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// It is read.
    Text,
    /// It is seen: the parts of a drawing, the edge of a control.
    Mark,
}

const fn text(front: &'static str, back: &'static str) -> Pair {
    Pair { front, back, role: Role::Text }
}

const fn mark(front: &'static str, back: &'static str) -> Pair {
    Pair { front, back, role: Role::Mark }
}

/// Every pair that the built-in styles lay on each other and that must be told apart.
pub const PAIRS: &[Pair] = &[
    text("ink", "paper"),
    text("ink", "surface"),
    text("ink-2", "paper"),
    text("ink-2", "surface"),
    text("ink-3", "paper"),
    text("ink-3", "surface"),
    text("accent", "paper"),
    text("accent", "surface"),
    text("ok-ink", "paper"),
    text("ok-ink", "surface"),
    text("warn-ink", "paper"),
    text("warn-ink", "surface"),
    text("bad-ink", "paper"),
    text("bad-ink", "surface"),
    text("done-ink", "paper"),
    text("crit", "paper"),
    text("crit", "surface"),
    // A row that a link has led to.
    text("ink", "warn-bg"),
    text("ink-2", "warn-bg"),
    text("accent", "warn-bg"),
    text("ink", "hot-1"),
    text("ink", "hot-2"),
    text("ink", "hot-3"),
    text("ink", "hot-4"),
    text("on-mark", "mark"),
    mark("ok", "paper"),
    mark("warn", "paper"),
    mark("bad", "paper"),
    mark("ok", "surface"),
    mark("warn", "surface"),
    mark("bad", "surface"),
    mark("control", "paper"),
    mark("control", "surface"),
    mark("bar", "paper"),
    mark("bar", "bar-rest"),
    mark("crit", "crit-rest"),
    mark("base", "paper"),
    mark("base", "surface"),
    mark("plan", "paper"),
    mark("focus", "paper"),
    mark("mark", "hot-1"),
    mark("mark", "hot-4"),
];

/// A pair that is too alike.
#[derive(Clone, PartialEq, Debug)]
pub struct Miss {
    pub pair: Pair,
    pub scheme: Scheme,
    pub front: Colour,
    pub back: Colour,
    pub ratio: f64,
    pub need: f64,
}

impl Role {
    /// Returns the least ratio at level AA.
    pub fn need(self) -> f64 {
        match self {
            Role::Text => 4.5,
            Role::Mark => 3.0,
        }
    }
}

/// Returns a token as a colour, where it is written as one.
pub fn colour(values: &Values, name: &str) -> Option<Colour> {
    values.get(name)?.0.parse().ok()
}

/// Returns the ratio of a pair, where both tokens are written as colours. What is written another way is not judged.
pub fn ratio(values: &Values, pair: &Pair) -> Option<f64> {
    Some(colour(values, pair.front)?.contrast(colour(values, pair.back)?))
}

/// Returns the pairs that miss level AA after several stylesheets, in the schemes that the site has.
pub fn misses(sheets: &[&str], schemes: &[Scheme]) -> Vec<(Miss, Values)> {
    let mut out = Vec::new();
    for &scheme in schemes {
        let values = tokens::values(sheets, scheme);
        for pair in PAIRS {
            let (Some(front), Some(back)) = (colour(&values, pair.front), colour(&values, pair.back)) else {
                continue;
            };
            let (ratio, need) = (front.contrast(back), pair.role.need());
            if ratio < need {
                out.push((Miss { pair: *pair, scheme, front, back, ratio, need }, values.clone()));
            }
        }
    }
    out
}

/// Writes a ratio so that what misses its need is never rounded up to it.
pub fn written(ratio: f64) -> String {
    format!("{:.2}", (ratio * 100.0).floor() / 100.0)
}
