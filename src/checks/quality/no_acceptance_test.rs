//! `no-acceptance-test`: it goes live, and no user has tried it.

use crate::checks::quality::days;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::quality::SuiteKind;

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
    let when = match milestone.times.forecast.map(|span| span.finish - edition.as_of()) {
        Some(left @ 1..) => format!("`{}` is {} away", milestone.name, days(left)),
        Some(_) => format!("`{}` is due", milestone.name),
        None => format!("`{}` is planned", milestone.name),
    };
    let which = match suites.len() {
        1 => "the one suite is no acceptance test".to_string(),
        count => format!("none of the {count} suites is an acceptance test"),
    };
    let text = format!("{when}, and {which} by users");
    vec![Finding::new(&RULE, text).about(&milestone.record).measured("no acceptance test", "one, by users")]
}
