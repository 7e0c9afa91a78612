//! `lag`: links that wait some time after what they wait for.

use crate::checks::plan::point::{Limit, Point, Says, TOLERANCE};
use crate::checks::rule::{Rule, Severity, Threshold, ThresholdUnit, Topic};

const MOST: Threshold = Threshold {
    key: "lag_max",
    default: 5.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent of the links into open tasks that may have a lag",
};

pub const RULE: Rule = Rule {
    name: "lag",
    topic: Topic::Plan,
    severity: Severity::Notice,
    sign: "More than 5 % of the dependencies of open tasks have a lag, such as `after = [\"order + 6w\"]`.",
    why: "A lag is time in which something happens that the plan does not name: a delivery, a test, an \
           approval. Nobody owns it, reports on it or can shorten it.",
    remedy: "Make a task of the waiting, with a name and somebody who watches it. Keep lags for what is really \
           only time, such as concrete that dries.",
    example: "5 of 44 links into open tasks have a lag (11 %): `Link at Derby`, `Move the files` and 3 more",
    thresholds: &[MOST, TOLERANCE],
    check: |context| context.plan.findings(&POINT, context),
};

pub const POINT: Point = Point {
    number: 3,
    rule: &RULE,
    title: "Lags",
    definition: "Links into open tasks with a positive lag.",
    measured: |quality| &quality.lags,
    limit: Limit::AtMost(&MOST),
    says: Says::Count { population: "links into open tasks", one: "has a lag", many: "have a lag" },
};
