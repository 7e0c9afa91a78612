//! `deliverable-without-acceptance`: nobody has said when it is good enough.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

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
        let text = format!(
            "`{}` delivers `{deliverable}`, and no acceptance criteria say when it is good enough",
            task.name
        );
        findings.push(
            Finding::new(&RULE, text)
                .about(&task.record)
                .measured("no criteria", "acceptance criteria for each deliverable"),
        );
    }
    findings
}
