//! Working weeks and their exceptions.

use crate::units::Date;

/// A stretch of working time within a day, in minutes after midnight. One that goes past midnight is
/// two: until 24:00, and from 0:00 on the next day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Interval {
    pub start: u16,
    pub finish: u16,
}

/// A working week with its holidays and opened days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Calendar {
    /// `default`, or the name in `[calendar.named.NAME]`.
    pub name: String,
    /// Monday to Sunday: in order, not touching each other.
    pub week: [Vec<Interval>; 7],
    /// How long `1d` is, in minutes.
    pub day_minutes: u32,
    /// How long `1w` is, in minutes.
    pub week_minutes: u32,
    pub holidays: Vec<Holiday>,
    pub opened: Vec<Opened>,
}

/// Days without work. Both ends are included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Holiday {
    pub from: Date,
    pub to: Date,
    pub name: String,
}

/// Days that are worked although the week or a holiday says otherwise. Both ends are included.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opened {
    pub from: Date,
    pub to: Date,
    pub name: String,
    /// When; empty for the hours of an ordinary working day.
    pub hours: Vec<Interval>,
}

/// A business-critical period: work goes on, but no go-live and no outage belongs in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Freeze {
    pub name: String,
    pub from: Date,
    pub to: Date,
    pub origin: crate::source::Origin,
}

impl Calendar {
    /// Returns the calendar of a project that says nothing: Monday to Friday, eight hours.
    pub fn standard() -> Calendar {
        let day = vec![Interval { start: 9 * 60, finish: 17 * 60 }];
        Calendar {
            name: "default".to_string(),
            week: [day.clone(), day.clone(), day.clone(), day.clone(), day, Vec::new(), Vec::new()],
            day_minutes: 480,
            week_minutes: 2400,
            holidays: Vec::new(),
            opened: Vec::new(),
        }
    }
}
