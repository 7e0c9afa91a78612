//! `tests-behind`: the date is near, and planned tests have not been run.

use crate::checks::quality::{days, next_go_live};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};

const NEAR: Threshold = Threshold { key: "tests_behind_days", default: 14.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "tests-behind",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[NEAR],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let edition = context.edition;
    let next = next_go_live(edition).map(|(task, date)| (format!("`{}`", task.name), date));
    let finish = edition.schedule().finish.map(|date| ("the finish".to_string(), date));
    let Some((what, date)) = next.or(finish) else { return Vec::new() };
    let (left, near) = (date - edition.as_of(), context.settings.value(&NEAR));
    // A project that ended keeps its tests as they were.
    let is_over = left < 0 && !edition.tasks().iter().any(|task| task.is_work() && !task.times.is_finished());
    if f64::from(left) > near || is_over {
        return Vec::new();
    }
    let when = match left {
        1.. => format!("{what} is {} away", days(left)),
        0 => format!("{what} is today"),
        _ => format!("{what} was {} ago", days(-left)),
    };
    let limit = format!("all run {} days before", context.numbers().decimal(near, 0));
    edition
        .suites()
        .iter()
        .zip(&context.figures.quality.suites)
        .filter_map(|(suite, figures)| {
            let planned = figures.planned.filter(|&planned| planned > 0)?;
            let open = planned.saturating_sub(figures.run.unwrap_or(0));
            let name = &suite.name;
            let text = match figures.run {
                _ if open == 0 => return None,
                None => {
                    format!("none of the {planned} planned tests of `{name}` is recorded as run, and {when}")
                }
                Some(_) => {
                    format!("{open} of the {planned} planned tests of `{name}` have not been run, and {when}")
                }
            };
            let measured = format!("{open} not run");
            Some(Finding::new(&RULE, text).about(&suite.record).measured(measured, limit.clone()))
        })
        .collect()
}
