//! The ledger added up once: what is spent, ordered and expected, by line and by month.

use crate::edition::budget::{Budget, Entry, EntryKind};
use crate::units::{Date, Money, Month};
use std::collections::BTreeMap;

/// The ledger added up once.
pub struct Ledger {
    pub lines: Vec<LedgerLine>,
    pub actual_by_month: BTreeMap<Month, Money>,
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

impl Ledger {
    pub fn new(budget: &Budget, as_of: Date) -> Ledger {
        let mut ledger = Ledger {
            lines: vec![LedgerLine::default(); budget.lines.len()],
            actual_by_month: BTreeMap::new(),
            last_actual: None,
        };
        // A commitment is released by the actuals that carry its reference.
        let mut orders: BTreeMap<(usize, &str), (Money, Money)> = BTreeMap::new();
        for entry in &budget.entries {
            ledger.enter(entry, as_of, &mut orders);
        }
        for ((line, _), (ordered, paid)) in orders {
            let open = ordered - paid;
            if !open.is_negative() {
                ledger.lines[line].open += open;
            }
        }
        ledger
    }

    fn enter<'a>(
        &mut self,
        entry: &'a Entry,
        as_of: Date,
        orders: &mut BTreeMap<(usize, &'a str), (Money, Money)>,
    ) {
        let line = &mut self.lines[entry.line];
        let reference = entry.reference.as_deref();
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
                if let Some(reference) = reference {
                    orders.entry((entry.line, reference)).or_default().1 += entry.amount;
                }
            }
            EntryKind::Committed => match reference {
                Some(reference) => orders.entry((entry.line, reference)).or_default().0 += entry.amount,
                None => line.open += entry.amount,
            },
        }
    }
}
