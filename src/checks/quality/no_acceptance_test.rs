//! `no-acceptance-test`: it goes live, and no user has tried it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::quality::SuiteKind;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "no-acceptance-test",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let suites = edition.suites();
    // Where something is kept from the audience, the acceptance test may be.
    let is_known = edition.audience().complete && !suites.is_empty();
    if !is_known || suites.iter().any(|suite| suite.kind == Some(SuiteKind::Acceptance)) {
        return Vec::new();
    }
    let is_open = |task: &&crate::edition::task::Task| {
        let is_gate = task.gate.as_ref().is_some_and(|gate| gate.kind.eq_ignore_ascii_case("go/no-go"));
        task.is_milestone() && is_gate && !task.inactive && !task.times.is_finished()
    };
    let next = edition.tasks().iter().filter(is_open).min_by_key(|task| {
        let date = task.times.forecast.map(|span| span.finish);
        (date.is_none(), date)
    });
    let Some(milestone) = next else { return Vec::new() };
    let (locale, name, suites) = (context.numbers(), &milestone.name, suites.len());
    let text = match milestone.times.forecast.map(|span| span.finish - edition.as_of()) {
        Some(left) => say!(
            locale,
            "rule-no-acceptance-test-found",
            milestone = name,
            days = left.max(0),
            suites = suites,
        ),
        None => {
            say!(locale, "rule-no-acceptance-test-found-planned", milestone = name, suites = suites)
        }
    };
    vec![Finding::new(&RULE, text).about(&milestone.record).measured(
        say!(locale, "rule-no-acceptance-test-measured"),
        say!(locale, "rule-no-acceptance-test-limit"),
    )]
}
