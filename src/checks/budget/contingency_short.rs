//! `contingency-short`: the forecast needs more than the reserve holds.

use crate::checks::rule::{Context, Finding, Rule, Severity, Topic};
use crate::units::Money;
use crate::units::locale::say;

pub const RULE: Rule = Rule {
    name: "contingency-short",
    topic: Topic::Budget,
    severity: Severity::Warning,
    thresholds: &[],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let Some(budget) = context.figures.budget.as_ref().filter(|budget| budget.complete) else {
        return Vec::new();
    };
    let Some(contingency) = budget.contingency.as_ref().filter(|found| !found.left.is_negative()) else {
        return Vec::new();
    };
    let over = budget.total.forecast - budget.total.approved;
    let after = contingency.after(over);
    let short = |money: Money| context.edition.head().currency.short(money);
    let (amount, above, locale) = (short(contingency.amount), short(over), context.numbers());
    let finding = if after.is_negative() {
        let missing = short(-after);
        let text = say!(
            locale,
            "rule-contingency-short-found",
            above = &above,
            amount = &amount,
            missing = missing,
        );
        Finding::new(&RULE, text).measured(
            say!(locale, "rule-contingency-short-measured", above = above),
            say!(locale, "rule-at-most", limit = amount),
        )
    } else if (after - contingency.pending).is_negative() && contingency.pending > Money::ZERO {
        let (pending, left, missing) =
            (short(contingency.pending), short(after), short(contingency.pending - after));
        let text = say!(
            locale,
            "rule-contingency-short-found-pending",
            pending = &pending,
            left = &left,
            missing = missing,
        );
        Finding::new(&RULE, text).severity(Severity::Notice).measured(
            say!(locale, "rule-contingency-short-measured-pending", pending = pending),
            say!(locale, "rule-at-most", limit = left),
        )
    } else {
        return Vec::new();
    };
    let place = context.edition.budget().contingency.as_ref().and_then(|place| place.at.clone());
    vec![finding.at(place)]
}
