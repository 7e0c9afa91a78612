//! A minute of the civil clock: the precision in which the schedule thinks.

use crate::units::date::Date;
use std::fmt;
use std::ops::{Add, Sub};

/// A minute, kept as minutes since 1970-01-01 00:00 of the project's own clock.
///
/// There is no time zone: a project's clock is the one on its wall, and 32 bits reach over 4,000 years.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Moment(i32);

/// The minutes of a civil day.
pub const DAY: i32 = 24 * 60;

impl Moment {
    /// Returns the moment `minute` minutes after midnight at the start of `date`.
    pub const fn at(date: Date, minute: i32) -> Moment {
        Moment(date.days().saturating_mul(DAY).saturating_add(minute))
    }

    /// Returns the moment that is `minutes` after 1970-01-01 00:00.
    pub const fn from_minutes(minutes: i32) -> Moment {
        Moment(minutes)
    }

    /// Returns the minutes since 1970-01-01 00:00.
    pub const fn minutes(self) -> i32 {
        self.0
    }

    /// Returns the date that this minute begins in: midnight belongs to the day that starts.
    pub const fn date(self) -> Date {
        Date::from_days(self.0.div_euclid(DAY))
    }

    /// Returns the date that a piece of work which ends at this minute ends on: midnight belongs to
    /// the day that is over.
    pub const fn finish_date(self) -> Date {
        Moment(self.0.saturating_sub(1)).date()
    }

    /// Returns the minutes since midnight.
    pub const fn minute_of_day(self) -> i32 {
        self.0.rem_euclid(DAY)
    }
}

impl Add<i32> for Moment {
    type Output = Moment;
    fn add(self, minutes: i32) -> Moment {
        Moment(self.0.saturating_add(minutes))
    }
}

/// The minutes of the clock from the right moment to the left one.
impl Sub for Moment {
    type Output = i32;
    fn sub(self, other: Moment) -> i32 {
        self.0.saturating_sub(other.0)
    }
}

/// ISO 8601 without a zone: `2026-11-13T17:30`.
impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minute = self.minute_of_day();
        write!(f, "{}T{:02}:{:02}", self.date(), minute / 60, minute % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midnight_starts_one_day_and_finishes_the_other() {
        let date: Date = "2026-11-13".parse().unwrap();
        let midnight = Moment::at(date, 0);
        assert_eq!(midnight.date(), date);
        assert_eq!(midnight.finish_date(), date.previous());
        assert_eq!((midnight + 17 * 60 + 30).to_string(), "2026-11-13T17:30");
        assert_eq!(Moment::at(Date::from_days(-1), 60).minute_of_day(), 60);
    }
}
