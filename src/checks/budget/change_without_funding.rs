//! `change-without-funding`: a change is approved, and nothing says which money pays for it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::Money;
use crate::units::locale::say;

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
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let changes = context.edition.changes().iter();
    let open = changes.filter(|change| change.status.is_approved() && change.funded_by.is_none());
    open.filter_map(|change| {
        let cost = change.impact.cost.known().copied().filter(|cost| *cost > Money::ZERO)?;
        let cost = currency.short(cost);
        let text = say!(
            locale,
            "rule-change-without-funding-found",
            id = &change.record.id,
            change = &change.title,
            cost = &cost,
        );
        Some(Finding::new(&RULE, text).about(&change.record).measured(
            say!(locale, "rule-change-without-funding-measured", cost = &cost),
            say!(locale, "rule-change-without-funding-limit"),
        ))
    })
    .collect()
}
