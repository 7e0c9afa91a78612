//! How each language writes figures: its marks, its gaps, where a currency stands, and its short forms.
//!
//! Source: Unicode CLDR 48, `numbers` of each language (`symbols`, `percentFormats`, `currencyFormats`, their
//! `short` forms, `minimumGroupingDigits`), and `currencies` for the sign of its own currency. Three things the
//! house sets itself: English of Britain and Ireland sets thousands, units and percent apart by spaces, as
//! ISO 80000-1 asks; the Swiss apostrophe is the typographer's; and a short amount has its sign where the exact
//! one has it.

use crate::units::locale::{NARROW, NO_BREAK};

/// The figures of one language, or of one country's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Style {
    /// The tags it is found by, as BCP 47 writes them.
    pub tags: &'static [&'static str],
    pub decimal: char,
    pub group: char,
    /// The marks in amounts of money, which are others in few countries.
    pub money_decimal: char,
    pub money_group: char,
    /// How many digits a whole number has at least when its thousands are set apart.
    pub group_from: usize,
    /// Whether a gap stands between a number and its percent sign.
    pub percent_gap: bool,
    pub side: Side,
    /// Code and sign of the language's own currency, where other languages write the code.
    pub home: Option<(&'static str, &'static str)>,
    /// The short form of thousands; nothing where there is none, and thousands are written out.
    pub thousand: Option<Unit>,
    pub million: Unit,
}

/// Where the sign of a currency stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    /// Before the amount: close to it where it is one of these signs, else with a gap.
    Before { close: &'static str, minus: Minus },
    /// After the amount, with a gap.
    After,
}

/// Where the minus of an amount stands, whose currency stands before it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Minus {
    /// `−£ 12`
    First,
    /// `€ −12`
    AtNumber,
    /// `CHF−12`
    Between,
}

/// The short word for a thousand or a million.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unit {
    pub word: &'static str,
    /// Whether a gap stands before it.
    pub gap: bool,
}

const fn apart(word: &'static str) -> Unit {
    Unit { word, gap: true }
}

const fn close(word: &'static str) -> Unit {
    Unit { word, gap: false }
}

const APOSTROPHE: char = '\u{2019}';

/// Most of the mainland: a decimal comma, the currency after the amount.
const MAINLAND: Style = Style {
    tags: &[],
    decimal: ',',
    group: '.',
    money_decimal: ',',
    money_group: '.',
    group_from: 4,
    percent_gap: true,
    side: Side::After,
    home: None,
    thousand: None,
    million: apart("M"),
};

/// The mainland's languages that set thousands apart by a space.
const SPACED: Style = Style { group: NO_BREAK, money_group: NO_BREAK, ..MAINLAND };

const GERMAN: Style = Style { tags: &["de"], million: apart("Mio."), ..MAINLAND };
const FRENCH: Style =
    Style { tags: &["fr"], group: NARROW, money_group: NARROW, thousand: Some(apart("k")), ..MAINLAND };
const SPANISH: Style = Style { tags: &["es"], group_from: 5, thousand: Some(apart("mil")), ..MAINLAND };
const ITALIAN: Style = Style {
    tags: &["it"],
    group_from: 5,
    percent_gap: false,
    thousand: Some(close("K")),
    million: apart("Mln"),
    ..MAINLAND
};

/// English as the house sets it.
pub const ENGLISH: Style = Style {
    tags: &["en-GB", "en"],
    decimal: '.',
    group: NARROW,
    money_decimal: '.',
    money_group: NARROW,
    group_from: 4,
    percent_gap: true,
    side: Side::Before { close: "", minus: Minus::First },
    home: None,
    thousand: Some(apart("k")),
    million: apart("m"),
};

/// All styles. The first one is that of a site whose language has none.
pub static STYLES: &[Style] = &[
    ENGLISH,
    Style {
        tags: &["en-IE"], side: Side::Before { close: "£$¥₹₩€", minus: Minus::First }, ..ENGLISH
    },
    Style {
        tags: &["en-US"],
        group: ',',
        money_group: ',',
        percent_gap: false,
        side: Side::Before { close: "£$¥₹₩€", minus: Minus::First },
        thousand: Some(close("K")),
        million: close("M"),
        ..ENGLISH
    },
    // No language: see `messages::PSEUDO`.
    Style { tags: &["en-XA"], ..ENGLISH },
    GERMAN,
    Style {
        tags: &["de-AT"],
        group: NO_BREAK,
        side: Side::Before { close: "", minus: Minus::First },
        ..GERMAN
    },
    Style {
        tags: &["de-CH", "de-LI"],
        decimal: '.',
        group: APOSTROPHE,
        money_decimal: '.',
        money_group: APOSTROPHE,
        percent_gap: false,
        side: Side::Before { close: "", minus: Minus::Between },
        ..GERMAN
    },
    FRENCH,
    Style { tags: &["fr-CA"], group: NO_BREAK, money_group: NO_BREAK, ..FRENCH },
    Style {
        tags: &["fr-CH"],
        group: APOSTROPHE,
        money_decimal: '.',
        money_group: APOSTROPHE,
        percent_gap: false,
        ..FRENCH
    },
    SPANISH,
    ITALIAN,
    Style {
        tags: &["it-CH"],
        decimal: '.',
        group: APOSTROPHE,
        money_decimal: '.',
        money_group: APOSTROPHE,
        side: Side::Before { close: "", minus: Minus::Between },
        ..ITALIAN
    },
    Style {
        tags: &["nl"],
        percent_gap: false,
        side: Side::Before { close: "", minus: Minus::AtNumber },
        thousand: Some(close("K")),
        million: apart("mln."),
        ..MAINLAND
    },
    Style {
        tags: &["pt", "pt-BR"],
        percent_gap: false,
        side: Side::Before { close: "", minus: Minus::First },
        home: Some(("BRL", "R$")),
        thousand: Some(apart("mil")),
        million: apart("mi"),
        ..MAINLAND
    },
    Style { tags: &["pt-PT"], group_from: 5, percent_gap: false, thousand: Some(apart("mil")), ..SPACED },
    Style {
        tags: &["pl"],
        group_from: 5,
        percent_gap: false,
        home: Some(("PLN", "zł")),
        thousand: Some(apart("tys.")),
        million: apart("mln"),
        ..SPACED
    },
    Style {
        tags: &["sv"],
        home: Some(("SEK", "kr")),
        thousand: Some(apart("tn")),
        million: apart("mn"),
        ..SPACED
    },
    Style {
        tags: &["da"],
        home: Some(("DKK", "kr.")),
        thousand: Some(apart("t")),
        million: apart("mio."),
        ..MAINLAND
    },
    Style {
        tags: &["nb", "no"],
        home: Some(("NOK", "kr")),
        thousand: Some(close("k")),
        million: apart("mill."),
        ..SPACED
    },
    Style { tags: &["fi"], thousand: Some(apart("t.")), million: apart("milj."), ..SPACED },
    Style {
        tags: &["cs"],
        home: Some(("CZK", "Kč")),
        thousand: Some(apart("tis.")),
        million: apart("mil."),
        ..SPACED
    },
];
