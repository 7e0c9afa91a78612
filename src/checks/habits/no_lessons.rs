//! `no-lessons`: the project ends, and nothing of what it learnt is written down.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;
use crate::units::locale::say;

pub const RULE: Rule =
    Rule { name: "no-lessons", topic: Topic::Habits, severity: Severity::Notice, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let (head, is_told) = (edition.head(), edition.audience().complete);
    let closed = match head.stage {
        Some(Stage::Closing) => false,
        Some(Stage::Closed) => true,
        _ => return Vec::new(),
    };
    if !is_told || !edition.lessons().is_empty() {
        return Vec::new();
    }
    let locale = context.numbers();
    let text = say!(locale, "rule-no-lessons-found", closed = closed);
    vec![
        Finding::new(&RULE, text)
            .at(head.at.clone())
            .measured(say!(locale, "rule-no-lessons-measured"), say!(locale, "rule-no-lessons-limit")),
    ]
}
