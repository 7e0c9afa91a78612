//! `severe-risk-without-fallback`: nobody has said what happens if it happens.

use crate::checks::risk::pressing::{level, pressing};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "severe-risk-without-fallback",
    topic: Topic::Risk,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    pressing(context)
        .filter(|(risk, _)| risk.trigger.is_empty() && risk.fallback.is_empty())
        .map(|(risk, score)| {
            let (locale, (severe, value)) = (context.numbers(), level(score));
            let text = say!(
                locale,
                "rule-severe-risk-without-fallback-found",
                id = &risk.record.id,
                risk = &risk.title,
                severe = severe,
                score = value,
            );
            Finding::new(&RULE, text).about(&risk.record).measured(
                say!(locale, "rule-severe-risk-without-fallback-measured"),
                say!(locale, "rule-severe-risk-without-fallback-limit"),
            )
        })
        .collect()
}
