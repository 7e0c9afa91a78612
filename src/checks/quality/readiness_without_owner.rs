//! `readiness-without-owner`: nobody is named for something that the launch needs.

use crate::analysis::readiness;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "readiness-without-owner",
    topic: Topic::Quality,
    severity: Severity::Warning,
    sign: "A readiness item is not done, its gate is still ahead, and it has no `owner`.",
    why: "A checklist that belongs to the team belongs to nobody. Everybody sees the open line and \
          takes it for somebody else's.",
    remedy: "Ask in the next meeting who takes it, and put that person into `owner`. One name, even where \
             several help.",
    example: "nobody owns `Support rota for the first two weeks`, which `Go-live` needs",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed) {
        for item in gate.items.iter().map(|&place| &edition.readiness()[place]) {
            if readiness::is_done(item, edition.as_of()) || !item.record.owner.is_missing() {
                continue;
            }
            let needs = gate
                .milestone
                .map_or_else(String::new, |place| format!(", which `{}` needs", edition.tasks()[place].name));
            findings.push(
                Finding::new(&RULE, format!("nobody owns `{}`{needs}", item.what))
                    .about(&item.record)
                    .measured("no owner", "an owner for each item"),
            );
        }
    }
    findings
}
