//! Shapes in which money is shared out over time.
//!
//! `front`, `back` and `bell` are the work contours of Microsoft Project: the time is cut into ten equal parts, and
//! each takes so many percent of the peak (*Microsoft Project* help, "Work Contour"; the percentages as in the
//! standard contours of ProjectLibre, which keeps to them). `s` is the cubic smooth-step 3x² − 2x³ of the share x
//! of the time that has passed: the simplest curve that begins and ends flat.

use crate::analysis::deal::deal;
use crate::edition::budget::Contour;
use crate::units::{Date, Money, Month};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Percent of the peak in each tenth of the time.
const FRONT: [i64; 10] = [100, 100, 100, 75, 75, 50, 50, 25, 15, 10];
const BACK: [i64; 10] = [10, 15, 25, 50, 50, 75, 75, 100, 100, 100];
const BELL: [i64; 10] = [10, 20, 40, 80, 100, 100, 80, 40, 20, 10];

/// A share: so much of so much.
struct Share {
    part: Decimal,
    whole: Decimal,
}

/// Returns the share of the money that is planned for the first `passed` of `days` days.
///
/// *Example:* a bell over ten days has (10 + 20 + 40) ÷ 500 = 14 % in the first three of them.
fn cumulative(shape: Contour, passed: i64, days: i64) -> Share {
    let tenths = match shape {
        Contour::Even => return Share { part: passed.into(), whole: days.into() },
        Contour::S => {
            let x = Decimal::from(passed) / Decimal::from(days);
            return Share { part: x * x * (Decimal::from(3) - x - x), whole: Decimal::ONE };
        }
        Contour::Front => &FRONT,
        Contour::Back => &BACK,
        Contour::Bell => &BELL,
    };
    // In tenths of a day: each tenth of the time is `days` of them long.
    let (at, mut sum) = (passed * 10, 0_i64);
    for (tenth, &percent) in (0_i64..).zip(tenths) {
        sum += percent * (at - tenth * days).clamp(0, days);
    }
    Share { part: sum.into(), whole: (tenths.iter().sum::<i64>() * days).into() }
}

/// Shares an amount out over the calendar days of some spans, from the first to the last of them, in a shape. A day
/// of two spans counts twice, a day of none not at all. What rounding leaves goes to the last month, so that the
/// months sum to the amount.
pub fn over(
    amount: Money,
    spans: &[(Date, Date)],
    shape: Contour,
    minor_digits: u32,
) -> BTreeMap<Month, Money> {
    let mut days: BTreeMap<Month, i64> = BTreeMap::new();
    for &(from, to) in spans {
        for month in from.month().through(to.month()) {
            let (first, last) = (month.first().max(from), month.last().min(to));
            *days.entry(month).or_default() += i64::from(last - first + 1);
        }
    }
    let all: i64 = days.values().sum::<i64>().max(1);
    let (mut passed, mut before) = (0, Decimal::ZERO);
    let weigh = |count: &i64| {
        passed += count;
        let until = cumulative(shape, passed, all).part;
        until - std::mem::replace(&mut before, until)
    };
    let weights: Vec<Decimal> = days.values().map(weigh).collect();
    let parts = deal(amount, &weights, cumulative(shape, all, all).whole, minor_digits);
    days.into_keys().zip(parts).collect()
}

/// The days over which money is shared out in a shape, to tell where in a month it lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// From the first to the last day of each span.
    pub spans: Vec<(Date, Date)>,
    pub shape: Contour,
}

impl Course {
    /// Returns the share of the money of a month that is planned for its days up to and with one of them, as so much of
    /// so much; nothing for a month that holds none of the days.
    ///
    /// *Example:* evenly from 23 November to 18 December, the eight days of November have an eighth each: nothing by
    /// the 13th, four eighths by the 26th.
    pub fn share_of_month(&self, day: Date) -> Option<(Decimal, Decimal)> {
        let month = day.month();
        let count = |until: Date| -> i64 {
            let days = |&(from, to): &(Date, Date)| i64::from((until.min(to) - from + 1).max(0));
            self.spans.iter().map(days).sum()
        };
        let all: i64 = self.spans.iter().map(|&(from, to)| i64::from((to - from + 1).max(0))).sum();
        let (before, after) = (count(month.first().previous()), count(month.last()));
        if before == after {
            return None;
        }
        let planned = |passed: i64| cumulative(self.shape, passed, all).part;
        let first = planned(before);
        Some((planned(count(day)) - first, planned(after) - first))
    }
}

/// Shares an amount out over months in the shape of other amounts; only those that have the sign of their sum count.
/// Nothing where they come to nothing.
pub fn like(
    amount: Money,
    amounts: &BTreeMap<Month, Money>,
    minor_digits: u32,
) -> Option<BTreeMap<Month, Money>> {
    let sum: Money = amounts.values().copied().sum();
    if sum.is_zero() {
        return None;
    }
    let counts = |of: Money| !of.is_zero() && of.is_negative() == sum.is_negative();
    let counted: Vec<(Month, Decimal)> = (amounts.iter().filter(|&(_, &of)| counts(of)))
        .map(|(&month, of)| (month, of.decimal().abs()))
        .collect();
    let weights: Vec<Decimal> = counted.iter().map(|&(_, weight)| weight).collect();
    let parts = deal(amount, &weights, weights.iter().copied().sum(), minor_digits);
    Some(counted.into_iter().map(|(month, _)| month).zip(parts).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn months(amount: &str, from: &str, to: &str, shape: Contour) -> Vec<String> {
        let spread = over(amount.parse().unwrap(), &[(date(from), date(to))], shape, 2);
        spread.values().map(Money::to_string).collect()
    }

    #[test]
    fn an_even_spread_counts_days() {
        // 16 of 59 days in January, 28 in February, 15 in March.
        assert_eq!(months("100", "2026-01-16", "2026-03-15", Contour::Even), ["27.12", "47.46", "25.42"]);
    }

    #[test]
    fn a_shape_goes_by_tenths_of_the_time() {
        // 20 days, so a tenth is two days: 12 days in January are six tenths, 8 in February are four.
        let of = |shape| months("3000", "2026-01-20", "2026-02-08", shape);
        // (10 + 15 + 25 + 50 + 50 + 75) ÷ 600 = 225 ÷ 600.
        assert_eq!(of(Contour::Back), ["1125", "1875"]);
        // (100 + 100 + 100 + 75 + 75 + 50) ÷ 600 = 500 ÷ 600.
        assert_eq!(of(Contour::Front), ["2500", "500"]);
        // (10 + 20 + 40 + 80 + 100 + 100) ÷ 500 = 350 ÷ 500.
        assert_eq!(of(Contour::Bell), ["2100", "900"]);
        // x = 0.6: 3 × 0.36 − 2 × 0.216 = 0.648.
        assert_eq!(of(Contour::S), ["1944", "1056"]);
    }

    #[test]
    fn a_tenth_that_a_month_cuts_counts_by_its_days() {
        // 25 days, so a tenth is 2.5 days: 11 days in January are four tenths and 0.4 of the fifth.
        // (10 + 15 + 25 + 50 + 0.4 × 50) ÷ 600 = 120 ÷ 600.
        assert_eq!(months("600", "2026-01-21", "2026-02-14", Contour::Back), ["120", "480"]);
    }

    #[test]
    fn a_credit_is_shared_out_like_a_cost() {
        assert_eq!(months("-3000", "2026-01-20", "2026-02-08", Contour::Bell), ["-2100", "-900"]);
    }

    #[test]
    fn a_shape_over_several_spans_skips_the_days_between() {
        let spans = [(date("2026-01-12"), date("2026-01-21")), (date("2026-03-02"), date("2026-03-11"))];
        let spread = over("500".parse().unwrap(), &spans, Contour::Bell, 2);
        let months: Vec<String> = spread.iter().map(|(month, amount)| format!("{month} {amount}")).collect();
        assert_eq!(months, ["2026-01 250", "2026-03 250"]);
    }

    #[test]
    fn a_few_coins_never_become_less_than_nothing() {
        // 5 coins over nine months are 0.56 each, rounded 1: the first five have one, the rest nothing.
        let spread =
            over("0.05".parse().unwrap(), &[(date("2026-01-01"), date("2026-09-30"))], Contour::Even, 2);
        assert!(spread.values().all(|amount| !amount.is_negative()));
        assert_eq!(spread.values().copied().sum::<Money>().to_string(), "0.05");
    }

    #[test]
    fn the_shape_of_other_amounts() {
        let of = |texts: &[(&str, &str)]| -> BTreeMap<Month, Money> {
            texts.iter().map(|(month, amount)| (month.parse().unwrap(), amount.parse().unwrap())).collect()
        };
        let plan = of(&[("2026-10", "100"), ("2026-11", "-50"), ("2026-12", "200")]);
        let shared = like("90".parse().unwrap(), &plan, 2).unwrap();
        assert_eq!(shared, of(&[("2026-10", "30"), ("2026-12", "60")]));
        assert_eq!(like("90".parse().unwrap(), &of(&[("2026-10", "0")]), 2), None);
    }
}
