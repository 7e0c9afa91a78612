//! `communication-without-owner`: something is to be told, and nobody is named to tell it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "communication-without-owner",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let plan = context.edition.communications().iter();
    plan.filter(|what| what.record.owner.is_missing())
        .map(|what| {
            Finding::new(&RULE, format!("nobody is named to send `{}`", what.what))
                .about(&what.record)
                .measured("no owner", "one person for each")
        })
        .collect()
}
