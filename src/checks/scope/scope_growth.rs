//! `scope-growth`: what was agreed has grown.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::checks::scope::growth::growth;
use crate::units::text::plural;

pub const GROWTH: Threshold = Threshold {
    key: "scope_growth",
    default: 10.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent of days or of cost that approved changes may add to what the baseline had",
};

pub const RULE: Rule = Rule {
    name: "scope-growth",
    topic: Topic::Scope,
    severity: Severity::Warning,
    sign: "The changes approved since the baseline, or so far where none is set, add up to more days than the limit allows of the project's \
           length, or more cost than it allows of the budget first agreed. What changes save is taken off.",
    why: "Each change was approved for itself, with a good reason. Nobody has approved the sum, and the sum \
          is another project than the one that was agreed.",
    remedy: "Show the sponsor the sum and ask for one decision: take something out, or agree a new baseline \
             with its date and budget, `milepost baseline NAME`.",
    example: "6 approved changes since the baseline add 34 working days (14 %) and £212 k (13 %)",
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
