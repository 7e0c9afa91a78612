//! `update-incomplete`: the newest report leaves one of the three questions unanswered.

use crate::analysis::update::{Answers, Question};
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;
use crate::units::locale::say;

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
    let missing = answers.missing();
    let is_missing = |question| missing.contains(&question);
    let questions = [Question::Changed, Question::Blocked, Question::Decisions].map(is_missing);
    let missing_ones = match questions {
        [false, false, false] => return Vec::new(),
        [true, false, false] => "changed",
        [false, true, false] => "blocked",
        [false, false, true] => "decisions",
        [true, true, false] => "changed-blocked",
        [true, false, true] => "changed-decisions",
        [false, true, true] => "blocked-decisions",
        [true, true, true] => "all",
    };
    let locale = context.numbers();
    let date = locale.date(newest.date);
    let text = say!(locale, "rule-update-incomplete-found", date = date, missing = missing_ones);
    vec![Finding::new(&RULE, text).at(newest.at.clone()).measured(
        say!(locale, "rule-update-incomplete-measured", count = 3 - missing.len()),
        say!(locale, "rule-update-incomplete-limit"),
    )]
}
