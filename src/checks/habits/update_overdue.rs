//! `update-overdue`: nobody has said how it goes.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::project::Stage;
use crate::units::locale::say;

pub const OVERDUE: Threshold = Threshold { key: "update_overdue", default: 10.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "update-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    thresholds: &[OVERDUE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // A project that reports elsewhere, or is over, owes no report here; and where some are hidden, one of them may be newer.
    let Some(newest) = edition.updates().last() else { return Vec::new() };
    if edition.head().stage == Some(Stage::Closed) || !edition.updates_complete() {
        return Vec::new();
    }
    let days = edition.as_of() - newest.date;
    let limit = context.settings.value(&OVERDUE);
    if f64::from(days) <= limit {
        return Vec::new();
    }
    let locale = context.numbers();
    let text = say!(locale, "rule-update-overdue-found", date = locale.date(newest.date), days = days);
    vec![Finding::new(&RULE, text).at(newest.at.clone()).measured(
        say!(locale, "rule-days", count = days),
        say!(locale, "rule-at-most-days", count = whole(limit)),
    )]
}
