//! `sprint-scope-added`: much came into a sprint while it ran.

use crate::analysis::sprint::Phase;
use crate::checks::quality::points;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::say;

const ADDED: Threshold = Threshold { key: "sprint_added", default: 20.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "sprint-scope-added",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[ADDED],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&ADDED);
    let begun = context.figures.sprints.sprints.iter().rev().find(|sprint| sprint.phase != Phase::Ahead);
    let Some(newest) = begun else { return Vec::new() };
    let sprint = &context.edition.sprints()[newest.place];
    let (Some(share), Some(added), Some(committed)) = (newest.added_share, sprint.added, sprint.committed)
    else {
        return Vec::new();
    };
    if share * 100.0 <= limit + 1e-9 {
        return Vec::new();
    }
    let locale = context.numbers();
    let text = say!(
        locale,
        "rule-sprint-scope-added-found",
        one = (added - 1.0).abs() < 1e-9,
        added = points(added, locale),
        sprint = &sprint.name,
        share = locale.share(share),
        committed = points(committed, locale),
    );
    let limit = say!(locale, "rule-at-most", limit = locale.hundredths(limit, 0));
    vec![Finding::new(&RULE, text).about(&sprint.record).measured(locale.share(share), limit)]
}
