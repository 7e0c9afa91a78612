//! `bei-low`: fewer tasks finished than the baseline has finished by now.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const LEAST: Threshold = Threshold { key: "bei_min", default: 95.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "bei-low",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[LEAST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 14,
    rule: &RULE,
    title: "Baseline execution index (BEI)",
    definition: "Tasks finished ÷ (tasks that the baseline has finished by the status date + tasks that are not in \
                 the baseline).",
    measured: |quality| &quality.bei,
    limit: Limit::IndexAtLeast(&LEAST, Some(&TOLERANCE)),
    says: Says::Index(|index, numbers| {
        format!(
            "{} {} finished where {} should be",
            numbers.decimal(index.part, 0),
            if index.part == 1.0 { "task is" } else { "tasks are" },
            numbers.decimal(index.whole, 0)
        )
    }),
};
