//! What a point of the assessment is: a rule, what it measures, its limit, and how it is said.

use crate::analysis::plan_quality::{Figure, Index, Measured, PlanQuality};
use crate::checks::rule::{Rule, Threshold, ThresholdUnit};
use crate::checks::settings::Settings;
use crate::units::locale::Locale;

/// So many places are tolerated however few tasks there are: of ten tasks, one is already more than 5 %.
pub const TOLERANCE: Threshold =
    Threshold { key: "plan_tolerance", default: 1.0, unit: ThresholdUnit::Count };

/// One of the fourteen points.
pub struct Point {
    /// DCMA's number.
    pub number: u8,
    pub rule: &'static Rule,
    /// What is counted, in a few words.
    pub title: &'static str,
    /// What exactly is counted.
    pub definition: &'static str,
    pub measured: fn(&PlanQuality) -> &Measured,
    pub limit: Limit,
    pub says: Says,
}

/// How much is too much.
#[derive(Clone, Copy)]
pub enum Limit {
    /// There should be none.
    None,
    /// Percent of the population, or what is tolerated.
    AtMost(&'static Threshold),
    /// The same; but nothing is tolerated where it would be all of the population.
    NotAll(&'static Threshold),
    /// Percent of the population that should not be counted, or all but what is tolerated.
    OthersAtLeast(&'static Threshold),
    /// An index in percent; the second counts what may be missing from the whole however small that is.
    IndexAtLeast(&'static Threshold, Option<&'static Threshold>),
}

/// How a figure is said.
#[derive(Clone, Copy)]
pub enum Says {
    /// `3 of 28 open tasks lack a successor`.
    Count {
        population: &'static str,
        one: &'static str,
        many: &'static str,
    },
    Index(fn(&Index, Locale) -> String),
}

impl Limit {
    /// Returns how many of a population may be counted.
    pub fn allowed(self, settings: &Settings, of: usize) -> usize {
        let share = |percent: f64| (percent / 100.0 * of as f64 + 1e-9).floor();
        let tolerance = settings.value(&TOLERANCE);
        let allowed = match self {
            Limit::None | Limit::IndexAtLeast(..) => return 0,
            Limit::AtMost(most) => share(settings.value(most)).max(tolerance),
            Limit::OthersAtLeast(least) => share(100.0 - settings.value(least)).max(tolerance),
            Limit::NotAll(most) => {
                share(settings.value(most)).max(tolerance.min(of.saturating_sub(1) as f64))
            }
        };
        allowed as usize
    }

    /// Returns how much of the whole of an index has to be there.
    fn needed(settings: &Settings, index: &Index, least: &Threshold, tolerated: &Threshold) -> f64 {
        let by_share = (settings.value(least) / 100.0 * index.whole - 1e-9).ceil();
        match index.is_begun {
            true => by_share.min((index.whole - settings.value(tolerated).floor()).max(1.0)),
            false => by_share,
        }
    }

    /// Tells whether a figure, without what is excused, keeps the limit.
    pub fn is_kept(self, settings: &Settings, figure: &Figure, excused: usize) -> bool {
        match (self, figure) {
            (Limit::IndexAtLeast(least, tolerated), Figure::Index(index)) => {
                let part = index.part + excused as f64;
                match tolerated {
                    Some(tolerated) => part >= Limit::needed(settings, index, least, tolerated),
                    None => part / index.whole >= settings.value(least) / 100.0 - 1e-9,
                }
            }
            (_, Figure::Index(_)) => true,
            (limit, Figure::Count(count)) => {
                count.places.len().saturating_sub(excused) <= limit.allowed(settings, count.of)
            }
        }
    }

    /// Returns the limit in words: `at most 5 %, here 1`, `at least 0.95, here 2 of 3`. What is excused need not
    /// be there.
    pub fn words(
        self,
        settings: &Settings,
        figure: Option<&Figure>,
        excused: usize,
        numbers: Locale,
    ) -> String {
        let percent = |threshold| numbers.hundredths(settings.value(threshold), 1);
        let here = |limit: Limit| match figure {
            Some(Figure::Count(count)) => {
                format!(", here {}", numbers.integer(limit.allowed(settings, count.of) as i64))
            }
            _ => String::new(),
        };
        match self {
            Limit::None => "none".to_string(),
            Limit::AtMost(most) | Limit::NotAll(most) => format!("at most {}{}", percent(most), here(self)),
            Limit::OthersAtLeast(least) => {
                let most = 100.0 - settings.value(least);
                format!("at most {}{}", numbers.hundredths(most, 1), here(self))
            }
            Limit::IndexAtLeast(least, tolerated) => {
                let here = match (tolerated, figure) {
                    (Some(tolerated), Some(Figure::Index(index))) => {
                        let needed = Limit::needed(settings, index, least, tolerated) - excused as f64;
                        let whole = numbers.integer(index.whole as i64);
                        format!(", here {} of {whole}", numbers.integer(needed.max(0.0) as i64))
                    }
                    _ => String::new(),
                };
                format!("at least {}{here}", numbers.decimal(settings.value(least) / 100.0, 2))
            }
        }
    }
}

/// Returns a figure in words: `3 of 28 (11 %)`, `0.86`. What is excused is not counted.
pub fn value(figure: &Figure, excused: usize, numbers: Locale) -> String {
    match figure {
        Figure::Index(index) => {
            // A ratio keeps both decimals, `1.00`.
            numbers.fixed(index.value, 2)
        }
        Figure::Count(count) => {
            let of = numbers.integer(count.of as i64);
            match count.places.len().saturating_sub(excused) {
                0 => format!("0 of {of}"),
                counted => {
                    let share = numbers.share(counted as f64 / count.of as f64);
                    format!("{} of {of} ({share})", numbers.integer(counted as i64))
                }
            }
        }
    }
}
