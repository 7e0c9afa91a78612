//! `no-sponsor`: work is going on, and nobody is named to decide and to pay, or to run it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::Subject;
use crate::edition::project::Stage;
use crate::units::locale::say;

pub const RULE: Rule =
    Rule { name: "no-sponsor", topic: Topic::Habits, severity: Severity::Warning, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let head = context.edition.head();
    // Who runs the whole is nothing that a part of it could be at risk by.
    if context.edition.audience().subject != Subject::Project {
        return Vec::new();
    }
    let closing = match head.stage {
        Some(Stage::Execution) => false,
        Some(Stage::Closing) => true,
        Some(Stage::Initiation | Stage::Planning | Stage::Closed) | None => return Vec::new(),
    };
    let missing = match (head.sponsor.is_missing(), head.manager.is_missing()) {
        (false, false) => return Vec::new(),
        (true, false) => "sponsor",
        (false, true) => "manager",
        (true, true) => "both",
    };
    let locale = context.numbers();
    let text = say!(locale, "rule-no-sponsor-found", closing = closing, missing = missing);
    vec![Finding::new(&RULE, text).at(head.at.clone()).measured(
        say!(locale, "rule-no-sponsor-measured", missing = missing),
        say!(locale, "rule-no-sponsor-limit"),
    )]
}
