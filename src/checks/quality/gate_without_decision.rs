//! `gate-without-decision`: a gate that nobody is asked to decide.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "gate-without-decision",
    topic: Topic::Quality,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // One that is not shown is not missing.
    if !edition.audience().complete || edition.decisions().is_empty() {
        return Vec::new();
    }
    let open = context.figures.gates.iter().filter(|gate| !gate.passed);
    open.filter_map(|gate| gate.milestone.map(|place| &edition.tasks()[place]))
        .filter(|task| task.gate.as_ref().is_some_and(|gate| gate.decision.is_none()))
        .map(|task| {
            let locale = context.numbers();
            let text = say!(locale, "rule-gate-without-decision-found", task = &task.name);
            Finding::new(&RULE, text).about(&task.record).measured(
                say!(locale, "rule-gate-without-decision-measured"),
                say!(locale, "rule-gate-without-decision-limit"),
            )
        })
        .collect()
}
