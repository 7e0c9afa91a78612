//! `call-without-reason`: the call differs from the facts, and nobody says why.

use crate::checks::habits::update_overdue;
use crate::checks::health::Colour;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "call-without-reason",
    topic: Topic::Habits,
    severity: Severity::Warning,
    sign: "The newest call in a report is another colour than the computed one, and the report has no `reason`. It \
           is told beside the status and does not change it. Green over red is `watermelon`; an old call is \
           `update-overdue`.",
    why: "You may well know more than the rules do. But readers see two colours and one sentence too few, and \
          believe the one that they fear.",
    remedy: "Add `reason` to the head of the report: what you know that the figures do not. If there is nothing, \
             take the computed colour.",
    example: "the report of 13 Nov 2026 calls the project green, the facts make it amber, and no reason is given",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(health) = context.health.filter(|health| health.reason_missing && !health.watermelon) else {
        return Vec::new();
    };
    let Some(called) = &health.called else { return Vec::new() };
    // A call of weeks ago says nothing of today's facts; that it is so old is told.
    if context.findings.iter().any(|finding| finding.rule == update_overdue::RULE.name) {
        return Vec::new();
    }
    let (call, computed) = (word(called.colour), word(health.overall));
    let text = format!(
        "the report of {} calls the project {call}, the facts make it {computed}, and no reason is given",
        locale::date(called.date)
    );
    let measured = format!("called {call}, computed {computed}");
    vec![Finding::new(&RULE, text).at(called.at.clone()).measured(measured, "a reason where they differ")]
}

fn word(colour: Colour) -> &'static str {
    match colour {
        Colour::Unknown => "unknown",
        Colour::Green => "green",
        Colour::Amber => "amber",
        Colour::Red => "red",
    }
}
