//! `severe-risk-without-fallback`: nobody has said what happens if it happens.

use crate::checks::risk::pressing::{level, named, pressing};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

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
            let text = format!(
                "{} is {}, and neither its trigger nor a fallback is written down",
                named(risk),
                level(score)
            );
            Finding::new(&RULE, text)
                .about(&risk.record)
                .measured("no trigger, no fallback", "one of them for each high or severe risk")
        })
        .collect()
}
