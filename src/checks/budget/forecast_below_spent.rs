//! `forecast-below-spent`: what a line was said to cost is less than what is spent and ordered already.

use crate::checks::budget::money::named;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::budget::EntryKind;
use crate::units::Money;

const BELOW: Threshold = Threshold { key: "forecast_below", default: 1.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "forecast-below-spent",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[BELOW],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = &context.figures.budget else { return Vec::new() };
    let edition = context.edition;
    let limit = context.settings.value(&BELOW) / 100.0;
    let currency = edition.head().currency;
    let mut credits = vec![Money::ZERO; budget.lines.len()];
    for entry in &edition.budget().entries {
        let is_to_come = entry.kind == EntryKind::Forecast && entry.date > edition.as_of();
        if is_to_come && entry.amount.is_negative() {
            credits[entry.line] += entry.amount;
        }
    }
    let mut findings = Vec::new();
    for ((line, figures), credit) in edition.budget().lines.iter().zip(&budget.lines).zip(credits) {
        let incurred = figures.amounts.actual + figures.amounts.committed;
        let least = incurred + credit;
        let Some(given) = line.forecast.filter(|_| least > Money::ZERO) else { continue };
        if (least - given).share_of(least).is_none_or(|share| share <= limit) {
            continue;
        }
        let (given, incurred) = (currency.short(given), currency.short(incurred));
        let name = named(line);
        let text =
            format!("the forecast of {given} for {name} is below the {incurred} spent and ordered on it");
        let less = match limit > 0.0 {
            true => format!(" less {}", context.numbers().share(limit)),
            false => String::new(),
        };
        findings.push(
            Finding::new(&RULE, text).about(&line.record).measured(
                format!("a forecast of {given}"),
                format!("at least {}{less}", currency.short(least)),
            ),
        );
    }
    findings
}
