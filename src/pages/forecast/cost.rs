//! The cost at completion over all runs, where money is shown.

use crate::pages::forecast::Source;
use crate::units::Money;
use serde::Serialize;

#[derive(Serialize)]
pub struct Section {
    pub heading: String,
    pub note: String,
    pub rows: Vec<Row>,
}

#[derive(Serialize)]
pub struct Row {
    pub odds: &'static str,
    pub amount: String,
    pub over: String,
}

pub fn section(source: &Source) -> Option<Section> {
    let cost = source.figures.cost?;
    let currency = source.report.edition.head().currency;
    let against = |amount: Money| {
        let over = amount - cost.approved;
        if over.is_zero() {
            "as approved".to_string()
        } else {
            let word = if over.is_negative() { "under" } else { "over" };
            format!("{} {word}", currency.short(over.abs()))
        }
    };
    let row = |odds, amount: Money| Row { odds, amount: currency.short(amount), over: against(amount) };
    Some(Section {
        heading: format!(
            "An 8 in 10 chance to cost no more than {}; {} is approved",
            currency.short(cost.p80),
            currency.short(cost.approved)
        ),
        note: format!(
            "The budget's own forecast of {} plus what risks that happen would cost and what people who work \
             longer than planned would cost. Prices and orders themselves are taken as certain.",
            currency.short(cost.planned)
        ),
        rows: vec![
            row("1 in 10", cost.p10),
            row("5 in 10", cost.p50),
            row("8 in 10", cost.p80),
            row("9 in 10", cost.p90),
        ],
    })
}
