//! `actuals-stale`: nobody has booked anything for a while.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::Edition;
use crate::edition::budget::EntryKind;
use crate::edition::project::Stage;
use crate::edition::times::Status;
use crate::units::locale::say;

pub const STALE: Threshold = Threshold { key: "actuals_stale", default: 35.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "actuals-stale",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[STALE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let booked = edition.budget().entries.iter().filter(|entry| entry.kind != EntryKind::Forecast);
    let newest = booked.filter(|entry| entry.date <= edition.as_of()).max_by_key(|entry| entry.date);
    let Some(newest) = newest.filter(|_| is_running(edition) && !is_paid(context)) else { return Vec::new() };
    let days = edition.as_of() - newest.date;
    let limit = context.settings.value(&STALE);
    if f64::from(days) <= limit {
        return Vec::new();
    }
    let locale = context.numbers();
    let text = say!(locale, "rule-actuals-stale-found", date = locale.date(newest.date), days = days);
    vec![Finding::new(&RULE, text).at(newest.at.clone()).measured(
        say!(locale, "rule-days", count = days),
        say!(locale, "rule-at-most-days", count = whole(limit)),
    )]
}

/// Tells whether nothing more is to come: the work is finished, and what was expected is paid.
fn is_paid(context: &Context) -> bool {
    let mut work = context.edition.tasks().iter().filter(|task| task.is_work()).peekable();
    let is_finished = work.peek().is_some() && work.all(|task| task.times.is_finished());
    let total = context.figures.budget.as_ref().map(|budget| budget.total);
    is_finished && total.is_some_and(|total| total.forecast <= total.actual)
}

/// Tells whether the work is going on: by its stage, or without one, by what has begun and is not finished.
fn is_running(edition: &Edition) -> bool {
    let work = || edition.tasks().iter().filter(|task| task.is_work()).map(|task| task.times.status);
    match edition.head().stage {
        Some(stage) => stage == Stage::Execution,
        None => {
            work().any(|status| matches!(status, Status::Started | Status::Finished))
                && work().any(|status| status != Status::Finished)
        }
    }
}
