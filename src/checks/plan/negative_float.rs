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
    title: "Negative float",
    definition: "Open tasks and milestones with total float below zero.",
    measured: |quality| &quality.negative_float,
    limit: Limit::None,
    says: Says::Count {
        population: "open tasks and milestones",
        one: "has less than no float",
        many: "have less than no float",
    },
};
