//! `high-float`: open work that could be very late before anything notices.

use crate::checks::plan::lengths;
use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold { key: "high_float_max", default: 5.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "high-float",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[MOST, lengths::HIGH_FLOAT, lengths::LENGTH_SHARE, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 6,
    rule: &RULE,
    measured: |quality| &quality.high_float,
    limit: Limit::AtMost(&MOST),
    says: Says::Count("rule-high-float-found"),
};
