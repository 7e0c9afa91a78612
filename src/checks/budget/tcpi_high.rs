//! `tcpi-high`: the budget can only be kept if the rest is done far more cheaply than the work so far.

use crate::analysis::earned::EarnedFigures;
use crate::analysis::earned::measures::{self, float};
use crate::analysis::earned::reason::Reason;
use crate::checks::budget::cpi_low;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::Money;
use crate::units::locale::say;

const MOST: Threshold = Threshold { key: "tcpi_most", default: 110.0, unit: ThresholdUnit::Count };
const ABOVE: Threshold = Threshold { key: "tcpi_above", default: 10.0, unit: ThresholdUnit::Count };

pub const RULE: Rule = Rule {
    name: "tcpi-high",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[MOST, ABOVE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(earned) = cpi_low::telling(context) else { return Vec::new() };
    let Ok(cpi) = earned.total.cpi.map(float) else { return Vec::new() };
    let (most, above) = (context.settings.value(&MOST) / 100.0, context.settings.value(&ABOVE) / 100.0);
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let index = |number: f64| locale.fixed(number, 2);
    let point = &earned.total.point;
    // Who says already that it will cost more is held to that.
    let forecast = forecast(context, earned);
    let (target, what) = if forecast > point.bac { (forecast, "forecast") } else { (point.bac, "budget") };
    let rest = currency.short(point.bac - point.ev);
    let (text, measured) = match measures::to_complete(point, target).map(float) {
        Ok(tcpi) if tcpi > most && tcpi > cpi + above => {
            let text = say!(
                locale,
                "rule-tcpi-high-found",
                rest = rest,
                left = currency.short(target - point.ac),
                target = what,
                tcpi = index(tcpi),
                dear = cpi < 1.0,
                cpi = index(cpi),
            );
            (text, index(tcpi))
        }
        Err(Reason::BudgetSpent) => {
            let text = say!(
                locale,
                "rule-tcpi-high-found-spent",
                target = what,
                amount = currency.short(target),
                rest = rest,
                cpi = index(cpi),
            );
            (text, say!(locale, "rule-tcpi-high-measured-spent"))
        }
        _ => return Vec::new(),
    };
    let limit = say!(locale, "rule-tcpi-high-limit", most = index(most), above = index(above));
    vec![Finding::new(&RULE, text).at(context.edition.head().at.clone()).measured(measured, limit)]
}

/// Returns the forecast at completion of the lines that are measured.
fn forecast(context: &Context, earned: &EarnedFigures) -> Money {
    let lines = context.figures.budget.iter().flat_map(|budget| &budget.lines);
    let measured = lines.zip(&earned.lines).filter(|(_, measures)| measures.is_some());
    measured.map(|(line, _)| line.amounts.forecast).sum()
}
