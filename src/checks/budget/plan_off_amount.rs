//! `plan-off-amount`: the months of a line do not sum to its amount.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::budget::Spread;
use crate::units::Money;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "plan-off-amount",
    topic: Topic::Budget,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let currency = context.edition.head().currency;
    let mut findings = Vec::new();
    for line in &context.edition.budget().lines {
        let Spread::Months(months) = &line.spread else { continue };
        let sum: Money = months.iter().map(|&(_, amount)| amount).sum();
        if sum == line.amount {
            continue;
        }
        let (sum, amount) = (currency.exact(sum), currency.exact(line.amount));
        let text = say!(
            context.numbers(),
            "rule-plan-off-amount-found",
            id = &line.record.id,
            line = &line.name,
            sum = &sum,
            amount = &amount,
        );
        findings.push(Finding::new(&RULE, text).about(&line.record).measured(sum, amount));
    }
    findings
}
