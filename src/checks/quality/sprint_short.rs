//! `sprint-short`: two sprints in a row brought less than was taken on.

use crate::checks::quality::points;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::say;

const SHORT: Threshold = Threshold { key: "sprint_short", default: 80.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "sprint-short",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[SHORT],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&SHORT);
    let (sprints, locale) = (context.edition.sprints(), context.numbers());
    let mut over = context.figures.sprints.over().rev();
    let (Some(last), Some(before)) = (over.next(), over.next()) else { return Vec::new() };
    let said = |one: &crate::analysis::sprint::OneSprint| {
        let sprint = &sprints[one.place];
        let share = one.completion.filter(|share| share * 100.0 < limit - 1e-9)?;
        Some((sprint, share, points(sprint.completed?, locale), points(sprint.committed?, locale)))
    };
    let (Some(last), Some(before)) = (said(last), said(before)) else { return Vec::new() };
    let text = say!(
        locale,
        "rule-sprint-short-found",
        sprint = &last.0.name,
        completed = last.2,
        committed = last.3,
        before = &before.0.name,
        before_completed = before.2,
        before_committed = before.3,
    );
    let measured = locale.list(&[locale.share(last.1), locale.share(before.1)]);
    let limit = say!(locale, "rule-at-least", limit = locale.hundredths(limit, 0));
    vec![Finding::new(&RULE, text).about(&last.0.record).measured(measured, limit)]
}
