//! `broken-critical-path`: steps to the finish that something else than the work before them sets.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "broken-critical-path",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "On the longest path from now to the finish, a step is set by a limit, by typed dates or by \"as \
           late as possible\" instead of the work before it.",
    why: "A delay before that step is swallowed up, and shows only when it is larger than the gap. Up to \
           there, the plan cannot say what drives the end date.",
    remedy: "Ask what the date stands for: a delivery, a freeze, somebody's leave. Put that in the plan as a \
           task, a calendar or a link, so that the path runs from now to the finish.",
    example: "1 of 9 steps that set the end date is held by a date, not by the work before it (11 %): `Link at \
           Preston`",
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
