//! `cost-over`: the project will cost more than was approved.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};

pub const AMBER: Threshold = Threshold {
    key: "cost_amber",
    default: 10.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent over the approved budget at which cost is at risk",
};
pub const RED: Threshold = Threshold {
    key: "cost_red",
    default: 20.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent over the approved budget at which cost is off track",
};

pub const RULE: Rule = Rule {
    name: "cost-over",
    topic: Topic::Budget,
    severity: Severity::Warning,
    sign: "The forecast at completion is above the approved budget (the lines and the approved changes it \
           pays for) by more than the tolerance.",
    why: "Money that is not approved has to be asked for, and asking takes weeks. Extra cost is to be \
          approved before it is incurred, not explained afterwards.",
    remedy: "Look which lines make the overrun. Agree a change request for what is really more scope, and \
             take measures on the rest. If contingency is meant to pay, record the change that draws on it.",
    example: "the forecast of £1.82 m is 12 % over the £1.63 m approved",
    thresholds: &[AMBER, RED],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = &context.figures.budget else { return Vec::new() };
    let Some(over) = budget.total.overrun_share() else { return Vec::new() };
    let (amber, red) = (context.settings.value(&AMBER), context.settings.value(&RED));
    let (severity, limit) = if over * 100.0 > red {
        (Severity::Alarm, red)
    } else if over * 100.0 > amber {
        (Severity::Warning, amber)
    } else {
        return Vec::new();
    };
    let currency = context.edition.head().currency;
    let worst = budget
        .lines
        .iter()
        .zip(&context.edition.budget().lines)
        .min_by_key(|(figures, _)| figures.amounts.variance());
    let text = format!(
        "the forecast of {} is {} over the {} approved",
        currency.short(budget.total.forecast),
        context.numbers().share(over),
        currency.short(budget.total.approved)
    );
    let finding = Finding::new(&RULE, text).severity(severity).measured(
        context.numbers().signed_share(over),
        format!("at most {} over", context.numbers().share(limit / 100.0)),
    );
    vec![match worst {
        Some((_, line)) => finding.about(&line.record),
        None => finding,
    }]
}
