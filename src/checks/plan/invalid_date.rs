//! `invalid-date`: plans in the past and facts in the future.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "invalid-date",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "Work that is still to come has dates before the status date, or something is said to have happened \
           after it.",
    why: "What was to be done last week and is not done cannot be done last week. Every date that follows \
           from it is wrong by as much.",
    remedy: "Typed dates (`manual`) stay where they are: set new ones, or take them out so that the dates are \
           computed. Correct facts that lie ahead, or move `status_date` on.",
    example: "1 of 52 tasks and milestones has a date that cannot be (1.9 %): `Order switches`",
    thresholds: &[],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 9,
    rule: &RULE,
    title: "Dates that cannot be",
    definition: "Work to come with dates before the status date, and facts dated after it.",
    measured: |quality| &quality.invalid_dates,
    limit: Limit::None,
    says: Says::Count {
        population: "tasks and milestones",
        one: "has a date that cannot be",
        many: "have dates that cannot be",
    },
};
