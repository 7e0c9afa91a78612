//! `few-finish-to-start`: links that do not run from finish to start.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const LEAST: Threshold =
    Threshold { key: "finish_to_start_min", default: 90.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "few-finish-to-start",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[LEAST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 4,
    rule: &RULE,
    measured: |quality| &quality.other_links,
    limit: Limit::OthersAtLeast(&LEAST),
    says: Says::Count("rule-few-finish-to-start-found"),
};
