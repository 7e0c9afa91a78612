//! `nothing-out-of-scope`: what is not done is nowhere written.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "nothing-out-of-scope",
    topic: Topic::Scope,
    severity: Severity::Notice,
    sign: "`[scope]` says what is `in`, and nothing of what is `out`.",
    why: "What is not written as out is taken as in by somebody. They find out at the acceptance test, when it \
          is too late to plan it and embarrassing to refuse it.",
    remedy: "Ask each stakeholder what they would be disappointed not to get. Put three to five things that \
             you will not do into `out`, and let the sponsor agree to the list.",
    example: "5 things are in scope, and nothing is said to be out of it",
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
