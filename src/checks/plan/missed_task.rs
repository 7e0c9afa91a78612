//! `missed-task`: work that was due by the baseline and came, or will come, later.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold { key: "missed_task_max", default: 5.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "missed-task",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[MOST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 11,
    rule: &RULE,
    measured: |quality| &quality.missed,
    limit: Limit::NotAll(&MOST),
    says: Says::Count("rule-missed-task-found"),
};
