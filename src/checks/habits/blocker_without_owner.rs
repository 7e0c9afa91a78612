//! `blocker-without-owner`: work stands still and nobody is named to move it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::issue::IssueStatus;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "blocker-without-owner",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (edition, locale) = (context.edition, context.numbers());
    let limit = || say!(locale, "rule-blocker-without-owner-limit");
    let mut findings = Vec::new();
    for task in edition.tasks().iter().filter(|task| !task.times.is_finished() && !task.inactive) {
        let Some(blocked) = task.blocked.as_ref().filter(|blocked| blocked.owner.is_missing()) else {
            continue;
        };
        let since = locale.date(blocked.since);
        let text = say!(locale, "rule-blocker-without-owner-found", task = &task.name, since = since);
        let days = edition.as_of() - blocked.since;
        let measured = say!(locale, "rule-blocker-without-owner-measured", days = days);
        findings.push(Finding::new(&RULE, text).about(&task.record).measured(measured, limit()));
    }
    for issue in edition.issues() {
        let blocks = issue.status != IssueStatus::Closed && !issue.blocks.is_empty();
        if blocks && issue.record.owner.is_missing() {
            let (id, title) = (&issue.record.id, &issue.title);
            let text = say!(locale, "rule-blocker-without-owner-found-issue", id = id, issue = title);
            let measured = say!(locale, "rule-no-owner");
            findings.push(Finding::new(&RULE, text).about(&issue.record).measured(measured, limit()));
        }
    }
    findings
}
