//! What a point of the assessment is: a rule, what it measures, its limit, and how it is said.

use crate::analysis::plan_quality::{Figure, Index, Measured, PlanQuality};
use crate::checks::rule::{Rule, Threshold, ThresholdUnit};
use crate::checks::settings::Settings;
use crate::units::locale::{Locale, say};

/// So many places are tolerated however few tasks there are: of ten tasks, one is already more than 5 %.
pub const TOLERANCE: Threshold =
    Threshold { key: "plan_tolerance", default: 1.0, unit: ThresholdUnit::Count };

/// One of the fourteen points.
pub struct Point {
    /// DCMA's number.
    pub number: u8,
    pub rule: &'static Rule,
    pub measured: fn(&PlanQuality) -> &Measured,
    pub limit: Limit,
    pub says: Says,
}

impl Point {
    /// Returns what is counted, in a few words.
    pub fn title(&self, locale: Locale) -> String {
        self.rule.message(locale, "title")
    }

    /// Returns the title as it stands within a sentence.
    pub fn within(&self, locale: Locale) -> String {
        self.rule.message(locale, "within")
    }

    /// Returns what exactly is counted.
    pub fn definition(&self, locale: Locale) -> String {
        self.rule.message(locale, "definition")
    }
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
    /// The message, such as `3 of 28 open tasks lack a successor (11 %)`.
    Count(&'static str),
    /// A clause such as `3 tasks are finished where 4 should be`.
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
        locale: Locale,
    ) -> String {
        let at_most = |most: f64| {
            let limit = locale.hundredths(most, 1);
            match figure {
                Some(Figure::Count(count)) => {
                    let here = self.allowed(settings, count.of);
                    say!(locale, "rule-point-limit-at-most", limit = limit, count = here)
                }
                _ => say!(locale, "rule-at-most", limit = limit),
            }
        };
        match self {
            Limit::None => say!(locale, "rule-point-limit-none"),
            Limit::AtMost(most) | Limit::NotAll(most) => at_most(settings.value(most)),
            Limit::OthersAtLeast(least) => at_most(100.0 - settings.value(least)),
            Limit::IndexAtLeast(least, tolerated) => {
                let limit = locale.decimal(settings.value(least) / 100.0, 2);
                match (tolerated, figure) {
                    (Some(tolerated), Some(Figure::Index(index))) => {
                        let needed = Limit::needed(settings, index, least, tolerated) - excused as f64;
                        let (needed, of) = (needed.max(0.0) as i64, index.whole as i64);
                        say!(locale, "rule-point-limit-at-least", limit = limit, count = needed, of = of)
                    }
                    _ => say!(locale, "rule-at-least", limit = limit),
                }
            }
        }
    }
}

/// Returns a figure in words: `3 of 28 (11 %)`, `0.86`. What is excused is not counted.
pub fn value(figure: &Figure, excused: usize, locale: Locale) -> String {
    match figure {
        Figure::Index(index) => {
            // A ratio keeps both decimals, `1.00`.
            locale.fixed(index.value, 2)
        }
        Figure::Count(count) => match count.places.len().saturating_sub(excused) {
            0 => say!(locale, "rule-point-value-none", count = 0, of = count.of),
            counted => {
                let share = locale.share(counted as f64 / count.of as f64);
                say!(locale, "rule-point-value", count = counted, of = count.of, share = share)
            }
        },
    }
}
