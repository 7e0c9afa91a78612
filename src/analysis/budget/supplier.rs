//! Money by supplier: what each was paid, what is ordered from them, and what of their contract is left.

use crate::analysis::budget::Amounts;
use crate::analysis::budget::ledger::Ledger;
use crate::edition::Edition;
use crate::edition::vendor::Vendor;
use crate::units::Money;
use crate::units::text::fold;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// What one supplier gets, or nobody in particular.
#[derive(Clone, Debug)]
pub struct SupplierFigures {
    /// As it is first written, or the vendor's name; nothing for what is given to no supplier.
    pub name: Option<String>,
    /// The place of the vendor in the edition's list.
    pub vendor: Option<usize>,
    pub actual: Money,
    pub committed: Money,
    /// Actual + committed + what the ledger expects. That of nobody is the rest of the forecast.
    pub forecast: Money,
    /// Of the vendor, where it may be known and all money is shown.
    pub contract: Option<Money>,
    /// What they were ordered to do under a reference, the most open first.
    pub orders: Vec<OrderFigures>,
    /// What is open of orders without a reference.
    pub without_reference: Money,
    /// Something is paid or ordered.
    pub booked: bool,
}

impl SupplierFigures {
    /// Returns contract − paid − ordered.
    pub fn left(&self) -> Option<Money> {
        Some(self.contract? - self.actual - self.committed)
    }
}

/// What one supplier was ordered to do on one line under one reference.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OrderFigures {
    pub reference: String,
    pub line: usize,
    pub ordered: Money,
    pub open: Money,
    /// The place of the row of the ledger that ordered first.
    pub entry: usize,
}

/// Who the suppliers are: vendors under their name and their id, others under what the ledger calls them. Case
/// and spaces around it tell nobody apart.
pub struct Names<'a> {
    written: HashMap<&'a str, usize>,
    known: HashMap<String, usize>,
    /// The name, and the place of the vendor. The first is nobody.
    all: Vec<(Option<&'a str>, Option<usize>)>,
}

impl<'a> Names<'a> {
    pub fn new(vendors: &'a [Vendor]) -> Names<'a> {
        let mut names = Names { written: HashMap::new(), known: HashMap::new(), all: vec![(None, None)] };
        for (place, vendor) in vendors.iter().enumerate() {
            names.all.push((Some(vendor.name.trim()), Some(place)));
        }
        // Who is called so goes before whose id it is, and the first of two of one name before the second.
        let called = vendors.iter().enumerate().map(|(place, vendor)| (place, fold(&vendor.name)));
        let ids = vendors.iter().enumerate().map(|(place, vendor)| (place, fold(&vendor.record.id)));
        for (place, name) in called.chain(ids) {
            names.known.entry(name).or_insert(place + 1);
        }
        names
    }

    /// Returns the place of a supplier; 0 is nobody.
    pub fn of(&mut self, supplier: Option<&'a str>) -> usize {
        let Some(written) = supplier.map(str::trim).filter(|name| !name.is_empty()) else { return 0 };
        if let Some(&place) = self.written.get(written) {
            return place;
        }
        let next = self.all.len();
        let place = *self.known.entry(fold(written)).or_insert(next);
        if place == next {
            self.all.push((Some(written), None));
        }
        self.written.insert(written, place);
        place
    }

    pub fn count(&self) -> usize {
        self.all.len()
    }
}

/// Returns the suppliers, the most expensive first, and last what is given to none of them, so that each column
/// sums to the total.
pub fn figures(edition: &Edition, ledger: &Ledger, total: &Amounts) -> Vec<SupplierFigures> {
    let complete = edition.budget().complete;
    let mut all: Vec<SupplierFigures> = ledger
        .suppliers
        .iter()
        .zip(&ledger.names.all)
        .map(|(booked, &(name, vendor))| SupplierFigures {
            name: name.map(str::to_string),
            vendor,
            actual: booked.actual,
            committed: booked.open,
            forecast: booked.actual + booked.open + booked.expected,
            contract: vendor
                .filter(|_| complete)
                .and_then(|place| edition.vendors()[place].contract_value.known().copied()),
            orders: Vec::new(),
            without_reference: booked.open_without_reference,
            booked: booked.booked,
        })
        .collect();
    for order in &ledger.orders {
        let mut open: BTreeMap<usize, Money> = BTreeMap::new();
        for part in order.open() {
            *open.entry(part.supplier).or_default() += part.amount;
        }
        for taker in order.takers() {
            all[taker.supplier].orders.push(OrderFigures {
                reference: order.reference.to_string(),
                line: order.line,
                ordered: taker.ordered,
                open: open.get(&taker.supplier).copied().unwrap_or_default(),
                entry: taker.entry.unwrap_or_default(),
            });
        }
    }
    let mut nobody = all.remove(0);
    nobody.forecast = total.forecast - all.iter().map(|found| found.forecast).sum::<Money>();
    let says_something = |found: &SupplierFigures| {
        found.booked || found.contract.is_some() || !found.forecast.is_zero() || found.vendor.is_none()
    };
    all.retain(says_something);
    // Those with nothing booked have their vendor's order.
    all.sort_by_key(|found| Reverse((found.forecast, found.actual)));
    all.push(nobody);
    for found in &mut all {
        found.orders.sort_by_key(|order| Reverse(order.open));
    }
    all
}
