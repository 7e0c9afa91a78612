//! `readiness-without-evidence`: something counts as done, and nothing shows it.

use crate::analysis::readiness;
use crate::checks::quality::go_live_not_ready::away;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};

pub const NEAR: Threshold = Threshold { key: "evidence_days", default: 14.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "readiness-without-evidence",
    topic: Topic::Quality,
    severity: Severity::Notice,
    thresholds: &[NEAR],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let near = context.settings.value(&NEAR);
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed) {
        let (Some(place), Some(left)) = (gate.milestone, gate.days_left) else { continue };
        if f64::from(left) > near {
            continue;
        }
        for item in gate.items.iter().map(|&place| &edition.readiness()[place]) {
            if !readiness::is_done(item, edition.as_of()) || !item.evidence.is_empty() {
                continue;
            }
            let text = format!(
                "`{}` is ticked off for `{}`, {}, and nothing shows that it is done",
                item.what,
                edition.tasks()[place].name,
                away(left),
            );
            findings.push(
                Finding::new(&RULE, text)
                    .about(&item.record)
                    .measured("no evidence", format!("evidence from {near} days before the gate on")),
            );
        }
    }
    findings
}
