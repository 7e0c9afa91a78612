//! `severe-risk-without-response`: a risk that can hurt, and nothing is planned against it.

use crate::checks::risk::pressing::{is_accepted, level, named, pressing};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "severe-risk-without-response",
    topic: Topic::Risk,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    let unanswered = pressing(context).filter(|(risk, _)| risk.actions.is_empty() && !is_accepted(risk));
    for (risk, score) in unanswered {
        let (fault, severity) = match risk.response {
            None => ("has no response and no action", Severity::Warning),
            // Somebody has decided what to do; only nobody does it yet.
            Some(_) => ("has a response, but no action that carries it out", Severity::Notice),
        };
        findings.push(
            Finding::new(&RULE, format!("{} is {} and {fault}", named(risk), level(score)))
                .severity(severity)
                .about(&risk.record)
                .measured(fault, "a response and an action for each high or severe risk"),
        );
    }
    findings
}
