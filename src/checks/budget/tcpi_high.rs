//! `tcpi-high`: the budget can only be kept if the rest is done far more cheaply than the work so far.

use crate::analysis::earned::measures::float;
use crate::analysis::earned::reason::Reason;
use crate::checks::budget::cpi_low;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale;

const MOST: Threshold = Threshold {
    key: "tcpi_most",
    default: 110.0,
    unit: ThresholdUnit::Count,
    meaning: "work that each hundred of the money left must pay for to keep the budget (the to-complete performance \
              index, TCPI, times a hundred)",
};
const ABOVE: Threshold = Threshold {
    key: "tcpi_above",
    default: 10.0,
    unit: ThresholdUnit::Count,
    meaning: "how much more than so far that may be, in the same unit",
};

pub const RULE: Rule = Rule {
    name: "tcpi-high",
    topic: Topic::Budget,
    severity: Severity::Warning,
    sign: "To keep the approved budget, each unit of money that is left would have to pay for more work than the limit \
           (the to-complete performance index), and for clearly more than it has so far. It speaks under the same \
           conditions as `cpi-low`.",
    why: "A project that has never been so cheap will not become so in its harder half. As long as the budget is \
          said to hold, nobody decides anything, and the money runs out in the middle of the work.",
    remedy: "Do not promise the old amount any longer. Estimate the rest anew with those who do it, take out of scope \
             what can wait, and ask for what is missing with one new number that will hold.",
    example: "the rest of the work, £290 k by the budget, must be done for £236 k to keep it (TCPI 1.23), and so far \
              it cost more than planned (CPI 0.78)",
    thresholds: &[MOST, ABOVE],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(earned) = cpi_low::telling(context) else { return Vec::new() };
    let Ok(cpi) = earned.total.cpi.map(float) else { return Vec::new() };
    let (most, above) = (context.settings.value(&MOST) / 100.0, context.settings.value(&ABOVE) / 100.0);
    let currency = context.edition.head().currency;
    let point = &earned.total.point;
    let rest = currency.short(point.bac - point.ev);
    let so_far = format!("(CPI {})", locale::decimal(cpi, 2));
    let (text, measured) = match earned.total.tcpi.map(float) {
        Ok(tcpi) if tcpi > most && tcpi > cpi + above => {
            let index = locale::decimal(tcpi, 2);
            let left = currency.short(point.bac - point.ac);
            let pace = if cpi < 1.0 { "cost more than planned" } else { "was not as cheap as that" };
            let text = format!(
                "the rest of the work, {rest} by the budget, must be done for {left} to keep it (TCPI {index}), and so \
                 far it {pace} {so_far}"
            );
            (text, index)
        }
        Err(Reason::BudgetSpent) => {
            let text = format!(
                "the approved {} is spent, and {rest} of work is left {so_far}",
                currency.short(point.bac)
            );
            (text, "no money left".to_string())
        }
        _ => return Vec::new(),
    };
    let limit = format!("at most {}, or {} above CPI", locale::decimal(most, 2), locale::decimal(above, 2));
    vec![Finding::new(&RULE, text).at(context.edition.head().at.clone()).measured(measured, limit)]
}
