//! `change-not-communicated`: decided, and nobody knows.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::change::Change;
use crate::units::locale::say;

const TOLD: Threshold = Threshold { key: "change_told", default: 7.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "change-not-communicated",
    topic: Topic::Scope,
    severity: Severity::Warning,
    thresholds: &[TOLD],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&TOLD);
    let as_of = context.edition.as_of();
    let mut findings = Vec::new();
    let untold = context.edition.changes().iter();
    let is_told = |change: &Change| change.communicated.iter().any(|told| told.date <= as_of);
    for change in untold.filter(|change| change.status.is_approved() && !is_told(change)) {
        let Some(decided) = change.decided else { continue };
        let days = as_of - decided;
        if f64::from(days) <= limit {
            continue;
        }
        let locale = context.numbers();
        let text = say!(
            locale,
            "rule-change-not-communicated-found",
            id = &change.record.id,
            change = &change.title,
            date = locale.date(decided),
            days = days,
        );
        findings.push(Finding::new(&RULE, text).about(&change.record).measured(
            say!(locale, "rule-change-not-communicated-measured", days = days),
            say!(locale, "rule-change-not-communicated-limit", days = whole(limit)),
        ));
    }
    findings
}
