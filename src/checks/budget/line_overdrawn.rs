//! `line-overdrawn`: more is spent and ordered on a line than anybody approved.

use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::edition::change::{Change, Fund};
use crate::units::Money;

const OVER: Threshold = Threshold {
    key: "line_overdrawn",
    default: 10.0,
    unit: ThresholdUnit::Percent,
    meaning: "percent by which a budget line may be overdrawn",
};

pub const RULE: Rule = Rule {
    name: "line-overdrawn",
    topic: Topic::Budget,
    severity: Severity::Warning,
    sign: "What is spent and ordered on a budget line is above what was approved for it, changes paid from the \
           budget or the contingency included, by more than the tolerance.",
    why: "Extra cost is to be approved before it is incurred. Here it has been incurred: the question that is \
          left is which other line pays for it, and somebody has to be asked.",
    remedy: "Find the orders that were not in the plan. Ask for a change that names this line, from budget or \
             contingency, or move approved money between lines; and agree who may order from now on.",
    example: "£20.9 k is spent and ordered on line L-12 `Links at two sites`, and £18.2 k is approved: 15 % over",
    thresholds: &[OVER],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = &context.figures.budget else { return Vec::new() };
    let limit = context.settings.value(&OVER) / 100.0;
    let currency = context.edition.head().currency;
    let mut findings = Vec::new();
    for (line, figures) in context.edition.budget().lines.iter().zip(&budget.lines) {
        let drawn = |change: &&Change| {
            change.status.is_approved()
                && change.funded_by == Some(Fund::Contingency)
                && change.line.as_deref() == Some(line.record.id.as_str())
        };
        let from_reserve: Money = context
            .edition
            .changes()
            .iter()
            .filter(drawn)
            .filter_map(|change| change.impact.cost.known().copied())
            .sum();
        let approved = figures.amounts.approved + from_reserve;
        let incurred = figures.amounts.actual + figures.amounts.committed;
        let over = (incurred - approved).share_of(approved);
        let is_over = match over {
            Some(over) => over > limit,
            None => incurred > approved,
        };
        if !is_over {
            continue;
        }
        let by = over.map_or(String::new(), |over| format!(": {} over", context.numbers().share(over)));
        let text = format!(
            "{} is spent and ordered on line {} `{}`, and {} is approved{by}",
            currency.short(incurred),
            line.record.id,
            line.name,
            currency.short(approved)
        );
        findings.push(Finding::new(&RULE, text).about(&line.record).measured(
            currency.short(incurred),
            format!("{}, and {} more", currency.short(approved), context.numbers().share(limit)),
        ));
    }
    findings
}
