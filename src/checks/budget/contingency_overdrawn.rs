//! `contingency-overdrawn`: approved changes draw on money that is not in the reserve.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::edition::change::{Change, Fund};
use crate::units::Money;

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
    let currency = context.edition.head().currency;
    let finding = match &budget.contingency {
        Some(contingency) if contingency.left.is_negative() => {
            let (drawn, amount) = (currency.short(contingency.drawn), currency.short(contingency.amount));
            let missing = currency.short(-contingency.left);
            let text = match contingency.amount > Money::ZERO {
                true => format!(
                    "approved changes have taken {drawn} from a contingency of {amount}: {missing} is not there"
                ),
                false => format!("approved changes have taken {drawn} from a contingency that holds nothing"),
            };
            let place = context.edition.budget().contingency.as_ref();
            Finding::new(&RULE, text)
                .at(place.and_then(|place| place.at.clone()))
                .measured(format!("{drawn} drawn"), format!("at most {amount}"))
        }
        None => {
            let drawing: Vec<(&Change, Money)> = context.edition.changes().iter().filter_map(draws).collect();
            let drawn: Money = drawing.iter().map(|&(_, cost)| cost).sum();
            let Some((first, _)) = drawing.first().filter(|_| drawn > Money::ZERO) else { return Vec::new() };
            let drawn = currency.short(drawn);
            let text = format!("approved changes take {drawn} from the contingency, and the budget has none");
            Finding::new(&RULE, text)
                .about(&first.record)
                .measured(format!("{drawn} drawn"), "`[contingency]` in `budget.toml`")
        }
        Some(_) => return Vec::new(),
    };
    vec![finding]
}

/// Returns what an approved change takes from the contingency.
fn draws(change: &Change) -> Option<(&Change, Money)> {
    let draws = change.status.is_approved() && change.funded_by == Some(Fund::Contingency);
    Some((change, change.impact.cost.known().copied()?)).filter(|_| draws)
}
