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
    title: "Nobody named",
    definition: "Open tasks of a day or more without `owner`, `assign` and `vendor`.",
    measured: |quality| &quality.nobody,
    limit: Limit::None,
    says: Says::Count {
        population: "open tasks of a day or more",
        one: "has nobody to do it",
        many: "have nobody to do them",
    },
};
