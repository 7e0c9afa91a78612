//! What a vendor sees of the ledger: the orders that it was given and the invoices that it wrote.
//!
//! Of a row it gets what stands on its own paper: the day, the amount and the reference. The budget line, the note, what
//! is expected of it and every row of somebody else stay away.

use crate::edition::prose::References;
use crate::edition::vendor::Vendor;
use crate::model;
use crate::units::{Date, Money};
use serde::Serialize;

/// An order or an invoice of the vendor that the edition is for.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Order {
    pub date: Date,
    pub kind: OrderKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    pub amount: Money,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrderKind {
    /// What was ordered; invoices for it may stand beside it, under its reference.
    Ordered,
    Invoiced,
}

/// Returns the rows of the ledger up to the status date whose supplier is the vendor that the audience is, by name or id, in
/// the order of their dates: that of the ledger might tell of rows between them. A row on a line that is for others stays
/// away as the line does.
pub fn own(
    ledger: &[model::budget::Entry],
    lines: &[model::budget::Line],
    vendors: &[model::vendor::Vendor],
    as_of: Date,
    references: &References,
) -> Vec<Order> {
    let clearance = references.clearance;
    let own = clearance.own.and_then(|own| vendors.get(own.index()));
    let Some(vendor) = own.filter(|vendor| clearance.grants_contract(&vendor.record.id)) else {
        return Vec::new();
    };
    let is_own = |name: &str| {
        let name = name.trim().to_lowercase();
        [&vendor.name, &vendor.record.id].iter().any(|own| own.trim().to_lowercase() == name)
    };
    let mut orders: Vec<Order> = ledger
        .iter()
        .filter_map(|entry| {
            let model::budget::Entry { date, line, amount, kind, supplier, reference, note: _, origin: _ } =
                entry;
            let kind = match kind {
                model::budget::EntryKind::Actual => OrderKind::Invoiced,
                model::budget::EntryKind::Committed => OrderKind::Ordered,
                // What the project expects to pay is its own matter.
                model::budget::EntryKind::Forecast => return None,
            };
            let sees_line = lines.get(line.index()).is_some_and(|line| clearance.sees(&line.record.visible));
            let is_told = sees_line && *date <= as_of && supplier.as_deref().is_some_and(is_own);
            let reference = reference.clone().map(|text| references.cut_ids(text));
            is_told.then_some(Order { date: *date, kind, reference, amount: *amount })
        })
        .collect();
    orders.sort();
    orders
}

/// Gives the vendor that the edition is for its orders.
pub fn give(mut vendors: Vec<Vendor>, orders: Vec<Order>, own: Option<&str>) -> Vec<Vendor> {
    if let Some(vendor) = vendors.iter_mut().find(|vendor| own == Some(vendor.record.id.as_str())) {
        vendor.orders = orders;
    }
    vendors
}
