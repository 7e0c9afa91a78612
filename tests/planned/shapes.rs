//! Whatever the shape, the dates and the amount: the months sum to it.

use milepost::analysis::contour::over;
use milepost::edition::budget::Contour;
use milepost::units::{Date, Money, Month};
use proptest::prelude::*;
use rust_decimal::Decimal;

const SHAPES: [Contour; 5] = [Contour::Even, Contour::Front, Contour::Back, Contour::Bell, Contour::S];

fn amount() -> impl Strategy<Value = Money> {
    (-1_000_000_000_000_i64..1_000_000_000_000, 0_u32..=3)
        .prop_map(|(coins, digits)| Money::from_decimal(Decimal::new(coins, digits)))
}

/// One to four spans that may overlap, of up to two and a half years each.
fn spans() -> impl Strategy<Value = Vec<(Date, Date)>> {
    prop::collection::vec((10_000_i32..13_000, 0_i32..900), 1..5).prop_map(|spans| {
        spans.iter().map(|&(from, days)| (Date::from_days(from), Date::from_days(from + days))).collect()
    })
}

proptest! {
    /// Nothing is lost, no part has another sign than the whole, and no month has money in which there are no days.
    #[test]
    fn months_sum_to_the_amount(
        amount in amount(),
        spans in spans(),
        shape in prop::sample::select(&SHAPES),
        minor_digits in 0_u32..=3,
    ) {
        let spread = over(amount, &spans, shape, minor_digits);
        prop_assert_eq!(spread.values().copied().sum::<Money>(), amount);
        for (month, part) in &spread {
            prop_assert!(part.is_zero() || part.is_negative() == amount.is_negative(), "{} {}", month, part);
            prop_assert!(spans.iter().any(|&(from, to)| month.first() <= to && from <= month.last()));
        }
    }

    /// What is front-loaded is never behind what is even, and that never behind what is back-loaded.
    #[test]
    fn shapes_are_in_their_order(from in 10_000_i32..13_000, days in 0_i32..900) {
        let span = [(Date::from_days(from), Date::from_days(from + days))];
        let whole = Money::from_units(1_000_000);
        let until = |shape: Contour| {
            let mut sum = Money::ZERO;
            let months = over(whole, &span, shape, 2);
            months.values().map(|&part| { sum += part; sum }).collect::<Vec<_>>()
        };
        let (front, even, back) = (until(Contour::Front), until(Contour::Even), until(Contour::Back));
        for month in 0..even.len() {
            // Within what rounding leaves.
            let coins = Money::from_units(1);
            prop_assert!(front[month] + coins >= even[month] && even[month] + coins >= back[month]);
        }
    }
}

#[test]
fn a_day_alone_has_all_of_it() {
    let day: Date = "2026-02-28".parse().unwrap();
    for shape in SHAPES {
        let spread = over("-99.99".parse().unwrap(), &[(day, day)], shape, 2);
        let month: Month = "2026-02".parse().unwrap();
        assert_eq!(spread.into_iter().collect::<Vec<_>>(), [(month, "-99.99".parse().unwrap())]);
    }
}
