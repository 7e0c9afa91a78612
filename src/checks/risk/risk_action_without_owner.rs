//! `risk-action-without-owner`: something is to be done against a risk, by nobody.

use crate::checks::risk::pressing::{open, to_do};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "risk-action-without-owner",
    topic: Topic::Risk,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (risk, _) in open(context) {
        let ownerless: Vec<&str> = to_do(risk)
            .filter(|action| action.owner.is_missing())
            .map(|action| action.what.as_str())
            .collect();
        let Some(first) = ownerless.first() else { continue };
        let (locale, count) = (context.numbers(), ownerless.len());
        let text = say!(
            locale,
            "rule-risk-action-without-owner-found",
            id = &risk.record.id,
            risk = &risk.title,
            action = *first,
            more = count - 1,
        );
        findings.push(Finding::new(&RULE, text).about(&risk.record).measured(
            say!(locale, "rule-risk-action-without-owner-measured", count = count),
            say!(locale, "rule-risk-action-without-owner-limit"),
        ));
    }
    findings
}
