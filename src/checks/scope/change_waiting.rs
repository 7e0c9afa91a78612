//! `change-waiting`: somebody asked, and nobody answers.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::units::locale::say;

const WAITING: Threshold = Threshold { key: "change_waiting", default: 14.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "change-waiting",
    topic: Topic::Scope,
    severity: Severity::Warning,
    thresholds: &[WAITING],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&WAITING);
    let mut findings = Vec::new();
    for change in context.edition.changes().iter().filter(|change| change.status.is_pending()) {
        let Some(raised) = change.raised else { continue };
        let days = context.edition.as_of() - raised;
        if f64::from(days) <= limit {
            continue;
        }
        let locale = context.numbers();
        let text = say!(
            locale,
            "rule-change-waiting-found",
            id = &change.record.id,
            change = &change.title,
            date = locale.date(raised),
            days = days,
        );
        findings.push(Finding::new(&RULE, text).about(&change.record).measured(
            say!(locale, "rule-days", count = days),
            say!(locale, "rule-at-most-days", count = whole(limit)),
        ));
    }
    findings
}
