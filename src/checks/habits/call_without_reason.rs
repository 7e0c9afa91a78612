//! `call-without-reason`: the call differs from the facts, and nobody says why.

use crate::checks::habits::update_overdue;
use crate::checks::health::Colour;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale;

pub const RULE: Rule = Rule {
    name: "call-without-reason",
    topic: Topic::Habits,
    severity: Severity::Warning,
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
