//! The signs and codes of currencies that stand beside amounts.

use crate::units::locale::Currency;

/// Signs, and the currencies that are written with them. A sign of several, such as `$`, is the project's currency
/// where that is one of them.
const SIGNS: &[(&str, &[&str])] = &[
    ("€", &["EUR"]),
    ("£", &["GBP", "EGP", "FKP", "GIP", "LBP", "SHP", "SSP", "SYP"]),
    (
        "$",
        &[
            "USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "CLP", "COP", "FJD", "GYD", "HKD", "JMD",
            "KYD", "LRD", "MXN", "NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "UYU", "XCD", "ARS", "DOP",
            "CUP",
        ],
    ),
    ("US$", &["USD"]),
    ("A$", &["AUD"]),
    ("AU$", &["AUD"]),
    ("C$", &["CAD", "NIO"]),
    ("CA$", &["CAD"]),
    ("HK$", &["HKD"]),
    ("MX$", &["MXN"]),
    ("NT$", &["TWD"]),
    ("NZ$", &["NZD"]),
    ("R$", &["BRL"]),
    ("S$", &["SGD"]),
    ("¥", &["JPY", "CNY"]),
    ("￥", &["JPY", "CNY"]),
    ("円", &["JPY"]),
    ("元", &["CNY"]),
    ("₹", &["INR"]),
    ("Rs", &["INR", "PKR", "LKR", "NPR", "MUR"]),
    ("₩", &["KRW"]),
    ("₽", &["RUB"]),
    ("₺", &["TRY"]),
    ("₪", &["ILS"]),
    ("₴", &["UAH"]),
    ("₫", &["VND"]),
    ("₱", &["PHP"]),
    ("₦", &["NGN"]),
    ("฿", &["THB"]),
    ("₡", &["CRC"]),
    ("₵", &["GHS"]),
    ("₸", &["KZT"]),
    ("kr", &["SEK", "NOK", "DKK", "ISK"]),
    ("zł", &["PLN"]),
    ("Kč", &["CZK"]),
    ("Ft", &["HUF"]),
    ("lei", &["RON", "MDL"]),
    ("лв", &["BGN"]),
    ("Fr", &["CHF"]),
    ("SFr", &["CHF"]),
    ("R", &["ZAR"]),
    ("RM", &["MYR"]),
    ("Rp", &["IDR"]),
];

/// What letters beside an amount say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Beside {
    /// The project's currency.
    Own,
    /// Another currency, as it is written.
    Other(String),
    Credit,
    Debit,
    Nothing,
}

/// Returns what letters or a sign beside an amount say in a project of a currency.
pub fn read(word: &str, currency: Currency) -> Beside {
    let word = word.trim_end_matches('.');
    if word.eq_ignore_ascii_case("CR") {
        return Beside::Credit;
    }
    if word.eq_ignore_ascii_case("DR") {
        return Beside::Debit;
    }
    if word.eq_ignore_ascii_case(currency.code()) {
        return Beside::Own;
    }
    match SIGNS.iter().find(|(sign, _)| *sign == word) {
        Some((_, codes)) if codes.contains(&currency.code()) => Beside::Own,
        Some(_) => Beside::Other(word.to_string()),
        None if Currency::find(word).is_some() => Beside::Other(word.to_string()),
        None => Beside::Nothing,
    }
}

/// The side of the ledger that a row is on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    Debit,
    Credit,
}

/// Reads a word for debit or credit: `S` and `H` (*Soll* and *Haben*) as SAP writes them, `D` and `C`, `Dr` and `Cr`.
pub fn side(word: &str) -> Option<Side> {
    match word.trim_end_matches('.').to_lowercase().as_str() {
        "s" | "d" | "dr" | "debit" | "soll" | "+" => Some(Side::Debit),
        "h" | "c" | "cr" | "credit" | "haben" | "-" => Some(Side::Credit),
        _ => None,
    }
}

/// Tells whether a letter may be part of the sign or code of a currency.
pub fn is_letter(letter: char) -> bool {
    letter.is_alphabetic()
        || matches!(letter, '$' | '£' | '¥' | '￥' | '฿' | '\u{20a0}'..='\u{20cf}' | '円' | '元')
}

/// Tells whether amounts of a currency are grouped as lakh and crore: `12,34,567`.
///
/// *Source:* Unicode CLDR, the number patterns `#,##,##0` of the languages of India, Pakistan, Bangladesh and Nepal.
pub fn has_lakh(currency: Currency) -> bool {
    matches!(currency.code(), "INR" | "PKR" | "BDT" | "NPR")
}
