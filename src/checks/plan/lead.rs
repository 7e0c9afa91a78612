//! `lead`: links that let a task begin before the one it waits for is over, by a negative lag.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::rule::{Rule, Severity, Topic};

pub const RULE: Rule = Rule {
    name: "lead",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "A dependency of an open task has a lead (a negative lag), such as `after = [\"build - 2d\"]`.",
    why: "A lead says that work begins some days before an end that nobody knows yet. Float and the critical \
           path are hard to follow through it.",
    remedy: "Split the first task at the point where the second one can begin, and link to that part; or use a \
           start-to-start link.",
    example: "1 of 44 links into open tasks has a lead (2.3 %): `Write the handover`",
    thresholds: &[],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 2,
    rule: &RULE,
    title: "Leads",
    definition: "Links into open tasks with a negative lag.",
    measured: |quality| &quality.leads,
    limit: Limit::None,
    says: Says::Count { population: "links into open tasks", one: "has a lead", many: "have a lead" },
};
