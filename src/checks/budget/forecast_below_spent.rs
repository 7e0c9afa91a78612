//! `forecast-below-spent`: what a line was said to cost is less than what is spent and ordered already.

use crate::checks::budget::money::named;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::budget::EntryKind;
use crate::units::Money;

const BELOW: Threshold = Threshold {
    key: "forecast_below",
    default: 1.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent by which a forecast that is given may be below what is spent and ordered",
};

pub const RULE: Rule = Rule {
    name: "forecast-below-spent",
    topic: Topic::Budget,
    severity: Severity::Warning,
    sign: "The `forecast` written for a budget line is below what is spent and ordered on it by more than the \
           tolerance. Credits that the ledger expects (rows of kind `forecast` below 0) are allowed for.",
    why: "The forecast of the whole project counts this line at less than it has cost already. Whoever decides by \
          it decides with money that is gone.",
    remedy: "Ask the line's owner what is still to come, and write that plus what is spent and ordered into \
             `forecast`; or take `forecast` out, and it is computed. If a credit is on its way, book it as a row of \
             kind `forecast`.",
    example: "the forecast of £18 k for line L-12 `Links at two sites` is below the £19.9 k spent and ordered on it",
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
