//! `commitment-slipping`: a vendor now promises a later day than was agreed.

use crate::analysis::vendor::State;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic, and_then};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "commitment-slipping",
    topic: Topic::Schedule,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let (edition, locale) = (context.edition, context.numbers());
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
            let effect = too_late.map(|(task, latest)| {
                let (task, latest) = (&edition.tasks()[task].name, locale.date(latest));
                say!(locale, "rule-commitment-slipping-effect", task = task, latest = latest)
            });
            let text = say!(
                locale,
                "rule-commitment-slipping-found",
                own = edition.is_reader(vendor),
                vendor = &vendor.name,
                what = &commitment.what,
                due = locale.date(due),
                expected = locale.date(expected),
                days = days,
            );
            // To the vendor it is the date of its own part that slips.
            let is_own = edition.is_reader(vendor);
            let severity = if is_own || too_late.is_some() { Severity::Warning } else { RULE.severity };
            findings.push(
                Finding::new(&RULE, and_then(locale, text, effect))
                    .severity(severity)
                    .about(&vendor.record)
                    .measured(
                        say!(locale, "rule-commitment-slipping-measured", days = days),
                        say!(locale, "rule-commitment-slipping-limit", due = locale.date(due)),
                    ),
            );
        }
    }
    findings
}
