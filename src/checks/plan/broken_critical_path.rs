//! `broken-critical-path`: steps to the finish that something else than the work before them sets.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "broken-critical-path",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 12,
    rule: &RULE,
    title: "Critical path test",
    definition: "Steps of the longest path, from now to the finish, that a limit or typed dates set instead of the \
           step before.",
    measured: |quality| &quality.held_path,
    limit: Limit::None,
    says: Says::Count {
        population: "steps that set the end date",
        one: "is held by a date, not by the work before it",
        many: "are held by a date, not by the work before them",
    },
};
