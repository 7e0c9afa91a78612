//! `change-without-approver`: nobody is named to decide, or nobody is named who has.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::change::ChangeStatus;
use crate::units::locale::say;

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
        let (approved, severity) = match change.status {
            ChangeStatus::Requested | ChangeStatus::Assessed => (false, Severity::Notice),
            ChangeStatus::Approved => (true, Severity::Warning),
            ChangeStatus::Rejected | ChangeStatus::Done => continue,
        };
        let locale = context.numbers();
        let text = say!(
            locale,
            "rule-change-without-approver-found",
            id = &change.record.id,
            change = &change.title,
            approved = approved,
        );
        findings.push(Finding::new(&RULE, text).severity(severity).about(&change.record).measured(
            say!(locale, "rule-change-without-approver-measured"),
            say!(locale, "rule-change-without-approver-limit"),
        ));
    }
    findings
}
