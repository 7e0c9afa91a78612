//! The room that labels have taken in a drawing, so that none covers another.

use crate::chart::lettering::Lettering;
use plotters_backend::text_anchor::HPos;

/// Room that is taken, in a drawing of a size in pixels.
pub struct Room {
    size: (f64, f64),
    taken: Vec<Extent>,
}

/// What a label covers: left, top, right and bottom in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Extent {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

/// What other fonts may add to the width of a text.
const SPARE: f64 = 1.08;

impl Extent {
    /// Returns what a text covers with its baseline at a place.
    pub fn of(x: f64, y: f64, text: &str, style: Lettering) -> Extent {
        let width = style.width(text) * SPARE;
        let left = match style.anchor {
            HPos::Left => x,
            HPos::Center => x - width / 2.0,
            HPos::Right => x - width,
        };
        Extent { left, top: y - style.size * 0.95, right: left + width, bottom: y + style.size * 0.27 }
    }

    /// Returns whether two labels share any room.
    pub fn meets(&self, other: &Extent) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

impl Room {
    pub fn new(width: f64, height: f64) -> Room {
        Room { size: (width, height), taken: Vec::new() }
    }

    /// Keeps room from labels that come later.
    pub fn block(&mut self, taken: Extent) {
        self.taken.push(taken);
    }

    /// Returns whether a label lies inside the drawing and on free room.
    pub fn is_free(&self, wanted: &Extent) -> bool {
        wanted.left >= 0.0
            && wanted.top >= 0.0
            && wanted.right <= self.size.0
            && wanted.bottom <= self.size.1
            && !self.taken.iter().any(|taken| taken.meets(wanted))
    }

    /// Takes the first of some places that is free for a text, and returns it.
    pub fn place(&mut self, text: &str, places: &[(f64, f64, Lettering)]) -> Option<(f64, f64, Lettering)> {
        let free = |(x, y, style): &&(f64, f64, Lettering)| self.is_free(&Extent::of(*x, *y, text, *style));
        let place = *places.iter().find(free)?;
        self.block(Extent::of(place.0, place.1, text, place.2));
        Some(place)
    }
}
