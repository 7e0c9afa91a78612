//! `work-before-delivery`: work is planned to start before what it needs has come.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "work-before-delivery",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let mut findings = Vec::new();
    for (vendor, figures) in edition.vendors().iter().zip(&context.figures.vendors) {
        for (commitment, found) in vendor.commitments.iter().zip(&figures.commitments) {
            let Some(waits) = &found.waits else { continue };
            let (Some(start), Some(expected)) = (waits.start, found.expected) else { continue };
            if start >= expected {
                continue;
            }
            let task = &edition.tasks()[waits.task];
            let text = format!(
                "`{}` is planned to start on {}, before {} delivers `{}` on {}",
                task.name,
                locale::date(start),
                vendor.name,
                commitment.what,
                locale::date(expected),
            );
            findings.push(Finding::new(&RULE, text).about(&task.record).measured(
                format!("starts {}", locale::date(start)),
                format!("not before {}", locale::date(expected)),
            ));
        }
    }
    findings
}
