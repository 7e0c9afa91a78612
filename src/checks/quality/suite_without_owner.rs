//! `suite-without-owner`: nobody answers for a set of tests.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "suite-without-owner",
    topic: Topic::Quality,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let suites = context.edition.suites().iter().zip(&context.figures.quality.suites);
    suites
        .filter(|(suite, _)| suite.record.owner.is_missing())
        .filter(|(_, figures)| !matches!((figures.run, figures.planned), (Some(run), Some(planned)) if run >= planned))
        .map(|(suite, _)| {
            let locale = context.numbers();
            let text = say!(locale, "rule-suite-without-owner-found", suite = &suite.name);
            Finding::new(&RULE, text)
                .about(&suite.record)
                .measured(say!(locale, "rule-no-owner"), say!(locale, "rule-suite-without-owner-limit"))
        })
        .collect()
}
