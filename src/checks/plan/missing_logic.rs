//! `missing-logic`: open work that waits for nothing, or that nothing waits for.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold {
    key: "missing_logic_max",
    default: 5.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent of the open tasks that may lack a predecessor or a successor",
};

pub const RULE: Rule = Rule {
    name: "missing-logic",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "More than 5 % of the open tasks have no predecessor or no successor. A link of a parent counts for \
           its parts; what the project begins and ends with needs one link only.",
    why: "A task without links does not move when others slip, and its own slip moves nothing. The end date \
           then looks safer than it is.",
    remedy: "Say with `after` what each task waits for, and see that something waits for it: at the least the \
           milestone that it is done for.",
    example: "4 of 31 open tasks lack a predecessor or a successor (13 %): `Train the service desk`, `Order \
           labels`, `Clear the store` and 1 more",
    thresholds: &[MOST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 1,
    rule: &RULE,
    title: "Links missing",
    definition: "Open tasks that wait for nothing or that nothing waits for. What the project begins and ends with \
           is not counted.",
    measured: |quality| &quality.missing_logic,
    limit: Limit::AtMost(&MOST),
    says: Says::Count {
        population: "open tasks",
        one: "lacks a predecessor or a successor",
        many: "lack a predecessor or a successor",
    },
};
