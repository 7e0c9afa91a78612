//! `commitment-overdue`: a vendor has not delivered by the day agreed.

use crate::analysis::vendor::{State, Waits};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic, and_then};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "commitment-overdue",
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
            let Some(due) = commitment.agreed().filter(|_| found.state == State::Overdue) else { continue };
            let days = edition.as_of() - due;
            let text = say!(
                locale,
                "rule-commitment-overdue-found",
                own = edition.is_reader(vendor),
                vendor = &vendor.name,
                what = &commitment.what,
                agreed = commitment.due.is_some(),
                due = locale.date(due),
                days = days,
                promised = found.expected.is_some(),
                expected = found.expected.map_or_else(String::new, |day| locale.date(day)),
            );
            let waits = found.waits.as_ref().map(|waits| waiting(waits, context));
            findings.push(Finding::new(&RULE, and_then(locale, text, waits)).about(&vendor.record).measured(
                say!(locale, "rule-commitment-overdue-measured", days = days),
                say!(locale, "rule-commitment-overdue-limit", due = locale.date(due)),
            ));
        }
    }
    findings
}

/// Says what waits for a delivery, and how long it can.
fn waiting(waits: &Waits, context: &Context) -> String {
    let (task, locale) = (&context.edition.tasks()[waits.task].name, context.numbers());
    match (waits.start, waits.late_start) {
        (None, _) => say!(locale, "rule-commitment-overdue-goes-on", task = task),
        (_, Some(latest)) if latest < context.edition.as_of() => {
            say!(locale, "rule-commitment-overdue-too-late", task = task, latest = locale.date(latest))
        }
        (_, Some(latest)) => {
            say!(locale, "rule-commitment-overdue-latest", task = task, latest = locale.date(latest))
        }
        (Some(_), None) => say!(locale, "rule-commitment-overdue-waits", task = task),
    }
}
