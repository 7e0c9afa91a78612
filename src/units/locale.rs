//! How numbers, money and dates are written for readers.
//!
//! One place formats what a page and a chart show, so that the same figure reads the same everywhere.
//! Dates are `13 Nov 2026`, thousands are set apart by a narrow no-break space, minus is a true minus.

use crate::units::date::{Date, Month};
use crate::units::money::Money;
use crate::units::percent::Percent;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

pub const NO_BREAK: char = '\u{a0}';
pub const NARROW: char = '\u{202f}';
pub const MINUS: char = '\u{2212}';

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

/// Returns a whole number with its thousands set apart: `1 480`.
pub fn integer(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    if number < 0 {
        out.push(MINUS);
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(NARROW);
        }
        out.push(digit);
    }
    out
}

/// Returns a whole number with its sign, zero without one: `+21`, `−3`, `0`.
pub fn signed(number: i64) -> String {
    if number > 0 { format!("+{}", integer(number)) } else { integer(number) }
}

/// Returns a number with at most `places` decimals and no trailing zeros: `4.3`.
pub fn decimal(number: f64, places: usize) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let text = format!("{:.places$}", number.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let fraction = fraction.trim_end_matches('0');
    let grouped = integer(whole.parse().unwrap_or(i64::MAX));
    let zero = grouped == "0" && fraction.is_empty();
    let sign = if number < 0.0 && !zero { MINUS.to_string() } else { String::new() };
    if fraction.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped}.{fraction}") }
}

/// Returns `47 %`, without decimals above ten and with one below.
pub fn percent(percent: Percent) -> String {
    share(percent.share())
}

/// Returns a share of one as percent: `0.054` is `5.4 %`.
pub fn share(share: f64) -> String {
    let percent = share * 100.0;
    let places = if percent.abs() >= 10.0 { 0 } else { 1 };
    format!("{}{NO_BREAK}%", decimal(percent, places))
}

/// Returns a share of one as percent with its sign: `+5.4 %`.
pub fn signed_share(value: f64) -> String {
    let text = share(value);
    let is_zero = text.starts_with('0') && !text.starts_with("0.");
    if value > 0.0 && !is_zero { format!("+{text}") } else { text }
}

/// A currency by its ISO 4217 code, with the digits of its smallest coin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Currency {
    code: [u8; 3],
    pub minor_digits: u32,
}

/// The currencies with a sign or with other than two minor digits: code, sign, digits. Every other
/// one has two digits and is written as its three letters.
const CURRENCIES: &[(&str, &str, u32)] = &[
    ("EUR", "€", 2),
    ("GBP", "£", 2),
    ("USD", "$", 2),
    ("JPY", "¥", 0),
    ("INR", "₹", 2),
    ("KRW", "₩", 0),
    ("ISK", "ISK", 0),
    ("KWD", "KWD", 3),
    ("BHD", "BHD", 3),
    ("CLP", "CLP", 0),
    ("IQD", "IQD", 3),
    ("JOD", "JOD", 3),
    ("LYD", "LYD", 3),
    ("OMR", "OMR", 3),
    ("PYG", "PYG", 0),
    ("TND", "TND", 3),
    ("UGX", "UGX", 0),
    ("VND", "VND", 0),
    ("XAF", "XAF", 0),
    ("XOF", "XOF", 0),
];

impl Currency {
    pub const EURO: Currency = Currency { code: *b"EUR", minor_digits: 2 };

    /// Returns the currency of a code of three capital letters.
    pub fn find(code: &str) -> Option<Currency> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        let known = CURRENCIES.iter().find(|(known, ..)| *known == code);
        letters
            .iter()
            .all(u8::is_ascii_uppercase)
            .then_some(Currency { code: letters, minor_digits: known.map_or(2, |&(.., digits)| digits) })
    }

    /// Returns `GBP`.
    pub fn code(&self) -> &str {
        // Only capital letters are let in.
        std::str::from_utf8(&self.code).unwrap_or("")
    }

    /// Returns the sign that readers know, `£`, or the code where there is none.
    pub fn sign(&self) -> &str {
        let known = CURRENCIES.iter().find(|(code, ..)| code.as_bytes() == self.code);
        known.map_or_else(|| self.code(), |&(_, sign, _)| sign)
    }

    fn prefix(&self) -> String {
        // A sign of letters needs room; `£` and `$` stand close.
        match self.sign() {
            sign @ ("£" | "$" | "¥" | "₹" | "₩") => sign.to_string(),
            sign => format!("{sign}{NO_BREAK}"),
        }
    }

    /// Returns a headline amount with three figures: `£1.56 m`, `£80 k`, `£940`.
    pub fn short(&self, amount: Money) -> String {
        let value = amount.to_f64();
        let (number, unit) = if value.abs() >= 999_500.0 {
            (value / 1_000_000.0, "m")
        } else if value.abs() >= 1_000.0 {
            (value / 1_000.0, "k")
        } else {
            (value, "")
        };
        // Never more than three figures, and no trailing zeros.
        let places = match (unit, number.abs()) {
            ("", _) => 0,
            (_, size) if size < 9.995 => 2,
            (_, size) if size < 99.95 => 1,
            _ => 0,
        };
        let text = decimal(number.abs(), places);
        let sign = if amount.is_negative() && text != "0" { MINUS.to_string() } else { String::new() };
        let gap = if unit.is_empty() { String::new() } else { NO_BREAK.to_string() };
        format!("{sign}{}{text}{gap}{unit}", self.prefix())
    }

    /// Returns a headline amount with its sign: `+£80 k`.
    pub fn short_signed(&self, amount: Money) -> String {
        let text = self.short(amount);
        if amount > Money::ZERO { format!("+{text}") } else { text }
    }

    /// Returns the exact amount: `£1 480 000`, `£12.50`.
    pub fn exact(&self, amount: Money) -> String {
        let sign = if amount.is_negative() { MINUS.to_string() } else { String::new() };
        format!("{sign}{}{}", self.prefix(), number(amount.abs(), self.minor_digits))
    }
}

/// Returns an amount without its currency, decimals only where there are any: `1 234.50`.
pub fn number(amount: Money, minor_digits: u32) -> String {
    let rounded = amount.rounded(minor_digits).decimal();
    let whole = rounded.trunc();
    let fraction = (rounded - whole).abs();
    let grouped = integer(whole.abs().to_i64().unwrap_or(i64::MAX));
    let sign =
        if rounded.is_sign_negative() && !rounded.is_zero() { MINUS.to_string() } else { String::new() };
    if fraction.is_zero() {
        return format!("{sign}{grouped}");
    }
    let scaled = (fraction * Decimal::from(10_i64.pow(minor_digits))).to_i64().unwrap_or(0);
    format!("{sign}{grouped}.{scaled:0width$}", width = minor_digits as usize)
}

/// Returns whole thousands for tables: `1 480` for 1,480,000.
pub fn thousands(amount: Money) -> String {
    let value = (amount.to_f64() / 1000.0).round();
    integer(value as i64)
}

/// Returns whole thousands with a sign, zero without one.
pub fn thousands_signed(amount: Money) -> String {
    signed((amount.to_f64() / 1000.0).round() as i64)
}

/// Returns a count of working days as prose says it: days up to twenty, then weeks of five.
pub fn working_days(days: f64) -> String {
    let rounded = days.abs().round() as i64;
    if days != 0.0 && rounded == 0 {
        return "less than a day".to_string();
    }
    if rounded <= 20 {
        return if rounded == 1 { format!("1{NO_BREAK}day") } else { format!("{rounded}{NO_BREAK}days") };
    }
    let weeks = (days.abs() / 5.0).round() as i64;
    format!("{weeks}{NO_BREAK}weeks")
}

/// Returns signed working days for tables: `+21 d`, `0`.
pub fn days_signed(days: f64) -> String {
    let rounded = days.round() as i64;
    if rounded == 0 { "0".to_string() } else { format!("{}{NO_BREAK}d", signed(rounded)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POUND: Currency = Currency { code: *b"GBP", minor_digits: 2 };

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(integer(1_480_000), "1\u{202f}480\u{202f}000");
        assert_eq!(integer(-999), "−999");
        assert_eq!(signed(0), "0");
        assert_eq!(decimal(-0.04, 1), "0");
        assert_eq!(decimal(4.30, 2), "4.3");
    }

    #[test]
    fn headline_money_has_three_figures() {
        assert_eq!(POUND.short(money("1560000")), "£1.56\u{a0}m");
        assert_eq!(POUND.short(money("80000")), "£80\u{a0}k");
        assert_eq!(POUND.short(money("11500")), "£11.5\u{a0}k");
        assert_eq!(POUND.short(money("473500")), "£474\u{a0}k");
        assert_eq!(POUND.short(money("-1500")), "−£1.5\u{a0}k");
        assert_eq!(POUND.short(money("999900")), "£1\u{a0}m");
        assert_eq!(POUND.short_signed(money("80000")), "+£80\u{a0}k");
        assert_eq!(POUND.exact(money("1234.5")), "£1\u{202f}234.50");
        assert_eq!(POUND.exact(money("1234")), "£1\u{202f}234");
    }

    #[test]
    fn every_code_is_a_currency() {
        assert_eq!(Currency::find("XTS").unwrap().exact(money("2")), "XTS\u{a0}2");
        assert_eq!(Currency::find("JPY").unwrap().minor_digits, 0);
        assert_eq!(Currency::find("SEK").unwrap().sign(), "SEK");
        assert_eq!(Currency::find("eur"), None);
        assert_eq!(Currency::find("€"), None);
    }

    #[test]
    fn shares_and_days_read_well() {
        assert_eq!(share(0.054), "5.4\u{a0}%");
        assert_eq!(share(0.47), "47\u{a0}%");
        assert_eq!(signed_share(0.054), "+5.4\u{a0}%");
        assert_eq!(signed_share(-0.2), "−20\u{a0}%");
        assert_eq!(working_days(1.0), "1\u{a0}day");
        assert_eq!(working_days(23.0), "5\u{a0}weeks");
        assert_eq!(days_signed(-3.0), "−3\u{a0}d");
    }
}
