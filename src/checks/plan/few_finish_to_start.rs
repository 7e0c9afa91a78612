//! `few-finish-to-start`: links that do not run from finish to start.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const LEAST: Threshold = Threshold {
    key: "finish_to_start_min",
    default: 90.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent of the links into open tasks that should run from finish to start",
};

pub const RULE: Rule = Rule {
    name: "few-finish-to-start",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "Fewer than 90 % of the dependencies of open tasks run from finish to start.",
    why: "Finish to start is what people mean by \"after\". Other kinds tie one end of a task and leave the \
           other loose, so that a delay may stop there unseen.",
    remedy: "Look at each SS, FF and SF link: can the task be split so that a plain link says it? If not, keep \
           it, and see that the other end of the task is linked too.",
    example: "9 of 44 links into open tasks do not run from finish to start (20 %): `Enrol laptops`, `Move the \
           files` and 7 more",
    thresholds: &[LEAST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 4,
    rule: &RULE,
    title: "Other links than finish to start",
    definition: "Links into open tasks of the kinds SS, FF and SF.",
    measured: |quality| &quality.other_links,
    limit: Limit::OthersAtLeast(&LEAST),
    says: Says::Count {
        population: "links into open tasks",
        one: "does not run from finish to start",
        many: "do not run from finish to start",
    },
};
