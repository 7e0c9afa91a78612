//! `update-incomplete`: the newest report leaves one of the three questions unanswered.

use crate::analysis::update::{Answers, Question};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;
use crate::units::locale;
use crate::units::text::list;

pub const RULE: Rule = Rule {
    name: "update-incomplete",
    topic: Topic::Habits,
    severity: Severity::Notice,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let Some(newest) = edition.updates().last() else { return Vec::new() };
    if edition.head().stage == Some(Stage::Closed) {
        return Vec::new();
    }
    let Some(answers) = Answers::of(newest, &edition.settings().language) else { return Vec::new() };
    let missing: Vec<&str> = answers
        .missing()
        .into_iter()
        .map(|question| match question {
            Question::Changed => "what changed",
            Question::Blocked => "what is blocked",
            Question::Decisions => "which decision is needed",
        })
        .collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let text = format!("the report of {} does not say {}", locale::date(newest.date), list(&missing, "nor"));
    let answered = format!("{} of 3 questions answered", 3 - missing.len());
    vec![Finding::new(&RULE, text).at(newest.at.clone()).measured(answered, "all 3")]
}
