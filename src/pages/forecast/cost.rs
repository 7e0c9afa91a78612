//! The cost at completion over all runs, where money is shown.

use crate::pages::forecast::Source;
use crate::units::Money;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Section {
    pub heading: String,
    pub note: String,
    pub rows: Vec<Row>,
}

#[derive(Serialize)]
pub struct Row {
    pub odds: String,
    pub amount: String,
    pub over: String,
}

pub fn section(source: &Source) -> Option<Section> {
    let cost = source.figures.cost?;
    let (currency, locale) = (source.report.edition.head().currency, source.report.numbers());
    let against = |amount: Money| {
        let over = amount - cost.approved;
        let size = currency.short(over.abs());
        match (over.is_zero(), over.is_negative()) {
            (true, _) => say!(locale, "forecast-cost-as-approved"),
            (_, true) => say!(locale, "forecast-cost-under", amount = size),
            (_, false) => say!(locale, "forecast-cost-over", amount = size),
        }
    };
    let row = |tenths: u32, amount: Money| Row {
        odds: say!(locale, "forecast-cost-in-ten", count = tenths),
        amount: currency.short(amount),
        over: against(amount),
    };
    Some(Section {
        heading: say!(
            locale,
            "forecast-cost-heading",
            amount = currency.short(cost.p80),
            approved = currency.short(cost.approved)
        ),
        note: say!(locale, "forecast-cost-note", amount = currency.short(cost.planned)),
        rows: vec![row(1, cost.p10), row(5, cost.p50), row(8, cost.p80), row(9, cost.p90)],
    })
}
