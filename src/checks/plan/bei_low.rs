//! `bei-low`: fewer tasks finished than the baseline has finished by now.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::units::locale::say;

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
    measured: |quality| &quality.bei,
    limit: Limit::IndexAtLeast(&LEAST, Some(&TOLERANCE)),
    says: Says::Index(|index, locale| {
        say!(locale, "rule-bei-low-index", count = whole(index.part), of = whole(index.whole))
    }),
};
