//! `quality-stale`: testing is under way, and nobody has counted the defects for a while.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::project::Stage;
use crate::units::locale::say;

const STALE: Threshold = Threshold { key: "quality_stale", default: 14.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "quality-stale",
    topic: Topic::Quality,
    severity: Severity::Warning,
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
    let (locale, date) = (context.numbers(), context.numbers().date(newest.date));
    let text = say!(locale, "rule-quality-stale-found", date = date, days = age, running = is_begun);
    let record = &edition.defects()[newest.place].record;
    vec![Finding::new(&RULE, text).about(record).measured(
        say!(locale, "rule-days", count = age),
        say!(locale, "rule-at-most-days", count = whole(limit)),
    )]
}
