//! `suite-without-owner`: nobody answers for a set of tests.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

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
            Finding::new(&RULE, format!("nobody owns the tests `{}`", suite.name))
                .about(&suite.record)
                .measured("no owner", "one owner")
        })
        .collect()
}
