//! Dealing an amount out to the last coin.

use crate::units::Money;
use rust_decimal::Decimal;

/// Deals an amount out by weights of a whole, each part rounded to the coin and never more than is left. The last
/// takes the rest, so that the parts sum to the amount. In equal parts where the whole is nothing.
///
/// *Example:* 100 by 1, 1 and 1 of 3: 33.33, 33.33 and 33.34.
pub fn deal(amount: Money, weights: &[Decimal], whole: Decimal, minor_digits: u32) -> Vec<Money> {
    let (count, last) = (Decimal::from(weights.len()), weights.len().saturating_sub(1));
    let mut left = amount;
    let part = |(place, &weight): (usize, &Decimal)| {
        let (weight, whole) = if whole.is_zero() { (Decimal::ONE, count) } else { (weight, whole) };
        let part = if place == last { left } else { amount.parts(weight, whole).rounded(minor_digits) };
        let part = if part.abs() > left.abs() { left } else { part };
        left -= part;
        part
    };
    weights.iter().enumerate().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dealt(amount: &str, weights: &[i64], minor_digits: u32) -> Vec<String> {
        let weights: Vec<Decimal> = weights.iter().copied().map(Decimal::from).collect();
        let whole = weights.iter().copied().sum();
        let parts = deal(amount.parse().unwrap(), &weights, whole, minor_digits);
        assert_eq!(parts.iter().copied().sum::<Money>().to_string(), amount);
        parts.iter().map(Money::to_string).collect()
    }

    #[test]
    fn the_last_takes_what_rounding_leaves() {
        assert_eq!(dealt("100", &[1, 1, 1], 2), ["33.33", "33.33", "33.34"]);
        assert_eq!(dealt("-100", &[1, 1, 1], 2), ["-33.33", "-33.33", "-33.34"]);
        assert_eq!(dealt("100", &[2, 1, 1], 0), ["50", "25", "25"]);
        // Nothing is known of the weights: equal parts.
        assert_eq!(dealt("90", &[0, 0, 0], 2), ["30", "30", "30"]);
    }

    #[test]
    fn no_part_is_more_than_is_left() {
        // 5 coins in nine parts are 0.56 each, rounded 1: five have one and the rest nothing.
        assert_eq!(dealt("5", &[1; 9], 0), ["1", "1", "1", "1", "1", "0", "0", "0", "0"]);
        assert_eq!(dealt("0.03", &[1, 1], 2), ["0.02", "0.01"]);
    }

    #[test]
    fn the_largest_amounts_are_dealt_out_as_well() {
        assert_eq!(dealt("1000000000000000000", &[1, 3], 2), ["250000000000000000", "750000000000000000"]);
    }
}
