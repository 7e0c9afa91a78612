//! `vendor-without-escalation`: a vendor owes something and nobody knows whom to call.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::prose::Prose;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "vendor-without-escalation",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (vendor, figures) in context.edition.vendors().iter().zip(&context.figures.vendors) {
        // The vendor knows whom to call.
        if figures.open == 0 || context.edition.is_reader(vendor) {
            continue;
        }
        let has_contact = !vendor.contact.is_missing();
        let is_open = vendor.escalation.get().is_some_and(Prose::is_empty);
        let missing = match (has_contact, is_open) {
            (true, false) => continue,
            (true, true) => "escalation",
            (false, false) => "contact",
            (false, true) => "both",
        };
        let locale = context.numbers();
        let text = say!(
            locale,
            "rule-vendor-without-escalation-found",
            vendor = &vendor.name,
            count = figures.open,
            missing = missing,
        );
        findings.push(Finding::new(&RULE, text).about(&vendor.record).measured(
            say!(locale, "rule-vendor-without-escalation-measured", missing = missing),
            say!(locale, "rule-vendor-without-escalation-limit"),
        ));
    }
    findings
}
