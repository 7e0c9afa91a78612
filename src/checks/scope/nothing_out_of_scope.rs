//! `nothing-out-of-scope`: what is not done is nowhere written.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

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
    let count = scope.inside.len();
    let (things, are) = if count == 1 { ("thing", "is") } else { ("things", "are") };
    let text = format!("{count} {things} {are} in scope, and nothing is said to be out of it");
    vec![
        Finding::new(&RULE, text)
            .at(context.edition.head().at.clone())
            .measured("nothing is out", "a list of what is out of scope"),
    ]
}
