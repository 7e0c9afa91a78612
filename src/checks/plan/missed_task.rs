//! `missed-task`: work that was due by the baseline and came, or will come, later.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold {
    key: "missed_task_max",
    default: 5.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent of the tasks due so far that may be later than their baseline",
};

pub const RULE: Rule = Rule {
    name: "missed-task",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "More than 5 % of the tasks that should have been finished by now were finished after their \
           baseline date, or are still open; or all of them, however few they are.",
    why: "How well the plan was kept so far is the best guess at how well it will be kept from here on.",
    remedy: "Look for what the late tasks have in common: one team, one supplier, one kind of estimate. Correct \
           the same thing in what is to come, and then agree a new baseline if the old one no longer says \
           anything.",
    example: "9 of 40 tasks due by now are later than their baseline (23 %): `Clean up the directory`, `Pilot`, \
           `Fix what the pilot found` and 6 more",
    thresholds: &[MOST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 11,
    rule: &RULE,
    title: "Missed tasks",
    definition: "Of the tasks that the baseline has finished by the status date, those that finished later or are \
           not finished.",
    measured: |quality| &quality.missed,
    limit: Limit::NotAll(&MOST),
    says: Says::Count {
        population: "tasks due by now",
        one: "is later than its baseline",
        many: "are later than their baseline",
    },
};
