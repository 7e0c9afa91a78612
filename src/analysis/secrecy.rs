//! What follows from sums that are told: whether one person's rate can be worked out from them.
//!
//! Each sum of money is an equation: Σ effort of a person × rate of that person. Effort is public, rates are not. A rate
//! follows from the sums exactly where the person's unit vector lies in the span of the equations (Gauss–Jordan
//! elimination). It is decided in the integers modulo a prime, where no rounding can blur it; see also *Statistical
//! disclosure control*, the audit of linear queries (F. Chin and G. Özsoyoğlu, 1982).

use crate::edition::labour::WorkShare;
use std::collections::{BTreeMap, BTreeSet};

/// 2^61 − 1, a prime.
const PRIME: u64 = (1 << 61) - 1;

/// A sum as an equation: the effort of each person, by who they are.
pub type Sum = BTreeMap<usize, u64>;

/// All sums that have been told, in reduced row echelon form by their leading person.
#[derive(Clone, Default)]
pub struct Told {
    rows: BTreeMap<usize, Sum>,
}

impl Told {
    /// Adds the effort of a task to a sum: minutes × times, divided among those who share it.
    pub fn add(sum: &mut Sum, shares: &[WorkShare], minutes: u64, times: u64) {
        for share in shares {
            let part = product(product(minutes % PRIME, times % PRIME), share.part % PRIME);
            let part = product(part, inverse(share.of % PRIME));
            let entry = sum.entry(share.person).or_default();
            *entry = (*entry + part) % PRIME;
        }
    }

    /// Tells sums that are told anyway.
    pub fn publish(&mut self, sums: &[Sum]) {
        sums.iter().for_each(|sum| self.insert(sum.clone()));
    }

    /// Tells sums if nobody's rate follows from them that did not follow before; tells whether it did.
    pub fn takes(&mut self, sums: &[Sum]) -> bool {
        let mut after = self.clone();
        after.publish(sums);
        let is_safe = after.known().is_subset(&self.known());
        if is_safe {
            *self = after;
        }
        is_safe
    }

    /// Returns the people whose rate follows.
    fn known(&self) -> BTreeSet<usize> {
        self.rows.iter().filter(|(_, row)| row.len() == 1).map(|(&person, _)| person).collect()
    }

    fn insert(&mut self, mut sum: Sum) {
        sum.retain(|_, part| *part != 0);
        for (lead, row) in &self.rows {
            if let Some(&part) = sum.get(lead) {
                subtract(&mut sum, row, part);
            }
        }
        let Some((&lead, &part)) = sum.iter().next() else { return };
        let scale = inverse(part);
        sum.values_mut().for_each(|part| *part = product(*part, scale));
        for row in self.rows.values_mut() {
            if let Some(&part) = row.get(&lead) {
                subtract(row, &sum, part);
            }
        }
        self.rows.insert(lead, sum);
    }
}

/// Takes so many times a row from another.
fn subtract(from: &mut Sum, row: &Sum, times: u64) {
    for (&person, &part) in row {
        let entry = from.entry(person).or_default();
        *entry = (*entry + PRIME - product(part, times)) % PRIME;
        if *entry == 0 {
            from.remove(&person);
        }
    }
}

fn product(a: u64, b: u64) -> u64 {
    (u128::from(a) * u128::from(b) % u128::from(PRIME)) as u64
}

/// Returns what a number has to be multiplied by to be 1, after Fermat.
fn inverse(of: u64) -> u64 {
    let (mut base, mut power, mut out) = (of, PRIME - 2, 1);
    while power > 0 {
        if power & 1 == 1 {
            out = product(out, base);
        }
        base = product(base, base);
        power >>= 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(parts: &[(usize, u64)]) -> Sum {
        parts.iter().copied().collect()
    }

    #[test]
    fn one_person_alone_is_known_at_once() {
        assert!(!Told::default().takes(&[sum(&[(7, 480)])]));
    }

    #[test]
    fn two_people_in_one_sum_are_not_known() {
        let mut told = Told::default();
        assert!(told.takes(&[sum(&[(1, 480), (2, 960)])]));
        // Twice the same says no more.
        assert!(told.takes(&[sum(&[(1, 960), (2, 1_920)])]));
        // Another mixture gives both away.
        assert!(!told.takes(&[sum(&[(1, 480), (2, 480)])]));
        // And it has not been told.
        assert!(told.takes(&[sum(&[(2, 480), (3, 480)])]));
    }

    #[test]
    fn the_difference_of_two_sums_is_seen() {
        let mut told = Told::default();
        assert!(told.takes(&[sum(&[(1, 1), (2, 2), (3, 3)])]));
        // The first sum less twice this one leaves the third person.
        assert!(!told.takes(&[sum(&[(1, 1), (2, 2), (3, 1)])]));
    }

    #[test]
    fn who_is_known_already_keeps_nothing_back() {
        let mut told = Told::default();
        told.publish(&[sum(&[(1, 480)])]);
        assert!(told.takes(&[sum(&[(1, 100)])]));
        // With the first known, the second would follow.
        assert!(!told.takes(&[sum(&[(1, 100), (2, 100)])]));
        assert!(told.takes(&[sum(&[(1, 100), (2, 100), (3, 100)])]));
    }
}
