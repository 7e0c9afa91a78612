//! `vendor-without-escalation`: a vendor owes something and nobody knows whom to call.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::text::{count_word, plural};

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
        if figures.open == 0 {
            continue;
        }
        let has_contact = !vendor.contact.is_missing();
        let (missing, key) = match (has_contact, vendor.escalation.is_empty()) {
            (true, false) => continue,
            (true, true) => ("whom to call when one does not come", "escalation"),
            (false, false) => ("whom to call first", "contact"),
            (false, true) => ("whom to call", "contact and escalation"),
        };
        let deliveries = plural(figures.open, "delivery", "deliveries");
        let text = format!(
            "{} owes {} {deliveries}, and nothing says {missing}",
            vendor.name,
            count_word(figures.open)
        );
        findings.push(
            Finding::new(&RULE, text)
                .about(&vendor.record)
                .measured(format!("no {key}"), "a contact and an escalation path"),
        );
    }
    findings
}
