//! How numbers, money and dates are written for readers.
//!
//! One place formats what a page and a chart show, so that the same figure reads the same everywhere.
//! Dates are `13 Nov 2026`, figures are written as the site's language writes them, minus is a true minus.

mod currency;
mod dates;
pub mod direction;
mod figures;
mod style;

pub use currency::Currency;
pub use dates::{date, date_near, day_month, month_name, weekday_name};
pub use figures::Locale;

pub const NO_BREAK: char = '\u{a0}';
pub const NARROW: char = '\u{202f}';
pub const MINUS: char = '\u{2212}';
