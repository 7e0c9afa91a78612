//! Figures as a language writes them.

use crate::units::locale::say::say;
use crate::units::locale::style::{STYLES, Style};
use crate::units::locale::{MINUS, NO_BREAK};
use crate::units::money::Money;
use crate::units::percent::Percent;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The way that a site's language writes words and figures. Small, and copied to wherever something is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Locale {
    pub(super) style: &'static Style,
}

impl Default for Locale {
    fn default() -> Locale {
        Locale::ENGLISH
    }
}

impl Locale {
    /// English as it is written in Britain.
    pub const ENGLISH: Locale = Locale { style: &STYLES[0] };

    /// Finds the figures of a language tag (BCP 47), by its country where that writes them otherwise, else by
    /// its language: `de-DE` is found as `de`. Nothing where the language is not known.
    pub fn find(tag: &str) -> Option<Locale> {
        let parts: Vec<&str> = tag.split(['-', '_']).collect();
        let language = *parts.first()?;
        // A script may stand between language and country: `de-Latn-AT`.
        let country = parts.iter().skip(1).find(|part| part.len() == 2);
        let named = |wanted: &str| {
            let found =
                STYLES.iter().find(|style| style.tags.iter().any(|tag| tag.eq_ignore_ascii_case(wanted)));
            found.map(|style| Locale { style })
        };
        country.and_then(|country| named(&format!("{language}-{country}"))).or_else(|| named(language))
    }

    /// Returns the tag that the figures are known by, `de` for a site in `de-LU`.
    pub fn tag(self) -> &'static str {
        self.style.tags.first().copied().unwrap_or_default()
    }

    /// Returns what a program needs to read figures that are written here: the mark between thousands where it could be
    /// taken for a decimal one, and the short words for a thousand and a million: `.|mil|M`.
    pub fn keys(self) -> String {
        let Style { group, money_group, thousand, million, .. } = *self.style;
        let mark = [group, money_group].into_iter().find(|mark| matches!(mark, '.' | ','));
        let mark = mark.map(String::from).unwrap_or_default();
        format!("{mark}|{}|{}", thousand.map_or("", |unit| unit.word), million.word)
    }

    /// Returns the languages that are known, without their countries.
    pub fn languages() -> Vec<&'static str> {
        let mut out: Vec<&str> = STYLES
            .iter()
            .flat_map(|style| style.tags.iter().copied())
            .filter(|tag| !tag.contains('-'))
            .collect();
        out.sort_unstable();
        out
    }

    /// Finds the figures of a language tag, and English where the language is not known.
    pub fn of(tag: &str) -> Locale {
        Locale::find(tag).unwrap_or(Locale::ENGLISH)
    }

    /// Returns a whole number with its thousands set apart: `1 480`.
    pub fn integer(self, number: i64) -> String {
        let sign = if number < 0 { MINUS.to_string() } else { String::new() };
        format!("{sign}{}", self.grouped(number.unsigned_abs(), self.style.group))
    }

    fn grouped(self, number: u64, mark: char) -> String {
        let digits = number.to_string();
        if digits.len() < self.style.group_from {
            return digits;
        }
        let mut out = String::with_capacity(digits.len() * 2);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                out.push(mark);
            }
            out.push(digit);
        }
        out
    }

    /// Returns a whole number with its sign, zero without one: `+21`, `−3`, `0`.
    pub fn signed(self, number: i64) -> String {
        if number > 0 { format!("+{}", self.integer(number)) } else { self.integer(number) }
    }

    /// Returns a number with at most `places` decimals and no trailing zeros: `4.3`.
    pub fn decimal(self, number: f64, places: usize) -> String {
        self.rounded(number, places, self.style.decimal, self.style.group)
    }

    /// The same in amounts of money, which have marks of their own in few countries.
    pub(super) fn money_decimal(self, number: f64, places: usize) -> String {
        self.rounded(number, places, self.style.money_decimal, self.style.money_group)
    }

    /// Returns a number with exactly so many decimals: `1.00`.
    pub fn fixed(self, number: f64, places: usize) -> String {
        if !number.is_finite() {
            return String::new();
        }
        let text = format!("{:.places$}", number.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let grouped = self.grouped(whole.parse().unwrap_or(i64::MAX as u64), self.style.group);
        let zero = text.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let sign = if number < 0.0 && !zero { MINUS.to_string() } else { String::new() };
        if fraction.is_empty() {
            return format!("{sign}{grouped}");
        }
        format!("{sign}{grouped}{}{fraction}", self.style.decimal)
    }

    fn rounded(self, number: f64, places: usize, point: char, group: char) -> String {
        if !number.is_finite() {
            return String::new();
        }
        let text = format!("{:.places$}", number.abs());
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let fraction = fraction.trim_end_matches('0');
        let grouped = self.grouped(whole.parse().unwrap_or(i64::MAX as u64), group);
        let zero = grouped == "0" && fraction.is_empty();
        let sign = if number < 0.0 && !zero { MINUS.to_string() } else { String::new() };
        if fraction.is_empty() {
            format!("{sign}{grouped}")
        } else {
            format!("{sign}{grouped}{point}{fraction}")
        }
    }

    /// Returns `47 %`, without decimals above ten and with one below.
    pub fn percent(self, percent: Percent) -> String {
        self.share(percent.share())
    }

    /// Returns a share of one as percent: `0.054` is `5.4 %`.
    pub fn share(self, share: f64) -> String {
        let percent = share * 100.0;
        self.hundredths(percent, if percent.abs() >= 10.0 { 0 } else { 1 })
    }

    /// Returns a number of hundredths as percent, with at most `places` decimals: `12.5` is `12.5 %`.
    pub fn hundredths(self, percent: f64, places: usize) -> String {
        self.percent_of(&self.decimal(percent, places))
    }

    /// Returns a number that is written already with its percent sign.
    pub fn percent_of(self, number: &str) -> String {
        let gap = if self.style.percent_gap { NO_BREAK.to_string() } else { String::new() };
        format!("{number}{gap}%")
    }

    /// Returns a share of one as percent with its sign: `+5.4 %`.
    pub fn signed_share(self, value: f64) -> String {
        let text = self.share(value);
        if value > 0.0 && text != self.share(0.0) { format!("+{text}") } else { text }
    }

    /// Returns an amount without its currency, decimals only where there are any: `1 234.50`.
    pub fn number(self, amount: Money, minor_digits: u32) -> String {
        let rounded = amount.rounded(minor_digits).decimal();
        let whole = rounded.trunc();
        let fraction = (rounded - whole).abs();
        let grouped = self.grouped(whole.abs().to_u64().unwrap_or(i64::MAX as u64), self.style.money_group);
        let sign =
            if rounded.is_sign_negative() && !rounded.is_zero() { MINUS.to_string() } else { String::new() };
        if fraction.is_zero() {
            return format!("{sign}{grouped}");
        }
        let scaled = (fraction * Decimal::from(10_i64.pow(minor_digits))).to_i64().unwrap_or(0);
        let (point, width) = (self.style.money_decimal, minor_digits as usize);
        format!("{sign}{grouped}{point}{scaled:0width$}")
    }

    /// Returns a count of working days as prose says it: days up to twenty, then weeks of five.
    pub fn working_days(self, days: f64) -> String {
        let rounded = days.abs().round() as i64;
        match rounded {
            0 if days != 0.0 => say!(self, "count-less-than-day"),
            0..=20 => say!(self, "count-days", count = rounded),
            _ => say!(self, "count-weeks", count = (days.abs() / 5.0).round() as i64),
        }
    }

    /// Returns signed working days for tables: `+21 d`, `0`.
    pub fn days_signed(self, days: f64) -> String {
        match days.round() as i64 {
            0 => "0".to_string(),
            rounded => say!(self, "count-days-short", days = self.signed(rounded)),
        }
    }
}
