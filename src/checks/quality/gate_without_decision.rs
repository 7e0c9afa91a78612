//! `gate-without-decision`: a gate that nobody is asked to decide.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

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
            let text = format!("the gate of `{}` names no decision, so nobody is asked to decide", task.name);
            Finding::new(&RULE, text).about(&task.record).measured("no decision", "a decision for each gate")
        })
        .collect()
}
