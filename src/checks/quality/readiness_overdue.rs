//! `readiness-overdue`: something that the launch needs is late.

use crate::analysis::readiness;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "readiness-overdue",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let as_of = edition.as_of();
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed) {
        for item in gate.items.iter().map(|&place| &edition.readiness()[place]) {
            let Some(due) = item.due.filter(|_| readiness::is_overdue(item, as_of)) else { continue };
            let days = as_of - due;
            let ago = format!("{days} {}", plural(days.unsigned_abs() as usize, "day", "days"));
            let until = gate.milestone.zip(gate.date).map_or_else(String::new, |(place, date)| {
                format!("; `{}` is on {}", edition.tasks()[place].name, locale::date(date))
            });
            let text = format!("`{}` was due on {}, {ago} ago{until}", item.what, locale::date(due));
            findings.push(
                Finding::new(&RULE, text)
                    .about(&item.record)
                    .measured(format!("{ago} overdue"), format!("done by {}", locale::date(due))),
            );
        }
    }
    findings
}
