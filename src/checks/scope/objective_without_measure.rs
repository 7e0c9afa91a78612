//! `objective-without-measure`: nobody will be able to say whether it was reached.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "objective-without-measure",
    topic: Topic::Scope,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for objective in context.edition.objectives() {
        let has_measure = match (&objective.measure, objective.target) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(_), Some(_)) => continue,
        };
        let locale = context.numbers();
        let text = say!(
            locale,
            "rule-objective-without-measure-found",
            id = &objective.record.id,
            objective = &objective.outcome,
            measure = has_measure,
        );
        findings.push(Finding::new(&RULE, text).about(&objective.record).measured(
            say!(locale, "rule-objective-without-measure-measured", measure = has_measure),
            say!(locale, "rule-objective-without-measure-limit"),
        ));
    }
    findings
}
