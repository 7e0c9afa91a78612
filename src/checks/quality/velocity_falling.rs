//! `velocity-falling`: sprint after sprint brings less.

use crate::checks::quality::points;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::sprint::Sprint;

const FALL: Threshold = Threshold {
    key: "velocity_fall",
    default: 20.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent by which less may be completed than two sprints before, where it fell twice in a row",
};

/// The sprints that are compared.
const SPRINTS: usize = 3;

pub const RULE: Rule = Rule {
    name: "velocity-falling",
    topic: Topic::Quality,
    severity: Severity::Warning,
    sign: "Each of the last two finished sprints completed less than the one before it, and together the fall is \
           more than the limit.",
    why: "A falling velocity rarely mends itself. It shows defects that eat the time, people who are pulled away, \
          or work that is harder than it looked, weeks before a date is missed.",
    remedy: "Ask the team what the time went into, and look at the open defects, absences and unplanned work of \
             these sprints. Move the forecast now: it uses the pace of the last weeks.",
    example: "velocity fell from 24 to 19 and 15 in `Sprint 7`",
    thresholds: &[FALL],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&FALL);
    let sprints = context.edition.sprints();
    let newest: Vec<&Sprint> =
        context.figures.sprints.over().rev().take(SPRINTS).map(|one| &sprints[one.place]).collect();
    let [last, middle, first] = newest[..] else { return Vec::new() };
    let (Some(third), Some(second), Some(begin)) = (last.completed, middle.completed, first.completed) else {
        return Vec::new();
    };
    let fall = (begin - third) / begin.max(f64::MIN_POSITIVE) * 100.0;
    if !(begin > second && second > third) || fall <= limit {
        return Vec::new();
    }
    let text = format!(
        "velocity fell from {} to {} and {} in `{}`",
        points(begin, context.numbers()),
        points(second, context.numbers()),
        points(third, context.numbers()),
        last.name
    );
    let measured = format!("{} less", context.numbers().share(fall / 100.0));
    let limit = format!("at most {} less", context.numbers().hundredths(limit, 0));
    vec![Finding::new(&RULE, text).about(&last.record).measured(measured, limit)]
}
