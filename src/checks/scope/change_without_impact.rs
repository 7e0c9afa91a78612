//! `change-without-impact`: a change was approved before anybody knew what it costs.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::checks::scope::growth::named;
use crate::edition::change::Change;
use crate::units::text::list;

pub const RULE: Rule = Rule {
    name: "change-without-impact",
    topic: Topic::Scope,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for change in context.edition.changes().iter().filter(|change| change.status.is_approved()) {
        let missing = missing(change);
        let severity = match missing.len() {
            0 => continue,
            3 => Severity::Warning,
            _ => Severity::Notice,
        };
        let missing = list(&missing, "and");
        let text = format!("{} is approved, and nobody has assessed its {missing}", named(change));
        findings.push(
            Finding::new(&RULE, text)
                .severity(severity)
                .about(&change.record)
                .measured(format!("{missing} not assessed"), "days, cost and scope assessed"),
        );
    }
    findings
}

/// Returns what is not assessed, as far as the audience may know.
fn missing(change: &Change) -> Vec<&'static str> {
    let impact = &change.impact;
    let parts = [
        (impact.days.is_none(), "days"),
        (impact.cost.is_missing(), "cost"),
        (impact.scope.as_deref().is_none_or(|scope| scope.trim().is_empty()), "scope"),
    ];
    parts.into_iter().filter(|(is_missing, _)| *is_missing).map(|(_, part)| part).collect()
}
