//! `negative-float`: limits that can no longer be kept.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "negative-float",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "An open task or milestone has less than no float: the work up to a limit takes longer than there \
           is time.",
    why: "The plan contradicts itself. By its own figures the date will not be kept, and nobody has said so \
           yet.",
    remedy: "The timeline names the limit that leaves too little time. Shorten the work before it, agree on a \
           later date, or take the limit out.",
    example: "6 of 38 open tasks and milestones have less than no float (16 %): `Cut-over`, `Test`, `Go-live` \
           and 3 more",
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
