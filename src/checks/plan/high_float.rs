//! `high-float`: open work that could be very late before anything notices.

use crate::checks::plan::lengths;
use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold {
    key: "high_float_max",
    default: 5.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent of the open tasks that may have high float",
};

pub const RULE: Rule = Rule {
    name: "high-float",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "More than 5 % of the open tasks have more than 44 working days of total float; in a project of \
           less than 220 working days, more than a fifth of its length.",
    why: "So much room is rare in real work. Mostly a successor is missing: the task is needed earlier than \
           the plan knows.",
    remedy: "Ask for each of these tasks what cannot go on without it, and write that link. What really can \
           wait may stay as it is.",
    example: "4 of 31 open tasks have more float than is likely (13 %): `Label the cables`, `Clear the store` \
           and 2 more",
    thresholds: &[MOST, lengths::HIGH_FLOAT, lengths::LENGTH_SHARE, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 6,
    rule: &RULE,
    title: "High float",
    definition: "Open tasks with more total float than the limit.",
    measured: |quality| &quality.high_float,
    limit: Limit::AtMost(&MOST),
    says: Says::Count {
        population: "open tasks",
        one: "has more float than is likely",
        many: "have more float than is likely",
    },
};
