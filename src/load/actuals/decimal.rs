//! Which of point and comma stands before the cents: settled once for a file, from what its amounts show.
//!
//! Money is never guessed. An amount that could be read in two ways is read only where the project's settings or
//! other amounts of its file say how; and an amount that the others of its file contradict is an error.

use crate::load::actuals::amount::{Amount, Mark};
use crate::units::Money;
use crate::units::locale::Currency;
use std::ops::Range;

/// What the amounts of a file show, for point and for comma.
#[derive(Clone, Default, Debug)]
pub struct Evidence {
    point: Side,
    comma: Side,
}

#[derive(Clone, Default, Debug)]
struct Side {
    /// Amounts that could not be a slip of the pen.
    proofs: usize,
    all: usize,
    /// The first of the proofs, or of all where there is no proof.
    first: Option<Range<usize>>,
}

/// How the amounts of a file are to be read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Decimal {
    /// The project's settings say it.
    Given(Mark),
    /// Amounts of the file show it, such as the one at this place.
    Shown(Mark, Range<usize>),
    Open,
}

/// Why an amount is not read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unsettled {
    /// It has another decimal mark than its file.
    Contrary,
    /// It could be read in two ways.
    Doubtful,
}

impl Evidence {
    /// Takes note of an amount.
    pub fn add(&mut self, amount: &Amount, place: impl FnOnce() -> Option<Range<usize>>) {
        let Amount::Shows { mark, is_proof, .. } = *amount else { return };
        let side = match mark {
            Mark::Point => &mut self.point,
            Mark::Comma => &mut self.comma,
        };
        if side.first.is_none() || (is_proof && side.proofs == 0) {
            side.first = place();
        }
        side.proofs += usize::from(is_proof);
        side.all += 1;
    }

    /// Returns what is to be read. Where the amounts differ, those that differ from it are errors, so nothing is
    /// published that hangs on the choice between them.
    pub fn settle(self) -> Decimal {
        let weight = |side: &Side| (side.proofs, side.all);
        let (mark, side) = if weight(&self.comma) > weight(&self.point) {
            (Mark::Comma, self.comma)
        } else {
            (Mark::Point, self.point)
        };
        side.first.map_or(Decimal::Open, |place| Decimal::Shown(mark, place))
    }
}

impl Decimal {
    /// Reads an amount.
    ///
    /// `1,234` in a file with decimal commas is 1.234 only where the settings say so, or the currency has coins that
    /// small: that somebody wrote the thousands of one amount in another way is likelier than a tenth of a cent.
    pub fn read(&self, amount: &Amount, currency: Currency) -> Result<Money, Unsettled> {
        let (mark, is_given) = match self {
            Decimal::Given(mark) => (*mark, true),
            Decimal::Shown(mark, _) => (*mark, false),
            Decimal::Open => {
                return match amount {
                    Amount::Plain(money) => Ok(*money),
                    _ => Err(Unsettled::Doubtful),
                };
            }
        };
        let is_fine = matches!(amount, Amount::Either { thousands, .. } if *thousands == mark);
        if is_fine && !is_given && currency.minor_digits < 3 {
            return Err(Unsettled::Doubtful);
        }
        amount.under(mark).ok_or(Unsettled::Contrary)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::actuals::amount;

    /// Settles a file of these amounts, and reads them: what is in doubt is `?`, what contradicts the others `!`.
    fn read(texts: &[&str], code: &str) -> String {
        let currency = Currency::find(code).unwrap();
        let amounts: Vec<Amount> = texts.iter().map(|text| amount::read(text, currency).unwrap()).collect();
        let mut evidence = Evidence::default();
        amounts.iter().enumerate().for_each(|(at, amount)| evidence.add(amount, || Some(at..at)));
        let decimal = evidence.settle();
        let read = amounts.iter().map(|amount| match decimal.read(amount, currency) {
            Ok(money) => money.to_string(),
            Err(Unsettled::Doubtful) => "?".to_string(),
            Err(Unsettled::Contrary) => "!".to_string(),
        });
        read.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_file_tells_what_one_amount_does_not() {
        assert_eq!(read(&["1,234", "12.50"], "EUR"), "1234 12.5");
        assert_eq!(read(&["1.234", "1.234.567"], "EUR"), "1234 1234567");
        assert_eq!(read(&["1,234", "7"], "EUR"), "? 7");
    }

    #[test]
    fn an_amount_unlike_the_others_is_not_read() {
        assert_eq!(read(&["1,234.50", "1,23"], "EUR"), "1234.5 !");
        assert_eq!(read(&["1,23", "1,234.50", "4,5"], "EUR"), "! 1234.5 !");
        assert_eq!(read(&["12,5", "12.50", "7.20"], "EUR"), "! 12.5 7.2");
    }

    #[test]
    fn a_tenth_of_a_cent_is_not_taken_on_trust() {
        assert_eq!(read(&["12,50", "1,234"], "EUR"), "12.5 ?");
        assert_eq!(read(&["12.50", "1.234"], "KWD"), "12.5 1.234");
        let amount = amount::read("1.234", Currency::EURO).unwrap();
        let given = Decimal::Given(amount::Mark::Point).read(&amount, Currency::EURO);
        assert_eq!(given.unwrap().to_string(), "1.234");
    }
}
