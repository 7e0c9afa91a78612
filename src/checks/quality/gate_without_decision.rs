//! `gate-without-decision`: a gate that nobody is asked to decide.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "gate-without-decision",
    topic: Topic::Quality,
    severity: Severity::Notice,
    sign: "An open milestone has a `gate` without a `decision`, in a project that keeps decisions.",
    why: "A gate without a decision is passed by going on working. Nobody has said yes, so nobody has \
          looked.",
    remedy: "Make a decision in the register for it, with a `decider` and the day it is needed by, and \
             name it in the gate's `decision`.",
    example: "the gate of `Go-live` names no decision, so nobody is asked to decide",
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
