//! `communication-without-owner`: something is to be told, and nobody is named to tell it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "communication-without-owner",
    topic: Topic::Habits,
    severity: Severity::Notice,
    sign: "Something in the communication plan has no owner.",
    why: "What everybody could tell, each believes that another has told. It is left out in the first busy week.",
    remedy: "Name one person in `owner`: the one whom the readers would ask back.",
    example: "nobody is named to send `Board paper`",
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
