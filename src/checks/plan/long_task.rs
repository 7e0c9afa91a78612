//! `long-task`: open work that is too long to be steered.

use crate::checks::plan::lengths;
use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold { key: "long_task_max", default: 5.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "long-task",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[MOST, lengths::LONG_TASK, lengths::LENGTH_SHARE, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 8,
    rule: &RULE,
    measured: |quality| &quality.long_tasks,
    limit: Limit::AtMost(&MOST),
    says: Says::Count("rule-long-task-found"),
};
