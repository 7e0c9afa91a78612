//! Reads an amount of money as finance writes it: grouped or not, with a point or a comma before the cents, with
//! the sign of its currency, and negative in any of the ways of book-keeping.
//!
//! What one amount says of the decimal mark is kept apart from what it is: `1,234` may be either, and only the
//! rest of its file or the project's settings tell which (`decimal`).

use crate::load::actuals::sign::{self, Beside};
use crate::units::Money;
use crate::units::locale::{Currency, MINUS, NARROW, NO_BREAK};

/// What stands before the cents.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    Point,
    Comma,
}

/// An amount, as far as it can be read by itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Amount {
    /// It has neither point nor comma, or none that matters.
    Plain(Money),
    /// It shows what the decimal mark is; `is_proof` where it could not be a slip of the pen: an amount with both
    /// marks, or with a group of thousands that are set apart by the other.
    Shows { mark: Mark, is_proof: bool, money: Money },
    /// `1,234`: thousands under one mark, cents under the other.
    Either { thousands: Mark, whole: Money, part: Money },
}

/// Why a text is no amount.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// What is wrong, as a hint.
    NoAmount(&'static str),
    /// It is in another currency, as written.
    OtherCurrency(String),
}

impl Mark {
    pub fn letter(self) -> char {
        match self {
            Mark::Point => '.',
            Mark::Comma => ',',
        }
    }

    pub fn word(self) -> &'static str {
        match self {
            Mark::Point => "point",
            Mark::Comma => "comma",
        }
    }

    pub fn other(self) -> Mark {
        match self {
            Mark::Point => Mark::Comma,
            Mark::Comma => Mark::Point,
        }
    }

    fn of(letter: char) -> Option<Mark> {
        match letter {
            '.' => Some(Mark::Point),
            ',' => Some(Mark::Comma),
            _ => None,
        }
    }
}

impl Amount {
    /// Returns the amount under a decimal mark, where it can be read so.
    pub fn under(&self, mark: Mark) -> Option<Money> {
        match *self {
            Amount::Plain(money) => Some(money),
            Amount::Shows { mark: shown, money, .. } => (shown == mark).then_some(money),
            Amount::Either { thousands, whole, part } => Some(if thousands == mark { part } else { whole }),
        }
    }

    fn negated(self) -> Amount {
        match self {
            Amount::Plain(money) => Amount::Plain(-money),
            Amount::Shows { mark, is_proof, money } => Amount::Shows { mark, is_proof, money: -money },
            Amount::Either { thousands, whole, part } => {
                Amount::Either { thousands, whole: -whole, part: -part }
            }
        }
    }
}

const DIGITS: &str = "write digits alone, such as `12345.67`";
const GROUPS: &str = "thousands are groups of three digits: `1,234,567.89`";
const LARGE: &str =
    "the largest amount is a million million million, with at most nine digits after the point";
const TWO_SIGNS: &str = "it says twice whether it is negative: leave one of the signs out";

/// Reads an amount.
pub fn read(text: &str, currency: Currency) -> Result<Amount, Fault> {
    let (number, is_negative) = bare(text, currency)?;
    let amount = unsigned(number, currency).map_err(Fault::NoAmount)?;
    Ok(if is_negative { amount.negated() } else { amount })
}

/// Takes off signs, parentheses and currencies, and tells whether they make the amount negative. A dash alone is how
/// accounting writes nothing: `-`, `€ -`.
fn bare(text: &str, currency: Currency) -> Result<(&str, bool), Fault> {
    let mut rest = text.trim();
    let (mut signs, mut is_negative, mut names, mut dashes) = (0, false, 0, 0);
    loop {
        let is_minus = |letter| matches!(letter, '-' | MINUS);
        let (Some(first), Some(last)) = (rest.chars().next(), rest.chars().next_back()) else { break };
        if first.is_ascii_digit() && last.is_ascii_digit() {
            break;
        }
        let before = rest.len();
        if first == '(' && last == ')' && rest.len() > 1 {
            rest = &rest[1..rest.len() - 1];
            (signs, is_negative) = (signs + 1, true);
        } else if is_minus(first) || first == '+' {
            rest = &rest[first.len_utf8()..];
            (signs, is_negative) = (signs + 1, is_minus(first));
            dashes += u32::from(is_negative);
        } else if is_minus(last) || last == '+' {
            rest = &rest[..rest.len() - last.len_utf8()];
            (signs, is_negative) = (signs + 1, is_minus(last));
            dashes += u32::from(is_negative);
        } else if matches!(rest, "–" | "—") {
            (rest, dashes) = ("", dashes + 1);
        } else if let Some((word, others)) = word(rest) {
            rest = others;
            match sign::read(word, currency) {
                Beside::Own => names += 1,
                Beside::Other(other) => return Err(Fault::OtherCurrency(other)),
                Beside::Credit => (signs, is_negative) = (signs + 1, true),
                Beside::Debit => signs += 1,
                Beside::Nothing => return Err(Fault::NoAmount(hint(text))),
            }
        }
        rest = rest.trim();
        if rest.len() == before {
            break;
        }
        // A pound sign and `GBP` may both stand there, but not three times.
        if signs > 1 || names > 2 {
            return Err(Fault::NoAmount(if signs > 1 { TWO_SIGNS } else { DIGITS }));
        }
    }
    if rest.is_empty() && dashes == 1 && signs <= 1 {
        return Ok(("0", false));
    }
    if !rest.chars().any(|letter| letter.is_ascii_digit()) {
        return Err(Fault::NoAmount(hint(text)));
    }
    Ok((rest, is_negative))
}

/// Takes the letters before or behind an amount off, with the point that ends a short form: `Fr. 12`, `12 kr.`.
fn word(text: &str) -> Option<(&str, &str)> {
    let front = text.find(|letter| !sign::is_letter(letter)).unwrap_or(text.len());
    if front > 0 {
        let is_short =
            text[front..].starts_with('.') && text[front + 1..].starts_with([' ', NO_BREAK, NARROW]);
        return Some(text.split_at(front + usize::from(is_short)));
    }
    let letters = text.strip_suffix('.').unwrap_or(text);
    let back = letters.trim_end_matches(sign::is_letter).len();
    (back < letters.len()).then(|| (&text[back..], &text[..back]))
}

/// Returns what to do about a text that has no amount in it.
fn hint(text: &str) -> &'static str {
    let is_float = text.contains(['e', 'E']) && text.replace(',', ".").parse::<f64>().is_ok();
    if is_float {
        "a spreadsheet has rounded it: show all its digits there, and save again"
    } else if !text.is_empty() && text.bytes().all(|byte| byte == b'#') {
        "its column was too narrow in the spreadsheet: make it wider, and save again"
    } else if text.starts_with('#') {
        "a formula has failed in the spreadsheet: mend it there, and save again"
    } else {
        DIGITS
    }
}

/// What sets groups of digits apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Apart {
    Marks(Mark),
    Blank,
    Apostrophe,
}

fn apart(letter: char) -> Option<Apart> {
    match letter {
        '.' | ',' => Mark::of(letter).map(Apart::Marks),
        ' ' | NO_BREAK | NARROW | '\u{2009}' | '\u{2007}' => Some(Apart::Blank),
        '\'' | '’' => Some(Apart::Apostrophe),
        _ => None,
    }
}

/// The groups of an amount: how many digits each has, and what stands before it.
#[derive(Default)]
struct Groups {
    digits: i128,
    lengths: [u8; MOST],
    apart: [Option<Apart>; MOST],
    count: usize,
    starts_with_zero: bool,
}

/// No amount has more groups: the largest has seven of three digits, or ten of two.
const MOST: usize = 12;

fn groups(text: &str) -> Result<Groups, &'static str> {
    let mut groups = Groups { count: 1, starts_with_zero: text.starts_with('0'), ..Groups::default() };
    let mut total = 0;
    for letter in text.chars() {
        if let Some(digit) = letter.to_digit(10) {
            total += 1;
            if total > 30 {
                return Err(LARGE);
            }
            groups.digits = groups.digits * 10 + i128::from(digit);
            groups.lengths[groups.count - 1] += 1;
        } else if let Some(apart) = apart(letter) {
            if groups.count == MOST {
                return Err(GROUPS);
            }
            groups.apart[groups.count] = Some(apart);
            groups.count += 1;
        } else {
            return Err(hint(text));
        }
    }
    Ok(groups)
}

fn unsigned(text: &str, currency: Currency) -> Result<Amount, &'static str> {
    let groups = groups(text)?;
    let count = groups.count;
    let money = |decimals: u32| Money::from_digits(groups.digits, decimals).ok_or(LARGE);
    if count == 1 {
        return money(0).map(Amount::Plain);
    }
    let (apart, lengths) = (&groups.apart[1..count], &groups.lengths[..count]);
    let last = lengths[count - 1];
    if last == 0 {
        return Err("digits have to follow the point or comma");
    }
    let is_grouped = |lengths: &[u8]| is_grouped(lengths, groups.starts_with_zero, currency);
    let is_same = |apart: &[Option<Apart>]| apart.windows(2).all(|pair| pair[0] == pair[1]);
    let (thousands, Some(end)) = (&apart[..apart.len() - 1], apart[apart.len() - 1]) else {
        return Err(DIGITS);
    };
    let Apart::Marks(mark) = end else {
        // Nobody sets cents apart by a blank.
        return if is_same(apart) && is_grouped(lengths) { money(0).map(Amount::Plain) } else { Err(GROUPS) };
    };
    let shows =
        |mark, is_proof, decimals| money(decimals).map(|money| Amount::Shows { mark, is_proof, money });
    if thousands.is_empty() {
        let may_be_thousands = last == 3 && is_grouped(lengths);
        if may_be_thousands {
            return Ok(Amount::Either { thousands: mark, whole: money(0)?, part: money(3)? });
        }
        return shows(mark, false, u32::from(last));
    }
    if is_same(apart) {
        // The same mark several times can only be that of thousands.
        return if is_grouped(lengths) { shows(mark.other(), true, 0) } else { Err(GROUPS) };
    }
    if !is_same(thousands) || thousands.contains(&Some(end)) || !is_grouped(&lengths[..count - 1]) {
        return Err(GROUPS);
    }
    shows(mark, true, u32::from(last))
}

/// Tells whether digits are grouped in thousands, or as lakh and crore where the currency is written so.
fn is_grouped(lengths: &[u8], starts_with_zero: bool, currency: Currency) -> bool {
    let [first, middle @ .., last] = lengths else { return true };
    let is_thousands = (1..=3).contains(first) && middle.iter().all(|&length| length == 3);
    let is_lakh =
        sign::has_lakh(currency) && (1..=2).contains(first) && middle.iter().all(|&length| length == 2);
    *last == 3 && !starts_with_zero && (is_thousands || is_lakh)
}

#[cfg(test)]
mod tests;
