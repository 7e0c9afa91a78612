//! `lead`: links that let a task begin before the one it waits for is over, by a negative lag.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "lead",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 2,
    rule: &RULE,
    measured: |quality| &quality.leads,
    limit: Limit::None,
    says: Says::Count("rule-lead-found"),
};
