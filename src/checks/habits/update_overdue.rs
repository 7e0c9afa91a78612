//! `update-overdue`: nobody has said how it goes.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::project::Stage;
use crate::units::locale;

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
    // A project that reports elsewhere, or is over, owes no report here.
    let Some(newest) = edition.updates().last() else { return Vec::new() };
    if edition.head().stage == Some(Stage::Closed) {
        return Vec::new();
    }
    let days = edition.as_of() - newest.date;
    let limit = context.settings.value(&OVERDUE);
    if f64::from(days) <= limit {
        return Vec::new();
    }
    let text = format!("the newest report is of {}, {days} days ago", locale::date(newest.date));
    vec![
        Finding::new(&RULE, text).at(newest.at.clone()).measured(
            format!("{days} days"),
            format!("at most {} days", context.numbers().decimal(limit, 0)),
        ),
    ]
}
