//! `contingency-low`: the reserve goes faster than the work.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::task::Task;
use crate::units::Money;
use crate::units::locale::say;

const LEFT: Threshold = Threshold { key: "contingency_left", default: 20.0, unit: ThresholdUnit::Percent };
const WORK: Threshold = Threshold { key: "contingency_work", default: 25.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "contingency-low",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[LEFT, WORK],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let budget = context.figures.budget.as_ref();
    let contingency = budget.and_then(|budget| budget.contingency.as_ref());
    let Some(contingency) = contingency.filter(|found| found.complete) else { return Vec::new() };
    let Some(left) = contingency.left.share_of(contingency.amount) else { return Vec::new() };
    let edition = context.edition;
    // Without work in the plan nobody can tell how much of it is left.
    if !edition.tasks().iter().any(Task::is_work) || left < 0.0 {
        return Vec::new();
    }
    let to_do = 1.0 - edition.schedule().progress.share();
    let (least, much) = (context.settings.value(&LEFT) / 100.0, context.settings.value(&WORK) / 100.0);
    if contingency.amount <= Money::ZERO || left >= least || to_do <= much {
        return Vec::new();
    }
    let currency = edition.head().currency;
    let locale = context.numbers();
    let text = say!(
        locale,
        "rule-contingency-low-found",
        left = currency.short(contingency.left),
        amount = currency.short(contingency.amount),
        share = locale.share(left),
        work = locale.share(to_do),
    );
    let place = edition.budget().contingency.as_ref().and_then(|contingency| contingency.at.clone());
    vec![
        Finding::new(&RULE, text)
            .at(place)
            .measured(locale.share(left), say!(locale, "rule-at-least", limit = locale.share(least))),
    ]
}
