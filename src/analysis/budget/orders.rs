//! Orders and what is paid on them: what of each is open, by who took it and by the month in which it was ordered.

use crate::units::{Money, Month};

/// The orders of one line under one reference.
#[derive(Clone, Debug, Default)]
pub struct Order<'a> {
    pub line: usize,
    pub reference: &'a str,
    /// What is ordered, oldest first; what an order was cut by later is taken off already.
    parts: Vec<Part>,
    /// What was taken back before anything was ordered.
    debt: Money,
    takers: Vec<Taker>,
    paid: Money,
    /// The most that was ever paid on it.
    peak: Money,
}

/// What one supplier took of an order in one month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    pub supplier: usize,
    pub month: Month,
    pub amount: Money,
}

/// What one supplier has to do with an order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Taker {
    pub supplier: usize,
    pub ordered: Money,
    paid: Money,
    peak: Money,
    /// The place of the row that ordered first.
    pub entry: Option<usize>,
}

impl<'a> Order<'a> {
    pub fn new(line: usize, reference: &'a str) -> Order<'a> {
        Order { line, reference, ..Order::default() }
    }

    fn taker(&mut self, supplier: usize) -> &mut Taker {
        let known = self.takers.iter().position(|taker| taker.supplier == supplier);
        let index = known.unwrap_or(self.takers.len());
        if known.is_none() {
            let (ordered, paid, peak) = Default::default();
            self.takers.push(Taker { supplier, ordered, paid, peak, entry: None });
        }
        &mut self.takers[index]
    }

    /// Orders more, or takes something back: then what was ordered last goes first, from the same supplier
    /// before any other.
    pub fn order(&mut self, supplier: usize, month: Month, amount: Money, entry: usize) {
        let taker = self.taker(supplier);
        taker.ordered += amount;
        taker.entry.get_or_insert(entry);
        if !amount.is_negative() {
            let settled = self.debt.min(amount);
            self.debt -= settled;
            // Rows come by date, so a part of the same month is near the end.
            let near = self.parts.iter_mut().rev().take_while(|part| part.month == month);
            match near.into_iter().find(|part| part.supplier == supplier) {
                Some(part) => part.amount += amount - settled,
                None => self.parts.push(Part { supplier, month, amount: amount - settled }),
            }
            return;
        }
        let mut left = amount.abs();
        for same in [true, false] {
            for part in self.parts.iter_mut().rev().filter(|part| !same || part.supplier == supplier) {
                left -= part.take(left);
            }
        }
        self.debt += left;
    }

    pub fn pay(&mut self, supplier: usize, amount: Money) {
        self.paid += amount;
        self.peak = self.peak.max(self.paid);
        let taker = self.taker(supplier);
        taker.paid += amount;
        taker.peak = taker.peak.max(taker.paid);
    }

    pub fn takers(&self) -> impl Iterator<Item = &Taker> {
        self.takers.iter().filter(|taker| taker.entry.is_some())
    }

    /// Returns what is still to be paid. A credit does not open an order again, and an invoice that was
    /// reversed and booked anew is paid once: what counts is the most that was paid at any time. What is paid
    /// goes to the supplier's own part first, then to what was ordered first, so that the parts sum to
    /// max(0, ordered − most paid).
    pub fn open(&self) -> Vec<Part> {
        let mut parts = self.parts.clone();
        let mut left = self.peak;
        for taker in &self.takers {
            let mut own = taker.peak.min(left);
            for part in parts.iter_mut().filter(|part| part.supplier == taker.supplier) {
                let taken = part.take(own);
                own -= taken;
                left -= taken;
            }
        }
        for part in &mut parts {
            left -= part.take(left);
        }
        parts.retain(|part| !part.amount.is_zero());
        parts
    }
}

impl Part {
    /// Takes as much as there is, at most `wanted`, and returns it.
    fn take(&mut self, wanted: Money) -> Money {
        let taken = self.amount.min(wanted);
        self.amount -= taken;
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    fn units(units: i64) -> Money {
        Money::from_units(units)
    }

    fn open(order: &Order) -> Vec<(usize, String, String)> {
        let parts = order.open().into_iter();
        parts.map(|part| (part.supplier, part.month.to_string(), part.amount.to_string())).collect()
    }

    #[test]
    fn a_payment_goes_to_the_own_part_then_to_the_oldest() {
        let mut order = Order::new(0, "PO-1");
        order.order(1, month("2026-03"), units(100), 0);
        order.order(2, month("2026-04"), units(50), 1);
        order.pay(2, units(50));
        assert_eq!(open(&order), [(1, "2026-03".into(), "100".into())]);
        order.pay(2, units(30));
        assert_eq!(open(&order), [(1, "2026-03".into(), "70".into())]);
    }

    #[test]
    fn what_is_taken_back_was_ordered_last() {
        let mut order = Order::new(0, "PO-1");
        order.order(1, month("2026-03"), units(100), 0);
        order.order(1, month("2026-04"), units(50), 1);
        order.order(1, month("2026-05"), units(-70), 2);
        assert_eq!(open(&order), [(1, "2026-03".into(), "80".into())]);
        // Before anything is ordered it waits for the order.
        let mut early = Order::new(0, "PO-2");
        early.order(1, month("2026-03"), units(-20), 0);
        early.order(1, month("2026-04"), units(50), 1);
        assert_eq!(open(&early), [(1, "2026-04".into(), "30".into())]);
    }
}
