//! How dates are written for readers: `13 Nov 2026`, in English.

use crate::units::date::{Date, Month};
use crate::units::locale::NO_BREAK;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Returns `Nov`.
pub fn month_name(month: Month) -> &'static str {
    MONTHS[month.number() as usize - 1]
}

/// Returns `Friday`.
pub fn weekday_name(date: Date) -> &'static str {
    DAYS[date.weekday()]
}

/// Returns `13 Nov 2026`.
pub fn date(date: Date) -> String {
    format!("{}{NO_BREAK}{}", day_month(date), date.year())
}

/// Returns `13 Nov`.
pub fn day_month(date: Date) -> String {
    format!("{}{NO_BREAK}{}", date.day(), month_name(date.month()))
}

/// Returns `13 Nov`, with the year where it is not the year of `near`.
pub fn date_near(day: Date, near: Date) -> String {
    if day.year() == near.year() { day_month(day) } else { date(day) }
}
