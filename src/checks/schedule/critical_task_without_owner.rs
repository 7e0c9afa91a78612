//! `critical-task-without-owner`: work that sets the finish begins soon, and nobody knows that it is theirs.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::task::Task;
use crate::edition::times::Status;
use crate::units::locale::{Locale, say};

const AHEAD: Threshold = Threshold { key: "critical_owner_days", default: 14.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "critical-task-without-owner",
    topic: Topic::Schedule,
    severity: Severity::Warning,
    thresholds: &[AHEAD],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    // A plan that names nobody is kept without names on purpose; and who may not see people cannot tell.
    if !edition.audience().complete || !edition.tasks().iter().any(has_somebody) {
        return Vec::new();
    }
    let limit = context.settings.value(&AHEAD);
    edition
        .tasks()
        .iter()
        .filter(|task| {
            task.is_work() && !task.is_level_of_effort() && task.times.critical && !has_somebody(task)
        })
        .filter(|task| task.times.status == Status::NotStarted && task.times.duration_days >= 1.0)
        .filter_map(|task| {
            let start = task.times.forecast?.start;
            let days = start - edition.as_of();
            (f64::from(days) <= limit).then(|| finding(task, days, limit, context.numbers()))
        })
        .collect()
}

fn has_somebody(task: &Task) -> bool {
    let assigned = task.assign.get().is_some_and(|assign| !assign.is_empty());
    assigned || task.record.owner.known().is_some() || task.vendor.is_some()
}

fn finding(task: &Task, days: i32, limit: f64, locale: Locale) -> Finding {
    let start = task.times.forecast.map(|span| locale.date(span.start)).unwrap_or_default();
    let (name, limit) = (&task.name, whole(limit));
    let text = match days {
        ..=0 => say!(locale, "rule-critical-task-without-owner-found", task = name, start = start),
        days => {
            say!(
                locale,
                "rule-critical-task-without-owner-found-ahead",
                task = name,
                start = start,
                days = days
            )
        }
    };
    Finding::new(&RULE, text).about(&task.record).measured(
        say!(locale, "rule-critical-task-without-owner-measured", days = days),
        say!(locale, "rule-critical-task-without-owner-limit", days = limit),
    )
}
