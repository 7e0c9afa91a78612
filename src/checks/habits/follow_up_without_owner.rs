//! `follow-up-without-owner`: what is left to do is nobody's.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "follow-up-without-owner",
    topic: Topic::Habits,
    severity: Severity::Notice,
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
            let (locale, id, what) = (context.numbers(), &row.record.id, &row.what);
            let text = say!(locale, "rule-follow-up-without-owner-found", id = id, what = what);
            Finding::new(&RULE, text)
                .severity(severity)
                .about(&row.record)
                .measured(say!(locale, "rule-no-owner"), say!(locale, "rule-follow-up-without-owner-limit"))
        })
        .collect()
}
