//! `no-resource`: open work that is nobody's.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "no-resource",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "An open task of a day or more has no owner, nobody assigned to it and no supplier.",
    why: "Work that is nobody's is not begun. And a plan that does not know who is busy when does not know \
           whether it can be done.",
    remedy: "Name an `owner`; with `assign` and `effort` the plan can also tell who has too much to do.",
    example: "3 of 31 open tasks of a day or more have nobody to do them (9.7 %): `Train the service desk`, \
           `Order labels`, `Clear the store`",
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
