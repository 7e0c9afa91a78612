//! `cpli-low`: less time to the agreed finish than the work to it takes.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::plan::words;
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const LEAST: Threshold = Threshold {
    key: "cpli_min",
    default: 95.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent below which the critical path length index (CPLI) is low",
};

pub const RULE: Rule = Rule {
    name: "cpli-low",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "The critical path length index is below 0.95: (working days left + float to the agreed finish) ÷ \
           working days left.",
    why: "An index of 0.9 says that ten days of work have to be done in nine, every time from now to the end. \
          The closer the end, the less a few days can be caught up.",
    remedy: "Follow the chain of work that sets the end date, and shorten what is on it; or agree a later \
             finish and put it in the baseline.",
    example: "60 working days of work are left up to the finish and 51 until the agreed one: an index of 0.85",
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
