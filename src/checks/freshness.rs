//! How old each part of the data may be: the limits of the rules, and some that no rule has.

use crate::analysis::confidence::Limits;
use crate::checks::rule::{Threshold, ThresholdUnit};
use crate::checks::settings::Settings;
use crate::checks::{budget, habits, risk};
use crate::units::locale::{Locale, say};

const PLAN: Threshold = Threshold { key: "plan_stale", default: 21.0, unit: ThresholdUnit::Days };
const DECISIONS: Threshold = Threshold { key: "decisions_stale", default: 60.0, unit: ThresholdUnit::Days };

const QUALITY: Threshold = Threshold { key: "quality_stale", default: 14.0, unit: ThresholdUnit::Days };

/// The thresholds that belong to no rule.
pub const THRESHOLDS: &[Threshold] = &[PLAN, DECISIONS, QUALITY];

/// Says what a threshold of no rule means. That of the counts of defects is a rule's as well, which says it otherwise.
pub fn meaning(threshold: &Threshold, locale: Locale) -> String {
    match threshold.key == QUALITY.key {
        true => say!(locale, "rule-threshold-quality-stale-counts"),
        false => threshold.meaning(locale),
    }
}

/// Returns the limits in force.
pub fn limits(settings: &Settings) -> Limits {
    Limits {
        plan: settings.value(&PLAN),
        risks: settings.value(&risk::risk_not_reviewed::STALE),
        decisions: settings.value(&DECISIONS),
        money: settings.value(&budget::actuals_stale::STALE),
        quality: settings.value(&QUALITY),
        reports: settings.value(&habits::update_overdue::OVERDUE),
    }
}
