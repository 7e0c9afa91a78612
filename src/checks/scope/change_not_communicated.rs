//! `change-not-communicated`: decided, and nobody knows.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::checks::scope::growth::named;
use crate::edition::change::Change;
use crate::units::locale;

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
        let text = format!(
            "{} was decided on {}, {days} days ago, and communicated to nobody",
            named(change),
            locale::date(decided)
        );
        findings.push(Finding::new(&RULE, text).about(&change.record).measured(
            format!("{days} days, nobody told"),
            format!("told within {} days", context.numbers().decimal(limit, 0)),
        ));
    }
    findings
}
