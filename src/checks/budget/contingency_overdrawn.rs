//! `contingency-overdrawn`: approved changes draw on money that is not in the reserve.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::change::{Change, Fund};
use crate::units::Money;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "contingency-overdrawn",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    // A change that is not shown may have given something back.
    let Some(budget) = context.figures.budget.as_ref().filter(|budget| budget.changes_complete) else {
        return Vec::new();
    };
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let finding = match &budget.contingency {
        Some(contingency) if contingency.left.is_negative() => {
            let (drawn, amount) = (currency.short(contingency.drawn), currency.short(contingency.amount));
            let missing = currency.short(-contingency.left);
            let text = match contingency.amount > Money::ZERO {
                true => say!(
                    locale,
                    "rule-contingency-overdrawn-found",
                    drawn = &drawn,
                    amount = &amount,
                    missing = missing,
                ),
                false => say!(locale, "rule-contingency-overdrawn-found-empty", drawn = &drawn),
            };
            let place = context.edition.budget().contingency.as_ref();
            Finding::new(&RULE, text).at(place.and_then(|place| place.at.clone())).measured(
                say!(locale, "rule-contingency-overdrawn-measured", drawn = drawn),
                say!(locale, "rule-at-most", limit = amount),
            )
        }
        None if budget.changes_listed => {
            let drawing: Vec<(&Change, Money)> = context.edition.changes().iter().filter_map(draws).collect();
            let drawn: Money = drawing.iter().map(|&(_, cost)| cost).sum();
            let Some((first, _)) = drawing.first().filter(|_| drawn > Money::ZERO) else { return Vec::new() };
            let drawn = currency.short(drawn);
            let text = say!(locale, "rule-contingency-overdrawn-found-none", drawn = &drawn);
            Finding::new(&RULE, text).about(&first.record).measured(
                say!(locale, "rule-contingency-overdrawn-measured", drawn = drawn),
                say!(locale, "rule-contingency-overdrawn-limit"),
            )
        }
        _ => return Vec::new(),
    };
    vec![finding]
}

/// Returns what an approved change takes from the contingency.
fn draws(change: &Change) -> Option<(&Change, Money)> {
    let draws = change.status.is_approved() && change.funded_by == Some(Fund::Contingency);
    Some((change, change.impact.cost.known().copied()?)).filter(|_| draws)
}
