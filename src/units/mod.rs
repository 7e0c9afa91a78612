//! Small values with rules of their own: dates, durations, money, percent, text.
//!
//! Nothing here knows what a project is.

pub mod colour;
pub mod contact;
pub mod date;
pub mod duration;
pub mod fence;
pub mod glob;
pub mod locale;
pub mod markdown;
pub mod moment;
pub mod money;
pub mod odds;
pub mod percent;
pub mod text;

pub use colour::Colour;
pub use date::{Date, Month};
pub use duration::{Duration, Unit};
pub use moment::Moment;
pub use money::Money;
pub use odds::Odds;
pub use percent::Percent;
