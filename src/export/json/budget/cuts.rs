//! The money by category, workstream, phase and supplier. Each list sums to the total.

use crate::analysis::budget::cuts::{CutFigures, Part};
use crate::analysis::budget::supplier::SupplierFigures;
use crate::checks::Report;
use crate::edition::Place;
use crate::export::json::budget::{Sums, sums};
use crate::units::Money;
use serde::Serialize;

#[derive(Serialize)]
pub struct Cut<'a> {
    name: String,
    /// Of a phase.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    /// It holds what belongs to none.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    rest: bool,
    #[serde(flatten)]
    sums: Sums,
    /// Ids.
    lines: Vec<&'a str>,
}

#[derive(Serialize)]
pub struct Supplier<'a> {
    name: &'a str,
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    vendor: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    rest: bool,
    actual: Money,
    committed: Money,
    forecast: Money,
    #[serde(skip_serializing_if = "Option::is_none")]
    contract: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left: Option<Money>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    orders: Vec<Order<'a>>,
    /// What is open of orders without a reference.
    without_reference: Money,
}

#[derive(Serialize)]
struct Order<'a> {
    reference: &'a str,
    line: &'a str,
    ordered: Money,
    open: Money,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a Place>,
}

pub fn cut<'a>(report: &'a Report, rows: &'a [CutFigures], noun: &str) -> Vec<Cut<'a>> {
    let (lines, tasks) = (&report.edition.budget().lines, report.edition.tasks());
    let one = |found: &'a CutFigures| Cut {
        name: match (found.of.name(&report.edition), &found.of) {
            (Some(name), _) => name.to_string(),
            (None, Part::WithoutLine) => "changes without a line".to_string(),
            (None, _) => format!("no {noun}"),
        },
        id: match found.of {
            Part::Phase(place) => Some(tasks[place].record.id.as_str()),
            _ => None,
        },
        rest: matches!(found.of, Part::None | Part::WithoutLine),
        sums: sums(&found.amounts, report),
        lines: found.lines.iter().map(|&place| lines[place].record.id.as_str()).collect(),
    };
    rows.iter().map(one).collect()
}

pub fn suppliers<'a>(report: &'a Report, all: &'a [SupplierFigures]) -> Vec<Supplier<'a>> {
    let (budget, vendors) = (report.edition.budget(), report.edition.vendors());
    let one = |found: &'a SupplierFigures| Supplier {
        name: found.name.as_deref().unwrap_or("not given to a supplier"),
        vendor: found.vendor.map(|place| vendors[place].record.id.as_str()),
        rest: found.name.is_none(),
        actual: found.actual,
        committed: found.committed,
        forecast: found.forecast,
        contract: found.contract,
        left: found.left(),
        orders: found
            .orders
            .iter()
            .map(|order| Order {
                reference: &order.reference,
                line: &budget.lines[order.line].record.id,
                ordered: order.ordered,
                open: order.open,
                at: budget.entries[order.entry].at.as_ref(),
            })
            .collect(),
        without_reference: found.without_reference,
    };
    all.iter().map(one).collect()
}
