//! `readiness-without-owner`: nobody is named for something that the launch needs.

use crate::analysis::readiness;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

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
            let (locale, what) = (context.numbers(), &item.what);
            let text = match gate.milestone.map(|place| &edition.tasks()[place].name) {
                Some(task) => {
                    say!(locale, "rule-readiness-without-owner-found-needed", what = what, milestone = task)
                }
                None => say!(locale, "rule-readiness-without-owner-found", what = what),
            };
            findings.push(
                Finding::new(&RULE, text).about(&item.record).measured(
                    say!(locale, "rule-no-owner"),
                    say!(locale, "rule-readiness-without-owner-limit"),
                ),
            );
        }
    }
    findings
}
