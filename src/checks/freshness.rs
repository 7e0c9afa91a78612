//! How old each part of the data may be: the limits of the rules, and some that no rule has.

use crate::analysis::confidence::Limits;
use crate::checks::rule::{Threshold, ThresholdUnit};
use crate::checks::settings::Settings;
use crate::checks::{budget, habits, risk};

const PLAN: Threshold = Threshold {
    key: "plan_stale",
    default: 21.0,
    unit: ThresholdUnit::Days,
    meaning: "days without a new start or finish after which the plan counts as out of date",
};
const DECISIONS: Threshold = Threshold {
    key: "decisions_stale",
    default: 60.0,
    unit: ThresholdUnit::Days,
    meaning: "days without a decision made after which the register of decisions counts as out of date",
};

const QUALITY: Threshold = Threshold {
    key: "quality_stale",
    default: 14.0,
    unit: ThresholdUnit::Days,
    meaning: "days without a new count of defects after which they count as out of date",
};

/// The thresholds that belong to no rule.
pub const THRESHOLDS: &[Threshold] = &[PLAN, DECISIONS, QUALITY];

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
