//! `sprint-short`: two sprints in a row brought less than was taken on.

use crate::checks::quality::points;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};

const SHORT: Threshold = Threshold { key: "sprint_short", default: 80.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "sprint-short",
    topic: Topic::Quality,
    severity: Severity::Warning,
    thresholds: &[SHORT],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&SHORT);
    let sprints = context.edition.sprints();
    let mut over = context.figures.sprints.over().rev();
    let (Some(last), Some(before)) = (over.next(), over.next()) else { return Vec::new() };
    let said = |one: &crate::analysis::sprint::OneSprint| {
        let sprint = &sprints[one.place];
        let share = one.completion.filter(|share| share * 100.0 < limit - 1e-9)?;
        Some((
            sprint,
            share,
            format!(
                "{} of {}",
                points(sprint.completed?, context.numbers()),
                points(sprint.committed?, context.numbers())
            ),
        ))
    };
    let (Some(last), Some(before)) = (said(last), said(before)) else { return Vec::new() };
    let text =
        format!("`{}` completed {}, and `{}` {} before it", last.0.name, last.2, before.0.name, before.2);
    let measured = format!("{} and {}", context.numbers().share(last.1), context.numbers().share(before.1));
    let limit = format!("at least {}", context.numbers().hundredths(limit, 0));
    vec![Finding::new(&RULE, text).about(&last.0.record).measured(measured, limit)]
}
