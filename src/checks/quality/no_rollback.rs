//! `no-rollback`: a launch is near and nothing prepares a rollback.

use crate::checks::quality::go_live_not_ready;
use crate::checks::rule::{Context, Finding, Rule, Severity, Topic, whole};
use crate::edition::readiness::Readiness;
use crate::units::locale::say;

pub const RULE: Rule =
    Rule { name: "no-rollback", topic: Topic::Quality, severity: Severity::Warning, thresholds: &[], check };

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let near = context.settings.value(&go_live_not_ready::AMBER);
    let prepared = |task: &crate::edition::task::Task| {
        task.outage.as_ref().is_some_and(|outage| outage.rollback.is_some())
    };
    if edition.tasks().iter().any(prepared) {
        return Vec::new();
    }
    let has_outage = edition.tasks().iter().any(|task| task.outage.is_some());
    let mut findings = Vec::new();
    for gate in context.figures.gates.iter().filter(|gate| !gate.passed && !gate.items.is_empty()) {
        let (Some(place), Some(left)) = (gate.milestone, gate.days_left) else { continue };
        let is_prepared = gate.items.iter().any(|&item| is_rollback(&edition.readiness()[item]));
        // An audit or an approval changes nothing that could be put back.
        let launches = has_outage || gate.items.iter().any(|&item| is_of_launch(&edition.readiness()[item]));
        if is_prepared || !launches || f64::from(left) > near {
            continue;
        }
        let task = &edition.tasks()[place];
        let locale = context.numbers();
        let text = say!(locale, "rule-no-rollback-found", task = &task.name, days = left.max(0));
        findings.push(Finding::new(&RULE, text).about(&task.record).measured(
            say!(locale, "rule-no-rollback-measured"),
            say!(locale, "rule-no-rollback-limit", days = whole(near)),
        ));
    }
    findings
}

/// The categories of what goes into operation. A project's own words are for gates of another kind.
const OF_LAUNCH: [&str; 3] = ["deployment", "training", "support"];

fn is_of_launch(item: &Readiness) -> bool {
    let is_known = |category: &str| OF_LAUNCH.iter().any(|known| category.eq_ignore_ascii_case(known));
    item.category.as_deref().is_none_or(is_known)
}

/// `rollback`, `roll-back` and `Roll back` are one word, in the category or in what it is.
fn is_rollback(item: &Readiness) -> bool {
    let is_told = |text: &str| {
        let letters: String = text.chars().filter(|c| c.is_alphanumeric()).collect();
        letters.to_lowercase().contains("rollback")
    };
    item.category.as_deref().is_some_and(is_told) || is_told(&item.what)
}
