//! `risk-without-owner`: a risk that nobody watches.

use crate::checks::risk::pressing::{is_pressing, named, open};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::risk::Band;

pub const RULE: Rule = Rule {
    name: "risk-without-owner",
    topic: Topic::Risk,
    severity: Severity::Notice,
    sign: "An open risk has no owner; a high one is a warning. Severe ones are left to `severe-risk-without-owner`.",
    why: "A risk moves between two reviews, and somebody has to see it move. A risk of everyone is one that \
          each believes another is watching.",
    remedy: "Ask in the next review who would hear of it first, and put that person in `owner`. Owning a risk \
             is watching it and speaking up, not doing all the work.",
    example: "risk R-11 `Courses clash with the harvest` has no owner",
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
