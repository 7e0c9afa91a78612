//! `communication-without-owner`: something is to be told, and nobody is named to tell it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::locale::say;

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
            let locale = context.numbers();
            let text = say!(locale, "rule-communication-without-owner-found", what = &what.what);
            Finding::new(&RULE, text).about(&what.record).measured(
                say!(locale, "rule-no-owner"),
                say!(locale, "rule-communication-without-owner-limit"),
            )
        })
        .collect()
}
