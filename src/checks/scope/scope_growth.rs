//! `scope-growth`: what was agreed has grown.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::checks::scope::growth::growth;
use crate::units::locale::say;

pub const GROWTH: Threshold = Threshold { key: "scope_growth", default: 10.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "scope-growth",
    topic: Topic::Scope,
    severity: Severity::Warning,
    thresholds: &[GROWTH],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let growth = growth(context);
    let limit = context.settings.value(&GROWTH) / 100.0;
    let locale = context.numbers();
    let days = growth.days_share.filter(|&share| share > limit).map(|share| {
        let days = locale.working_days(growth.days.into());
        say!(locale, "rule-scope-growth-part", amount = days, share = locale.share(share))
    });
    let cost = growth.cost_share.filter(|&share| share > limit).map(|share| {
        let cost = context.edition.head().currency.short(growth.cost);
        say!(locale, "rule-scope-growth-part", amount = cost, share = locale.share(share))
    });
    let added: Vec<String> = days.into_iter().chain(cost).collect();
    if added.is_empty() {
        return Vec::new();
    }
    let added = locale.list(&added);
    let text = say!(
        locale,
        "rule-scope-growth-found",
        count = growth.changes,
        baseline = growth.since_baseline,
        added = &added,
    );
    let limit = say!(locale, "rule-at-most", limit = locale.share(limit));
    vec![Finding::new(&RULE, text).at(context.edition.head().at.clone()).measured(added, limit)]
}
