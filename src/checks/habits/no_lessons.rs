//! `no-lessons`: the project ends, and nothing of what it learnt is written down.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;

pub const RULE: Rule =
    Rule { name: "no-lessons", topic: Topic::Habits, severity: Severity::Notice, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let (head, is_told) = (edition.head(), edition.audience().complete);
    let word = match head.stage {
        Some(Stage::Closing) => "closing",
        Some(Stage::Closed) => "closed",
        _ => return Vec::new(),
    };
    if !is_told || !edition.lessons().is_empty() {
        return Vec::new();
    }
    let text = format!("the project is {word}, and no lesson is written down");
    vec![
        Finding::new(&RULE, text)
            .at(head.at.clone())
            .measured("no lesson", "what was learnt, before the team leaves"),
    ]
}
