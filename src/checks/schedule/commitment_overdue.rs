//! `commitment-overdue`: a vendor has not delivered by the day agreed.

use crate::analysis::vendor::{State, Waits};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;
use crate::units::text::plural;

pub const RULE: Rule = Rule {
    name: "commitment-overdue",
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
            let Some(due) = commitment.agreed().filter(|_| found.state == State::Overdue) else { continue };
            let days = edition.as_of() - due;
            let ago = format!("{days} {}", plural(days.unsigned_abs() as usize, "day", "days"));
            let promised = found
                .expected
                .map_or_else(String::new, |day| format!(", and is promised for {}", locale::date(day)));
            let word = if commitment.due.is_some() { "due on" } else { "promised for" };
            let text = format!(
                "{}: `{}` was {word} {}, {ago} ago{promised}{}",
                vendor.name,
                commitment.what,
                locale::date(due),
                found.waits.as_ref().map_or_else(String::new, |waits| waiting(waits, context)),
            );
            findings.push(
                Finding::new(&RULE, text)
                    .about(&vendor.record)
                    .measured(format!("{ago} overdue"), format!("delivered by {}", locale::date(due))),
            );
        }
    }
    findings
}

/// Says what waits for a delivery, and how long it can.
fn waiting(waits: &Waits, context: &Context) -> String {
    let task = &context.edition.tasks()[waits.task].name;
    match (waits.start, waits.late_start) {
        (None, _) => format!("; `{task}` goes on without it"),
        (_, Some(latest)) if latest < context.edition.as_of() => {
            format!("; `{task}` waits for it and had to start by {}", locale::date(latest))
        }
        (_, Some(latest)) => {
            format!("; `{task}` waits for it, until {} at the latest", locale::date(latest))
        }
        (Some(_), None) => format!("; `{task}` waits for it"),
    }
}
