//! The money by supplier: paid, ordered, expected, what is left of the contract, and the orders that are open.

use crate::analysis::budget::BudgetFigures;
use crate::analysis::budget::supplier::SupplierFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::budget::words;
use crate::pages::paths;
use crate::pages::phrase::Phrase;
use crate::pages::view::LinkView;
use crate::units::Money;
use crate::units::text::{capital, count_word, plural};
use serde::Serialize;

#[derive(Serialize)]
pub struct Suppliers {
    kicker: String,
    pub heading: String,
    has_contracts: bool,
    rows: Vec<Row>,
    total: Row,
}

#[derive(Serialize)]
struct Row {
    name: String,
    link: Option<LinkView>,
    spent: Cell,
    committed: Cell,
    forecast: Cell,
    contract: Option<Cell>,
    left: Option<Cell>,
    is_over: bool,
    orders: Option<Phrase>,
}

/// The most suppliers that are named, and the most orders of one.
const MOST: usize = 20;
const MOST_ORDERS: usize = 6;

/// Returns the suppliers; nothing where the ledger names none.
pub fn suppliers(report: &Report, budget: &BudgetFigures, scale: &Scale) -> Option<Suppliers> {
    let (nobody, named) = budget.suppliers.split_last()?;
    if !named.iter().any(|found| found.booked || !found.forecast.is_zero()) {
        return None;
    }
    let shown = if named.len() > MOST { MOST - 1 } else { named.len() };
    let mut rows: Vec<Row> = named[..shown].iter().map(|found| row(report, found, scale)).collect();
    if shown < named.len() {
        let rest = &named[shown..];
        let name = format!("{} others", report.numbers().integer(rest.len() as i64));
        rows.push(Row { name, ..sums(rest.iter(), scale) });
    }
    rows.push(Row { name: words::NO_SUPPLIER.to_string(), link: None, ..row(report, nobody, scale) });
    let total = Row { name: "Total".to_string(), ..sums(budget.suppliers.iter(), scale) };
    Some(Suppliers {
        kicker: format!("By supplier, {}", scale.unit),
        heading: heading(report, budget, named),
        has_contracts: named.iter().any(|found| found.contract.is_some()),
        rows,
        total,
    })
}

fn row(report: &Report, found: &SupplierFigures, scale: &Scale) -> Row {
    let name = found.name.clone().unwrap_or_default();
    let vendor = found.vendor.map(|place| &report.edition.vendors()[place].record.id);
    let link = vendor.map(|id| LinkView::record(report, Kind::Vendor, id, name.clone()));
    Row {
        name: if link.is_some() { String::new() } else { name },
        link,
        contract: found.contract.map(|amount| scale.cell(amount)),
        left: found.left().map(|amount| scale.cell(amount)),
        is_over: found.left().is_some_and(Money::is_negative),
        orders: orders(report, found),
        ..sums(std::iter::once(found), scale)
    }
}

fn sums<'a>(all: impl Iterator<Item = &'a SupplierFigures>, scale: &Scale) -> Row {
    let (mut spent, mut committed, mut forecast) = (Money::ZERO, Money::ZERO, Money::ZERO);
    for found in all {
        spent += found.actual;
        committed += found.committed;
        forecast += found.forecast;
    }
    Row {
        name: String::new(),
        link: None,
        spent: scale.cell(spent),
        committed: scale.cell(committed),
        forecast: scale.cell(forecast),
        contract: None,
        left: None,
        is_over: false,
        orders: None,
    }
}

/// Names the orders that are open, each with what is open of it and the row that ordered it.
fn orders(report: &Report, found: &SupplierFigures) -> Option<Phrase> {
    let currency = report.edition.head().currency;
    let open: Vec<_> = found.orders.iter().filter(|order| !order.open.is_zero()).collect();
    let mut out = Phrase::new();
    for (index, order) in open.iter().take(MOST_ORDERS).enumerate() {
        let before = if index > 0 { "; " } else { "" };
        let at = report.edition.budget().entries[order.entry].at.as_ref();
        out = out.text(before);
        out = match at {
            Some(at) => out.link(paths::source(at), order.reference.as_str()),
            None => out.text(order.reference.as_str()),
        };
        out = out.text(format!(": {}", currency.exact(order.open)));
    }
    if open.len() > MOST_ORDERS {
        let rest = &open[MOST_ORDERS..];
        let sum: Money = rest.iter().map(|order| order.open).sum();
        out = out.text(format!("; {} more: {}", count_word(rest.len()), currency.exact(sum)));
    }
    if !found.without_reference.is_zero() {
        let before = if open.is_empty() { "" } else { "; " };
        out = out.text(format!("{before}without a reference: {}", currency.exact(found.without_reference)));
    }
    (!out.is_empty()).then_some(out)
}

fn heading(report: &Report, budget: &BudgetFigures, named: &[SupplierFigures]) -> String {
    let currency = report.edition.head().currency;
    let over: Vec<_> = named.iter().filter(|found| found.left().is_some_and(Money::is_negative)).collect();
    let called = |found: &SupplierFigures| found.name.clone().unwrap_or_default();
    if let [one] = over.as_slice() {
        let more = one.left().unwrap_or_default().abs();
        return format!("{} is {} above the contract", called(one), currency.short(more));
    }
    if over.len() > 1 {
        let count = capital(&count_word(over.len()));
        return format!("{count} suppliers are above their contracts");
    }
    let open: Money = named.iter().map(|found| found.committed).sum();
    if let Some(first) = named.first() {
        let share = first.forecast.share_of(budget.total.forecast).filter(|share| *share > 0.0);
        let of = share
            .map_or_else(String::new, |share| format!(", {} of the forecast", report.numbers().share(share)));
        let rest = match open.is_zero() {
            true => "nothing more is ordered".to_string(),
            false => format!("{} is ordered and not yet paid", currency.short(open)),
        };
        return format!("{} gets most{of}; {rest}", called(first));
    }
    let count = named.len();
    format!("{} {}", capital(&count_word(count)), plural(count, "supplier", "suppliers"))
}
