//! `spend-ahead-of-work`: the money goes faster than the work.

use crate::checks::budget::cpi_low;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic, whole};
use crate::edition::task::Task;
use crate::units::Money;
use crate::units::locale::say;

const AHEAD: Threshold = Threshold { key: "spend_ahead", default: 15.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "spend-ahead-of-work",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[AHEAD],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = context.figures.budget.as_ref().filter(|budget| budget.complete) else {
        return Vec::new();
    };
    // Money against the work that it paid for says more than money against all work.
    if cpi_low::telling(context).is_some_and(|earned| earned.total.cpi.is_ok()) {
        return Vec::new();
    }
    // Without work in the plan there is nothing to be ahead of.
    if !context.edition.tasks().iter().any(Task::is_work) {
        return Vec::new();
    }
    let schedule = context.edition.schedule();
    let approved = Some(budget.total.approved).filter(|approved| *approved > Money::ZERO);
    let Some(spent) = approved.and_then(|approved| budget.total.actual.share_of(approved)) else {
        return Vec::new();
    };
    let done = schedule.progress.share();
    // When all is done, money spent is ahead of nothing: `cost-over` tells what it came to.
    if done >= 1.0 {
        return Vec::new();
    }
    // Only a plan of money and a plan of work together say how far ahead spending was meant to be.
    let planned = schedule.planned_progress.zip(budget.planned_to_date.share_of(budget.total.approved));
    let meant = planned.map_or(0.0, |(work, money)| (money - work.share()).max(0.0));
    let (ahead, limit) = (spent - done, context.settings.value(&AHEAD) / 100.0);
    if ahead - meant <= limit {
        return Vec::new();
    }
    let locale = context.numbers();
    let points = |share: f64| whole(share * 100.0);
    let text = say!(
        locale,
        "rule-spend-ahead-of-work-found",
        spent = locale.share(spent),
        done = locale.share(done),
        points = points(ahead),
        planned = planned.is_some(),
        meant = points(meant),
    );
    vec![Finding::new(&RULE, text).at(context.edition.head().at.clone()).measured(
        say!(locale, "rule-spend-ahead-of-work-measured", points = points(ahead)),
        say!(locale, "rule-at-most", limit = locale.integer(points(limit + meant))),
    )]
}
