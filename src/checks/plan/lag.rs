//! `lag`: links that wait some time after what they wait for.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold { key: "lag_max", default: 5.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "lag",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[MOST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 3,
    rule: &RULE,
    measured: |quality| &quality.lags,
    limit: Limit::AtMost(&MOST),
    says: Says::Count("rule-lag-found"),
};
