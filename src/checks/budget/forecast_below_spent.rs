//! `forecast-below-spent`: what a line was said to cost is less than what is spent and ordered already.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::budget::EntryKind;
use crate::units::Money;
use crate::units::locale::say;

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
    let (currency, locale) = (edition.head().currency, context.numbers());
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
        let text = say!(
            locale,
            "rule-forecast-below-spent-found",
            given = &given,
            id = &line.record.id,
            line = &line.name,
            incurred = incurred,
        );
        let least = currency.short(least);
        let limit = match limit > 0.0 {
            true => {
                say!(locale, "rule-forecast-below-spent-limit", least = least, share = locale.share(limit),)
            }
            false => say!(locale, "rule-at-least", limit = least),
        };
        let measured = say!(locale, "rule-forecast-below-spent-measured", given = given);
        findings.push(Finding::new(&RULE, text).about(&line.record).measured(measured, limit));
    }
    findings
}
