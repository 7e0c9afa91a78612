//! `change-waiting`: somebody asked, and nobody answers.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::checks::scope::growth::named;
use crate::units::locale;

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
        let text = format!(
            "{} was raised on {} and has waited {days} days for a decision",
            named(change),
            locale::date(raised)
        );
        findings.push(Finding::new(&RULE, text).about(&change.record).measured(
            format!("{days} days"),
            format!("at most {} days", context.numbers().decimal(limit, 0)),
        ));
    }
    findings
}
