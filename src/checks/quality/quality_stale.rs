//! `quality-stale`: testing is under way, and nobody has counted the defects for a while.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::project::Stage;
use crate::units::locale;

const STALE: Threshold = Threshold {
    key: "quality_stale",
    default: 14.0,
    unit: ThresholdUnit::Days,
    meaning: "days after which a count of defects is old while tests are being run",
};

pub const RULE: Rule = Rule {
    name: "quality-stale",
    topic: Topic::Quality,
    severity: Severity::Warning,
    sign: "The newest count of defects is older than the limit while testing is under way: defects were open at \
           that count, or a suite has been begun and has tests left to run. It looks in the stages `execution` and \
           `closing`, and where no stage is given.",
    why: "Whether it is ready is judged by these numbers. Old ones look as good as on the day they were \
          written, whatever has been found since.",
    remedy: "Count today and write it down: opened, closed, open, critical. Let whoever leads the tests do so \
             on the same weekday every week; it takes five minutes.",
    example: "the newest count of defects is of 16 Oct 2026, 28 days ago, and tests are still being run",
    thresholds: &[STALE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let figures = &context.figures.quality;
    if !matches!(edition.head().stage, None | Some(Stage::Execution | Stage::Closing)) {
        return Vec::new();
    }
    let Some(newest) = figures.newest() else { return Vec::new() };
    let is_begun = figures.suites.iter().any(|suite| {
        suite.run.is_some_and(|run| run > 0 && suite.planned.is_some_and(|planned| run < planned))
    });
    let is_open = newest.open.is_some_and(|open| open > 0);
    let age = edition.as_of() - newest.date;
    let limit = context.settings.value(&STALE);
    if f64::from(age) <= limit || !(is_begun || is_open) {
        return Vec::new();
    }
    let why = if is_begun { "tests are still being run" } else { "defects were open then" };
    let date = locale::date(newest.date);
    let text = format!("the newest count of defects is of {date}, {age} days ago, and {why}");
    let record = &edition.defects()[newest.place].record;
    let limit = format!("at most {} days", context.numbers().decimal(limit, 0));
    vec![Finding::new(&RULE, text).about(record).measured(format!("{age} days"), limit)]
}
