//! `invalid-date`: plans in the past and facts in the future.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "invalid-date",
    topic: Topic::Plan,
    severity: Severity::Notice,
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
