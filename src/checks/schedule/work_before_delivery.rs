//! `work-before-delivery`: work is planned to start before what it needs has come.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "work-before-delivery",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (edition, locale) = (context.edition, context.numbers());
    let mut findings = Vec::new();
    for (vendor, figures) in edition.vendors().iter().zip(&context.figures.vendors) {
        for (commitment, found) in vendor.commitments.iter().zip(&figures.commitments) {
            let Some(waits) = &found.waits else { continue };
            let (Some(start), Some(expected)) = (waits.start, found.expected) else { continue };
            if start >= expected {
                continue;
            }
            let task = &edition.tasks()[waits.task];
            let (start, expected) = (locale.date(start), locale.date(expected));
            let text = say!(
                locale,
                "rule-work-before-delivery-found",
                task = &task.name,
                start = &start,
                own = edition.is_reader(vendor),
                vendor = &vendor.name,
                what = &commitment.what,
                expected = &expected,
            );
            findings.push(Finding::new(&RULE, text).about(&task.record).measured(
                say!(locale, "rule-work-before-delivery-measured", start = &start),
                say!(locale, "rule-work-before-delivery-limit", expected = &expected),
            ));
        }
    }
    findings
}
