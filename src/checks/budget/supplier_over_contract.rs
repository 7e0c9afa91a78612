//! `supplier-over-contract`: a supplier gets more than was agreed.

use crate::checks::budget::money::over;
use crate::checks::rule::{Context, Finding, Rule, Severity, Threshold, ThresholdUnit, Topic};

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
    let currency = context.edition.head().currency;
    let vendors = context.edition.vendors().iter().zip(&context.figures.vendors);
    vendors
        .filter_map(|(vendor, figures)| {
            let money = figures.money.filter(|money| money.left.is_some_and(|left| left.is_negative()))?;
            let contract = *vendor.contract_value.known()?;
            let sum = money.paid + money.ordered;
            let share = over(sum, contract);
            let severity =
                if share.is_some_and(|share| share > limit) { Severity::Warning } else { Severity::Notice };
            let by =
                share.map_or(String::new(), |share| format!(": {} over", context.numbers().share(share)));
            let (name, sum, contract) = (&vendor.name, currency.short(sum), currency.short(contract));
            let what = match (money.paid.is_zero(), money.ordered.is_zero()) {
                (false, true) => format!("{sum} is paid to {name}"),
                (true, false) => format!("{sum} is ordered from {name}"),
                _ => format!("{sum} is paid to {name} and ordered from it"),
            };
            let text = format!("{what}, and the contract is for {contract}{by}");
            let finding = Finding::new(&RULE, text).severity(severity).about(&vendor.record);
            Some(finding.measured(format!("{sum} paid and ordered"), format!("at most {contract}")))
        })
        .collect()
}
