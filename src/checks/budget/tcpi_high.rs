//! `tcpi-high`: the budget can only be kept if the rest is done far more cheaply than the work so far.

use crate::analysis::earned::EarnedFigures;
use crate::analysis::earned::measures::{self, float};
use crate::analysis::earned::reason::Reason;
use crate::checks::budget::cpi_low;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::Money;

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
    let currency = context.edition.head().currency;
    let index = |number: f64| context.numbers().fixed(number, 2);
    let point = &earned.total.point;
    // Who says already that it will cost more is held to that.
    let forecast = forecast(context, earned);
    let (target, what) = if forecast > point.bac { (forecast, "forecast") } else { (point.bac, "budget") };
    let rest = currency.short(point.bac - point.ev);
    let so_far = format!("(CPI {})", index(cpi));
    let (text, measured) = match measures::to_complete(point, target).map(float) {
        Ok(tcpi) if tcpi > most && tcpi > cpi + above => {
            let left = currency.short(target - point.ac);
            let pace = if cpi < 1.0 { "cost more than planned" } else { "was not as cheap as that" };
            let text = format!(
                "the rest of the work, {rest} by the budget, must be done for {left} to keep the {what} (TCPI {}), and \
                 so far it {pace} {so_far}",
                index(tcpi)
            );
            (text, index(tcpi))
        }
        Err(Reason::BudgetSpent) => {
            let text = format!(
                "the {what} of {} is spent, and {rest} of work is left {so_far}",
                currency.short(target)
            );
            (text, "no money left".to_string())
        }
        _ => return Vec::new(),
    };
    let limit = format!("at most {}, or {} above CPI", index(most), index(above));
    vec![Finding::new(&RULE, text).at(context.edition.head().at.clone()).measured(measured, limit)]
}

/// Returns the forecast at completion of the lines that are measured.
fn forecast(context: &Context, earned: &EarnedFigures) -> Money {
    let lines = context.figures.budget.iter().flat_map(|budget| &budget.lines);
    let measured = lines.zip(&earned.lines).filter(|(_, measures)| measures.is_some());
    measured.map(|(line, _)| line.amounts.forecast).sum()
}
