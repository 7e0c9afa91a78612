//! `readiness-without-owner`: nobody is named for something that the launch needs.

use crate::analysis::readiness;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "readiness-without-owner",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed) {
        for item in gate.items.iter().map(|&place| &edition.readiness()[place]) {
            if readiness::is_done(item, edition.as_of()) || !item.record.owner.is_missing() {
                continue;
            }
            let needs = gate
                .milestone
                .map_or_else(String::new, |place| format!(", which `{}` needs", edition.tasks()[place].name));
            findings.push(
                Finding::new(&RULE, format!("nobody owns `{}`{needs}", item.what))
                    .about(&item.record)
                    .measured("no owner", "an owner for each item"),
            );
        }
    }
    findings
}
