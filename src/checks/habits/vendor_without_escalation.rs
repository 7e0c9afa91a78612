//! `vendor-without-escalation`: a vendor owes something and nobody knows whom to call.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::text::{count_word, plural};

pub const RULE: Rule = Rule {
    name: "vendor-without-escalation",
    topic: Topic::Habits,
    severity: Severity::Notice,
    sign: "A vendor with open commitments has no `contact` or no `escalation`.",
    why: "On the day a delivery does not come, the first hours go into finding out who can do \
          something about it. The vendor's salesman is not the one.",
    remedy: "Ask the vendor now, while things are calm, for a name and a number for each step: whom to \
             call first, and whom when that does not help. Put them into `contact` and `escalation`.",
    example: "Keldbeck Telecom owes two deliveries, and nothing says whom to call when one does not come",
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
