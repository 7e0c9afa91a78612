//! `velocity-falling`: sprint after sprint brings less.

use crate::checks::quality::points;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::sprint::Sprint;
use crate::units::locale::say;

const FALL: Threshold = Threshold { key: "velocity_fall", default: 20.0, unit: ThresholdUnit::Percent };

/// The sprints that are compared.
const SPRINTS: usize = 3;

pub const RULE: Rule = Rule {
    name: "velocity-falling",
    topic: Topic::Quality,
    severity: Severity::Warning,
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
    let locale = context.numbers();
    let text = say!(
        locale,
        "rule-velocity-falling-found",
        first = points(begin, locale),
        second = points(second, locale),
        third = points(third, locale),
        sprint = &last.name,
    );
    let measured = say!(locale, "rule-velocity-falling-measured", share = locale.share(fall / 100.0));
    let limit = say!(locale, "rule-velocity-falling-limit", share = locale.hundredths(limit, 0));
    vec![Finding::new(&RULE, text).about(&last.record).measured(measured, limit)]
}
