//! Durations as a person writes them: `4h`, `5d`, `2w`, and `3ed` for elapsed time.

use std::fmt;
use std::str::FromStr;

/// What a duration counts in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Unit {
    Minute,
    Hour,
    Day,
    Week,
}

/// An amount of time in the unit it was written in.
///
/// A day of work is as long as the calendar that it is worked in says, so the unit is kept and turned
/// into minutes only beside a calendar. Never negative; a lead is a lag with a sign of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Duration {
    /// The amount in thousandths of the unit, so that `1.5d` is exact.
    pub thousandths: i64,
    pub unit: Unit,
    /// Counts every minute of the clock instead of working time.
    pub elapsed: bool,
}

/// What keeps a text from being a duration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DurationError {
    /// There is no number in front.
    NoNumber,
    /// The number is fine, but what follows is not a unit.
    UnknownUnit,
    /// More than a thousand years.
    TooLong,
}

impl Duration {
    pub const ZERO: Duration = Duration { thousandths: 0, unit: Unit::Day, elapsed: false };

    /// Returns whole days of working time.
    pub const fn days(days: i64) -> Duration {
        Duration { thousandths: days * 1000, unit: Unit::Day, elapsed: false }
    }

    /// Returns whole minutes of working time.
    pub const fn minutes(minutes: i64) -> Duration {
        Duration { thousandths: minutes * 1000, unit: Unit::Minute, elapsed: false }
    }

    pub const fn is_zero(self) -> bool {
        self.thousandths == 0
    }

    /// Returns the whole minutes of working time in a calendar whose day has `day` minutes and whose
    /// week has `week` minutes; for an elapsed duration, the minutes of the clock.
    pub fn in_minutes(self, day: i64, week: i64) -> i64 {
        let (day, week) = if self.elapsed { (24 * 60, 7 * 24 * 60) } else { (day, week) };
        let unit = match self.unit {
            Unit::Minute => 1,
            Unit::Hour => 60,
            Unit::Day => day,
            Unit::Week => week,
        };
        // Half a minute counts as a whole one: no work is lost to rounding.
        (self.thousandths.saturating_mul(unit).saturating_add(500)).div_euclid(1000)
    }
}

impl FromStr for Duration {
    type Err = DurationError;

    fn from_str(text: &str) -> Result<Duration, DurationError> {
        let text = text.trim();
        let split = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
        let (number, unit) = text.split_at(split);
        let unit = unit.trim_start();
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if whole.is_empty() || fraction.len() > 3 || (number.contains('.') && fraction.is_empty()) {
            return Err(DurationError::NoNumber);
        }
        let whole: i64 = whole.parse().map_err(|_| DurationError::TooLong)?;
        let fraction: i64 = format!("{fraction:0<3}").parse().map_err(|_| DurationError::NoNumber)?;
        let (unit, elapsed) = match unit {
            "min" => (Unit::Minute, false),
            "h" => (Unit::Hour, false),
            "d" => (Unit::Day, false),
            "w" => (Unit::Week, false),
            "emin" => (Unit::Minute, true),
            "eh" => (Unit::Hour, true),
            "ed" => (Unit::Day, true),
            "ew" => (Unit::Week, true),
            _ => return Err(DurationError::UnknownUnit),
        };
        let per_unit: i64 = match unit {
            Unit::Minute => 1,
            Unit::Hour => 60,
            Unit::Day => 24 * 60,
            Unit::Week => 7 * 24 * 60,
        };
        const THOUSAND_YEARS: i64 = 1000 * 366 * 24 * 60;
        if whole.saturating_mul(per_unit) > THOUSAND_YEARS {
            return Err(DurationError::TooLong);
        }
        Ok(Duration { thousandths: whole * 1000 + fraction, unit, elapsed })
    }
}

/// As it is written in a project file.
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = (self.thousandths / 1000, self.thousandths % 1000);
        write!(f, "{whole}")?;
        if fraction != 0 {
            write!(f, ".{}", format!("{fraction:03}").trim_end_matches('0'))?;
        }
        let unit = match self.unit {
            Unit::Minute => "min",
            Unit::Hour => "h",
            Unit::Day => "d",
            Unit::Week => "w",
        };
        write!(f, "{}{unit}", if self.elapsed { "e" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_round_trip() {
        for text in ["4h", "5d", "2w", "1.5d", "3ed", "2ew", "90min", "0d"] {
            assert_eq!(text.parse::<Duration>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn wrong_durations_say_why() {
        for (text, error) in [
            ("", DurationError::NoNumber),
            ("d", DurationError::NoNumber),
            ("-3d", DurationError::NoNumber),
            ("3", DurationError::UnknownUnit),
            ("3 days", DurationError::UnknownUnit),
            ("3x", DurationError::UnknownUnit),
            ("99999999999999999999d", DurationError::TooLong),
            ("2000000w", DurationError::TooLong),
        ] {
            assert_eq!(text.parse::<Duration>(), Err(error), "{text}");
        }
    }

    #[test]
    fn a_day_is_as_long_as_its_calendar_says() {
        let day = "1.5d".parse::<Duration>().unwrap();
        assert_eq!(day.in_minutes(450, 2250), 675);
        assert_eq!("1w".parse::<Duration>().unwrap().in_minutes(450, 2250), 2250);
        assert_eq!("1ed".parse::<Duration>().unwrap().in_minutes(450, 2250), 1440);
    }
}
