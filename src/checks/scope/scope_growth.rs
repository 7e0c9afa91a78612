//! `scope-growth`: what was agreed has grown.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::checks::scope::growth::growth;
use crate::units::text::plural;

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
    let days = growth.days_share.filter(|&share| share > limit).map(|share| {
        format!("{} ({})", context.numbers().working_days(growth.days.into()), context.numbers().share(share))
    });
    let cost = growth.cost_share.filter(|&share| share > limit).map(|share| {
        format!("{} ({})", context.edition.head().currency.short(growth.cost), context.numbers().share(share))
    });
    let added: Vec<String> = days.into_iter().chain(cost).collect();
    if added.is_empty() {
        return Vec::new();
    }
    let added = added.join(" and ");
    let count = growth.changes;
    let text = format!(
        "{count} approved {} {} {} {added}",
        plural(count, "change", "changes"),
        growth.since(),
        plural(count, "adds", "add")
    );
    vec![
        Finding::new(&RULE, text)
            .at(context.edition.head().at.clone())
            .measured(added, format!("at most {}", context.numbers().share(limit))),
    ]
}
