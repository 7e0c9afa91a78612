//! `risk-without-owner`: a risk that nobody watches.

use crate::checks::risk::pressing::{is_pressing, named, open};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::risk::Band;

pub const RULE: Rule = Rule {
    name: "risk-without-owner",
    topic: Topic::Risk,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    open(context)
        .filter(|(risk, score)| risk.record.owner.is_missing() && score.band != Some(Band::Critical))
        .map(|(risk, score)| {
            let severity = if is_pressing(score) { Severity::Warning } else { Severity::Notice };
            Finding::new(&RULE, format!("{} has no owner", named(risk)))
                .severity(severity)
                .about(&risk.record)
                .measured("no owner", "an owner for each open risk")
        })
        .collect()
}
