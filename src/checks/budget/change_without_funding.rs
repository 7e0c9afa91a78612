//! `change-without-funding`: a change is approved, and nothing says which money pays for it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::checks::scope::growth::named;
use crate::units::Money;

pub const RULE: Rule = Rule {
    name: "change-without-funding",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    if context.figures.budget.is_none() {
        return Vec::new();
    }
    let currency = context.edition.head().currency;
    let changes = context.edition.changes().iter();
    let open = changes.filter(|change| change.status.is_approved() && change.funded_by.is_none());
    open.filter_map(|change| {
        let cost = change.impact.cost.known().copied().filter(|cost| *cost > Money::ZERO)?;
        let cost = currency.short(cost);
        let text =
            format!("{} is approved for {cost}, and nothing says which money pays for it", named(change));
        Some(Finding::new(&RULE, text).about(&change.record).measured(
            format!("{cost}, `funded_by` not set"),
            "budget or contingency for each approved change that costs money",
        ))
    })
    .collect()
}
