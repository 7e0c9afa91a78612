//! `hard-constraint`: dates that hold whatever the links say.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold { key: "hard_constraint_max", default: 5.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "hard-constraint",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[MOST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 5,
    rule: &RULE,
    measured: |quality| &quality.hard_limits,
    limit: Limit::AtMost(&MOST),
    says: Says::Count("rule-hard-constraint-found"),
};
