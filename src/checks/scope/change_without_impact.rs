//! `change-without-impact`: a change was approved before anybody knew what it costs.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::change::Change;
use crate::units::locale::say;

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
        let Some(missing) = missing(change) else { continue };
        let severity = if missing == "all" { Severity::Warning } else { Severity::Notice };
        let locale = context.numbers();
        let text = say!(
            locale,
            "rule-change-without-impact-found",
            id = &change.record.id,
            change = &change.title,
            missing = missing,
        );
        findings.push(Finding::new(&RULE, text).severity(severity).about(&change.record).measured(
            say!(locale, "rule-change-without-impact-measured", missing = missing),
            say!(locale, "rule-change-without-impact-limit"),
        ));
    }
    findings
}

/// Returns what is not assessed, as far as the audience may know, as a word for messages to choose by.
fn missing(change: &Change) -> Option<&'static str> {
    let impact = &change.impact;
    let scope = impact.scope.as_deref().is_none_or(|scope| scope.trim().is_empty());
    Some(match (impact.days.is_none(), impact.cost.is_missing(), scope) {
        (false, false, false) => return None,
        (true, false, false) => "days",
        (false, true, false) => "cost",
        (false, false, true) => "scope",
        (true, true, false) => "days-cost",
        (true, false, true) => "days-scope",
        (false, true, true) => "cost-scope",
        (true, true, true) => "all",
    })
}
