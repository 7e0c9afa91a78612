//! `call-without-reason`: the call differs from the facts, and nobody says why.

use crate::checks::habits::update_overdue;
use crate::checks::health::Colour;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

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
    let (locale, date) = (context.numbers(), context.numbers().date(called.date));
    let text = say!(locale, "rule-call-without-reason-found", date = date, call = call, computed = computed);
    vec![Finding::new(&RULE, text).at(called.at.clone()).measured(
        say!(locale, "rule-call-without-reason-measured", call = call, computed = computed),
        say!(locale, "rule-call-without-reason-limit"),
    )]
}

/// Returns a word for the messages to choose by.
fn word(colour: Colour) -> &'static str {
    match colour {
        Colour::Unknown => "unknown",
        Colour::Green => "green",
        Colour::Amber => "amber",
        Colour::Red => "red",
    }
}
