//! Headlines about risks and issues.

use crate::analysis::risk::{Movement, RiskFigures};
use crate::edition::risk::Band;
use crate::units::locale::{Locale, say};

/// How many open risks there are, and how they moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    pub open: usize,
    pub severe: usize,
    pub high: usize,
    pub new: usize,
    pub up: usize,
    pub down: usize,
}

impl Counts {
    pub fn of(figures: &RiskFigures) -> Counts {
        let moved =
            |movement| figures.open.iter().filter(|&&place| figures.all[place].movement == movement).count();
        Counts {
            open: figures.open.len(),
            severe: figures.count(Band::Critical),
            high: figures.count(Band::High),
            new: moved(Movement::New),
            up: moved(Movement::Up),
            down: moved(Movement::Down),
        }
    }
}

/// Returns the heading of the risks page.
pub fn page(locale: Locale, figures: &RiskFigures, kept: usize) -> String {
    let counts = Counts::of(figures);
    if kept == 0 {
        return say!(locale, "risks-none-recorded");
    }
    let bands = [Band::Critical, Band::High, Band::Moderate, Band::Low];
    let worst = bands.into_iter().map(|band| (figures.count(band), band)).find(|(count, _)| *count > 0);
    let (count, band) = match (counts.open, worst) {
        (0, _) => return say!(locale, "risks-all-closed", count = kept),
        (open, None) => return say!(locale, "risks-none-scored", count = open),
        (_, Some(worst)) => worst,
    };
    let heading = match band {
        Band::Critical => say!(locale, "risks-worst-severe", count = count),
        Band::High => say!(locale, "risks-worst-high", count = count),
        Band::Moderate => say!(locale, "risks-worst-moderate", count = count),
        Band::Low => say!(locale, "risks-worst-low", count = count),
    };
    let moved = |movement| {
        let is_so = |place: &&usize| {
            figures.all[**place].band == Some(band) && figures.all[**place].movement == movement
        };
        Some(figures.open.iter().filter(is_so).count()).filter(|moved| *moved > 0)
    };
    let new = moved(Movement::New);
    let new = new.map(|new| say!(locale, "risks-worst-new", all = new == count, count = new));
    let up = moved(Movement::Up);
    let up = up.map(|up| say!(locale, "risks-worst-up", all = up == count, count = up));
    match (new, up) {
        (None, None) if !figures.has_before => heading,
        (None, None) => say!(locale, "risks-worst-not-new", heading = heading),
        (Some(what), None) | (None, Some(what)) => {
            say!(locale, "risks-worst-moved", heading = heading, what = what)
        }
        (Some(new), Some(up)) => {
            say!(locale, "risks-worst-moved-both", heading = heading, new = new, up = up)
        }
    }
}

/// Returns the heading of the top risks.
pub fn top(locale: Locale, counts: Counts) -> String {
    let heading = match (counts.severe, counts.high, counts.open) {
        (_, _, 0) => return say!(locale, "risks-top-none"),
        (0, 0, open) => say!(locale, "risks-top-open", count = open),
        (0, high, _) => say!(locale, "risks-top-high", count = high),
        (severe, _, _) => say!(locale, "risks-top-severe", count = severe),
    };
    match (counts.new, counts.up) {
        (0, 0) => heading,
        (0, up) => say!(locale, "risks-top-up", heading = heading, count = up),
        (new, _) => say!(locale, "risks-top-new", heading = heading, count = new),
    }
}

/// Returns the heading of the map.
pub fn map(locale: Locale, counts: Counts, has_before: bool) -> String {
    match (counts.up + counts.down, counts.new) {
        (0, 0) if !has_before => say!(locale, "risks-map-heading"),
        (0, 0) => say!(locale, "risks-map-still"),
        (0, new) => say!(locale, "risks-map-new", new = new),
        (moved, 0) => say!(locale, "risks-map-moved", moved = moved),
        (moved, new) => say!(locale, "risks-map-both", moved = moved, new = new),
    }
}
