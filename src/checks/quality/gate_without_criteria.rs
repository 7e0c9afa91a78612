//! `gate-without-criteria`: a gate does not say what it asks for.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "gate-without-criteria",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // What is asked for may be in items that this audience does not see.
    if !edition.audience().complete {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed && gate.items.is_empty()) {
        let Some(task) = gate.milestone.map(|place| &edition.tasks()[place]) else { continue };
        if task.gate.as_ref().is_some_and(|gate| gate.criteria.is_empty()) {
            let locale = context.numbers();
            let text = say!(locale, "rule-gate-without-criteria-found", task = &task.name);
            findings.push(Finding::new(&RULE, text).about(&task.record).measured(
                say!(locale, "rule-gate-without-criteria-measured"),
                say!(locale, "rule-gate-without-criteria-limit"),
            ));
        }
    }
    findings
}
