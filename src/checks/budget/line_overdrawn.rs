//! `line-overdrawn`: more is spent on a line than anybody approved.

use crate::checks::budget::money::{allowed, beyond, over};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::Money;
use crate::units::locale::say;

const OVER: Threshold = Threshold { key: "line_overdrawn", default: 10.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "line-overdrawn",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[OVER],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    // What changes that are not shown allow is not known.
    let Some(budget) = context.figures.budget.as_ref().filter(|budget| budget.changes_complete) else {
        return Vec::new();
    };
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let mut findings = Vec::new();
    let lines = context.edition.budget().lines.iter().zip(&budget.lines);
    for ((line, figures), allowed) in lines.zip(allowed(context)) {
        let (spent, limit) = (figures.amounts.actual, limit(context));
        if !is_overdrawn(context, spent, allowed) {
            continue;
        }
        let spent = currency.short(spent);
        let text = match over(figures.amounts.actual, allowed) {
            Some(share) => say!(
                locale,
                "rule-line-overdrawn-found",
                spent = &spent,
                id = &line.record.id,
                line = &line.name,
                approved = currency.short(allowed),
                share = beyond(locale, share, limit),
            ),
            None => say!(
                locale,
                "rule-line-overdrawn-found-nothing",
                spent = &spent,
                id = &line.record.id,
                line = &line.name,
            ),
        };
        let most = match allowed > Money::ZERO {
            true => say!(
                locale,
                "rule-line-overdrawn-limit",
                approved = currency.short(allowed),
                share = locale.share(limit),
            ),
            false => say!(locale, "rule-nothing-approved"),
        };
        findings.push(Finding::new(&RULE, text).about(&line.record).measured(spent, most));
    }
    findings
}

fn limit(context: &Context) -> f64 {
    context.settings.value(&OVER) / 100.0
}

/// Tells whether what is spent on a line is more than what was approved for it allows. More money back than was
/// expected is no overspending.
pub fn is_overdrawn(context: &Context, spent: Money, allowed: Money) -> bool {
    match over(spent, allowed) {
        Some(share) => share > limit(context),
        None => spent > Money::ZERO,
    }
}
