//! `actuals-stale`: nobody has booked anything for a while.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::Edition;
use crate::edition::budget::EntryKind;
use crate::edition::project::Stage;
use crate::edition::times::Status;
use crate::units::locale;

pub const STALE: Threshold = Threshold {
    key: "actuals_stale",
    default: 35.0,
    unit: ThresholdUnit::Days,
    meaning: "days without a new row after which the money spent counts as out of date",
};

pub const RULE: Rule = Rule {
    name: "actuals-stale",
    topic: Topic::Budget,
    severity: Severity::Warning,
    sign: "The project is being carried out, there is a ledger, and its newest row of money spent or ordered is \
           older than the limit.",
    why: "Figures of cost are as old as the ledger. An overrun that happened last month shows next month, when \
          there is nothing left to steer with.",
    remedy: "Ask Finance for what was booked since, and add the rows to `actuals.csv`; a fixed day each month \
             makes it a habit. If nothing was spent, book a row of 0 and say so in its note.",
    example: "the newest row of the ledger is of 12 Sep 2026, 62 days ago",
    thresholds: &[STALE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let booked = edition.budget().entries.iter().filter(|entry| entry.kind != EntryKind::Forecast);
    let newest = booked.filter(|entry| entry.date <= edition.as_of()).max_by_key(|entry| entry.date);
    let Some(newest) = newest.filter(|_| is_running(edition)) else { return Vec::new() };
    let days = edition.as_of() - newest.date;
    let limit = context.settings.value(&STALE);
    if f64::from(days) <= limit {
        return Vec::new();
    }
    let text = format!("the newest row of the ledger is of {}, {days} days ago", locale::date(newest.date));
    vec![
        Finding::new(&RULE, text).at(newest.at.clone()).measured(
            format!("{days} days"),
            format!("at most {} days", context.numbers().decimal(limit, 0)),
        ),
    ]
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
