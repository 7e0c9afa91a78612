//! `hard-constraint`: dates that hold whatever the links say.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold {
    key: "hard_constraint_max",
    default: 5.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent of the open tasks and milestones that may be bound by a date",
};

pub const RULE: Rule = Rule {
    name: "hard-constraint",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "More than 5 % of the open tasks and milestones must start or finish on a day, or not after one, or \
           have typed dates.",
    why: "A nailed date does not move when the work before it is late. The plan then shows what is wished, \
           not what will happen.",
    remedy: "Take the limit out and link the task. Put a date that was promised in `committed` or `deadline`: \
           they are compared with, and bind nothing. Where the date is really given from outside, such as the \
           end of a lease, silence the rule for that record with the reason.",
    example: "3 of 38 open tasks and milestones are bound by a date whatever comes before them (7.9 %): \
           `Go-live`, `Press day`, `Lease end`",
    thresholds: &[MOST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 5,
    rule: &RULE,
    title: "Hard constraints",
    definition: "Open tasks and milestones with `start_on`, `finish_on`, `not_after`, `finish_not_after` or typed \
           dates.",
    measured: |quality| &quality.hard_limits,
    limit: Limit::AtMost(&MOST),
    says: Says::Count {
        population: "open tasks and milestones",
        one: "is bound by a date whatever comes before it",
        many: "are bound by a date whatever comes before them",
    },
};
