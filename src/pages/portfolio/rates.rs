//! Money of several currencies: converted by the rates that `portfolio.toml` gives, and by no others.

use crate::pages::portfolio::Portfolio;
use crate::units::locale::{Currency, Locale};
use crate::units::{Date, Money};
use std::collections::BTreeMap;

/// How much one unit of a currency is in the portfolio's own.
#[derive(Clone, Debug)]
pub struct Rate {
    pub currency: Currency,
    pub rate: Money,
    pub date: Date,
    pub source: String,
}

impl Rate {
    /// Returns the rate as readers write it: `1.17`.
    pub fn written(&self, locale: Locale) -> String {
        locale.decimal(self.rate.to_f64(), 6)
    }
}

/// The currency that sums are told in, and the rates.
#[derive(Clone, Debug)]
pub struct Rates {
    pub currency: Currency,
    pub rates: Vec<Rate>,
}

impl Rates {
    fn find(&self, currency: Currency) -> Option<&Rate> {
        self.rates.iter().find(|rate| rate.currency.code() == currency.code())
    }
}

/// A sum, as far as it may be made.
pub enum Total<'a> {
    /// All is in one currency.
    One(Currency, Money),
    /// Some of it was converted, with these rates.
    Converted { currency: Currency, amount: Money, rates: Vec<&'a Rate> },
    /// The portfolio names no currency, or lacks a rate: the codes of those without.
    Apart { amounts: Vec<(Currency, Money)>, lacking: Vec<String> },
}

/// Adds up amounts; nothing where there are none. Each currency is added up first, then converted as amount × rate and rounded
/// to the coin (IAS 21.39: one closing rate for all amounts of a currency).
pub fn total<'a>(
    portfolio: &'a Portfolio,
    amounts: impl Iterator<Item = (Currency, Money)>,
) -> Option<Total<'a>> {
    let mut sums: BTreeMap<String, (Currency, Money)> = BTreeMap::new();
    for (currency, amount) in amounts {
        let (_, sum) = sums.entry(currency.code().to_string()).or_insert((currency, Money::ZERO));
        *sum += amount;
    }
    let sums: Vec<(Currency, Money)> = sums.into_values().collect();
    let own = portfolio.rates.as_ref();
    if let [(currency, amount)] = sums[..]
        && own.is_none_or(|own| own.currency.code() == currency.code() || own.find(currency).is_none())
    {
        return Some(Total::One(currency, amount));
    }
    if sums.is_empty() {
        return None;
    }
    let Some(own) = own else { return Some(Total::Apart { amounts: sums, lacking: Vec::new() }) };
    let (mut whole, mut rates, mut lacking) = (Money::ZERO, Vec::new(), Vec::new());
    for &(currency, amount) in &sums {
        if currency.code() == own.currency.code() {
            whole += amount;
            continue;
        }
        match own.find(currency) {
            Some(rate) => {
                whole += amount.at_rate(rate.rate).rounded(own.currency.minor_digits);
                rates.push(rate);
            }
            None => lacking.push(currency.code().to_string()),
        }
    }
    Some(match lacking.is_empty() {
        true => Total::Converted { currency: own.currency, amount: whole, rates },
        false => Total::Apart { amounts: sums, lacking },
    })
}
