//! `no-sponsor`: work is going on, and nobody is named to decide and to pay, or to run it.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::project::Stage;

pub const RULE: Rule =
    Rule { name: "no-sponsor", topic: Topic::Habits, severity: Severity::Warning, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let head = context.edition.head();
    let stage = match head.stage {
        Some(Stage::Execution) => "under way",
        Some(Stage::Closing) => "closing",
        Some(Stage::Initiation | Stage::Planning | Stage::Closed) | None => return Vec::new(),
    };
    let missing = match (head.sponsor.is_missing(), head.manager.is_missing()) {
        (false, false) => return Vec::new(),
        (true, false) => "no sponsor",
        (false, true) => "no manager",
        (true, true) => "neither a sponsor nor a manager",
    };
    let text = format!("the project is {stage} and has {missing}");
    vec![Finding::new(&RULE, text).at(head.at.clone()).measured(missing, "a sponsor and a manager")]
}
