//! `sprint-not-closed`: a sprint is over, and nobody has written down what it completed.

use crate::analysis::sprint::{self, Phase};
use crate::checks::quality::days;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale;

const CLOSED: Threshold = Threshold {
    key: "sprint_not_closed",
    default: 3.0,
    unit: ThresholdUnit::Days,
    meaning: "days after the end of a sprint by which it should say what it completed",
};

pub const RULE: Rule = Rule {
    name: "sprint-not-closed",
    topic: Topic::Quality,
    severity: Severity::Notice,
    sign: "A sprint took something on, ended longer ago than the limit, and has no `completed`.",
    why: "Nobody knows how much is done and how much is left, so no day can be told on which all will be done; and \
          the sprint is missing from the velocity that the next one is planned with.",
    remedy: "Write `completed` into the sprint, in the unit of `committed`; 0 where nothing was finished. What is left \
             over goes into the sprint that takes it on.",
    example: "`Sprint 7` ended on 6 Nov 2026, 7 days ago, and does not say what it completed",
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
