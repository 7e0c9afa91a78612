//! Today. The only place that looks at a clock; everything else is told the date.

use crate::io::Refused;
use crate::units::date::Date;
use chrono::Datelike;
use std::env;

const SECONDS_A_DAY: i64 = 86_400;

/// Returns the date of `SOURCE_DATE_EPOCH`, where it is set, else the date of the machine.
///
/// The variable is how distributors make builds repeatable (<https://reproducible-builds.org/specs/source-date-epoch/>):
/// seconds since 1970-01-01 in UTC.
pub fn today() -> Result<Date, Refused> {
    match env::var_os("SOURCE_DATE_EPOCH") {
        Some(seconds) if !seconds.is_empty() => from_epoch(&seconds.to_string_lossy()),
        _ => machine_date(),
    }
}

fn from_epoch(text: &str) -> Result<Date, Refused> {
    text.parse::<i64>()
        .ok()
        .and_then(|seconds| i32::try_from(seconds.div_euclid(SECONDS_A_DAY)).ok())
        .map(Date::from_days)
        .filter(is_within_calendars)
        .ok_or_else(|| {
            Refused::new(
                format!("the environment variable SOURCE_DATE_EPOCH is `{text}`"),
                "set it to whole seconds since 1970-01-01, or unset it",
            )
        })
}

fn machine_date() -> Result<Date, Refused> {
    let now = chrono::Local::now().date_naive();
    Date::from_ymd(now.year(), now.month(), now.day()).filter(is_within_calendars).ok_or_else(|| {
        Refused::new(format!("the clock of this machine says {now}"), "name the date with `--as-of`")
    })
}

fn is_within_calendars(date: &Date) -> bool {
    (Date::EARLIEST..=Date::LATEST).contains(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_epoch_is_read_in_utc() {
        assert_eq!(from_epoch("0").unwrap().to_string(), "1970-01-01");
        assert_eq!(from_epoch("1794614399").unwrap().to_string(), "2026-11-13");
        assert_eq!(from_epoch("1794614400").unwrap().to_string(), "2026-11-14");
        assert_eq!(from_epoch("-1").unwrap().to_string(), "1969-12-31");
    }

    #[test]
    fn a_wrong_epoch_is_refused() {
        for text in ["soon", "1.5", "99999999999999", "9223372036854775807"] {
            assert!(from_epoch(text).is_err(), "{text}");
        }
    }
}
