//! `commitment-slipping`: a vendor now promises a later day than was agreed.

use crate::analysis::vendor::State;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "commitment-slipping",
    topic: Topic::Schedule,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let mut findings = Vec::new();
    for (vendor, figures) in edition.vendors().iter().zip(&context.figures.vendors) {
        for (commitment, found) in vendor.commitments.iter().zip(&figures.commitments) {
            let (Some(due), Some(expected), State::Open) = (commitment.due, found.expected, found.state)
            else {
                continue;
            };
            let days = expected - due;
            if days <= 0 {
                continue;
            }
            let latest = found.waits.as_ref().and_then(|waits| Some((waits.task, waits.late_start?)));
            let too_late = latest.filter(|(_, latest)| *latest < expected);
            let effect = too_late.map_or_else(String::new, |(task, latest)| {
                format!("; `{}` must start by {}", edition.tasks()[task].name, locale::date(latest))
            });
            let later = format!("{days} {} later", plural(days.unsigned_abs() as usize, "day", "days"));
            let text = format!(
                "{}: `{}` was agreed for {} and is now promised for {}, {later}{effect}",
                vendor.name,
                commitment.what,
                locale::date(due),
                locale::date(expected),
            );
            let severity = if too_late.is_some() { Severity::Warning } else { RULE.severity };
            findings.push(
                Finding::new(&RULE, text)
                    .severity(severity)
                    .about(&vendor.record)
                    .measured(later, format!("the day agreed, {}", locale::date(due))),
            );
        }
    }
    findings
}
