//! `broken-critical-path`: steps to the finish that something else than the work before them sets.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "broken-critical-path",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 12,
    rule: &RULE,
    measured: |quality| &quality.held_path,
    limit: Limit::None,
    says: Says::Count("rule-broken-critical-path-found"),
};
