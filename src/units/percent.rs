//! Shares of a hundred, exact to a hundredth of a percent.

use serde::{Serialize, Serializer};
use std::fmt;

/// 0 to 100 percent, kept in hundredths of a percent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct Percent(u16);

impl Percent {
    pub const ZERO: Percent = Percent(0);
    pub const FULL: Percent = Percent(10_000);

    /// Returns the percent of a number from 0 to 100, rounded to two decimals.
    pub fn new(percent: f64) -> Option<Percent> {
        (0.0..=100.0).contains(&percent).then(|| Percent((percent * 100.0).round() as u16))
    }

    /// Returns the share of a whole, 0 to 1, as a percent; what lies outside is cut off.
    pub fn of_share(share: f64) -> Percent {
        Percent((share.clamp(0.0, 1.0) * 10_000.0).round() as u16)
    }

    /// Returns hundredths of a percent, 0 to 10,000.
    pub const fn basis_points(self) -> u16 {
        self.0
    }

    /// Returns the share, 0 to 1.
    pub fn share(self) -> f64 {
        f64::from(self.0) / 10_000.0
    }

    pub const fn is_full(self) -> bool {
        self.0 == 10_000
    }
}

/// `47`, `62.5`.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = (self.0 / 100, self.0 % 100);
        match fraction {
            0 => write!(f, "{whole}"),
            _ if fraction % 10 == 0 => write!(f, "{whole}.{}", fraction / 10),
            _ => write!(f, "{whole}.{fraction:02}"),
        }
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_multiple_of(100) {
            serializer.serialize_u16(self.0 / 100)
        } else {
            serializer.serialize_f64(f64::from(self.0) / 100.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percents_print_as_written() {
        for (number, text) in [(0.0, "0"), (47.0, "47"), (62.5, "62.5"), (33.33, "33.33"), (100.0, "100")] {
            assert_eq!(Percent::new(number).unwrap().to_string(), text);
        }
        assert_eq!(Percent::new(100.5), None);
        assert_eq!(Percent::new(-1.0), None);
        assert_eq!(Percent::new(f64::NAN), None);
    }
}
