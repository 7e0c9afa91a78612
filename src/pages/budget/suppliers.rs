//! The money by supplier: paid, ordered, expected, what is left of the contract, and the orders that are open.

use crate::analysis::budget::BudgetFigures;
use crate::analysis::budget::supplier::SupplierFigures;
use crate::checks::Report;
use crate::edition::Kind;
use crate::pages::budget::scale::{Cell, Scale};
use crate::pages::paths;
use crate::pages::phrase::{Phrase, phrase};
use crate::pages::view::LinkView;
use crate::units::Money;
use crate::units::locale::say;
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
    let locale = report.numbers();
    let (nobody, named) = budget.suppliers.split_last()?;
    if !named.iter().any(|found| found.booked || !found.forecast.is_zero()) {
        return None;
    }
    let shown = if named.len() > MOST { MOST - 1 } else { named.len() };
    let mut rows: Vec<Row> = named[..shown].iter().map(|found| row(report, found, scale)).collect();
    if shown < named.len() {
        let rest = &named[shown..];
        let name = say!(locale, "budget-suppliers-others", count = rest.len());
        rows.push(Row { name, ..sums(rest.iter(), scale) });
    }
    rows.push(Row { name: say!(locale, "budget-suppliers-none"), link: None, ..row(report, nobody, scale) });
    let total = Row { name: say!(locale, "budget-table-total"), ..sums(budget.suppliers.iter(), scale) };
    Some(Suppliers {
        kicker: say!(locale, "budget-suppliers-kicker", unit = &scale.unit),
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
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let open: Vec<_> = found.orders.iter().filter(|order| !order.open.is_zero()).collect();
    let mut all = Vec::new();
    for order in open.iter().take(MOST_ORDERS) {
        let at = report.edition.budget().entries[order.entry].at.as_ref();
        let name = match at {
            Some(at) => Phrase::new().link(paths::source(at), order.reference.as_str()),
            None => Phrase::plain(order.reference.as_str()),
        };
        let amount = currency.exact(order.open);
        all.push(phrase!(locale, "budget-suppliers-order", order = name, amount = amount));
    }
    if open.len() > MOST_ORDERS {
        let rest = &open[MOST_ORDERS..];
        let sum: Money = rest.iter().map(|order| order.open).sum();
        let amount = currency.exact(sum);
        all.push(phrase!(locale, "budget-suppliers-more-orders", count = rest.len(), amount = amount));
    }
    if !found.without_reference.is_zero() {
        let amount = currency.exact(found.without_reference);
        all.push(phrase!(locale, "budget-suppliers-without-reference", amount = amount));
    }
    (!all.is_empty()).then(|| Phrase::clauses(locale, all))
}

fn heading(report: &Report, budget: &BudgetFigures, named: &[SupplierFigures]) -> String {
    let (currency, locale) = (report.edition.head().currency, report.numbers());
    let over: Vec<_> = named.iter().filter(|found| found.left().is_some_and(Money::is_negative)).collect();
    let called = |found: &SupplierFigures| found.name.clone().unwrap_or_default();
    if let [one] = over.as_slice() {
        let more = currency.short(one.left().unwrap_or_default().abs());
        return say!(locale, "budget-suppliers-above-one", name = called(one), amount = more);
    }
    if over.len() > 1 {
        return say!(locale, "budget-suppliers-above-some", count = over.len());
    }
    let open: Money = named.iter().map(|found| found.committed).sum();
    let amount = currency.short(open);
    let Some(first) = named.first() else { return String::new() };
    let name = called(first);
    let share = first.forecast.share_of(budget.total.forecast).filter(|share| *share > 0.0);
    match (share.map(|share| locale.share(share)), open.is_zero()) {
        (None, true) => say!(locale, "budget-suppliers-most", name = name),
        (None, false) => say!(locale, "budget-suppliers-most-ordered", name = name, amount = amount),
        (Some(share), true) => say!(locale, "budget-suppliers-most-share", name = name, share = share),
        (Some(share), false) => {
            say!(locale, "budget-suppliers-most-share-ordered", name = name, share = share, amount = amount)
        }
    }
}
