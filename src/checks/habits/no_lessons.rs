//! `no-lessons`: the project ends, and nothing of what it learnt is written down.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;

pub const RULE: Rule = Rule {
    name: "no-lessons",
    topic: Topic::Habits,
    severity: Severity::Notice,
    sign: "The project is in the stage `closing` or `closed` and no lesson is recorded.",
    why: "In two weeks the team is on other work and remembers only how it ended. The next project then pays again \
          for what this one has already found out.",
    remedy: "Sit together for an hour: what went well, what went badly, what would we do differently? Write three \
             to five of them into `lessons.toml`, each with a `next_time` that somebody else can follow.",
    example: "the project is closing, and no lesson is written down",
    thresholds: &[],
    check,
};

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
