//! `many-small-additions`: growth in steps too small to be noticed.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::checks::scope::growth::{original, since_baseline};
use crate::units::Money;
use crate::units::locale::say;

const COUNT: Threshold = Threshold { key: "small_additions", default: 5.0, unit: ThresholdUnit::Count };
const SMALL: Threshold = Threshold { key: "small_addition", default: 2.0, unit: ThresholdUnit::Percent };
const SUM: Threshold = Threshold { key: "small_additions_sum", default: 5.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "many-small-additions",
    topic: Topic::Scope,
    severity: Severity::Warning,
    thresholds: &[COUNT, SMALL, SUM],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = original(context) else { return Vec::new() };
    let value = |threshold| context.settings.value(threshold);
    let small: Vec<Money> = since_baseline(context)
        .filter_map(|change| change.impact.cost.known().copied())
        .filter(|&cost| cost > Money::ZERO)
        .filter(|cost| cost.share_of(budget).is_some_and(|share| share * 100.0 < value(&SMALL)))
        .collect();
    let sum: Money = small.iter().copied().sum();
    let Some(share) = sum.share_of(budget) else { return Vec::new() };
    if (small.len() as f64) < value(&COUNT) || share * 100.0 <= value(&SUM) {
        return Vec::new();
    }
    let locale = context.numbers();
    let text = say!(
        locale,
        "rule-many-small-additions-found",
        count = small.len(),
        each = locale.share(value(&SMALL) / 100.0),
        sum = context.edition.head().currency.short(sum),
        share = locale.share(share),
    );
    vec![Finding::new(&RULE, text).at(context.edition.head().at.clone()).measured(
        locale.share(share),
        say!(locale, "rule-at-most", limit = locale.share(value(&SUM) / 100.0)),
    )]
}
