//! `severe-risk-without-response`: a risk that can hurt, and nothing is planned against it.

use crate::checks::risk::pressing::{is_accepted, level, pressing};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

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
        let (decided, severity) = match risk.response {
            None => (false, Severity::Warning),
            // Somebody has decided what to do; only nobody does it yet.
            Some(_) => (true, Severity::Notice),
        };
        let (locale, (severe, value)) = (context.numbers(), level(score));
        let text = say!(
            locale,
            "rule-severe-risk-without-response-found",
            id = &risk.record.id,
            risk = &risk.title,
            severe = severe,
            score = value,
            decided = decided,
        );
        findings.push(Finding::new(&RULE, text).severity(severity).about(&risk.record).measured(
            say!(locale, "rule-severe-risk-without-response-measured", decided = decided),
            say!(locale, "rule-severe-risk-without-response-limit"),
        ));
    }
    findings
}
