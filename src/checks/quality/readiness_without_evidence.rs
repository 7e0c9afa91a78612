//! `readiness-without-evidence`: something counts as done, and nothing shows it.

use crate::analysis::readiness;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::units::locale::say;

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
            let locale = context.numbers();
            let text = say!(
                locale,
                "rule-readiness-without-evidence-found",
                what = &item.what,
                milestone = &edition.tasks()[place].name,
                days = left.max(0),
            );
            findings.push(Finding::new(&RULE, text).about(&item.record).measured(
                say!(locale, "rule-readiness-without-evidence-measured"),
                say!(locale, "rule-readiness-without-evidence-limit", days = whole(near)),
            ));
        }
    }
    findings
}
