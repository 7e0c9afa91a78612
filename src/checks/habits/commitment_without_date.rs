//! `commitment-without-date`: a vendor has promised something for no day.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "commitment-without-date",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (vendor, figures) in context.edition.vendors().iter().zip(&context.figures.vendors) {
        for (commitment, found) in vendor.commitments.iter().zip(&figures.commitments) {
            let is_dated = commitment.due.is_some() || commitment.promised.is_some();
            if is_dated || commitment.delivered.is_some() || !found.state.is_open() {
                continue;
            }
            let (locale, name, what) = (context.numbers(), &vendor.name, &commitment.what);
            let own = context.edition.is_reader(vendor);
            let text =
                say!(locale, "rule-commitment-without-date-found", own = own, vendor = name, what = what);
            findings.push(Finding::new(&RULE, text).about(&vendor.record).measured(
                say!(locale, "rule-commitment-without-date-measured"),
                say!(locale, "rule-commitment-without-date-limit"),
            ));
        }
    }
    findings
}
