//! `risk-action-without-owner`: something is to be done against a risk, by nobody.

use crate::checks::risk::pressing::{named, open, to_do};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "risk-action-without-owner",
    topic: Topic::Risk,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (risk, _) in open(context) {
        let ownerless: Vec<&str> = to_do(risk)
            .filter(|action| action.owner.is_missing())
            .map(|action| action.what.as_str())
            .collect();
        let Some(first) = ownerless.first() else { continue };
        let more = match ownerless.len() - 1 {
            0 => String::new(),
            more => format!(", nor {more} {}", plural(more, "other", "others")),
        };
        findings.push(
            Finding::new(&RULE, format!("{}: nobody owns the action `{first}`{more}", named(risk)))
                .about(&risk.record)
                .measured(
                    format!("{} without an owner", ownerless.len()),
                    "an owner for each action to be done",
                ),
        );
    }
    findings
}
