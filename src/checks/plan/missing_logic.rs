//! `missing-logic`: open work that waits for nothing, or that nothing waits for.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold { key: "missing_logic_max", default: 5.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "missing-logic",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[MOST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 1,
    rule: &RULE,
    measured: |quality| &quality.missing_logic,
    limit: Limit::AtMost(&MOST),
    says: Says::Count("rule-missing-logic-found"),
};
