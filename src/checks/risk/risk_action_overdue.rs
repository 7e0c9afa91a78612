//! `risk-action-overdue`: what was to be done against a risk is not done.

use crate::checks::risk::pressing::{is_pressing, named, open, to_do};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::plural;

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
            let Some(due) = action.due.filter(|&due| due < as_of) else { continue };
            let days = as_of - due;
            let day_word = plural(days as usize, "day", "days");
            let text = format!(
                "{}: `{}` was due on {}, {days} {day_word} ago",
                named(risk),
                action.what,
                locale::date(due)
            );
            findings.push(
                Finding::new(&RULE, text)
                    .severity(severity)
                    .about(&risk.record)
                    .measured(format!("{days} {day_word} overdue"), "done by its `due` date"),
            );
        }
    }
    findings
}
