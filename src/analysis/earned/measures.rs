//! Earned value at one moment: from budget, planned value, earned value and actual cost to all that follows from
//! them.
//!
//! Project Management Institute, *The Standard for Earned Value Management* (2019); EIA-748 (ANSI). Numbers are
//! exact decimals; only a quotient that does not end is cut, at 28 digits.

use crate::analysis::earned::reason::Reason;
use crate::units::Money;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use std::cmp::Ordering;

/// What earned value is computed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// Budget at completion.
    pub bac: Money,
    /// Planned value: the budget of the work that was to be done by now.
    pub pv: Money,
    /// Earned value: the budget of the work that is done.
    pub ev: Money,
    /// Actual cost of the work that is done.
    pub ac: Money,
}

impl Point {
    pub fn add(&mut self, other: &Point) {
        self.bac += other.bac;
        self.pv += other.pv;
        self.ev += other.ev;
        self.ac += other.ac;
    }
}

/// An index or a number of periods.
pub type Number = Decimal;

/// Returns a number as a float, for drawing and writing only.
pub fn float(number: Number) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// Rounds a number for writing, half away from zero as spreadsheets do.
pub fn rounded(number: Number, digits: u32) -> Number {
    number.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero)
}

/// A figure, or why there is none.
pub type Computed<T> = Result<T, Reason>;

/// What follows from a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measures {
    pub point: Point,
    /// Schedule variance, EV − PV.
    pub sv: Money,
    /// Cost variance, EV − AC.
    pub cv: Computed<Money>,
    /// Schedule performance index, EV / PV.
    pub spi: Computed<Decimal>,
    /// Cost performance index, EV / AC.
    pub cpi: Computed<Decimal>,
    /// Estimate at completion where the rest costs as the work so far did: BAC / CPI.
    pub eac: Computed<Money>,
    /// Where the rest costs what it was planned to: AC + BAC − EV.
    pub eac_atypical: Computed<Money>,
    /// Where the rest feels both the cost and the delay so far: AC + (BAC − EV) / (CPI × SPI).
    pub eac_combined: Computed<Money>,
    /// Estimate to complete, EAC − AC.
    pub etc: Computed<Money>,
    /// Variance at completion, BAC − EAC.
    pub vac: Computed<Money>,
    /// To-complete performance index: what each unit of money must earn from now on to keep the budget,
    /// (BAC − EV) / (BAC − AC).
    pub tcpi: Computed<Decimal>,
}

impl Measures {
    /// Leaves out what follows from the actual cost, where nothing is booked though work is done: a cost of 0 is only what
    /// nobody wrote down, and would read as a great saving.
    pub fn without_cost(self) -> Measures {
        let why = Reason::NothingBooked;
        Measures {
            cv: Err(why),
            cpi: Err(why),
            eac: Err(why),
            eac_atypical: Err(why),
            eac_combined: Err(why),
            etc: Err(why),
            vac: Err(why),
            tcpi: Err(why),
            ..self
        }
    }

    /// Returns the share of the budget that is earned; nothing where there is no budget.
    pub fn share(&self) -> Option<Decimal> {
        if self.point.bac > Money::ZERO { self.point.ev.ratio(self.point.bac) } else { None }
    }

    /// Returns the lowest and the highest of the estimates at completion that can be computed; nothing where the
    /// headline, the typical one, cannot.
    pub fn range(&self) -> Option<(Money, Money)> {
        let typical = *self.eac.as_ref().ok()?;
        let others = [&self.eac_atypical, &self.eac_combined].into_iter().filter_map(|eac| eac.as_ref().ok());
        Some(others.fold((typical, typical), |(low, high), &eac| (low.min(eac), high.max(eac))))
    }
}

/// Computes all measures of a point.
///
/// Of 100,000 with 40,000 planned, 35,000 earned and 36,000 spent: SV −5,000, CV −1,000, SPI 0.875, CPI 0.9722,
/// EAC 102,857.14, TCPI 65,000 / 64,000 = 1.0156.
pub fn measures(point: &Point) -> Measures {
    let &Point { bac, pv, ev, ac } = point;
    let eac = typical(point);
    Measures {
        point: *point,
        sv: ev - pv,
        cv: Ok(ev - ac),
        spi: schedule_index(point),
        cpi: cost_index(point),
        eac_atypical: budget(bac).map(|bac| ac + bac - ev),
        eac_combined: combined(point),
        etc: eac.map(|eac| eac - ac),
        vac: eac.map(|eac| bac - eac),
        tcpi: to_complete(point, bac),
        eac,
    }
}

fn budget(bac: Money) -> Computed<Money> {
    if bac > Money::ZERO { Ok(bac) } else { Err(Reason::NoBudget) }
}

fn earned(ev: Money) -> Computed<Money> {
    if ev.is_negative() { Err(Reason::NegativeEarned) } else { Ok(ev) }
}

fn cost_index(point: &Point) -> Computed<Decimal> {
    let ev = earned(point.ev)?;
    if point.ac.is_zero() {
        return Err(Reason::NothingSpent);
    }
    if point.ac.is_negative() {
        return Err(Reason::CreditsExceedCost);
    }
    ev.ratio(point.ac).ok_or(Reason::TooLarge)
}

fn schedule_index(point: &Point) -> Computed<Decimal> {
    let ev = earned(point.ev)?;
    if point.pv.is_zero() {
        return Err(Reason::NothingPlanned);
    }
    if point.pv.is_negative() {
        return Err(Reason::NegativePlanned);
    }
    ev.ratio(point.pv).ok_or(Reason::TooLarge)
}

/// Returns BAC / CPI, as BAC × AC / EV so that nothing is rounded before the end.
fn typical(point: &Point) -> Computed<Money> {
    let bac = budget(point.bac)?;
    cost_index(point)?;
    divided(bac, point.ac, point.ev)
}

/// Returns AC + (BAC − EV) / (CPI × SPI).
fn combined(point: &Point) -> Computed<Money> {
    let left = budget(point.bac)? - point.ev;
    cost_index(point)?;
    schedule_index(point)?;
    let by_cost = divided(left, point.ac, point.ev)?;
    Ok(point.ac + divided(by_cost, point.pv, point.ev)?)
}

/// Returns amount × over / earned.
fn divided(amount: Money, over: Money, earned: Money) -> Computed<Money> {
    if earned.is_zero() {
        return Err(Reason::NothingEarned);
    }
    let (amount, over, earned) = (amount.decimal(), over.decimal(), earned.decimal());
    let exact = amount.checked_mul(over).and_then(|product| product.checked_div(earned));
    // Where the product has more than 28 digits, the quotient comes first.
    let exact = exact.or_else(|| amount.checked_mul(over.checked_div(earned)?));
    exact.map(Money::from_decimal).ok_or(Reason::TooLarge)
}

/// Returns what each unit of the money left must earn so that it costs no more than a target.
pub fn to_complete(point: &Point, target: Money) -> Computed<Decimal> {
    let (left, money) = (budget(point.bac)? - earned(point.ev)?, target - point.ac);
    to_go(left.decimal(), money.decimal(), Reason::BudgetSpent)
}

/// Returns what is left of the work over what is left of the means. Where no work is left, nothing is to be earned
/// any more, and no pace is asked of anything.
pub fn to_go(work: Decimal, means: Decimal, over: Reason) -> Computed<Decimal> {
    match (work.cmp(&Decimal::ZERO), means.cmp(&Decimal::ZERO)) {
        (Ordering::Less | Ordering::Equal, _) => Err(Reason::NothingLeft),
        (Ordering::Greater, Ordering::Greater) => work.checked_div(means).ok_or(Reason::TooLarge),
        (Ordering::Greater, _) => Err(over),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(numbers: [i64; 4]) -> Measures {
        let [bac, pv, ev, ac] = numbers.map(Money::from_units);
        measures(&Point { bac, pv, ev, ac })
    }

    #[test]
    fn what_cannot_be_computed_says_why() {
        let begun = of([100, 0, 0, 0]);
        assert_eq!((begun.cpi, begun.spi), (Err(Reason::NothingSpent), Err(Reason::NothingPlanned)));
        assert_eq!(begun.eac, Err(Reason::NothingSpent));
        assert_eq!(begun.eac_atypical, Ok(Money::from_units(100)));
        let spent = of([100, 20, 0, 10]);
        assert_eq!((spent.cpi, spent.spi), (Ok(Decimal::ZERO), Ok(Decimal::ZERO)));
        assert_eq!((spent.eac, spent.etc, spent.vac), {
            let why = Err(Reason::NothingEarned);
            (why, why, why)
        });
        let over = of([100, 90, 80, 100]);
        assert_eq!(over.tcpi, Err(Reason::BudgetSpent));
        let credit = of([100, -5, 10, -20]);
        assert_eq!(credit.cpi, Err(Reason::CreditsExceedCost));
        assert_eq!(credit.spi, Err(Reason::NegativePlanned));
        // All work is done: nothing is left to earn, whatever money is.
        for spent in [90, 100, 120] {
            assert_eq!(of([100, 100, 100, spent]).tcpi, Err(Reason::NothingLeft));
        }
        assert_eq!(of([0, 0, 0, 10]).eac, Err(Reason::NoBudget));
    }

    #[test]
    fn the_largest_amounts_do_not_overflow() {
        let bac = Money::LARGEST;
        let half = bac.times(Decimal::new(5, 1));
        let found = measures(&Point { bac, pv: half, ev: half, ac: half });
        assert_eq!(found.eac, Ok(bac));
        assert_eq!(found.eac_combined, Ok(bac));
    }
}
