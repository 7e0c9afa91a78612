//! How words, numbers, money and dates are written for readers.
//!
//! One place formats what a page and a chart show, so that the same figure reads the same everywhere: words come
//! from the message files, dates and figures are written as the site's language writes them, minus is a true minus.

mod currency;
pub mod direction;
mod figures;
mod list;
mod messages;
mod say;
mod style;
mod tag;
mod times;

pub use currency::Currency;
pub use figures::Locale;
pub use messages::Value;
pub(crate) use say::say;
pub use tag::Tag;

pub const NO_BREAK: char = '\u{a0}';
pub const NARROW: char = '\u{202f}';
pub const MINUS: char = '\u{2212}';
