//! The ledger added up once: what is spent, ordered and expected, by line, by supplier and by month.

use crate::analysis::budget::orders::Order;
use crate::analysis::budget::supplier::Names;
use crate::edition::budget::{Budget, Entry, EntryKind};
use crate::edition::vendor::Vendor;
use crate::units::{Date, Money, Month, text};
use std::collections::{BTreeMap, HashMap};

/// The ledger added up once.
pub struct Ledger<'a> {
    pub lines: Vec<LedgerLine>,
    /// By `names`.
    pub suppliers: Vec<LedgerSupplier>,
    pub names: Names<'a>,
    /// In the order in which they are first ordered.
    pub orders: Vec<Order<'a>>,
    pub actual_by_month: BTreeMap<Month, Money>,
    /// What was ordered, paid since then or not.
    pub committed_by_month: BTreeMap<Month, Money>,
    /// What of it is not paid yet.
    pub open_by_month: BTreeMap<Month, Money>,
    pub last_actual: Option<Date>,
}

#[derive(Clone, Default)]
pub struct LedgerLine {
    pub actual: Money,
    /// Booked in the month of the as-of date.
    pub actual_this_month: Money,
    /// Ordered and not yet paid.
    pub open: Money,
    /// The largest row of what is spent.
    pub largest: Money,
    /// Expected after the as-of date, where the ledger says so.
    pub forecast: Option<Money>,
    /// Expected up to the as-of date.
    pub overdue: Overdue,
    pub forecast_by_month: BTreeMap<Month, Money>,
}

/// What the ledger expected up to the status date, and what was booked since the month in which that begins.
#[derive(Clone, Default)]
pub struct Overdue {
    expected: Money,
    /// The first month with anything expected.
    since: Option<Month>,
    booked: Vec<(Month, Money)>,
}

impl Overdue {
    fn expect(&mut self, date: Date, amount: Money) {
        self.expected += amount;
        self.since = Some(self.since.map_or(date.month(), |since| since.min(date.month())));
    }

    /// Rows come by date, so those of a month come together.
    fn book(&mut self, date: Date, amount: Money) {
        match self.booked.last_mut().filter(|(month, _)| *month == date.month()) {
            Some((_, sum)) => *sum += amount,
            None => self.booked.push((date.month(), amount)),
        }
    }

    /// Returns what did not come: what was expected less what was booked since the first of its month, never turned
    /// into its opposite.
    pub fn left(&self) -> Money {
        let Some(since) = self.since else { return Money::ZERO };
        let booked: Money =
            self.booked.iter().filter(|(month, _)| *month >= since).map(|&(_, amount)| amount).sum();
        let left = self.expected - booked;
        if left.is_negative() == self.expected.is_negative() { left } else { Money::ZERO }
    }
}

/// What is booked under the name of one supplier.
#[derive(Clone, Default)]
pub struct LedgerSupplier {
    pub actual: Money,
    pub open: Money,
    /// What the ledger expects, on lines that have no forecast of their own.
    pub expected: Money,
    /// Something was paid or ordered.
    pub booked: bool,
    /// What is open of orders without a reference.
    pub open_without_reference: Money,
}

impl<'a> Ledger<'a> {
    /// Adds up the rows by their date, each of them once.
    pub fn new(budget: &'a Budget, vendors: &'a [Vendor], as_of: Date) -> Ledger<'a> {
        let mut names = Names::new(vendors);
        let suppliers: Vec<usize> =
            budget.entries.iter().map(|entry| names.of(entry.supplier.as_deref())).collect();
        let mut ledger = Ledger {
            lines: vec![LedgerLine::default(); budget.lines.len()],
            suppliers: vec![LedgerSupplier::default(); names.count()],
            names,
            orders: Vec::new(),
            actual_by_month: BTreeMap::new(),
            committed_by_month: BTreeMap::new(),
            open_by_month: BTreeMap::new(),
            last_actual: None,
        };
        let mut by_date: Vec<usize> = (0..budget.entries.len()).collect();
        // What comes back on a day comes back after what was paid on it, wherever its row stands.
        by_date.sort_by_key(|&place| {
            let entry = &budget.entries[place];
            (entry.date, entry.kind == EntryKind::Actual && entry.amount.is_negative())
        });
        let mut places: HashMap<(usize, String), usize> = HashMap::new();
        // What is paid under a reference that nobody ordered releases nothing.
        for &place in &by_date {
            let entry = &budget.entries[place];
            if entry.kind != EntryKind::Committed || entry.date > as_of {
                continue;
            }
            if let Some(reference) = entry.reference() {
                let place = *places.entry((entry.line, text::fold(reference))).or_insert_with(|| {
                    ledger.orders.push(Order::new(entry.line, reference));
                    ledger.orders.len() - 1
                });
                ledger.orders[place].announce(entry.amount);
            }
        }
        let mut written: HashMap<(usize, &str), Option<usize>> = HashMap::new();
        for &place in &by_date {
            let entry = &budget.entries[place];
            let order = entry.reference().and_then(|reference| {
                let find = || places.get(&(entry.line, text::fold(reference))).copied();
                *written.entry((entry.line, reference)).or_insert_with(find)
            });
            let counts = budget.lines[entry.line].forecast.is_none();
            ledger.enter(entry, place, (suppliers[place], order), as_of, counts);
        }
        ledger.settle();
        ledger
    }

    fn enter(
        &mut self,
        entry: &Entry,
        place: usize,
        (supplier, order): (usize, Option<usize>),
        as_of: Date,
        counts: bool,
    ) {
        let (line, month) = (&mut self.lines[entry.line], entry.date.month());
        let theirs = &mut self.suppliers[supplier];
        match entry.kind {
            EntryKind::Forecast if entry.date > as_of => {
                *line.forecast.get_or_insert(Money::ZERO) += entry.amount;
                *line.forecast_by_month.entry(month).or_default() += entry.amount;
                if counts {
                    theirs.expected += entry.amount;
                }
            }
            EntryKind::Forecast => line.overdue.expect(entry.date, entry.amount),
            _ if entry.date > as_of => {}
            EntryKind::Actual => {
                theirs.booked = true;
                theirs.actual += entry.amount;
                line.actual += entry.amount;
                if entry.amount.abs() > line.largest.abs() {
                    line.largest = entry.amount;
                }
                line.overdue.book(entry.date, entry.amount);
                if month == as_of.month() {
                    line.actual_this_month += entry.amount;
                }
                *self.actual_by_month.entry(month).or_default() += entry.amount;
                self.last_actual = self.last_actual.max(Some(entry.date));
                if let Some(order) = order {
                    self.orders[order].pay(supplier, entry.amount);
                }
            }
            EntryKind::Committed => {
                theirs.booked = true;
                *self.committed_by_month.entry(month).or_default() += entry.amount;
                match order {
                    Some(order) => self.orders[order].order(supplier, month, entry.amount, place),
                    None => {
                        line.open += entry.amount;
                        theirs.open += entry.amount;
                        theirs.open_without_reference += entry.amount;
                        *self.open_by_month.entry(month).or_default() += entry.amount;
                    }
                }
            }
        }
    }

    /// Adds what is open of the orders.
    fn settle(&mut self) {
        for order in &self.orders {
            for part in order.open() {
                self.lines[order.line].open += part.amount;
                self.suppliers[part.supplier].open += part.amount;
                *self.open_by_month.entry(part.month).or_default() += part.amount;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: EntryKind, date: &str, amount: &str, reference: Option<&str>) -> Entry {
        Entry {
            date: date.parse().unwrap(),
            line: 0,
            amount: amount.parse().unwrap(),
            kind,
            supplier: None,
            reference: reference.map(str::to_string),
            note: crate::edition::Shown::Yes(None),
            at: None,
        }
    }

    fn open(entries: Vec<Entry>) -> String {
        let line = crate::edition::budget::Line {
            record: crate::edition::Record::of("L-01"),
            name: String::new(),
            category: None,
            workstream: None,
            phase: None,
            amount: Money::ZERO,
            amount_from: crate::edition::budget::AmountFrom::Given,
            spread: crate::edition::budget::Spread::Tasks { shape: crate::edition::budget::Contour::Even },
            forecast: None,
        };
        let budget = Budget { lines: vec![line], entries, ..Budget::default() };
        Ledger::new(&budget, &[], "2026-11-13".parse().unwrap()).lines[0].open.to_string()
    }

    use EntryKind::{Actual, Committed};

    #[test]
    fn an_order_is_released_by_what_is_paid_on_it() {
        let order = || entry(Committed, "2026-03-02", "1000", Some("PO-1"));
        assert_eq!(open(vec![order()]), "1000");
        assert_eq!(open(vec![order(), entry(Actual, "2026-04-01", "400", Some("PO-1"))]), "600");
        assert_eq!(open(vec![order(), entry(Actual, "2026-04-01", "400", Some("PO-2"))]), "1000");
        assert_eq!(open(vec![order(), entry(Actual, "2026-04-01", "1200", Some("PO-1"))]), "0");
        // What is ordered or paid after the as-of date is not known yet.
        assert_eq!(open(vec![order(), entry(Actual, "2026-12-01", "400", Some("PO-1"))]), "1000");
    }

    #[test]
    fn a_credit_does_not_open_an_order_again() {
        let paid = entry(Actual, "2026-04-01", "1000", Some("PO-1"));
        let credit = entry(Actual, "2026-05-01", "-150", Some("PO-1"));
        // In whatever order the rows stand.
        assert_eq!(open(vec![credit, paid, entry(Committed, "2026-03-02", "1000", Some("PO-1"))]), "0");
    }

    #[test]
    fn a_credit_between_two_invoices_opens_nothing() {
        let rows = ["2026-04-01", "2026-04-02", "2026-04-03"].into_iter().zip(["400", "-100", "600"]);
        let mut entries: Vec<Entry> =
            rows.map(|(date, amount)| entry(Actual, date, amount, Some("PO-1"))).collect();
        entries.push(entry(Committed, "2026-03-02", "1000", Some("PO-1")));
        assert_eq!(open(entries), "0");
    }

    #[test]
    fn money_that_is_to_come_in_is_agreed_like_an_order() {
        let agreed = || entry(Committed, "2026-03-02", "-600", Some("GR-1"));
        assert_eq!(open(vec![agreed()]), "-600");
        assert_eq!(open(vec![agreed(), entry(Actual, "2026-04-01", "-200", Some("GR-1"))]), "-400");
        assert_eq!(open(vec![agreed(), entry(Actual, "2026-04-01", "-700", Some("GR-1"))]), "0");
    }

    #[test]
    fn what_was_expected_by_now_is_late_until_it_is_booked() {
        let late = |rows: &[(EntryKind, &str, &str)]| {
            let mut overdue = Overdue::default();
            for &(kind, date, amount) in rows {
                let (date, amount) = (date.parse().unwrap(), amount.parse().unwrap());
                match kind {
                    Actual => overdue.book(date, amount),
                    _ => overdue.expect(date, amount),
                }
            }
            overdue.left().to_string()
        };
        let expected = (EntryKind::Forecast, "2026-10-31", "400");
        assert_eq!(late(&[(Actual, "2026-09-30", "450"), expected]), "400");
        assert_eq!(late(&[expected, (Actual, "2026-11-05", "380")]), "20");
        assert_eq!(late(&[(Actual, "2026-10-02", "410"), expected]), "0");
        assert_eq!(late(&[(EntryKind::Forecast, "2026-10-31", "-50")]), "-50");
        assert_eq!(late(&[(Actual, "2026-10-31", "50")]), "0");
    }

    #[test]
    fn an_invoice_booked_again_is_paid_once() {
        let rows = ["2026-04-01", "2026-04-02", "2026-04-03"].into_iter().zip(["400", "-400", "400"]);
        let mut entries: Vec<Entry> =
            rows.map(|(date, amount)| entry(Actual, date, amount, Some("PO-1"))).collect();
        entries.push(entry(Committed, "2026-03-02", "1000", Some("PO-1")));
        assert_eq!(open(entries), "600");
    }

    #[test]
    fn a_reversed_invoice_opens_its_order_again() {
        let rows = |amounts: &[(&str, &str)]| {
            let paid = amounts.iter().map(|(date, amount)| entry(Actual, date, amount, Some("PO-1")));
            open(paid.chain([entry(Committed, "2026-03-02", "1000", Some("PO-1"))]).collect())
        };
        assert_eq!(rows(&[("2026-04-01", "400"), ("2026-04-02", "-400")]), "1000");
        // On one day, in whatever order the rows stand.
        assert_eq!(rows(&[("2026-04-01", "-400"), ("2026-04-01", "400")]), "1000");
        // The reversal comes after the as-of date: it is not known yet.
        assert_eq!(rows(&[("2026-04-01", "400"), ("2026-12-02", "-400")]), "600");
    }

    #[test]
    fn case_and_blanks_tell_no_references_apart_and_a_dash_is_none() {
        let order = || entry(Committed, "2026-03-02", "1000", Some("PO-7 A"));
        let paid = |reference| open(vec![order(), entry(Actual, "2026-04-01", "400", Some(reference))]);
        for reference in ["PO-7 A", "po-7 a", " PO-7   A ", "Po-7\u{a0}a"] {
            assert_eq!(paid(reference), "600", "{reference:?}");
        }
        for reference in ["PO-07 A", "PO-7A", "PO-7"] {
            assert_eq!(paid(reference), "1000", "{reference:?}");
        }
        let dash = |kind, amount| entry(kind, "2026-04-01", amount, Some("-"));
        assert_eq!(open(vec![dash(Committed, "1000"), dash(Actual, "400")]), "1000");
    }
}
