//! `severe-risk-without-owner`: a severe risk that nobody answers for.

use crate::checks::risk::pressing::{level, named, pressing};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::risk::Band;

pub const RULE: Rule = Rule {
    name: "severe-risk-without-owner",
    topic: Topic::Risk,
    severity: Severity::Alarm,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    pressing(context)
        .filter(|(risk, score)| score.band == Some(Band::Critical) && risk.record.owner.is_missing())
        .map(|(risk, score)| {
            Finding::new(&RULE, format!("{} is {} and has no owner", named(risk), level(score)))
                .about(&risk.record)
                .measured(level(score), "an owner for each severe risk")
        })
        .collect()
}
