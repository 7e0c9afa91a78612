//! Currencies, and amounts of money as a language writes them.

use crate::units::locale::figures::Locale;
use crate::units::locale::style::{Minus, Side, Unit};
use crate::units::locale::{MINUS, NO_BREAK};
use crate::units::money::Money;
use rust_decimal::Decimal;

/// A currency by its ISO 4217 code, with the digits of its smallest coin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Currency {
    code: [u8; 3],
    pub minor_digits: u32,
    /// The way its amounts are written; carried along, so that no amount is written another way.
    numbers: Locale,
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
    pub const EURO: Currency = Currency { code: *b"EUR", minor_digits: 2, numbers: Locale::ENGLISH };

    /// Returns the currency of a code of three capital letters.
    pub fn find(code: &str) -> Option<Currency> {
        let letters: [u8; 3] = code.as_bytes().try_into().ok()?;
        let known = CURRENCIES.iter().find(|(known, ..)| *known == code);
        letters.iter().all(u8::is_ascii_uppercase).then_some(Currency {
            code: letters,
            minor_digits: known.map_or(2, |&(.., digits)| digits),
            numbers: Locale::ENGLISH,
        })
    }

    /// Returns the same currency with its amounts written in another way.
    pub fn written(self, numbers: Locale) -> Currency {
        Currency { numbers, ..self }
    }

    /// Returns the way its amounts are written, for the figures that stand beside them.
    pub fn numbers(&self) -> Locale {
        self.numbers
    }

    /// Returns `GBP`.
    pub fn code(&self) -> &str {
        // Only capital letters are let in.
        std::str::from_utf8(&self.code).unwrap_or("")
    }

    /// Returns the sign that readers know, `£`, or the code where there is none.
    pub fn sign(&self) -> &str {
        if let Some((code, sign)) = self.numbers.style.home
            && code.as_bytes() == self.code
        {
            return sign;
        }
        self.symbol()
    }

    /// Returns the sign that is the same in every language, for other programs: `£`, or the code.
    pub fn symbol(&self) -> &str {
        let known = CURRENCIES.iter().find(|(code, ..)| code.as_bytes() == self.code);
        known.map_or_else(|| self.code(), |&(_, sign, _)| sign)
    }

    /// Returns a number with plus or minus and the currency, each in its place.
    fn placed(&self, plus_minus: &str, number: &str) -> String {
        let sign = self.sign();
        match self.numbers.style.side {
            Side::After => format!("{plus_minus}{number}{NO_BREAK}{sign}"),
            Side::Before { minus: Minus::Between, .. } if !plus_minus.is_empty() => {
                format!("{sign}{plus_minus}{number}")
            }
            Side::Before { close, minus } => {
                // Of signs that stand close, one of letters needs room all the same.
                let gap = if close.contains(sign) { String::new() } else { NO_BREAK.to_string() };
                match minus {
                    Minus::AtNumber => format!("{sign}{gap}{plus_minus}{number}"),
                    Minus::First | Minus::Between => format!("{plus_minus}{sign}{gap}{number}"),
                }
            }
        }
    }

    /// Returns an amount with three figures and its short unit: `1.56 m`, `80 k`, `940`. Thousands are written
    /// out where the language has no short form of them.
    fn abridged(&self, amount: Money) -> String {
        let style = self.numbers.style;
        let value = amount.abs().to_f64();
        let (number, digits, unit) = match style.thousand {
            _ if value >= 999_500.0 => (value / 1_000_000.0, 6, Some(style.million)),
            Some(thousand) if value >= 1_000.0 => (value / 1_000.0, 3, Some(thousand)),
            _ => (value, 0, None),
        };
        // Never more than three figures, and no trailing zeros.
        let places = match number {
            _ if unit.is_none() => 0,
            size if size < 9.995 => 2,
            size if size < 99.95 => 1,
            _ => 0,
        };
        // Rounded as a decimal: half a unit has no exact float, and would go up or down by chance.
        let exact = amount.abs().times(Decimal::new(1, digits)).rounded(places as u32).to_f64();
        let text = self.numbers.money_decimal(exact, places);
        match unit {
            Some(Unit { word, gap: true }) => format!("{text}{NO_BREAK}{word}"),
            Some(Unit { word, gap: false }) => format!("{text}{word}"),
            None => text,
        }
    }

    /// Returns a headline amount with three figures: `£ 1.56 m`, `£ 80 k`, `£ 940`.
    pub fn short(&self, amount: Money) -> String {
        let text = self.abridged(amount);
        let sign = if amount.is_negative() && text != "0" { MINUS.to_string() } else { String::new() };
        self.placed(&sign, &text)
    }

    /// Returns a headline amount with its sign: `+£ 80 k`.
    pub fn short_signed(&self, amount: Money) -> String {
        if amount > Money::ZERO { self.placed("+", &self.abridged(amount)) } else { self.short(amount) }
    }

    /// Returns the exact amount: `£ 1 480 000`, `£ 12.50`.
    pub fn exact(&self, amount: Money) -> String {
        let text = self.numbers.number(amount.abs(), self.minor_digits);
        let sign = if amount.is_negative() && text != "0" { MINUS.to_string() } else { String::new() };
        self.placed(&sign, &text)
    }

    /// Returns the exact amount with its sign: `+£ 4 820`.
    pub fn exact_signed(&self, amount: Money) -> String {
        let text = self.numbers.number(amount, self.minor_digits);
        if amount > Money::ZERO && text != "0" { self.placed("+", &text) } else { self.exact(amount) }
    }
}
