//! `follow-up-without-owner`: what is left to do is nobody's.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;

pub const RULE: Rule = Rule {
    name: "follow-up-without-owner",
    topic: Topic::Habits,
    severity: Severity::Notice,
    sign: "A follow-up in `closure.toml` that is not done has no `owner`; in the stage `closed` it is a warning.",
    why: "When the project ends, its meetings end. What has no name on it then is in nobody's diary, and comes back \
          as a fault or as a bill.",
    remedy: "Ask who will still be here and cares about it. Write that person into `owner`, and a `due` date that \
             they agree to.",
    example: "the follow-up F-03 `Delete the trial accounts` has no owner",
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let severity = match edition.head().stage {
        Some(Stage::Closed) => Severity::Warning,
        _ => Severity::Notice,
    };
    let rows = edition.follow_ups().iter().zip(&context.figures.closure.follow_ups);
    rows.filter(|(row, todo)| !todo.done && row.record.owner.is_missing())
        .map(|(row, _)| {
            let text = format!("the follow-up {} `{}` has no owner", row.record.id, row.what);
            Finding::new(&RULE, text)
                .severity(severity)
                .about(&row.record)
                .measured("no owner", "an owner for each follow-up")
        })
        .collect()
}
