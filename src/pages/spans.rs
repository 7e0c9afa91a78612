//! Spans of days as readers say them, from the status date on.

use crate::units::locale::{Locale, say};

/// Returns how old something is on the status date: `1 day old`, `on the status date`.
pub fn age(locale: Locale, days: i32) -> String {
    match days {
        i32::MIN..0 => say!(locale, "count-newer", count = -days),
        0 => say!(locale, "count-old-today"),
        days => say!(locale, "count-old", count = days),
    }
}

/// Returns a count of calendar days: `1 day`, `9 days`.
pub fn days(locale: Locale, count: i32) -> String {
    say!(locale, "count-days", count = count)
}

/// Returns a count of working days: `2 working days`.
pub fn days_of_work(locale: Locale, count: u32) -> String {
    say!(locale, "count-work-days", count = count)
}

/// Returns how far a day is from the status date: `in 7 days`, `today`, `3 days ago`.
pub fn distance(locale: Locale, days_left: i32) -> String {
    match days_left {
        0 => say!(locale, "count-today"),
        1.. => say!(locale, "count-ahead", count = days_left),
        _ => say!(locale, "count-ago", count = -days_left),
    }
}

/// Returns `3 days overdue`.
pub fn overdue(locale: Locale, by: i32) -> String {
    say!(locale, "count-overdue", count = by)
}

/// Returns `Due in 4 days`, `Due today`, `Due 3 days ago`.
pub fn due(locale: Locale, days_left: i32) -> String {
    match days_left {
        0 => say!(locale, "count-due-today"),
        1.. => say!(locale, "count-due-ahead", count = days_left),
        _ => say!(locale, "count-due-ago", count = -days_left),
    }
}

/// Returns `3 days late`.
pub fn late(locale: Locale, by: i32) -> String {
    say!(locale, "count-late", count = by)
}
