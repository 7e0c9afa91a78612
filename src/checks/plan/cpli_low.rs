//! `cpli-low`: less time to the agreed finish than the work to it takes.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::plan::words;
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const LEAST: Threshold = Threshold { key: "cpli_min", default: 95.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "cpli-low",
    topic: Topic::Plan,
    severity: Severity::Notice,
    thresholds: &[LEAST],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 13,
    rule: &RULE,
    title: "Critical path length index (CPLI)",
    definition: "(Working days left + float to the agreed finish) ÷ working days left. The agreed finish is the \
                 baseline's, else the date committed to.",
    measured: |quality| &quality.cpli,
    limit: Limit::IndexAtLeast(&LEAST, None),
    says: Says::Index(|index, numbers| {
        let left = words::working_days(index.whole, numbers);
        let verb = if index.whole == 1.0 { "is" } else { "are" };
        if index.part <= 0.0 {
            return format!("{left} {verb} left up to the forecast finish, and the agreed one has passed");
        }
        let agreed = numbers.decimal(index.part, 1);
        format!("{left} {verb} left up to the forecast finish and {agreed} until the agreed one")
    }),
};
