//! A vendor's own orders and invoices, as the project has booked them: on the site that is for it.

use crate::checks::Report;
use crate::edition::order::{Order, OrderKind};
use crate::edition::vendor::Vendor;
use crate::units::Date;
use crate::units::locale::say;
use serde::Serialize;

#[derive(Serialize)]
pub struct Orders<'a> {
    heading: String,
    rows: Vec<Row<'a>>,
    /// Says how many older ones there are.
    more: Option<String>,
}

#[derive(Serialize)]
struct Row<'a> {
    date: Date,
    kind: String,
    reference: &'a str,
    amount: String,
}

/// The most rows that one page has, the newest first.
const MOST: usize = 100;

/// Returns the table; nothing where the vendor has no order, or the site is not for it.
pub fn orders<'a>(report: &Report, vendor: &'a Vendor) -> Option<Orders<'a>> {
    let (locale, currency) = (report.numbers(), report.edition.head().currency);
    let count = vendor.orders.len();
    if count == 0 {
        return None;
    }
    let row = |order: &'a Order| Row {
        date: order.date,
        kind: match order.kind {
            OrderKind::Ordered => say!(locale, "vendors-order-placed"),
            OrderKind::Invoiced if is_credit(order) => say!(locale, "vendors-order-credit"),
            OrderKind::Invoiced => say!(locale, "vendors-order-invoiced"),
        },
        reference: order.reference.as_deref().unwrap_or_default(),
        amount: currency.exact(order.amount),
    };
    let older = count.saturating_sub(MOST);
    Some(Orders {
        heading: match vendor.orders.iter().any(is_credit) {
            true => say!(locale, "vendors-orders-heading-credits", count = count),
            false => say!(locale, "vendors-orders-heading", count = count),
        },
        rows: vendor.orders.iter().rev().take(MOST).map(row).collect(),
        more: (older > 0).then(|| say!(locale, "vendors-orders-older", count = older)),
    })
}

/// Tells whether an invoice gives money back.
fn is_credit(order: &Order) -> bool {
    order.kind == OrderKind::Invoiced && order.amount.is_negative()
}
