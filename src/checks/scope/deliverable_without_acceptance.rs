//! `deliverable-without-acceptance`: nobody has said when it is good enough.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "deliverable-without-acceptance",
    topic: Topic::Scope,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let open = context.edition.tasks().iter().filter(|task| !task.inactive && !task.times.is_finished());
    let mut findings = Vec::new();
    for task in open.filter(|task| task.acceptance.is_empty()) {
        let Some(deliverable) = &task.deliverable else { continue };
        let (locale, name) = (context.numbers(), &task.name);
        let text =
            say!(locale, "rule-deliverable-without-acceptance-found", task = name, deliverable = deliverable);
        findings.push(Finding::new(&RULE, text).about(&task.record).measured(
            say!(locale, "rule-deliverable-without-acceptance-measured"),
            say!(locale, "rule-deliverable-without-acceptance-limit"),
        ));
    }
    findings
}
