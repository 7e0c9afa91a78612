//! Chances as natural frequencies: `8 in 10`, `fewer than 1 in 100`.
//!
//! People judge counts of like cases better than percent (Gigerenzer and Hoffrage, "How to improve Bayesian
//! reasoning without instruction", Psychological Review 102, 1995). A count is never rounded to none or to
//! all: that would promise what nobody knows.

use crate::units::locale::{Locale, say};

/// A chance, ready to be said as a count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Odds {
    bound: Bound,
    count: u32,
    of: u32,
}

/// How the count stands to the chance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Bound {
    About,
    Fewer,
    More,
}

impl Odds {
    /// Returns a share of one as a count in 10, or in 100 where ten are too coarse: below about 0.1 and
    /// above about 0.9.
    ///
    /// *Example:* 0.83 is 8 in 10, 0.04 is 4 in 100, 0.004 is fewer than 1 in 100.
    pub fn of_share(share: f64) -> Odds {
        let tenths = share * 10.0;
        if share <= 0.0 || share >= 1.0 || (0.95..=9.05).contains(&tenths) {
            let count = tenths.clamp(0.0, 10.0).round() as u32;
            return Odds { bound: Bound::About, count, of: 10 };
        }
        Odds::in_hundred(share)
    }

    /// Returns a share of one as a count in 100.
    pub fn in_hundred(share: f64) -> Odds {
        let hundredths = share * 100.0;
        let (bound, count) = match hundredths {
            ..=0.0 => (Bound::About, 0),
            100.0.. => (Bound::About, 100),
            ..0.999_999 => (Bound::Fewer, 1),
            _ if hundredths > 99.000_001 => (Bound::More, 99),
            _ => (Bound::About, hundredths.round() as u32),
        };
        Odds { bound, count, of: 100 }
    }

    /// Returns `8 in 10`.
    pub fn words(self, locale: Locale) -> String {
        say!(locale, "odds-in", bound = self.bound.key(), count = self.count, of = self.of)
    }

    /// Returns `8 of 10`.
    pub fn of_words(self, locale: Locale) -> String {
        say!(locale, "odds-of", bound = self.bound.key(), count = self.count, of = self.of)
    }

    /// Returns how the count stands to the chance, the count, and of how many, for a message to choose by.
    pub fn parts(self) -> (&'static str, u32, u32) {
        (self.bound.key(), self.count, self.of)
    }

    /// Returns the count alone, for a column that says of how many: `8`, `fewer than 1`.
    pub fn count_words(self, locale: Locale) -> String {
        say!(locale, "odds-count", bound = self.bound.key(), count = self.count)
    }
}

impl Bound {
    /// Returns what chooses the words of a message.
    fn key(self) -> &'static str {
        match self {
            Bound::About => "about",
            Bound::Fewer => "fewer",
            Bound::More => "more",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(odds: Odds) -> String {
        odds.words(Locale::ENGLISH).replace('\u{a0}', " ")
    }

    #[test]
    fn nothing_is_rounded_to_none_or_to_all() {
        for (share, words) in [
            (0.0, "0 in 10"),
            (0.000_1, "fewer than 1 in 100"),
            (0.009, "fewer than 1 in 100"),
            (0.01, "1 in 100"),
            (0.04, "4 in 100"),
            (0.094, "9 in 100"),
            (0.099_8, "1 in 10"),
            (0.1, "1 in 10"),
            (0.26, "3 in 10"),
            (0.8, "8 in 10"),
            (0.9, "9 in 10"),
            (0.94, "94 in 100"),
            (0.99, "99 in 100"),
            (0.999_9, "more than 99 in 100"),
            (1.0, "10 in 10"),
        ] {
            assert_eq!(plain(Odds::of_share(share)), words, "{share}");
        }
        assert_eq!(plain(Odds::in_hundred(0.264)), "26 in 100");
        assert_eq!(Odds::of_share(0.31).of_words(Locale::ENGLISH), "3\u{a0}of\u{a0}10");
    }
}
