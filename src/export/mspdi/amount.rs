//! Amounts as the format writes them: durations, their units, and money.

use crate::units::duration::Unit;
use crate::units::{Duration, Money};

/// How long a day and a week of work are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Lengths {
    pub day: i32,
    pub week: i32,
}

/// Returns working minutes, or minutes of the clock, as a duration: `PT40H0M0S`.
pub fn duration(minutes: i32) -> String {
    let minutes = minutes.max(0);
    format!("PT{}H{}M0S", minutes / 60, minutes % 60)
}

/// Returns the code of the unit that a duration is shown in: that in which it was written, where that is
/// as long in the task's calendar as it is in the project's, since a reader divides by the project's.
///
/// The codes are those of the format's `DurationFormat`: 3 minutes, 5 hours, 7 days, 9 weeks, and one
/// more for elapsed time.
pub fn unit(written: Option<Duration>, minutes: i32, elapsed: bool, own: Lengths, project: Lengths) -> u32 {
    let (own, project) = match elapsed {
        true => (CLOCK, CLOCK),
        false => (own, project),
    };
    let same = written.filter(|written| written.elapsed == elapsed).map(|written| written.unit);
    let unit = match same {
        Some(Unit::Week) if own.week == project.week => Unit::Week,
        Some(Unit::Week | Unit::Day) if divides(project.day, minutes) && own.day == project.day => Unit::Day,
        Some(Unit::Hour) => Unit::Hour,
        Some(Unit::Minute) => Unit::Minute,
        None if divides(project.day, minutes) && own.day == project.day => Unit::Day,
        _ if minutes % 60 == 0 => Unit::Hour,
        _ => Unit::Minute,
    };
    let code = match unit {
        Unit::Minute => 3,
        Unit::Hour => 5,
        Unit::Day => 7,
        Unit::Week => 9,
    };
    code + u32::from(elapsed)
}

const CLOCK: Lengths = Lengths { day: 24 * 60, week: 7 * 24 * 60 };

/// Tells whether minutes are thousandths of a unit, which is as fine as a duration is written.
fn divides(unit: i32, minutes: i32) -> bool {
    i64::from(minutes) * 1000 % i64::from(unit.max(1)) == 0
}

/// Returns an amount in hundredths of the currency's unit, in which the format keeps all money.
pub fn hundredths(amount: Money) -> String {
    let text = amount.to_string();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = format!("{fraction:0<2}");
    let (cents, rest) = fraction.split_at(2);
    let joined = format!("{whole}{cents}");
    let whole = joined.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let point = if rest.is_empty() { "" } else { "." };
    format!("{sign}{whole}{point}{rest}")
}

/// Returns ten-thousandths as a decimal: 5,000 as `0.5`.
pub fn share(ten_thousandths: u64) -> String {
    let (whole, fraction) = (ten_thousandths / 10_000, ten_thousandths % 10_000);
    match fraction {
        0 => whole.to_string(),
        _ => format!("{whole}.{}", format!("{fraction:04}").trim_end_matches('0')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EIGHT: Lengths = Lengths { day: 480, week: 2400 };
    const SIX: Lengths = Lengths { day: 360, week: 1800 };

    #[test]
    fn durations_are_hours_and_minutes() {
        assert_eq!(duration(2400), "PT40H0M0S");
        assert_eq!(duration(95), "PT1H35M0S");
        assert_eq!(duration(0), "PT0H0M0S");
    }

    #[test]
    fn the_unit_is_one_that_a_reader_can_divide_by() {
        let of = |text: &str, minutes, own| {
            let written: Option<Duration> = text.parse().ok();
            let elapsed = written.is_some_and(|written| written.elapsed);
            unit(written, minutes, elapsed, own, EIGHT)
        };
        for (text, minutes, own, code) in [
            ("2w", 4800, EIGHT, 9),
            ("5d", 2400, EIGHT, 7),
            ("4h", 240, EIGHT, 5),
            ("90min", 90, EIGHT, 3),
            ("3ed", 4320, EIGHT, 8),
            ("1ew", 10_080, EIGHT, 10),
            ("2eh", 120, EIGHT, 6),
            ("5emin", 5, EIGHT, 4),
            // A day of six hours is no day of the project's.
            ("2d", 720, SIX, 5),
            ("0.255d", 92, SIX, 3),
            // Nothing is written: computed from effort.
            ("", 960, EIGHT, 7),
            ("", 100, EIGHT, 3),
        ] {
            assert_eq!(of(text, minutes, own), code, "{text} {minutes}");
        }
    }

    #[test]
    fn money_is_counted_in_hundredths() {
        for (amount, text) in
            [("1234.5", "123450"), ("0.05", "5"), ("0", "0"), ("-20", "-2000"), ("1.005", "100.5")]
        {
            assert_eq!(hundredths(amount.parse().unwrap()), text);
        }
    }

    #[test]
    fn shares_are_decimals() {
        assert_eq!(share(10_000), "1");
        assert_eq!(share(5_000), "0.5");
        assert_eq!(share(12_550), "1.255");
    }
}
