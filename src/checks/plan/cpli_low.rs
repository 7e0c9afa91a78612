//! `cpli-low`: less time to the agreed finish than the work to it takes.

use crate::checks::plan::point::{Limit, Point, Says};
use crate::checks::plan::words;
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::say;

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
    measured: |quality| &quality.cpli,
    limit: Limit::IndexAtLeast(&LEAST, None),
    says: Says::Index(|index, locale| {
        let left = words::tenths(index.whole);
        if index.part <= 0.0 {
            return say!(locale, "rule-cpli-low-index-passed", days = left);
        }
        let agreed = locale.decimal(index.part, 1);
        say!(locale, "rule-cpli-low-index", days = left, agreed = agreed)
    }),
};
