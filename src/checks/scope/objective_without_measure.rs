//! `objective-without-measure`: nobody will be able to say whether it was reached.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "objective-without-measure",
    topic: Topic::Scope,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for objective in context.edition.objectives() {
        let fault = match (&objective.measure, objective.target) {
            (None, _) => "has no measure",
            (Some(_), None) => "has a measure, but no target",
            (Some(_), Some(_)) => continue,
        };
        let text = format!("objective {} `{}` {fault}", objective.record.id, objective.outcome);
        findings.push(
            Finding::new(&RULE, text)
                .about(&objective.record)
                .measured(fault, "a measure and a target for each objective"),
        );
    }
    findings
}
