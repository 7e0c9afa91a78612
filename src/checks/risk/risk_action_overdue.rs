//! `risk-action-overdue`: what was to be done against a risk is not done.

use crate::analysis::overdue;
use crate::checks::risk::pressing::{is_pressing, open, to_do};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "risk-action-overdue",
    topic: Topic::Risk,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let as_of = context.edition.as_of();
    let mut findings = Vec::new();
    for (risk, score) in open(context) {
        let severity = if is_pressing(score) { Severity::Warning } else { Severity::Notice };
        for action in to_do(risk) {
            let Some(due) = action.due.filter(|_| overdue::has_passed(action.due, as_of)) else { continue };
            let days = as_of - due;
            let locale = context.numbers();
            let text = say!(
                locale,
                "rule-risk-action-overdue-found",
                id = &risk.record.id,
                risk = &risk.title,
                action = &action.what,
                due = locale.date(due),
                days = days,
            );
            findings.push(Finding::new(&RULE, text).severity(severity).about(&risk.record).measured(
                say!(locale, "rule-days-overdue", count = days),
                say!(locale, "rule-risk-action-overdue-limit"),
            ));
        }
    }
    findings
}
