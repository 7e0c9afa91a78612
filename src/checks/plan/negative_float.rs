//! `negative-float`: limits that can no longer be kept.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "negative-float",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 7,
    rule: &RULE,
    measured: |quality| &quality.negative_float,
    limit: Limit::None,
    says: Says::Count("rule-negative-float-found"),
};
