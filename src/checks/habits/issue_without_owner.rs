//! `issue-without-owner`: a severe issue that is nobody's.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::issue::IssueStatus;
use crate::units::locale::say;

const SEVERITY: Threshold =
    Threshold { key: "issue_owner_severity", default: 4.0, unit: ThresholdUnit::Count };

pub const RULE: Rule = Rule {
    name: "issue-without-owner",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[SEVERITY],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&SEVERITY);
    let open = context.edition.issues().iter().filter(|issue| issue.status != IssueStatus::Closed);
    open.filter(|issue| issue.blocks.is_empty() && issue.record.owner.is_missing())
        .filter_map(|issue| {
            let severity = issue.severity.filter(|&severity| f64::from(severity) >= limit)?;
            let (id, title) = (&issue.record.id, &issue.title);
            let locale = context.numbers();
            let text =
                say!(locale, "rule-issue-without-owner-found", id = id, issue = title, severity = severity,);
            let wanted = say!(locale, "rule-issue-without-owner-limit", severity = whole(limit));
            let measured = say!(locale, "rule-no-owner");
            Some(Finding::new(&RULE, text).about(&issue.record).measured(measured, wanted))
        })
        .collect()
}
