//! The words that pages say, in one place, so that another language is another file.
//!
//! Plain words: short sentences, no blame, no exclamation marks. A sentence that carries figures is a
//! function here; a page never glues words together.

use crate::checks::Topic;
use crate::checks::health::Colour;
use crate::units::Date;
use crate::units::locale;
use crate::units::text::plural;

pub const OVERVIEW: &str = "Overview";
pub const WEEK: &str = "This week";
pub const TIMELINE: &str = "Timeline";
pub const RISKS: &str = "Risks";
pub const BUDGET: &str = "Budget";
pub const DECISIONS: &str = "Decisions";
pub const HELP: &str = "Help";
pub const ABOUT: &str = "About";

pub const PRIVACY_SHORT: &str = "No cookies, no scripts, no outside requests";

/// Returns the word of a key of the status set.
pub fn status(key: &str) -> &'static str {
    match key {
        "ok" => "On track",
        "warn" => "At risk",
        "bad" => "Off track",
        "done" => "Complete",
        "none" => "Not started",
        "hold" => "On hold",
        _ => "No report",
    }
}

/// Returns how a colour is said within a sentence: `off track`.
pub fn colour(colour: Colour) -> &'static str {
    match colour {
        Colour::Unknown => "not known",
        Colour::Green => "on track",
        Colour::Amber => "at risk",
        Colour::Red => "off track",
    }
}

/// Returns the name of a dimension of health.
pub fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Schedule => "Schedule",
        Topic::Budget => "Cost",
        Topic::Scope => "Scope",
        Topic::Risk => "Risk",
        Topic::Quality => "Quality",
        Topic::Habits => "Governance",
    }
}

pub fn figures_as_of(date: Date) -> String {
    format!("Figures as of {}", locale::date(date))
}

pub fn files_read(count: usize) -> String {
    format!("{count} project {}", plural(count, "file", "files"))
}

pub fn newest_report(newest: Date, as_of: Date) -> String {
    format!("Newest report {}, {}", locale::date(newest), age(as_of - newest))
}

pub fn made_with(version: &str) -> String {
    format!("Made with milepost {version}")
}

/// Returns how old something is: `today`, `1 day old`, `9 days old`.
pub fn age(days: i32) -> String {
    match days {
        i32::MIN..=0 => "from the status date".to_string(),
        1 => format!("1{}day old", locale::NO_BREAK),
        _ => format!("{days}{}days old", locale::NO_BREAK),
    }
}

/// Returns a count of calendar days: `1 day`, `9 days`.
pub fn days(count: i32) -> String {
    format!("{count}{}{}", locale::NO_BREAK, plural(count.unsigned_abs() as usize, "day", "days"))
}

/// Returns how far a day is from the status date: `in 7 days`, `today`, `3 days ago`.
pub fn distance(days_left: i32) -> String {
    match days_left {
        0 => "today".to_string(),
        1.. => format!("in {}", days(days_left)),
        _ => format!("{} ago", days(-days_left)),
    }
}
