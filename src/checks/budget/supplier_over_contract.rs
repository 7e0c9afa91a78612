//! `supplier-over-contract`: a supplier gets more than was agreed.

use crate::checks::budget::money::over;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};
use crate::units::locale::say;

const OVER: Threshold = Threshold { key: "contract_over", default: 10.0, unit: ThresholdUnit::Percent };

pub const RULE: Rule = Rule {
    name: "supplier-over-contract",
    topic: Topic::Budget,
    severity: Severity::Notice,
    thresholds: &[OVER],
    check,
};

fn check(context: &Context) -> Vec<Finding> {
    let limit = context.settings.value(&OVER) / 100.0;
    let (currency, locale) = (context.edition.head().currency, context.numbers());
    let vendors = context.edition.vendors().iter().zip(&context.figures.vendors);
    vendors
        .filter_map(|(vendor, figures)| {
            let money = figures.money.filter(|money| money.left.is_some_and(|left| left.is_negative()))?;
            let contract = *vendor.contract_value.known()?;
            let sum = money.paid + money.ordered;
            let share = over(sum, contract);
            let severity =
                if share.is_some_and(|share| share > limit) { Severity::Warning } else { Severity::Notice };
            let (sum, contract) = (currency.short(sum), currency.short(contract));
            let text = say!(
                locale,
                "rule-supplier-over-contract-found",
                money = match (money.paid.is_zero(), money.ordered.is_zero()) {
                    (false, true) => "paid",
                    (true, false) => "ordered",
                    _ => "both",
                },
                sum = &sum,
                vendor = &vendor.name,
                contract = &contract,
                known = share.is_some(),
                share = share.map_or_else(String::new, |share| locale.share(share)),
            );
            let finding = Finding::new(&RULE, text).severity(severity).about(&vendor.record);
            Some(finding.measured(
                say!(locale, "rule-supplier-over-contract-measured", sum = sum),
                say!(locale, "rule-at-most", limit = contract),
            ))
        })
        .collect()
}
