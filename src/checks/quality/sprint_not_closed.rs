//! `sprint-not-closed`: a sprint is over, and nobody has written down what it completed.

use crate::analysis::sprint::{self, Phase};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::units::locale::say;

const CLOSED: Threshold = Threshold { key: "sprint_not_closed", default: 3.0, unit: ThresholdUnit::Days };

pub const RULE: Rule = Rule {
    name: "sprint-not-closed",
    topic: Topic::Quality,
    severity: Severity::Notice,
    thresholds: &[CLOSED],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let as_of = context.edition.as_of();
    let limit = context.settings.value(&CLOSED);
    let sprints = context.edition.sprints().iter().filter(|sprint| {
        let is_over = sprint::phase(sprint, as_of) == Phase::Over && f64::from(as_of - sprint.to) > limit;
        is_over && sprint.committed.is_some() && sprint.completed.is_none()
    });
    let finding = |sprint: &crate::edition::sprint::Sprint| {
        let (locale, days) = (context.numbers(), as_of - sprint.to);
        let text = say!(
            locale,
            "rule-sprint-not-closed-found",
            sprint = &sprint.name,
            date = locale.date(sprint.to),
            days = days,
        );
        Finding::new(&RULE, text).about(&sprint.record).measured(
            say!(locale, "rule-days", count = days),
            say!(locale, "rule-at-most-days", count = whole(limit)),
        )
    };
    sprints.map(finding).collect()
}
