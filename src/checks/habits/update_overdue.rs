//! `update-overdue`: nobody has said how it goes.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::project::Stage;
use crate::units::locale;

pub const OVERDUE: Threshold = Threshold {
    key: "update_overdue",
    default: 10.0,
    unit: ThresholdUnit::Days,
    meaning: "days without a report after which one is overdue",
};

pub const RULE: Rule = Rule {
    name: "update-overdue",
    topic: Topic::Habits,
    severity: Severity::Warning,
    sign: "The newest report in `updates/` is older than the limit, while the project is running.",
    why: "Silence is read as good news by some and as bad news by others. Both are guesses, and both cost \
          you the trust that you need on the day something goes wrong.",
    remedy: "Write three short parts today: what changed, what is blocked, which decision is needed. Five \
             lines are enough: `updates/YYYY-MM-DD.md`.",
    example: "the newest report is of 30 Oct 2026, 14 days ago",
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
