//! The ledger added up once: what is spent, ordered and expected, by line and by month.

use crate::edition::budget::{Budget, Entry, EntryKind};
use crate::units::{Date, Money, Month};
use std::collections::BTreeMap;

/// The ledger added up once.
pub struct Ledger {
    pub lines: Vec<LedgerLine>,
    pub actual_by_month: BTreeMap<Month, Money>,
    /// What was ordered, paid since then or not.
    pub committed_by_month: BTreeMap<Month, Money>,
    pub last_actual: Option<Date>,
}

#[derive(Clone, Default)]
pub struct LedgerLine {
    pub actual: Money,
    /// Booked in the month of the as-of date.
    pub actual_this_month: Money,
    /// Ordered and not yet paid.
    pub open: Money,
    /// Expected after the as-of date, where the ledger says so.
    pub forecast: Option<Money>,
    pub forecast_by_month: BTreeMap<Month, Money>,
}

/// An order by its line and reference.
#[derive(Clone, Copy, Default)]
struct Order {
    ordered: Money,
    paid: Money,
    /// The most that was ever paid on it.
    peak: Money,
}

impl Order {
    /// Returns what is still to be paid. A credit does not open an order again, and an invoice that was
    /// reversed and booked anew is paid once: what counts is the most that was paid at any time.
    fn open(self) -> Money {
        (self.ordered - self.peak).max(Money::ZERO)
    }
}

type Orders<'a> = BTreeMap<(usize, &'a str), Order>;

impl Ledger {
    pub fn new(budget: &Budget, as_of: Date) -> Ledger {
        let mut ledger = Ledger {
            lines: vec![LedgerLine::default(); budget.lines.len()],
            actual_by_month: BTreeMap::new(),
            committed_by_month: BTreeMap::new(),
            last_actual: None,
        };
        let mut by_date: Vec<&Entry> = budget.entries.iter().collect();
        by_date.sort_by_key(|entry| entry.date);
        let mut orders = Orders::new();
        for entry in by_date {
            ledger.enter(entry, as_of, &mut orders);
        }
        for ((line, _), order) in orders {
            ledger.lines[line].open += order.open();
        }
        ledger
    }

    fn enter<'a>(&mut self, entry: &'a Entry, as_of: Date, orders: &mut Orders<'a>) {
        let line = &mut self.lines[entry.line];
        let order =
            entry.reference.as_deref().map(|reference| orders.entry((entry.line, reference)).or_default());
        match entry.kind {
            EntryKind::Forecast if entry.date > as_of => {
                *line.forecast.get_or_insert(Money::ZERO) += entry.amount;
                *line.forecast_by_month.entry(entry.date.month()).or_default() += entry.amount;
            }
            EntryKind::Forecast => {}
            _ if entry.date > as_of => {}
            EntryKind::Actual => {
                line.actual += entry.amount;
                if entry.date.month() == as_of.month() {
                    line.actual_this_month += entry.amount;
                }
                *self.actual_by_month.entry(entry.date.month()).or_default() += entry.amount;
                self.last_actual = self.last_actual.max(Some(entry.date));
                if let Some(order) = order {
                    order.paid += entry.amount;
                    order.peak = order.peak.max(order.paid);
                }
            }
            EntryKind::Committed => {
                *self.committed_by_month.entry(entry.date.month()).or_default() += entry.amount;
                *order.map_or(&mut line.open, |order| &mut order.ordered) += entry.amount;
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
        let budget =
            Budget { lines: vec![line], contingency: None, entries, complete: true, earners_complete: true };
        Ledger::new(&budget, "2026-11-13".parse().unwrap()).lines[0].open.to_string()
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
    fn an_invoice_booked_again_is_paid_once() {
        let rows = ["2026-04-01", "2026-04-02", "2026-04-03"].into_iter().zip(["400", "-400", "400"]);
        let mut entries: Vec<Entry> =
            rows.map(|(date, amount)| entry(Actual, date, amount, Some("PO-1"))).collect();
        entries.push(entry(Committed, "2026-03-02", "1000", Some("PO-1")));
        assert_eq!(open(entries), "600");
    }
}
