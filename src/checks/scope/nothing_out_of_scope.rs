//! `nothing-out-of-scope`: what is not done is nowhere written.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "nothing-out-of-scope",
    topic: Topic::Scope,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let scope = context.edition.scope();
    if scope.inside.is_empty() || !scope.outside.is_empty() {
        return Vec::new();
    }
    let locale = context.numbers();
    let text = say!(locale, "rule-nothing-out-of-scope-found", count = scope.inside.len());
    vec![Finding::new(&RULE, text).at(context.edition.head().at.clone()).measured(
        say!(locale, "rule-nothing-out-of-scope-measured"),
        say!(locale, "rule-nothing-out-of-scope-limit"),
    )]
}
