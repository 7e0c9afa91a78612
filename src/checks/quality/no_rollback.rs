//! `no-rollback`: a launch is near and nothing prepares the way back.

use crate::checks::quality::go_live_not_ready::{self, away};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::readiness::Readiness;

pub const RULE: Rule = Rule {
    name: "no-rollback",
    topic: Topic::Quality,
    severity: Severity::Warning,
    sign: "A gate that has readiness items is near, none of them is of the category rollback, and no \
           outage has a `rollback`. How near is set by `launch_amber`.",
    why: "Most launches that went badly could have been undone in the first hour, by somebody who had \
          tried it before. Later there are new data, and no way back.",
    remedy: "Add an item of category `rollback`: who decides to go back, until when, how long it takes, \
             and that it was tried once. If going back is impossible, say so to whoever decides at the \
             gate.",
    example: "`Go-live` is 9 days away, and nothing for it prepares the way back",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let near = context.settings.value(&go_live_not_ready::AMBER);
    let prepared = |task: &crate::edition::task::Task| {
        task.outage.as_ref().is_some_and(|outage| outage.rollback.is_some())
    };
    if edition.tasks().iter().any(prepared) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed && !gate.items.is_empty()) {
        let (Some(place), Some(left)) = (gate.milestone, gate.days_left) else { continue };
        let is_prepared = gate.items.iter().any(|&item| is_rollback(&edition.readiness()[item]));
        if is_prepared || f64::from(left) > near {
            continue;
        }
        let task = &edition.tasks()[place];
        findings.push(
            Finding::new(
                &RULE,
                format!("`{}` is {}, and nothing for it prepares the way back", task.name, away(left)),
            )
            .about(&task.record)
            .measured("no rollback", format!("a rollback {near} days before")),
        );
    }
    findings
}

/// `rollback`, `roll-back` and `Roll back` are one word, in the category or in what it is.
fn is_rollback(item: &Readiness) -> bool {
    let is_told = |text: &str| {
        let letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
        letters.to_lowercase().contains("rollback")
    };
    item.category.as_deref().is_some_and(is_told) || is_told(&item.what)
}
