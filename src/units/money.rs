//! Amounts of money: exact decimals, never floats.
//!
//! A project has one currency, kept beside the project; an amount carries none. Amounts of two
//! currencies meet only where a rate is written in the input.

use crate::units::Percent;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Neg, Sub, SubAssign};
use std::str::FromStr;

/// An exact amount in the project's currency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Money(Decimal);

impl Money {
    pub const ZERO: Money = Money(Decimal::ZERO);

    /// The largest amount that a project may name; sums of thousands of them still fit.
    pub const LARGEST: Money = Money(Decimal::from_parts(2_808_348_672, 232_830_643, 0, false, 0)); // 10^18

    pub fn from_decimal(amount: Decimal) -> Money {
        Money(amount)
    }

    pub fn from_units(units: i64) -> Money {
        Money(Decimal::from(units))
    }

    /// Returns the amount of these digits, the last `decimals` of them behind the point; nothing where it is larger
    /// or finer than a project may name.
    pub fn from_digits(digits: i128, decimals: u32) -> Option<Money> {
        let amount = Decimal::try_from_i128_with_scale(digits, decimals).ok().map(Money);
        amount.filter(|amount| amount.abs() <= Money::LARGEST && decimals <= 9)
    }

    pub fn decimal(self) -> Decimal {
        self.0
    }

    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    pub fn is_negative(self) -> bool {
        self.0.is_sign_negative() && !self.0.is_zero()
    }

    pub fn abs(self) -> Money {
        Money(self.0.abs())
    }

    /// Returns `share` of this amount, exactly as far as 28 digits reach.
    pub fn times(self, share: Decimal) -> Money {
        Money(self.0.saturating_mul(share))
    }

    /// Returns the amount in another currency, of which one unit of this one is worth so much.
    pub fn at_rate(self, rate: Money) -> Money {
        self.times(rate.0)
    }

    /// Returns so many of so many parts of this amount. It is multiplied first, so that what comes out whole is whole.
    pub fn parts(self, part: impl Into<Decimal>, of: impl Into<Decimal>) -> Money {
        let (part, of) = (part.into(), of.into());
        let exact = self.0.checked_mul(part).and_then(|product| product.checked_div(of));
        exact.map_or_else(|| self.times(part.checked_div(of).unwrap_or_default()), Money)
    }

    /// Returns so many hundredths of this amount.
    pub fn part(self, percent: Percent) -> Money {
        self.times(Decimal::new(i64::from(percent.basis_points()), 4))
    }

    /// Returns this amount divided by another, or nothing where the other is zero.
    pub fn ratio(self, other: Money) -> Option<Decimal> {
        self.0.checked_div(other.0)
    }

    /// Returns this amount as a share of another, or nothing where the other is zero.
    pub fn share_of(self, whole: Money) -> Option<f64> {
        self.ratio(whole)?.to_f64()
    }

    /// Returns this amount rounded to the currency's smallest coin, half away from zero.
    pub fn rounded(self, minor_digits: u32) -> Money {
        Money(
            self.0.round_dp_with_strategy(minor_digits, rust_decimal::RoundingStrategy::MidpointAwayFromZero),
        )
    }

    /// Returns the amount as a float, for drawing only.
    pub fn to_f64(self) -> f64 {
        self.0.to_f64().unwrap_or(0.0)
    }
}

impl Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0.saturating_add(other.0))
    }
}

impl Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0.saturating_sub(other.0))
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Money) {
        *self = *self + other;
    }
}

impl SubAssign for Money {
    fn sub_assign(&mut self, other: Money) {
        *self = *self - other;
    }
}

impl Neg for Money {
    type Output = Money;
    fn neg(self) -> Money {
        Money(-self.0)
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, |sum, amount| sum + amount)
    }
}

/// The plain decimal, `1234.5`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.normalize().fmt(f)
    }
}

/// Reads a plain decimal with a point: `1234.50`, `-20`.
impl FromStr for Money {
    type Err = ();
    fn from_str(text: &str) -> Result<Money, ()> {
        let amount = Decimal::from_str_exact(text.trim()).map_err(drop)?;
        (amount.abs() <= Money::LARGEST.0 && amount.scale() <= 9).then_some(Money(amount)).ok_or(())
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Money, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| serde::de::Error::custom("an amount is written as digits with a point"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_exact() {
        let tenth: Money = "0.1".parse().unwrap();
        let sum: Money = std::iter::repeat_n(tenth, 3).sum();
        assert_eq!(sum.to_string(), "0.3");
        assert_eq!(Money::LARGEST.to_string(), "1000000000000000000");
        assert_eq!(Money::from_units(1).ratio(Money::ZERO), None);
    }

    #[test]
    fn an_amount_out_of_range_is_refused() {
        for text in ["1e5", "abc", "", "1,000", "10000000000000000000", "0.0000000001"] {
            assert!(text.parse::<Money>().is_err(), "{text}");
        }
    }
}
