//! `issue-without-owner`: a severe issue that is nobody's.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::issue::IssueStatus;

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
            let text = format!("issue {id} `{title}` has severity {severity}, and nobody owns it");
            let wanted = format!("an owner from severity {}", context.numbers().decimal(limit, 0));
            Some(Finding::new(&RULE, text).about(&issue.record).measured("no owner", wanted))
        })
        .collect()
}
