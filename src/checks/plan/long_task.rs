//! `long-task`: open work that is too long to be steered.

use crate::checks::plan::lengths;
use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold {
    key: "long_task_max",
    default: 5.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent of the open tasks that may be long",
};

pub const RULE: Rule = Rule {
    name: "long-task",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "More than 5 % of the open tasks are longer than 44 working days; in a project of less than 220 \
           working days, longer than a fifth of its length.",
    why: "Of a task that takes months nobody can say whether it is late until it is. Progress becomes a \
           feeling.",
    remedy: "Split it at results that somebody can look at, so that something is finished between two reports. \
             Give work that is still far off the tag `rolling-wave` until its turn comes: it is not counted.",
    example: "2 of 31 open tasks take longer than can be followed (6.5 %): `Migrate all mailboxes`, \
           `Documentation`",
    thresholds: &[MOST, lengths::LONG_TASK, lengths::LENGTH_SHARE, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 8,
    rule: &RULE,
    title: "Long tasks",
    definition: "Open tasks longer than the limit. Standing work, and work with the tag rolling-wave, are not \
                 counted.",
    measured: |quality| &quality.long_tasks,
    limit: Limit::AtMost(&MOST),
    says: Says::Count {
        population: "open tasks",
        one: "takes longer than can be followed",
        many: "take longer than can be followed",
    },
};
