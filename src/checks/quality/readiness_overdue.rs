//! `readiness-overdue`: something that the launch needs is late.

use crate::analysis::readiness;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic, and_then};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "readiness-overdue",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (edition, locale) = (context.edition, context.numbers());
    let as_of = edition.as_of();
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed) {
        for item in gate.items.iter().map(|&place| &edition.readiness()[place]) {
            let Some(due) = item.due.filter(|_| readiness::is_overdue(item, as_of)) else { continue };
            let days = as_of - due;
            let due = locale.date(due);
            let text =
                say!(locale, "rule-readiness-overdue-found", what = &item.what, due = &due, days = days);
            let until = gate.milestone.zip(gate.date).map(|(place, date)| {
                let (task, date) = (&edition.tasks()[place].name, locale.date(date));
                say!(locale, "rule-readiness-overdue-gate", milestone = task, date = date)
            });
            findings.push(Finding::new(&RULE, and_then(locale, text, until)).about(&item.record).measured(
                say!(locale, "rule-days-overdue", count = days),
                say!(locale, "rule-readiness-overdue-limit", due = &due),
            ));
        }
    }
    findings
}
