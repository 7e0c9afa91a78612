//! Amounts as a range of Plotters, with three to five round ticks.

use crate::units::locale::Locale;
use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged, ValueFormatter};
use std::ops::Range;

/// The largest number a chart tells apart from one that is larger.
const LARGEST: f64 = 1e15;

/// An axis of amounts that holds zero.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Values {
    low: f64,
    high: f64,
    step: f64,
}

/// Returns an amount as a chart can draw it: what is not a number is nothing.
pub fn sound(value: f64) -> Option<f64> {
    value.is_finite().then(|| value.clamp(-LARGEST, LARGEST))
}

impl Values {
    /// Returns an axis over all amounts and zero. Where all are zero it is one unit high.
    pub fn over(amounts: impl IntoIterator<Item = f64>) -> Values {
        let (mut low, mut high) = (0.0_f64, 0.0_f64);
        for amount in amounts.into_iter().filter_map(sound) {
            low = low.min(amount);
            high = high.max(amount);
        }
        if high - low <= 0.0 {
            high = 1.0;
        }
        let room = (high - low) * 0.04;
        let high = if high > 0.0 { high + room } else { 0.0 };
        let low = if low < 0.0 { low - room } else { 0.0 };
        Values { low, high, step: round_step(high - low) }
    }

    /// Returns the round amounts on the axis.
    pub fn ticks(&self) -> Vec<f64> {
        let first = (self.low / self.step).ceil() as i64;
        let last = (self.high / self.step).floor() as i64;
        (first..=last).map(|count| count as f64 * self.step).collect()
    }

    /// Returns where an amount stands, 0 at the low end to 1 at the high end.
    pub fn share(&self, amount: f64) -> f64 {
        ((sound(amount).unwrap_or(0.0) - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    /// Returns the text of a tick.
    pub fn tick_text(&self, amount: f64, numbers: Locale) -> String {
        let places = if self.step >= 1.0 { usize::from(self.step.fract() > 0.0) } else { 2 };
        numbers.decimal(amount, places)
    }
}

/// Returns the smallest step of 1, 2, 2.5 or 5 times a power of ten that makes at most four spans.
fn round_step(span: f64) -> f64 {
    let mut power = 1e-6;
    loop {
        for digit in [1.0, 2.0, 2.5, 5.0] {
            let step = digit * power;
            if span / step <= 4.5 {
                return step;
            }
        }
        power *= 10.0;
    }
}

/// Returns an amount as the labels of a chart write it: whole from ten on, one decimal below.
pub fn amount(value: f64, numbers: Locale) -> String {
    let value = sound(value).unwrap_or(0.0);
    numbers.decimal(value, if value.abs() < 10.0 { 1 } else { 0 })
}

/// Returns an amount of things that are counted: without a decimal where it is whole.
pub fn counted(value: f64, numbers: Locale) -> String {
    let value = sound(value).unwrap_or(0.0);
    if (value - value.round()).abs() < 0.05 {
        numbers.decimal(value.round(), 0)
    } else {
        amount(value, numbers)
    }
}

impl Ranged for Values {
    type FormatOption = NoDefaultFormatting;
    type ValueType = f64;

    fn map(&self, amount: &f64, limit: (i32, i32)) -> i32 {
        limit.0 + (self.share(*amount) * f64::from(limit.1 - limit.0)).round() as i32
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<f64> {
        self.ticks()
    }

    fn range(&self) -> Range<f64> {
        self.low..self.high
    }
}

impl ValueFormatter<f64> for Values {
    fn format(value: &f64) -> String {
        // No mesh of Plotters is drawn: the charts write their ticks themselves.
        value.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_few() {
        assert_eq!(Values::over([1668.0, 733.0]).ticks(), [0.0, 500.0, 1000.0, 1500.0]);
        assert_eq!(Values::over([215.0]).ticks(), [0.0, 50.0, 100.0, 150.0, 200.0]);
        assert_eq!(Values::over([-60.0, 141.0]).ticks(), [-50.0, 0.0, 50.0, 100.0]);
        for high in [1e-3, 0.7, 1.0, 9.0, 33.0, 1e6, 1e15, f64::MAX] {
            let count = Values::over([high]).ticks().len();
            assert!((3..=5).contains(&count), "{high}: {count}");
        }
    }

    #[test]
    fn what_is_not_a_number_is_left_out() {
        let axis = Values::over([f64::NAN, f64::INFINITY, 10.0]);
        assert_eq!(axis, Values::over([10.0]));
        assert_eq!(axis.map(&f64::NAN, (0, 100)), 0);
        assert_eq!(Values::over([]).ticks(), Values::over([0.0]).ticks());
    }
}
