//! `blocker-without-owner`: work stands still and nobody is named to move it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::issue::IssueStatus;
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "blocker-without-owner",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let mut findings = Vec::new();
    for task in edition.tasks().iter().filter(|task| !task.times.is_finished() && !task.inactive) {
        let Some(blocked) = task.blocked.as_ref().filter(|blocked| blocked.owner.is_missing()) else {
            continue;
        };
        let text = format!(
            "`{}` has been blocked since {} and nobody owns the blocker",
            task.name,
            locale::date(blocked.since)
        );
        let days = edition.as_of() - blocked.since;
        findings.push(
            Finding::new(&RULE, text)
                .about(&task.record)
                .measured(format!("blocked for {days} days, no owner"), "an owner for each blocker"),
        );
    }
    for issue in edition.issues() {
        let blocks = issue.status != IssueStatus::Closed && !issue.blocks.is_empty();
        if blocks && issue.record.owner.is_missing() {
            let text = format!("issue {} `{}` blocks work and nobody owns it", issue.record.id, issue.title);
            findings.push(
                Finding::new(&RULE, text)
                    .about(&issue.record)
                    .measured("no owner", "an owner for each blocker"),
            );
        }
    }
    findings
}
