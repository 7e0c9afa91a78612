//! `change-without-approver`: nobody is named to decide, or nobody is named who has.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::checks::scope::growth::named;
use crate::edition::change::ChangeStatus;

pub const RULE: Rule = Rule {
    name: "change-without-approver",
    topic: Topic::Scope,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in context.edition.changes().iter().filter(|change| change.approver.is_missing()) {
        let (fault, severity) = match change.status {
            ChangeStatus::Requested | ChangeStatus::Assessed => {
                ("waits for a decision, and nobody is named to make it", Severity::Notice)
            }
            ChangeStatus::Approved => ("is approved, and nobody is named who did", Severity::Warning),
            ChangeStatus::Rejected | ChangeStatus::Done => continue,
        };
        findings.push(
            Finding::new(&RULE, format!("{} {fault}", named(change)))
                .severity(severity)
                .about(&change.record)
                .measured("no approver", "an approver for each change"),
        );
    }
    findings
}
