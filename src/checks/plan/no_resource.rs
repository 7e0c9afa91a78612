//! `no-resource`: open work that is nobody's.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "no-resource",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 10,
    rule: &RULE,
    measured: |quality| &quality.nobody,
    limit: Limit::None,
    says: Says::Count("rule-no-resource-found"),
};
