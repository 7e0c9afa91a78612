//! `cost-over`: the project will cost more than was approved.

use crate::checks::budget::money::{beyond, over};
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::Money;
use crate::units::locale::say;

pub const AMBER: Threshold = Threshold { key: "cost_amber", default: 10.0, unit: ThresholdUnit::Percent };
pub const RED: Threshold = Threshold { key: "cost_red", default: 20.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "cost-over",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[AMBER, RED],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = context.figures.budget.as_ref().filter(|budget| budget.complete) else {
        return Vec::new();
    };
    let (amber, red) = (context.settings.value(&AMBER) / 100.0, context.settings.value(&RED) / 100.0);
    let share = over(budget.total.forecast, budget.total.approved);
    let (severity, limit) = match share {
        Some(share) if share > red => (Severity::Alarm, red),
        Some(share) if share > amber => (Severity::Warning, amber),
        // Against nothing there is no share, and all of it has to be asked for.
        None if budget.total.forecast > budget.total.approved.max(Money::ZERO) => (Severity::Warning, amber),
        _ => return Vec::new(),
    };
    let currency = context.edition.head().currency;
    let worst = budget
        .lines
        .iter()
        .zip(&context.edition.budget().lines)
        .min_by_key(|(figures, _)| figures.amounts.variance())
        .filter(|(figures, _)| figures.amounts.variance().is_negative());
    let (forecast, locale) = (currency.short(budget.total.forecast), context.numbers());
    let (text, measured, most) = match share {
        Some(share) => (
            say!(
                locale,
                "rule-cost-over-found",
                forecast = forecast,
                share = beyond(locale, share, limit),
                approved = currency.short(budget.total.approved),
            ),
            format!("+{}", beyond(locale, share, limit)),
            say!(locale, "rule-cost-over-limit", share = locale.share(limit)),
        ),
        None => (
            say!(locale, "rule-cost-over-found-nothing", forecast = &forecast),
            forecast,
            say!(locale, "rule-nothing-approved"),
        ),
    };
    let finding = Finding::new(&RULE, text).severity(severity).measured(measured, most);
    vec![match worst {
        Some((_, line)) => finding.about(&line.record),
        // It is a change without a line that makes the overrun.
        None => finding.at(context.edition.head().at.clone()),
    }]
}
