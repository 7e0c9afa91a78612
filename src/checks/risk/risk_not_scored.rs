//! `risk-not-scored`: nobody has said how likely a risk is, and how bad.

use crate::checks::risk::pressing::{named, open};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule =
    Rule { name: "risk-not-scored", topic: Topic::Risk, severity: Severity::Notice, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    open(context)
        .filter(|(_, score)| score.score.is_none())
        .map(|(risk, _)| {
            Finding::new(&RULE, format!("{} has no probability and impact", named(risk)))
                .about(&risk.record)
                .measured("no score", "a score for each open risk")
        })
        .collect()
}
