//! `contingency-on-scope`: the reserve for the unforeseen pays for more scope.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::change::Change;
use crate::units::Money;
use crate::units::locale::say;

const SHARE: Threshold = Threshold { key: "contingency_scope", default: 25.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "contingency-on-scope",
    topic: Topic::Budget,
    severity: Severity::Notice,
    thresholds: &[SHARE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let budget = context.figures.budget.as_ref();
    let Some(contingency) = budget.and_then(|budget| budget.contingency.as_ref()) else { return Vec::new() };
    let changes = context.edition.changes();
    let on_scope: Vec<(&Change, Money)> = contingency
        .drawn_by
        .iter()
        .map(|&place| &changes[place])
        .filter(|change| adds_scope(change))
        .filter_map(|change| Some((change, change.impact.cost.known().copied()?)))
        .filter(|&(_, cost)| cost > Money::ZERO)
        .collect();
    let sum: Money = on_scope.iter().map(|&(_, cost)| cost).sum();
    let limit = context.settings.value(&SHARE) / 100.0;
    let is_much = contingency.listed && sum.share_of(contingency.amount).is_some_and(|share| share > limit);
    let severity = if is_much { Severity::Warning } else { Severity::Notice };
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    on_scope
        .into_iter()
        .map(|(change, cost)| {
            let (id, title, share) = (&change.record.id, &change.title, cost.share_of(contingency.amount));
            let cost = currency.short(cost);
            let text = match share.map(|share| locale.share(share)) {
                Some(share) => say!(
                    locale,
                    "rule-contingency-on-scope-found",
                    id = id,
                    change = title,
                    cost = cost,
                    share = share,
                ),
                None => {
                    say!(locale, "rule-contingency-on-scope-found-all", id = id, change = title, cost = cost)
                }
            };
            Finding::new(&RULE, text).severity(severity).about(&change.record).measured(
                say!(
                    locale,
                    "rule-contingency-on-scope-measured",
                    sum = currency.short(sum),
                    complete = contingency.listed,
                ),
                say!(locale, "rule-contingency-on-scope-limit", share = locale.share(limit)),
            )
        })
        .collect()
}

/// Tells whether a change says that it adds something; people also write that it adds nothing.
fn adds_scope(change: &Change) -> bool {
    let scope = change.impact.scope.as_deref().unwrap_or("").trim().trim_end_matches('.').to_lowercase();
    !matches!(
        scope.as_str(),
        "" | "-" | "–" | "0" | "no" | "no change" | "none" | "nothing" | "n/a" | "unchanged"
    )
}
