//! The values of MSPDI: dates with times, durations, numbers.

use crate::units::{Date, Moment, moment};

/// A minute of the clock; seconds are left out.
pub type Stamp = Moment;

/// Reads `2026-01-05T08:00:00`, with or without its time; a time zone behind it is not looked at.
///
/// Nothing where it is no date, or lies outside of what a project can name (1900 to 2199).
pub fn stamp(text: &str) -> Option<Stamp> {
    let text = text.trim();
    let date: Date = text.get(..10)?.parse().ok()?;
    if !(Date::EARLIEST..=Date::LATEST).contains(&date) {
        return None;
    }
    let rest = &text[10..];
    if rest.is_empty() {
        return Some(Moment::at(date, 0));
    }
    Some(Moment::at(date, i32::from(time(rest.strip_prefix(['T', ' '])?)?)))
}

/// Reads `08:30:00` as minutes from midnight.
pub fn time(text: &str) -> Option<u16> {
    // Some programs put a date before it.
    let text = text.rsplit_once('T').map_or(text, |(_, time)| time).trim();
    let mut parts = text.splitn(3, ':');
    let (hour, minute): (u16, u16) =
        (parts.next()?.trim().parse().ok()?, parts.next()?.get(..2)?.parse().ok()?);
    (hour <= 24 && minute < 60)
        .then_some(hour * 60 + minute)
        .filter(|&minutes| i32::from(minutes) <= moment::DAY)
}

/// Why a text is no duration.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoSpan {
    Unreadable,
    TooLong,
}

/// The longest duration that any calendar has room for: 300 years by the clock.
const SECONDS_MOST: f64 = 300.0 * 366.0 * 86_400.0;

/// Reads `PT8H30M0S` (XML Schema, `duration`) as seconds. A day has 24 hours, since working days are
/// always written as hours.
pub fn seconds(text: &str) -> Result<i64, NoSpan> {
    let text = text.trim();
    let (text, sign) = text.strip_prefix('-').map_or((text, 1.0), |text| (text, -1.0));
    let text = text.strip_prefix('P').ok_or(NoSpan::Unreadable)?;
    let (days, times) = text.split_once('T').unwrap_or((text, ""));
    let day = 86_400.0;
    let calendar = [('Y', 365.0 * day), ('M', 30.0 * day), ('W', 7.0 * day), ('D', day)];
    let clock = [('H', 3600.0), ('M', 60.0), ('S', 1.0)];
    let total = sum(days, &calendar)? + sum(times, &clock)?;
    if total > SECONDS_MOST {
        return Err(NoSpan::TooLong);
    }
    Ok((sign * total).round() as i64)
}

fn sum(text: &str, units: &[(char, f64)]) -> Result<f64, NoSpan> {
    let (mut total, mut rest) = (0.0, text);
    while !rest.is_empty() {
        let at = rest.find(|c: char| c.is_ascii_alphabetic()).ok_or(NoSpan::Unreadable)?;
        let number: f64 = rest[..at].replace(',', ".").parse().map_err(|_| NoSpan::Unreadable)?;
        let unit = rest.as_bytes()[at] as char;
        let (_, seconds) = units.iter().find(|(name, _)| *name == unit).ok_or(NoSpan::Unreadable)?;
        if number.is_nan() || number < 0.0 {
            return Err(NoSpan::Unreadable);
        }
        total += number * seconds;
        rest = &rest[at + 1..];
    }
    Ok(total)
}

/// Reads a flag: `1`, `true` or `-1` are yes.
pub fn flag(text: &str) -> bool {
    matches!(text.trim(), "1" | "-1" | "true" | "True" | "TRUE" | "Yes" | "yes")
}

/// Reads a whole number; `12.0` is one.
pub fn integer(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse()
        .ok()
        .or_else(|| number(text).filter(|n| n.fract() == 0.0 && n.abs() < 1e15).map(|n| n as i64))
}

/// Reads a number that is not endless.
pub fn number(text: &str) -> Option<f64> {
    text.trim().parse::<f64>().ok().filter(|number| number.is_finite())
}

/// What a format of durations says: `DurationFormat`, `LagFormat`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Format {
    pub elapsed: bool,
    pub percent: bool,
    pub weeks: bool,
}

impl Format {
    /// Reads a format by its number: 3 to 12 are minutes to months, every second of them elapsed; 19 and
    /// 20 are percent; with 32 more they are an estimate (Microsoft, "DurationFormat element", MSPDI).
    pub fn of(code: i64) -> Format {
        let code = if (35..=52).contains(&code) { code - 32 } else { code };
        Format {
            elapsed: matches!(code, 4 | 6 | 8 | 10 | 12 | 20),
            percent: matches!(code, 19 | 20),
            weeks: matches!(code, 9 | 10),
        }
    }
}

/// Writes seconds as a duration of a project file.
///
/// Working time is given in days where it is a round number of them, in weeks where all calendars have the
/// same week (`week`), else in hours or minutes: what a day of `day` minutes is does not change the time.
pub fn duration(seconds: i64, format: Format, day: i64, week: Option<i64>) -> String {
    let mark = if format.elapsed { "e" } else { "" };
    let (day, week) = if format.elapsed { (1440, Some(7 * 1440)) } else { (day, week) };
    if seconds % 60 != 0 {
        let thousandths = (seconds * 1000 + 30) / 60;
        return format!("{}{mark}min", decimal(thousandths, 1000));
    }
    let minutes = seconds / 60;
    if let Some(week) = week.filter(|week| format.weeks && minutes > 0 && minutes % week == 0) {
        return format!("{}{mark}w", minutes / week);
    }
    // A quarter of a day is still easy to read.
    if minutes * 4 % day == 0 && (minutes % day == 0 || minutes > day) {
        return format!("{}{mark}d", decimal(minutes * 4 / day * 25, 100));
    }
    if minutes % 15 == 0 {
        return format!("{}{mark}h", decimal(minutes / 15 * 25, 100));
    }
    format!("{minutes}{mark}min")
}

/// Writes a number of parts without zeros at its end: 150 hundredths are `1.5`.
pub fn decimal(parts: i64, whole: i64) -> String {
    let (sign, parts) = if parts < 0 { ("-", -parts) } else { ("", parts) };
    let digits = whole.ilog10() as usize;
    let fraction = format!("{:0digits$}", parts % whole);
    let fraction = fraction.trim_end_matches('0');
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{}{point}{fraction}", parts / whole)
}

/// Writes an amount that the file gives in hundredths of the currency's unit; nothing for zero.
pub fn money(text: &str) -> Option<String> {
    let hundredths = number(text)?;
    let thousandths = (hundredths * 100.0).round();
    (thousandths.abs() >= 1.0 && thousandths.abs() < 1e18).then(|| decimal(thousandths as i64, 10_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_are_read_with_and_without_times() {
        for (text, expected) in [
            ("2026-01-05T08:30:00", Some("2026-01-05T08:30")),
            ("2026-01-05", Some("2026-01-05T00:00")),
            ("2026-01-05T08:30:00.000+02:00", Some("2026-01-05T08:30")),
            ("2026-01-05T08:30:00Z", Some("2026-01-05T08:30")),
            ("NA", None),
            ("0001-01-01T00:00:00", None),
            ("9999-12-31T00:00:00", None),
            ("2026-01-05T25:00:00", None),
            ("2026-01-0é", None),
        ] {
            assert_eq!(stamp(text).map(|stamp| stamp.to_string()).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn durations_are_read() {
        for (text, expected) in [
            ("PT8H0M0S", Ok(28_800)),
            ("PT0H1M0S", Ok(60)),
            ("PT7.5H", Ok(27_000)),
            ("P1DT2H", Ok(93_600)),
            ("PT480M", Ok(28_800)),
            ("PT0H0M6S", Ok(6)),
            ("-PT8H0M0S", Ok(-28_800)),
            ("P", Ok(0)),
            ("8 hours", Err(NoSpan::Unreadable)),
            ("PT8X", Err(NoSpan::Unreadable)),
            ("PTH", Err(NoSpan::Unreadable)),
            ("PT8760000H0M0S", Err(NoSpan::TooLong)),
            ("PT99999999999999999999999H", Err(NoSpan::TooLong)),
        ] {
            assert_eq!(seconds(text), expected, "{text}");
        }
    }

    #[test]
    fn durations_are_written_as_a_planner_would() {
        let check = |minutes: i64, code, day, text: &str| {
            assert_eq!(duration(minutes * 60, Format::of(code), day, Some(5 * day)), text);
        };
        check(480, 7, 480, "1d");
        check(2400, 9, 480, "1w");
        check(2400, 7, 480, "5d");
        check(4500, 7, 450, "10d");
        check(240, 5, 480, "4h");
        check(720, 7, 480, "1.5d");
        check(45, 3, 480, "0.75h");
        check(1, 3, 480, "1min");
        check(0, 7, 480, "0d");
        check(1440, 8, 480, "1ed");
        check(7 * 1440, 42, 480, "1ew");
        check(60, 6, 480, "1eh");
        assert_eq!(duration(6, Format::default(), 480, None), "0.1min");
    }

    #[test]
    fn money_is_in_hundredths() {
        assert_eq!(money("150000").as_deref(), Some("1500"));
        assert_eq!(money("12345.6").as_deref(), Some("123.456"));
        assert_eq!(money("-5000").as_deref(), Some("-50"));
        assert_eq!(money("0"), None);
    }
}
