//! The scale of a Gantt chart: days to pixels, shared by its chunks.

use crate::chart::dates::Days;
use crate::units::Date;
use crate::units::locale::Locale;

/// The width that the page has for bars, in pixels.
const COLUMN: f64 = 712.0;
/// The widest that a chart may scroll, in pixels.
const WIDEST: f64 = 2400.0;

/// Days to pixels. It reaches past the last day where the days alone would not fill the column.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    days: Days,
    width: f64,
}

impl Scale {
    /// Returns the scale for bars from `first` to `last`, both included.
    pub fn new(locale: Locale, first: Date, last: Date) -> Scale {
        let last = last.max(first);
        let days = f64::from(last - first + 1);
        let density = (COLUMN / days).clamp(0.25, 9.0);
        let width = (density * days).clamp(COLUMN, WIDEST).round();
        // A short plan stays at nine pixels a day, and the axis goes on to the edge.
        let shown = (width / density).floor() as i32;
        let last = if days * density < COLUMN { first + (shown - 1) } else { last };
        Scale { days: Days::new(locale, first, last, width), width }
    }

    /// Returns the width of the drawing in pixels at 16 pixels to one em.
    pub fn width(&self) -> f64 {
        self.width
    }

    pub(in crate::chart) fn days(&self) -> Days {
        self.days
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_fills_the_column_and_scrolls_no_further_than_the_widest() {
        let first: Date = "2026-06-01".parse().unwrap();
        assert_eq!(Scale::new(Locale::ENGLISH, first, first).width(), 712.0);
        assert_eq!(Scale::new(Locale::ENGLISH, first, first + 344).width(), 712.0);
        assert_eq!(Scale::new(Locale::ENGLISH, first, first + 4379).width(), 1095.0);
        assert_eq!(Scale::new(Locale::ENGLISH, first, first + 40_000).width(), 2400.0);
    }
}
