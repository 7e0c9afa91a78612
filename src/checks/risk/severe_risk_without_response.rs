//! `severe-risk-without-response`: a risk that can hurt, and nothing is planned against it.

use crate::checks::risk::pressing::{is_accepted, level, named, pressing};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "severe-risk-without-response",
    topic: Topic::Risk,
    severity: Severity::Warning,
    sign: "An open risk that is high or severe has no response and no action; or it has a response other than \
           to accept it, and no action that carries it out.",
    why: "The risks that hurt most are the ones everybody knew of and nobody worked on. Each week without a \
          response takes away the cheap ones.",
    remedy: "Agree a `response` with the owner, and give at least one action an owner and a due date. If you \
             choose to live with it, say so: `response = \"accept\"`, and write the `fallback`.",
    example: "risk R-07 `Year-end close collides with wave 3` is severe (16 of 25) and has no response and no \
              action",
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
