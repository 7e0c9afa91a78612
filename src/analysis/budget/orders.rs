//! Orders and what is paid on them: what of each is open, by who took it and by the month in which it was ordered.

use crate::units::{Money, Month};
use std::collections::BTreeMap;

/// The orders of one line under one reference.
#[derive(Clone, Debug, Default)]
pub struct Order<'a> {
    pub line: usize,
    pub reference: &'a str,
    /// Whether money is to come in: an agreed grant or credit, of which every row is below 0. It is kept with the
    /// sign turned. Nothing before a row is announced.
    income: Option<bool>,
    /// What is ordered, oldest first; what an order was cut by later is taken off already.
    parts: Vec<Part>,
    /// The places of the parts that may have something left, the newest last.
    latest: Vec<usize>,
    /// What was taken back before anything was ordered.
    debt: Money,
    takers: Vec<Taker>,
    /// The place of each supplier among the takers.
    places: BTreeMap<usize, usize>,
    /// What was paid and what came back, by the place of the taker, in the order in which it was booked.
    paid: Vec<(usize, Money)>,
}

/// What one supplier took of an order in one month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Part {
    pub supplier: usize,
    pub month: Month,
    pub amount: Money,
}

/// What one supplier has to do with an order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Taker {
    pub supplier: usize,
    pub ordered: Money,
    /// The places of its parts that may have something left, the newest last.
    parts: Vec<usize>,
    /// The place of the row that ordered first.
    pub entry: Option<usize>,
}

impl<'a> Order<'a> {
    pub fn new(line: usize, reference: &'a str) -> Order<'a> {
        Order { line, reference, ..Order::default() }
    }

    /// Looks at a row before all are entered.
    pub fn announce(&mut self, amount: Money) {
        self.income = Some(self.income.unwrap_or(true) && amount.is_negative());
    }

    fn turned(&self, amount: Money) -> Money {
        if self.income == Some(true) { -amount } else { amount }
    }

    /// Returns the place of a supplier among the takers.
    fn taker(&mut self, supplier: usize) -> usize {
        *self.places.entry(supplier).or_insert_with(|| {
            self.takers.push(Taker { supplier, ordered: Money::ZERO, parts: Vec::new(), entry: None });
            self.takers.len() - 1
        })
    }

    /// Orders more, or takes something back: then what was ordered last goes first, from the same supplier
    /// before any other.
    pub fn order(&mut self, supplier: usize, month: Month, amount: Money, entry: usize) {
        let place = self.taker(supplier);
        let turned = self.turned(amount);
        let taker = &mut self.takers[place];
        taker.ordered += amount;
        taker.entry.get_or_insert(entry);
        let amount = turned;
        if amount.is_negative() {
            let left = take_latest(&mut self.parts, &mut taker.parts, amount.abs());
            self.debt += take_latest(&mut self.parts, &mut self.latest, left);
            return;
        }
        let settled = self.debt.min(amount);
        self.debt -= settled;
        let amount = amount - settled;
        let part = taker.parts.last().map(|&part| &mut self.parts[part]);
        match part.filter(|part| part.month == month && !part.amount.is_zero()) {
            Some(part) => part.amount += amount,
            None if amount.is_zero() => {}
            None => {
                taker.parts.push(self.parts.len());
                self.latest.push(self.parts.len());
                self.parts.push(Part { supplier, month, amount });
            }
        }
    }

    pub fn pay(&mut self, supplier: usize, amount: Money) {
        let place = self.taker(supplier);
        self.paid.push((place, self.turned(amount)));
    }

    pub fn takers(&self) -> impl Iterator<Item = &Taker> {
        self.takers.iter().filter(|taker| taker.entry.is_some())
    }

    /// Returns what is still to be paid: max(0, ordered − invoices). A credit does not open an order again, so only
    /// invoices count, whatever came back between them; one that was reversed was never paid. What is paid goes to the
    /// supplier's own part first, then to what was ordered first.
    pub fn open(&self) -> Vec<Part> {
        let mut parts = self.parts.clone();
        let by_taker = self.invoiced();
        let mut left: Money = by_taker.iter().copied().sum();
        for (taker, invoiced) in self.takers.iter().zip(by_taker) {
            let mut own = invoiced.min(left);
            for &place in &taker.parts {
                if own.is_zero() {
                    break;
                }
                let taken = parts[place].take(own);
                own -= taken;
                left -= taken;
            }
        }
        for part in &mut parts {
            left -= part.take(left);
        }
        parts.retain(|part| !part.amount.is_zero());
        parts.iter_mut().for_each(|part| part.amount = self.turned(part.amount));
        parts
    }

    /// Returns the sum of the invoices of each taker, without those that were reversed.
    fn invoiced(&self) -> Vec<Money> {
        let mut by_taker = vec![Money::ZERO; self.takers.len()];
        for (&(place, amount), reversed) in self.paid.iter().zip(self.reversed()) {
            if !reversed && !amount.is_negative() {
                by_taker[place] += amount;
            }
        }
        by_taker
    }

    /// Tells of each payment whether it was reversed, or reverses one: exactly that amount with a minus, to the same
    /// supplier, later. The last one that it can mean is the one. Any other that came back is a credit.
    fn reversed(&self) -> Vec<bool> {
        let mut reversed = vec![false; self.paid.len()];
        if !self.paid.iter().any(|(_, amount)| amount.is_negative()) {
            return reversed;
        }
        let mut invoices: BTreeMap<(usize, Money), Vec<usize>> = BTreeMap::new();
        for (index, &(place, amount)) in self.paid.iter().enumerate() {
            if !amount.is_negative() {
                invoices.entry((place, amount)).or_default().push(index);
            } else if let Some(invoice) = invoices.get_mut(&(place, -amount)).and_then(Vec::pop) {
                (reversed[invoice], reversed[index]) = (true, true);
            }
        }
        reversed
    }
}

/// Takes an amount from parts, the newest first, and returns what they did not have. A place of which nothing is left is
/// taken off, so that it is looked at once.
fn take_latest(parts: &mut [Part], places: &mut Vec<usize>, mut left: Money) -> Money {
    while !left.is_zero()
        && let Some(&place) = places.last()
    {
        left -= parts[place].take(left);
        if parts[place].amount.is_zero() {
            places.pop();
        }
    }
    left
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

    #[test]
    fn a_reversed_invoice_was_never_paid() {
        let ordered = || {
            let mut order = Order::new(0, "PO-1");
            order.order(1, month("2026-03"), units(1_000), 0);
            order
        };
        let left = |payments: &[(usize, i64)]| {
            let mut order = ordered();
            payments.iter().for_each(|&(supplier, amount)| order.pay(supplier, units(amount)));
            order.open().iter().map(|part| part.amount).sum::<Money>().to_string()
        };
        assert_eq!(left(&[(1, 400), (1, -400)]), "1000");
        assert_eq!(left(&[(1, 400), (1, -400), (1, 400)]), "600", "booked anew, it is paid once");
        assert_eq!(left(&[(1, 400), (1, 300), (1, -400)]), "700");
        assert_eq!(left(&[(1, 400), (1, 400), (1, -400)]), "600", "one of two");
        // A credit is money back for what was delivered, and orders nothing anew.
        assert_eq!(left(&[(1, 400), (1, -150)]), "600");
        assert_eq!(
            left(&[(1, -400), (1, 400)]),
            "600",
            "there was nothing yet to reverse: a credit, and an invoice"
        );
        assert_eq!(left(&[(1, 400), (2, -400)]), "600", "of another supplier");
    }

    #[test]
    fn a_cut_takes_the_newest_of_its_own_supplier_before_the_others() {
        let mut order = Order::new(0, "PO-1");
        order.order(1, month("2026-03"), units(100), 0);
        order.order(2, month("2026-04"), units(50), 1);
        order.order(1, month("2026-05"), units(30), 2);
        order.order(1, month("2026-06"), units(-60), 3);
        assert_eq!(open(&order), [(1, "2026-03".into(), "70".into()), (2, "2026-04".into(), "50".into())]);
        order.order(1, month("2026-06"), units(-90), 4);
        assert_eq!(open(&order), [(2, "2026-04".into(), "30".into())]);
        order.order(2, month("2026-06"), units(-40), 5);
        order.order(2, month("2026-06"), units(25), 6);
        assert_eq!(open(&order), [(2, "2026-06".into(), "15".into())], "10 were taken back before");
    }
}
