//! `tests-behind`: the date is near, and planned tests have not been run.

use crate::checks::quality::next_go_live;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::units::locale::say;

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
    let next = next_go_live(edition).map(|(task, date)| (Some(&task.name), date));
    let finish = edition.schedule().finish.map(|date| (None, date));
    let Some((milestone, date)) = next.or(finish) else { return Vec::new() };
    let (left, near) = (date - edition.as_of(), context.settings.value(&NEAR));
    // A project that ended keeps its tests as they were.
    let is_over = left < 0 && !edition.tasks().iter().any(|task| task.is_work() && !task.times.is_finished());
    if f64::from(left) > near || is_over {
        return Vec::new();
    }
    let locale = context.numbers();
    let limit = say!(locale, "rule-tests-behind-limit", days = whole(near));
    edition
        .suites()
        .iter()
        .zip(&context.figures.quality.suites)
        .filter_map(|(suite, figures)| {
            let planned = figures.planned.filter(|&planned| planned > 0)?;
            let open = planned.saturating_sub(figures.run.unwrap_or(0));
            if open == 0 {
                return None;
            }
            let text = say!(
                locale,
                "rule-tests-behind-found",
                recorded = figures.run.is_some(),
                open = open,
                planned = planned,
                suite = &suite.name,
                named = milestone.is_some(),
                milestone = milestone.map_or("", String::as_str),
                past = left < 0,
                days = left.abs(),
            );
            let measured = say!(locale, "rule-tests-behind-measured", open = open);
            Some(Finding::new(&RULE, text).about(&suite.record).measured(measured, limit.clone()))
        })
        .collect()
}
