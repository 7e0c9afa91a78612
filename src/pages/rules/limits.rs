//! The limits in force: the project's own, or the ones that come with the rules.

use crate::checks::settings::Settings;
use crate::checks::{Report, Rule, Threshold, ThresholdUnit, float, freshness};
use crate::units::locale::Locale;
use serde::Serialize;

#[derive(Serialize)]
pub struct Limit {
    key: &'static str,
    value: String,
    meaning: String,
    /// What comes with the rule, where the project has set its own.
    default: Option<String>,
}

/// Returns the limits of a rule.
pub fn of(rule: &Rule, report: &Report, settings: &Settings) -> Vec<Limit> {
    rule.thresholds.iter().map(|threshold| limit(threshold, report, settings)).collect()
}

/// Returns the limits that belong to no rule.
pub fn others(report: &Report, settings: &Settings) -> Vec<Limit> {
    let other = |threshold| Limit {
        meaning: freshness::meaning(threshold, report.numbers()),
        ..limit(threshold, report, settings)
    };
    freshness::THRESHOLDS.iter().chain(float::THRESHOLDS).map(other).collect()
}

fn limit(threshold: &Threshold, report: &Report, settings: &Settings) -> Limit {
    let own = report.edition.settings().thresholds.iter().any(|given| given.name == threshold.key);
    Limit {
        key: threshold.key,
        value: shown(settings.value(threshold), threshold.unit, report.numbers()),
        meaning: threshold.meaning(report.numbers()),
        default: own.then(|| shown(threshold.default, threshold.unit, report.numbers())),
    }
}

/// Writes a limit; its unit is a part of what it means, but a percent is read faster with its sign.
fn shown(value: f64, unit: ThresholdUnit, numbers: Locale) -> String {
    let places = if value.fract() == 0.0 { 0 } else { 2 };
    match unit {
        ThresholdUnit::Percent => numbers.hundredths(value, places),
        ThresholdUnit::WorkingDays | ThresholdUnit::Days | ThresholdUnit::Count => {
            numbers.decimal(value, places)
        }
    }
}
