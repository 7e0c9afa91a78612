//! Civil dates and months: four bytes each, ordered, with plain arithmetic in calendar days.
//!
//! Dates wrap `chrono` for the calendar itself; a `Date` is a day number so that the passes of the
//! schedule and the scales of the charts can add and compare without unpacking it.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::ops::{Add, Sub};
use std::str::FromStr;

/// A civil date, kept as days since 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Date(i32);

/// The days between 0001-01-01 and 1970-01-01, the offset chrono's day numbers have.
const EPOCH_FROM_CE: i32 = 719_163;

impl Date {
    /// The earliest date that a project may name.
    pub const EARLIEST: Date = Date(-25_567); // 1900-01-01
    /// The latest date that a project may name; calendars end here.
    pub const LATEST: Date = Date(84_005); // 2199-12-31

    /// Returns the date of a year, month and day, if there is one.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(year, month, day).map(Date::from_chrono)
    }

    /// Returns the date that is `days` after 1970-01-01.
    pub const fn from_days(days: i32) -> Date {
        Date(days)
    }

    /// Returns the days since 1970-01-01.
    pub const fn days(self) -> i32 {
        self.0
    }

    fn from_chrono(date: NaiveDate) -> Date {
        Date(date.num_days_from_ce() - EPOCH_FROM_CE)
    }

    fn chrono(self) -> NaiveDate {
        NaiveDate::from_num_days_from_ce_opt(self.0.saturating_add(EPOCH_FROM_CE)).unwrap_or(NaiveDate::MAX)
    }

    pub fn year(self) -> i32 {
        self.chrono().year()
    }

    /// Returns the month of the year, 1 to 12.
    pub fn month_of_year(self) -> u32 {
        self.chrono().month()
    }

    /// Returns the day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.chrono().day()
    }

    /// Returns the month that the date lies in.
    pub fn month(self) -> Month {
        let date = self.chrono();
        Month(date.year() * 12 + date.month0() as i32)
    }

    /// Returns the day of the week, 0 for Monday to 6 for Sunday.
    pub const fn weekday(self) -> usize {
        // 1970-01-01 was a Thursday.
        (self.0 + 3).rem_euclid(7) as usize
    }

    /// Returns the ISO 8601 year and week.
    pub fn iso_week(self) -> (i32, u32) {
        let week = self.chrono().iso_week();
        (week.year(), week.week())
    }

    /// Returns the date one day later.
    pub fn next(self) -> Date {
        self + 1
    }

    /// Returns the date one day earlier.
    pub fn previous(self) -> Date {
        self + -1
    }
}

impl Add<i32> for Date {
    type Output = Date;
    fn add(self, days: i32) -> Date {
        Date(self.0.saturating_add(days))
    }
}

/// The calendar days from the right date to the left one.
impl Sub for Date {
    type Output = i32;
    fn sub(self, other: Date) -> i32 {
        self.0.saturating_sub(other.0)
    }
}

/// ISO 8601, `2026-11-13`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.chrono();
        write!(f, "{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
    }
}

/// Reads ISO 8601 dates only: `2026-11-13`.
impl FromStr for Date {
    type Err = ();
    fn from_str(text: &str) -> Result<Date, ()> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' || !text.is_ascii() {
            return Err(());
        }
        let number = |range: std::ops::Range<usize>| -> Result<u32, ()> {
            text.get(range)
                .filter(|part| part.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|part| part.parse().ok())
                .ok_or(())
        };
        Date::from_ymd(number(0..4)? as i32, number(5..7)?, number(8..10)?).ok_or(())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| serde::de::Error::custom("a date is written as 2026-11-13"))
    }
}

/// A month of a year, kept as months since year 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Month(i32);

impl Month {
    /// Returns a month by year and number 1 to 12.
    pub fn new(year: i32, month: u32) -> Option<Month> {
        (1..=12).contains(&month).then(|| Month(year * 12 + month as i32 - 1))
    }

    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// Returns the number of the month, 1 to 12.
    pub fn number(self) -> u32 {
        self.0.rem_euclid(12) as u32 + 1
    }

    pub fn next(self) -> Month {
        Month(self.0 + 1)
    }

    /// Returns the first day of the month.
    pub fn first(self) -> Date {
        Date::from_ymd(self.year(), self.number(), 1).unwrap_or(Date::LATEST)
    }

    /// Returns the last day of the month.
    pub fn last(self) -> Date {
        self.next().first().previous()
    }

    /// Returns all months from this one to `last`, both included.
    pub fn through(self, last: Month) -> impl Iterator<Item = Month> {
        (self.0..=last.0).map(Month)
    }
}

/// The months from the right one to the left one.
impl Sub for Month {
    type Output = i32;
    fn sub(self, other: Month) -> i32 {
        self.0 - other.0
    }
}

/// `2026-07`.
impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

/// Reads `2026-07`.
impl FromStr for Month {
    type Err = ();
    fn from_str(text: &str) -> Result<Month, ()> {
        let (year, month) = text.split_once('-').ok_or(())?;
        if year.len() != 4 || month.len() != 2 {
            return Err(());
        }
        Month::new(year.parse().map_err(drop)?, month.parse().map_err(drop)?).ok_or(())
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn dates_know_their_weekday_and_week() {
        assert_eq!(date("1970-01-01").weekday(), 3);
        assert_eq!(date("2026-11-13").weekday(), 4);
        assert_eq!(date("2026-11-16").iso_week(), (2026, 47));
        assert_eq!(date("2027-01-01").iso_week(), (2026, 53));
    }

    #[test]
    fn dates_round_trip_as_text() {
        for text in ["1900-01-01", "1970-01-01", "2024-02-29", "2199-12-31"] {
            assert_eq!(date(text).to_string(), text);
        }
        assert_eq!(date("1900-01-01"), Date::EARLIEST);
        assert_eq!(date("2199-12-31"), Date::LATEST);
        for wrong in ["2026-02-30", "26-11-13", "2026/11/13", "2026-11-1x", "", "2026-11-131", "２０２６-1"]
        {
            assert!(Date::from_str(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn months_have_a_first_and_a_last_day() {
        let month: Month = "2028-02".parse().unwrap();
        assert_eq!(month.first().to_string(), "2028-02-01");
        assert_eq!(month.last().to_string(), "2028-02-29");
        assert_eq!(month.next().to_string(), "2028-03");
        let last: Month = "2029-01".parse().unwrap();
        assert_eq!(month.through(last).count(), 12);
        assert!("2026-13".parse::<Month>().is_err());
    }
}
