//! `sprint-not-closed`: a sprint is over, and nobody has written down what it completed.

use crate::analysis::sprint::{self, Phase};
use crate::checks::quality::days;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale;

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
        let age = days(as_of - sprint.to);
        let ended = locale::date(sprint.to);
        let text =
            format!("`{}` ended on {ended}, {age} ago, and does not say what it completed", sprint.name);
        let limit = format!("at most {} days", context.numbers().decimal(limit, 0));
        Finding::new(&RULE, text).about(&sprint.record).measured(age, limit)
    };
    sprints.map(finding).collect()
}
